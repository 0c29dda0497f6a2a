"""The composition root: arguments in, exit code out. Loads Qt only where something is to be drawn."""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from reader import command_line, instance_name, system_libraries
from reader.core.errors import ReaderError
from reader.core.source import Source

DONE, FAILED, USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what *arguments* (the program's own where None) ask.

    Returns 0, or 1 where a page cannot be read; ends the program with 2 for usage.
    """
    asked = command_line.parse(sys.argv[1:] if arguments is None else arguments)
    try:
        return COMMANDS[asked.command](asked)
    except ReaderError as error:
        return _refuse(str(error))
    except MemoryError:
        return _refuse("there is not enough memory: close other programs, or open a smaller page.")
    except BrokenPipeError:
        # Who read our output has gone; nothing more is to be said to them (Python's own advice).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return 130


def _open(asked: argparse.Namespace) -> int:
    # Nothing that is loaded now is garbage; `shell.garbage` collects once there is an event loop.
    gc.disable()
    sources = [_source(each) for each in asked.files]
    if not system_libraries.has_display():
        return _refuse(
            "there is no screen to show a window on. `lutrin show FILE` prints an article without one."
        )
    if instance_name.may_run() and all(each.path for each in sources) and _hand_over(sources, asked):
        return DONE
    from reader.reading_child import Child

    # The page is read in a process of its own while this one loads Qt and starts the engine.
    child = Child(sources[0]) if sources else None
    if missing := system_libraries.missing(on_screen=True):
        return _refuse(system_libraries.advice(missing))
    from reader.shell import engine

    engine.prepare(software=not system_libraries.has_graphics_card())
    from reader.shell.launch import run

    return run(sources, child, at=asked.at, find=asked.find)


def _hand_over(sources: Sequence[Source], asked: argparse.Namespace) -> bool:
    try:
        from reader.shell import instance
    except ImportError:
        # A library of the system's is missing, and so no other program runs. What to install is said next.
        return False
    files = [str(each.path) for each in sources]
    wishes = {"new_window": asked.new_window, "at": asked.at, "find": asked.find}
    return instance.hand_over({"files": files, **wishes})


def _show(asked: argparse.Namespace) -> int:
    from reader import export_command

    if export_command.outs(asked) or asked.png or asked.pdf:
        return _write(asked, replace(_source(asked.files[0]), page=asked.page))
    from reader.show import explain, list_pages, show, show_privacy

    sources = [replace(_source(each), page=asked.page) for each in asked.files]
    if asked.privacy:
        return show_privacy(sources)
    if asked.list:
        return list_pages(sources)
    if asked.explain:
        return explain(sources, asked.format, plain=asked.no_rules)
    return show(sources, asked.format, whole=asked.whole, plain=asked.no_rules, language=asked.language)


def _write(asked: argparse.Namespace, source: Source) -> int:
    from reader import export_command

    if export_command.outs(asked):
        export_command.export(asked, source)
    if not (asked.png or asked.pdf):
        return DONE
    if missing := system_libraries.missing(on_screen=False):
        return _refuse(system_libraries.advice(missing))
    from reader.shell.picture import draw

    return draw(asked, source)


def _config(asked: argparse.Namespace) -> int:
    if asked.action == "keys":
        from reader.keys_command import print_keys

        return print_keys()
    from reader.preferences_command import run

    return run(asked)


def _library(asked: argparse.Namespace) -> int:
    from reader.library_command import run

    return run(asked)


def _themes(_asked: argparse.Namespace) -> int:
    from reader.themes_command import run

    return run()


def _language(asked: argparse.Namespace) -> int:
    from reader.language_command import run

    return run(asked)


def _translate(asked: argparse.Namespace) -> int:
    from reader.translate_command import run

    return run(asked, [_source(each) for each in asked.files])


def _completion(asked: argparse.Namespace) -> int:
    import shtab

    print(shtab.complete(command_line.parser(), asked.shell))
    return DONE


def _source(name: str) -> Source:
    if name == "-":
        return Source(None, sys.stdin.buffer.read())
    if name.startswith("file:"):
        # As a file manager gives it (RFC 8089).
        return Source(Path(unquote(urlsplit(name).path)))
    return Source(Path(name).absolute())


def _refuse(sentence: str) -> int:
    print(f"lutrin: {sentence}", file=sys.stderr)
    return FAILED


COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "open": _open,
    "show": _show,
    "config": _config,
    "library": _library,
    "themes": _themes,
    "language": _language,
    "translate": _translate,
    "completion": _completion,
}

"""What may be said on the command line. Imports neither Qt nor lxml."""

import argparse
from collections.abc import Callable, Mapping, Sequence

from reader import __version__

FORMATS = ("text", "html", "json", "markdown")
EXPLAINED = ("text", "json")
"""The formats of `show --explain`."""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what is asked for: ``command`` and what goes with it.

    Ends the program with 2 for what makes no sense.
    """
    words = _with_command(arguments)
    made = parser(next(iter(words), ""))
    asked = made.parse_args(words)
    if asked.command == "show" and asked.explain and asked.format not in EXPLAINED:
        made.error(f"--explain is printed as {' or '.join(EXPLAINED)}, not as {asked.format}")
    return asked


def parser(command: str = "") -> argparse.ArgumentParser:
    """Return the parser of every command, or of the one named alone: each takes time to make."""
    made = argparse.ArgumentParser(
        prog="lutrin",
        description="Opens saved web pages and turns each into an article that is a pleasure to read.",
        epilog="“lutrin FILE” is short for “lutrin open FILE”. A file named like a command: ./show",
    )
    made.add_argument("--version", action="version", version=f"lutrin {__version__}")
    commands = made.add_subparsers(dest="command", metavar="COMMAND")
    for name, (purpose, fill) in COMMANDS.items():
        if command in {name, ""} or command not in COMMANDS:
            fill(commands.add_parser(name, help=purpose))
    return made


def _with_command(arguments: Sequence[str]) -> list[str]:
    first = next((each for each in arguments if not each.startswith("-") or each == "-"), "")
    if first in COMMANDS or (not first and {"-h", "--help", "--version"} & set(arguments)):
        return list(arguments)
    return ["open", *arguments]


def _open(made: argparse.ArgumentParser) -> None:
    made.add_argument("files", nargs="*", metavar="FILE", help="saved pages; - reads standard input")
    made.add_argument("--new-window", action="store_true", help="open another window")
    made.add_argument(
        "--at", metavar="PLACE", default="", help="open at ¶12, at a heading's text, or at #:~:text=…"
    )
    made.add_argument("--find", metavar="WORDS", default="", help="open at the first hit of these words")


def _show(made: argparse.ArgumentParser) -> None:
    from reader.core.settings import RULES
    from reader.exports import EXPORTS

    made.add_argument("files", nargs="+", metavar="FILE", help="saved pages; - reads standard input")
    made.add_argument("--format", choices=FORMATS, default="text", help="how to print the article (text)")
    made.add_argument("--language", metavar="CODE", help="translate the article first, such as into es")
    made.add_argument("--whole", action="store_true", help="the whole page, also where it has no article")
    made.add_argument("--privacy", action="store_true", help="print what was kept out of the page, by host")
    made.add_argument("--explain", action="store_true", help="print what was taken and left out, and why")
    made.add_argument(
        "--no-rules", action="store_true", help="without the rules of sites.toml and what was chosen by hand"
    )
    made.add_argument("--list", action="store_true", help="print the pages that an archive holds")
    made.add_argument(
        "--page", metavar="N", type=int, default=0, help="the page of an archive, by its number"
    )
    made.add_argument("--png", metavar="OUT", help="draw the article as the window would, into a picture")
    made.add_argument("--pdf", metavar="OUT", help="the same on pages of a PDF")
    for each in EXPORTS:
        if each.module:
            made.add_argument(f"--{each.id}", metavar="OUT", help=f"write the article as: {each.text}")
    made.add_argument("--theme", metavar="NAME", help="the theme of the picture")
    made.add_argument("--profile", metavar="NAME", help="a profile for the picture, such as Book")
    made.add_argument(
        "--set", metavar="KEY=VALUE", action="append", default=[], help="any other setting for the picture"
    )
    made.add_argument("--text-size", metavar="PX", help=f"the size of its text, {RULES['text_size'].allowed}")
    made.add_argument("--width", metavar="PX", type=int, default=1000, help="how wide the picture is (1000)")


def _config(made: argparse.ArgumentParser) -> None:
    actions = made.add_subparsers(dest="action", metavar="ACTION")
    actions.add_parser("path", help="print where the settings file is")
    actions.add_parser("keys", help="print every command with its keys, as the settings file takes them")
    getting = actions.add_parser("get", help="print one setting")
    getting.add_argument("key", metavar="KEY")
    setting = actions.add_parser("set", help="change one setting")
    setting.add_argument("key", metavar="KEY")
    setting.add_argument("value", metavar="VALUE")


def _library(made: argparse.ArgumentParser) -> None:
    actions = made.add_subparsers(dest="action", metavar="ACTION", required=True)
    adding = actions.add_parser("add", help="read pages into the library")
    adding.add_argument("files", nargs="+", metavar="FILE")
    searching = actions.add_parser("search", help="find words in the articles of the library")
    searching.add_argument("query", metavar="WORDS")
    actions.add_parser("list", help="print what the library holds")


def _language(made: argparse.ArgumentParser) -> None:
    actions = made.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", help="print the language packs that are here")
    adding = actions.add_parser("add", help="add language packs; of a CODE they are downloaded from Mozilla")
    adding.add_argument("packs", nargs="+", metavar="FILE|CODE", help="a zip, folder or .argosmodel; or hi")
    adding.add_argument("--registry", metavar="ADDRESS", help="download from a registry of your own")
    removing = actions.add_parser("remove", help="remove language packs")
    removing.add_argument("packs", nargs="+", metavar="NAME", help="a pair such as en-hi, or a language")
    verifying = actions.add_parser("verify", help="compare packs with their hashes, and try them")
    verifying.add_argument("packs", nargs="*", metavar="NAME")


def _translate(made: argparse.ArgumentParser) -> None:
    made.add_argument("files", nargs="+", metavar="FILE", help="saved pages; - reads standard input")
    made.add_argument("--to", metavar="CODE", required=True, help="the language to translate into")
    made.add_argument("--from", dest="source", metavar="CODE", help="the language of the pages")
    made.add_argument("--format", choices=("html", "markdown", "epub"), default="html", help="(html)")
    made.add_argument(
        "--out", metavar="PATH", help="the file, or the folder, to write to; several go beside their pages"
    )


def _completion(made: argparse.ArgumentParser) -> None:
    made.add_argument("shell", choices=("bash", "zsh", "tcsh"))


COMMANDS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "open": ("show saved pages in the window", _open),
    "show": ("print articles without a window", _show),
    "config": ("print or change the settings", _config),
    "library": ("add pages to the library, list and search it", _library),
    "themes": ("list the themes", lambda _made: None),
    "language": ("list, add, remove and verify language packs", _language),
    "translate": ("translate articles on this machine", _translate),
    "completion": ("print the completion script of a shell", _completion),
}

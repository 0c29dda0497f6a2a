"""`lutrin translate`: articles in another language, printed or written beside the pages. Imports no Qt."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reader.core.errors import ReaderError
from reader.core.source import Source
from reader.core.wording import translatable
from reader.show import WRITERS, Read, opened
from reader.translation.languages import in_language
from reader.translation.process import Progress

DONE, FAILED = 0, 1
ENDINGS = {"html": "html", "markdown": "md", "epub": "epub"}


class NotWritten(ReaderError):
    template = translatable(
        "Error", "{name} could not be written: choose another folder, or free some space."
    )


def run(asked: argparse.Namespace, sources: Sequence[Source]) -> int:
    """Translate each of *sources* as *asked*; return 1 where one could not be, else 0."""
    outcome = DONE
    for source in sources:
        try:
            with opened(source, whole=False) as read:
                article = in_language(read.article, asked.to, asked.source, source.name, _tell)
                _give(asked, replace(read, article=article), source)
        except ReaderError as error:
            print(f"lutrin: {error}", file=sys.stderr)
            outcome = FAILED
    return outcome


def _give(asked: argparse.Namespace, read: Read, source: Source) -> None:
    if asked.format == "epub":
        _write(_out(asked, source), _book(read))
    elif asked.out or len(asked.files) > 1:
        _write(_out(asked, source), WRITERS[asked.format](read).encode())
    else:
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        print(WRITERS[asked.format](read))


def _book(read: Read) -> bytes:
    """The EPUB of the article, looking as the settings say."""
    from reader.export_command import looks_for
    from reader.exports import Edition, Shown, make

    plain = argparse.Namespace(theme=None, profile=None, text_size=None, set=[])
    shown = Shown(*looks_for(plain)(read.article.metadata))
    return make("epub", Edition(read.article, read.picture, shown), Path("book.epub")).data


def _out(asked: argparse.Namespace, source: Source) -> Path:
    """Where the translation goes: as named, else beside the page, with the language in its name."""
    page = source.path or Path("article.html")
    named = Path(f"{page.stem}.{asked.to}.{ENDINGS[asked.format]}")
    if not asked.out:
        return page.with_name(named.name)
    out = Path(asked.out)
    return out / named.name if out.is_dir() or len(asked.files) > 1 else out


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise NotWritten(name=str(path)) from error
    print(path)


def _tell(progress: Progress) -> None:
    if sys.stderr.isatty():
        end = "\n" if progress.done == progress.total else ""
        print(f"\r{progress.done} / {progress.total}", end=end, file=sys.stderr, flush=True)

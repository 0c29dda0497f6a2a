"""`lutrin library`: pages added, listed and searched from the command line. Imports no Qt."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from reader.core import paths
from reader.core.errors import ReaderError
from reader.library.store import Entry, Library

DONE, FAILED = 0, 1


def run(asked: argparse.Namespace) -> int:
    """Do ``asked.action`` (add, search or list) and return the exit code: 1 where a page could not be added.

    LibraryError where the library cannot be used.
    """
    with closing(Library(paths.library_file())) as library:
        try:
            match asked.action:
                case "add":
                    return _add(library, asked.files)
                case "search":
                    return _search(library, asked.query)
                case _:
                    return _list(library)
        finally:
            for warning in library.warnings:
                _say(warning)


def _add(library: Library, files: Sequence[str]) -> int:
    from reader.core import choices, formats, reading

    outcome = DONE
    for file in files:
        path = Path(file)
        try:
            page = formats.load(path)
            kept, warnings = choices.of(page, paths.site_rules_file(), paths.choices_folder())
            article = reading.article(page, choices=kept)
        except ReaderError as error:
            # The others are added all the same.
            _say(error)
            outcome = FAILED
            continue
        for warning in warnings:
            _say(warning)
        library.add(article, path)
        print(article.metadata.title or path.name)
    return outcome


def _search(library: Library, query: str) -> int:
    hits = library.search(query)
    for hit in hits:
        print(_line(hit.entry))
        print(f"    {hit.excerpt.text}")
    if not hits:
        print("Nothing found.")
    return DONE


def _list(library: Library) -> int:
    for entry in library.entries():
        print(_line(entry))
    return DONE


def _line(entry: Entry) -> str:
    title = entry.title or entry.path.name
    site = f" ({entry.site})" if entry.site else ""
    number = f"\t--page {entry.page}" if entry.page > 1 else ""
    return f"{title}{site}\t{entry.path}{number}"


def _say(error: ReaderError) -> None:
    print(f"lutrin: {error}", file=sys.stderr)

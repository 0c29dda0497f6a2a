"""What is remembered of a reader while the library serves; without it nothing is, and reading goes on."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from reader.core.article import Article
from reader.core.source import Source
from reader.library.errors import LibraryError
from reader.library.store import Entry, Library, Place

_T = TypeVar("_T")
RECENT = 30


class Memory:
    """The library as a window uses it. Raises nothing; *failed* hears once that it does not serve."""

    def __init__(self, library: Library | None, failed: Callable[[LibraryError], None]) -> None:
        self._library = library
        self._failed = failed

    def opened(self, source: Source, article: Article) -> Place:
        """Take note that *article* was opened, and return where its reader was."""
        path = _path(source)
        if path is None:
            return Place()
        self._ask(lambda library: library.opened(article, path), None)
        return self._ask(lambda library: library.place(path), None) or Place()

    def keep_place(self, source: Source, place: Place) -> None:
        """Write down where the reader of *source* is."""
        if path := _path(source):
            self._ask(lambda library: library.keep_place(path, place), None)

    def marks(self, source: Source) -> Mapping[str, int]:
        """Return the marks of *source*, each with its block."""
        path = _path(source)
        return self._ask(lambda library: library.marks(path), {}) if path else {}

    def set_mark(self, source: Source, letter: str, block: int) -> None:
        """Put a mark of *source* on *block*."""
        if path := _path(source):
            self._ask(lambda library: library.set_mark(path, letter, block), None)

    def recent(self) -> Sequence[Entry]:
        """Return what was opened last, the latest first."""
        return self._ask(lambda library: library.recent(RECENT), ())

    def used(self, id: str) -> None:
        """Take note that the command *id* was chosen."""
        self._ask(lambda library: library.used(id), None)

    def recently_used(self) -> Sequence[str]:
        """Return the commands that were chosen last, the latest first."""
        return self._ask(lambda library: library.recently_used(), ())

    def _ask(self, question: Callable[[Library], _T], otherwise: _T) -> _T:
        if self._library is None:
            return otherwise
        try:
            return question(self._library)
        except LibraryError as error:
            self._library = None
            self._failed(error)
            return otherwise


def _path(source: Source) -> Path | None:
    # The library knows one place a file: that of its main page.
    return source.path if source.page <= 1 else None

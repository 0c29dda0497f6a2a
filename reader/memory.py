"""What is remembered of a reader while the library serves; without it nothing is, and reading goes on."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from reader.core.anchor import Anchor, anchor, find
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
        """Take note that *article* was opened, and return where in it its reader was."""
        path, page = source.path, source.number
        if path is None:
            return Place()
        self._ask(lambda library: library.opened(article, path, page), None)
        kept = self._ask(lambda library: library.place(path, page), None) or Place()
        return replace(
            kept,
            block=find(Anchor(kept.block, kept.quote), article.blocks),
            furthest_block=find(Anchor(kept.furthest_block, kept.furthest_quote), article.blocks),
        )

    def keep_place(self, source: Source, article: Article, place: Place) -> None:
        """Write down where in *article* the reader of *source* is."""
        if path := source.path:
            quoted = replace(
                place,
                quote=anchor(place.block, article.blocks).quote,
                furthest_quote=anchor(place.furthest_block, article.blocks).quote,
            )
            self._ask(lambda library: library.keep_place(path, quoted, source.number), None)

    def marks(self, source: Source, article: Article) -> Mapping[str, int]:
        """Return the marks of *source*, each with its block in *article*."""
        path = source.path
        nothing: Mapping[str, Anchor] = {}
        kept = self._ask(lambda library: library.marks(path, source.number), nothing) if path else nothing
        return {letter: find(each, article.blocks) for letter, each in kept.items()}

    def set_mark(self, source: Source, article: Article, letter: str, block: int) -> None:
        """Put a mark of *source* on a block of *article*."""
        if path := source.path:
            at = anchor(block, article.blocks)
            self._ask(lambda library: library.set_mark(path, letter, at, source.number), None)

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

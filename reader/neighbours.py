"""The pages around the one that is read: given with it, in its folder, or read before. Imports no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.core.errors import ReaderError
from reader.core.folder import pages_beside
from reader.core.source import Source
from reader.core.wording import translatable
from reader.library.store import Entry


class NoFurtherPage(ReaderError):
    template = translatable("Error", "There is no further page in this direction.")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A page that may be opened: its title where that is known, else the name of its file."""

    source: Source
    title: str
    share: float = 0.0

    @property
    def path(self) -> Path:
        """Its file."""
        assert self.source.path is not None  # standard input stands in no row
        return self.source.path


class Neighbours:
    """The row of pages that the keys for the next and the previous one go through.

    Files that were given together come first, in their order; then those of the folder, in natural order.
    """

    def __init__(self) -> None:
        self._given: list[Source] = []

    def give(self, sources: Sequence[Source]) -> None:
        """Take note of what was given together; a single file stands in its folder's row."""
        self._given = list(sources) if len(sources) > 1 else []

    def next(self, here: Source, steps: int) -> Source | None:
        """Return the page *steps* further than *here*, or back, the row's end at most; None at the end."""
        row = self.row(here)
        place = row.index(here) if here in row else 0
        goal = max(0, min(len(row) - 1, place + steps))
        return row[goal] if row and goal != place else None

    def row(self, here: Source | None) -> list[Source]:
        """Return every page of the row that *here* stands in."""
        path = here.path.absolute() if here and here.path else None
        beside = pages_beside(path) if path else ()
        # A page of an archive has its number: the file is one of the row all the same.
        folder = [here if here and each == path else Source(each) for each in beside]
        paths = {each.path.absolute() for each in self._given if each.path}
        return [*self._given, *(each for each in folder if each.path and each.path.absolute() not in paths)]

    def choices(self, here: Source | None, recent: Sequence[Entry]) -> list[Neighbour]:
        """Return what may be opened instead of *here*: what was given, read lately, or lies in its folder."""
        known = {_whole(each.source): each for each in recent}
        found: dict[Source, Neighbour] = {}
        for source in map(_whole, (*self._given, *(each.source for each in recent), *self.row(here))):
            entry = known.get(source)
            title = entry.title if entry else ""
            found.setdefault(source, Neighbour(source, title or source.name, entry.share if entry else 0.0))
        if here:
            found.pop(_whole(here), None)
        return [each for each in found.values() if each.source.path]


def _whole(source: Source) -> Source:
    """The same page, called by one name whichever way it was opened."""
    return Source(source.path.absolute()).numbered(source.number) if source.path else source

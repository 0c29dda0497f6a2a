"""The pages around the one that is read: given with it, in its folder, or read before. Imports no Qt."""

from collections.abc import Iterator, Sequence
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

    path: Path
    title: str
    share: float = 0.0


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
        known = {each.path: each for each in recent}
        found: dict[Path, Neighbour] = {}
        for path in self._paths(here, recent):
            entry = known.get(path)
            title = entry.title if entry else ""
            found.setdefault(path, Neighbour(path, title or path.name, entry.share if entry else 0.0))
        if here and here.path:
            found.pop(here.path.absolute(), None)
        return list(found.values())

    def _paths(self, here: Source | None, recent: Sequence[Entry]) -> Iterator[Path]:
        rows = (self._given, recent, self.row(here))
        yield from (each.path.absolute() for row in rows for each in row if each.path)

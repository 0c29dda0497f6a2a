"""The places that were left by a jump, to go back to and forward again; through several articles."""

from dataclasses import dataclass, field

from reader.core.source import Source

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Stop:
    """A place that was left: a block of a page, and the share of it that had gone by."""

    source: Source
    block: int
    within: float = field(default=0.0, compare=False)


class Trail:
    """A jump list as in vi: going back keeps the way forward, and a new jump forgets it."""

    def __init__(self) -> None:
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []

    def leave(self, stop: Stop) -> None:
        """Take note that *stop* is left by a jump."""
        if stop in self._behind:
            self._behind.remove(stop)
        self._behind.append(stop)
        del self._behind[:-LONGEST]
        self._ahead.clear()

    def back(self, here: Stop, count: int = 1) -> Stop | None:
        """Return the stop *count* jumps back from *here*, the first one at most; None where there is none."""
        return _moved(self._behind, self._ahead, here, count)

    def forward(self, here: Stop, count: int = 1) -> Stop | None:
        """Return the stop *count* jumps forward from *here*, or None."""
        return _moved(self._ahead, self._behind, here, count)


def _moved(taken: list[Stop], given: list[Stop], here: Stop, count: int) -> Stop | None:
    # A jump to where one was already is none.
    while taken and taken[-1] == here:
        taken.pop()
    if not taken:
        return None
    for _ in range(min(count, len(taken))):
        given.append(here)
        here = taken.pop()
    return here

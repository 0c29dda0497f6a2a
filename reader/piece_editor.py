"""A page in pieces under a person's hands: which piece is the current one, what was decided, and undo.

Imports no Qt; says nothing and shows nothing by itself.
"""

from collections.abc import Mapping

from reader.core.choices import Name
from reader.core.explained import Explanation, Piece, why
from reader.core.reasons import Ground, Reason

Decided = Mapping[int, bool]
"""The pieces that were decided by hand, by number, and whether each is taken."""

MATCHED = 60
"""So many characters of a text tell which piece it is."""


class PieceEditor:
    """The pieces of *explanation*, as they were decided before and as they are decided from now on."""

    def __init__(self, explanation: Explanation) -> None:
        self.explanation = explanation
        self.pieces = explanation.pieces
        self.at = 0
        """The place of the current piece in ``pieces``."""
        self.decided: Decided = dict(explanation.decided)
        self._applied: Decided = self.decided
        self._undone: list[Decided] = []
        self._done: list[Decided] = []

    @property
    def current(self) -> Piece | None:
        return self.pieces[self.at] if self.pieces else None

    @property
    def names(self) -> dict[Name, bool]:
        """What was decided, by the names of the pieces."""
        decided = self.decided
        return {each.name: decided[each.number] for each in self.pieces if each.number in decided}

    @property
    def is_changed(self) -> bool:
        """Whether something was decided since the article was last read."""
        return self.decided != self._applied

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def why(self, piece: Piece) -> Ground | Reason:
        """Return why *piece* is in the article as it is decided now, or why it is not."""
        return why(piece, self.decided.get(piece.number))

    def takes(self, piece: Piece) -> bool:
        """Tell whether *piece* is in the article as it is decided now."""
        return self.decided.get(piece.number, piece.taken)

    def count(self) -> int:
        """Return how many pieces are taken."""
        return sum(map(self.takes, self.pieces))

    def move(self, steps: int) -> None:
        """Go *steps* pieces further, or back, not past the ends."""
        self.at = max(0, min(len(self.pieces) - 1, self.at + steps))

    def move_over(self, steps: int) -> None:
        """Go to where taken pieces and others meet, *steps* times, forward or back."""
        for _ in range(abs(steps)):
            self._to_the_next_border(1 if steps > 0 else -1)

    def go_to(self, number: int) -> None:
        """Make the piece *number* the current one."""
        self.move(number - 1 - self.at)

    def begin(self, text: str) -> None:
        """Make the piece that begins with *text* the current one, else the article's first."""
        self.at = next((at for at, each in enumerate(self.pieces) if self.takes(each)), 0)
        self.go_to_text(text)

    def go_to_text(self, text: str) -> None:
        """Make the piece that begins with *text* the current one, a taken one if there is, else stay."""
        beginning = text[:MATCHED]
        found = [each for each in self.pieces if beginning and each.text.startswith(beginning)]
        best = next((each for each in found if each.taken), found[0] if found else None)
        if best:
            self.go_to(best.number)

    def toggle(self, count: int = 1) -> None:
        """Put the current piece back or take it out, and with it those after it, *count* in all."""
        if not self.pieces:
            return
        taken = not self.takes(self.pieces[self.at])
        decided = dict(self.decided)
        for piece in self.pieces[self.at : self.at + count]:
            decided.pop(piece.number, None)
            if piece.taken is not taken:
                decided[piece.number] = taken
        self._decide(decided)

    def reset(self) -> None:
        """Decide nothing by hand."""
        self._decide({})

    def undo(self, times: int = 1) -> bool:
        """Take the last decisions back; return whether there was one."""
        return self._wind(self._done, self._undone, times)

    def redo(self, times: int = 1) -> bool:
        """Decide again what `undo` took back; return whether there was something."""
        return self._wind(self._undone, self._done, times)

    def _wind(self, source: list[Decided], target: list[Decided], times: int) -> bool:
        steps = min(times, len(source))
        for _ in range(steps):
            target.append(self.decided)
            self.decided = source.pop()
        return steps > 0

    def _decide(self, decided: Decided) -> None:
        if decided == self.decided:
            return
        self._done.append(self.decided)
        self._undone.clear()
        self.decided = decided

    def _to_the_next_border(self, step: int) -> None:
        if not self.pieces:
            return
        here, at = self.takes(self.pieces[self.at]), self.at
        while 0 <= at + step < len(self.pieces):
            at += step
            if self.takes(self.pieces[at]) is not here:
                self.at = at
                return

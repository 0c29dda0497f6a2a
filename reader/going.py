"""Going about in an article: where the reader is and was, and where they may go. By block; imports no Qt."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from reader.core.article import Article, Block, BlockKind
from reader.core.errors import ReaderError
from reader.core.place import Place, Scroll
from reader.core.progress import Progress, minutes_left
from reader.core.source import Source
from reader.core.wording import translatable
from reader.furthest import Furthest
from reader.trail import Stop, Trail

LAST_JUMP = "`'"
"""The marks that stand for the place before the last jump, as in vi."""


class GoingView(Protocol):
    """What a window does for whoever goes about."""

    def go_to(self, place: Place) -> None: ...
    def go_to_link(self, steps: int) -> None: ...
    def scroll_by(self, step: Scroll, times: int) -> None: ...
    def show_progress(self, progress: Progress) -> None: ...
    def toggle_contents(self, title: str, headings: Sequence[Block], present: int) -> None: ...
    def change_contents(self, title: str, headings: Sequence[Block], present: int) -> None: ...
    def tell_mark(self, letter: str, block: int) -> None: ...
    def say(self, *errors: ReaderError) -> None: ...


class NoHeading(ReaderError):
    template = translatable("Error", "There is no further heading in this direction.")


class NoFigure(ReaderError):
    template = translatable("Error", "There is no further picture in this direction.")


class NoTable(ReaderError):
    template = translatable("Error", "There is no further table in this direction.")


class NoLink(ReaderError):
    template = translatable("Error", "There is no further link in this direction.")


class NoMark(ReaderError):
    """Values: ``letter``, ``letters``."""

    template = translatable("Error", "There is no mark {letter}: the marks of this article are {letters}.")


class NoMarks(ReaderError):
    template = translatable("Error", "This article has no marks yet: m and a letter set one.")


class NoJump(ReaderError):
    template = translatable("Error", "There is no jump to go back to, or forward.")


class FurthestHere(ReaderError):
    template = translatable("Error", "This is the furthest place that you have read.")


class NoContents(ReaderError):
    template = translatable("Error", "This article has no headings.")


@dataclass(frozen=True, slots=True)
class _Target:
    kind: BlockKind
    missing: type[ReaderError]


class Target(Enum):
    """What a key may go to next."""

    HEADING = _Target(BlockKind.HEADING, NoHeading)
    FIGURE = _Target(BlockKind.FIGURE, NoFigure)
    TABLE = _Target(BlockKind.TABLE, NoTable)


class Going:
    """One window's sense of place."""

    def __init__(
        self,
        view: GoingView,
        reopen: Callable[[Stop], None],
        keep_mark: Callable[[str, int], None],
    ) -> None:
        self._view = view
        self._reopen = reopen
        self._keep_mark = keep_mark
        self._trail = Trail()
        self._article: Article | None = None
        self._source: Source | None = None
        self._returning_to: Source | None = None
        self._headings: list[int] = []
        self.place = Place()
        self._furthest = Furthest(self.place)
        self._marks: dict[str, int] = {}
        self._goal = 0
        self._is_there = False

    @property
    def furthest(self) -> Place:
        """The furthest place that was read."""
        return self._furthest.place

    def opened(
        self, source: Source, article: Article, place: Place, furthest: Place, marks: Mapping[str, int]
    ) -> None:
        """Begin with *article* at *place*."""
        if source not in (self._source, self._returning_to):
            self.leave()
        self._returning_to = None
        self._source, self._article = source, article
        self._headings = [each.id for each in self._headed()]
        self.place, self._furthest, self._marks = place, Furthest(furthest), dict(marks)
        self._goal = 0
        self._tell()
        self._view.change_contents(article.metadata.title, self._headed(), self._heading())

    def moved(self, place: Place) -> None:
        """Take note of what is on screen."""
        self.place = place
        self._furthest.moved(place)
        is_seen = place.block <= self._goal <= place.last
        # The goal counts while it can be seen, also where the page's end keeps it from the top.
        if self._is_there and not is_seen:
            self._goal = 0
        self._is_there = is_seen
        self._tell()

    @property
    def present(self) -> int:
        """The block that the reader is at."""
        return self._goal or self.place.block

    # Jumps

    def leave(self) -> None:
        """Take note that the present place is left by a jump."""
        if here := self._here():
            self._trail.leave(here)

    def go_to(self, block: int, within: float = 0.0) -> None:
        """Jump to *block*; 0 is the beginning."""
        self.leave()
        self._go(block, within)

    def go_to_paragraph(self, number: int) -> None:
        """Jump to the paragraph *number*, or to the last one."""
        self.go_to(min(number, len(self._blocks)))

    def go_to_start(self) -> None:
        self.leave()
        # At once: what is pressed next counts from there, before the window has told where it is.
        self._goal, self.place = 0, Place(share=self.place.share)
        self._view.scroll_by(Scroll.START, 1)

    def go_to_end(self) -> None:
        self.leave()
        # The last block counts from now on, though it does not come to the top.
        self._goal, self._is_there = (self._blocks[-1].id if self._blocks else 0), False
        self._view.scroll_by(Scroll.END, 1)

    def go_to_furthest(self) -> None:
        """Return to the furthest place that was read."""
        goal = self.furthest
        if goal.block <= self.place.block:
            self._view.say(FurthestHere())
        else:
            self.go_to(goal.block, goal.within)

    def go_to_next(self, target: Target, count: int) -> None:
        """Go to the heading, figure or table that is *count* further, or back where it is negative."""
        here = self.present
        found = [each.id for each in self._blocks if each.kind is target.value.kind]
        found = [id for id in found if id > here] if count > 0 else [id for id in found if id < here][::-1]
        if not found:
            self._view.say(target.value.missing())
            return
        # Several in a row are one jump.
        if not self._goal:
            self.leave()
        self._go(found[min(abs(count), len(found)) - 1])

    def go_to_link(self, steps: int) -> None:
        """Go to the link that is *steps* further, or back."""
        self.leave()
        self._view.go_to_link(steps)

    def back(self, count: int) -> None:
        """Return to where the last jump, or one before it, began."""
        self._follow(self._trail.back, count)

    def forward(self, count: int) -> None:
        """Take back going back."""
        self._follow(self._trail.forward, count)

    # Marks

    def set_mark(self, letter: str, cursor: int = 0) -> None:
        """Put the mark *letter* on the block of the *cursor*, or where the reader is."""
        block = cursor or max(self.present, 1)
        if self._article is None or letter in LAST_JUMP or not letter.isprintable():
            return
        self._marks[letter] = block
        self._keep_mark(letter, block)
        self._view.tell_mark(letter, block)

    def go_to_mark(self, letter: str) -> None:
        """Jump to the mark *letter*."""
        if letter in LAST_JUMP:
            self.back(1)
        elif letter in self._marks:
            self.go_to(self._marks[letter])
        elif self._marks:
            self._view.say(NoMark(letter=letter, letters=", ".join(sorted(self._marks))))
        else:
            self._view.say(NoMarks())

    # Contents

    def toggle_contents(self) -> None:
        """Show or hide the list of headings."""
        if self._article is None:
            return
        if headings := self._headed():
            self._view.toggle_contents(self._article.metadata.title, headings, self._heading())
        else:
            self._view.say(NoContents())

    @property
    def _blocks(self) -> Sequence[Block]:
        return self._article.blocks if self._article else ()

    def _headed(self) -> Sequence[Block]:
        return [each for each in self._blocks if each.kind is BlockKind.HEADING]

    def _heading(self) -> int:
        place = bisect_right(self._headings, self.present)
        return self._headings[place - 1] if place else 0

    def _tell(self) -> None:
        if self._article:
            share = self.place.share
            self._view.show_progress(Progress(share, minutes_left(self._article, share), self._heading()))

    def _here(self) -> Stop | None:
        return Stop(self._source, self.present, self.place.within) if self._source else None

    def _go(self, block: int, within: float = 0.0) -> None:
        self._goal, self._is_there = block, False
        self._view.go_to(Place(block, within))

    def _follow(self, step: Callable[[Stop, int], Stop | None], count: int) -> None:
        here = self._here()
        stop = step(here, count) if here else None
        if stop is None:
            self._view.say(NoJump())
        elif stop.source == self._source:
            self._go(stop.block, stop.within)
        else:
            self._returning_to = stop.source
            self._reopen(stop)

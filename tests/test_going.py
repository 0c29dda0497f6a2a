"""Jumps, marks, headings and the furthest place, without a window."""

from collections.abc import Sequence
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Article, Block, BlockKind, Metadata, SafeHtml
from reader.core.errors import ReaderError
from reader.core.place import Place, Scroll
from reader.core.progress import Progress, minutes_left
from reader.core.source import Source
from reader.furthest import Furthest
from reader.going import (
    FurthestHere,
    Going,
    NoContents,
    NoHeading,
    NoJump,
    NoMark,
    NoMarks,
    NoTable,
    Target,
)
from reader.trail import Stop, Trail

HEADINGS = (1, 5, 9, 18)
BLOCKS = tuple(
    Block(id, BlockKind.HEADING if id in HEADINGS else BlockKind.PARAGRAPH, f"Block {id}", 2)
    for id in range(1, 21)
)
ARTICLE = Article(Metadata(title="The keeper"), SafeHtml(""), BLOCKS, minutes=(8, 12))
PAGE = Source(Path("/saved/page.html"))
OTHER = Source(Path("/saved/other.html"))
SEEN = 4
"""Blocks that a window shows at once."""


class Window:
    """A view that shows four blocks at a time and cannot scroll past the last."""

    def __init__(self, article: Article = ARTICLE) -> None:
        self.reopened: list[Stop] = []
        self.kept: list[tuple[str, int]] = []
        self.said: list[ReaderError] = []
        self.contents: tuple[list[int], int] | None = None
        self.offered: tuple[list[int], int] | None = None
        self.progress = Progress()
        self.marked: list[tuple[str, int]] = []
        self.going = Going(self, self.reopened.append, lambda *mark: self.kept.append(mark))
        self.going.opened(PAGE, article, Place(), Place(), {})
        self.scroll(0)

    @property
    def top(self) -> int:
        return self.going.place.block

    def scroll(self, block: int) -> None:
        top = min(block, len(BLOCKS) - SEEN + 1)
        self.going.moved(Place(top, 0.0, top / len(BLOCKS), min(len(BLOCKS), max(top, 1) + SEEN - 1)))

    def go_to(self, place: Place) -> None:
        self.scroll(place.block)

    def go_to_link(self, steps: int) -> None: ...

    def scroll_by(self, step: Scroll, _times: int) -> None:
        self.scroll(0 if step is Scroll.START else len(BLOCKS))

    def show_progress(self, progress: Progress) -> None:
        self.progress = progress

    def toggle_contents(self, _title: str, headings: Sequence[Block], present: int) -> None:
        self.contents = ([each.id for each in headings], present)

    def change_contents(self, _title: str, headings: Sequence[Block], present: int) -> None:
        self.offered = ([each.id for each in headings], present)

    def tell_mark(self, letter: str, block: int) -> None:
        self.marked.append((letter, block))

    def say(self, *errors: ReaderError) -> None:
        self.said.extend(errors)

    def read_to(self, block: int) -> None:
        for each in range(self.top, block + 1):
            self.scroll(each)


def test_headings_are_gone_through_both_ways() -> None:
    window = Window()
    tops = []
    for count in (1, 1, 1, -1, -2):
        window.going.go_to_next(Target.HEADING, count)
        tops.append(window.going.present)
    assert tops == [1, 5, 9, 5, 1]


def test_a_heading_that_cannot_come_to_the_top_is_still_the_present_one() -> None:
    window = Window()
    window.going.go_to(18)
    assert (window.top, window.going.present, window.progress.heading) == (17, 18, 18)
    window.going.go_to_next(Target.HEADING, 1)
    assert isinstance(window.said[-1], NoHeading)
    window.scroll(3)
    assert (window.going.present, window.progress.heading) == (3, 1)


def test_what_is_not_there_is_said() -> None:
    window = Window()
    window.going.go_to_next(Target.TABLE, 1)
    assert isinstance(window.said[-1], NoTable)


def test_a_number_goes_to_its_paragraph_and_too_large_a_one_to_the_last() -> None:
    window = Window()
    window.going.go_to_paragraph(12)
    assert window.top == 12
    window.going.go_to_paragraph(999)
    assert window.going.present == 20


def test_back_and_forward_go_through_the_jumps() -> None:
    window = Window()
    window.read_to(3)
    window.going.go_to(9)
    window.going.go_to_start()
    window.going.back(1)
    assert window.top == 9
    window.going.back(1)
    assert window.top == 3
    window.going.back(1)
    assert isinstance(window.said[-1], NoJump) and window.top == 3
    window.going.forward(2)
    assert window.top == 0


def test_headings_in_a_row_are_one_jump() -> None:
    window = Window()
    window.read_to(2)
    for _ in range(3):
        window.going.go_to_next(Target.HEADING, 1)
    window.going.back(1)
    assert window.top == 2


def test_back_returns_to_the_page_that_was_left() -> None:
    window = Window()
    window.read_to(7)
    window.going.opened(OTHER, ARTICLE, Place(2), Place(), {})
    window.going.back(1)
    assert window.reopened == [Stop(PAGE, 7)]
    window.going.opened(PAGE, ARTICLE, Place(7), Place(), {})
    window.going.back(1)
    assert isinstance(window.said[-1], NoJump)
    window.going.forward(1)
    assert window.reopened[-1] == Stop(OTHER, 2)


def test_a_mark_is_kept_and_gone_to() -> None:
    window = Window()
    window.read_to(6)
    window.going.set_mark("a")
    assert window.kept == window.marked == [("a", 6)]
    window.going.go_to_end()
    window.going.go_to_mark("a")
    assert window.top == 6
    window.going.go_to_mark("`")
    assert window.top == 17


def test_marks_of_the_last_time_are_there() -> None:
    window = Window()
    window.going.opened(PAGE, ARTICLE, Place(), Place(), {"x": 9})
    window.going.go_to_mark("x")
    assert window.top == 9


def test_a_mark_that_is_not_there_is_said_with_those_that_are() -> None:
    window = Window()
    window.going.go_to_mark("a")
    assert isinstance(window.said[-1], NoMarks)
    window.going.set_mark("b")
    window.going.go_to_mark("a")
    assert isinstance(window.said[-1], NoMark) and window.said[-1].values["letters"] == "b"


def test_the_contents_know_the_present_heading() -> None:
    window = Window()
    window.read_to(7)
    window.going.toggle_contents()
    assert window.contents == ([1, 5, 9, 18], 5)


def test_an_article_without_headings_has_no_contents() -> None:
    plain = Article(Metadata(), SafeHtml(""), (Block(1, BlockKind.PARAGRAPH, "One."),))
    window = Window(plain)
    window.going.toggle_contents()
    assert isinstance(window.said[-1], NoContents) and window.contents is None


def test_a_look_at_the_end_is_not_reading_and_the_furthest_place_can_be_returned_to() -> None:
    window = Window()
    window.read_to(6)
    window.going.go_to_end()
    assert window.going.furthest.block == 6
    window.going.go_to_start()
    window.going.go_to_furthest()
    assert window.top == 6
    window.going.go_to_furthest()
    assert isinstance(window.said[-1], FurthestHere)


def test_who_reads_on_after_a_jump_has_moved_on() -> None:
    window = Window()
    window.going.go_to(9)
    window.read_to(11)
    assert window.going.furthest.block == 0
    window.read_to(14)
    assert window.going.furthest.block == 14


@given(st.lists(st.integers(1, 17), max_size=40))
def test_the_furthest_place_never_moves_back(tops: list[int]) -> None:
    furthest, last = Furthest(Place()), 0
    for top in tops:
        furthest.moved(Place(top, 0.0, top / 20, top + 3))
        assert furthest.place.block >= last
        last = furthest.place.block


@given(st.lists(st.tuples(st.sampled_from("lbf"), st.integers(1, 9), st.integers(1, 3)), max_size=40))
def test_forward_after_back_is_where_one_was(steps: list[tuple[str, int, int]]) -> None:
    trail, here = Trail(), Stop(PAGE, 1)
    for step, block, count in steps:
        if step == "l":
            trail.leave(here)
            here = Stop(PAGE, block)
        else:
            here = (trail.back if step == "b" else trail.forward)(here, count) or here
    if behind := trail.back(here):
        assert trail.forward(behind) == here


def test_the_minutes_that_are_left_count_begun_ones_and_end_with_none() -> None:
    assert [minutes_left(ARTICLE, share) for share in (0.0, 0.05, 0.5, 0.99, 1.0)] == [10, 10, 5, 1, 0]


def test_what_comes_next_counts_from_either_end_before_the_window_has_told() -> None:
    window = Window()
    window.scroll(12)
    setattr(window, "scroll", lambda _block: None)  # noqa: B010
    window.going.go_to_start()
    window.going.go_to_next(Target.HEADING, 1)
    assert window.going.present == HEADINGS[0]
    window.going.go_to_end()
    window.going.go_to_next(Target.HEADING, -1)
    assert window.going.present == HEADINGS[-1]

"""A block is found again by its words, whatever its number has become."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.anchor import LENGTH, Anchor, anchor, find
from reader.core.article import Block, BlockKind


def blocks(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(id, BlockKind.PARAGRAPH, text) for id, text in enumerate(texts, 1))


LONG = "He trimmed the wick, and wrote three lines about the wind that had risen in the night. "
BEFORE = blocks("The lamp.", "", "The stairs.", LONG + "So he slept.", "The end.")


def test_a_block_moves_with_what_is_put_before_it() -> None:
    after = blocks("By the keeper.", "A picture.", "The lamp.", "", "The stairs.", LONG + "So he slept.")
    assert find(anchor(4, BEFORE), after) == 6
    assert find(anchor(3, BEFORE), blocks("The stairs.", "The lamp.")) == 1


def test_of_several_with_the_same_words_the_nearest_is_meant() -> None:
    after = blocks("The end.", "Other.", "Other.", "The end.", "The end.")
    assert find(anchor(5, BEFORE), after) == 5
    assert find(Anchor(2, "The end."), after) == 1


def test_white_space_and_what_follows_do_not_matter() -> None:
    after = blocks("X", (LONG + "And more, which is new.").replace(", ", ",\n "))
    assert find(anchor(4, BEFORE), after) == 2


def test_a_block_joined_to_another_is_found_in_it() -> None:
    assert find(anchor(4, BEFORE), blocks("The lamp. The stairs. " + LONG)) == 1


def test_where_the_words_are_gone_the_number_counts() -> None:
    assert find(anchor(4, BEFORE), blocks("A.", "B.", "C.", "D.", "E.")) == 4
    assert find(anchor(4, BEFORE), blocks("A.", "B.")) == 2
    assert find(anchor(4, BEFORE), ()) == 0


def test_a_block_without_words_and_no_block_are_known_by_number() -> None:
    assert anchor(2, BEFORE) == Anchor(2, "") and find(Anchor(2), BEFORE) == 2
    assert find(anchor(0, BEFORE), BEFORE) == 0


@given(texts=st.lists(st.text(max_size=3 * LENGTH), min_size=1, max_size=8), data=st.data())
def test_nothing_moves_where_nothing_changed(texts: list[str], data: st.DataObject) -> None:
    made = blocks(*texts)
    number = data.draw(st.integers(1, len(made)))
    assert find(anchor(number, made), made) == number

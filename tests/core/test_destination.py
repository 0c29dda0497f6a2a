"""Where a person asks to be: by number, by heading, by a text fragment of the web."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Block, BlockKind
from reader.core.destination import Passage, passage

H, P = BlockKind.HEADING, BlockKind.PARAGRAPH
BLOCKS = (
    Block(1, H, "The lamp", 1),
    Block(2, P, "The keeper of the light climbed the stairs, and the wind rose."),
    Block(3, H, "Café at the tower", 2),
    Block(4, P, "He trimmed the wick. The wind rose again at night; nobody slept."),
    Block(5, H, "2024", 2),
    Block(6, P, "灯台守は階段を上った。風が強い。"),
)


@pytest.mark.parametrize(
    ("at", "block"),
    [
        ("¶4", 4),
        ("¶ 4", 4),
        ("4", 4),
        ("2024", 5),
        ("The lamp", 1),
        ("cafe", 3),
        ("the TOWER", 3),
        ("  café   at ", 3),
    ],
)
def test_a_number_or_a_heading_is_found(at: str, block: int) -> None:
    assert passage(at, BLOCKS) == Passage(block)


@pytest.mark.parametrize(
    "at", ["¶99", "¶0", "nowhere", "", "climbed the stairs", "#:~:text=nowhere", "#:~:text="]
)
def test_what_is_not_there_is_none(at: str) -> None:
    assert passage(at, BLOCKS) is None


@pytest.mark.parametrize(
    ("fragment", "found"),
    [
        ("#:~:text=trimmed%20the%20wick", Passage(4, "trimmed the wick")),
        ("https://lamp.example/#:~:text=Wind,slept", Passage(2, "wind rose.")),
        (
            "#:~:text=trimmed,slept",
            Passage(4, "trimmed the wick. the wind rose again at night; nobody slept"),
        ),
        ("#:~:text=wick.-,The%20wind", Passage(4, "the wind")),
        ("#:~:text=wind%20rose,-again", Passage(4, "wind rose")),
        ("#:~:text=tower-,He%20trimmed", Passage(4, "he trimmed")),
        ("#:~:text=light", Passage(2, "light")),
        ("#:~:text=missing&text=wick", Passage(4, "wick")),
        ("#:~:text=%E9%9A%8E%E6%AE%B5", Passage(6, "階段")),
        ("#:~:text=climb", Passage(2, "climb")),
    ],
)
def test_a_text_fragment_is_found_with_its_words(fragment: str, found: Passage) -> None:
    assert passage(fragment, BLOCKS) == found


@given(st.text(max_size=60))
def test_any_text_is_asked_for_in_peace(at: str) -> None:
    for asked in (at, f"#:~:text={at}"):
        found = passage(asked, BLOCKS)
        assert found is None or 1 <= found.block <= 6

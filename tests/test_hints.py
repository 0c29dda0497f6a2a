"""Letters for what is on screen, and what typing them leads to."""

from hypothesis import given
from hypothesis import strategies as st

from reader.hints import Hints, labels

WORDS = ("the lamp", "the wick", "a tower", "Straße")


@given(count=st.integers(0, 400), letters=st.sampled_from(("ab", "xyz", "sadfjklewcmpgh", "0123456789")))
def test_labels_are_as_many_as_asked_and_none_begins_another(count: int, letters: str) -> None:
    dealt = labels(count, letters)
    assert len(dealt) == len(set(dealt)) == count
    assert set("".join(dealt)) <= set(letters)
    assert not any(one != other and other.startswith(one) for one in dealt for other in dealt)


def test_few_targets_have_one_letter_each() -> None:
    assert labels(4, "sadf") == ["s", "a", "d", "f"]


def test_short_labels_come_first() -> None:
    lengths = [len(each) for each in labels(30, "sadfjklewcmpgh")]
    assert lengths == sorted(lengths) and max(lengths) == 2


def test_a_label_that_is_typed_chooses_its_target() -> None:
    hints = Hints.of(WORDS, "ab")
    target = 2
    for letter in hints.shown[target]:
        assert hints.chosen is None
        hints = hints.press(letter)
    assert hints.chosen == target


def test_a_letter_in_capitals_counts_too() -> None:
    assert Hints.of(WORDS, "asdf").press("S").chosen == 1


def test_characters_that_are_no_letters_of_labels_narrow_down_by_words() -> None:
    hints = Hints.of(WORDS, "asdf").press("t").press("h")
    assert set(hints.shown) == {0, 1}
    assert hints.first == 0


def test_after_a_slash_all_characters_narrow_down() -> None:
    hints = Hints.of(WORDS, "asdf").press("/").press("a").press(" ").press("t")
    assert set(hints.shown) == {2}
    assert hints.chosen is None and hints.first == 2


def test_what_leads_nowhere_changes_nothing() -> None:
    hints = Hints.of(WORDS, "asdf").press("/").press("l")
    assert hints.press("q") == hints


def test_case_and_eszett_do_not_matter() -> None:
    assert set(Hints.of(WORDS, "asdf").press("/").press("S").press("t").press("r").shown) == {3}


def test_erasing_takes_back_what_was_typed() -> None:
    start = Hints.of(WORDS, "ab")
    assert start.press("a").erase() == start
    assert start.press("/").press("l").erase().erase() == start


def test_with_digits_letters_narrow_down_at_once() -> None:
    hints = Hints.of(WORDS, "1234567890").press("a").press(" ").press("t")
    assert set(hints.shown) == {2}
    assert hints.press("1").chosen == 2

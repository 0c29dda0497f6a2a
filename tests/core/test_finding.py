"""What is looked for, and what was looked for before."""

import pytest

from reader.core.finding import History, Query


@pytest.mark.parametrize(
    ("words", "is_pattern", "is_cased"),
    [
        ("lamp", False, False),
        ("Lamp", False, True),
        ("ÉTÉ", False, True),
        ("été", False, False),
        (r"\Wlamp\S", True, False),
        (r"\WLamp", True, True),
        ("漢字", False, False),
    ],
)
def test_case_counts_as_soon_as_there_is_a_capital(words: str, *, is_pattern: bool, is_cased: bool) -> None:
    assert Query(words, is_pattern=is_pattern).is_cased is is_cased


@pytest.mark.parametrize("words", [r"(a)\1", "a(?=b)", "a(?!b)", "(?<=a)b", "(?<!a)b", r"(?<n>a)\k<n>"])
def test_patterns_that_may_take_forever_are_refused(words: str) -> None:
    assert Query(words, is_pattern=True).is_refused
    assert not Query(words).is_refused


@pytest.mark.parametrize("words", ["a+b", "(?:a|b)c", "(?<name>a)", r"\d{4}", "[a-z]+"])
def test_other_patterns_are_not(words: str) -> None:
    assert not Query(words, is_pattern=True).is_refused


def test_history_walks_back_and_returns_to_what_was_being_typed() -> None:
    history = History()
    for words in ("lamp", "wick", "lamp"):
        history.keep(words)
    assert history.kept == ["wick", "lamp"]
    assert [history.older("tow"), history.older("lamp"), history.older("wick")] == ["lamp", "wick", "wick"]
    assert [history.newer("wick"), history.newer("lamp"), history.newer("tow")] == ["lamp", "tow", "tow"]


def test_history_has_an_end() -> None:
    history = History()
    for number in range(500):
        history.keep(str(number))
    assert len(history.kept) == 100 and history.kept[-1] == "499"
    assert history.older("") == "499"

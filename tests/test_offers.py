"""What the palette finds for a few letters."""

import pytest

from reader.commands import COMMANDS, keys_of
from reader.core.fuzzy import folded, ranked, score
from reader.core.settings import RULES, Settings
from reader.offers import Offer, found, of_commands, of_settings

THEMES = {"sepia": "Sepia", "dark": "Dark"}
NAMES = {
    "theme": {"auto": "Auto", **THEMES},
    "light_theme": THEMES,
    "dark_theme": THEMES,
    "font": {"serif": "Serif: Literata"},
}


def plain(_context: str, text: str) -> str:
    return text


def asked(query: str, *recent: str) -> list[Offer]:
    commands = of_commands(COMMANDS, keys_of("vim"), recent, plain)
    return found(query, commands, of_settings(query, Settings(), NAMES, plain))


@pytest.mark.parametrize(
    ("query", "key", "value"),
    [
        ("text size 22", "text_size", 22),
        ("font size 22", "text_size", 22),
        ("line height 1.8", "line_height", 1.8),
        ("line height 1,8", "line_height", 1.8),
        ("language deutsch", "language", "de"),
        ("numbers of paragraphs on", "paragraph_numbers", True),
        ("ask links no", "ask_before_links", False),
        ("dark from 21:30", "dark_from", "21:30"),
        ("keys plain", "key_preset", "plain"),
    ],
)
def test_a_setting_is_chosen_by_its_name_and_value(query: str, key: str, value: object) -> None:
    first = asked(query)[0]
    assert (first.key, first.value, first.id) == (key, value, "")


def test_a_theme_is_chosen_by_the_word_theme() -> None:
    first = [(each.id, each.key, each.value) for each in asked("theme sepia")[:2]]
    assert sorted(first, key=str) == [("", "theme", "sepia"), ("theme-sepia", "", None)]


def test_a_number_out_of_range_is_answered_by_the_range() -> None:
    first = asked("text size 99")[0]
    assert first.value is None and first.text == "Font size: 12–72 px"


def test_what_is_in_force_is_ticked() -> None:
    assert {each.text: each.keys for each in asked("theme auto")}["Reading mode: Auto"] == "✓"


@pytest.mark.parametrize(
    ("query", "id"),
    [("full", "full-screen"), ("nxt head", "next-heading"), ("open-file", "open-file"), ("PRINT", "print")],
)
def test_a_command_is_found_by_a_few_letters(query: str, id: str) -> None:
    assert asked(query)[0].id == id


def test_every_command_is_found_by_its_name_with_its_keys() -> None:
    for each in COMMANDS:
        same = [offer for offer in asked(each.text)[:3] if offer.id == each.id]
        assert same and same[0].keys.split("   ") == list(each.keys), each.id


def test_every_setting_can_be_reached() -> None:
    reached: set[str] = set()
    for query in ("20", "1", "0.2", "2", "40", "500", "07:30", "en"):
        offers = of_settings(query, Settings(), NAMES, plain)
        reached |= {each.key for each in offers if each.value is not None}
    assert set(RULES) - reached == set()


def test_without_words_the_commands_used_lately_come_first() -> None:
    offers = asked("", "print", "quit")
    assert [each.id for each in offers[:2]] == ["print", "quit"]
    assert len(offers) == len(COMMANDS)


def test_the_beginning_of_a_word_beats_its_middle_and_letters_apart() -> None:
    texts = ["Toprint", "Print…", "Pour rien de"]
    assert ranked("print", texts, lambda text: (text,)) == ["Print…", "Toprint"]
    assert ranked("prd", texts, lambda text: (text,)) == ["Pour rien de"]


def test_accents_case_and_width_do_not_matter() -> None:
    assert score(folded("CAFE"), folded("Le café")) > 0
    assert score(folded("ａｂｃ"), folded("abc")) > 0
    assert score("xyz", "abc") == 0

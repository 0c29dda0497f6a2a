"""The table of settings: every value keeps its rule, whoever gives it."""

import tomllib
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import settings
from reader.core.rules import Choice, Name, Range, Switch, Value
from reader.core.settings import DEFAULTS, RULES, SettingRefused, Settings, SettingUnknown
from tests.core.any_settings import any_settings

numbers = [key for key, rule in RULES.items() if isinstance(rule, Range)]

HOSTILE = [
    "",
    "x" * 100_000,
    "a\0b",
    "../../../../etc/passwd",
    'x;} body{background:url(http://127.0.0.1/)} @import "y"',
    "</style><script>1</script>",
    'x"',
    "x'",
    "x\\",
    "x\n",
    "\x1b[31m",
    float("nan"),
    float("inf"),
    1e308,
    -5,
    10**400,
    [1, 2],
    {"a": 1},
    None,
]


def test_the_defaults_keep_their_rules() -> None:
    assert all(RULES[key].allows(value) for key, value in asdict(DEFAULTS).items())


def test_every_setting_says_in_words_what_it_is_and_takes() -> None:
    for rule in RULES.values():
        assert rule.label
        assert rule.help.endswith(".")
        assert rule.allowed


@pytest.mark.parametrize("key", RULES)
def test_no_setting_takes_what_could_leave_its_place_in_css_toml_or_a_path(key: str) -> None:
    for value in HOSTILE:
        with pytest.raises(SettingRefused) as refused:
            settings.admitted(key, value)
        assert len(str(refused.value)) < 300
        assert str(refused.value).isprintable()


def test_settings_cannot_hold_a_value_against_its_rule() -> None:
    with pytest.raises(SettingRefused, match="text_size cannot be 99: it takes 12 to 72 px"):
        Settings(text_size=99)


def test_a_yes_is_not_a_number_and_a_number_is_not_a_yes() -> None:
    assert not RULES["text_size"].allows(True)
    assert not RULES["ask_before_links"].allows(1)


def test_a_whole_number_serves_where_a_fraction_may_stand() -> None:
    assert repr(DEFAULTS.changed(line_height=2).line_height) == "2.0"
    assert repr(DEFAULTS.changed(text_size=22.0).text_size) == "22"


def test_an_unknown_key_is_refused_with_those_there_are() -> None:
    for ask in (lambda: settings.parse("no.such.key", "1"), lambda: DEFAULTS.changed(size=1)):
        with pytest.raises(SettingUnknown, match="text_size"):
            ask()


@given(in_force=any_settings, key=st.sampled_from(numbers), steps=st.integers(-99, 99))
def test_a_stepped_number_stays_in_range(in_force: Settings, key: str, steps: int) -> None:
    assert RULES[key].allows(getattr(in_force.stepped(key, steps), key))


def test_steps_of_a_tenth_do_not_pile_up_errors() -> None:
    assert DEFAULTS.stepped("line_height", 1).stepped("line_height", 1).line_height == 1.8


def test_a_setting_that_is_no_number_has_no_steps() -> None:
    with pytest.raises(TypeError):
        DEFAULTS.stepped("theme", 1)


@given(in_force=any_settings)
def test_a_value_as_printed_is_understood_again(in_force: Settings) -> None:
    for key, value in asdict(in_force).items():
        assert tomllib.loads(f"{key} = {settings.spelled(value)}") == {key: value}


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("text_size", "22", 22),
        ("line_height", "1.5", 1.5),
        ("line_height", "2", 2.0),
        ("font", "Noto Serif", "Noto Serif"),
        ("font", "源ノ明朝", "源ノ明朝"),
        ("theme", "sepia", "sepia"),
        ("language", "zh-Hans", "zh-Hans"),
        ("ask_before_links", "off", False),
    ],
)
def test_the_command_line_spells_values_without_quotes(key: str, text: str, value: Value) -> None:
    assert settings.parse(key, text) == value


@pytest.mark.parametrize("text", ["", " 20", "2_0", "٢٠", "20px", "nan", "inf", "1e1", "9" * 5000, "[[x]]"])
def test_a_number_on_the_command_line_is_plain_digits(text: str) -> None:
    with pytest.raises(SettingRefused, match="12 to 72 px"):
        settings.parse("text_size", text)


def test_every_rule_is_of_a_kind_that_the_panel_knows() -> None:
    assert all(isinstance(rule, Range | Choice | Switch | Name) for rule in RULES.values())

"""Themes: what every file must keep, and what a person's own file may do."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import paths
from reader.core.theme import MODES, REQUIRED, ROLES, Theme, ThemeBroken, Themes, contrast, mixed, parse

THEMES = Themes(paths.resources() / "themes")

READ = [
    ("text", "background"),
    ("heading", "background"),
    ("secondary", "background"),
    ("link", "background"),
    ("visited", "background"),
    ("accent", "background"),
    ("selection_text", "selection"),
    ("found_text", "found"),
    ("found_current_text", "found_current"),
    ("code_text", "code_background"),
    ("link", "code_background"),
    ("text", "stripe"),
    ("secondary", "stripe"),
    ("link", "stripe"),
    ("text", "window"),
    ("text", "panel"),
    ("text", "field"),
    ("secondary", "field"),
    ("secondary", "window"),
    ("secondary", "panel"),
    ("button_text", "button"),
    ("highlight_text", "highlight"),
]
PLAIN = {"background": "#ffffff", "text": "#000000", "link": "#0000cc", "visited": "#551a8b"}
a_color = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_what_is_read_stands_out_from_its_ground(theme: Theme) -> None:
    least = 7.0 if theme.name.startswith("high-contrast") else 4.5
    ratios = {pair: contrast(getattr(theme, pair[0]), getattr(theme, pair[1])) for pair in READ}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < least} == {}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_dark_theme_is_darker_than_its_text(theme: Theme) -> None:
    on_white = {role: contrast(getattr(theme, role), "#ffffff") for role in ("background", "text")}
    assert theme.dark == (on_white["background"] > on_white["text"])


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_link_can_be_told_from_a_visited_one_and_from_text(theme: Theme) -> None:
    assert len({theme.link, theme.visited, theme.text}) == 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_every_theme_has_a_pair_for_the_other_half_of_the_day(theme: Theme) -> None:
    assert THEMES[theme.pair].dark is not theme.dark


def test_a_dozen_palettes_are_there_by_day_and_by_night() -> None:
    paired = {frozenset((name, theme.pair)) for name, theme in THEMES.items()}
    assert len([pair for pair in paired if len(pair) == 2]) >= 12
    assert len(THEMES) >= 24


def test_the_reading_modes_come_first_and_every_other_theme_stands_beside_its_pair() -> None:
    names = list(THEMES)
    assert tuple(names[: len(MODES)]) == MODES
    assert names.index("linen-dark") == names.index("linen") + 1


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


@given(one=a_color, other=a_color)
def test_contrast_is_the_same_from_both_sides(one: str, other: str) -> None:
    assert 1.0 <= contrast(one, other) == contrast(other, one) <= 21.0


@given(one=a_color, other=a_color)
def test_a_mixture_begins_at_one_color_and_ends_at_the_other(one: str, other: str) -> None:
    assert (mixed(one, other, 0), mixed(one, other, 1)) == (one, other)


@given(colors=st.fixed_dictionaries(dict.fromkeys(REQUIRED, a_color)))
def test_four_colors_make_a_theme(colors: dict[str, str]) -> None:
    theme = parse({"colors": colors}, "own")
    assert theme.colors.keys() == set(ROLES)
    assert {role: theme.colors[role] for role in REQUIRED} == colors


@pytest.mark.parametrize(
    "table",
    [
        {},
        {"colors": []},
        {"colors": {**PLAIN, "text": None}},
        {"colors": {**PLAIN, "text": "red"}},
        {"colors": {**PLAIN, "text": "#fff;}"}},
        {"colors": {**PLAIN, "txet": "#000000"}},
        {"colors": {"background": "#ffffff"}},
    ],
)
def test_a_theme_that_cannot_be_used_says_what_is_wrong(table: dict[str, object]) -> None:
    with pytest.raises(ThemeBroken, match="The theme own cannot be used: "):
        parse(table, "own")


def test_a_persons_own_theme_replaces_ours_of_that_name(tmp_path: Path) -> None:
    lines = "\n".join(f'{role} = "{color}"' for role, color in PLAIN.items())
    (tmp_path / "light.toml").write_text(f'label = "Mine"\n[colors]\n{lines}\n', encoding="utf-8")
    assert Themes(paths.resources() / "themes", tmp_path)["light"].label == "Mine"


def test_a_broken_theme_file_is_left_out_with_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "torn.toml").write_bytes(b"label = \xff")
    assert Themes(tmp_path) == {}
    assert "torn" in caplog.text


def test_a_persons_broken_theme_leaves_ours_of_that_name(tmp_path: Path) -> None:
    (tmp_path / "light.toml").write_text("[colors", encoding="utf-8")
    assert Themes(paths.resources() / "themes", tmp_path) == THEMES


def test_a_missing_folder_has_no_themes(tmp_path: Path) -> None:
    assert Themes(tmp_path / "nowhere") == {}

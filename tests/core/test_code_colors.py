"""The colors of code."""

import pytest

from reader.core import highlight, paths
from reader.core.appearance import properties
from reader.core.code_colors import LEAST_CONTRAST, code_colors
from reader.core.settings import Settings
from reader.core.theme import Theme, Themes, contrast, parse

THEMES = Themes(paths.resources() / "themes")


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_every_role_can_be_read_on_the_ground_of_code_in_every_theme(theme: Theme) -> None:
    colors = code_colors(theme)
    assert set(colors) == set(highlight.ROLES)
    assert min(contrast(color, theme.code_background) for color in colors.values()) >= LEAST_CONTRAST


def test_a_theme_of_ones_own_keeps_its_code_readable() -> None:
    colors = {"background": "#777777", "text": "#000000", "link": "#777777", "visited": "#757575"}
    odd = parse({"colors": colors, "label": "Odd"}, "odd")
    text = contrast(odd.code_text, odd.code_background)
    readable = min(contrast(each, odd.code_background) for each in code_colors(odd).values())
    assert readable >= min(LEAST_CONTRAST, text)


def test_the_page_is_told_the_colors_and_whether_lines_wrap() -> None:
    light = THEMES["light"]
    told = properties(Settings(), light)
    assert told["--code-keyword"] == code_colors(light)["code-keyword"]
    assert told["--code-wrap"] == "pre"
    assert properties(Settings(wrap_code=True), light)["--code-wrap"] == "pre-wrap"

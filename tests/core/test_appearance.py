"""What the page's root carries: numbers as properties, choices as attributes."""

import pytest

from reader.core import paths
from reader.core.appearance import attributes, properties
from reader.core.settings import DEFAULTS
from reader.core.theme import Themes

THEMES = Themes(paths.resources() / "themes")


def test_generous_spacing_is_that_of_wcag_or_more() -> None:
    found = properties(DEFAULTS.changed(generous_spacing=True, line_height=1.2), THEMES["light"])
    assert found["--line-height"] == "1.5"
    assert (found["--letter-spacing"], found["--word-spacing"]) == ("0.12em", "0.16em")
    assert float(found["--paragraph-spacing"]) * 1.5 == pytest.approx(2.0, abs=0.001)
    wider = DEFAULTS.changed(generous_spacing=True, line_height=2.0, letter_spacing=0.2)
    assert properties(wider, THEMES["light"])["--letter-spacing"] == "0.2em"


@pytest.mark.parametrize(
    ("theme", "ways"), [("light", "blend"), ("dark", "dim invert"), ("high-contrast-light", "")]
)
def test_pictures_are_dimmed_in_the_dark_and_blended_in_the_light(theme: str, ways: str) -> None:
    assert attributes(DEFAULTS, THEMES[theme])["data-pictures"] == ways


def test_pictures_stay_as_they_are_where_nothing_else_is_wanted() -> None:
    plain = DEFAULTS.changed(dim_pictures=False, invert_diagrams=False, blend_pictures=False)
    assert {attributes(plain, theme)["data-pictures"] for theme in THEMES.values()} == {""}


def test_what_is_as_usual_needs_no_attribute() -> None:
    usual = attributes(DEFAULTS.changed(blend_pictures=False), THEMES["light"])
    assert set(usual.values()) == {""}


def test_an_indent_gives_way_to_generous_spacing() -> None:
    indented = DEFAULTS.changed(paragraphs="indent")
    assert attributes(indented, THEMES["light"])["data-paragraphs"] == "indent"
    generous = indented.changed(generous_spacing=True)
    assert attributes(generous, THEMES["light"])["data-paragraphs"] == ""

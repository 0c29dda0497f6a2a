"""A theme of a person's own: judged by its contrast, and written so that it is read again."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import paths, theme_file
from reader.core.theme import ThemeBroken, Themes, load
from reader.core.theme_file import CHOSEN, ThemeNameless, ThemeNotSaved

MOSS = Themes(paths.resources() / "themes")["moss"]
COLORS = theme_file.chosen(MOSS)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("My Moss", "my-moss"),
        ("Été à l’ombre", "ete-a-l-ombre"),
        ("../../etc", "etc"),
        ("x" * 99, "x" * 40),
        ("月光", "own-307d4838"),
    ],
)
def test_a_saved_theme_is_found_again_under_a_name_that_is_no_path(
    tmp_path: Path, label: str, name: str
) -> None:
    folder = tmp_path / "config" / "themes"
    assert theme_file.save(folder, label, COLORS) == name
    found = Themes(folder)[name]
    assert (found.label, theme_file.chosen(found)) == (label, COLORS)


@given(label=st.text(min_size=1))
def test_no_label_can_leave_its_place_in_the_file(
    label: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("config") / "themes"
    try:
        name = theme_file.save(folder, label, COLORS)
    except ThemeNameless:
        assert not folder.exists()
        return
    assert theme_file.chosen(load(folder / f"{name}.toml")) == COLORS


def test_a_name_without_a_letter_or_a_figure_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ThemeNameless):
        theme_file.save(tmp_path / "themes", "…", COLORS)


def test_a_color_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ThemeBroken):
        theme_file.save(tmp_path / "themes", "Mine", {**COLORS, "text": "red"})


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "themes").write_text("a file", encoding="utf-8")
    with pytest.raises(ThemeNotSaved, match="themes"):
        theme_file.save(tmp_path / "themes", "Mine", COLORS)


def test_each_color_is_judged_where_it_stands_out_least() -> None:
    assert theme_file.least_contrast(MOSS, "background") is None
    for role in CHOSEN[1:]:
        assert (theme_file.least_contrast(MOSS, role) or 0) >= theme_file.LEAST_CONTRAST
    faint = theme_file.made("Faint", {**COLORS, "link": COLORS["background"]})
    assert theme_file.least_contrast(faint, "link") == pytest.approx(1.0, abs=0.2)

"""The looks of a picture that `lutrin show --png` draws: the settings file, and what is asked over it."""

from pathlib import Path

import pytest

from reader import command_line
from reader.core import paths
from reader.core.article import Metadata
from reader.core.settings import SettingRefused
from reader.export_command import ProfileUnknown, ThemeUnknown, looks_for

LAMP = Metadata(url="https://lamp.example/a", lang="en")


@pytest.fixture
def settings_file(home: Path) -> Path:
    file = paths.settings_file()
    file.parent.mkdir(parents=True)
    file.write_text(
        'text_size = 22\n[site."lamp.example"]\nline_height = 2.0\n[profile.Mine]\nfont = "sans"\n',
        encoding="utf-8",
    )
    return file


def test_the_file_gives_the_looks_and_the_site_has_its_own(settings_file: Path) -> None:
    of = looks_for(command_line.parse(["show", "a.html", "--png", "a.png"]))
    assert (of(LAMP)[0].text_size, of(LAMP)[0].line_height) == (22, 2.0)
    assert of(Metadata())[0].line_height == 1.6


def test_what_is_asked_for_goes_over_the_profile_and_the_profile_over_the_file(settings_file: Path) -> None:
    asked = ["--profile", "Mine", "--set", "line_height=1.4", "--theme", "moss"]
    settings, theme = looks_for(command_line.parse(["show", "a.html", "--png", "a.png", *asked]))(LAMP)
    assert (settings.font, settings.text_size, settings.line_height) == ("sans", 20, 1.4)
    assert theme.name == "moss"


@pytest.mark.parametrize(
    ("asked", "error"),
    [
        (["--profile", "Nobody's"], ProfileUnknown),
        (["--theme", "plaid"], ThemeUnknown),
        (["--set", "text_size=900"], SettingRefused),
    ],
)
def test_what_there_is_not_is_refused_in_a_sentence(
    settings_file: Path, asked: list[str], error: type[Exception]
) -> None:
    with pytest.raises(error):
        looks_for(command_line.parse(["show", "a.html", "--png", "a.png", *asked]))


@pytest.mark.parametrize(("now", "theme"), [("12:00", "light"), ("23:00", "dark"), ("06:59", "dark")])
def test_auto_by_the_time_of_day_goes_by_it_without_a_window_too(home: Path, now: str, theme: str) -> None:
    by_time = ["--set", "auto_theme=time", "--set", "light_from=07:00", "--set", "dark_from=20:00"]
    asked = command_line.parse(["show", "a.html", "--png", "a.png", *by_time])
    assert looks_for(asked, lambda: now)(LAMP)[1].name == theme


def test_auto_by_the_system_is_light_where_there_is_no_system_to_ask(home: Path) -> None:
    asked = command_line.parse(["show", "a.html", "--png", "a.png"])
    assert looks_for(asked, lambda: "23:00")(LAMP)[1].name == "light"

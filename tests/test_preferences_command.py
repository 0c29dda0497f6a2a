"""`lutrin config`, through the command line's own parser."""

import tomllib
from pathlib import Path

import pytest

from reader import app
from reader.core import paths
from reader.core.settings import RULES


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "lutrin.toml"
    monkeypatch.setattr(paths, "settings_file", lambda: made)
    return made


def test_all_settings_in_force_are_printed_as_toml_below_the_path(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.main(["config"]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"# {file}\n")
    assert "\ntext_size = 20\n" in said
    assert list(tomllib.loads(said)) == list(RULES)


def test_a_setting_that_was_set_is_got_back_without_quotes(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.main(["config", "set", "theme", "sepia"]) == 0
    assert app.main(["config", "get", "theme"]) == 0
    assert app.main(["config", "path"]) == 0
    assert capsys.readouterr().out == f"sepia\n{file}\n"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["set", "text_size", "99"], "text_size cannot be 99: it takes 12 to 72 px."),
        (["set", "text_size", "-5"], "text_size cannot be -5: it takes 12 to 72 px."),
        (["set", "alignment", "left"], "it takes start, justify."),
        (["set", "size", "20"], "There is no setting size: the settings are theme,"),
        (["get", ""], 'There is no setting ""'),
    ],
)
def test_a_wrong_key_or_value_is_usage_and_says_what_is_right(
    asked: list[str], said: str, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.main(["config", *asked]) == 2
    assert said in capsys.readouterr().err
    assert not file.exists()


def test_what_cannot_be_saved_is_an_error(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.mkdir()
    assert app.main(["config", "set", "text_size", "22"]) == 1
    assert "cannot be saved" in capsys.readouterr().err


def test_a_broken_line_is_named_and_the_setting_still_printed(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text("text_size = 30\ntheme =\n")
    assert app.main(["config", "get", "text_size"]) == 0
    said = capsys.readouterr()
    assert said.out == "30\n"
    assert "Line 2 of" in said.err

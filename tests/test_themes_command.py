"""`lutrin themes`, as a person runs it."""

from pathlib import Path

import pytest

from reader import app
from reader.core import paths
from reader.core.theme import Themes


def test_every_theme_is_listed_with_its_half_of_the_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    own = paths.themes_folder()
    own.mkdir(parents=True)
    colors = 'background = "#ffffff"\ntext = "#000000"\nlink = "#0000cc"\nvisited = "#551a8b"\n'
    (own / "mine.toml").write_text(f'label = "My own"\n[colors]\n{colors}', encoding="utf-8")
    assert app.main(["themes"]) == 0
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines() if line}
    assert Themes(paths.resources() / "themes").keys() < lines.keys()
    assert "light" in lines["mine"] and "21.0:1" in lines["mine"] and "My own" in lines["mine"]
    assert " dark " in lines["black"]

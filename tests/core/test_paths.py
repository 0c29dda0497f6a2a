"""Where Lutrin's files are, whatever the environment says."""

import sys
from pathlib import Path

import pytest

from reader.core import paths

xdg = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the XDG folders")


@xdg
def test_files_lie_in_the_folders_that_the_environment_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    assert paths.settings_file() == tmp_path / "CONFIG/lutrin/lutrin.toml"
    assert paths.themes_folder() == tmp_path / "CONFIG/lutrin/themes"
    assert paths.library_file() == tmp_path / "DATA/lutrin/library.sqlite3"
    assert paths.cache_folder() == tmp_path / "CACHE/lutrin"
    assert list(tmp_path.iterdir()) == []


@xdg
@pytest.mark.parametrize("value", ["", "relative/folder", "../x"])
def test_a_folder_that_is_not_absolute_is_ignored(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/reader")
    monkeypatch.setenv("XDG_CONFIG_HOME", value)
    assert paths.settings_file() == Path("/home/reader/.config/lutrin/lutrin.toml")


@xdg
@pytest.mark.parametrize("home", [None, "", "relative", "/nowhere", "/dev/null"])
def test_a_missing_or_odd_home_still_gives_absolute_paths(
    home: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.delenv("HOME") if home is None else monkeypatch.setenv("HOME", home)
    assert paths.settings_file().is_absolute()


def test_the_platforms_own_folders_are_named_after_lutrin() -> None:
    assert "lutrin" in paths._platform_folder("config").parts


def test_the_resources_are_found() -> None:
    assert (paths.resources() / "themes").is_dir()

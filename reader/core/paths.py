"""Where Lutrin's own files are: settings, library, cache, user's themes, and `resources/`.

Says names only: nothing is made or read here, and nothing is raised, whatever the environment.
"""

import os
import sys
from functools import cache
from pathlib import Path

import reader

NAME = "lutrin"


def settings_file() -> Path:
    """The settings, as TOML."""
    return _folder("config") / "lutrin.toml"


def site_rules_file() -> Path:
    """What is kept and dropped on the pages of a site, as TOML."""
    return _folder("config") / "sites.toml"


def choices_folder() -> Path:
    """What was kept and dropped by hand on single pages, one JSON file each."""
    return _folder("data") / "choices"


def themes_folder() -> Path:
    """The themes a person adds, one TOML file each."""
    return _folder("config") / "themes"


def style_file() -> Path:
    """The person's own style sheet for articles."""
    return _folder("config") / "style.css"


def library_file() -> Path:
    """The library, as SQLite."""
    return _folder("data") / "library.sqlite3"


def data_folder() -> Path:
    """What must not be lost and is not a setting."""
    return _folder("data")


def cache_folder() -> Path:
    """What may be thrown away at any time."""
    return _folder("cache")


@cache
def resources() -> Path:
    """The folder `resources/`: inside the package in a wheel, beside it in a checkout."""
    package = Path(reader.__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def _folder(kind: str) -> Path:
    if sys.platform in ("win32", "darwin"):
        return _platform_folder(kind)
    return _xdg_folder(kind)


def _platform_folder(kind: str) -> Path:
    import platformdirs

    try:
        folders = platformdirs.PlatformDirs(NAME, appauthor=False)
        return Path(getattr(folders, f"user_{kind}_dir"))
    except (OSError, RuntimeError):
        return _home() / f".{NAME}" / kind


# XDG Base Directory Specification 0.8. platformdirs says the same but takes 20 ms to import, a
# quarter of the time `lutrin config get` needs.
_XDG = {
    "config": ("XDG_CONFIG_HOME", ".config"),
    "data": ("XDG_DATA_HOME", ".local/share"),
    "cache": ("XDG_CACHE_HOME", ".cache"),
}


def _xdg_folder(kind: str) -> Path:
    variable, fallback = _XDG[kind]
    base = os.environ.get(variable, "")
    # "All paths set in these environment variables must be absolute", others are to be ignored.
    return (Path(base) if os.path.isabs(base) else _home() / fallback) / NAME  # noqa: PTH117 - "" is no path


def _home() -> Path:
    try:
        home = Path.home()
    except RuntimeError:
        return Path("/")
    return home if home.is_absolute() else _home_by_account()


def _home_by_account() -> Path:
    if sys.platform == "win32":
        return Path("/")
    import pwd

    try:
        return Path(pwd.getpwuid(os.getuid()).pw_dir)
    except KeyError:
        return Path("/")

"""A theme: every color by its role, one TOML file each, for the page and for the window alike.

A file says what is its own and leaves the rest to `DERIVED`; what it gives always wins.
"""

import logging
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from reader.core.errors import ReaderError
from reader.core.late_regex import late_regex
from reader.core.wording import translatable

REQUIRED = ("background", "text", "link", "visited")

MODES = ("light", "sepia", "gray", "dark", "black", "high-contrast")
"""The themes that come first wherever they are listed; the keys step through these."""

DERIVED: tuple[tuple[str, str, str, float], ...] = (
    # role, from, toward, how far (0 to 1); each may use those above it
    ("heading", "text", "text", 0.0),
    ("secondary", "text", "background", 0.30),
    ("accent", "link", "link", 0.0),
    ("border", "background", "text", 0.16),
    ("selection", "background", "link", 0.24),
    ("selection_text", "text", "text", 0.0),
    ("found", "background", "accent", 0.24),
    ("found_text", "text", "text", 0.0),
    ("found_current", "accent", "accent", 0.0),
    ("found_current_text", "background", "background", 0.0),
    ("code_background", "background", "text", 0.05),
    ("code_text", "text", "text", 0.0),
    ("quote", "background", "text", 0.24),
    ("stripe", "background", "text", 0.035),
    ("window", "background", "text", 0.04),
    ("panel", "background", "text", 0.025),
    ("field", "background", "background", 0.0),
    ("button", "background", "text", 0.08),
    ("button_text", "text", "text", 0.0),
    ("disabled", "text", "background", 0.55),
    ("highlight", "selection", "selection", 0.0),
    ("highlight_text", "selection_text", "selection_text", 0.0),
)

_COLOR = late_regex(r"#[0-9a-f]{6}")
_log = logging.getLogger(__name__)


class ThemeBroken(ReaderError):
    """A theme file that cannot be used. Values: ``name``, ``problem``."""

    template = translatable("Error", "The theme {name} cannot be used: {problem}.")


@dataclass(frozen=True, slots=True)
class Theme:
    """One palette; colors are ``#rrggbb``. ``name`` is its file's stem, ``label`` its name in English.

    ``pair`` names the theme that is the same by night or by day, "" where there is none.
    """

    name: str
    label: str
    dark: bool
    pair: str
    background: str
    text: str
    heading: str
    secondary: str
    link: str
    visited: str
    accent: str
    border: str
    selection: str
    selection_text: str
    found: str
    found_text: str
    found_current: str
    found_current_text: str
    code_background: str
    code_text: str
    quote: str
    stripe: str
    window: str
    panel: str
    field: str
    button: str
    button_text: str
    disabled: str
    highlight: str
    highlight_text: str

    @property
    def colors(self) -> dict[str, str]:
        """Every color by its role."""
        return {role: getattr(self, role) for role in ROLES}


ROLES: tuple[str, ...] = tuple(
    each.name for each in fields(Theme) if each.name not in {"name", "label", "dark", "pair"}
)


def mixed(color: str, toward: str, share: float) -> str:
    """Return *color* moved toward another by *share* (0 keeps it, 1 replaces it), in sRGB."""
    pairs = zip(_channels(color), _channels(toward), strict=True)
    return "#" + "".join(f"{round(one + (other - one) * share):02x}" for one, other in pairs)


def contrast(color: str, other: str) -> float:
    """The contrast ratio of two colors, 1 to 21: WCAG 2.2, relative luminance."""
    low, high = sorted((_luminance(color), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def load(path: Path) -> Theme:
    """Read one theme file. Raises ThemeBroken."""
    return _theme(_contents(path), path.stem)


def _contents(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ThemeBroken(name=path.stem, problem=str(error)) from error


def _theme(contents: bytes, name: str) -> Theme:
    try:
        table = tomllib.loads(contents.decode("utf-8-sig"))
    except ValueError as error:
        raise ThemeBroken(name=name, problem=str(error)) from error
    return parse(table, name)


def parse(table: Mapping[str, Any], name: str) -> Theme:
    """Make a theme of a file's table: ``label``, ``dark`` and ``[colors]``. Raises ThemeBroken."""
    given = table.get("colors")
    if not isinstance(given, dict):
        raise ThemeBroken(name=name, problem="it has no [colors]")
    colors = {role: _color(name, role, value) for role, value in given.items()}
    for role in REQUIRED:
        if role not in colors:
            raise ThemeBroken(name=name, problem=f"it gives no {role}")
    for role, origin, toward, share in DERIVED:
        colors.setdefault(role, mixed(colors[origin], colors[toward], share))
    dark = _luminance(colors["background"]) < _luminance(colors["text"])
    return Theme(
        name=name,
        label=str(table.get("label", name)),
        dark=bool(table.get("dark", dark)),
        pair=str(table.get("pair", "")),
        **colors,
    )


class Themes(Mapping[str, Theme]):
    """The themes of the files in *folders*, by name; each is understood when it is first wanted.

    `MODES` come first, then the others by name, each with its pair beside it. A later folder's theme
    replaces an earlier one's of its name. A broken file is left out with a warning.
    """

    def __init__(self, *folders: Path) -> None:
        self._files: dict[str, list[bytes]] = {}
        for path in (path for folder in folders for path in sorted(folder.glob("*.toml"))):
            try:
                self._files.setdefault(path.stem, []).append(_contents(path))
            except ThemeBroken as broken:
                _log.warning("%s", broken)
        self._understood: dict[str, Theme | None] = {}

    def __getitem__(self, name: str) -> Theme:
        if name not in self._understood:
            self._understood[name] = self._understand(name)
        if theme := self._understood[name]:
            return theme
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        found = {name: self[name] for name in self._files if name in self}
        first = [name for name in MODES if name in found]
        others = sorted(found.keys() - first, key=lambda name: _beside_pair(found[name]))
        return iter((*first, *others))

    def __len__(self) -> int:
        return sum(name in self for name in self._files)

    def _understand(self, name: str) -> Theme | None:
        for contents in reversed(self._files.get(name, ())):
            try:
                return _theme(contents, name)
            except ThemeBroken as broken:
                _log.warning("%s", broken)
        return None


def _beside_pair(theme: Theme) -> tuple[str, bool, str]:
    return (min(theme.name, theme.pair) if theme.pair else theme.name, theme.dark, theme.name)


def _color(name: str, role: str, value: object) -> str:
    if role not in ROLES:
        raise ThemeBroken(name=name, problem=f"there is no role {role}")
    if not isinstance(value, str) or not _COLOR.fullmatch(value.lower()):
        raise ThemeBroken(name=name, problem=f"{role} is not a color like #1c1d20")
    return value.lower()


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _luminance(color: str) -> float:
    shares = (channel / 255 for channel in _channels(color))
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

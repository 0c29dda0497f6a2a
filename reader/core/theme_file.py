"""A theme of a person's own: made of a few colors, judged by its contrast, and written as a file."""

import re
import unicodedata
import zlib
from collections.abc import Mapping
from pathlib import Path

from reader.core import own_files
from reader.core.errors import ReaderError
from reader.core.theme import Theme, contrast, parse
from reader.core.wording import translatable

LEAST_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3."""

CHOSEN = ("background", "text", "link", "visited", "accent", "selection", "found", "code_background")
"""The roles that a person chooses; all others follow from these."""

GROUNDS: Mapping[str, tuple[str, ...]] = {
    "text": ("background", "stripe", "code_background", "panel", "window", "button"),
    "link": ("background", "code_background"),
    "visited": ("background",),
    "accent": ("background",),
    "selection": ("selection_text",),
    "found": ("found_text",),
    "code_background": ("code_text",),
}
"""What each chosen color is seen on, or is seen under."""


class ThemeNotSaved(ReaderError):
    """Values: ``name``, ``reason``."""

    template = translatable("Error", "The theme cannot be saved as {name} ({reason}).")


class ThemeNameless(ReaderError):
    template = translatable("Error", "Give the theme a name that has a letter or a figure in it.")


def chosen(theme: Theme) -> dict[str, str]:
    """Return the colors of *theme* that a person chooses."""
    return {role: getattr(theme, role) for role in CHOSEN}


def made(label: str, colors: Mapping[str, str]) -> Theme:
    """Return the theme called *label* that follows from *colors*; ThemeBroken where one is none."""
    return parse({"label": label, "colors": dict(colors)}, stem(label) or "own")


def least_contrast(theme: Theme, role: str) -> float | None:
    """Return how far *role* stands out where it does so least; None for the paper itself."""
    grounds = GROUNDS.get(role, ())
    ratios = [contrast(getattr(theme, role), getattr(theme, ground)) for ground in grounds]
    return min(ratios, default=None)


def stem(label: str) -> str:
    """Return *label* as the stem of a file: lower case, ASCII, dashes; "" where no letter or figure is."""
    parted = unicodedata.normalize("NFKD", label).casefold()
    plain = "".join(each for each in parted if not unicodedata.combining(each))
    if not any(each.isalnum() for each in plain):
        return ""
    # Another script has no letters here, but is as good a name: its number stands for it.
    latin = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-")
    return latin or f"own-{zlib.crc32(plain.encode()):08x}"


def save(folder: Path, label: str, colors: Mapping[str, str]) -> str:
    """Write the theme into *folder* and return its name; ThemeNameless, ThemeBroken, ThemeNotSaved."""
    theme = made(label, colors)
    if not stem(label):
        raise ThemeNameless
    path = folder / f"{theme.name}.toml"
    lines = "".join(f'{role} = "{colors[role]}"\n' for role in CHOSEN if role in colors)
    shown = label.replace("\\", " ").replace('"', "'")
    shown = "".join(each for each in shown if each.isprintable()).strip()
    text = f'label = "{shown}"\ndark = {str(theme.dark).lower()}\n\n[colors]\n{lines}'
    try:
        with own_files.locked(folder.parent / "themes"):
            own_files.replace(path, text.encode())
    except OSError as error:
        raise ThemeNotSaved(name=str(path), reason=error.strerror or type(error).__name__) from error
    return theme.name

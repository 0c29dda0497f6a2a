"""A person's own style sheet: read from their folder, made safe, so that it can draw but load nothing."""

from pathlib import Path

from reader.core import own_files, styles

LARGEST = 1_000_000
"""Bytes."""


def own_style(path: Path) -> str:
    """Return the style sheet at *path*, safe; "" where there is none that can be read."""
    try:
        css = own_files.read(path, LARGEST).decode("utf-8-sig", errors="replace")
    except OSError:
        return ""
    return styles.sheet(css, lambda _address: None)

"""The pages that lie beside a page, in the order that a person counts in."""

import os
from pathlib import Path

from reader.core.fuzzy import folded
from reader.core.late_regex import late_regex

_NUMBER = late_regex(r"([0-9]+)")


def pages_beside(path: Path) -> tuple[Path, ...]:
    """Return the files of *path*'s folder that look like saved pages, itself among them; raises nothing."""
    from reader.core.formats import FORMATS

    suffixes = tuple(suffix for each in FORMATS for suffix in each.suffixes)
    try:
        with os.scandir(path.parent) as entries:
            names = [each.name for each in entries if each.name.lower().endswith(suffixes) and each.is_file()]
    except OSError:
        names = []
    found = {path.parent / each for each in names if not each.startswith(".")} | {path}
    return tuple(sorted(found, key=lambda each: natural(each.name)))


def natural(name: str) -> tuple[tuple[int | str, ...], str]:
    """Return what to sort *name* by: numbers by their value, letters without case and accents."""
    plain = name.lower() if name.isascii() else folded(name)
    # The odd ones are digits: a tuple never compares a number with a word.
    parts = _NUMBER.split(plain)
    return tuple(int(each) if place % 2 else each for place, each in enumerate(parts)), name

"""What was decided by hand about single pages: one small JSON file each, in a folder of its own.

A page is known by its address, or by what it holds where it has none: moving or renaming its file loses
nothing. A file that is damaged counts as empty, and is kept aside before another takes its place.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from reader.core import own_files
from reader.core.article import Page
from reader.core.choices import Name, pieces_from_list, pieces_to_list
from reader.core.errors import ReaderError
from reader.core.wording import translatable

LARGEST = 4_000_000
"""Bytes; ten thousand pieces take half of it."""


class ChoiceNotKept(ReaderError):
    """Values: ``name``, ``reason``."""

    template = translatable(
        "Error", "What you chose cannot be kept in {name} ({reason}): it holds until you close the page."
    )


def identity(page: Page) -> str:
    """Return what *page* is known by: 32 hexadecimal digits."""
    what = page.url if page.url.startswith(("http://", "https://")) else page.html
    return sha256(what.encode("utf-8", "replace")).hexdigest()[:32]


def load(folder: Path, identity: str) -> dict[Name, bool]:
    """Return what was decided about the pieces of the page *identity*; nothing where that cannot be read."""
    try:
        return _pieces(own_files.read(_file(folder, identity), LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}


def save(folder: Path, identity: str, title: str, pieces: Mapping[Name, bool]) -> None:
    """Keep *pieces* for the page *identity*; its *title* is for people who look into the file.

    Raises ChoiceNotKept; then what was kept before still is.
    """
    path = _file(folder, identity)
    try:
        if not pieces and not path.exists():
            return
        with own_files.locked(folder / "choices"):
            _keep_damaged(path)
            if not pieces:
                path.unlink(missing_ok=True)
                return
            about = {"title": title, "pieces": pieces_to_list(pieces)}
            own_files.replace(path, json.dumps(about, ensure_ascii=True, indent=1).encode())
    except OSError as error:
        raise ChoiceNotKept(name=str(path), reason=error.strerror or type(error).__name__) from error


def _file(folder: Path, identity: str) -> Path:
    return folder / f"{identity}.json"


def _pieces(data: bytes) -> dict[Name, bool]:
    about = json.loads(data)
    if not isinstance(about, dict) or not isinstance(about.get("pieces"), list):
        raise ValueError("no pieces")  # noqa: TRY004 - the file is at fault, not the caller
    return pieces_from_list(about["pieces"])


def _keep_damaged(path: Path) -> None:
    try:
        _pieces(own_files.read(path, LARGEST))
    except FileNotFoundError:
        return
    except (ValueError, RecursionError):
        own_files.keep_aside(path, "damaged")

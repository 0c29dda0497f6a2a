"""Finished files are put in their place in one step each: the old one or the new one, never a part."""

import os
import secrets
from pathlib import Path

from reader.core.errors import NotWritten
from reader.core.files import display_name
from reader.exports.export import Made


def files_folder(path: Path) -> Path:
    """Where the files lie that belong to the one at *path*, as browsers lay them."""
    return path.with_name(f"{path.stem}_files")


def write(path: Path, made: Made) -> None:
    """Write *made* to *path*. Raises NotWritten; what was there before is then still there."""
    try:
        if made.files:
            folder = files_folder(path)
            folder.mkdir(exist_ok=True)
            for name, data in made.files.items():
                _place(folder / name, data)
        _place(path, made.data)
    except OSError as problem:
        raise NotWritten(name=display_name(path)) from problem


def _place(path: Path, data: bytes) -> None:
    # A link is followed: what it leads to is replaced, and the link stays.
    target = Path(os.path.realpath(path))
    draft = target.with_name(f".{target.name[:80]}.{secrets.token_hex(4)}.draft")
    try:
        with draft.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except OSError:
        draft.unlink(missing_ok=True)
        raise

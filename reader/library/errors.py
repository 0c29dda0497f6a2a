"""What can go wrong with the library. A reader without one still reads: the caller decides."""

import sqlite3
from pathlib import Path

from reader.core.errors import ReaderError
from reader.core.wording import translatable


class LibraryError(ReaderError):
    """Values: ``name``, ``reason``."""

    template = translatable(
        "Error", "The library {name} cannot be used ({reason}): reading goes on without it."
    )


class LibraryBusy(LibraryError):
    template = translatable(
        "Error", "Another program keeps the library {name} locked: try again in a moment."
    )


class LibraryNewer(LibraryError):
    template = translatable(
        "Error", "The library {name} was made by a newer Lutrin: it is left as it is, please update Lutrin."
    )


class LibraryDamaged(LibraryError):
    template = translatable("Error", "The library {name} is damaged: make room or move it away.")


class LibraryBegunAnew(LibraryError):
    """A warning. Values: ``name``, ``kept``."""

    template = translatable(
        "Error", "The library {name} was damaged: it is kept as {kept}, and a new one begun."
    )


_KINDS: dict[int, type[LibraryError]] = {
    sqlite3.SQLITE_BUSY: LibraryBusy,
    sqlite3.SQLITE_LOCKED: LibraryBusy,
    sqlite3.SQLITE_CORRUPT: LibraryDamaged,
    sqlite3.SQLITE_NOTADB: LibraryDamaged,
}


def explained(path: Path, error: sqlite3.Error | OSError) -> LibraryError:
    """Return the sentence for what went wrong with the library at *path*."""
    if isinstance(error, OSError):
        return LibraryError(name=str(path), reason=error.strerror or type(error).__name__)
    # The low byte is the primary result code: sqlite.org/rescode.html.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return _KINDS.get(code, LibraryError)(name=str(path), reason=str(error))

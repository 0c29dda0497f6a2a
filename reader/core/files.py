"""Files from outside, opened so that none of them can hold the reader up.

Whatever a path leads to, the bytes of one regular file come back, or one ReaderError.
"""

import errno
import os
import stat
from pathlib import Path

from reader.core import errors

MEGABYTE = 1_000_000
FILE_LIMIT = 250 * MEGABYTE

# A FIFO or a terminal answers at once instead of waiting for somebody at its other end.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)

_ERRORS: dict[int, type[errors.ReaderError]] = {
    errno.ENOENT: errors.FileMissing,
    errno.ENOTDIR: errors.FileMissing,
    errno.EACCES: errors.FileForbidden,
    errno.EPERM: errors.FileForbidden,
    errno.EISDIR: errors.NotAFile,
    errno.ELOOP: errors.LinkLoop,
    errno.ENAMETOOLONG: errors.BadFileName,
    errno.EINVAL: errors.BadFileName,
    errno.ENXIO: errors.NotARegularFile,
    errno.ENODEV: errors.NotARegularFile,
    errno.EOPNOTSUPP: errors.NotARegularFile,
}

_NAME_LENGTH = 80


def read(path: Path, limit: int = FILE_LIMIT) -> bytes:
    """Return what *path* holds at this moment, at most *limit* bytes; never waits for a device.

    Raises FileMissing, FileForbidden, FileEmpty, FileTooLarge, NotAFile (a folder), NotARegularFile
    (a device, pipe or socket), LinkLoop, BadFileName, WebAddress or ReadingFailed.
    """
    name = display_name(path)
    if "\0" in str(path):
        raise errors.BadFileName(name=name)
    try:
        descriptor = os.open(path, _FLAGS)
    except (OSError, ValueError) as problem:
        raise _error(path, problem) from problem
    try:
        return _read_regular(descriptor, name, limit)
    except OSError as problem:
        raise errors.ReadingFailed(name=name) from problem
    finally:
        os.close(descriptor)


def display_name(path: Path) -> str:
    """Return the name of *path* as it can be shown: valid Unicode, one line, not endless."""
    name = "".join(letter if letter.isprintable() else "\ufffd" for letter in path.name or str(path))
    if len(name) > _NAME_LENGTH:
        name = name[: _NAME_LENGTH // 2] + "…" + name[-_NAME_LENGTH // 2 :]
    return name


def _read_regular(descriptor: int, name: str, limit: int) -> bytes:
    status = os.fstat(descriptor)
    if stat.S_ISDIR(status.st_mode):
        raise errors.NotAFile(name=name)
    if not stat.S_ISREG(status.st_mode):
        raise errors.NotARegularFile(name=name)
    if status.st_size > limit:
        raise errors.FileTooLarge(name=name, limit=str(limit // MEGABYTE))
    # A file that grows meanwhile is read as long as it was; the files of /proc have no length.
    with os.fdopen(descriptor, "rb", closefd=False) as file:
        data = file.read(status.st_size)
    if not data:
        raise errors.FileEmpty(name=name)
    return data


def _error(path: Path, problem: Exception) -> errors.ReaderError:
    code = problem.errno if isinstance(problem, OSError) else errno.EINVAL
    kind = _ERRORS.get(code or 0, errors.ReadingFailed)
    if kind is errors.FileMissing and path.parts and path.parts[0].lower() in ("http:", "https:"):
        kind = errors.WebAddress
    return kind(name=display_name(path))

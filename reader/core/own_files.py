"""Lutrin's own small files: read with a limit, changed by one program at a time, replaced whole.

A reader sees the old file or the new one and never a part of either, whenever the power goes.
All failures are `OSError`.
"""

import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

WAIT_S = 2.0
_PAUSE_S = 0.01


def read(path: Path, limit: int) -> bytes:
    """Return the bytes of *path*; OSError where it is no regular file or is larger than *limit*."""
    # Without O_NONBLOCK a FIFO would hold us until somebody writes into it.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(path, "rb", opener=lambda name, _: os.open(name, flags)) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "not a regular file", str(path))
        data = file.read(limit + 1)
    if len(data) > limit:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return data


def replace(path: Path, data: bytes) -> None:
    """Put *data* in the place of *path*, in one step; the caller holds `locked`.

    A symbolic link stays one and its target is replaced; the permissions stay.
    """
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(target.name + ".draft")
    # We hold the lock: a draft that lies here was left by a program that was killed.
    draft.unlink(missing_ok=True)
    try:
        _write(draft, data, _mode(target))
        draft.replace(target)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def keep_aside(path: Path, why: str) -> Path:
    """Keep what *path* holds beside it, as `<name>.<why>-<date>`, and return that name."""
    target = Path(os.path.realpath(path))
    copy = free_name(target, why)
    try:
        # As `replace` will put a new file in the place, the old one need not be written again.
        os.link(target, copy)
    except OSError:
        _write(copy, target.read_bytes(), _mode(target))
    return copy


def free_name(path: Path, why: str) -> Path:
    """Return `<path>.<why>-<date>`, numbered where that is taken."""
    first = path.with_name(f"{path.name}.{why}-{time.strftime('%Y-%m-%d-%H%M%S')}")
    name, number = first, 1
    while os.path.lexists(name):
        number += 1
        name = first.with_name(f"{first.name}-{number}")
    return name


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep other programs from changing *path* meanwhile; TimeoutError after `WAIT_S`.

    The lock is on `<path>.lock`, as *path* itself is replaced. That file stays: who removed it could remove
    one that somebody has just locked.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _wait_for_lock(descriptor, time.monotonic() + WAIT_S)
        yield
    finally:
        os.close(descriptor)


def _wait_for_lock(descriptor: int, end: float) -> None:
    while not _lock(descriptor):
        if time.monotonic() > end:
            raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT))
        time.sleep(_PAUSE_S)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def _mode(target: Path) -> int | None:
    """Return the permissions of *target*, None where it is missing; PermissionError if it is read-only."""
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return None
    # Moving a draft into place asks for the folder's permission only.
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return mode


def _write(draft: Path, data: bytes, mode: int | None) -> None:
    with open(
        draft, "xb", opener=lambda name, flags: os.open(name, flags, 0o666 if mode is None else 0o600)
    ) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
        if mode is not None:
            draft.chmod(mode)


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

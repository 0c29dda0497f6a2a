"""A zip in memory: what it holds and one file of it at a time, never unpacked to disk.

Stricter than the standard library's reader (real sizes, no overlaps, nothing outside the archive), more
forgiving where it matters (wrong counts, text before and after the zip), and every failure is a ReaderError.
Source: PKWARE, APPNOTE.TXT 6.3.10, section 4.3.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from posixpath import normpath

from reader.core.errors import (
    ArchiveDamaged,
    ArchiveLocked,
    EntriesOverlap,
    TooManyEntries,
    UnknownCompression,
)
from reader.core.formats import limits, unpack

HEAD = b"PK\x03\x04"

_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_ENDS_TRIED = 50
_LOCKED, _UTF_8 = 1, 0x800
_STORED, _DEFLATED = 0, 8
_LINK, _FILE_TYPE = 0o120000, 0o170000
_IN_64 = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a zip: where its local header is and how many bytes it takes, packed."""

    name: str
    start: int
    packed: int
    method: int
    checksum: int
    locked: bool


class ZipArchive:
    """The files of a zip by name, in its own order, without links, folders and names that climb."""

    def __init__(self, data: bytes, name: str) -> None:
        """Read the directory of the zip *data*; *name* is what errors call it.

        Raises ArchiveDamaged, TooManyEntries or EntriesOverlap.
        """
        self.name = name
        self._data = memoryview(data)
        try:
            start, end, shift = _directory(data)
            entries = list(_entries(data, start, end, shift))
        except (struct.error, ValueError) as problem:
            raise ArchiveDamaged(name=name) from problem
        if len(entries) > limits.ENTRIES:
            raise TooManyEntries(name=name, limit=str(limits.ENTRIES))
        by_place = sorted(entries, key=lambda each: each.start)
        if any(one.start + _LOCAL.size + one.packed > two.start for one, two in pairwise(by_place)):
            raise EntriesOverlap(name=name)
        found: dict[str, Entry] = {}
        for each in entries:
            if each.name:
                found.setdefault(each.name, each)
        self.entries: Mapping[str, Entry] = found

    def read(self, name: str) -> bytes:
        """Return the file called *name*.

        Raises ArchiveDamaged (also where there is none), ArchiveLocked, UnknownCompression,
        UnpacksTooLarge or UnpacksTooDense.
        """
        entry = self.entries.get(name)
        if entry is None:
            raise ArchiveDamaged(name=self.name)
        packed = self._packed(entry)
        pieces = unpack.deflated(packed) if entry.method == _DEFLATED else iter((bytes(packed),))
        data = unpack.gathered(pieces, len(packed), self.name)
        if zlib.crc32(data) != entry.checksum:
            raise ArchiveDamaged(name=self.name)
        return data

    def _packed(self, entry: Entry) -> memoryview:
        if entry.locked:
            raise ArchiveLocked(name=self.name)
        if entry.method not in (_STORED, _DEFLATED):
            raise UnknownCompression(name=self.name)
        if not 0 <= entry.start <= len(self._data) - _LOCAL.size:
            raise ArchiveDamaged(name=self.name)
        header = _LOCAL.unpack_from(self._data, entry.start)
        start = entry.start + _LOCAL.size + header[-2] + header[-1]
        packed = self._data[start : start + entry.packed]
        if header[0] != HEAD or len(packed) != entry.packed:
            raise ArchiveDamaged(name=self.name)
        return packed


def inside(folder: str, path: str) -> str:
    """Return the name in a zip that *path* has, seen from *folder*; "" where it leads out."""
    name = normpath(f"{folder}/{path}" if folder else path)
    return "" if name.startswith(("..", "/")) or name == "." else name


def _directory(data: bytes) -> tuple[int, int, int]:
    """Where the directory begins and ends, and by how much everything lies later than it says."""
    empty = None
    at = len(data)
    for _ in range(_ENDS_TRIED):
        at = data.rfind(b"PK\5\6", 0, at)
        if at < 0 or at + _END.size > len(data):
            break
        size, offset, end = _end(data, at)
        # The offset is that in the zip, or that in the file which the zip was put into.
        for start, shift in ((end - size, end - size - offset), (offset, 0)):
            if size and start >= 0 and data.startswith(b"PK\1\2", start):
                return start, start + size, shift
        empty = empty or (end, end, 0)
    if empty is None:
        raise ValueError
    return empty


def _end(data: bytes, at: int) -> tuple[int, int, int]:
    """The directory's size and its offset, as the record at *at* has them, and where it ends."""
    *_, size, offset, _comment = _END.unpack_from(data, at)
    locator = at - _LOCATOR.size
    if locator >= 0 and data.startswith(b"PK\6\7", locator):
        end = locator - _END_64.size
        if end >= 0 and data.startswith(b"PK\6\6", end):
            *_, size, offset = _END_64.unpack_from(data, end)
            return size, offset, end
    return size, offset, at


def _entries(data: bytes, at: int, end: int, shift: int) -> Iterator[Entry]:
    """The entries of the directory; one more than may be, where there are too many."""
    count = 0
    while at + _ENTRY.size <= end and data.startswith(b"PK\1\2", at) and count <= limits.ENTRIES:
        fields = _ENTRY.unpack_from(data, at)
        flags, method, checksum, packed, size = fields[3], fields[4], *fields[7:10]
        name_size, extra_size, comment_size = fields[10:13]
        mode, start = fields[15] >> 16, fields[16]
        at += _ENTRY.size
        extra = data[at + name_size : at + name_size + extra_size]
        packed, start = _in_64(extra, size, packed, start)
        name = _name(data[at : at + name_size], flags) if mode & _FILE_TYPE != _LINK else ""
        yield Entry(name, start + shift, packed, method, checksum, bool(flags & _LOCKED))
        at += name_size + extra_size + comment_size
        count += 1


def _in_64(extra: bytes, size: int, packed: int, start: int) -> tuple[int, int]:
    """The packed size and the offset, from the zip64 field where they are too large for their own."""
    if _IN_64 not in (size, packed, start):
        return packed, start
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        if kind == 1:
            values = iter(struct.unpack(f"<{length // 8}Q", extra[at + 4 : at + 4 + length // 8 * 8]))
            wanted = [next(values, each) if each == _IN_64 else each for each in (size, packed, start)]
            return wanted[1], wanted[2]
        at += 4 + length
    return packed, start


def _name(written: bytes, flags: int) -> str:
    """The name with forward slashes; "" for a folder and for one that leads out of the archive."""
    try:
        name = written.decode("utf-8")
    except UnicodeDecodeError:
        name = written.decode("utf-8" if flags & _UTF_8 else "cp437", "replace")
    name = name.replace("\\", "/")
    if not name or name.endswith("/") or name.startswith("/") or name[1:3] == ":/":
        return ""
    return inside("", name) if ".." in name or "./" in name or "//" in name else name

"""The records of a WARC file, read so that a damaged one costs itself and no other.

Source: ISO 28500:2017 (WARC 1.1), and 1.0 before it. Where a record's length is wrong, reading goes on at the
next line that begins a record.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reader.core.errors import ReaderError
from reader.core.formats import limits, unpack
from reader.core.formats.header_lines import headers
from reader.core.late_regex import late_regex

VERSION = late_regex(rb"WARC/\d{1,2}\.\d{1,2}[ \t]*\r?\n")
_LINE = late_regex(rb"([^:\r\n]{1,200}):((?:[^\r\n]|\r?\n[ \t]+)*+)(?:\r?\n|\r|\Z)")
_BLANK = late_regex(rb"\r?\n")
_GAP = 64


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its headers by lower-case name, and its block."""

    headers: Mapping[str, str]
    block: memoryview

    @property
    def kind(self) -> str:
        return self.headers.get("warc-type", "").lower()

    @property
    def url(self) -> str:
        """Its target, without the angle brackets that wget writes."""
        return self.headers.get("warc-target-uri", "").strip("<> ")


def unpacked(data: bytes, name: str) -> tuple[bytes, ReaderError | None]:
    """Return the WARC file *data*, unpacked as far as it goes, and what stopped that, or None."""
    if not data.startswith(unpack.GZIP):
        return data, None
    return unpack.begun(unpack.gzipped(data), len(data), name, limits.TOTAL)


def records(data: bytes) -> Iterator[Record]:
    """Yield the records of the unpacked WARC file *data*, at most limits.ENTRIES."""
    at = 0
    for _ in range(limits.ENTRIES):
        version = _next(data, at)
        if not version:
            return
        headers, start = head(data, version.end())
        end = _end(data, start, headers.get("content-length", ""))
        yield Record(headers, memoryview(data)[start:end])
        at = max(end - 1, version.end() - 1)


def head(data: bytes | memoryview, at: int) -> tuple[dict[str, str], int]:
    """Return the headers that begin at *at*, the first of each name in lower case, and where they end."""
    found, at = headers(data, at, _LINE)
    blank = _BLANK.match(data, at)
    return found, blank.end() if blank else at


def _end(data: bytes, start: int, length: str) -> int:
    """Where a block ends: where its length says, if a record or nothing follows there."""
    if length.isascii() and length.isdigit() and len(length) < 16:
        end = start + int(length)
        rest = data[end : end + _GAP].lstrip(b"\r\n")
        if end <= len(data) and (not rest or rest.startswith(b"WARC/")):
            return end
    following = _next(data, start)
    return following.start() - 1 if following else len(data)


def _next(data: bytes, at: int) -> re.Match[bytes] | None:
    """The version line of the next record: the first of the file, or one after a line that ends past *at*."""
    if at == 0 and (first := VERSION.match(data)):
        return first
    # Half a gigabyte of zeros takes `find` a moment, and a regular expression half a minute.
    while (at := data.find(b"\nWARC/", at) + 1) > 0:
        if version := VERSION.match(data, at):
            return version
    return None

"""Compressed bytes, unpacked piece by piece so that no bomb goes off: see `limits`.

Decoders yield pieces and raise Corrupt where their input is not what they decode, or is cut short.
"""

import zlib
from collections.abc import Generator, Iterable, Iterator
from io import BytesIO

from reader.core.errors import ArchiveDamaged, ReaderError, UnpacksTooDense, UnpacksTooLarge
from reader.core.files import MEGABYTE
from reader.core.formats import limits

# A member's end is found by feeding little: what is left of a piece is copied.
_FED = 1 << 14
_PIECE = 1 << 18
_RAW, _ZLIB, _GZIP = -15, 15, 31
GZIP = b"\x1f\x8b"


class Corrupt(Exception):
    """The bytes are not in the encoding they are said to be in, or end too early."""


def gathered(pieces: Iterable[bytes], packed: int, name: str, limit: int = limits.PART) -> bytes:
    """Return *pieces* as one; *packed* is how many bytes they are made from.

    Raises UnpacksTooLarge or UnpacksTooDense as soon as a limit is passed, or ArchiveDamaged, with *name*.
    """
    data, problem = begun(pieces, packed, name, limit)
    if problem:
        raise problem
    return data


def begun(
    pieces: Iterable[bytes], packed: int, name: str, limit: int = limits.PART
) -> tuple[bytes, ReaderError | None]:
    """Return as much of *pieces* as can be had, and what `gathered` would raise, or None."""
    buffer = BytesIO()
    try:
        for piece in pieces:
            buffer.write(piece)
            size = buffer.tell()
            if size > limit:
                return buffer.getvalue(), UnpacksTooLarge(name=name, limit=str(limit // MEGABYTE))
            if size > limits.FREE and size > packed * limits.RATIO:
                return buffer.getvalue(), UnpacksTooDense(name=name, limit=str(limits.RATIO))
    except Corrupt:
        return buffer.getvalue(), ArchiveDamaged(name=name)
    return buffer.getvalue(), None


def deflated(data: bytes | memoryview) -> Iterator[bytes]:
    """Unpack raw deflate, as zips hold it."""
    yield from _inflated(memoryview(data), 0, _RAW)


def zlibbed(data: bytes | memoryview) -> Iterator[bytes]:
    """Unpack the "deflate" of HTTP: zlib's format, or raw deflate as some servers send it."""
    view = memoryview(data)
    # RFC 1950, 2.2: the method is 8 and the first two bytes divide by 31.
    wrapped = len(view) > 1 and view[0] & 15 == 8 and (view[0] << 8 | view[1]) % 31 == 0
    yield from _inflated(view, 0, _ZLIB if wrapped else _RAW)


def gzipped(data: bytes | memoryview) -> Iterator[bytes]:
    """Unpack every member of a gzip file; what follows the last one (padding) is left out."""
    view = memoryview(data)
    at = yield from _inflated(view, 0, _GZIP)
    while bytes(view[at : at + 2]) == GZIP:
        at = yield from _inflated(view, at, _GZIP)


def brotli(data: bytes | memoryview) -> Iterator[bytes]:
    """Unpack brotli (RFC 7932)."""
    from brotli import Decompressor, error

    decoder = Decompressor()
    try:
        piece = decoder.process(bytes(data), output_buffer_limit=_PIECE)
        while piece or not decoder.can_accept_more_data():
            yield piece
            piece = decoder.process(b"", output_buffer_limit=_PIECE)
    except error as problem:
        raise Corrupt from problem
    if not decoder.is_finished():
        raise Corrupt


def zstd(data: bytes | memoryview) -> Iterator[bytes]:
    """Unpack Zstandard (RFC 8878) with a window of at most 128 MB."""
    from zstandard import ZstdDecompressor, ZstdError

    reader = ZstdDecompressor(max_window_size=1 << 27).stream_reader(data, read_across_frames=True)
    try:
        while piece := reader.read(_PIECE):
            yield piece
    except ZstdError as problem:
        raise Corrupt from problem


def _inflated(view: memoryview, at: int, window: int) -> Generator[bytes, None, int]:
    """Yield what *view* holds from *at* on; return where its end was."""
    decoder = zlib.decompressobj(window)
    try:
        while not decoder.eof and at < len(view):
            fed = view[at : at + _FED]
            at += len(fed)
            yield decoder.decompress(fed, _PIECE)
            while decoder.unconsumed_tail:
                yield decoder.decompress(decoder.unconsumed_tail, _PIECE)
    except zlib.error as problem:
        raise Corrupt from problem
    if not decoder.eof:
        raise Corrupt
    return at - len(decoder.unused_data)

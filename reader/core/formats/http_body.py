"""The body of an archived HTTP response, as the page that it is.

Crawlers store bodies already decoded and leave the headers that say otherwise, so each header is believed
only as far as the bytes agree. Source: RFC 9110, 8.4, and RFC 9112, 7.1.
"""

from collections.abc import Callable, Iterator, Mapping
from io import BytesIO

from reader.core.formats import limits, unpack
from reader.core.late_regex import late_regex

_SIZE = late_regex(rb"[ \t]*([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")
_DECODERS: Mapping[str, Callable[[bytes], Iterator[bytes]]] = {
    "gzip": unpack.gzipped,
    "x-gzip": unpack.gzipped,
    "deflate": unpack.zlibbed,
    "br": unpack.brotli,
    "zstd": unpack.zstd,
}


def decoded(headers: Mapping[str, str], body: memoryview, name: str) -> bytes:
    """Return *body* without the encodings that its *headers* name; what was cut is given as far as it goes.

    Raises UnpacksTooLarge or UnpacksTooDense, with *name*.
    """
    data = bytes(body)
    if "chunked" in headers.get("transfer-encoding", "").lower():
        data = _dechunked(data)
    written = [each.strip().lower() for each in headers.get("content-encoding", "").split(",")]
    for encoding in reversed(written[: limits.ENCODINGS]):
        if encoding in _DECODERS:
            data = _undone(_DECODERS[encoding], data, name)
    return data


def _undone(decoder: Callable[[bytes], Iterator[bytes]], data: bytes, name: str) -> bytes:
    def tolerant() -> Iterator[bytes]:
        try:
            yield from decoder(data)
        except unpack.Corrupt:
            return

    return unpack.gathered(tolerant(), len(data), name) or data


def _dechunked(data: bytes) -> bytes:
    """The chunks of *data* as one, as far as they go; *data* itself where there are none."""
    joined, at = BytesIO(), 0
    while found := _SIZE.match(data, at):
        size = int(found[1], 16)
        joined.write(data[found.end() : found.end() + size])
        if not size:
            break
        at = found.end() + size
        at += 2 if data.startswith(b"\r\n", at) else data.startswith(b"\n", at)
    return joined.getvalue() or data

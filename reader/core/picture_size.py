"""How many pixels a picture says that it has, from its first bytes; nothing is decoded.

A few kilobytes can ask for gigabytes of memory: what is larger than `PIXELS` is not given to the engine.
"""

import struct
from typing import Final

PIXELS: Final = 100_000_000
"""Pixels of the largest picture that is drawn; decoded it takes 400 MB."""

_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))


def is_too_large(data: bytes) -> bool:
    """Whether the picture *data* says that it has more than `PIXELS`; what says nothing is not."""
    width, height = size(data)
    return width * height > PIXELS


def size(data: bytes) -> tuple[int, int]:
    """Return the width and the height that *data* names: PNG, GIF, BMP, JPEG or WebP; (0, 0) else."""
    try:
        if data.startswith(b"\x89PNG\r\n\x1a\n"):
            width, height = struct.unpack_from(">II", data, 16)
        elif data.startswith(b"GIF8"):
            width, height = struct.unpack_from("<HH", data, 6)
        elif data.startswith(b"BM"):
            width, height = map(abs, struct.unpack_from("<ii", data, 18))
        elif data.startswith(b"\xff\xd8"):
            width, height = _jpeg(data)
        elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            width, height = _webp(data)
        else:
            return 0, 0
    except struct.error:
        return 0, 0
    return width, height


def _jpeg(data: bytes) -> tuple[int, int]:
    """ITU T.81, B.1: segments with their lengths, up to the frame's."""
    at = 2
    while at < len(data):
        if data[at] != 0xFF:
            at += 1
            continue
        marker = data[at + 1] if at + 1 < len(data) else 0
        if marker in _JPEG_SIZES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        if marker == 0xFF or marker in _JPEG_ALONE:
            at += 1 if marker == 0xFF else 2
        else:
            at += 2 + max(2, struct.unpack_from(">H", data, at + 2)[0])
    return 0, 0


def _webp(data: bytes) -> tuple[int, int]:
    """WebP container specification: lossy, lossless, extended."""
    kind = data[12:16]
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8X":
        wide = int.from_bytes(data[24:27], "little")
        high = int.from_bytes(data[27:30], "little")
        return wide + 1, high + 1
    return 0, 0

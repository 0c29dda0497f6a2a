"""The size that a picture names."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.picture_size import is_too_large, size
from tests.saved.make import SIZE, png

JPEG = (
    b"\xff\xd8\xff\xe0\x00\x04ab\xff\xff\xdb\x00\x03x\xff\xc2\x00\x0b\x08"
    + struct.pack(">HH", 20, 30)
    + b"\x01"
)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (png(), SIZE),
        (b"GIF89a" + struct.pack("<HH", 30, 20), (30, 20)),
        (b"BM" + bytes(16) + struct.pack("<ii", 30, -20), (30, 20)),
        (JPEG, (30, 20)),
        (b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + struct.pack("<HH", 30, 20), (30, 20)),
        (b"RIFF\0\0\0\0WEBPVP8L" + bytes(4) + b"\x2f" + struct.pack("<I", 29 | 19 << 14), (30, 20)),
        (b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + b"\x1d\0\0\x13\0\0", (30, 20)),
        (b"<svg/>", (0, 0)),
    ],
    ids=["png", "gif", "bmp", "jpeg", "webp", "webp lossless", "webp extended", "something else"],
)
def test_each_kind_of_picture_tells_its_size(data: bytes, expected: tuple[int, int]) -> None:
    assert size(data) == expected


def test_a_bomb_is_too_large() -> None:
    head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
    assert is_too_large(head + struct.pack(">II", 30_000, 30_000))
    assert not is_too_large(head + struct.pack(">II", 8_000, 6_000))


@given(
    start=st.sampled_from([b"\x89PNG\r\n\x1a\n", b"GIF8", b"BM", b"\xff\xd8", b"RIFF\0\0\0\0WEBPVP8X"]),
    rest=st.binary(max_size=60),
)
def test_damage_never_raises(start: bytes, rest: bytes) -> None:
    assert min(size(start + rest)) >= 0

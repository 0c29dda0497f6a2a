"""What the tests of archive formats share: a small page, a picture, and damage done to good files."""

import struct
import zlib
from collections.abc import Callable

from hypothesis import strategies as st

from reader.core import formats, reading
from reader.core.errors import ReaderError

TITLE = "How bells are cast"
SENTENCE = "The founder pours the bronze in one breath, and nobody in the pit says a word until it has set."
PARAGRAPHS = "".join(f"<p>{SENTENCE} This was said for the {n}th time.</p>" for n in range(4, 10))
URL = "https://bells.example/casting/how.html"


def page(extra: str = "", title: str = TITLE) -> str:
    """A page of six paragraphs, with *extra* before them."""
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>{title}</title></head>'
        f"<body><article><h1>{title}</h1>{extra}{PARAGRAPHS}</article></body></html>"
    )


def png() -> bytes:
    """A picture of one pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0"))
        + chunk(b"IEND", b"")
    )


def text(data: bytes, name: str, page: int = 0) -> str:
    """The title and the text of the article in *data*."""
    article = reading.article(formats.parse(data, name, page=page))
    return f"{article.metadata.title}\n{article.text}"


@st.composite
def damage(draw: st.DrawFn) -> Callable[[bytes], bytes]:
    """A way to damage bytes: cut, overwrite, insert, repeat."""
    at = draw(st.floats(0, 1))
    size = draw(st.integers(1, 40))
    new = draw(st.binary(max_size=40))
    twice = draw(st.booleans())

    def damaged(data: bytes) -> bytes:
        start = int(at * len(data))
        piece = data[start : start + size]
        return data[:start] + new + (piece * 2 if twice else b"") + data[start + size :]

    def cut(data: bytes) -> bytes:
        return data[: int(at * len(data))]

    return draw(st.sampled_from((damaged, cut)))


def opened(data: bytes, name: str) -> bool:
    """Whether *data* opens, is listed and gives its pictures; whatever else but a ReaderError gets out."""
    try:
        found = formats.parse(data, name)
        found.resources("a.png")
        found.resources(URL)
    except ReaderError:
        return False
    return True

"""A figure, table or piece of code as a file of its own: its bytes, and a name to propose."""

import base64
import binascii
import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_to_bytes

SUFFIXES = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/avif": ".avif",
    "image/svg+xml": ".svg",
    "image/bmp": ".bmp",
    "image/x-icon": ".ico",
}
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class FigureFile:
    """What is to be written, and the name to propose for it."""

    name: str
    data: bytes


def of_picture(data: bytes, media_type: str, words: str) -> FigureFile:
    """Return a picture as it is, named by its caption (*words*)."""
    return FigureFile(_name(words, "picture") + SUFFIXES.get(media_type, ""), data)


def of_inline(source: str, words: str) -> FigureFile | None:
    """Return the picture that a ``data:`` address holds (RFC 2397), or None where it holds none."""
    head, comma, body = source.removeprefix("data:").partition(",")
    if not comma:
        return None
    data = unquote_to_bytes(body)
    if head.endswith(";base64"):
        try:
            data = base64.b64decode(data)
        except binascii.Error:
            return None
    return of_picture(data, head.partition(";")[0].lower(), words)


def of_content(content: Mapping[str, Any]) -> FigureFile | None:
    """Return the rows of a table as CSV, or text; None where *content* has neither."""
    words = str(content.get("words", ""))
    if "rows" in content:
        return FigureFile(_name(words, "table") + ".csv", _csv(content["rows"]))
    if "text" in content:
        return FigureFile(_name(words, "code") + ".txt", f"{content['text']}\n".encode())
    return None


def _csv(rows: Sequence[Sequence[str]]) -> bytes:
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n").writerows(rows)
    # The mark by which spreadsheets tell UTF-8 (RFC 4180 says nothing of encodings).
    return written.getvalue().encode("utf-8-sig")


def _name(words: str, other: str) -> str:
    name = " ".join(re.sub(r"[^\w ,()-]+", " ", words).split())[:LONGEST_NAME].strip(" .")
    return name or other

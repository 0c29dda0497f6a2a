"""The package document of EPUB and of calibre's HTMLZ (OPF): what a book is called, and its parts in order.

Read without an XML parser: entities could only do harm, and many such documents are not well formed.
"""

import re
from collections.abc import Iterator
from html import unescape

from reader.core import encoding, origins
from reader.core.article import Metadata
from reader.core.errors import ReaderError
from reader.core.formats import html
from reader.core.formats.zip_archive import ZipArchive
from reader.core.late_regex import late_regex

_TAG = late_regex(
    r"<(?:[\w.-]{1,40}:)?(rootfile|itemref|item)\b((?:[^<>\"']++|\"[^\"]{0,4000}\"|'[^']{0,4000}'){0,99}+)>",
    re.I,
)
_FIELD = late_regex(r"<dc:(\w{1,40})\b[^<>]{0,1000}>([^<]{1,10000})</dc:", re.I)
_LENGTH = 10_000_000


def text(archive: ZipArchive, name: str) -> str:
    """Return the document called *name*, or "" where it cannot be read."""
    try:
        return encoding.decode(archive.read(name)[:_LENGTH])
    except ReaderError:
        return ""


def tags(document: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the root files, items and references of *document*, with their attributes."""
    for found in _TAG.finditer(document):
        yield found[1].lower(), html.attributes(found[2])


def metadata(document: str) -> Metadata:
    """Return what the Dublin Core elements of *document* say."""
    fields: dict[str, list[str]] = {}
    for key, value in _FIELD.findall(document):
        fields.setdefault(key.lower(), []).append(" ".join(unescape(value).split()))
    first = {key: values[0] for key, values in fields.items()}
    return Metadata(
        title=first.get("title", ""),
        byline=", ".join(fields.get("creator", ())),
        site=first.get("publisher", ""),
        published=first.get("date", ""),
        lang=first.get("language", ""),
        tags=tuple(fields.get("subject", ())),
        sources=origins.all_from(origins.BOOK),
    )

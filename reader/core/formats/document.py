"""HTML made by us around text that came without it: a mail, a Markdown file, an entry of an export."""

import re
from collections.abc import Iterator
from html import escape

from reader.core.article import Metadata
from reader.core.late_regex import late_regex

_HEAD = late_regex(r"<head\b[^>]*>|<html\b[^>]*>", re.I)
_BLANK = late_regex(r"\n[ \t]*\n")


def document(about: Metadata, body: str) -> str:
    """Return *body*, which is HTML, as the article of a page that says *about* of itself."""
    return (
        f'<!DOCTYPE html><html lang="{escape(about.lang)}"><head>{_head(about)}</head>'
        f"<body><article><h1>{escape(about.title)}</h1>\n{body}\n</article></body></html>"
    )


def introduced(about: Metadata, html: str) -> str:
    """Return the page *html* with what is known *about* it put first in its head."""
    found = _HEAD.search(html)
    at = found.end() if found else 0
    return html[:at] + _head(about) + html[at:]


def paragraphs(text: str) -> str:
    """Return plain *text* as HTML: a paragraph for the lines between blank ones, its line breaks kept."""
    pieces = (piece.strip() for piece in _BLANK.split(text))
    return "\n".join(
        f"<p>{escape(piece, quote=False)}</p>".replace("\n", "<br>") for piece in pieces if piece
    )


def _head(about: Metadata) -> str:
    return "".join(_tags(about))


def _tags(about: Metadata) -> Iterator[str]:
    if about.title:
        yield f"<title>{escape(about.title)}</title>"
    if about.url:
        yield f'<link rel="canonical" href="{escape(about.url)}">'
    for name, content in (
        ("og:title", about.title),
        ("author", about.byline),
        ("article:published_time", about.published),
        ("article:modified_time", about.modified),
        ("og:site_name", about.site),
        ("description", about.excerpt),
        ("keywords", ", ".join(about.tags)),
    ):
        if content:
            kind = "property" if ":" in name else "name"
            yield f'<meta {kind}="{name}" content="{escape(content)}">'

"""Markdown: CommonMark with tables and strikethrough, its front matter, and pictures from beside it."""

import re
from dataclasses import replace

from reader.core import encoding, nesting
from reader.core.article import Page, no_resources
from reader.core.formats import document, folder, front_matter
from reader.core.formats.format import Format, Saved, is_text
from reader.core.wording import translatable

_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")
_DOCUMENT = re.compile(rb"\s*<(?:!doctype\s|html[\s>]|\?xml\s)", re.I)
_TITLE = re.compile(r"\A\s*(?:#[ \t]+(?P<hash>[^\n]+?)(?:[ \t]+#+)?[ \t]*\n|(?P<line>[^\n]+)\n=+[ \t]*\n)")


def recognizes(suffix: str, head: bytes) -> bool:
    """Whether the file is named as Markdown and *head* is text, but no page."""
    return suffix in _SUFFIXES and is_text(head) and not _DOCUMENT.match(head)


def parse(saved: Saved) -> Page:
    """Return the page; its title is that of the front matter, else the heading it begins with."""
    from markdown_it import MarkdownIt

    about, text = front_matter.split(encoding.decode(saved.data, saved.charset, markup=False))
    heading = _TITLE.match(text)
    if heading and about.title in ("", heading["hash"] or heading["line"]):
        text = text[heading.end() :]
        about = replace(about, title=about.title or (heading["hash"] or heading["line"]).strip())
    body = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)
    url = saved.url or about.url
    html = nesting.capped(document.document(about, body))
    resources = folder.resources(saved.folder, saved.name, url) if saved.folder else no_resources
    return Page(html, saved.shown_name, url, resources=resources)


FORMAT = Format(
    id="markdown",
    label=translatable("Format", "Markdown"),
    suffixes=_SUFFIXES,
    media_types=("text/markdown",),
    recognizes=recognizes,
    parse=parse,
)

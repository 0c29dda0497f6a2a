"""Markdown: CommonMark with tables and strikethrough, its front matter, and pictures from beside it."""

import re
from dataclasses import replace

from reader.core import encoding, nesting
from reader.core.article import Page, no_resources
from reader.core.formats import document, folder, front_matter
from reader.core.formats.format import Format, Saved, is_text
from reader.core.late_regex import late_regex
from reader.core.wording import translatable

_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")
# Links cost the parser quadratic time in the brackets that end nowhere: 20 000 of them 0.2 s, 150 000 11 s.
_BRACKETS = 20_000
_DOCUMENT = late_regex(rb"\s*<(?:!doctype\s|html[\s>]|\?xml\s)", re.I)


def recognizes(suffix: str, head: bytes) -> bool:
    """Whether the file is named as Markdown and *head* is text, but no page."""
    return suffix in _SUFFIXES and is_text(head) and not _DOCUMENT.match(head)


def parse(saved: Saved) -> Page:
    """Return the page; its title is that of the front matter, else the heading it begins with."""
    from markdown_it import MarkdownIt

    about, text = front_matter.split(encoding.decode(saved.data, saved.charset, markup=False))
    heading, rest = _heading(text)
    if heading and about.title in ("", heading):
        about, text = replace(about, title=heading, sources={**about.sources, "title": "<h1>"}), rest
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    if text.count("[") > _BRACKETS:
        parser.disable(["link", "image"])
    body = parser.render(text)
    url = saved.url or about.url
    html = nesting.capped(document.document(about, body))
    resources = folder.resources(saved.folder, saved.name, url) if saved.folder else no_resources
    return Page(html, saved.shown_name, url, resources=resources, about=about)


def _heading(text: str) -> tuple[str, str]:
    """The heading of the first rank that *text* begins with, and what follows it; "" where there is none."""
    text = text.lstrip()
    first, _, rest = text.partition("\n")
    if first.startswith(("# ", "#\t")):
        return first.strip(" \t#"), rest
    underline, _, rest = rest.partition("\n")
    return (first.strip(), rest) if first.strip() and re.fullmatch(r"=+\s*", underline) else ("", text)


FORMAT = Format(
    id="markdown",
    label=translatable("Format", "Markdown"),
    suffixes=_SUFFIXES,
    media_types=("text/markdown",),
    recognizes=recognizes,
    parse=parse,
)

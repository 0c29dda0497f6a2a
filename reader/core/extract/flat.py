"""The article from flat text: an ordinary text file, or the dump of a saved page with its menus and teasers.

A dump is what copying a page, or a text browser, gives. The text decides which of the two it is; where that
is not sure, everything is shown.
"""

from dataclasses import dataclass

from lxml.html import HtmlElement, builder

from reader.core.article import BlockKind
from reader.core.extract import flat_dump, plain_text
from reader.core.extract.plain_text import Part
from reader.core.metadata import language

__all__ = ["FlatArticle", "Part", "content", "flat", "whole"]


@dataclass(frozen=True, slots=True)
class FlatArticle:
    """What a flat text says, empty where it does not say it.

    ``published`` is ISO 8601, ``lang`` what the script alone gives away. ``body`` is in reading order,
    without title, ``excerpt`` (the dek) and byline. ``confidence``, from 0 to 1, is the share of the
    text's sentences that the body holds, less for a body that is hardly one; an ordinary text has 1.
    """

    title: str
    excerpt: str
    byline: str
    published: str
    lang: str
    body: tuple[Part, ...]
    confidence: float = 1.0


def flat(text: str) -> FlatArticle:
    """Return the article in *text*: all of it, but for a dump, where menus and teasers are left out."""
    dump = flat_dump.Dump(plain_text.unwrapped(text))
    if not dump.is_dump:
        return whole(text)
    return FlatArticle(
        title=dump.title,
        excerpt=dump.excerpt,
        byline=dump.byline,
        published=dump.published,
        lang=language.by_script(" ".join(line.text for line in dump.body)),
        body=tuple(dump.parts()),
        confidence=dump.confidence,
    )


def whole(text: str) -> FlatArticle:
    """Return all of *text* as an article, whatever it is."""
    body = plain_text.parts(text)
    title = byline = ""
    if len(body) > 1 and body[0].kind is BlockKind.HEADING:
        title = body.pop(0).text
    if title and len(body) > 1 and (byline := flat_dump.author(body[0].text)):
        body.pop(0)
    return FlatArticle(title, "", byline, "", language.by_script(text), tuple(body))


_TAGS = {BlockKind.ITEM: "li", BlockKind.QUOTE: "blockquote", BlockKind.CODE: "pre"}


def content(article: FlatArticle) -> HtmlElement:
    """Return the body as a ``<div>`` of headings, paragraphs, lists, quotations and code."""
    div = builder.DIV()
    for part in article.body:
        tag = f"h{part.level}" if part.kind is BlockKind.HEADING else _TAGS.get(part.kind, "p")
        element = builder.E(tag, part.text) if tag == "pre" else _with_line_breaks(tag, part.text)
        if tag == "li":
            _list_for(part, div).append(element)
        else:
            div.append(element)
    return div


def _list_for(item: Part, div: HtmlElement) -> HtmlElement:
    """The list at the end of *div* that *item* goes on, or a new one."""
    tag = "ol" if item.level else "ul"
    last = div[-1] if len(div) else None
    if (
        last is None
        or last.tag != tag
        or (item.level and item.level != int(last.get("start", "1")) + len(last))
    ):
        last = builder.E(tag, {"start": str(item.level)} if item.level > 1 else {})
        div.append(last)
    return last


def _with_line_breaks(tag: str, text: str) -> HtmlElement:
    first, *rest = text.split("\n")
    element = builder.E(tag, first)
    for line in rest:
        br = builder.BR()
        br.tail = line
        element.append(br)
    return element

"""The article from flat text: an ordinary text file, or the dump of a saved page with its menus and teasers.

A dump is what copying a page, or a text browser, gives. The text decides which of the two it is; where that
is not sure, everything is shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from lxml.html import HtmlElement, builder

from reader.core.article import BlockKind
from reader.core.choices import Name, named
from reader.core.extract import flat_dump, plain_text
from reader.core.extract.plain_text import Part
from reader.core.metadata import language
from reader.core.reasons import Ground, Reason

__all__ = ["FlatArticle", "Part", "content", "explained", "flat", "whole"]

LONGEST_DUMP = 2_000_000
"""A text of more characters is no page's dump: looking at each of its lines would take minutes."""
NOTHING: Mapping[Name, bool] = MappingProxyType({})


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


def flat(text: str, pieces: Mapping[Name, bool] = NOTHING) -> FlatArticle:
    """Return the article in *text*: all of it, but for a dump, where menus and teasers are left out.

    *pieces* are the lines that people decided about.
    """
    dump = _dump(text)
    if dump is None:
        found = whole(text)
        return replace(found, body=_decided(found.body, pieces)) if pieces else found
    if pieces:
        names = named(line.text for line in dump.lines)
        dump.overruled = {at: pieces[name] for at, name in enumerate(names) if name in pieces}
    return FlatArticle(
        title=dump.title,
        excerpt=dump.excerpt,
        byline=dump.byline,
        published=dump.published,
        lang=language.by_script(" ".join(line.text for line in dump.body)),
        body=tuple(dump.parts()),
        confidence=dump.confidence,
    )


def explained(text: str) -> list[tuple[Part, Ground | Reason]]:
    """Return every piece of *text*, and why it is in the article that `flat` returns, or why not."""
    dump = _dump(text)
    if dump is None:
        return [(part, Ground.PROSE) for part in whole(text).body]
    body = {id(line) for line in dump.body}
    return [
        (Part(BlockKind.PARAGRAPH, line.text), _why(dump, at, id(line) in body))
        for at, line in enumerate(dump.lines)
    ]


def _dump(text: str) -> flat_dump.Dump | None:
    """Return *text* as the dump of a page, or None where it is none."""
    if len(text) > LONGEST_DUMP:
        return None
    dump = flat_dump.Dump(plain_text.unwrapped(text))
    return dump if dump.is_dump else None


def _why(dump: flat_dump.Dump, at: int, taken: bool) -> Ground | Reason:
    text = dump.lines[at].text
    if taken:
        return Ground.PROSE
    if at == dump.title_at or text in (dump.title, dump.excerpt):
        return Reason.REPEATS_TITLE
    if at not in dump.kept:
        return Reason.OUTSIDE
    return Reason.REPEATED if dump.times[text] > 1 else Reason.BYLINE


def _decided(body: tuple[Part, ...], pieces: Mapping[Name, bool]) -> tuple[Part, ...]:
    names = named(part.text for part in body)
    return tuple(part for part, name in zip(body, names, strict=True) if pieces.get(name, True))


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

"""Plain text: what is read, and nothing else."""

import re
from typing import TYPE_CHECKING

from reader.core.blocks import visible_text
from reader.exports import content
from reader.exports.export import Edition, Made

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_BLANKS = re.compile(r"[ \t\n\r\f]+")
_UNDERLINES = {1: "=", 2: "-"}


def make(edition: Edition, _folder: str) -> Made:
    article = edition.article
    meta = article.metadata
    tree = content.tree(article)
    places = {each.get("id"): each for each in tree.xpath(".//*[@id]")}
    pieces = [_underlined(meta.title, 1), content.dek(article), " · ".join(content.about(meta))]
    for block in article.blocks:
        element = places.get(f"b{block.id}")
        if element is None or not block.text:
            continue
        if block.level:
            pieces.append(_underlined(block.text, block.level))
        else:
            pieces.append(_written(element, _lined(element, block.text)))
    if meta.url.startswith(("http://", "https://")):
        pieces.append(meta.url)
    return Made(("\n\n".join(piece for piece in pieces if piece) + "\n").encode("utf-8", "replace"))


def _underlined(text: str, level: int) -> str:
    return f"{text}\n{_UNDERLINES[level] * min(len(text), 72)}" if text and level in _UNDERLINES else text


def _lined(element: "HtmlElement", text: str) -> str:
    """The *text* of *element* in the lines that the page breaks it into, as verse is, with their indents."""
    if element.tag in ("table", "pre") or next(element.iter("br"), None) is None:
        return text
    said = "".join("\n" if each is None else _BLANKS.sub(" ", each) for each in _pieces(element))
    return "\n".join(line.strip(" ").replace("\xa0", " ").rstrip() for line in said.split("\n")).strip("\n")


def _pieces(element: "HtmlElement") -> "Iterator[str | None]":
    """The text of *element*, piece by piece; None is a line break."""
    if element.tag == "br":
        yield None
    yield element.text or ""
    for child in element:
        yield from _pieces(child)
        yield child.tail or ""


def _written(element: "HtmlElement", text: str) -> str:
    if element.tag == "pre":
        return _indented(text, "    ")
    if element.tag == "table":
        return "\n".join(_row(row) for row in element.iter("tr"))
    item = next((each for each in (element, *element.iterancestors()) if each.tag == "li"), None)
    if (
        item is not None
        and next((each for each in item.iter() if each.get("id", "").startswith("b")), None) is element
    ):
        return _marker(item) + text
    if any(each.tag == "blockquote" for each in element.iterancestors()) or element.tag == "blockquote":
        return _indented(text, "  ")
    return text


def _opening(item: "HtmlElement") -> "HtmlElement | None":
    """The first block of *item*."""
    return next((each for each in item.iter() if (each.get("id") or "").startswith("b")), None)


def _row(row: "HtmlElement") -> str:
    return "\t".join(visible_text(cell) for cell in row if cell.tag in ("td", "th"))


def _marker(item: "HtmlElement") -> str:
    """What stands before a list's item: its number or a bullet, as far in as the list is."""
    parent = item.getparent()
    depth = sum(each.tag in ("ul", "ol") for each in item.iterancestors()) - 1
    if parent is None or parent.tag != "ol":
        return "  " * depth + "• "
    first = int(parent.get("start") or 1)
    return f"{'  ' * depth}{first + [each for each in parent if each.tag == 'li'].index(item)}. "


def _indented(text: str, by: str) -> str:
    return "\n".join(f"{by}{line}".rstrip() for line in text.split("\n"))

"""Frames: the article that stands in a frame of the page, where the page around it has little to say.

A frame's page comes from the page's own files or from its ``srcdoc``, never from anywhere else. One is opened
only where it has more prose than the page around it: what most frames hold is advertising and comments. The
whole page shows every one that has prose.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree
from lxml.html import HtmlElement

from reader.core import nesting
from reader.core.article import Page, no_resources
from reader.core.body import with_body
from reader.core.extract import prepare
from reader.core.formats import html, limits
from reader.core.formats.format import Saved
from reader.core.late_regex import late_regex
from reader.core.pictures import joined
from reader.core.tree import base, written

SHORTEST = 140
"""Characters of prose that a frame must have."""
MOST = 50
"""Frames of one page that are looked into."""
LARGEST = 20_000_000
"""Bytes of a frame that is looked into."""

_ANY = late_regex(r"<(?i:i?frame)[\s/>]")
_FRAMES = ("iframe", "frame")
_ADDRESSES = ("src", "href", "poster", "data-src", "data-original", "data-lazy-src")
_CANDIDATES = ("srcset", "data-srcset")
_SILENT = frozenset(("script", "style", "noscript", "template", "title"))
_PIECE = 80
"""Characters of a piece of text that is prose and no label."""


@dataclass(frozen=True, slots=True)
class _Inner:
    """The page in a frame: its tree, and where its relative addresses start."""

    tree: HtmlElement
    url: str


def opened(page: Page, *, every: bool = False) -> Page:
    """Return *page* with those of its frames in place that hold its article, or *every* one that has prose.

    Itself where there is none.
    """
    if not _ANY.search(page.html):
        return page
    if page.resources is no_resources and "srcdoc" not in page.html.lower():
        return page
    tree = prepare.parse(page.html)
    if not _open(tree, page, base(page, tree), limits.FRAMES, every):
        return page
    return replace(page, html=nesting.capped(written(tree)))


def _open(tree: HtmlElement, page: Page, start: str, levels: int, every: bool) -> bool:
    """Put the frames of *tree* that have more prose than it in place, or *every*; tell if there was one."""
    if not levels:
        return False
    around, found = 0 if every else _prose(tree), False
    for frame in list(tree.iter(*_FRAMES))[:MOST]:
        inner = _inner(frame, page, start)
        if inner is None:
            continue
        _open(inner.tree, page, inner.url, levels - 1, every)
        if _prose(inner.tree) > max(around, SHORTEST):
            _place(frame, inner, tree)
            found = True
    return found


def _inner(frame: HtmlElement, page: Page, start: str) -> _Inner | None:
    written = frame.get("srcdoc")
    if written:
        return _Inner(prepare.parse(nesting.capped(with_body(written[:LARGEST]))), start)
    address = frame.get("src")
    url = joined(start, address) if address else ""
    found = page.resources(url) if url else None
    if found is None or len(found.data) > LARGEST or not _is_page(found.data, found.media_type):
        return None
    inner = html.parse(Saved(found.data, "", None))
    tree = prepare.parse(inner.html)
    return _Inner(tree, base(replace(inner, url=url), tree))


def _is_page(data: bytes, media_type: str) -> bool:
    return media_type.startswith(("text/html", "application/xhtml")) or html.recognizes("", data[:1024])


def _place(frame: HtmlElement, inner: _Inner, tree: HtmlElement) -> None:
    """Put what *inner* shows where *frame* is; the frame of a frameset, which has no body, at the end."""
    for element in inner.tree.body.iter(etree.Element):
        _rebase(element, inner.url)
    holder = etree.Element("div")
    holder.text = inner.tree.body.text
    holder.extend(list(inner.tree.body))
    if frame.tag == "frame":
        tree.body.append(holder)
    else:
        holder.tail = frame.tail
        frame.getparent().replace(frame, holder)


def _rebase(element: HtmlElement, start: str) -> None:
    for name in _ADDRESSES:
        address = element.get(name)
        if address and not address.startswith("#"):
            element.set(name, joined(start, address))
    for name in _CANDIDATES:
        if written := element.get(name):
            element.set(name, ", ".join(_rebased(written, start)))


def _rebased(srcset: str, start: str) -> Iterator[str]:
    for candidate in srcset.split(", "):
        address, _, size = candidate.strip().partition(" ")
        yield f"{joined(start, address)} {size}".strip()


def _prose(tree: HtmlElement) -> int:
    """Return how many characters of *tree* stand in pieces of text that are long enough to be prose."""
    return sum(
        len(piece)
        for element in tree.body.iter(etree.Element)
        for piece in (element.text if element.tag not in _SILENT else "", element.tail)
        if piece and len(piece) > _PIECE
    )

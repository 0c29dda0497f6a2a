"""Stage 4, assemble: the chosen leaves, whole, with the structure that the page gave them and no wrappers."""

import copy
from collections.abc import Iterable

from lxml import html
from lxml.html import HtmlElement

from reader.core.extract import callouts, embeds
from reader.core.extract.leaves import HEADINGS, Leaf

_KEPT = frozenset(("blockquote", "ul", "ol", "li", "dl", "dt", "dd", "details"))
"""The ancestors that say something about what is in them; every other wrapper goes."""
_LEAF_TAGS = HEADINGS | {
    "p", "pre", "table", "figure", "blockquote", "li", "dt", "dd", "summary", "img", "hr",
    "iframe", "video", "audio",
}  # fmt: skip
_LINKED = HEADINGS | {"p", "dt"}
_LISTS = {"li": ("ul", "ol", "menu"), "dt": ("dl",), "dd": ("dl",)}


def assemble(leaves: Iterable[Leaf]) -> HtmlElement:
    """Return a new ``<div>`` with copies of *leaves*; the page's tree is not changed.

    Of leaves in one link, as a card is, the first text is the link.
    """
    content = html.Element("div")
    linked: set[HtmlElement] = set()
    # The ancestors that are open now: each with its own copy.
    open_path: list[tuple[HtmlElement, HtmlElement]] = []
    for leaf in leaves:
        wanted = _meaningful(leaf.path)
        shared = 0
        while shared < min(len(wanted), len(open_path)) and open_path[shared][0] is wanted[shared]:
            shared += 1
        del open_path[shared:]
        for ancestor in wanted[shared:]:
            parent = open_path[-1][1] if open_path else content
            opened = html.Element(_tag(ancestor), _attributes(ancestor))
            parent.append(opened)
            if ancestor.tag == "details" and (summary := _summary(ancestor, leaf)) is not None:
                opened.append(summary)
            open_path.append((ancestor, opened))
        parent = open_path[-1][1] if open_path else content
        copied = _copy(leaf, parent)
        parent.append(copied)
        link = next((each for each in leaf.path if each.tag == "a" and each.get("href")), None)
        if link is not None and link not in linked and leaf.text and copied.tag in _LINKED:
            linked.add(link)
            _link(copied, link.get("href", ""))
    return content


def _summary(details: HtmlElement, first: Leaf) -> HtmlElement | None:
    """What *details* is called, where its *first* leaf is not that: without it nobody would unfold it."""
    summary = details.find("summary")
    if summary is None or any(each is summary for each in (first.element, *first.path)):
        return None
    made: HtmlElement = html.Element("summary")
    made.text = " ".join(summary.text_content().split())
    return made if made.text else None


def _meaningful(path: tuple[HtmlElement, ...]) -> list[HtmlElement]:
    kept: list[HtmlElement] = []
    for ancestor in path:
        tag = str(ancestor.tag)
        is_kept = tag in _KEPT and (tag not in _LISTS or (kept and kept[-1].tag in _LISTS[tag]))
        if is_kept or ancestor.get(callouts.MARK) or callouts.is_pull_quote(ancestor):
            kept.append(ancestor)
    return kept


def _tag(ancestor: HtmlElement) -> str:
    if ancestor.get(callouts.MARK):
        return "aside"
    return "blockquote" if callouts.is_pull_quote(ancestor) else str(ancestor.tag)


def _copy(leaf: Leaf, parent: HtmlElement) -> HtmlElement:
    element: HtmlElement = copy.deepcopy(leaf.element)
    element.tail = None
    tag = leaf.tag
    if element.text and tag != "pre":
        element.text = element.text.lstrip()
    if own := _own_class(element):
        element.set("class", own)
    if kind := element.attrib.pop(callouts.MARK, None):
        element.tag = "p"
        element.set("class", callouts.classes(kind))
    elif tag == "footer" and parent.tag == "blockquote":
        pass  # It says whom the quote is by.
    elif tag not in _LEAF_TAGS or (tag in _LISTS and parent.tag not in _LISTS[tag]):
        element.tag = "p"
    if parent.tag in ("ul", "ol") and element.tag != "li":
        item = html.Element("li")
        item.append(element)
        element = item
    for name in ("dir", "lang"):
        inherited = next((each.get(name) for each in reversed(leaf.path) if each.get(name)), None)
        if inherited and not element.get(name) and len(leaf.path) > 0 and inherited != leaf.path[0].get(name):
            element.set(name, inherited)
    return element


def _link(element: HtmlElement, address: str) -> None:
    """Make a link of all that *element* says, if it has none of its own."""
    if next(element.iterdescendants("a"), None) is not None:
        return
    anchor = html.Element("a", {"href": address})
    anchor.text, element.text = element.text, None
    anchor[:] = element[:]
    element.append(anchor)


def _attributes(element: HtmlElement) -> dict[str, str]:
    kept = {
        name: element.get(name, "")
        for name in ("id", "dir", "lang", "start", "reversed", "type", "class")
        if element.get(name)
    }
    own = _own_class(element)
    return kept | ({"class": own} if own else {})


def _own_class(element: HtmlElement) -> str:
    if callouts.is_pull_quote(element):
        return "pullquote"
    if kind := element.get(callouts.MARK):
        return callouts.classes(kind)
    return "embed" if element.get(embeds.MARK) else ""

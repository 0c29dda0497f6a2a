"""The leaves of a page: the smallest pieces that are kept or left out whole.

Every visible text of a prepared page stands in exactly one leaf: a paragraph, a heading, an item without
blocks in it, a table of data, a figure, preformatted text. What stands loose between blocks is wrapped
in a `<p>`, and two line breaks part two paragraphs.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "iframe",
        "video",
        "audio",
        "embed",
    ]
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_NOT_IN_FIGURE = ("pre", "table", "h1")
"""What is more than words to a picture. An h2 may be the title of a diagram."""
MEDIA = frozenset(("img", "video", "audio", "iframe", "embed", "math"))
_ROWS = frozenset(("table", "thead", "tbody", "tfoot", "tr", "dl"))
LISTS = frozenset(("ul", "ol", "dl", "menu"))
_HOLD_ITEMS = frozenset(("ul", "ol", "menu", "dir"))
_NUMBER = "LEAF"
_LAYOUT = ("table", "form", "h1", "h2", "article", "section", "blockquote")
_LONGEST_CELL = 1000
_NEW_PARAGRAPH = re.compile(r"[\r\n\t ]*(?:\u3000|\xa0{2}\s*[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef])").match
"""Chinese and Japanese pages set a new paragraph off by wide spaces after a line break; poems, a verse."""

_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Signs without width: editors leave paragraphs of nothing else, which would be blank lines."""


@dataclass(slots=True)
class Leaf:
    """One leaf: its element, its visible text with white space folded, how much of it is link text."""

    number: int
    element: HtmlElement
    text: str
    link_length: int = 0
    has_media: bool = False
    path: tuple[HtmlElement, ...] = ()
    """The ancestors, outermost first."""

    @property
    def tag(self) -> str:
        return str(self.element.tag)


def stand_in(leaf: Leaf, element: HtmlElement, path: tuple[HtmlElement, ...]) -> Leaf:
    """Return *element* as a leaf at *path* that stands for *leaf*, with its number; no tree is changed."""
    element.set(_NUMBER, str(leaf.number))
    return Leaf(leaf.number, element, " ".join(element.text_content().split()), path=path)


def leaves(body: HtmlElement) -> list[Leaf]:
    """Return the leaves of *body* in reading order, each marked with its number; changes *body* in place."""
    holders = _holders(body)
    _wrap_loose(body, holders)
    found: list[Leaf] = []
    for element, path in _walk(body, holders):
        # The cells of a table and the lines of code stand apart even where no space does.
        glue = " " if element in holders else ""
        text = " ".join(glue.join(element.itertext()).split())
        has_media = element.tag in MEDIA or next(element.iter(*MEDIA), None) is not None
        if text.strip(_UNSEEN) or has_media:
            element.set(_NUMBER, str(len(found)))
            links = sum(len("".join(link.itertext()).strip()) for link in element.iter("a"))
            if any(each.tag == "a" for each in path):
                links = len(text)
            found.append(Leaf(len(found), element, text, min(links, len(text)), has_media, path))
    return found


def number_of(element: HtmlElement) -> int | None:
    """Return the number of the leaf that *element* is, or None."""
    number = element.get(_NUMBER)
    return None if number is None else int(number)


def renumber(element: HtmlElement, leaf: HtmlElement) -> None:
    """Mark *element*, which takes the place of *leaf*, with its number."""
    number = leaf.get(_NUMBER)
    if number is not None:
        element.set(_NUMBER, number)


def unmark(content: HtmlElement) -> set[int]:
    """Take the numbers out of *content*, and return those of the leaves that are in it."""
    found = set()
    for element in content.iter():
        number = element.attrib.pop(_NUMBER, None)
        if number is not None:
            found.add(int(number))
    return found


def _holders(body: HtmlElement) -> set[HtmlElement]:
    """Return every element that has a block, or a paragraph break, in it."""
    holders: set[HtmlElement] = {body}
    for block in body.iter(*BLOCKS, "br"):
        if block.tag == "br" and not _parts_paragraphs(block):
            continue
        parent = block.getparent()
        while parent is not None and parent not in holders:
            holders.add(parent)
            parent = parent.getparent()
    return holders


def _parts_paragraphs(br: HtmlElement) -> bool:
    tail = br.tail or ""
    following = br.getnext()
    if not tail.strip() and following is not None and following.tag == "br":
        return True
    return _NEW_PARAGRAPH(tail) is not None


def _wrap_loose(body: HtmlElement, holders: set[HtmlElement]) -> None:
    wholes = {each for each in body.iter("figure", "table", "pre") if is_whole(each)}
    for holder in holders:
        if holder.tag in _ROWS or holder.tag == "math" or holder in wholes:
            continue
        if not wholes or wholes.isdisjoint(holder.iterancestors("figure", "table", "pre")):
            _wrap_runs(holder, holders)


def _wrap_runs(holder: HtmlElement, holders: set[HtmlElement]) -> None:
    """Wrap each run of text and inline elements among *holder*'s children in a `<p>` (`<li>` in a list)."""
    wrapper = "li" if holder.tag in _HOLD_ITEMS else "p"
    run: HtmlElement | None = None
    if holder.text and holder.text.strip():
        run = holder.makeelement(wrapper)
        run.text, holder.text = holder.text, None
        children = list(holder)
        holder.insert(0, run)
    else:
        children = list(holder)
    for child in children:
        if (
            child.tag in BLOCKS
            or child in holders
            or (child.tag == "br" and (run is None or _parts_paragraphs(child)))
        ):
            tail, child.tail = child.tail, None
            run = None
            if tail and tail.strip():
                run = holder.makeelement(wrapper)
                run.text = tail
                child.addnext(run)
            if child.tag == "br":
                holder.remove(child)
        else:
            if run is None:
                run = holder.makeelement(wrapper)
                child.addprevious(run)
            run.append(child)


def _walk(
    body: HtmlElement, holders: set[HtmlElement]
) -> Iterator[tuple[HtmlElement, tuple[HtmlElement, ...]]]:
    stack: list[tuple[HtmlElement, tuple[HtmlElement, ...]]] = [(body, ())]
    while stack:
        element, path = stack.pop()
        if element is not body and (element not in holders or is_whole(element)):
            yield element, path
        else:
            below = (*path, element)
            stack.extend((child, below) for child in reversed(element))


def is_whole(element: HtmlElement) -> bool:
    """Tell whether *element* is one leaf although it may have blocks in it."""
    if element.tag == "figure":
        return is_figure(element)
    return element.tag == "pre" or (element.tag == "table" and is_data_table(element))


def is_figure(figure: HtmlElement) -> bool:
    """Tell whether *figure* shows a picture or a video with at most a few words, and not a whole story."""
    if next(figure.iter("img", "video", "iframe", "audio"), None) is None:
        return False
    # One figure in another is a box around it; several are a gallery.
    inner = sum(1 for _ in figure.iterdescendants("figure"))
    return (
        inner != 1
        and len(figure.text_content()) < 1200
        and next(figure.iterdescendants(*_NOT_IN_FIGURE), None) is None
    )


def is_data_table(table: HtmlElement) -> bool:
    """Tell data from layout, roughly as Mozilla's Readability and Gecko's accessibility tree do."""
    if table.get("role") == "presentation" or table.get("datatable") == "0" or _holds_layout(table):
        return False
    rows = list(table.iter("tr"))
    widest = max((len(row) for row in rows), default=0)
    if len(rows) < 2 or widest < 2:
        return False
    if (
        table.get("summary")
        or next(table.iter("caption", "th", "thead", "col", "colgroup"), None) is not None
    ):
        return True
    return not any(len(list(cell.iter("p"))) > 2 for cell in table.iter("td"))


def _holds_layout(table: HtmlElement) -> bool:
    if next(table.iterdescendants(*_LAYOUT), None) is not None:
        return True
    return any(len(cell.text_content()) > _LONGEST_CELL for cell in table.iter("td", "th"))

"""The blocks of an article: every paragraph, heading, item, figure, table and code gets its number.

A block never holds another. Figures, tables of data and preformatted text are one block each, whatever is
in them. A list item, a quotation or a cell that holds paragraphs is no block itself: its paragraphs are.
"""

import re

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from reader.core.article import Block, BlockKind
from reader.core.late_regex import late_regex

_WHOLE = {"figure": BlockKind.FIGURE, "table": BlockKind.TABLE, "pre": BlockKind.CODE}
_HOLDERS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "center",
        "details",
        "div",
        "dd",
        "dl",
        "dt",
        "footer",
        "header",
        "hgroup",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "search",
        "section",
        "td",
        "ul",
    ]
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCK_TAGS = _HOLDERS | _HEADINGS | frozenset(_WHOLE) | {"p", "summary", "figcaption", "caption"}
_APART = _BLOCK_TAGS | {"th", "tr", "br"}
"""What stands apart from the text beside it even where no space does: the cells of a table do."""
_RESERVED = late_regex(r"b[1-9][0-9]*\Z")
_NOTE = late_regex(r"(?:^|[\s_-])(?:foot|end)notes?(?:$|[\s_-])", re.IGNORECASE)


def number(content: HtmlElement) -> tuple[Block, ...]:
    """Write ``id="b<N>"`` on every block of *content* in reading order, and return the blocks.

    Links to a place that became a block lead to the block.
    """
    elements = _block_elements(content)
    renamed: dict[str, str] = {}
    blocks: list[Block] = []
    numbered = set()
    for element in elements:
        block = _block(len(blocks) + 1, element)
        if block is None:
            continue
        if element.get("id"):
            renamed.setdefault(element.get("id", ""), f"b{block.id}")
        element.set("id", f"b{block.id}")
        numbered.add(element)
        blocks.append(block)
    for element in content.iter():
        if element not in numbered and _RESERVED.match(element.get("id") or ""):
            element.set("id", "a-" + element.get("id", ""))
        href = element.get("href") or ""
        if href.startswith("#") and href[1:] in renamed:
            element.set("href", "#" + renamed[href[1:]])
        elif href.startswith("#") and _RESERVED.match(href[1:]):
            element.set("href", "#a-" + href[1:])
    return tuple(blocks)


def _block_elements(content: HtmlElement) -> list[HtmlElement]:
    holding = set()
    for element in content.iter(*_BLOCK_TAGS):
        parent = element.getparent()
        while parent is not None and parent not in holding:
            holding.add(parent)
            parent = parent.getparent()
    found, stack = [], list(reversed(content))
    while stack:
        element = stack.pop()
        if element.tag in _WHOLE or (element.tag in _BLOCK_TAGS and element not in holding):
            found.append(element)
        else:
            stack.extend(reversed(element))
    return found


def _block(number: int, element: HtmlElement) -> Block | None:
    kind = _kind(element)
    is_code = kind is BlockKind.CODE
    text = element.text_content().strip("\n").rstrip() if is_code else visible_text(element)
    if not text and next(element.iter("img"), None) is None:
        return None
    level = int(element.tag[1]) if kind is BlockKind.HEADING else 0
    return Block(number, kind, text, level)


def visible_text(element: HtmlElement) -> str:
    """Return the text of *element* with white space folded; what stands apart in it is a space apart."""
    pieces: list[str] = []
    for event, each in iterwalk(element, events=("start", "end")):
        if each.tag in _APART:
            pieces.append(" ")
        if event == "start":
            pieces.append(each.text or "")
        elif each is not element:
            pieces.append(each.tail or "")
    return " ".join("".join(pieces).split())


def _kind(element: HtmlElement) -> BlockKind:
    tag = str(element.tag)
    if tag in _WHOLE or tag in _HEADINGS:
        return _WHOLE.get(tag, BlockKind.HEADING)
    around = (element, *element.iterancestors())
    tags = {str(each.tag) for each in around}
    if any(map(_is_note, around)):
        return BlockKind.FOOTNOTE
    if "blockquote" in tags:
        return BlockKind.QUOTE
    if tags & {"li", "dd", "dt"}:
        return BlockKind.ITEM
    is_picture = next(element.iter("img"), None) is not None and not element.text_content().strip()
    return BlockKind.FIGURE if is_picture else BlockKind.PARAGRAPH


def _is_note(element: HtmlElement) -> bool:
    role = element.get("role") or ""
    return role in ("doc-footnote", "doc-endnote", "doc-endnotes") or bool(
        _NOTE.search(element.get("class") or "")
    )

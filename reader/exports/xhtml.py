"""HTML that a browser forgives made the XHTML that a book must be: HTML Standard, content models.

The tags are those of `reader.core.sanitize`; what each may hold is said here as far as they can go wrong.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from reader.core.late_regex import late_regex
from reader.core.mathml import MathElement, markup
from reader.exports.content import FORMULA

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_VOID = frozenset(("br", "hr", "img", "wbr", "col"))
_RENAMED = {
    "center": "div", "tt": "code", "menu": "ul", "search": "div", "hgroup": "div", "main": "div",
    "header": "div", "footer": "div", "nav": "div", "time": "span", "data": "span", "address": "div",
    "article": "div", "section": "div",
}  # fmt: skip
"""Tags that are not of XHTML, or want what a piece of a page does not have."""
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = _HEADINGS | frozenset(
    ("p", "div", "ul", "ol", "dl", "pre", "table", "figure", "blockquote", "aside", "details", "hr")
)
_STYLES = frozenset(
    ("b", "i", "em", "strong", "span", "small", "code", "sub", "sup", "cite", "q", "s", "u", "mark", "kbd")
)
_WORDS_ONLY = (
    _HEADINGS | _STYLES | {"p", "pre", "summary", "samp", "var", "abbr", "dfn", "bdi", "bdo", "ruby", "rt"}
)
"""What may hold words and no blocks."""
_ATTRIBUTES = {
    "*": ("id", "class", "dir", "lang", "epub:type", "role"),
    "a": ("href", "title"),
    "abbr": ("title",),
    "col": ("span",),
    "colgroup": ("span",),
    "details": ("open",),
    "dfn": ("title",),
    "img": ("src", "alt", "title", "width", "height"),
    "li": ("value",),
    "ol": ("start", "reversed", "type"),
    "td": ("colspan", "rowspan"),
    "th": ("colspan", "rowspan", "scope", "abbr"),
}
_FLAGS = {"open": "open", "reversed": "reversed"}
_SAFE = "!#$%&'()*+,/:;=?@[]~"
# XML 1.0, 2.2: no other characters may be in a document.
_FORBIDDEN = late_regex("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def conform(tree: "HtmlElement") -> None:
    """Make *tree* keep the content models, in place, with no word lost."""
    for element in list(tree.iter()):
        if isinstance(element.tag, str):
            element.tag = _RENAMED.get(element.tag, element.tag)
    for block in list(tree.iter(*_BLOCKS)):
        _free(block, tree)
    for tags, keep in _STEPS:
        for element in list(tree.iter(*tags)):
            keep(element)
    _name(tree)


def written(element: "HtmlElement", formulas: Mapping[str, MathElement]) -> str:
    """Return *element* as XHTML, with *formulas* in the places of their names."""
    return "".join(_pieces(element, formulas))


def address(url: str) -> str:
    """Return *url* with everything escaped that may not stand in one: RFC 3986."""
    return re.sub(
        r"%(?![0-9A-Fa-f]{2})", "%25", quote(url, safe=_SAFE).replace("[", "%5B").replace("]", "%5D")
    )


def _pieces(element: "HtmlElement", formulas: Mapping[str, MathElement]) -> Iterator[str]:
    tag = str(element.tag)
    name = next(iter(FORMULA.findall(element.get("class") or "")), "") if tag == "code" else ""
    if name in formulas:
        said = _text(element.text_content())
        yield f'<span class="{escape(element.get("class") or "")}">{markup(formulas[name], said)}</span>'
    elif tag in _VOID:
        yield f"<{tag}{_attributes(element)}/>"
    else:
        yield f"<{tag}{_attributes(element)}>{escape(_text(element.text), quote=False)}"
        for child in element:
            yield from _pieces(child, formulas)
            yield escape(_text(child.tail), quote=False)
        yield f"</{tag}>"


def _text(text: str | None) -> str:
    return _FORBIDDEN.sub("\ufffd", text or "")


def _attributes(element: "HtmlElement") -> str:
    allowed = (*_ATTRIBUTES["*"], *_ATTRIBUTES.get(str(element.tag), ()))
    kept = {name: element.get(name) for name in allowed if element.get(name) is not None}
    if kept.get("class") == "":
        del kept["class"]
    if kept.get("lang") is not None:
        kept["xml:lang"] = kept["lang"]
    return "".join(f' {name}="{escape(_FLAGS.get(name) or _text(value))}"' for name, value in kept.items())


def _free(block: "HtmlElement", tree: "HtmlElement") -> None:
    """Take away what stands around *block* and may hold words only, or make the block words."""
    for above in list(block.iterancestors()):
        if above is tree:
            return
        if above.tag in ("p", "summary", "pre", *_HEADINGS):
            block.drop_tag() if block.tag != "hr" else block.drop_tree()
            return
        if above.tag in _WORDS_ONLY or (above.tag == "a" and block.tag in ("details",)):
            above.drop_tag()


def _fill(element: "HtmlElement", tag: str = "li", allowed: tuple[str, ...] = ("li",)) -> None:
    """Put whatever stands in *element* and is not *allowed* there into a *tag* of its own."""
    loose = (element.text or "").strip()
    element.text = None
    children = list(element)
    if loose:
        element.insert(0, _item(element, tag, loose))
    for child in children:
        tail, child.tail = (child.tail or "").strip(), None
        item = child
        if child.tag not in allowed:
            item = _item(element, tag, None)
            element.replace(child, item)
            item.append(child)
        if tail:
            item.addnext(_item(element, tag, tail))
    if len(element) == 0:
        element.drop_tree()


def _item(element: "HtmlElement", tag: str, text: str | None) -> "HtmlElement":
    item: HtmlElement = element.makeelement(tag)
    item.text = text
    return item


def _define(element: "HtmlElement") -> None:
    """Terms come before what they mean, and each term means something: else the list is none."""
    tags = [child.tag for child in element]
    is_whole = bool(tags) and tags[0] == "dt" and tags[-1] == "dd" and set(tags) == {"dt", "dd"}
    if is_whole and not (element.text or "").strip():
        _fill(element, "dd", ("dt", "dd"))
        return
    element.tag = "div"
    for child in element:
        if child.tag in ("dt", "dd"):
            child.tag = "div"


_HOMES = {
    "li": ("ul", "ol"), "dt": ("dl",), "dd": ("dl",), "figcaption": ("figure",), "summary": ("details",),
    "caption": ("table",),
}  # fmt: skip


def _house(element: "HtmlElement") -> None:
    """What stands outside the element that it is a part of is a plain box."""
    homes = {
        "li": ("ul", "ol"),
        "dt": ("dl",),
        "dd": ("dl",),
        "figcaption": ("figure",),
        "summary": ("details",),
    }
    homes["caption"] = ("table",)
    parent = element.getparent()
    if parent is None or parent.tag not in homes[str(element.tag)]:
        element.tag = "div"
        element.attrib.pop("value", None)
    elif element.tag == "li" and parent.tag == "ul":
        element.attrib.pop("value", None)


def _caption(figure: "HtmlElement") -> None:
    """One caption, and last: a figure has no more, and takes it at its ends alone."""
    captions = [child for child in figure if child.tag == "figcaption"]
    for extra in captions[1:]:
        extra.tag = "div"
    if captions and captions[0] is not figure[0] and captions[0] is not figure[-1]:
        tail, captions[0].tail = captions[0].tail, None
        before = captions[0].getprevious()
        if tail and before is not None:
            before.tail = (before.tail or "") + tail
        figure.append(captions[0])


def _summarize(details: "HtmlElement") -> None:
    if len(details) == 0 or details[0].tag != "summary" or (details.text or "").strip():
        details.tag = "div"
        details.attrib.pop("open", None)
        for summary in details.findall("summary"):
            summary.tag = "p"


def _plain(term: "HtmlElement") -> None:
    for heading in list(term.iter(*_HEADINGS)):
        heading.tag = "div"


def _fill_table(table: "HtmlElement") -> None:
    if next(table.iter("td", "th"), None) is None:
        table.tag = "div"


def _see(image: "HtmlElement") -> None:
    if not image.get("src"):
        image.drop_tree()


_STEPS: tuple[tuple[tuple[str, ...], Callable[["HtmlElement"], None]], ...] = (
    (("ul", "ol"), _fill),
    (("dl",), _define),
    (tuple(_HOMES), _house),
    (("figure",), _caption),
    (("details",), _summarize),
    (("dt",), _plain),
    (("table",), _fill_table),
    (("img",), _see),
)
"""What is done in which order, to which elements."""


def _name(tree: "HtmlElement") -> None:
    """Each name once and fit for XML; links to no place, and names that no link needs, go."""
    wanted = {
        (each.get("href") or "")[1:] for each in tree.iter("a") if (each.get("href") or "").startswith("#")
    }
    names: dict[str, str] = {}
    for element in tree.iter():
        own = element.attrib.pop("id", None)
        if own is None or own in names or (own not in wanted and not own.startswith("b")):
            continue
        fit = own if re.fullmatch(r"b[1-9][0-9]*", own) else f"place{len(names) + 1}"
        names[own] = fit
        element.set("id", fit)
    for link in list(tree.iter("a")):
        target = link.get("href") or ""
        if target.startswith("#"):
            if target[1:] in names:
                link.set("href", f"#{names[target[1:]]}")
            else:
                link.attrib.pop("href")
        elif target:
            link.set("href", address(target))
    for inner in [each for each in tree.iter("a") if any(above.tag == "a" for above in each.iterancestors())]:
        inner.drop_tag()

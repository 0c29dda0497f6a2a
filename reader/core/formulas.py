"""Formulas as text: TeX where the page has it, in ``<code class="math">``, within a ``<pre>`` if alone.

A formula's markup never passes `reader.core.sanitize`, so this comes first, on the page's tree, before
scripts are dropped and blocks are numbered. What it looks like is rebuilt apart, by `reader.core.mathml`,
and waits in an attribute until `collect` gives it its name; the page's script then puts it in the place of
its text.
"""

import json

from lxml import etree
from lxml.html import HtmlElement

from reader.core import mathml, tex
from reader.core.mathml import MathElement

_DRAWN = frozenset(
    ("katex", "katex-display", "MathJax", "MathJax_Display", "MathJax_Preview", "mwe-math-element")
)
"""The classes that KaTeX, MathJax 2 and MediaWiki give to what is drawn beside a formula."""
_DISPLAYED = frozenset(("katex-display", "MathJax_Display"))
_BOXES = frozenset(
    (
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "figure",
        "li",
        "main",
        "section",
        "td",
    )
)
"""What may hold a formula as a block of its own; amid the words of anything else it stays one of them."""
_ATTRIBUTE = "data-formula"
_NAME = "formula-"


def spell(content: HtmlElement) -> None:
    """Put text in the place of every formula of *content*, and of what is drawn for it."""
    for forged in content.xpath(f".//*[@{_ATTRIBUTE}]"):
        del forged.attrib[_ATTRIBUTE]
    for script in [
        each for each in content.iter("script") if (each.get("type") or "").startswith("math/tex")
    ]:
        _drop_drawn_before(script)
        is_display = "mode=display" in (script.get("type") or "")
        _replace(script, _spelled(script.text or "", is_display))
    for math in list(content.iter("math", "m:math", "mml:math")):
        if math.getroottree().getroot() is content.getroottree().getroot():
            whole = _whole(math, content)
            _replace(whole, _read(math, whole))
    if inline := tex.delimiters(content.getroottree().getroot()):
        for text, is_display, place in tex.delimited(content, inline):
            _put(place, _spelled(text, is_display))


def collect(content: HtmlElement) -> dict[str, MathElement]:
    """Give each formula of *content* a name (a class of its own), and return them by that name."""
    found: dict[str, MathElement] = {}
    for code in content.iter("code"):
        kept = code.attrib.pop(_ATTRIBUTE, None)
        if kept is None:
            continue
        name = f"{_NAME}{len(found) + 1}"
        code.set("class", f"{code.get('class', 'math')} {name}")
        found[name] = mathml.from_object(json.loads(kept))
    return found


class _Formula:
    """A formula: what it says, what it looks like where that is known, and whether it has its own line."""

    def __init__(self, said: str, markup: MathElement | None, is_display: bool) -> None:
        self.said = said
        self.is_display = is_display
        self.markup = markup and MathElement(
            "math", {**markup.attributes, "display": "block" if is_display else "inline"}, markup.children
        )


def _spelled(said: str, is_display: bool) -> _Formula:
    said = tex.plain(said)
    return _Formula(said, tex.drawn(said, is_display), is_display)


def _read(math: HtmlElement, whole: HtmlElement) -> _Formula:
    is_display = _is_display(math, whole)
    said, is_tex = _said(math)
    markup = mathml.element(math)
    if markup is None and is_tex:
        markup = tex.drawn(said, is_display)
    return _Formula(said, markup, is_display)


def _said(math: HtmlElement) -> tuple[str, bool]:
    """What *math* says, and whether that is TeX."""
    for note in math.iter("annotation"):
        if "tex" in (note.get("encoding") or "").lower():
            return tex.plain(str(note.text_content())), True
    if math.get("alttext"):
        return tex.plain(math.get("alttext", "")), True
    notes = ("annotation", "annotation-xml")
    words = (text for text in math.xpath(".//text()") if text.getparent().tag not in notes or text.is_tail)
    return " ".join("".join(words).split()), False


def _whole(math: HtmlElement, content: HtmlElement) -> HtmlElement:
    """The outermost element that is there for this formula alone."""
    whole = math
    for holder in math.iterancestors():
        if holder is content:
            break
        if holder.tag == "mjx-container" or not _DRAWN.isdisjoint((holder.get("class") or "").split()):
            whole = holder
    return whole


def _is_display(math: HtmlElement, whole: HtmlElement) -> bool:
    """Tell whether the page sets *math* on a line of its own; *whole* is all that is there for it."""
    if math.get("display") == "block" or whole.get("display") == "true" or math.get("mode") == "display":
        return True
    return not _DISPLAYED.isdisjoint((whole.get("class") or "").split())


def _drop_drawn_before(script: HtmlElement) -> None:
    while (before := script.getprevious()) is not None:
        if _DRAWN.isdisjoint((before.get("class") or "").split()) or (before.tail or "").strip():
            return
        before.drop_tree()


def _replace(element: HtmlElement, formula: _Formula) -> None:
    parent = element.getparent()
    if parent is None:
        return
    place = etree.SubElement(parent, "code")
    place.tail = element.tail
    parent.replace(element, place)
    _put(place, formula)


def _put(place: HtmlElement, formula: _Formula) -> None:
    """Make *place*, an empty ``<code>``, hold *formula*."""
    parent = place.getparent()
    is_alone = formula.is_display and parent is not None and parent.tag in _BOXES
    place.set("class", "math displayed" if formula.is_display and not is_alone else "math")
    place.text = formula.said
    if formula.markup:
        place.set(_ATTRIBUTE, json.dumps(mathml.to_object(formula.markup)))
    if is_alone and parent is not None:
        block = etree.Element("pre", {"class": "math"})
        block.tail, place.tail = place.tail, None
        parent.replace(place, block)
        block.append(place)

"""Formulas as text: TeX where the page has it, in ``<code class="math">``, within a ``<pre>`` if alone.

A formula's markup never passes `reader.core.sanitize`, so this comes first, on the page's tree, before
scripts are dropped and blocks are numbered. Formulas drawn as such will take its place (MathML rebuilt
element by element by our own script); what a formula says is then found here all the same.
"""

from lxml import etree
from lxml.html import HtmlElement

_DRAWN = frozenset(
    ("katex", "katex-display", "MathJax", "MathJax_Display", "MathJax_Preview", "mwe-math-element")
)
"""The classes that KaTeX, MathJax 2 and MediaWiki give to what is drawn beside a formula."""
_DISPLAYED = frozenset(("katex-display", "MathJax_Display"))


def spell(content: HtmlElement) -> None:
    """Put text in the place of every formula of *content*, and of what is drawn for it."""
    for script in [
        each for each in content.iter("script") if (each.get("type") or "").startswith("math/tex")
    ]:
        _drop_drawn_before(script)
        _replace(script, script.text or "", "mode=display" in (script.get("type") or ""))
    for math in list(content.iter("math")):
        if math.getroottree().getroot() is content.getroottree().getroot():
            whole = _whole(math, content)
            _replace(whole, _said(math), _is_display(math, whole))


def _said(math: HtmlElement) -> str:
    for note in math.iter("annotation"):
        if "tex" in (note.get("encoding") or "").lower():
            return str(note.text_content())
    for note in list(math.iter("annotation", "annotation-xml")):
        note.drop_tree()
    return math.get("alttext") or str(math.text_content())


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
    if math.get("display") == "block" or whole.get("display") == "true":
        return True
    return not _DISPLAYED.isdisjoint((whole.get("class") or "").split())


def _drop_drawn_before(script: HtmlElement) -> None:
    while (before := script.getprevious()) is not None:
        if _DRAWN.isdisjoint((before.get("class") or "").split()) or (before.tail or "").strip():
            return
        before.drop_tree()


def _replace(element: HtmlElement, said: str, display: bool) -> None:
    parent = element.getparent()
    if parent is None:
        return
    code = etree.SubElement(parent, "code", {"class": "math"})
    code.text = " ".join(said.split())
    formula = code
    if display:
        formula = etree.SubElement(parent, "pre", {"class": "math"})
        formula.append(code)
    formula.tail = element.tail
    parent.replace(element, formula)

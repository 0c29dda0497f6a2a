"""TeX: found in pages whose script would have drawn it, made plain, and drawn as MathML."""

import html
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from lxml import etree
from lxml.html import HtmlElement

from reader.core import mathml
from reader.core.late_regex import late_regex
from reader.core.mathml import MathElement

if TYPE_CHECKING:
    from math_core import LatexToMathML

LONGEST = 20_000

_LOADED = late_regex(r"mathjax|katex[\w./@-]*auto-render|auto-render[\w.-]*\.js|renderMathInElement", re.I)
_LOADERS = ("mathjax", "auto-render", "rendermathinelement")
_DOLLARS = late_regex(r"""(?:inlineMath|left)["']?\s*:\s*(?:\[\s*)*["']\$["']""")
_SKIPPED = frozenset(
    ("script", "style", "pre", "code", "textarea", "template", "noscript", "option", "kbd", "samp")
)
_ENVIRONMENTS = r"(?:align|aligned|alignat|equation|gather|multline|eqnarray|cases|matrix|[bBpvV]matrix)\*?"
_DISPLAY = (
    r"\$\$(?P<d1>[^$]+)\$\$|\\\[(?P<d2>.+?)\\\]"
    rf"|(?P<d3>\\begin\{{(?P<env>{_ENVIRONMENTS})\}}.+?\\end\{{(?P=env)\}})"
)
_INLINE = r"|\\\((?P<i1>.+?)\\\)"
# A price is no formula: nothing but a sign or a letter before, no space inside, no digit after.
_DOLLAR = r"|(?<![\\\w$])\$(?P<i2>(?![\s$])(?:[^$\\]|\\.)+?(?<!\s))\$(?![\d$])"

_NAMED = late_regex(r"&(?!(?:lt|gt|amp|quot|apos);)\w+;")
_NUMBERED = late_regex(r"\\(begin|end)\{(align|equation|gather|multline|flalign)\*?\}")
_UNNUMBERED = {"align": "aligned", "flalign": "aligned", "gather": "gathered", "multline": "gathered"}
_NOT_SHOWN = late_regex(
    r"\\(?:label|tag\*?|eqref|ref)\{[^{}]*\}|\\(?:nonumber|notag|displaylimits)(?![a-zA-Z])"
)
_WRAPPED = late_regex(r"\{\\(?:display|text)style\s(.*)\}", re.DOTALL)
_MACROS = {
    "mbox": r"\text{#1}",
    "hbox": r"\text{#1}",
    "textnormal": r"\text{#1}",
    "bold": r"\mathbf{#1}",
    "Bbb": r"\mathbb{#1}",
    "R": r"\mathbb{R}",
    "N": r"\mathbb{N}",
    "Z": r"\mathbb{Z}",
    "Q": r"\mathbb{Q}",
    "C": r"\mathbb{C}",
}
"""What MathJax, KaTeX and MediaWiki know and the converter may not."""


def plain(said: str) -> str:
    """Return the TeX *said* on one line, without the wrapping that MediaWiki puts around it."""
    said = " ".join(said.split())
    wrapped = _WRAPPED.fullmatch(said)
    return wrapped[1].strip() if wrapped and _is_balanced(wrapped[1]) else said


def drawn(said: str, is_display: bool) -> MathElement | None:
    """Return the TeX *said* as MathML, or None where it cannot be."""
    from math_core import LatexError

    source = _NUMBERED.sub(_unnumbered, _NOT_SHOWN.sub("", said))
    if len(source) > LONGEST:
        return None
    try:
        made = _converter().convert_with_local_state(source, displaystyle=is_display)
        tree = etree.fromstring(_NAMED.sub(lambda name: html.escape(html.unescape(name[0])), made))
    except (LatexError, etree.LxmlError):
        return None
    return mathml.element(tree)


def delimiters(root: HtmlElement) -> re.Pattern[str] | None:
    """What marks a formula in the text of the page, or None where no script of it would draw any."""
    scripts = [f"{each.get('src') or ''} {each.text or ''}" for each in root.iter("script")]
    # Scripts are long: most are told by their words alone.
    named = [each for each in scripts if any(map(each.lower().__contains__, _LOADERS))]
    if not any(_LOADED.search(each) for each in named):
        return None
    dollars = any(_DOLLARS.search(each) for each in scripts)
    return re.compile(_DISPLAY + _INLINE + (_DOLLAR if dollars else ""), re.DOTALL)


def delimited(content: HtmlElement, marks: re.Pattern[str]) -> Iterator[tuple[str, bool, HtmlElement]]:
    """Cut each formula between *marks* out of the text; yield it, whether displayed, and its empty place."""
    for element in list(content.iter(etree.Element)):
        is_skipped = element.tag in _SKIPPED
        if not is_skipped and element.text and ("\\" in element.text or "$" in element.text):
            yield from _cut(element, element.text, marks, is_tail=False)
        parent = element.getparent()
        if element.tail and ("\\" in element.tail or "$" in element.tail):
            if parent is None or any(each.tag in _SKIPPED for each in element.iterancestors()):
                continue
            yield from _cut(element, element.tail, marks, is_tail=True)


def _cut(
    element: HtmlElement, text: str, marks: re.Pattern[str], *, is_tail: bool
) -> Iterator[tuple[str, bool, HtmlElement]]:
    found = list(marks.finditer(text))
    if not found:
        return
    places = []
    for match, following in zip(found, [*found[1:], None], strict=True):
        place = etree.Element("code")
        place.tail = text[match.end() : following.start() if following else None]
        said = next(
            match[name]
            for name in ("d1", "d2", "d3", "i1", "i2")
            if name in match.re.groupindex and match[name]
        )
        places.append((said, match["i1"] is None and not match.groupdict().get("i2"), place))
    before = text[: found[0].start()]
    if is_tail:
        element.tail = before
        for _, _, place in reversed(places):
            element.addnext(place)
    else:
        element.text = before
        for at, (_, _, place) in enumerate(places):
            element.insert(at, place)
    yield from places


def _unnumbered(environment: re.Match[str]) -> str:
    # As MathJax draws it where a page does not ask for numbers.
    name = _UNNUMBERED.get(environment[2])
    return f"\\{environment[1]}{{{name}}}" if name else ""


@cache
def _converter() -> "LatexToMathML":
    from math_core import LatexToMathML

    # Accents wider than a letter are drawn well enough by the one engine we have.
    return LatexToMathML(macros=_missing_macros(), allow_unreliable_rendering=True, max_expansions=200)


def _missing_macros() -> dict[str, str]:
    """Those macros that the converter has not already."""
    from math_core import LatexError, LatexToMathML

    known = {}
    bare = LatexToMathML()
    for name, meaning in _MACROS.items():
        argument = "{x}" if "#1" in meaning else ""
        try:
            bare.convert_with_local_state(f"\\{name}{argument}", displaystyle=False)
        except LatexError:
            known[name] = meaning
    return known


def _is_balanced(said: str) -> bool:
    depth = 0
    for sign in re.findall(r"\\.|[{}]", said):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth < 0:
            return False
    return depth == 0

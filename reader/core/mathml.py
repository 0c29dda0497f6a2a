"""Formulas as MathML that was rebuilt from a list, element by element: MathML Core, W3C.

A page's own markup never passes: what is made here are plain values, which the page's script places through
the DOM and which `markup` writes for exports. `element` and `from_object` are the two ways in, and both keep
the list.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any, Final

from reader.core.late_regex import late_regex

NAMESPACE: Final = "http://www.w3.org/1998/Math/MathML"
MOST_ELEMENTS: Final = 4_000
"""A formula with more elements than this is shown as its text."""
_DEEPEST = 100

_TOKENS = frozenset(("mi", "mn", "mo", "ms", "mspace", "mtext"))
_PARTS = {
    "mfrac": 2,
    "mroot": 2,
    "msub": 2,
    "msup": 2,
    "munder": 2,
    "mover": 2,
    "msubsup": 3,
    "munderover": 3,
}
"""How many children these must have; with any other number they are a row of what there is."""
_ROWS = frozenset(
    ("math", "mrow", "msqrt", "mstyle", "mpadded", "mphantom", "mmultiscripts", "mtable", "mtr", "mtd")
)
ELEMENTS: Final = _TOKENS | _ROWS | {*_PARTS, "mprescripts"}
_FIRST_ONLY = frozenset(("semantics", "maction"))
_NO_TEXT = frozenset(("annotation", "annotation-xml", "malignmark", "maligngroup", "script", "style"))


def _one_of(*values: str) -> re.Pattern[str]:
    return re.compile("|".join(values))


_YES_NO = _one_of("true", "false")
# No wider than a line: spaces must not push one thing over another.
_LENGTH = late_regex(r"[+-]?(?:[0-9](?:\.[0-9]{0,8})?|\.[0-9]{1,8})(?:em|ex)|0")
_SPAN = late_regex(r"[1-9][0-9]?")

_STYLE = {"displaystyle": _YES_NO, "scriptlevel": re.compile(r"[+-]?[0-9]")}
_DIRECTED = {"dir": _one_of("ltr", "rtl")}

ATTRIBUTES: Final[Mapping[str, Mapping[str, re.Pattern[str]]]] = {
    "math": {"display": _one_of("block", "inline"), **_STYLE, **_DIRECTED},
    "mstyle": {**_STYLE, **_DIRECTED},
    "mrow": _DIRECTED,
    "mtable": {"displaystyle": _YES_NO},
    "mtext": _DIRECTED,
    "mi": {"mathvariant": _one_of("normal"), **_DIRECTED},
    "mo": {
        "form": _one_of("prefix", "infix", "postfix"),
        **dict.fromkeys(
            ("fence", "separator", "stretchy", "symmetric", "largeop", "movablelimits", "accent"), _YES_NO
        ),
        **dict.fromkeys(("lspace", "rspace", "minsize", "maxsize"), _LENGTH),
    },
    "mspace": dict.fromkeys(("width", "height", "depth"), _LENGTH),
    "mpadded": dict.fromkeys(("width", "height", "depth", "lspace", "voffset"), _LENGTH),
    "mfrac": {"linethickness": _LENGTH},
    "mover": {"accent": _YES_NO},
    "munder": {"accentunder": _YES_NO},
    "munderover": {"accent": _YES_NO, "accentunder": _YES_NO},
    "mtd": {"columnspan": _SPAN, "rowspan": _SPAN, "class": _one_of("left", "right")},
}
"""The attributes of each element, each with what its value must match, whole.

MathML Core lets every element have those of ``mstyle``; books must keep to MathML 3, which does not, so that
an element with one of them is put into an ``mstyle`` here.
"""


@dataclass(frozen=True, slots=True)
class MathElement:
    """One element of a formula; its children are elements, or the text of a token."""

    tag: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: "tuple[MathElement | str, ...]" = ()


def element(source: Any) -> MathElement | None:
    """Return what the list knows of *source*, an lxml element ``math``; None where that is nothing."""
    left = [MOST_ELEMENTS]
    try:
        made = _element(source, left, _DEEPEST)
    except _TooMuch:
        return None
    if made is None or made.tag != "math" or not text(made):
        return None
    return made


def to_object(formula: MathElement) -> list[Any]:
    """Return *formula* as JSON has it: ``[tag, attributes, child, …]``."""
    children = (each if isinstance(each, str) else to_object(each) for each in formula.children)
    return [formula.tag, dict(formula.attributes), *children]


def to_objects(formulas: Mapping[str, MathElement]) -> dict[str, list[Any]]:
    """Return *formulas*, each by its name, as JSON has them."""
    return {name: to_object(each) for name, each in formulas.items()}


def from_object(made: Any) -> MathElement:
    """Return the formula that `to_object` was given. Raises ValueError for what is not on the list."""
    tag, attributes, *children = made
    if tag not in ELEMENTS or attributes != _attributes(tag, attributes):
        raise ValueError(f"not on the list: {tag}")
    return MathElement(
        tag, attributes, tuple(str(each) if isinstance(each, str) else from_object(each) for each in children)
    )


def markup(formula: MathElement, alternative: str = "") -> str:
    """Return *formula* as MathML, fit for HTML and XHTML alike; *alternative* says it in words."""
    attributes = {"xmlns": NAMESPACE} if formula.tag == "math" else {}
    attributes |= formula.attributes
    if alternative:
        attributes["alttext"] = alternative
    said = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    inner = "".join(escape(each) if isinstance(each, str) else markup(each) for each in formula.children)
    return f"<{formula.tag}{said}>{inner}</{formula.tag}>"


def text(formula: MathElement) -> str:
    """Return the letters and signs of *formula*."""
    return "".join(each if isinstance(each, str) else text(each) for each in formula.children).strip()


class _TooMuch(Exception):
    pass


def _element(source: Any, left: list[int], depth: int) -> MathElement | None:
    left[0] -= 1
    if left[0] < 0 or depth < 0:
        raise _TooMuch
    tag = _name(source)
    if tag in _NO_TEXT:
        return None
    if tag in _FIRST_ONLY:
        return next(iter(_children(source, left, depth, most=1)), None)
    made = _token(tag, source) if tag in _TOKENS else _row(tag, source, list(_children(source, left, depth)))
    return _styled(made, source)


def _styled(made: MathElement, source: Any) -> MathElement:
    """Return *made* with the style that *source* asks for, in an ``mstyle`` if it has none itself."""
    asked = _attributes("mstyle", source.attrib)
    asked.pop("dir", None)
    if not asked or made.tag in ("math", "mstyle", "mtable", "mtr", "mtd"):
        return made
    if made.tag == "mrow":
        return MathElement("mstyle", {**made.attributes, **asked}, made.children)
    return MathElement("mstyle", asked, (made,))


def _row(tag: str, source: Any, children: list[MathElement]) -> MathElement:
    if tag in _OLD:
        return MathElement("mrow", {}, tuple(_OLD[tag](source, children)))
    if tag == "mtable":
        children = list(_rows(source, children))
    elif tag in ("mtr", "mlabeledtr"):
        cells = children[1:] if tag == "mlabeledtr" else children
        tag, children = "mtr", [_as(each, "mtd") for each in cells]
    elif tag not in ELEMENTS or _PARTS.get(tag, len(children)) != len(children):
        tag = "mrow"
    return MathElement(tag, _attributes(tag, source.attrib), tuple(children))


def _name(source: Any) -> str:
    # From XML with its namespace, from an HTML parser without, or with the prefix that the page wrote.
    tag = source.tag if isinstance(source.tag, str) else "script"
    return tag.rpartition("}")[2].rpartition(":")[2].lower()


def _children(source: Any, left: list[int], depth: int, most: int = MOST_ELEMENTS) -> Iterable[MathElement]:
    for child in source[:most]:
        if made := _element(child, left, depth - 1):
            yield made


def _token(tag: str, source: Any) -> MathElement:
    said = " ".join("".join(source.itertext()).split()) if tag != "mtext" else _spaced(source)
    attributes = _attributes(tag, source.attrib)
    variant = (source.get("mathvariant") or "").lower()
    if variant and variant != "normal":
        said = "".join(lettered(each, variant) for each in said)
    if tag == "mspace":
        said = ""
    return MathElement(tag, attributes, (said,) if said else ())


def _spaced(source: Any) -> str:
    # The spaces at both ends of a text are meant, and MathML would drop them.
    said = re.sub(r"\s+", " ", "".join(source.itertext()))
    return re.sub(r"^ | $", "\u00a0", said)


def _attributes(tag: str, given: Mapping[str, str]) -> dict[str, str]:
    rules = ATTRIBUTES.get(tag, {})
    kept = {
        str(name): str(value)
        for name, value in given.items()
        if name in rules and rules[name].fullmatch(value)
    }
    aligned = re.search(r"text-align:\s*(left|right)", given.get("style", "")) if tag == "mtd" else None
    return kept | ({"class": aligned[1]} if aligned else {})


def _fenced(source: Any, children: list[MathElement]) -> Iterable[MathElement]:
    separators = (source.get("separators", ",")).split() or [""]
    yield MathElement("mo", {"fence": "true"}, (source.get("open", "("),))
    for place, child in enumerate(children):
        if place:
            yield MathElement("mo", {"separator": "true"}, (separators[min(place, len(separators)) - 1],))
        yield child
    yield MathElement("mo", {"fence": "true"}, (source.get("close", ")"),))


def _rows(source: Any, rows: list[MathElement]) -> Iterable[MathElement]:
    """The rows of a table, their cells aligned as its columns are: MathML Core has no columns."""
    asked = source.get("columnalign", "").split()
    for row in (_as(each, "mtr") for each in rows):
        cells = [_as(each, "mtd") for each in row.children if isinstance(each, MathElement)]
        aligned = (_aligned(cell, asked[min(place, len(asked) - 1)]) for place, cell in enumerate(cells))
        yield MathElement("mtr", row.attributes, tuple(aligned if asked else cells))


def _aligned(cell: MathElement, side: str) -> MathElement:
    if side not in ("left", "right"):
        return cell
    return MathElement(cell.tag, {**cell.attributes, "class": side}, cell.children)


_OLD: Mapping[str, Callable[[Any, list[MathElement]], Iterable[MathElement]]] = {
    "mfenced": _fenced,
    "none": lambda _source, _children: (),
}
"""What MathML 3 had, by what it is a row of."""


def _as(child: MathElement, tag: str) -> MathElement:
    return child if child.tag == tag else MathElement(tag, {}, (child,))


_STYLES = {"double-struck": "DOUBLE-STRUCK", "bold-sans-serif": "SANS-SERIF BOLD", "sans-serif": "SANS-SERIF"}
# Letters that Unicode had before it had the alphabets of mathematics.
_OLDER = {"DOUBLE-STRUCK": "DOUBLE-STRUCK", "SCRIPT": "SCRIPT", "FRAKTUR": "BLACK-LETTER"}


def lettered(letter: str, variant: str) -> str:
    """Return *letter* in the alphabet *variant* (a value of ``mathvariant``), itself where there is none.

    MathML Core leaves this to the author: engines know ``mathvariant="normal"`` alone.
    """
    name = unicodedata.name(letter, "")
    plain = re.fullmatch(r"(?:LATIN|GREEK) (CAPITAL|SMALL) LETTER (\w+)|(DIGIT) (\w+)", name)
    if plain is None:
        return letter
    kind, which = (plain[1], plain[2]) if plain[1] else (plain[3], plain[4])
    style = _STYLES.get(variant, variant.replace("-", " ").upper().replace("SANS SERIF", "SANS-SERIF"))
    for full in (f"MATHEMATICAL {style} {kind} {which}", f"{_OLDER.get(style, style)} {kind} {which}"):
        try:
            return unicodedata.lookup(full)
        except KeyError:
            continue
    return letter

"""How a leaf looks: its words and signs, its emphasis, where its links go. No word of any language."""

from typing import NamedTuple

from lxml.html import HtmlElement

from reader.core.address import host as address_host
from reader.core.extract.facts import Fact, Features
from reader.core.late_regex import late_regex

_BARS = late_regex(r"[|•·∙›»→▸►▶✕×]")
_COLONS = (":", "：", "፦")
_LONGEST_SEEN, _MOST_WORDS = 2000, 400
_WHOLE = 0.9
_BOLD, _SLANTED = frozenset(("b", "strong")), frozenset(("i", "em", "cite"))


class _Inline(NamedTuple):
    """How many characters of a leaf are bold, slanted, links within the page or away; is there a time?"""

    bold: int = 0
    slanted: int = 0
    inner: int = 0
    away: int = 0
    timed: bool = False


def looks(fact: Fact, host: str) -> Features:
    """Return what the text and the inline elements of a leaf, on a page of *host*, look like."""
    leaf = fact.leaf
    text, words = leaf.text[:_LONGEST_SEEN], fact.words[:_MOST_WORDS]
    length, many = len(leaf.text) or 1, len(words) or 1
    inline = _inline(leaf.element, host) if len(leaf.element) else _Inline()
    return {
        "digits": sum(map(str.isdecimal, words)) / many,
        "capitals": sum(map(str.isupper, words)) / many,
        "copyright": float("©" in text),
        # In code they are operators.
        "bars": min(1.0, len(_BARS.findall(text)) / many) if leaf.tag != "pre" else 0.0,
        "colon": float(text.endswith(_COLONS)),
        "bold": float(inline.bold > _WHOLE * length),
        "slanted": float(inline.slanted > _WHOLE * length),
        "inner_links": min(1.0, inline.inner / length),
        "links_away": min(1.0, inline.away / length),
        "timed": float(inline.timed),
    }


def _inline(leaf: HtmlElement, host: str) -> _Inline:
    bold = slanted = inner = away = 0
    timed = False
    for element in leaf.iter("a", "time", *_BOLD, *_SLANTED):
        tag, length = element.tag, len("".join(element.itertext()))
        if tag == "a":
            address = element.get("href") or ""
            if address.startswith("#"):
                inner += length
            elif "//" in address and _is_away(address, host):
                away += length
        elif tag == "time":
            timed = True
        elif tag in _BOLD:
            bold += length
        else:
            slanted += length
    return _Inline(bold, slanted, inner, away, timed)


def _is_away(address: str, host: str) -> bool:
    found = address_host(address) or host
    return not (found.endswith(host) or host.endswith(found))

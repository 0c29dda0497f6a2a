"""How a leaf looks: its words and signs, its emphasis, where its links go. No word of any language."""

import math
from urllib.parse import urlsplit

from reader.core.extract.facts import Fact, Features
from reader.core.late_regex import late_regex

_BARS = late_regex(r"[|•·∙›»→▸►▶✕×]")
_COLONS = (":", "：", "፦")
_LONGEST_SEEN, _MOST_WORDS = 2000, 400
_WHOLE = 0.9
_BOLD, _SLANTED = frozenset(("b", "strong")), frozenset(("i", "em", "cite"))


def looks(fact: Fact, host: str) -> Features:
    """Return what the text and the inline elements of a leaf, on a page of *host*, look like."""
    leaf = fact.leaf
    text, words = leaf.text[:_LONGEST_SEEN], fact.words[:_MOST_WORDS]
    bold = slanted = inner = away = timed = 0
    if len(leaf.element):
        for element in leaf.element.iter():
            tag = element.tag
            if tag == "a":
                address = element.get("href") or ""
                length = len("".join(element.itertext()))
                if address.startswith("#"):
                    inner += length
                elif "//" in address and _is_away(address, host):
                    away += length
            elif tag in _BOLD:
                bold += len("".join(element.itertext()))
            elif tag in _SLANTED:
                slanted += len("".join(element.itertext()))
            elif tag == "time":
                timed = 1
    length = len(leaf.text) or 1
    return {
        "digits": sum(map(str.isdecimal, words)) / (len(words) or 1),
        "capitals": sum(map(str.isupper, words)) / (len(words) or 1),
        "copyright": float("©" in text),
        "bars": math.log1p(len(_BARS.findall(text))),
        "colon": float(text.endswith(_COLONS)),
        "bold": float(bold > _WHOLE * length),
        "slanted": float(slanted > _WHOLE * length),
        "inner_links": min(1.0, inner / length),
        "links_away": min(1.0, away / length),
        "timed": float(timed),
    }


def _is_away(address: str, host: str) -> bool:
    try:
        found = urlsplit(address).hostname or host
    except ValueError:
        return False
    return not (found.endswith(host) or host.endswith(found))


def host(address: str) -> str:
    """Return the host of *address* without its `www.`, or nothing."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""

"""A direction of translation, and the way from one language to another over several."""

from collections.abc import Collection
from dataclasses import dataclass

BRIDGE = "en"
"""Every model that is trained today leads into English or out of it."""

_TRADITIONAL = frozenset(("hant", "tw", "hk", "mo"))
_SAME = {"no": "nb", "iw": "he", "in": "id", "cmn": "zh"}


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """From one language to another, each as `code` spells it."""

    source: str
    target: str

    def __str__(self) -> str:
        return f"{self.source}-{self.target}"


def code(lang: str) -> str:
    """Return what packs call the language of the BCP 47 tag *lang*: "en" for en-GB, "zh-hant" for zh-TW."""
    first, *rest = lang.replace("_", "-").lower().split("-")
    first = _SAME.get(first, first)
    return "zh-hant" if first == "zh" and _TRADITIONAL.intersection(rest) else first


def route(pairs: Collection[Pair], source: str, target: str) -> tuple[Pair, ...]:
    """Return the pairs that lead from *source* to *target*, directly or over English; none where none do."""
    direct = Pair(source, target)
    if direct in pairs:
        return (direct,)
    over = (Pair(source, BRIDGE), Pair(BRIDGE, target))
    return over if all(each in pairs for each in over) and BRIDGE not in (source, target) else ()


def missing(pairs: Collection[Pair], source: str, target: str) -> tuple[Pair, ...]:
    """Return the pairs that would have to be added for a `route`."""
    if BRIDGE in (source, target):
        wanted: tuple[Pair, ...] = (Pair(source, target),)
    else:
        wanted = (Pair(source, BRIDGE), Pair(BRIDGE, target))
    return () if route(pairs, source, target) else tuple(each for each in wanted if each not in pairs)


_RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "ckb", "dv"))


def direction(lang: str) -> str:
    """Return how the language *lang* is written: "rtl" or "ltr"."""
    return "rtl" if lang.partition("-")[0] in _RIGHT_TO_LEFT else "ltr"

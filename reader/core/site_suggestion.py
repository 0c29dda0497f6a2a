"""From pieces that were decided by hand to selectors for the pages of the whole site.

Only what a page calls by a name of its own (id, class, role) can be found again on another of its pages.
A selector is good that names pieces which were decided, and none that should be the other way.
"""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from lxml.html import HtmlElement

from reader.core.article import Page
from reader.core.choices import Choices, Name
from reader.core.choices.site_rules import SiteRule
from reader.core.explained import Piece
from reader.core.explanation import explain
from reader.core.extract import extract
from reader.core.extract.leaves import Leaf

_LEVELS = 5
"""How far around a piece names are looked for."""
# A name with a number in it, or one that a program made up, is another one on the next page.
_LASTING = re.compile(r"(?!(?:.*[a-z][A-Z]){3})[A-Za-z][A-Za-z_-]{1,60}").fullmatch


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Rules for a site, and how many of the pieces that were decided they leave out, for want of a name."""

    rule: SiteRule
    unnamed: int


def suggest(page: Page, choices: Choices, pieces: Mapping[Name, bool]) -> Suggestion:
    """Return rules for the site of *page* that decide as *pieces* do; *choices* are the rules in force."""
    explained = explain(page, choices)
    wanted = {piece.number - 1: pieces[piece.name] for piece in explained.pieces if piece.name in pieces}
    taken = frozenset(_taken(explained.pieces, wanted))
    others = frozenset(piece.number - 1 for piece in explained.pieces) - taken
    found, left = {}, 0
    for keeping, right in ((True, taken), (False, others)):
        decided = frozenset(number for number, said in wanted.items() if said is keeping)
        # Flat text has no names at all.
        offered = _named(page, choices, decided) if decided and page.text is None else {}
        found[keeping], missing = _cover(decided, offered, right)
        left += len(missing)
    return Suggestion(SiteRule(explained.host, found[True], found[False]), left)


def _taken(pieces: tuple[Piece, ...], wanted: Mapping[int, bool]) -> Iterator[int]:
    for piece in pieces:
        if wanted.get(piece.number - 1, piece.taken):
            yield piece.number - 1


def _named(page: Page, choices: Choices, decided: Set[int]) -> Mapping[str, frozenset[int]]:
    """Return selectors near the leaves *decided*, the plainest first, each with the leaves that it names."""
    found = extract(page, choices, anyway=True).leaves
    offered = dict.fromkeys(each for number in sorted(decided) for each in _selectors(found[number]))
    return extract(page, choices, anyway=True, probes=tuple(offered)).probed


def _cover(
    decided: Set[int], offered: Mapping[str, frozenset[int]], right: Set[int]
) -> tuple[tuple[str, ...], Set[int]]:
    """Return the fewest of *offered* that name *decided*, nothing but *right*; and what they leave out."""
    good = {each: held for each, held in offered.items() if held and held <= right}
    chosen, left = [], set(decided)
    while left:
        best = max(good, key=lambda each: len(good[each] & left), default=None)
        if best is None or not good[best] & left:
            break
        chosen.append(best)
        left -= good[best]
    return tuple(chosen), left


def _selectors(leaf: Leaf) -> Iterator[str]:
    around = [leaf.element, *reversed(leaf.path)][:_LEVELS]
    for level, element in enumerate(around):
        for name in _names(element):
            yield name
            if level:
                yield f"{name} {leaf.tag}"


def _names(element: HtmlElement) -> Iterator[str]:
    tag = str(element.tag)
    if tag == "body":
        return
    classes = [each for each in (element.get("class") or "").split() if _lasts(each)]
    identity = element.get("id") or ""
    if _lasts(identity):
        yield f"#{identity}"
    for each in classes:
        yield f"{tag}.{each}"
    if len(classes) > 1:
        yield tag + "".join(f".{each}" for each in classes)
    for attribute in ("itemprop", "role", "aria-label"):
        value = element.get(attribute) or ""
        if _lasts(value):
            yield f'{tag}[{attribute}="{value}"]'
    if tag in ("aside", "nav", "footer", "form"):
        yield tag


def _lasts(name: str) -> bool:
    return _LASTING(name) is not None

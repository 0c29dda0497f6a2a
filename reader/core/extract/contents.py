"""Which leaves are a table of contents: lists of nothing but links to places on the same page.

The window has one of its own, made of the headings. Of 45 pages where such lists had been chosen, 41 had none
of it in their truth.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain

from lxml.html import HtmlElement

from reader.core.extract.facts import Fact
from reader.core.extract.leaves import HEADINGS, LISTS
from reader.core.reasons import Reason

_FEWEST = 3
_MOST = 0.8
"""How much of an item is link, and how many of the items are such links."""
_MOST_BESIDE, _LONGEST_BESIDE = 3, 8
"""How many leaves of how many words may stand with the list in a box of its own: its title, a button."""


def mark(facts: Sequence[Fact], address: str) -> None:
    """Rule out the leaves among *facts* that are contents of the page at *address*, with what names them."""
    inner = {fact.leaf.number for fact in facts if fact.links >= _MOST and _leads_within(fact, address)}
    if len(inner) < _FEWEST:
        return
    items: dict[HtmlElement, list[Fact]] = defaultdict(list)
    for fact in facts:
        for holder in fact.leaf.path:
            if holder.tag in LISTS and fact.leaf.text:
                items[holder].append(fact)
    found: set[int] = set()
    for listed in items.values():
        leading = sum(fact.leaf.number in inner for fact in listed)
        if leading >= _FEWEST and leading >= _MOST * len(listed):
            found.update(fact.leaf.number for fact in listed)
            found |= _title(facts, listed)
    if not found:
        return
    boxes = _boxes(facts, found)
    for fact in facts:
        if fact.leaf.number in found or not boxes.isdisjoint(fact.leaf.path):
            fact.ruled_out = Reason.CONTENTS


def _leads_within(fact: Fact, address: str) -> bool:
    """Tell whether all links of a leaf that has some lead to places on the page at *address*."""
    links = chain(fact.leaf.element.iter("a"), (each for each in fact.leaf.path if each.tag == "a"))
    places = ((link.get("href") or "").partition("#") for link in links)
    return all(place and page in ("", address) for page, _, place in places)


def _title(facts: Sequence[Fact], listed: Sequence[Fact]) -> set[int]:
    """Return the heading over *listed* if it has nothing else to head: another of its rank comes next."""
    first, last = listed[0].leaf.number, listed[-1].leaf.number
    if not 0 < first <= last < len(facts) - 1:
        return set()
    above, below = facts[first - 1].leaf, facts[last + 1].leaf
    heads = above.tag in HEADINGS and below.tag in HEADINGS and "h1" < below.tag <= above.tag
    return {above.number} if heads else set()


def _boxes(facts: Sequence[Fact], found: set[int]) -> set[HtmlElement]:
    """Return the elements that hold leaves *found* and next to nothing else."""
    inside: Counter[HtmlElement] = Counter()
    beside: Counter[HtmlElement] = Counter()
    for fact in facts:
        is_found = fact.leaf.number in found
        is_short = not fact.prose and len(fact.words) <= _LONGEST_BESIDE
        for holder in fact.leaf.path:
            if is_found:
                inside[holder] += 1
            else:
                beside[holder] += 1 if is_short else _MOST_BESIDE + 1
    return {holder for holder in inside if beside[holder] <= min(_MOST_BESIDE, inside[holder] - 1)}

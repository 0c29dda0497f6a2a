"""What readability-lxml chose, grown to the whole of what it chose a part of.

It looks for one element that holds much. Of an article in several elements it takes one, and where what is
around an article has a name that it does not like, nothing. What is around its choice, nearly all prose that
Resiliparse keeps too and much beside the choice, is the rest of the article; a note below one is not as much.
What is in its choice and was cleaned away stays away: three of four times that was comments.

Of two choices that have next to nothing in common the longer is right: the other is a notice, or what a film
says.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from lxml.html import HtmlElement

from reader.core.extract.facts import Fact, Group, held, innermost

_MOST = 0.8
"""The start is the innermost element that holds so much of what was chosen."""
_NOTHING, _MUCH, _SHARED = 0.02, 0.3, 0.3
"""Where readability-lxml keeps so little of a page's prose and Resiliparse so much, or it shares so little of
what it keeps, Resiliparse's text is the start."""
_LEAST_MORE = 0.3
"""What is added must be as much of what is there already."""


class _Bounds(NamedTuple):
    """How much of what is added may be links, must be prose, and must be kept by Resiliparse."""

    links: float
    prose: float
    kept: float


_ARTICLE = _Bounds(0.15, 0.6, 0.75)
_FORUM = _Bounds(0.2, 0.5, 0.6)
"""Between posts stand names and dates."""


def grow(facts: Sequence[Fact], holders: Mapping[HtmlElement, Group], is_forum: bool) -> None:
    """Let readability-lxml keep of *facts* what it chose a part of; *holders* sum over the leaves in each."""
    rest = [fact for fact in facts if not fact.ruled_out]
    if len(rest) < len(facts):
        holders = held(rest)
    is_missed = _is_missed(rest)
    start = _start(rest, "resiliparse" if is_missed else "readability")
    if start is None:
        return
    box = _grown(start, holders, _FORUM if is_forum else _ARTICLE)
    if box is start and not is_missed:
        return
    for fact in facts:
        if is_missed and fact.prose:
            fact.readability = 0.0
        if box in fact.leaf.path and not fact.ruled_out:
            fact.readability = max(fact.readability, float(fact.resiliparse > 0.5))


def _is_missed(facts: Sequence[Fact]) -> bool:
    """Tell whether readability-lxml keeps nothing, or of two texts the shorter: it missed the article."""
    total = sum(fact.prose for fact in facts)
    one = sum(fact.prose * fact.readability for fact in facts)
    other = sum(fact.prose * fact.resiliparse for fact in facts)
    both = sum(fact.prose * fact.readability * fact.resiliparse for fact in facts)
    return (one < _NOTHING * total and other >= _MUCH * total) or (both < _SHARED * one and one < other)


def _grown(start: HtmlElement, holders: Mapping[HtmlElement, Group], bounds: _Bounds) -> HtmlElement:
    """Return the outermost element around *start* that is more of it."""
    best = element = start
    while (element := element.getparent()) in holders:
        inner, outer = holders[best], holders[element]
        size = outer.size - inner.size
        if (
            size >= _LEAST_MORE * inner.size
            and outer.links - inner.links < bounds.links * size
            and outer.prose - inner.prose > bounds.prose * size
            and outer.resiliparse - inner.resiliparse > bounds.kept * size
        ):
            best = element
    return best


def _start(facts: Sequence[Fact], chooser: str) -> HtmlElement | None:
    """Return the innermost element that holds most of the prose that *chooser* keeps of *facts*."""
    sums: dict[HtmlElement, float] = defaultdict(float)
    total = 0.0
    for fact in facts:
        if much := fact.prose * getattr(fact, chooser):
            total += much
            for holder in fact.leaf.path:
                sums[holder] += much
    return innermost(sums, _MOST * total)

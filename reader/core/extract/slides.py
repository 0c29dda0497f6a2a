"""A slideshow of other stories amid an article: "the week in pictures", its slides counted ("3/50").

A slideshow of the article's own speaks of what the article does: on three pages 85 to 92 % of the slides have
one of the words that the text around says often. Of the slides with a newspaper's other stories 16 % do.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from lxml.html import HtmlElement

from reader.core.extract.judge import Judgement
from reader.core.extract.leaves import Leaf
from reader.core.extract.repeats import SECOND_DRAWING
from reader.core.extract.words import grams
from reader.core.late_regex import late_regex

_COUNTED = late_regex(r"\W{0,3}\d{1,3}\s?/\s?(\d{1,3})(?![\d/])")
_FEWEST_SLIDES = 5
_OFTEN, _LONG = 3, 6
"""What a text is about: the words of so many letters that so many of its leaves say, or pairs of signs."""
_LEAST_ABOUT = 1 / 3
"""How many of the slides must say such a word."""


def other_slides(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> set[int]:
    """Return which of the leaves *kept* are slides that speak of something else than the text around them."""
    found: set[int] = set()
    for box, heads in _slideshows(leaves, kept).items():
        inside = sorted(number for number in kept if box in leaves[number].path)
        around = kept.difference(inside)
        if judgement.size(leaves[number] for number in around) < SECOND_DRAWING:
            continue
        topics = _topics(judgement, around)
        slides: dict[int, set[str]] = defaultdict(set)
        head = 0
        for number in inside:
            head = number if number in heads else head
            slides[head] |= _said(judgement, number)
        about = sum(not topics.isdisjoint(slides[head]) for head in heads)
        if about < _LEAST_ABOUT * len(heads):
            found.update(inside)
    return found


def _slideshows(leaves: Sequence[Leaf], kept: Iterable[int]) -> Mapping[HtmlElement, set[int]]:
    """Return the leaves that begin a slide, by the innermost element that all slides of a show stand in."""
    shows: dict[str, list[int]] = defaultdict(list)
    for number in sorted(kept):
        if counted := _COUNTED.match(leaves[number].text):
            shows[counted[1]].append(number)
    found: dict[HtmlElement, set[int]] = {}
    for heads in shows.values():
        if len(heads) >= _FEWEST_SLIDES:
            paths = zip(*(leaves[number].path for number in heads), strict=False)
            shared = [beside[0] for beside in paths if len(set(beside)) == 1]
            found[shared[-1]] = set(heads)
    return found


def _topics(judgement: Judgement, numbers: Iterable[int]) -> set[str]:
    """Return the words that the leaves *numbers* say often."""
    counted = Counter(word for number in numbers for word in _said(judgement, number))
    return {word for word, count in counted.items() if count >= _OFTEN}


def _said(judgement: Judgement, number: int) -> set[str]:
    """Return the long words, and the pairs of letters that stand alone, of the leaf *number*."""
    return {word for word in grams(judgement.facts[number].words) if len(word) >= _LONG or len(word) == 2}

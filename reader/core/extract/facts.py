"""What is measured of each leaf of a page before leaves are compared, and what others say of the page."""

import itertools
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from lxml.html import HtmlElement

from reader.core.extract.leaves import HEADINGS, Leaf
from reader.core.extract.words import Runs, ends_sentence, grams, size, words
from reader.core.late_regex import late_regex
from reader.core.reasons import Reason

Features = dict[str, float]
Parts = tuple[Features, ...]
"""The features of one leaf, in parts; leaves that stand alike share the same part, the same object."""

_FEWEST_DESCRIBED = 5
"""A leaf with fewer words stands in many a description by chance."""
_FEWEST_TOLD = 5
"""A card says in as many words what it leads to."""
LONGEST_COUNTED = 200_000
"""How many characters of a leaf are cut into words; a longer one is as wordy as its beginning."""
_LARGEST = 10_000.0
"""Words that a leaf counts for at most: the judge learned from none that had more, and would guess wrong."""


_SIGN = late_regex(r"[^\w ]")


@dataclass(slots=True)
class Group:
    """Sums over the leaves that stand in one element, or that look alike."""

    leaves: int = 0
    size: float = 0.0
    prose: float = 0.0
    links: float = 0.0
    readability: float = 0.0
    resiliparse: float = 0.0
    titled: int = 0

    def add(self, fact: "Fact") -> None:
        self.leaves += 1
        self.size += fact.size
        self.prose += fact.prose
        self.links += fact.links * fact.size
        self.readability += fact.size * fact.readability
        self.resiliparse += fact.size * fact.resiliparse
        self.titled += fact.titled

    def join(self, other: "Group") -> None:
        self.leaves += other.leaves
        self.size += other.size
        self.prose += other.prose
        self.links += other.links
        self.readability += other.readability
        self.resiliparse += other.resiliparse
        self.titled += other.titled

    def share(self, part: float) -> float:
        return part / max(1.0, self.size)


@dataclass(slots=True)
class Fact:
    """What is measured of one leaf before it is compared with the others."""

    leaf: Leaf
    words: list[str]
    size: float
    links: float
    ends: bool
    marks: int
    prose: float
    """The size of the leaf if it reads like prose, without its links; else 0."""
    alike: tuple[str, ...]
    readability: float = 0.0
    resiliparse: float = 0.0
    claimed: float = 0.0
    described: float = 0.0
    titled: int = 0
    """How many of the title's words the leaf has."""
    around_row: HtmlElement | None = None
    """What the row of cards stands in that the leaf is in one of (see `_open_cards`)."""
    answers: bool = False
    """Is the leaf in what a forum calls answers or comments (see `comments`)?"""
    ruled_out: Reason | None = None
    """Why it is none of the article whatever else speaks for it (see `contents`, `comments`, `unquoted`)."""


@dataclass(slots=True)
class Votes:
    """What others would keep: leaf numbers, and texts whose words are looked for."""

    readability: frozenset[int] = frozenset()
    resiliparse: str = ""
    claimed: str = ""
    """The text that the page's own JSON-LD calls the article's body."""
    titles: frozenset[str] = field(default_factory=frozenset)
    """The page's title in every form that it gives it, as `words.key` makes them."""
    title: str = ""
    """The longest of them, as it is written."""
    description: str = ""
    is_forum: bool = False
    is_document: bool = False
    host: str = ""
    """Where the page comes from, to tell links to itself from links away."""
    address: str = ""
    """What links to places on the page may begin with, up to the ``#``."""


@lru_cache(1024)
def _is_mark(sign: str) -> bool:
    """Tell whether *sign* parts or ends what is said, as commas and full stops do in any script."""
    return unicodedata.category(sign) == "Po"


def facts(leaves: Sequence[Leaf], votes: Votes) -> list[Fact]:
    resiliparse, claimed, description = (
        Runs(votes.resiliparse),
        Runs(votes.claimed),
        Runs(votes.description),
    )
    title = grams(words(votes.title))
    found = []
    for leaf in leaves:
        fact = _fact(leaf)
        fact.readability = float(leaf.number in votes.readability)
        fact.resiliparse = resiliparse.cover(fact.words)
        fact.claimed = claimed.cover(fact.words) if votes.claimed else 0.0
        if votes.description and len(fact.words) >= _FEWEST_DESCRIBED:
            fact.described = description.cover(fact.words)
        fact.titled = len(title & grams(fact.words)) if title else 0
        found.append(fact)
    if votes.is_document:
        _open_cards(found)
    return found


def _open_cards(facts: Sequence[Fact]) -> None:
    """Let the links not count that hold a name and what it stands for: documentation's contents in cards."""
    cards: dict[HtmlElement, list[Fact]] = defaultdict(list)
    for fact in facts:
        if (link := next((each for each in fact.leaf.path if each.tag == "a"), None)) is not None:
            cards[link].append(fact)
    for link, card in cards.items():
        around_row = next(itertools.islice(link.iterancestors(), 1, None), None)
        told = [fact for fact in card if fact.size >= _FEWEST_TOLD and fact.leaf.tag not in HEADINGS]
        if told and len(card) > 1:
            for fact in card:
                fact.links, fact.around_row = 0.0, around_row
            for fact in told:
                fact.prose = fact.size


def _fact(leaf: Leaf) -> Fact:
    listed = words(leaf.text[:LONGEST_COUNTED])
    much = min(_LARGEST, size(listed))
    links = min(1.0, leaf.link_length / max(1, len(leaf.text)))
    ends = ends_sentence(leaf.text)
    marks = sum(map(_is_mark, _SIGN.findall(leaf.text[:2000])))
    reads = much >= 10 and links < 0.4 and (ends or marks >= 3) and leaf.tag not in HEADINGS
    alike = (
        *(f"{each.tag}.{each.get('class') or ''}" for each in leaf.path[-1:]),
        f"{leaf.tag}.{leaf.element.get('class') or ''}",
    )
    return Fact(leaf, listed, much, links, ends, marks, much * (1 - links) if reads else 0.0, alike)


def held(facts: Sequence[Fact]) -> dict[HtmlElement, Group]:
    """Return the sums over the leaves in each element that holds any, the outer before the inner."""
    found: dict[HtmlElement, Group] = {}
    above: dict[HtmlElement, HtmlElement | None] = {}
    for fact in facts:
        path = fact.leaf.path
        if path[-1] not in found:
            for over, holder in zip((None, *path), path, strict=False):
                if holder not in found:
                    found[holder], above[holder] = Group(), over
        found[path[-1]].add(fact)
    for holder, over in reversed(above.items()):
        if over is not None:
            found[over].join(found[holder])
    return found


def innermost(sums: dict[HtmlElement, float], enough: float) -> HtmlElement | None:
    """Return the innermost of the elements that hold *enough*, which is more than half of all.

    *sums* has the outer before the inner; those that hold more than half stand one within the other.
    """
    return next((each for each in reversed(sums) if sums[each] >= enough), None)

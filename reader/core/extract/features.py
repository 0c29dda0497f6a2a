"""What the judge looks at: numbers that say of a leaf what it is, where it stands and who would keep it.

No feature knows a word of any language's prose; class names, which are English on pages of every
language, are the only words. The names here are those of `weights`.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from lxml.html import HtmlElement

from reader.core.extract.facts import Fact, Features, Group, Votes, held, innermost
from reader.core.extract.leaves import HEADINGS
from reader.core.extract.looks import looks
from reader.core.extract.marks import Marks
from reader.core.extract.sections import Sections
from reader.core.extract.signs import Signs
from reader.core.extract.words import key

_TAGS = {
    "paragraph": {"p"}, "heading": HEADINGS, "item": {"li"}, "code": {"pre"}, "table": {"table"},
    "figure": {"figure", "figcaption"}, "wrapper": {"div", "span", "section"},
    "cell": {"td", "th", "dd", "dt"},
}  # fmt: skip
_NEAR = (
    ("prose_before", "prose", -3, 0), ("prose_after", "prose", 0, 3), ("links_near", "links", -2, 2),
    ("readability_before", "readability", -3, 0), ("readability_after", "readability", 0, 3),
    ("readability_near", "readability", -2, 2), ("resiliparse_near", "resiliparse", -2, 2),
)  # fmt: skip
"""What is looked up of the leaves before and after one, and of which."""
ENOUGH_WORDS = 60
_ENOUGH_LEAVES = 5
_MOST_OF_TITLE = 0.75
_LONGEST_TITLE = 300


class Row(NamedTuple):
    """The features of one leaf, in parts (see `Parts`)."""

    own: Features
    tagged: Features
    looks: Features
    placed: Features
    named: Features
    article: Features
    held: Features
    alike: Features
    near: Features
    section: Features
    listed: Features
    signs: Features
    comment: Features
    agreed: Features


def features(facts: Sequence[Fact], votes: Votes, places: Sequence[int]) -> list[Row]:
    """Return the features of the leaves at *places*, their own and those of where they stand."""
    view = _View(facts, votes)
    return [view.row(at) for at in places]


@lru_cache(512)
def _tagged(tag: str) -> Features:
    return {f"is_{name}": float(tag in tags) for name, tags in _TAGS.items()}


class _View:
    """The sums over a page that its leaves are compared with."""

    def __init__(self, facts: Sequence[Fact], votes: Votes) -> None:
        self.facts, self.votes = facts, votes
        self.prose = sum(fact.prose for fact in facts) or 1.0
        self.holders = held(facts)
        self.kinds: dict[tuple[str, ...], Group] = defaultdict(Group)
        self.copies: dict[str, int] = defaultdict(int)
        for fact in facts:
            self.kinds[fact.alike].add(fact)
            self.copies[fact.leaf.text] += 1
        self.signs = Signs(facts, votes, self.holders, self.prose)
        self.trunk = self._trunk()
        inside = [at for at, fact in enumerate(facts) if fact.prose and self.trunk in fact.leaf.path]
        self.first, self.last = (inside[0], inside[-1]) if inside else (0, len(facts))
        self.keys = [key(fact.leaf.text) if len(fact.leaf.text) < _LONGEST_TITLE else "" for fact in facts]
        self.titles = [self._is_title(at) for at in range(len(facts))]
        self.title = self._title()
        self.looks = [looks(fact, votes.host) for fact in facts]
        self.sections = Sections(
            facts,
            self.holders,
            [bool(each["colon"]) for each in self.looks],
            self.titles,
        )
        self.linked = self._linked()
        self._means = {
            name: _means([getattr(fact, of) for fact in facts], start, end) for name, of, start, end in _NEAR
        }
        self.marks = Marks(self.holders, self.prose)
        self._articles: dict[HtmlElement, Features] = {}
        self._helds: dict[HtmlElement, Features] = {}
        self._alikes: dict[tuple[str, ...], Features] = {}

    def row(self, at: int) -> Row:
        leaf = self.facts[at].leaf
        return Row(
            self.own(at),
            _tagged(leaf.tag),
            self.looks[at],
            *self.marks.of(leaf.element, leaf.path),
            self._article(leaf.path),
            self._held(leaf.path),
            self._alike(self.facts[at].alike),
            self.near(at),
            *self.sections.of(at),
            *self.signs.of(at),
        )

    def _trunk(self) -> HtmlElement | None:
        """Return the innermost element that holds most of the page's prose."""
        return innermost({holder: group.prose for holder, group in self.holders.items()}, 0.6 * self.prose)

    def _title(self) -> int:
        """Return which leaf is the title, or -1: the first that has most of its words."""
        named = [at for at, is_title in enumerate(self.titles) if is_title]
        headings = (at for at, fact in enumerate(self.facts) if fact.leaf.tag == "h1")
        return max(named or headings, key=lambda at: self.facts[at].titled, default=-1)

    def _is_title(self, at: int) -> bool:
        """Tell whether a leaf is the title, and if a heading maybe a button's word more ("Listen")."""
        mine, titles = self.keys[at], self.votes.titles
        if mine in titles or self.facts[at].leaf.tag not in HEADINGS:
            return mine in titles
        return any(mine.startswith(each) and len(each) >= _MOST_OF_TITLE * len(mine) for each in titles)

    def own(self, at: int) -> Features:
        fact, leaf = self.facts[at], self.facts[at].leaf
        return {
            "readability": fact.readability,
            "resiliparse": fact.resiliparse,
            "claimed": fact.claimed,
            "claims": float(bool(self.votes.claimed)),
            "size": math.log1p(fact.size),
            "links": fact.links,
            "ends": float(fact.ends),
            "marks": math.log1p(fact.marks),
            "marks_rate": fact.marks / max(1.0, fact.size),
            "prose": float(fact.prose > 0),
            "media": float(leaf.has_media),
            "copies": float(self.copies[leaf.text] > 1),
            "is_title": float(self.titles[at]),
            "share": fact.prose / self.prose,
            "linked_heading": self.linked[at],
        }

    def _article(self, path: tuple[HtmlElement, ...]) -> Features:
        """Tell whether a leaf under *path* shares its ``<article>``, and how little else, with the title."""
        if path[-1] not in self._articles:
            title = self.facts[self.title].leaf.path if self.title >= 0 else ()
            articles = [each for each in path if each.tag == "article"]
            shared = [each for each in path if each in title]
            self._articles[path[-1]] = {
                "article_share": self.holders[articles[-1]].prose / self.prose if articles else 0.0,
                "title_article": float(bool(articles) and articles[-1] in title),
                "other_article": float(bool(articles) and bool(title) and articles[-1] not in title),
                "title_share": self.holders[shared[-1]].prose / self.prose if shared else 1.0,
                "title_apart": math.log1p(len(path) - len(shared)),
            }
        return self._articles[path[-1]]

    def _linked(self) -> list[float]:
        """Tell of each leaf whether the heading over it, in the same holder, is a link: a teaser's is."""
        found, link, path = [], 0.0, set[HtmlElement]()
        for fact in self.facts:
            if any(tag in HEADINGS for tag in (fact.leaf.tag, *(each.tag for each in fact.leaf.path[-2:]))):
                link, path = fact.links, set(fact.leaf.path[-2:])
            found.append(link if not path.isdisjoint(fact.leaf.path) else 0.0)
        return found

    def _alike(self, kind: tuple[str, ...]) -> Features:
        if kind not in self._alikes:
            alike = self.kinds[kind]
            self._alikes[kind] = {
                "alike": math.log1p(alike.leaves),
                "alike_size": math.log1p(alike.size / alike.leaves),
                "alike_share": alike.prose / self.prose,
                "alike_readability": alike.share(alike.readability),
                "alike_resiliparse": alike.share(alike.resiliparse),
            }
        return self._alikes[kind]

    def _held(self, path: tuple[HtmlElement, ...]) -> Features:
        if path[-1] in self._helds:
            return self._helds[path[-1]]
        groups = [self.holders[holder] for holder in path]
        parent, grand = groups[-1], groups[-2:][0]
        close = next((group for group in reversed(groups) if group.size >= ENOUGH_WORDS), groups[0])
        wide = next((group for group in reversed(groups) if group.leaves >= _ENOUGH_LEAVES), groups[0])
        inside = self.trunk is not None and self.trunk in path
        self._helds[path[-1]] = {
            "trunk": float(inside),
            "below_trunk": float(len(path) - path.index(self.trunk)) if inside else 0.0,
            "parent_share": parent.prose / self.prose,
            "grand_share": grand.prose / self.prose,
            "parent_links": parent.share(parent.links),
            "grand_links": grand.share(grand.links),
            "parent_readability": parent.share(parent.readability),
            "close_prose": close.share(close.prose),
            "close_links": close.share(close.links),
            "close_share": close.prose / self.prose,
            "close_readability": close.share(close.readability),
            "close_resiliparse": close.share(close.resiliparse),
            "wide_prose": wide.share(wide.prose),
            "wide_links": wide.share(wide.links),
            "wide_share": wide.prose / self.prose,
        }
        return self._helds[path[-1]]

    def near(self, at: int) -> Features:
        last, means = len(self.facts) - 1, self._means
        span = max(1, self.last - self.first)
        along = (
            (at - self.first) / span if self.first <= at <= self.last else (-0.2 if at < self.first else 1.2)
        )
        return {
            "before": math.log1p(self.facts[at - 1].prose) if at else 0.0,
            "after": math.log1p(self.facts[at + 1].prose) if at < last else 0.0,
            "prose_before": math.log1p(max(0.0, means["prose_before"][at])),
            "prose_after": math.log1p(max(0.0, means["prose_after"][at])),
            "links_near": means["links_near"][at],
            "readability_before": means["readability_before"][at],
            "readability_after": means["readability_after"][at],
            "readability_near": means["readability_near"][at],
            "resiliparse_near": means["resiliparse_near"][at],
            "page": at / (last + 1),
            "along": along,
            "early": math.log1p(max(0, self.first - at)),
            "late": math.log1p(max(0, at - self.last)),
            "since_title": math.log1p(max(0, at - self.title)),
            "until_title": math.log1p(max(0, self.title - at)),
            "untitled": float(self.title < 0),
        }


def _means(values: Sequence[float], start: int, end: int) -> list[float]:
    """Return for each of *values* the mean of those from *start* to *end* around it, without its own."""
    before, found = list(accumulate(values, initial=0.0)), []
    for at in range(len(values)):
        first, last = max(0, at + start), min(len(values), at + end + 1)
        others = before[last] - before[first] - (before[at + 1] - before[at])
        found.append(others / (last - first - 1) if last - first > 1 else 0.0)
    return found

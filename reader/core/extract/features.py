"""What the judge looks at: numbers that say of a leaf what it is, where it stands and who would keep it.

No feature knows a word of any language's prose; class names, which are English on pages of every
language, are the only words. The names here are those of `weights`.
"""

import math
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from lxml.html import HtmlElement

from reader.core.extract.facts import Fact, Features, Group, Votes
from reader.core.extract.leaves import HEADINGS
from reader.core.extract.looks import looks
from reader.core.extract.prepare import is_hidden
from reader.core.extract.sections import Sections
from reader.core.extract.signs import Signs
from reader.core.extract.words import key

_NAMED = {
    "comments": "comment|disqus|repl(?:y|ies)|discuss|respond|feedback",
    "related": "related|recommend|more-|-more|also|teaser|popular|trending|latest|card|outro|next-|most-"
    "|carousel|listing",
    "promotion": "promo|newsletter|subscri|sign-?up|advert|(?:^|[-_ ])ads?(?:$|[-_ ])|sponsor"
    "|donat|paywall|login|shop|modal|popup",
    "consent": "cookie|consent|gdpr|onetrust|didomi|cmp-|privacy-",
    "chrome": "menu|nav|footer|crumb|banner|masthead|toolbar|sidebar|widget|skip|pagination|pager|toc|hidden",
    "about": "author-?b|about-|bio|byline|credit|meta|dateline|timestamp|copyright|tags?(?:$|[-_ ])"
    "|taglist|topics|shar(?:e|ing)|social"
    "|follow|print|rating|survey|infobox",
    "content": "article|content|body|post|entry|story|text|main|prose|paragraph|lead|intro|dek"
    "|stand-?first|summary|subtitle|headline",
}
"""What pages call their parts, in English whatever they are written in."""
_NAMES = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _NAMED.items()), re.IGNORECASE)
_TAGS = {
    "paragraph": {"p"}, "heading": HEADINGS, "item": {"li"}, "code": {"pre"}, "table": {"table"},
    "figure": {"figure", "figcaption"}, "wrapper": {"div", "span", "section"},
    "cell": {"td", "th", "dd", "dt"},
}  # fmt: skip
_PLACES = {
    "nav": {"nav", "navigation"}, "footer": {"footer", "contentinfo"}, "header": {"header", "banner"},
    "aside": {"aside", "complementary"}, "form": {"form", "search"}, "article": {"article"}, "main": {"main"},
    "list": {"ul", "ol", "dl", "menu"}, "link": {"a"}, "grid": {"table"}, "quote": {"blockquote"},
    "in_figure": {"figure", "figcaption"},
}  # fmt: skip
_NAMING = ("class", "id", "itemprop", "data-testid", "data-component", "data-qa", "data-module")
_NEAR = ("prose", "links", "readability", "resiliparse")
"""What is looked up of the leaves before and after one."""
ENOUGH_WORDS = 60
_ENOUGH_LEAVES = 5
_LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class _Marks:
    """What an element calls itself: its tag, its role, and which of `_NAMED` its class and id hold."""

    tags: frozenset[str]
    names: frozenset[str]


def features(facts: Sequence[Fact], votes: Votes, places: Sequence[int]) -> list[Features]:
    """Return the features of the leaves at *places*, their own and those of where they stand."""
    view = _View(facts, votes)
    return [
        {
            **view.own(at),
            **view.looks[at],
            **view.place(at),
            **view.around(at),
            **view.near(at),
            **view.sections.of(at),
            **view.signs.of(at),
        }
        for at in places
    ]


@lru_cache(512)
def _tagged(tag: str) -> Features:
    return {f"is_{name}": float(tag in tags) for name, tags in _TAGS.items()}


@lru_cache(512)
def _named(names: frozenset[str]) -> Features:
    return {f"named_{name}": float(name in names) for name in _NAMED}


def called(element: HtmlElement) -> str:
    """Return all that *element* is named: by its class, its id, and what else programs know it by."""
    names = [found for name in _NAMING if (found := element.get(name))]
    if "-" in (tag := str(element.tag)):
        names.append(tag)
    return " ".join(names)


class _View:
    """The sums over a page that its leaves are compared with."""

    def __init__(self, facts: Sequence[Fact], votes: Votes) -> None:
        self.facts, self.votes = facts, votes
        self.prose = sum(fact.prose for fact in facts) or 1.0
        self.holders: dict[HtmlElement, Group] = defaultdict(Group)
        self.kinds: dict[tuple[str, ...], Group] = defaultdict(Group)
        self.copies: dict[str, int] = defaultdict(int)
        for fact in facts:
            self.kinds[fact.alike].add(fact)
            self.copies[fact.leaf.text] += 1
            for holder in fact.leaf.path:
                self.holders[holder].add(fact)
        self.signs = Signs(facts, votes, self.holders, self.prose)
        self.trunk = self._trunk()
        inside = [at for at, fact in enumerate(facts) if fact.prose and self.trunk in fact.leaf.path]
        self.first, self.last = (inside[0], inside[-1]) if inside else (0, len(facts))
        self.keys = [key(fact.leaf.text) if len(fact.leaf.text) < _LONGEST_TITLE else "" for fact in facts]
        self.title = self._title()
        self.looks = [looks(fact.leaf, votes.host) for fact in facts]
        self.sections = Sections(
            facts,
            self.holders,
            [bool(each["colon"]) for each in self.looks],
            [each in votes.titles for each in self.keys],
        )
        self.linked = self._linked()
        self._columns = {name: [getattr(fact, name) for fact in facts] for name in _NEAR}
        self._marks: dict[HtmlElement, _Marks] = {}
        self._overs: dict[HtmlElement, _Marks] = {}
        self._places: dict[frozenset[str], Features] = {}
        self._articles: dict[HtmlElement, Features] = {}
        self._helds: dict[HtmlElement, Features] = {}
        self._called: dict[str, frozenset[str]] = {"": frozenset()}

    def _trunk(self) -> HtmlElement | None:
        """Return the innermost element that holds most of the page's prose."""
        deepest, trunk = -1, None
        for fact in self.facts:
            for depth, holder in enumerate(fact.leaf.path):
                if depth > deepest and self.holders[holder].prose >= 0.6 * self.prose:
                    deepest, trunk = depth, holder
        return trunk

    def _title(self) -> int:
        named = next((at for at, each in enumerate(self.keys) if each in self.votes.titles), -1)
        return (
            named
            if named >= 0
            else next((at for at, fact in enumerate(self.facts) if fact.leaf.tag == "h1"), -1)
        )

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
            "is_title": float(self.keys[at] in self.votes.titles),
            **_tagged(leaf.tag),
        }

    def place(self, at: int) -> Features:
        fact = self.facts[at]
        over, own = self._over(fact.leaf.path), self._mark(fact.leaf.element)
        names = over.names | own.names
        return {
            **self._placed((over.tags | own.tags) - {fact.leaf.tag}),
            **_named(names),
            **self._article(fact.leaf.path),
            "linked_heading": self.linked[at],
        }

    def _placed(self, tags: frozenset[str]) -> Features:
        if tags not in self._places:
            within = {f"in_{name}": float(not tags.isdisjoint(places)) for name, places in _PLACES.items()}
            self._places[tags] = {"hidden": float("hidden" in tags), **within}
        return self._places[tags]

    def _over(self, path: tuple[HtmlElement, ...]) -> _Marks:
        """Return what the elements of *path* call themselves, together."""
        if not path:
            return _Marks(frozenset(), frozenset())
        holder = path[-1]
        if holder not in self._overs:
            above, own = self._over(path[:-1]), self._mark(holder)
            # What a wrapper of the whole page is called says nothing of its parts.
            named = self.holders[holder].prose <= 0.5 * self.prose
            self._overs[holder] = _Marks(
                above.tags | own.tags, above.names | own.names if named else above.names
            )
        return self._overs[holder]

    def _mark(self, element: HtmlElement) -> _Marks:
        if element not in self._marks:
            names = called(element)
            found = self._called.get(names)
            if found is None:
                found = frozenset(match.lastgroup or "" for match in _NAMES.finditer(names))
                self._called[names] = found
            tags = {str(element.tag), element.get("role") or "", "hidden" if is_hidden(element) else ""}
            self._marks[element] = _Marks(frozenset(tags), found)
        return self._marks[element]

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

    def around(self, at: int) -> Features:
        fact = self.facts[at]
        alike = self.kinds[fact.alike]
        return {
            **self._held(fact.leaf.path),
            "alike": math.log1p(alike.leaves),
            "alike_size": math.log1p(alike.size / alike.leaves),
            "alike_share": alike.prose / self.prose,
            "alike_readability": alike.share(alike.readability),
            "alike_resiliparse": alike.share(alike.resiliparse),
            "share": fact.prose / self.prose,
        }

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
        last = len(self.facts) - 1
        span = max(1, self.last - self.first)
        along = (
            (at - self.first) / span if self.first <= at <= self.last else (-0.2 if at < self.first else 1.2)
        )
        return {
            "before": math.log1p(self.facts[at - 1].prose) if at else 0.0,
            "after": math.log1p(self.facts[at + 1].prose) if at < last else 0.0,
            "prose_before": math.log1p(self._mean(at, -3, 0, self._columns["prose"])),
            "prose_after": math.log1p(self._mean(at, 0, 3, self._columns["prose"])),
            "links_near": self._mean(at, -2, 2, self._columns["links"]),
            "readability_before": self._mean(at, -3, 0, self._columns["readability"]),
            "readability_after": self._mean(at, 0, 3, self._columns["readability"]),
            "readability_near": self._mean(at, -2, 2, self._columns["readability"]),
            "resiliparse_near": self._mean(at, -2, 2, self._columns["resiliparse"]),
            "page": at / (last + 1),
            "along": along,
            "early": math.log1p(max(0, self.first - at)),
            "late": math.log1p(max(0, at - self.last)),
            "since_title": math.log1p(max(0, at - self.title)),
            "until_title": math.log1p(max(0, self.title - at)),
            "untitled": float(self.title < 0),
        }

    def _mean(self, at: int, start: int, end: int, values: Sequence[float]) -> float:
        """Return the mean of *values* from *start* to *end* around *at*, without its own."""
        others = values[max(0, at + start) : at + end + 1]
        return (sum(others) - values[at]) / (len(others) - 1) if len(others) > 1 else 0.0

"""Where a leaf stands in the page's outline: under which heading, in what list, after what line."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from lxml.html import HtmlElement

from reader.core.extract.facts import Fact, Features, Group, Parts
from reader.core.extract.leaves import HEADINGS, LISTS

_LOWEST = "h6"
_SEVERAL = 2


class Sections:
    """The outline of one page, whose *holders* sum over the leaves in each element."""

    def __init__(
        self,
        facts: Sequence[Fact],
        holders: Mapping[HtmlElement, Group],
        colons: Sequence[bool],
        titles: Sequence[bool],
    ) -> None:
        self._facts, self._holders, self._colons = facts, holders, colons
        self._sections: list[Group] = []
        self._starts: list[int] = []
        self._strange: list[bool] = []
        self._numbered = self._cut(titles)
        self._lists: dict[HtmlElement, HtmlElement | None] = {}
        self._firsts = self._first_items()
        self._found: dict[tuple[int, bool], Features] = {}

    def _cut(self, titles: Sequence[bool]) -> list[int]:
        """Part the page at its headings; return the number of the section that each leaf is in."""
        found, rank, strange = [], "", False
        texts = self._texts(titles)
        for at, fact in enumerate(self._facts):
            tag = fact.leaf.tag
            if tag in HEADINGS or not self._sections:
                if titles[at]:
                    rank, strange = min(rank or _LOWEST, tag if tag in HEADINGS else "h1"), False
                elif rank and tag in HEADINGS and tag <= rank:
                    strange = (fact.leaf.path[-1], tag) not in texts
                self._sections.append(Group())
                self._starts.append(at)
                self._strange.append(strange)
            self._sections[-1].add(fact)
            found.append(len(self._sections) - 1)
        return found

    def _texts(self, titles: Sequence[bool]) -> set[tuple[HtmlElement, str]]:
        """Return in which holders headings of one rank stand amid paragraphs, as sections of one text do."""
        headings = Counter(
            (fact.leaf.path[-1], fact.leaf.tag)
            for fact, is_title in zip(self._facts, titles, strict=True)
            if fact.leaf.tag in HEADINGS and not is_title
        )
        paragraphs = Counter(
            fact.leaf.path[-1] for fact in self._facts if fact.prose and fact.leaf.tag not in HEADINGS
        )
        return {
            (holder, tag)
            for (holder, tag), many in headings.items()
            if many >= _SEVERAL and paragraphs[holder] >= _SEVERAL
        }

    def _list(self, path: tuple[HtmlElement, ...]) -> HtmlElement | None:
        holder = path[-1]
        if holder not in self._lists:
            self._lists[holder] = next((each for each in reversed(path) if each.tag in LISTS), None)
        return self._lists[holder]

    def _first_items(self) -> dict[HtmlElement, int]:
        found: dict[HtmlElement, int] = {}
        for at, fact in enumerate(self._facts):
            if (held := self._list(fact.leaf.path)) is not None:
                found.setdefault(held, at)
        return found

    def of(self, at: int) -> Parts:
        """Return what the section of the leaf *at* is, and where in it the leaf stands."""
        number = self._numbered[at]
        first, items = at, None
        if (held := self._list(self._facts[at].leaf.path)) is not None:
            first, items = self._firsts[held], self._holders[held]
        return self._section(number, self._facts[at].leaf.tag in HEADINGS), {
            "since_heading": math.log1p(at - self._starts[number]),
            "after_colon": float(first > 0 and self._colons[first - 1]),
            "list_items": math.log1p(items.leaves) if items else 0.0,
            "list_size": math.log1p(items.size / items.leaves) if items else 0.0,
            "list_links": items.share(items.links) if items else 0.0,
        }

    def _section(self, number: int, heads: bool) -> Features:
        """Return what section *number* is, to the leaf that *heads* it or to the others."""
        if (number, heads) not in self._found:
            section = self._sections[number]
            prose, links = math.log1p(section.prose), section.share(section.links)
            readability = section.share(section.readability)
            self._found[number, heads] = {
                "strange": float(self._strange[number]),
                "section_prose": prose,
                "section_links": links,
                "section_readability": readability,
                "heads_prose": prose * heads,
                "heads_links": links * heads,
                "heads_readability": readability * heads,
            }
        return self._found[number, heads]

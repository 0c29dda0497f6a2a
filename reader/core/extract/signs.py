"""Where the page itself says that its article is: boxes named so, its description, its title's words.

Beside them what speaks for another text: comments under an article, cards in a row, a forum's posts.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from lxml.html import HtmlElement

from reader.core.extract.facts import Fact, Features, Group, Parts, Votes
from reader.core.late_regex import late_regex

_BODY = late_regex(
    r"article[-_]?(?:body|content|text|main|inner|detail|copy)"
    r"|(?:entry|post|story|news|page|detail|single|blog|main)[-_]?(?:content|body|text|article|detail)"
    r"|content[-_]?(?:body|article|main|text|detail)|body[-_]?(?:text|copy|content)"
    r"|(?:^|\s)(?:prose|markdown|rich-?text|wysiwyg|mw-parser-output)"
    r"|(?:^|\s)(?:article|content|post|entry|story|main)(?:$|\s)",
    re.IGNORECASE,
)
"""What publishing systems call the box of an article's text."""
_CELLS = frozenset(("td", "th", "dd", "dt"))
_FEWEST_IN_BODY = 25
_MUCH_DESCRIBED = 0.6
_CLOSE = 60
_TWINS = 3


class _Agreement(NamedTuple):
    """How much of Resiliparse's text readability-lxml keeps, and how much prose readability-lxml keeps."""

    share: float
    prose: float


class Signs:
    """The signs of one page, whose *holders* sum over the leaves in each element."""

    def __init__(
        self, facts: Sequence[Fact], votes: Votes, holders: Mapping[HtmlElement, Group], prose: float
    ) -> None:
        self._facts, self._votes, self._holders, self._prose = facts, votes, holders, prose
        self._size = 1.0 + sum(fact.size for fact in facts)
        self._titled = 0.5 + sum(fact.titled for fact in facts)
        self._bodies = [each for each in holders if self._is_body(each)]
        self._largest = max(self._bodies, key=lambda each: holders[each].prose, default=None)
        self._inner = frozenset(self._bodies)
        self._described = next(
            (at for at, fact in enumerate(facts) if fact.described > _MUCH_DESCRIBED and fact.prose), -1
        )
        self._described_path = facts[self._described].leaf.path if self._described >= 0 else ()
        self._twins = self._counted_twins()
        self._before = self._said_before()
        self._agreed = self._agreement()
        self._places: dict[HtmlElement, Features] = {}

    def of(self, at: int) -> Parts:
        """Return the signs that speak for and against the leaf *at*: of its place, of comments, of voices."""
        fact = self._facts[at]
        holder = fact.leaf.path[-1]
        if holder not in self._places:
            self._places[holder] = self._place(fact.leaf.path)
        return self._places[holder], self._comment(at), self._agreeing(at)

    def _is_body(self, element: HtmlElement) -> bool:
        if self._holders[element].prose < _FEWEST_IN_BODY:
            return False
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        return element.get("itemprop") == "articleBody" or _BODY.search(names) is not None

    def _counted_twins(self) -> dict[HtmlElement, int]:
        """Return of each holder how many with its tag and class stand beside it."""
        beside: Counter[tuple[HtmlElement | None, str, str]] = Counter()
        keys = {each: (each.getparent(), str(each.tag), each.get("class") or "") for each in self._holders}
        beside.update(keys.values())
        return {each: beside[key] for each, key in keys.items()}

    def _place(self, path: tuple[HtmlElement, ...]) -> Features:
        holders, bodies = self._holders, [each for each in path if each in self._inner]
        close = holders[next((each for each in reversed(path) if holders[each].size >= _CLOSE), path[0])]
        shared = [each for each, other in zip(path, self._described_path, strict=False) if each is other]
        rows = [each for each in path[1:] if self._twins[each] >= _TWINS]
        rate = (close.titled + 0.5) / (close.size + 10) * (self._size + 10) / self._titled
        return {
            "topic": math.log(rate + 0.1) if self._votes.title else 0.0,
            "row": max(
                (math.log(self._twins[each]) for each in rows if holders[each].leaves > 1), default=0.0
            ),
            "prose_row": max(
                (math.log(self._twins[each]) for each in rows if holders[each].prose > 20), default=0.0
            ),
            "twins": math.log1p(min(self._twins[path[-1]], 50)),
            "in_body": float(bool(bodies)),
            "out_of_body": float(bool(self._bodies) and not bodies),
            "in_largest": float(self._largest in path),
            "out_of_largest": float(bool(self._bodies) and self._largest not in path),
            "in_first": float(bool(self._bodies) and self._bodies[0] in path),
            "body_share": holders[bodies[0]].prose / self._prose if bodies else 0.0,
            "bodies": float(len(bodies) > 1),
            "describes": float(bool(self._described_path)),
            "described_share": holders[shared[-1]].prose / self._prose if shared else 1.0,
            "described_apart": math.log1p(len(path) - len(shared)) if self._described_path else 0.0,
        }

    def _said_before(self) -> list[float]:
        """Return how much prose that is no comment stands before each leaf."""
        found, so_far = [], 0.0
        for fact in self._facts:
            found.append(so_far)
            so_far += 0.0 if fact.answers or fact.ruled_out else fact.prose
        self._uncommented = so_far
        return found

    def _comment(self, at: int) -> Features:
        before = self._before[at]
        return {
            "answers": float(self._facts[at].answers),
            "forum": float(self._votes.is_forum),
            "said_before": math.log1p(before) - math.log1p(max(0.0, self._uncommented - before)),
        }

    def _agreement(self) -> _Agreement:
        both = sum(fact.size * fact.readability * fact.resiliparse for fact in self._facts)
        one = sum(fact.size * fact.resiliparse for fact in self._facts)
        kept = sum(fact.prose * fact.readability for fact in self._facts)
        return _Agreement(both / (1 + one), math.log1p(kept))

    def _agreeing(self, at: int) -> Features:
        fact, is_document = self._facts[at], float(self._votes.is_document)
        agreed, kept = self._agreed.share, self._agreed.prose
        alone = 1 - fact.readability
        return {
            "page_prose": math.log1p(self._prose),
            "agreed": agreed,
            "readability_agreed": fact.readability * agreed,
            "resiliparse_agreed": fact.resiliparse * agreed,
            "resiliparse_alone": fact.resiliparse * alone,
            "resiliparse_alone_agreed": fact.resiliparse * alone * agreed,
            "readability_kept": fact.readability * kept,
            "left_kept": alone * kept,
            "alone_kept": fact.resiliparse * alone * kept,
            "described": fact.described,
            "since_described": math.log1p(max(0, at - self._described)) if self._described >= 0 else 0.0,
            "until_described": math.log1p(max(0, self._described - at)) if self._described >= 0 else 0.0,
            "titled": float(fact.titled > 0),
            "document": is_document,
            "document_resiliparse": is_document * fact.resiliparse,
            "document_readability": is_document * fact.readability,
            "document_item": is_document * (fact.leaf.tag == "li"),
            "document_links": is_document * fact.links,
            "document_cell": is_document * (fact.leaf.tag in _CELLS),
        }

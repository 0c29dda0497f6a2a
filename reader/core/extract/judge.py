"""Stage 3, judge: which leaves are the article.

Two logistic regressions: the first looks at each leaf and at what the extractors say of it, the second
also at what the first said of its neighbours. Their weights are `weights`; a sum of weights can say why.
"""

import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter, mul

from lxml.html import HtmlElement

from reader.core.address import site_host
from reader.core.extract import FEWEST_WORDS, candidates, comments, contents, kinds, unquoted
from reader.core.extract.context import context
from reader.core.extract.facts import Fact, Parts, Votes, facts, held
from reader.core.extract.features import Row, features
from reader.core.extract.grown import grow
from reader.core.extract.leaves import Leaf
from reader.core.extract.words import key
from reader.core.metadata.claims import Claims
from reader.core.metadata.names import bare_title
from reader.core.reasons import Reason

_NAMED = {
    "comments": Reason.COMMENTS,
    "consent": Reason.CHROME,
    "related": Reason.RELATED,
    "promotion": Reason.PROMOTION,
    "chrome": Reason.CHROME,
    "about": Reason.ABOUT,
}
"""What it says against a leaf that the page calls it so (see `features`)."""

_FEW_HEADINGS = 2
_SOME_SCORE = 0.3
"""The expected score of a page at which something on it is taken for an article, be it unlikely."""
MANY_LEAVES = 20_000
"""On a page of more leaves, which nobody wrote, not each of those that are alike is looked at."""
_FIRST_OF_ROW, _STEP = 50, 10


@dataclass(frozen=True, slots=True)
class Judgement:
    """How likely each leaf is the article's, and for each that is not, why."""

    facts: Sequence[Fact]
    chances: Sequence[float]
    reasons: Mapping[int, Reason]
    bar: float = 0.5
    """How likely a leaf must be; see `bar`."""
    titles: frozenset[int] = frozenset()
    """The leaves that say the title, and no more."""

    def keeps(self, number: int) -> bool:
        return self.chances[number] > self.bar

    def size(self, leaves: Iterable[Leaf]) -> float:
        """Return how many words *leaves* have, as `words.size` counts them."""
        return sum(self.facts[leaf.number].size for leaf in leaves)


def votes(tree: HtmlElement, html: str, claims: Claims) -> Votes:
    """Ask the extractors about *tree*, whose leaves are marked, and about the *html* that it came from."""
    site = claims.site.text
    named = [each for each in (claims.title, claims.meta("og:title")) if key(each) != key(site)]
    titles = [*named, *(bare_title(each, site) for each in named), *_title_headings(claims, site)]
    return Votes(
        readability=candidates.readability(tree),
        resiliparse=candidates.resiliparse(html),
        claimed=claims.body,
        titles=frozenset(filter(None, map(key, titles))),
        title=max(titles, key=len, default=""),
        description="\n".join(each.text for each in claims.descriptions),
        is_forum=kinds.is_forum(claims),
        is_document=kinds.is_document(claims),
        host=site_host(claims.base),
        address=claims.url.partition("#")[0],
    )


def _title_headings(claims: Claims, site: str) -> Sequence[str]:
    """Return the first-level headings that may be the title; where every section has one, few are."""
    headings = [each for each in claims.headings if key(each) != key(site)]
    if len(headings) <= _FEW_HEADINGS:
        return headings
    said = key(claims.title + claims.meta("og:title"))
    return [each for each in headings if key(each) in said]


def measure(leaves: Sequence[Leaf], votes: Votes) -> list[Fact]:
    """Return the facts of a page's leaves, some of them ruled out, and what was chosen of the page grown."""
    measured = facts(leaves, votes)
    contents.mark(measured, votes.address)
    holders = held(measured)
    unquoted.mark(measured, holders)
    comments.mark(measured, holders, votes.is_forum)
    grow(measured, holders, votes.is_forum)
    return measured


def judge(leaves: Sequence[Leaf], votes: Votes) -> Judgement:
    """Judge every leaf of a page."""
    from reader.core.extract import weights

    measured = measure(leaves, votes)
    places = looked_at(measured)
    rows = features(measured, votes, places)
    like = _like(places, len(measured))
    ruled_out = [measured[at].ruled_out for at in places]
    guessed = _chances(rows, ruled_out, weights.FIRST, weights.FIRST_BIAS)
    seen = context(measured, [guessed[at] for at in like], places)
    second = [(*row, *more) for row, more in zip(rows, seen, strict=True)]
    judged = _chances(second, ruled_out, weights.SECOND, weights.SECOND_BIAS)
    chances = [judged[at] for at in like]
    least = bar(measured, chances)
    reasons = {at: ruled_out[at] or _reason(rows[at]) for at, chance in enumerate(judged) if chance <= least}
    return Judgement(
        measured,
        chances,
        {number: reasons[at] for number, at in enumerate(like) if at in reasons},
        least,
        frozenset(at for at, row in zip(places, rows, strict=True) if row.own["is_title"]),
    )


def bar(facts: Sequence[Fact], chances: Sequence[float]) -> float:
    """Return how likely a leaf of this page must be to be kept: 0.5 where the judge is sure, at least 0.25.

    What is expected to score best (F1, the mean of how much is right and how much is found) keeps whatever
    is likelier than half of that best score; this is the middle between that bound and the even chance. Where
    what is as likely is too little for an article, and some score is to be expected, it is that bound.
    """
    words = [
        (chance, fact.size + 0.5)
        for fact, chance in zip(facts, chances, strict=True)
        if fact.words and fact.leaf.tag != "figure"
    ]
    wanted = sum(chance * size for chance, size in words)
    right = kept = best = 0.0
    for chance, size in sorted(words, reverse=True):
        right += chance * size
        kept += size
        best = max(best, 2 * right / (kept + wanted))
    usual = 0.25 + best / 4
    is_little = sum(size for chance, size in words if chance > usual) < FEWEST_WORDS
    return best / 2 if is_little and best >= _SOME_SCORE else usual


def looked_at(facts: Sequence[Fact]) -> Sequence[int]:
    """Return where to look: at all leaves, but on a page of very many at every tenth of a row alike."""
    if len(facts) <= MANY_LEAVES:
        return range(len(facts))
    found, row, before = [], 0, None
    for at, fact in enumerate(facts):
        kind = _kind(fact)
        row = row + 1 if kind == before else 0
        if row < _FIRST_OF_ROW or row % _STEP == 0:
            found.append(at)
        before = kind
    return found


def _kind(fact: Fact) -> tuple[Hashable, ...]:
    """Return what two neighbours share that the judge would hardly tell apart."""
    shares = (fact.links, fact.readability, fact.resiliparse, fact.claimed, fact.described)
    return (
        *(fact.leaf.path[-1], fact.alike, fact.leaf.has_media, fact.prose > 0, fact.ends),
        *(round(math.log1p(fact.size)), *map(round, shares)),
    )


def _like(places: Sequence[int], leaves: int) -> Sequence[int]:
    """Return for each leaf which of *places* it is judged by: its own, or the last before it."""
    return [at for at, (start, end) in enumerate(pairwise((*places, leaves))) for _ in range(start, end)]


def _chances(
    rows: Sequence[Parts], ruled_out: Sequence[Reason | None], weights: Mapping[str, float], bias: float
) -> list[float]:
    """Return the chance of each of *rows*, none for what is *ruled_out*; what leaves share is summed once."""
    columns: dict[str, tuple[float, ...]] = {}
    sums: dict[int, float] = {}
    found = []
    for row, is_out in zip(rows, ruled_out, strict=True):
        if is_out:
            found.append(0.0)
            continue
        odds = bias
        for part in row:
            known = sums.get(id(part))
            if known is None:
                name = next(iter(part))
                if name not in columns:
                    columns[name] = itemgetter(*part)(weights)
                known = sums[id(part)] = sum(map(mul, columns[name], part.values()))
            odds += known
        found.append(1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))))
    return found


def _reason(row: Row) -> Reason:
    """Name the plainest thing that speaks against a leaf."""
    against = (
        (Reason.HIDDEN, row.placed["hidden"]),
        (Reason.FURNITURE, max(row.placed[f"in_{name}"] for name in ("nav", "footer", "aside", "form"))),
        (Reason.REPEATS_TITLE, row.own["is_title"]),
        (Reason.LINKS, row.own["links"] > 0.5),
        *((reason, row.named[f"named_{name}"]) for name, reason in _NAMED.items()),
        (Reason.OUTSIDE, not row.held["trunk"]),
        (Reason.UNWANTED, row.own["readability"] + row.own["resiliparse"] < 0.5),
    )
    return next((reason for reason, holds in against if holds), Reason.SURROUNDINGS)

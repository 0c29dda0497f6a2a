"""Stage 3, judge: which leaves are the article.

Two logistic regressions: the first looks at each leaf and at what the extractors say of it, the second
also at what the first said of its neighbours. Their weights are `weights`; a sum of weights can say why.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from reader.core.extract import candidates
from reader.core.extract.features import Fact, Features, Votes, context, facts, features
from reader.core.extract.leaves import Leaf
from reader.core.extract.reasons import Reason
from reader.core.extract.words import key
from reader.core.metadata.claims import Claims


@dataclass(frozen=True, slots=True)
class Judgement:
    """How likely each leaf is the article's, and for each that is not, why."""

    facts: Sequence[Fact]
    chances: Sequence[float]
    reasons: Mapping[int, Reason]

    def keeps(self, number: int) -> bool:
        return self.chances[number] > 0.5


def votes(tree: HtmlElement, html: str, claims: Claims) -> Votes:
    """Ask the extractors about *tree*, whose leaves are marked, and about the *html* that it came from."""
    body = claims.article.get("articleBody")
    titles = (claims.title, claims.meta("og:title"), *claims.headings)
    return Votes(
        readability=candidates.readability(tree),
        resiliparse=candidates.resiliparse(html),
        claimed=body if isinstance(body, str) else "",
        titles=frozenset(filter(None, map(key, titles))),
    )


def judge(leaves: Sequence[Leaf], votes: Votes) -> Judgement:
    """Judge every leaf of a page."""
    from reader.core.extract import weights

    measured = facts(leaves, votes)
    first = features(measured, votes)
    chances = [_chance(each, weights.FIRST, weights.FIRST_BIAS) for each in first]
    second = [{**own, **seen} for own, seen in zip(first, context(measured, chances), strict=True)]
    judged = [_chance(each, weights.SECOND, weights.SECOND_BIAS) for each in second]
    reasons = {at: _reason(second[at]) for at, chance in enumerate(judged) if chance <= 0.5}
    return Judgement(measured, judged, reasons)


def _chance(features: Features, weights: Mapping[str, float], bias: float) -> float:
    odds = bias + sum(weight * features[name] for name, weight in weights.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def _reason(features: Features) -> Reason:
    """Name the plainest thing that speaks against a leaf."""
    against = (
        (Reason.HIDDEN, features["hidden"]),
        (Reason.FURNITURE, max(features[f"in_{name}"] for name in ("nav", "footer", "aside", "form"))),
        (Reason.REPEATS_TITLE, features["is_title"]),
        (Reason.LINKS, features["links"] > 0.5),
        (
            Reason.MARKED,
            max(
                features[f"named_{name}"] for name in ("comments", "related", "promotion", "chrome", "about")
            ),
        ),
        (Reason.OUTSIDE, not features["trunk"]),
        (Reason.UNWANTED, features["readability"] + features["resiliparse"] < 0.5),
    )
    return next((reason for reason, holds in against if holds), Reason.SURROUNDINGS)

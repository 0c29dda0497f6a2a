"""What the first judgement of a page's leaves says of each: its holders, its like, its neighbours."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from operator import mul

from lxml.html import HtmlElement

from reader.core.extract.facts import Fact, Features, Parts
from reader.core.extract.features import ENOUGH_WORDS
from reader.core.extract.leaves import HEADINGS


def context(facts: Sequence[Fact], chances: Sequence[float], places: Sequence[int]) -> list[Parts]:
    """Return what the first judgement says of the leaves at *places*: of their holders, like, neighbours."""
    holders: dict[HtmlElement, list[float]] = defaultdict(lambda: [0.0, 0.0])
    kinds: dict[tuple[str, ...], list[float]] = defaultdict(lambda: [0.0, 0.0])
    weights = [fact.size + 0.5 for fact in facts]
    total = 1.0 + sum(chance * weight for chance, weight in zip(chances, weights, strict=True))
    for fact, chance, weight in zip(facts, chances, weights, strict=True):
        for group in (kinds[fact.alike], *(holders[holder] for holder in fact.leaf.path)):
            group[0] += chance * weight
            group[1] += weight
    before, after = _decayed(chances, weights), _decayed(chances[::-1], weights[::-1])[::-1]
    said = list(accumulate(map(mul, chances, weights)))
    sections = _sections(facts, chances, weights)
    stands: dict[HtmlElement, Features] = {}
    found: list[Parts] = []
    for at in places:
        fact, chance = facts[at], chances[at]
        (close, far), (close_after, far_after) = before[at], after[at]
        alike = kinds[fact.alike]
        path = fact.leaf.path
        if path[-1] not in stands:
            stands[path[-1]] = _held([holders[holder] for holder in path], total)
        own = {
            "chance": chance,
            "odds": math.log(max(1e-4, chance) / max(1e-4, 1 - chance)),
            "alike_chance": alike[0] / alike[1],
            "alike_part": alike[0] / total,
            "close_before": close,
            "far_before": far,
            "close_after": close_after,
            "far_after": far_after,
            "so_far": said[at] / total,
            "far_between": min(far, far_after),
            "close_either": max(close, close_after),
            "close_between": min(close, close_after),
        }
        found.append((own, stands[path[-1]], sections[at]))
    return found


def _held(groups: Sequence[Sequence[float]], total: float) -> Features:
    """Return how the leaves in each of *groups*, the holders of a leaf from outside in, were judged."""
    parent, grand, great = groups[-1], groups[-2:][0], groups[-3:][0]
    enough = next((group for group in reversed(groups) if group[1] >= ENOUGH_WORDS), groups[0])
    return {
        "parent_chance": parent[0] / parent[1],
        "grand_chance": grand[0] / grand[1],
        "great_chance": great[0] / great[1],
        "enough_chance": enough[0] / enough[1],
        "parent_part": parent[0] / total,
        "grand_part": grand[0] / total,
        "total": math.log1p(total),
    }


def _sections(facts: Sequence[Fact], chances: Sequence[float], weights: Sequence[float]) -> list[Features]:
    """Return, for each leaf, how its heading and what stands under the same heading were judged."""
    found: list[Features] = []
    starts = [at for at, fact in enumerate(facts) if not at or fact.leaf.tag in HEADINGS]
    for start, end in pairwise((*starts, len(facts))):
        under = slice(start + 1, end)
        mean = (sum(map(mul, chances[under], weights[under])) + 0.5) / (sum(weights[under]) + 1)
        heads = facts[start].leaf.tag in HEADINGS
        section = {
            "section_chance": mean,
            "heading_chance": chances[start] if heads else 0.5,
            "heads_chance": 0.0,
        }
        found.append({**section, "heads_chance": (mean - 0.5) * heads})
        found += [section] * (end - start - 1)
    return found


def _decayed(chances: Iterable[float], weights: Iterable[float]) -> list[tuple[float, float]]:
    """Return, before each leaf, how the leaves up to it were judged, the nearest counting most."""
    close = far = 0.0
    found = []
    for chance, weight in zip(chances, weights, strict=True):
        found.append((close, far))
        part = (2 * chance - 1) * min(weight, 60.0) / 60.0
        close, far = 0.7 * close + part, 0.9 * far + part
    return found

"""How far through an article a reader is, and what is left."""

from dataclasses import dataclass
from math import ceil

from reader.core.article import Article


@dataclass(frozen=True, slots=True)
class Progress:
    """The ``share`` gone by (0 to 1), the minutes left, and the block of the present heading (0: none)."""

    share: float = 0.0
    minutes: int = 0
    heading: int = 0


def minutes_left(article: Article, share: float) -> int:
    """Return how many minutes the rest takes at a middling speed, begun ones counted; 0 at the end alone."""
    fast, slow = article.minutes
    return ceil((fast + slow) / 2 * (1 - share))

"""Stage 3, judge: which leaves are the article."""

from collections.abc import Sequence

from reader.core.extract.leaves import Leaf


def judge(leaves: Sequence[Leaf], readability: frozenset[int]) -> frozenset[int]:
    """Return the numbers of the leaves that are the article's."""
    return frozenset(leaf.number for leaf in leaves if leaf.number in readability)

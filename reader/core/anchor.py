"""A block by its number and the words that it begins with, so that a place survives another extraction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.core.article import Block

LENGTH = 60


@dataclass(frozen=True, slots=True)
class Anchor:
    """The block of a number, 0 for none, and its first words, "" where it has none or they are not known."""

    block: int = 0
    quote: str = ""


def anchor(number: int, blocks: Iterable[Block]) -> Anchor:
    """Return what will find the block *number* again."""
    return Anchor(number, next((beginning(each.text) for each in blocks if each.id == number), ""))


def find(wanted: Anchor, blocks: Sequence[Block]) -> int:
    """Return the number that the block has among *blocks* now.

    Of several that begin with its words the nearest is meant; then one that has them further on, where two
    were joined. Where the words are gone the number counts.
    """
    if not wanted.quote:
        return wanted.block
    begins = [each.id for each in blocks if beginning(each.text) == wanted.quote]
    holds = begins or [each.id for each in blocks if wanted.quote in " ".join(each.text.split())]
    last = blocks[-1].id if blocks else 0
    return min(holds, key=lambda id: abs(id - wanted.block), default=min(wanted.block, last))


def beginning(text: str) -> str:
    """Return the first words of *text*, whatever white space stands between them."""
    return " ".join(text[: 4 * LENGTH].split())[:LENGTH]

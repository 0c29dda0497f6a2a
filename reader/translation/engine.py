"""What an engine is: sentences of one language in, sentences of another out."""

from collections.abc import Sequence
from typing import Protocol

from reader.core.late_regex import late_regex

FIRST_SYMBOL = 0x1F600
MOST_MARKS = 8
"""More marks than that in one sentence and engines lose some."""


class Engine(Protocol):
    """Translates along one pair.

    A sentence may hold symbols that stand for markup, `opening` and `closing`; an engine carries them
    along as well as it can, and whoever gave them checks what came of them.
    """

    blocks_at_once: int
    """How many blocks of an article are best asked for in one call."""

    def translate(self, sentences: Sequence[str]) -> list[str]:
        """Return each of *sentences*, none of which has a line break, in the other language."""
        ...

    def close(self) -> None:
        """Let go of what the engine holds."""
        ...


# Mozilla trains its models to carry symbols of this range along (OpusTrainer, "Tags": inline noise).


def opening(mark: int) -> str:
    """The symbol that stands before what mark number *mark* covers, and for one that covers nothing."""
    return chr(FIRST_SYMBOL + 2 * mark)


def closing(mark: int) -> str:
    """The symbol that stands after it."""
    return chr(FIRST_SYMBOL + 2 * mark + 1)


def mark_of(symbol: str) -> tuple[int, bool] | None:
    """Return which mark *symbol* belongs to and whether it closes it; None for any other character."""
    place = ord(symbol) - FIRST_SYMBOL
    return (place // 2, bool(place % 2)) if 0 <= place < 2 * MOST_MARKS else None


SYMBOL = late_regex(f"[{chr(FIRST_SYMBOL)}-{chr(FIRST_SYMBOL + 2 * MOST_MARKS - 1)}]")
"""Any one of the symbols."""


def has_symbols(text: str) -> bool:
    """Tell whether *text* has any of the symbols; one of its own would be taken for ours."""
    return SYMBOL.search(text) is not None

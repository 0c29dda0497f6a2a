"""Places in an article, and steps between them."""

from dataclasses import dataclass
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the text: a block, the share of it that has gone by (0 to 1), and that of the article.

    ``last`` is the last block that can be seen with it, 0 where that is not known.
    """

    block: int = 0
    within: float = 0.0
    share: float = 0.0
    last: int = 0


class Scroll(Enum):
    """One step through the page."""

    LINE_DOWN = auto()
    LINE_UP = auto()
    HALF_PAGE_DOWN = auto()
    HALF_PAGE_UP = auto()
    PAGE_DOWN = auto()
    PAGE_UP = auto()
    START = auto()
    END = auto()

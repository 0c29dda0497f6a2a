"""What commands ask of the article on screen, and the modes in which its keys are read. Imports no Qt."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol

from reader.core.passage import Passage


class Mode(Enum):
    """How keys are read. Each mode ends with Esc."""

    READING = auto()
    HINTS = auto()
    """Letters choose among the targets on screen."""
    SELECT = auto()
    """Keys move the end of a selection."""
    FIGURE = auto()
    """A figure, table or code fills the window."""
    PIECES = auto()
    """The page is in pieces: READING, where the keys of pieces beat the others."""


class HintAct(Enum):
    """What becomes of the target that a hint names."""

    FOLLOW = auto()
    LIST = auto()
    """Say where it leads and go nowhere."""
    COPY = auto()


class Extent(Enum):
    """How far one key moves the end of a selection."""

    LEFT = "left"
    RIGHT = "right"
    LINE_DOWN = "line-down"
    LINE_UP = "line-up"
    WORD = "word"
    WORD_BACK = "word-back"
    WORD_END = "word-end"
    LINE_START = "line-start"
    LINE_END = "line-end"
    BLOCK_BACK = "block-back"
    BLOCK = "block"


class Page(Protocol):
    """The article on screen, as far as its reader's keys go."""

    mode: Mode
    block: int
    """The block that has the cursor, 0 where none has it."""

    def move_cursor(self, blocks: int) -> None: ...
    def passage(self, told: Callable[[Passage], None]) -> None: ...
    def follow_focused(self, otherwise: Callable[[], None]) -> None: ...
    def copy(self, text: str) -> None: ...
    def tell(self, text: str) -> None: ...
    def start_hints(self, act: HintAct, *, in_passage: bool = False) -> None: ...
    def show_notes(self) -> None: ...
    def start_select(self) -> None: ...
    def extend(self, extent: Extent, times: int) -> None: ...
    def swap_ends(self) -> None: ...
    def leave_mode(self) -> bool: ...
    def enlarge(self) -> None: ...
    def zoom(self, steps: int) -> None: ...
    def pan(self, right: int, down: int) -> None: ...
    def next_figure(self, steps: int) -> None: ...
    def save_figure(self) -> None: ...
    def copy_figure(self) -> None: ...
    def turn(self, direction: str, times: int) -> None: ...
    def toggle_auto_scroll(self) -> None: ...

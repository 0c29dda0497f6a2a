"""What a command is. The table of them all is `reader.commands`."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from reader.core.wording import translatable
from reader.page import Mode
from reader.presenter import Presenter


class Menu(Enum):
    """The menus, in their order."""

    PAGE = translatable("Menu", "&Page")
    GO = translatable("Menu", "&Go")
    FIND = translatable("Menu", "Fi&nd")
    TEXT = translatable("Menu", "&Text")
    LANGUAGE = translatable("Menu", "L&anguage")
    LOOK = translatable("Menu", "&Look")
    WINDOW = translatable("Menu", "&Window")
    SELECT = translatable("Menu", "&Selecting")
    FIGURE = translatable("Menu", "&Enlarged figure")
    PIECES = translatable("Menu", "The page in &pieces")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the reader can do.

    ``keys`` are sequences as `reader.keys` reads them, in ``mode``. ``run`` takes the count that was typed
    before the keys, 1 where none was. ``icon`` names a file of ``resources/icons``. Where a typed count means
    something else than "so many times", ``counted`` takes it. ``lettered`` is there where one more
    character is wanted after the keys, and takes it.
    """

    id: str
    text: str
    menu: Menu
    keys: tuple[str, ...]
    run: Callable[[Presenter, int], None]
    icon: str = ""
    counted: Callable[[Presenter, int], None] | None = None
    lettered: Callable[[Presenter, str], None] | None = None
    mode: Mode = Mode.READING

    def do(self, presenter: Presenter, count: int | None = None, letter: str = "") -> None:
        """Run it as it was asked for: with the number that was typed, and the letter that followed."""
        if self.lettered and letter:
            self.lettered(presenter, letter)
        elif self.counted and count is not None:
            self.counted(presenter, count)
        else:
            self.run(presenter, count or 1)

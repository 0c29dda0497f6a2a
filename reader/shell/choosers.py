"""The lists that lie over the page, made when they are first asked for."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.bindings import Keys
from reader.core.settings import Settings
from reader.core.source import Source
from reader.neighbours import Neighbour
from reader.page import Mode
from reader.shell.own_looks import OwnLooks

if TYPE_CHECKING:
    from reader.shell.chooser import Chooser
    from reader.shell.command_palette import CommandPalette
    from reader.shell.switcher import Switcher


class Choosers(QObject):
    """Offers pages, commands and settings over *stage*, one list at a time; tells what was chosen."""

    page_chosen = Signal(Source)
    command_chosen = Signal(str)
    value_chosen = Signal(str, object)
    gone = Signal()

    def __init__(self, stage: QWidget, looks: OwnLooks) -> None:
        super().__init__(stage)
        self._stage = stage
        self._looks = looks
        self._open: Chooser | None = None

    @property
    def open(self) -> "Chooser | None":
        """The list that can be seen, or None."""
        return self._open if self._open and self._open.isVisible() else None

    def offer_pages(self, pages: Sequence[Neighbour]) -> None:
        """Let one of *pages* be chosen."""
        self._take_turn(self._switcher)
        self._switcher.offer(pages)

    def offer_commands(
        self, keys: Keys, modes: Sequence[Mode], recent: Sequence[str], settings: Settings
    ) -> None:
        """Let a command of *modes* or a setting be chosen."""
        themes = {
            name: QCoreApplication.translate("Theme", each.label) for name, each in self._looks.themes.items()
        }
        self._take_turn(self._palette)
        self._palette.offer(keys, modes, recent, settings, themes)

    def _take_turn(self, chooser: "Chooser") -> None:
        if self._open:
            self._open.hide()
        self._open = chooser

    @cached_property
    def _switcher(self) -> "Switcher":
        from reader.shell.switcher import Switcher

        made = Switcher(self._stage)
        made.page_chosen.connect(self.page_chosen)
        made.gone.connect(self.gone)
        return made

    @cached_property
    def _palette(self) -> "CommandPalette":
        from reader.shell.command_palette import CommandPalette

        made = CommandPalette(self._stage)
        made.command_chosen.connect(self.command_chosen)
        made.value_chosen.connect(self.value_chosen)
        made.gone.connect(self.gone)
        return made

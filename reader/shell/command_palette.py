"""COMMANDS and settings → a list to type at."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from reader.bindings import Keys
from reader.commands import COMMANDS
from reader.core.settings import Settings
from reader.offers import Names, Offer, found, of_commands, of_settings
from reader.page import Mode
from reader.shell.actions import isolated
from reader.shell.chooser import Chooser
from reader.shell.filter_list import Row
from reader.shell.setting_rows import FONTS

HIDDEN = frozenset({"show-palette", "close-layer"})
"""What makes no sense while the palette is open."""


class CommandPalette(Chooser):
    """Tells which command was chosen, or which value for a setting."""

    command_chosen = Signal(str)
    value_chosen = Signal(str, object)

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._commands: list[Offer] = []
        self._settings = Settings()
        self._names: Names = {}
        self.rows.typed.connect(self._narrow)
        self.rows.chosen.connect(self._chosen)

    def offer(
        self,
        keys: Keys,
        modes: Sequence[Mode],
        recent: Sequence[str],
        settings: Settings,
        themes: dict[str, str],
    ) -> None:
        """Show every command of *modes* with its keys, and what the settings may be; *themes* are by name."""
        translate = QCoreApplication.translate
        self.setAccessibleName(self.tr("Commands and settings"))
        self.rows.name(self.tr("A command or a setting, such as: font size 22"), self.accessibleName())
        offered = [each for each in COMMANDS if each.mode in modes and each.id not in HIDDEN]
        commands = sorted(offered, key=lambda each: modes.index(each.mode))
        self._commands = of_commands(commands, keys, recent, translate)
        self._settings = settings
        self._names = {**dict.fromkeys(("theme", "light_theme", "dark_theme"), themes), "font": _fonts()}
        self._names = {**self._names, "theme": {"auto": translate("Settings", "Auto"), **themes}}
        self.open()

    def _narrow(self, query: str) -> None:
        settings = of_settings(query, self._settings, self._names, QCoreApplication.translate)
        offers = found(query, self._commands, settings)
        self.rows.show_rows([Row(each.text, isolated(each.keys), each) for each in offers])

    def _chosen(self, offer: Offer) -> None:
        if not offer.id and offer.value is None:
            self.rows.set_text(f"{offer.key} ")
            return
        self.leave()
        if offer.id:
            self.command_chosen.emit(offer.id)
        else:
            self.value_chosen.emit(offer.key, offer.value)


def _fonts() -> dict[str, str]:
    ours = {name: QCoreApplication.translate("Settings", text) for name, text in FONTS.items()}
    return ours | {each: each for each in QFontDatabase.families()}

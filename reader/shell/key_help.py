"""COMMANDS and the keys in force → a table, to be read and searched."""

import re

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from reader.bindings import Keys
from reader.commands import COMMANDS
from reader.shell.actions import isolated
from reader.shell.table_dialog import TableDialog

Index = QModelIndex | QPersistentModelIndex


class KeyModel(QAbstractTableModel):
    """One row a command: what it does, its keys, its menu, and what the settings file calls it."""

    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self._keys = keys

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(COMMANDS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        command = COMMANDS[index.row()]
        if index.column() == 0:
            return QCoreApplication.translate("Command", command.text)
        if index.column() == 1:
            # Keys read from left to right in every language.
            return isolated("   ".join(self._keys[command.id]))
        if index.column() == 3:
            return isolated(command.id)
        return _plain(QCoreApplication.translate("Menu", command.menu.value))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("What it does"),
                self.tr("Keys"),
                self.tr("Menu"),
                self.tr("Name in the settings file"),
            )[section]
        return None


def _plain(title: str) -> str:
    """Return *title* without its mnemonic, which many scripts put behind it in brackets."""
    return re.sub(r"\s*\(&\w\)|&", "", title)


class KeyHelp(TableDialog):
    """The sheet of every command with its keys; typing narrows it down, Esc closes it."""

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(KeyModel(keys), QCoreApplication.translate("KeyHelp", "All keys"), 0, parent)

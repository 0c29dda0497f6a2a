"""What was kept out of a page, in the window's language: one sentence, and a sheet by host."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.core.privacy import KeptOut
from reader.shell.table_dialog import TableDialog

Index = QModelIndex | QPersistentModelIndex


def _counted(kept: KeptOut) -> list[tuple[int, str]]:
    """How many of each thing, with their words."""
    # Written out, since lupdate sees a plural only where the count is given.
    trackers = sum(kept.trackers.values())
    return [
        (trackers, QCoreApplication.translate("KeptOut", "%Ln tracker(s)", "", trackers)),
        (kept.scripts, QCoreApplication.translate("KeptOut", "%Ln script(s)", "", kept.scripts)),
        (kept.pictures, QCoreApplication.translate("KeptOut", "%Ln remote picture(s)", "", kept.pictures)),
        (kept.frames, QCoreApplication.translate("KeptOut", "%Ln frame(s)", "", kept.frames)),
        (kept.styles, QCoreApplication.translate("KeptOut", "%Ln remote style sheet(s)", "", kept.styles)),
        (kept.fonts, QCoreApplication.translate("KeptOut", "%Ln remote font(s)", "", kept.fonts)),
    ]


def sentence(kept: KeptOut) -> str:
    """Return what was kept out as one sentence, or "" where there was nothing."""
    parts = [words for count, words in _counted(kept) if count]
    if not parts:
        return ""
    things = QLocale().createSeparatedList(parts)
    return QCoreApplication.translate("KeptOut", "Not loaded: {things}.").format(things=things)


def status(kept: KeptOut, number: int, count: int) -> str:
    """Return what the status line says of a page just opened: which of *count* it is, what was kept out."""
    where = ""
    if count > 1:
        template = QCoreApplication.translate("KeptOut", "Page {number} of {count}.")
        where = template.format(number=QLocale().toString(number), count=QLocale().toString(count))
    return "  ".join(filter(None, (where, sentence(kept))))


class HostModel(QAbstractTableModel):
    """One row a host that was not asked: its name, for how many things, whether it is a known tracker."""

    def __init__(self, kept: KeptOut) -> None:
        super().__init__()
        self._kept = kept
        self._hosts = sorted(kept.hosts.items(), key=lambda each: (each[0] not in kept.trackers, -each[1]))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._hosts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        host, count = self._hosts[index.row()]
        tracker = self.tr("tracker") if host in self._kept.trackers else ""
        return (f"\u2066{host}\u2069", QLocale().toString(count), tracker)[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Host"), self.tr("Times"), self.tr("Known as"))[section]
        return None


class KeptOutList(TableDialog):
    """The sheet: the sentence, and the hosts that would have been asked."""

    def __init__(self, kept: KeptOut, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("KeptOutList", "What was kept out")
        super().__init__(HostModel(kept), title, 0, parent)
        self.summary = QLabel(sentence(kept) or self.tr("This page wanted nothing from elsewhere."))
        self.summary.setWordWrap(True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self.summary)
        self.line.setVisible(bool(kept.hosts))
        self.table.setVisible(bool(kept.hosts))
        if not kept.hosts:
            layout.addStretch(1)
            self.resize(480, 120)

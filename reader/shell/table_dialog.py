"""A sheet with a table that typing narrows down; the parent of every such sheet."""

from PySide6.QtCore import QAbstractTableModel, QEvent, QMargins, QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

_TO_TABLE = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class TableDialog(QDialog):
    """Shows *model* under a line for words; Up and Down choose a row from there, Esc closes.

    The column *wide* takes the room that the others leave.
    """

    def __init__(self, model: QAbstractTableModel, title: str, wide: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.shown = QSortFilterProxyModel(self)
        model.setParent(self)
        self.shown.setSourceModel(model)
        self.shown.setFilterKeyColumn(-1)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line = self._line()
        self.table = self._table(title, wide)
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.table)
        room = self.screen().availableSize().width()
        self.resize(min(self._wanted_width(layout.contentsMargins()), room), 720)

    def _line(self) -> QLineEdit:
        line = QLineEdit()
        hint = self.tr("Type to narrow down")
        line.setPlaceholderText(hint)
        line.setAccessibleName(hint)
        line.setClearButtonEnabled(True)
        line.textChanged.connect(self.shown.setFilterFixedString)
        line.installEventFilter(self)
        return line

    def _table(self, title: str, wide: int) -> QTableView:
        table = QTableView()
        table.setModel(self.shown)
        table.setAccessibleName(title)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        # On a narrow screen the wide column wraps.
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        return table

    def _wanted_width(self, margins: QMargins) -> int:
        """How wide the sheet is that shows each column whole, in px."""
        header = self.table.horizontalHeader()
        columns = sum(
            max(self.table.sizeHintForColumn(each), header.sectionSizeHint(each))
            for each in range(self.shown.columnCount())
        )
        beside = self.table.verticalScrollBar().sizeHint().width() + 2 * self.table.frameWidth()
        return max(680, columns + beside + margins.left() + margins.right())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TO_TABLE:
            QApplication.sendEvent(self.table, event)
            return True
        return super().eventFilter(watched, event)

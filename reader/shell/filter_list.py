"""A line and a list below it: what is typed narrows the list down, arrows and Enter choose from it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.shell.rows import Index, Rows

PADDING_PX = 10
INDENT_PX = 14
BAR_PX = 3
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list: its text, a quiet ``note`` at its end, and the ``value`` that is chosen by it.

    ``level`` indents it; ``is_present`` marks where one is.
    """

    text: str
    note: str = ""
    value: object = None
    level: int = 0
    is_present: bool = False


class RowModel(Rows[Row]):
    """The rows that are shown."""

    ROW = Qt.ItemDataRole.UserRole

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.note
        return row if role == self.ROW else None


class RowDelegate(QStyledItemDelegate):
    """The text, and its note at the other end; a bar before the present row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(RowModel.ROW)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colors: QPalette = option.palette
        box: QRect = option.rect
        painter.save()
        if is_chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.highlight())
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        inner = box.adjusted(PADDING_PX, 0, -PADDING_PX, 0)
        if row.is_present:
            self._bar(painter, inner, option)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        indent = max(0, row.level - 1) * INDENT_PX + (BAR_PX + 6 if row.is_present else 0)
        inner = inner.adjusted(0 if is_mirrored else indent, 0, -indent if is_mirrored else 0, 0)
        font = QFont(option.font)
        if row.is_present:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        strong, quiet = QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText
        chosen = QPalette.ColorRole.HighlightedText
        taken = self._write(
            painter, inner, row.note, colors.color(chosen if is_chosen else quiet), at_end=True
        )
        room = inner.adjusted(taken if is_mirrored else 0, 0, 0 if is_mirrored else -taken, 0)
        self._write(painter, room, row.text, colors.color(chosen if is_chosen else strong), at_end=False)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, round(1.9 * option.fontMetrics.height()))

    def _bar(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        left = box.right() - BAR_PX if option.direction == Qt.LayoutDirection.RightToLeft else box.left()
        bar = QRect(left, box.top() + 6, BAR_PX, box.height() - 12)
        painter.fillRect(bar, option.palette.accent())

    def _write(self, painter: QPainter, box: QRect, text: str, color: QColor, *, at_end: bool) -> int:
        """Write *text* in a line of *box*; return the width that it takes there with a gap, 0 for no text."""
        if not text:
            return 0
        painter.setPen(color)
        room = round(box.width() * 0.55) if at_end else box.width()
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        side = Qt.AlignmentFlag.AlignTrailing if at_end else Qt.AlignmentFlag.AlignLeading
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextSingleLine, shown)
        return painter.fontMetrics().horizontalAdvance(shown) + PADDING_PX


class FilterList(QWidget):
    """Tells what is typed, what is chosen, and that one wants to leave."""

    typed = Signal(str)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.model = RowModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.line.textChanged.connect(self.typed)
        for each in (self.line, self.list):
            each.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._announce(now))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)

    def name(self, line: str, rows: str) -> None:
        """Call the line and the list by what they are for, in the language in force."""
        self.line.setPlaceholderText(line)
        self.line.setAccessibleName(line)
        self.list.setAccessibleName(rows)

    def show_rows(self, rows: Sequence[Row], current: int = 0) -> None:
        """Show *rows*, with the one at *current* chosen."""
        self.model.show(rows)
        if rows:
            index = self.model.index(max(0, min(current, len(rows) - 1)))
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def set_text(self, text: str) -> None:
        """Put *text* into the line, ready to be typed on."""
        self.line.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._takes(watched, event)
        return super().eventFilter(watched, event)

    def _takes(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif watched is self.line and event.key() in MOVES:
            # The list moves, and the line keeps what is typed.
            self.list.event(event)
        elif watched is self.list and event.text().isprintable() and event.text():
            self.line.setFocus()
            self.line.event(event)
        else:
            return False
        return True

    def _choose(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(index.data(RowModel.ROW).value)

    def _announce(self, index: Index) -> None:
        # The focus stays in the line: who cannot see hears which row is the current one.
        if index.isValid() and QAccessible.isActive():
            row: Row = index.data(RowModel.ROW)
            event = QAccessibleAnnouncementEvent(self.list, f"{row.text} {row.note}".strip())
            QAccessible.updateAccessibility(event)

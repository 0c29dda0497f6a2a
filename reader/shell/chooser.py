"""A list to choose from, laid over the page; Esc takes it away."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader.shell.card import SHADE_PX, draw_card
from reader.shell.filter_list import FilterList

WIDTH_PX = 640
ROWS = 12
MARGIN_PX = SHADE_PX + 10


class Chooser(QFrame):
    """Lies over the upper middle of *stage*; tells when it goes."""

    gone = Signal()

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._stage = stage
        self.rows = FilterList()
        self.rows.left.connect(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        layout.addWidget(self.rows)
        self.rows.model.modelReset.connect(self._lie)
        stage.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it with an empty line that has the focus."""
        self.rows.set_text("")
        self.rows.typed.emit("")
        self._lie()
        self.show()
        self.raise_()
        self.rows.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Take it away."""
        # First, so that the page has the focus again: Qt would hand on that of a hidden line as Tab does.
        self.gone.emit()
        self.hide()

    def sizeHint(self) -> QSize:
        rows = self.rows.list.sizeHintForRow(0) * min(ROWS, self.rows.model.rowCount())
        return QSize(WIDTH_PX, max(0, rows) + self.rows.line.sizeHint().height() + 3 * MARGIN_PX)

    def _lie(self) -> None:
        room, wanted = self._stage.size(), self.sizeHint()
        width = min(wanted.width(), room.width() - 2 * MARGIN_PX)
        top = min(64, room.height() // 12)
        height = min(wanted.height(), room.height() - top - MARGIN_PX)
        self.setGeometry((room.width() - width) // 2, top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_card(self, bar=False)
        super().paintEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._lie()
        return super().eventFilter(watched, event)

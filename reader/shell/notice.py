"""A line or two at the foot of the page, that goes again by itself."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from reader.shell.announce import announce
from reader.shell.card import SHADE_PX, draw_card
from reader.shell.timer import single_shot

NOTICE_MS = 6000
GAP_PX = 8
WIDEST_PX = 640
START_PX, END_PX, ABOVE_PX = SHADE_PX + 18, SHADE_PX + 14, SHADE_PX + 9
MOVES = (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange)


class Notice(QLabel):
    """Says something over the lower start corner of *stage*."""

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._stage = stage
        # Its words have the colors of what it lies on: those of a tool tip.
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.hide()
        self._kept = ""
        self._ends = single_shot(self, NOTICE_MS, self.rest)
        stage.installEventFilter(self)

    def tell(self, text: str, *, stays: bool = False) -> None:
        """Show *text*: for a while, or until it is hidden where it *stays*."""
        self.setText(text)
        self._lie()
        self.show()
        self.raise_()
        self._ends.stop()
        if not stays:
            self._ends.start()
            announce(self, text)

    def keep(self, text: str) -> None:
        """Show *text* from now on whenever there is nothing else to say; "" for nothing."""
        self._kept = text
        announce(self, text)
        self.rest()

    def rest(self) -> None:
        """Have nothing more to say but what is kept."""
        if self._kept:
            self.tell(self._kept, stays=True)
        else:
            self.hide()

    def _lie(self) -> None:
        stage = self._stage
        start, end = (END_PX, START_PX) if self.isRightToLeft() else (START_PX, END_PX)
        self.setContentsMargins(start, ABOVE_PX, end, ABOVE_PX)
        most = min(WIDEST_PX, stage.width() - 2 * GAP_PX)
        # Sentences are wrapped where they are wider than their place, and no sooner.
        self.setWordWrap(False)
        if self.sizeHint().width() > most:
            self.setWordWrap(True)
        width = min(self.sizeHint().width(), most) if not self.wordWrap() else most
        height = self.heightForWidth(width) if self.wordWrap() else self.sizeHint().height()
        left = stage.width() - width - GAP_PX if self.isRightToLeft() else GAP_PX
        self.setGeometry(left, stage.height() - height - GAP_PX, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_card(self, bar=True)
        super().paintEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES and self.isVisible():
            self._lie()
        return super().eventFilter(watched, event)

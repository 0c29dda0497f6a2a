"""A line or two at the foot of the page, that goes again by itself."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from reader.shell.card import draw_edge
from reader.shell.timer import single_shot

NOTICE_MS = 6000
MOVES = (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange)


class Notice(QLabel):
    """Says something over the lower start corner of *stage*."""

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._stage = stage
        self.setAutoFillBackground(True)
        self.setMargin(8)
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

    def keep(self, text: str) -> None:
        """Show *text* from now on whenever there is nothing else to say; "" for nothing."""
        self._kept = text
        self.rest()

    def rest(self) -> None:
        """Have nothing more to say but what is kept."""
        if self._kept:
            self.tell(self._kept, stays=True)
        else:
            self.hide()

    def _lie(self) -> None:
        stage = self._stage
        # Sentences are wrapped where they are wider than the window, and no sooner.
        self.setWordWrap(False)
        if self.sizeHint().width() > stage.width():
            self.setWordWrap(True)
        width = min(self.sizeHint().width(), stage.width())
        height = self.heightForWidth(width) if self.wordWrap() else self.sizeHint().height()
        left = stage.width() - width if self.isRightToLeft() else 0
        self.setGeometry(left, stage.height() - height, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_edge(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES and self.isVisible():
            self._lie()
        return super().eventFilter(watched, event)

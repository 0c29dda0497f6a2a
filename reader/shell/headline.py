"""The title of what is open, amid the tools, cut with an ellipsis where there is no room."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.core.wording import isolated


class Headline(QWidget):
    """One line of text in the middle."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_text(self, text: str) -> None:
        """Show *text*; all of it is in the tooltip."""
        self._text = text
        self.setToolTip(f"<p>{escape(text)}</p>" if text else "")
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.rect().adjusted(12, 0, -12, 0)
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, box.width())
        # A title may be of another direction than the window.
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, isolated(shown))

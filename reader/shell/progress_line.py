"""How far one is, as a thin line, and the minutes that are left."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from reader.core.progress import Progress

LINE_PX = 2
STEPS = 10_000


class _Line(QProgressBar):
    """A progress bar for those who hear it, a line for those who see it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setRange(0, STEPS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRect(0, (self.height() - LINE_PX) // 2, self.width(), LINE_PX)
        painter.fillRect(line, self.palette().mid())
        line.setWidth(round(self.width() * self.value() / STEPS))
        if self.isRightToLeft():
            line.moveRight(self.width() - 1)
        painter.fillRect(line, self.palette().accent())


class ProgressLine(QWidget):
    """Shows a progress; it moves when the reader does, and only then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._progress = Progress()
        self._line = _Line()
        self._left = QLabel()
        self._left.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        self._left.setFont(font)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 2)
        layout.setSpacing(10)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._left)
        self._line.setFixedHeight(self._left.fontMetrics().height())
        self.translate()

    @property
    def text(self) -> str:
        """What it says of the time that is left."""
        return self._left.text()

    @property
    def share(self) -> float:
        """The share that the line shows, 0 to 1."""
        return self._line.value() / STEPS

    def show_progress(self, progress: Progress) -> None:
        """Show how far the reader is."""
        self._progress = progress
        self._line.setValue(round(progress.share * STEPS))
        self._left.setText(self._words())
        # The line keeps its length while the words get shorter.
        self._left.setMinimumWidth(max(self._left.minimumWidth(), self._left.sizeHint().width()))

    def translate(self) -> None:
        """Take the words of the language in force."""
        self._line.setAccessibleName(self.tr("Read so far"))
        self._left.setMinimumWidth(0)
        self.show_progress(self._progress)

    def _words(self) -> str:
        if self._progress.minutes <= 0:
            return self.tr("Read to the end") if self._progress.share >= 1 else ""
        return self.tr("%Ln minute(s) left", "", self._progress.minutes)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

"""The line for words to find, at the foot of the page."""

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.shell.actions import Actions


class FindBar(QWidget):
    """Tells the words as they are typed; Enter goes on, Shift+Enter back, Esc closes."""

    words_changed = Signal(str)
    step_asked = Signal(int)
    closed = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self._line.setClearButtonEnabled(True)
        self._count = QLabel()
        self._count.setMinimumWidth(120)
        self._label = QLabel()
        self._label.setBuddy(self._line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        for each in (self._label, self._line, self._count):
            layout.addWidget(each)
        layout.setStretch(1, 1)
        for id in ("find-previous", "find-next", "close-layer"):
            button = QToolButton()
            button.setDefaultAction(actions[id])
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
        self._line.textChanged.connect(self.words_changed)
        self.setAutoFillBackground(True)
        self.translate()

    def open(self) -> None:
        """Show the line with its words selected and ready to be typed over."""
        self.show()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        if self._line.text():
            self.words_changed.emit(self._line.text())

    def set_words(self, words: str) -> None:
        """Look for *words* as if they had been typed."""
        self._line.setText(words)

    @property
    def count_text(self) -> str:
        """What the bar says of the hits."""
        return self._count.text()

    def tell(self, at: int, total: int) -> None:
        """Show which hit is the current one."""
        if not self._line.text():
            self._count.clear()
        elif not total:
            self._count.setText(self.tr("Not found"))
        else:
            number = QLocale().toString
            self._count.setText(self.tr("{at} of {total}").format(at=number(at), total=number(total)))

    def translate(self) -> None:
        """Take the words of the language in force."""
        self._label.setText(self.tr("&Find:"))
        self._line.setAccessibleName(self.tr("Words to find"))
        self._count.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_asked.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

"""What stands where the article would, when there is none: one sentence and what to do."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.core.errors import ReaderError
from reader.core.wording import isolated
from reader.shell.actions import Actions

SENTENCE_PX = 460


WORDS = {"reason": "Error", "problem": "Error", "allowed": "Settings"}
"""The values of errors that may be words of ours, with the context of their translations."""


def sentence(error: ReaderError) -> str:
    """Return what *error* says in the language in force."""
    template = QCoreApplication.translate("Error", error.template)
    # Names may be of another direction than the sentence: each is isolated (Unicode UAX 9).
    return template.format(**{key: isolated(_said(key, value)) for key, value in error.values.items()})


def _said(key: str, value: str) -> str:
    return QCoreApplication.translate(WORDS[key], value) if key in WORDS else value


class MessagePage(QWidget):
    """Shows an error, with buttons for what can be done."""

    whole_asked = Signal()
    return_asked = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._error: ReaderError | None = None
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.35)
        self._sentence.setFont(font)
        self._sentence.setMinimumWidth(SENTENCE_PX // 2)
        self._sentence.setMaximumWidth(SENTENCE_PX)
        self._whole = QPushButton()
        self._whole.clicked.connect(self.whole_asked)
        self._back = QPushButton()
        self._back.clicked.connect(self.return_asked)
        self._open = QPushButton()
        self._open.clicked.connect(actions["open-file"].trigger)
        self._lay_out()
        self.translate()

    def show_error(self, error: ReaderError, *, can_show_whole: bool, can_return: bool) -> None:
        """Show *error*; the first thing to do has the focus."""
        self._error = error
        self._whole.setVisible(can_show_whole)
        self._back.setVisible(can_return)
        self.translate()
        (self._whole if can_show_whole else self._back if can_return else self._open).setFocus()

    def text(self) -> str:
        """Return the sentence that is shown."""
        return self._sentence.text()

    def translate(self) -> None:
        """Take the words of the language in force."""
        self._whole.setText(self.tr("Show the whole page"))
        self._back.setText(self.tr("Back to the article"))
        self._open.setText(self.tr("Open another page…"))
        if self._error:
            self._sentence.setText(sentence(self._error))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for each in (self._whole, self._back, self._open):
            each.setAutoDefault(True)
            buttons.addWidget(each)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(self._sentence)
        column.addSpacing(20)
        column.addLayout(buttons)
        column.addStretch(3)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(column, 100)
        layout.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

"""The line for words to find, at the foot of the page."""

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.core.finding import Found, History, Query
from reader.shell.actions import Actions
from reader.shell.announce import announce
from reader.shell.pressing import ENTER, press


class FindBar(QWidget):
    """Tells what is looked for as it is typed; Enter goes to the hit, Esc back to where one was.

    Up and Down bring back what was looked for before.
    """

    query_changed = Signal(Query)
    accepted = Signal(int)
    """The hit is wanted, or the one so many further."""
    closed = Signal()

    def __init__(self, actions: Actions, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._line = QLineEdit()
        self._line.setClearButtonEnabled(True)
        self._actions = actions
        self._count = QLabel()
        self._count.setMinimumWidth(120)
        self._label = QLabel()
        self._label.setBuddy(self._line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        for each in (self._label, self._line, self._count):
            layout.addWidget(each)
        layout.setStretch(1, 1)
        self._whole_words, self._pattern = (self._toggle(layout, text) for text in ("ab|", ".*"))
        for id in ("find-previous", "find-next", "close-layer"):
            button = QToolButton()
            button.setDefaultAction(actions.on_button(id))
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
        self._line.textChanged.connect(self._tell)
        self.setAutoFillBackground(True)
        self.translate()

    def open(self) -> None:
        """Show the line with its words selected and ready to be typed over."""
        self._name_keys()
        self.show()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        if self._line.text():
            self._tell()

    def set_words(self, words: str) -> None:
        """Look for *words* as if they had been typed."""
        self._line.setText(words)

    def toggle(self, option: str) -> None:
        """Turn "whole-words" or "pattern" on or off."""
        (self._whole_words if option == "whole-words" else self._pattern).toggle()

    @property
    def words(self) -> str:
        """What stands in the line."""
        return self._line.text()

    @property
    def count_text(self) -> str:
        """What the bar says of the hits."""
        return self._count.text()

    def tell(self, found: Found) -> None:
        """Show which hit is the current one."""
        number = QLocale().toString
        if not self._line.text():
            self._count.clear()
        elif found.is_broken:
            self._count.setText(self.tr("No such pattern"))
        elif not found.total:
            self._count.setText(self.tr("Not found"))
        elif found.is_more:
            self._count.setText(
                self.tr("{at} of more than {total}").format(at=number(found.at), total=number(found.total))
            )
        else:
            self._count.setText(
                self.tr("{at} of {total}").format(at=number(found.at), total=number(found.total))
            )

        announce(self, self._count.text())

    def translate(self) -> None:
        """Take the words of the language in force."""
        self._label.setText(self.tr("&Find:"))
        self._line.setAccessibleName(self.tr("Words to find"))
        self._whole_words.setAccessibleName(self.tr("Whole words only"))
        self._pattern.setAccessibleName(self.tr("Regular expression"))
        self._name_keys()
        self._count.clear()

    def _name_keys(self) -> None:
        self._whole_words.setToolTip(self._actions["find-whole-words"].toolTip())
        self._pattern.setToolTip(self._actions["find-pattern"].toolTip())

    def _toggle(self, layout: QHBoxLayout, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(self._tell)
        layout.addWidget(button)
        return button

    def _tell(self) -> None:
        self.query_changed.emit(
            Query(self._line.text(), self._whole_words.isChecked(), self._pattern.isChecked())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and isinstance(self.focusWidget(), QAbstractButton):
            press(self.focusWidget())
        elif event.key() in ENTER:
            self._history.keep(self.words)
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.accepted.emit(-1 if back else 0)
        elif event.key() == Qt.Key.Key_Up:
            self.set_words(self._history.older(self.words))
        elif event.key() == Qt.Key.Key_Down:
            self.set_words(self._history.newer(self.words))
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

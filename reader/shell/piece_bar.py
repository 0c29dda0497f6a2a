"""The bar under the page in pieces: what the current piece is and why, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader.bindings import Keys
from reader.command import Command
from reader.piece_commands import PIECE_COMMANDS
from reader.piece_editor import PieceEditor
from reader.shell.actions import with_keys

SHOWN = ("toggle-piece", "undo-piece", "redo-piece", "keep-for-site")


class PieceBar(QWidget):
    """Runs the commands of its buttons; says what it is told."""

    def __init__(self, run: Callable[[Command], None], keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setAutoFillBackground(True)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        commands = {each.id: each for each in PIECE_COMMANDS}
        self._buttons = {id: (commands[id], QPushButton()) for id in SHOWN}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.addWidget(self._said, 1)
        for command, button in self._buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked, command=command: run(command))
            layout.addWidget(button)
        self.translate()

    @property
    def text(self) -> str:
        """What it says."""
        return self._said.text()

    def tell(self, text: str, *, is_taken: bool | None, editor: PieceEditor) -> None:
        """Say *text* of the current piece, which is taken or not (None where there is no piece)."""
        self._said.setText(text)
        button = self._buttons["toggle-piece"][1]
        button.setEnabled(is_taken is not None)
        button.setText(self.tr("Take it out") if is_taken else self.tr("Put it back"))
        self._buttons["undo-piece"][1].setEnabled(editor.can_undo)
        self._buttons["redo-piece"][1].setEnabled(editor.can_redo)
        self._buttons["keep-for-site"][1].setEnabled(bool(editor.decided))

    def bind(self, keys: Keys) -> None:
        """Name *keys* from now on."""
        self._keys = keys
        self.translate()

    def translate(self) -> None:
        """Take the words of the language in force."""
        for id, (command, button) in self._buttons.items():
            text = QCoreApplication.translate("Command", command.text)
            button.setToolTip(with_keys(text, self._keys[id]))
            if id in ("undo-piece", "redo-piece"):
                button.setText(text)
        self._buttons["keep-for-site"][1].setText(self.tr("For the whole site"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

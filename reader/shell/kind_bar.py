"""The line over an article that says that the page is none: a listing, of which the whole may be wanted."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader.core.article import Kind
from reader.shell.actions import Actions


class KindBar(QWidget):
    """Shows itself where there is something to say."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = actions["show-whole"]
        self.setAutoFillBackground(True)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._whole = QPushButton()
        self._whole.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._whole.clicked.connect(self._action.trigger)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._whole)
        self.translate()

    @property
    def text(self) -> str:
        """What it says."""
        return self._said.text()

    def show_kind(self, kind: Kind) -> None:
        """Show itself for a listing, and for nothing else."""
        self.setVisible(kind is Kind.LISTING)

    def translate(self) -> None:
        """Take the words of the language in force."""
        self._said.setText(self.tr("This page is a listing of other pages and no article."))
        self._whole.setText(self.tr("Show the whole page"))
        self._whole.setToolTip(self._action.toolTip())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

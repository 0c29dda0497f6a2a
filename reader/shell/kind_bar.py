"""The line over an article that says that the page is none: a listing, or no more than its own summary."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader.core.article import Kind
from reader.core.wording import translatable
from reader.shell.actions import Actions

_NO_ARTICLE = {
    Kind.LISTING: translatable("KindBar", "This page is a listing of other pages and no article."),
    Kind.SUMMARY: translatable(
        "KindBar",
        "This page was saved before its text had come: this is only what it says of itself. "
        "Save it again once the browser shows its text.",
    ),
}
"""What is said of a page that is no article."""


class KindBar(QWidget):
    """Shows itself where there is something to say."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = actions["show-whole"]
        self._kind = Kind.ARTICLE
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
        """Show itself where the page is no article and has not been asked for whole."""
        self._kind = kind
        self.translate()
        self.setVisible(kind in _NO_ARTICLE)

    def translate(self) -> None:
        """Take the words of the language in force."""
        self._said.setText(QCoreApplication.translate("KindBar", _NO_ARTICLE.get(self._kind, "")))
        self._whole.setText(self.tr("Show the whole page"))
        self._whole.setToolTip(self._action.toolTip())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

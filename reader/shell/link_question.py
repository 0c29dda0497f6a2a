"""The question before a link is handed to the system's browser."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox, QWidget

COPIES = ("y", "Ctrl+C")
"""The keys that copy in the article do so here; Enter and Esc are those of every question."""


def leave_for(url: str) -> None:
    """Hand *url* to the system's browser."""
    QDesktopServices.openUrl(QUrl(url))


class LinkQuestion(QMessageBox):
    """Asks what to do with a link, and does it: leave, copy, or nothing."""

    def __init__(self, url: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._url = url
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Open the link?"))
        self.setText(self.tr("Open this link in your browser? Lutrin itself opens saved pages alone."))
        self.setInformativeText(f"\u2066{url}\u2069")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._leave = self.addButton(self.tr("Open in the browser"), QMessageBox.ButtonRole.AcceptRole)
        self._copy = self.addButton(self.tr("Copy the link"), QMessageBox.ButtonRole.ActionRole)
        self.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self._leave)
        for keys in COPIES:
            QShortcut(QKeySequence(keys), self, self._copy.click)

    def ask(self) -> bool:
        """Wait for the answer; return whether the link was copied."""
        self.exec()
        if self.clickedButton() is self._leave:
            leave_for(self._url)
        is_copied = self.clickedButton() is self._copy
        if is_copied:
            QGuiApplication.clipboard().setText(self._url)
        return is_copied

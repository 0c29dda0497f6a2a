"""The keyboard goes back to the page when the bar or the panel that has it goes."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class FocusReturn(QObject):
    """Watches *beside*; runs *give_back* before one that has the keyboard is gone."""

    def __init__(self, beside: Iterable[QWidget], give_back: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._give_back = give_back
        for each in beside:
            self.watch(each)

    def watch(self, beside: QWidget) -> None:
        """Watch *beside* too."""
        beside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and isinstance(watched, QWidget):
            focused = QApplication.focusWidget()
            if focused and watched.isAncestorOf(focused):
                self._give_back()
        return super().eventFilter(watched, event)

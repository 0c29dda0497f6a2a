"""What Enter does to a control beside the page: what a click does."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OPENS = (Qt.Key.Key_Down, Qt.Key.Key_Up)


def press(control: QWidget | None) -> None:
    """Do what a click on *control* does, and nothing where a click does nothing."""
    if isinstance(control, QAbstractButton):
        control.click()
    elif isinstance(control, QComboBox):
        control.showPopup()


def is_of_control(event: QEvent, control: QWidget | None) -> bool:
    """Return whether a shortcut's key is *control*'s own: Alt with an arrow opens a list in all desktops."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and isinstance(control, QComboBox)
        and event.key() in _OPENS
        and event.modifiers() == Qt.KeyboardModifier.AltModifier
    )

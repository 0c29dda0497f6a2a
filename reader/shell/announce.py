"""What a screen reader is to say though the keyboard's focus has not moved.

A live region of the page would stay silent: Qt WebEngine hands no change of one on to Qt
(browser_accessibility_manager_qt.cpp). Qt's own announcements arrive, on AT-SPI as object:announcement.
"""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have *text* said on behalf of *widget*, where a screen reader is there."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))

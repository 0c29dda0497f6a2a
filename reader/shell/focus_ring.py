"""A ring in the control that has the keyboard, in the color of the theme's links."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QWidget

RINGED = (QAbstractButton, QAbstractSlider, QComboBox)
"""What hardly shows that it has the focus: a field has its cursor, a list its chosen row."""
THICKNESS_PX = 2


class FocusRing(QWidget):
    """Lies in one control, as long as that has the focus."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(control.rect())
        control.installEventFilter(self)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
            self.deleteLater()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        inset = THICKNESS_PX / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Link), THICKNESS_PX))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        painter.end()


def ring_focus(app: QApplication) -> None:
    """Show from now on where the keyboard is; a click, whose place is known, needs no ring."""
    app.focusChanged.connect(_follow)


def _follow(_old: QWidget | None, now: QWidget | None) -> None:
    by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
    if isinstance(now, RINGED) and not by_mouse:
        FocusRing(now)

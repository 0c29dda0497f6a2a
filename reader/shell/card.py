"""What lies over the page stands out from it, so that it is not taken for a part of it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

SHADE_PX = 8
"""How much of a card's widget, all round, its shade takes."""

_ROUND_PX = 8
_SHADE_ALPHA = 9
_BAR_PX = 3
_BAR_INSET_PX = 9


def draw_card(widget: QWidget, *, bar: bool) -> None:
    """Draw a card with round corners and a shade, with a *bar* at its start, from *widget*'s paintEvent."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colors = widget.palette()
    card = QRectF(widget.rect()).adjusted(SHADE_PX, SHADE_PX, -SHADE_PX, -SHADE_PX)
    shade = QColor(colors.placeholderText().color())
    shade.setAlpha(_SHADE_ALPHA)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    for out in range(1, SHADE_PX):
        painter.drawRoundedRect(card.adjusted(-out, -out, out, out), _ROUND_PX + out, _ROUND_PX + out)
    painter.setPen(QPen(colors.mid().color(), 1))
    painter.setBrush(colors.toolTipBase())
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND_PX, _ROUND_PX)
    if bar:
        left = (
            card.right() - _BAR_INSET_PX if widget.isRightToLeft() else card.left() + _BAR_INSET_PX - _BAR_PX
        )
        height = card.height() - 2 * _BAR_INSET_PX
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.accent())
        painter.drawRoundedRect(
            QRectF(left, card.top() + _BAR_INSET_PX, _BAR_PX, height), _BAR_PX / 2, _BAR_PX / 2
        )

"""What lies over the page has an edge, so that it is not taken for a part of it."""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget


def draw_edge(widget: QWidget) -> None:
    """Draw a line round *widget*, from within its paintEvent."""
    painter = QPainter(widget)
    painter.setPen(widget.palette().placeholderText().color())
    painter.drawRect(widget.rect().adjusted(0, 0, -1, -1))

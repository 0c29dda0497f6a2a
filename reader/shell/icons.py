"""Icons from ``resources/icons``, drawn in the palette's text color; mirrored where the window is."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.core import paths

SIZES_PX = (24, 48)
MIRRORED = frozenset({"next", "previous", "contents", "external-link"})


def icon(name: str, colors: QPalette, *, is_mirrored: bool = False) -> QIcon:
    """Return the icon *name* in the text colors of *colors*; our own files only are ever read."""
    source = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for size in SIZES_PX:
        made.addPixmap(_drawn(source, colors.windowText().color(), size, is_mirrored and name in MIRRORED))
    return made


def app_icon() -> QIcon:
    """Return the program's own icon."""
    renderer = QSvgRenderer(str(paths.resources() / "icons" / "lutrin.svg"))
    made = QIcon()
    for size in (16, 32, 48, 128, 256):
        made.addPixmap(_rendered(renderer, size))
    return made


def _drawn(source: str, color: QColor, size: int, is_mirrored: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", color.name()).encode()))
    pixmap = _rendered(renderer, size)
    if is_mirrored:
        return QPixmap.fromImage(pixmap.toImage().flipped(Qt.Orientation.Horizontal))
    return pixmap


def _rendered(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap

"""Something that happens once, a while after it was last asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def single_shot(parent: QObject, delay_ms: int, done: Callable[[], object]) -> QTimer:
    """Return a timer that calls *done* *delay_ms* after its last start."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(delay_ms)
    timer.timeout.connect(done)
    return timer

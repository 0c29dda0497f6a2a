"""Garbage is collected on the thread of the windows alone."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.shell.garbage import Garbage
from tests.shell.conftest import WAIT_MS


class Circle(QObject):
    """What only the collector lets go of."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def litter() -> None:
    """Make more than enough for Python to collect by itself."""
    for _ in range(20):
        kept: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] * 2)]
        del kept


def test_a_circle_made_by_the_windows_ends_on_their_thread(qtbot: QtBot, garbage: Garbage) -> None:
    ended_on: list[threading.Thread] = []
    weakref.finalize(Circle(), lambda: ended_on.append(threading.current_thread()))
    other = threading.Thread(target=litter)
    other.start()
    other.join()
    assert ended_on == []
    # What is old already is collected more seldom: as much as it takes to be young garbage no more.
    kept: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] * 2)]
    qtbot.waitUntil(lambda: bool(ended_on), timeout=WAIT_MS)
    assert ended_on == [threading.current_thread()] and kept

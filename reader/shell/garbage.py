"""Python's garbage, collected on the thread of the windows alone.

By itself Python collects on whichever thread happens to ask for memory, the one that reads a page among
them. A closed window is part of a circle, and so is garbage: collected there, its widgets, its engine and
its timers would end on a thread that is not theirs, which crashes.
"""

import gc

from PySide6.QtCore import QObject

from reader.shell.timer import single_shot

EVERY_MS = 1000


class Garbage(QObject):
    """Collects as often as Python would, from the event loop of the thread that made it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = single_shot(self, EVERY_MS, self._collect)
        self._timer.setSingleShot(False)
        self._timer.start()

    def _collect(self) -> None:
        due = [made > limit > 0 for made, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        for generation in (2, 1, 0):
            if due[generation]:
                gc.collect(generation)
                return

"""Files written behind the window's back, one after another."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor


class Writing:
    """Does one piece of work after another, on a thread of its own.

    Python's thread and not QThreadPool's: the pool deletes each QRunnable, PySide keeps its wrapper, and
    the next object that the engine makes at that address (a request for a page) is taken for it.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._last: Future[None] | None = None

    def start(self, work: Callable[[], None]) -> None:
        """Do *work* after all that was started before."""
        self._last = self._thread.submit(work)

    def finish(self) -> None:
        """Wait until all is done; raises what the last piece of work raised."""
        if self._last:
            self._last.result()

"""Language packs on their way: downloaded on a person's word, or taken from a file, in the background."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.core.errors import ReaderError
from reader.translation.errors import DownloadStopped
from reader.translation.pair import Pair
from reader.translation.process import packs_folder, tried
from reader.translation.registry import ADDRESS


class PackDownloads(QObject):
    """Gets packs, one order at a time, and tells how it goes."""

    progressed = Signal(int, int)
    """Kilobytes that are there, kilobytes in all."""
    finished = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None, address: str = ADDRESS) -> None:
        super().__init__(parent)
        self.address = address
        self._is_stopped = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_running(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def download(self, pairs: Sequence[Pair]) -> None:
        """Download the packs of *pairs* from Mozilla's registry; only a button that says so calls this."""
        self._begin(lambda: self._download(pairs))

    def install(self, file: Path) -> None:
        """Put the pack in *file* in its place."""
        from reader.translation import packs

        self._begin(lambda: packs.install(file, packs_folder(), tried))

    def stop(self) -> None:
        """Stop; what has arrived is kept for the next time."""
        self._is_stopped.set()

    def _begin(self, work: Callable[[], object]) -> None:
        if self.is_running:
            return
        self._is_stopped.clear()
        self._thread = threading.Thread(target=self._work, args=(work,), daemon=True, name="language packs")
        self._thread.start()

    def _work(self, work: Callable[[], object]) -> None:
        try:
            work()
        except ReaderError as error:
            self.failed.emit(error)
        else:
            self.finished.emit()

    def _download(self, pairs: Sequence[Pair]) -> None:
        # The network's room is loaded here and not before.
        from reader.translation import download, registry

        offered = download.registry(self.address)
        wanted = [offer for pair in pairs for offer in registry.wanted(offered, str(pair))]
        total = sum(each.size for each in wanted)
        before = 0
        for offer in wanted:
            if self._is_stopped.is_set():
                raise DownloadStopped(name=str(offer.pair))
            download.fetch(offer, packs_folder(), tried, self._teller(before, total))
            before += offer.size

    def _teller(self, before: int, total: int) -> Callable[[int, int], bool]:
        def tell(done: int, _of: int) -> bool:
            # Signals carry C's int: kilobytes, so that two gigabytes fit.
            self.progressed.emit((before + done) // 1000, total // 1000)
            return not self._is_stopped.is_set()

        return tell

"""Orders about language packs, in the background: downloaded when asked, from a file, tried, removed."""

import threading
from collections.abc import Callable, Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.core.errors import ReaderError
from reader.translation.errors import DownloadStopped
from reader.translation.pack import Pack
from reader.translation.process import packs_folder, tried
from reader.translation.registry import ADDRESS


class Done(Enum):
    """What came of an order."""

    ADDED = auto()
    REMOVED = auto()
    VERIFIED = auto()


class PackDownloads(QObject):
    """Takes one order about packs at a time, and tells how it goes."""

    began = Signal(bool)
    """With whether the order can be stopped."""
    progressed = Signal(int, int)
    """Kilobytes that are there, kilobytes in all."""
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None, address: str = ADDRESS) -> None:
        super().__init__(parent)
        self.address = address
        self._is_stopped = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_running(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def download(self, names: Sequence[str]) -> None:
        """Download the packs *names* from Mozilla's registry; only a button that says so calls this.

        A name is a pair ("en-hi") or a language ("hi", both ways with English).
        """
        self._begin(Done.ADDED, lambda: self._download(names), can_stop=True)

    def install(self, file: Path) -> None:
        """Put the pack in *file* in its place."""
        from reader.translation import packs

        self._begin(Done.ADDED, lambda: packs.install(file, packs_folder(), tried))

    def remove(self, pack: Pack) -> None:
        """Take *pack* away."""
        from reader.translation import packs

        self._begin(Done.REMOVED, lambda: packs.remove([pack]))

    def verify(self, pack: Pack) -> None:
        """Compare *pack* with its hashes, and have it translate a sentence."""
        self._begin(Done.VERIFIED, lambda: _verify(pack))

    def stop(self) -> None:
        """Stop; what has arrived is kept for the next time."""
        self._is_stopped.set()

    def _begin(self, done: Done, work: Callable[[], object], *, can_stop: bool = False) -> None:
        if self.is_running:
            return
        self._is_stopped.clear()
        self._thread = threading.Thread(
            target=self._work, args=(done, work), daemon=True, name="language packs"
        )
        self.began.emit(can_stop)
        self._thread.start()

    def _work(self, done: Done, work: Callable[[], object]) -> None:
        try:
            work()
        except ReaderError as error:
            self.failed.emit(error)
        else:
            self.finished.emit(done)

    def _download(self, names: Sequence[str]) -> None:
        # The network's room is loaded here and not before.
        from reader.translation import download, registry

        offered = download.registry(self.address)
        wanted = [offer for name in names for offer in registry.wanted(offered, name)]
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


def _verify(pack: Pack) -> None:
    pack.verify()
    if pack.folder is not None:
        tried(pack.folder)

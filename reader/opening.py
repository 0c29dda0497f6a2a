"""Opening pages: the one that is being read, those that come before and after it, and what is refused.

Imports no Qt.
"""

from collections.abc import Callable, Sequence

from reader.core.article import Article
from reader.core.destination import ANYWHERE, Destination
from reader.core.errors import ReaderError
from reader.core.source import Source
from reader.document import Document, PageReader
from reader.library.store import Entry
from reader.neighbours import Neighbour, Neighbours
from reader.view import OpeningView


class Opening:
    """Reads one page at a time for one window; the last that was asked for counts."""

    def __init__(
        self,
        view: OpeningView,
        new_reader: Callable[[], PageReader],
        opened: Callable[[Document, Destination], None],
        refused: Callable[[ReaderError], None],
    ) -> None:
        self._view = view
        self._new_reader = new_reader
        self._opened = opened
        self._refused = refused
        self._neighbours = Neighbours()
        self._reading: tuple[Source, PageReader] | None = None
        self._shown: Source | None = None
        self.failed: Source | None = None
        """The page that could not be read, while that is on screen."""

    def read(self, source: Source, whole: bool, destination: Destination = ANYWHERE) -> None:
        """Read *source*, or the *whole* of it, to be shown at *destination*."""
        self.cancel()
        page_reader = self._new_reader()
        self._reading = (source, page_reader)
        self._view.show_opening(source.name)
        page_reader.read(
            source,
            whole,
            lambda article: self._done(source, article, page_reader, destination),
            lambda error: self._failed(source, error, page_reader),
        )

    def cancel(self) -> bool:
        """Stop the page that is being read; return whether there was one."""
        if self._reading is None:
            return False
        self._reading[1].stop()
        self._end()
        return True

    # The row of pages

    def line_up(self, sources: Sequence[Source]) -> None:
        """Take *sources* as the row, in their order."""
        self._neighbours.give(sources)

    def next(self, steps: int) -> Source | None:
        """Return the page *steps* further in the row: of the files given together, then of the folder."""
        return self._neighbours.next(self._here, steps) if self._here else None

    def choices(self, recent: Sequence[Entry]) -> Sequence[Neighbour]:
        """Return the *recent* pages and those beside this one."""
        return self._neighbours.choices(self._here, recent)

    @property
    def _here(self) -> Source | None:
        """What is read, or was asked for last: what comes next in the row comes after it."""
        if self._reading:
            return self._reading[0]
        return self.failed or self._shown

    # What became of it

    def _done(
        self, source: Source, article: Article, page_reader: PageReader, destination: Destination
    ) -> None:
        if not self._is_awaited(page_reader):
            return
        self._end()
        self._shown, self.failed = source, None
        self._opened(Document(source, article, page_reader), destination)

    def _failed(self, source: Source, error: ReaderError, page_reader: PageReader) -> None:
        page_reader.stop()
        if not self._is_awaited(page_reader):
            return
        self._end()
        self.failed = source
        self._refused(error)

    def _is_awaited(self, page_reader: PageReader) -> bool:
        return self._reading is not None and self._reading[1] is page_reader

    def _end(self) -> None:
        self._reading = None
        self._view.stop_opening()

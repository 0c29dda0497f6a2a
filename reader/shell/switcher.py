"""Pages read lately and those of the folder → a list to type at."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from reader.core.fuzzy import ranked
from reader.core.source import Source
from reader.core.wording import isolated
from reader.neighbours import Neighbour
from reader.shell.chooser import Chooser
from reader.shell.filter_list import Row


class Switcher(Chooser):
    """Tells which page was chosen."""

    page_chosen = Signal(Source)

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._pages: Sequence[Neighbour] = ()
        self.rows.typed.connect(self._narrow)
        self.rows.chosen.connect(self._chosen)

    def offer(self, pages: Sequence[Neighbour]) -> None:
        """Show *pages* in their order."""
        self.setAccessibleName(self.tr("Another page"))
        self.rows.name(self.tr("A title, a file or a folder"), self.accessibleName())
        self._pages = pages
        self.open()

    def _narrow(self, query: str) -> None:
        pages = ranked(query, self._pages, lambda page: (page.title, page.path.name, str(page.path.parent)))
        self.rows.show_rows([Row(each.title, self._note(each), each.source) for each in pages])

    def _note(self, page: Neighbour) -> str:
        folder = isolated(page.path.parent.name)
        if page.share <= 0:
            return folder
        percent = QLocale().toString(max(1, round(page.share * 100)))
        return f"{folder} · {self.tr('{percent} %').format(percent=percent)}"

    def _chosen(self, source: Source) -> None:
        self.leave()
        self.page_chosen.emit(source)

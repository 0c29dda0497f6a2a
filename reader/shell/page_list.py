"""The pages of a file that holds several: a sheet to choose one from."""

from collections.abc import Sequence
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from reader.core.article import Listed
from reader.shell.table_dialog import TableDialog

Index = QModelIndex | QPersistentModelIndex


class PageModel(QAbstractTableModel):
    """One row a page: its number, its title, where it was saved from. The open one is bold."""

    def __init__(self, pages: Sequence[Listed], number: int) -> None:
        super().__init__()
        self._pages = pages
        self._number = number

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._pages)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        page = self._pages[index.row()]
        address = page.url.partition("://")[2].rstrip("/")
        if role == Qt.ItemDataRole.DisplayRole:
            number = QLocale().toString(index.row() + 1)
            return (number, page.title or _last_part(page.url), f"\u2066{address}\u2069")[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (page.title, page.url)))
        if role == Qt.ItemDataRole.FontRole and index.row() + 1 == self._number:
            font = QFont()
            font.setWeight(QFont.Weight.Bold)
            return font
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Number"), self.tr("Title"), self.tr("Address"))[section]
        return None


def _last_part(url: str) -> str:
    path = urlsplit(url).path.rstrip("/")
    return unquote(path.rpartition("/")[2]) or url


class PageList(TableDialog):
    """The sheet; `page_chosen` tells the number of the page that was chosen by Enter or a double click."""

    page_chosen = Signal(int)

    def __init__(self, pages: Sequence[Listed], number: int, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("PageList", "The pages of this file")
        super().__init__(PageModel(pages, number), title, 1, parent)
        self.table.setColumnHidden(2, not any(each.url for each in pages))
        self.table.activated.connect(lambda _index: self._choose())
        self.line.returnPressed.connect(self._choose)
        self.line.textChanged.connect(lambda _words: self.table.selectRow(0))
        self.table.selectRow(number - 1)

    def _choose(self) -> None:
        chosen = self.table.currentIndex()
        if chosen.isValid():
            self.page_chosen.emit(self.shown.mapToSource(chosen).row() + 1)
            self.accept()

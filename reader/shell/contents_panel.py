"""The headings of the article beside it, with the present one marked."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.core.article import Block
from reader.core.fuzzy import folded, score

if TYPE_CHECKING:
    from reader.shell.filter_list import FilterList

WIDTH_PX = 270


class ContentsPanel(QWidget):
    """Tells which heading was chosen, by its block; 0 is the beginning."""

    heading_chosen = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFixedWidth(WIDTH_PX)
        self._title = ""
        self._headings: Sequence[Block] = ()
        self._present = 0
        self._is_wanted = False
        self._name = QLabel()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 14, 12, 12)
        self._layout.addWidget(self._name)
        self.hide()
        self.translate()

    @cached_property
    def rows(self) -> "FilterList":
        """The list, made when it is first wanted: an article need not wait for it."""
        from reader.shell.filter_list import FilterList

        rows = FilterList()
        self._name.setBuddy(rows.list)
        rows.typed.connect(lambda _text: self._narrow())
        rows.chosen.connect(self._choose)
        rows.left.connect(self.closed)
        self._layout.addWidget(rows, 1)
        self._name_rows(rows)
        return rows

    def open(self, title: str, headings: Sequence[Block], present: int) -> None:
        """Show *headings* below the *title*, that of the block *present* marked, and take the focus."""
        self._is_wanted = True
        self.change(title, headings, present)
        self.show()
        self.rows.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def change(self, title: str, headings: Sequence[Block], present: int) -> None:
        """Show these instead, where anything is shown."""
        self._title, self._headings, self._present = title, headings, present
        if self._is_wanted:
            self.rows.set_text("")
            self._narrow()

    def close(self) -> bool:
        """Go, until it is opened again."""
        self._is_wanted = False
        return super().close()

    def show_beside(self, is_article: bool) -> None:
        """Stay open from one article with headings to the next."""
        self.setVisible(is_article and self._is_wanted and bool(self._headings))

    def mark(self, present: int) -> None:
        """Mark the heading of the block *present*."""
        if present != self._present:
            self._present = present
            if self._is_wanted:
                self._narrow()

    def translate(self) -> None:
        """Take the words of the language in force."""
        self._name.setText(self.tr("Contents"))
        self.setAccessibleName(self.tr("Contents"))
        if "rows" in self.__dict__:
            self._name_rows(self.rows)

    def _name_rows(self, rows: "FilterList") -> None:
        rows.name(self.tr("Type to narrow down"), self.tr("Contents"))

    def _choose(self, block: int) -> None:
        self.heading_chosen.emit(block)

    def _narrow(self) -> None:
        from reader.shell.filter_list import Row

        asked = folded(self.rows.line.text())
        # Not every page begins its headings at the first level.
        top = min((each.level for each in self._headings), default=1) - 1
        rows = [Row(self._title, value=0, level=1, is_present=not self._present)]
        for each in self._headings:
            rows.append(Row(each.text, "", each.id, each.level - top, each.id == self._present))
        shown = [row for row in rows if not asked.strip() or score(asked, folded(row.text))]
        current = next((place for place, row in enumerate(shown) if row.is_present), 0)
        self.rows.show_rows(shown, current)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

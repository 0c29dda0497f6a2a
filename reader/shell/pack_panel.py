"""The language packs in the settings: which there are, one more or one less, and whether one is sound."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.errors import ReaderError
from reader.shell.announce import announce
from reader.shell.language_names import language_name
from reader.shell.languages import codes
from reader.shell.message_page import sentence
from reader.shell.pack_downloads import Done
from reader.shell.pack_model import PackModel, pair_name
from reader.translation.pack import Pack
from reader.translation.pair import BRIDGE, Pair, code
from reader.translation.registry import about_mb

MOST_ROWS = 5
"""More packs than that scroll."""


class PackPanel(QWidget):
    """Shows the packs it is given and how an order about them goes; tells what is wanted."""

    opened = Signal()
    """It came on screen: what it shows may be old."""
    download_asked = Signal(str)
    file_asked = Signal()
    removal_asked = Signal(object)
    check_asked = Signal(object)
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PackModel()
        self._name, self._none, self.said = QLabel(), QLabel(), QLabel()
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._name_buttons())
        self._name.setBuddy(self.list)
        self.languages = QComboBox()
        self.download, self.file, self.check, self.removal, self.stop = (QPushButton() for _ in range(5))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self._is_busy = self._can_stop = False
        self._connect()
        self._lay_out()
        self.translate()

    def show_packs(self, packs: Sequence[Pack]) -> None:
        """Show *packs*."""
        kept = self.chosen.name if self.chosen else ""
        self._model.show(packs)
        rows = [row for row, each in enumerate(packs) if each.name == kept]
        if packs:
            self.list.setCurrentIndex(self._model.index(rows[0] if rows else 0))
        for each in (self.list, self.check, self.removal):
            each.setVisible(bool(packs))
        self._none.setVisible(not packs)
        self._fit()
        self._name_buttons()

    @property
    def chosen(self) -> Pack | None:
        """The pack that the buttons are about."""
        return self._model.pack(self.list.currentIndex())

    def begin(self, can_stop: bool) -> None:
        """Say that an order is under way."""
        self._is_busy, self._can_stop = True, can_stop
        self._say("")
        self.progress.setRange(0, 0)
        self._show_busy()

    def show_progress(self, done: int, total: int) -> None:
        """Say that *done* of *total* kilobytes are there."""
        self.progress.setRange(0, total)
        self.progress.setValue(min(done, total))
        there, whole = (QLocale().toString(each / 1000, "f", 1) for each in (done, total))
        self.said.setText(self.tr("{done} of {total} MB").format(done=there, total=whole))
        self.said.show()

    def end(self, outcome: Done | ReaderError) -> None:
        """Say what came of the order."""
        self._is_busy = False
        self._show_busy()
        said = {
            Done.ADDED: self.tr("The language pack is in its place."),
            Done.REMOVED: self.tr("The language pack is gone."),
            Done.VERIFIED: self.tr("The language pack is as it should be."),
        }
        self._say(sentence(outcome) if isinstance(outcome, ReaderError) else said[outcome])

    @property
    def name(self) -> str:
        """What they are called in the language in force."""
        return self._name.text()

    def take_focus(self) -> None:
        """Give the keyboard to the packs, or to the way to one."""
        (self.list if self.list.isVisible() else self.languages).setFocus(Qt.FocusReason.TabFocusReason)

    def answers(self, words: str) -> bool:
        """Tell whether a search for *words* means this."""
        said = f"{self.name} {self.download.text()} langpack".casefold()
        return all(each in said for each in words.casefold().split())

    def translate(self) -> None:
        """Take the words of the language in force."""
        self._name.setText(self.tr("Language packs"))
        self.list.setAccessibleName(self.name)
        self._none.setText(self.tr("None is here yet. With one, articles are translated on this computer."))
        self.languages.setAccessibleName(self.tr("Language to download"))
        self.download.setText(self.tr("Download from Mozilla"))
        self.download.setToolTip(self.tr("The packs of this language, from English and into English."))
        self.file.setText(self.tr("Add a file…"))
        self.check.setText(self.tr("Check"))
        self.removal.setText(self.tr("Remove"))
        self.stop.setText(self.tr("Stop"))
        self.progress.setAccessibleName(self.tr("The language pack is arriving"))
        place = max(0, self.languages.currentIndex())
        self.languages.clear()
        for each in codes():
            if code(each) != BRIDGE:
                both = (Pair(BRIDGE, code(each)), Pair(code(each), BRIDGE))
                size = QLocale().toString(sum(map(about_mb, both)), "f", 0)
                words = self.tr("{language}, about {size} MB")
                self.languages.addItem(words.format(language=language_name(each), size=size), code(each))
        self.languages.setCurrentIndex(place)
        self._name_buttons()

    def _fit(self) -> None:
        """Make the list as high as its packs, up to MOST_ROWS of them."""
        last = min(self._model.rowCount(), MOST_ROWS) - 1
        if last < 0:
            return
        # Of the rows as they lie: a hint of their size knows nothing of lines that are broken.
        first, end = (self.list.visualRect(self._model.index(row)) for row in (0, last))
        height = end.bottom() - first.top() + 2 * self.list.spacing()
        self.list.setFixedHeight(height + 2 * self.list.frameWidth() + 1)

    def _name_buttons(self) -> None:
        name = pair_name(self.chosen.pair) if self.chosen else ""
        for button, words in (
            (self.check, self.tr("Compares {name} with its hashes, and has it translate a sentence.")),
            (self.removal, self.tr("Removes {name} from this computer.")),
        ):
            button.setToolTip(words.format(name=name))
            button.setAccessibleDescription(words.format(name=name))

    def _remove(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        if chosen.folder is None:
            self._say(self.tr("Apertium belongs to the system: remove it as you installed it."))
        else:
            self.removal_asked.emit(chosen)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        announce(self, words)

    def _show_busy(self) -> None:
        buttons = (self.download, self.file, self.check, self.removal)
        had_focus = any(each.hasFocus() for each in (*buttons, self.stop))
        self.progress.setVisible(self._is_busy)
        self.stop.setVisible(self._is_busy and self._can_stop)
        for each in buttons:
            each.setEnabled(not self._is_busy)
        # The keyboard stays here: the button that had it takes none while the order is under way.
        if had_focus:
            waits = self.stop if self._can_stop else self.languages
            (waits if self._is_busy else self.download).setFocus()

    def _connect(self) -> None:
        self.download.clicked.connect(lambda: self.download_asked.emit(self.languages.currentData()))
        self.file.clicked.connect(self.file_asked)
        self.check.clicked.connect(lambda: self.check_asked.emit(self.chosen) if self.chosen else None)
        self.removal.clicked.connect(self._remove)
        self.stop.clicked.connect(self.stop_asked)

    def _lay_out(self) -> None:
        for each in (self._none, self.said):
            each.setWordWrap(True)
            each.setTextFormat(Qt.TextFormat.PlainText)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(self.check, 0, 0)
        grid.addWidget(self.removal, 0, 1)
        grid.addWidget(self.languages, 1, 0, 1, 2)
        # Each in a line of its own: in some languages their words take all of it.
        grid.addWidget(self.download, 2, 0, 1, 2)
        grid.addWidget(self.file, 3, 0, 1, 2)
        grid.addWidget(self.progress, 4, 0)
        grid.addWidget(self.stop, 4, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        rows: tuple[QWidget, ...] = (self._name, self._none, self.list)
        for row in rows:
            column.addWidget(row)
        column.addLayout(grid)
        column.addWidget(self.said)
        quiet: tuple[QWidget, ...] = (self.progress, self.stop, self.said)
        for widget in quiet:
            widget.hide()

    def showEvent(self, event: QShowEvent) -> None:
        self.opened.emit()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # How many lines a pack takes is known once the width is.
        QTimer.singleShot(0, self, self._fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)

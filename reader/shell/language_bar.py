"""The bar under the article that speaks of its translation: progress, what is missing, what is at hand."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from reader.core.wording import isolated
from reader.shell.language_names import isolated_name, language_name
from reader.shell.languages import codes
from reader.translating import Translation
from reader.translation.pair import Pair
from reader.translation.registry import about_mb


class LanguageBar(QWidget):
    """Shows itself while there is something to say or to choose, and no longer."""

    stop_asked = Signal()
    closed = Signal()
    sibling_chosen = Signal(object)
    translation_chosen = Signal(str)
    download_asked = Signal(object)
    file_asked = Signal()
    source_named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translation = Translation()
        self._arriving: tuple[int, int] | None = None
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(180)
        self.languages = QComboBox()
        self.languages.activated.connect(lambda at: self.source_named.emit(self.languages.itemData(at)))
        self.first, self.second, self.close_button = QPushButton(), QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(8)
        for each in (self.said, self.progress, self.languages, self.first, self.second, self.close_button):
            row.addWidget(each)
        self.first.clicked.connect(self._take_first)
        self.second.clicked.connect(self._take_second)
        self.close_button.clicked.connect(self._close)
        self.setAutoFillBackground(True)
        self.hide()

    def show_translation(self, translation: Translation) -> None:
        """Say how it stands."""
        was_question = self._is_question
        self._translation = translation
        self._draw()
        if self._is_question and not was_question and self._arriving is None:
            first = self.languages if self._is_unknown else self.first
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_arriving(self, done: int, total: int) -> None:
        """Say that so much of a language pack has arrived; no more does where *total* is negative."""
        self._arriving = (done, total) if total >= 0 else None
        self._draw()

    @property
    def _is_question(self) -> bool:
        return bool(self._translation.missing or self._translation.sibling or self._is_unknown)

    @property
    def _is_unknown(self) -> bool:
        return bool(self._translation.target) and not self._translation.source

    def _draw(self) -> None:
        at = self._translation
        steps = self._arriving or ((at.done, at.total) if at.is_running else None)
        self.progress.setVisible(steps is not None)
        if steps:
            self.progress.setRange(0, steps[1])
            self.progress.setValue(min(steps[0], steps[1]))
        self.said.setText(self._text())
        self.progress.setAccessibleName(self.said.text())
        is_offer = self._arriving is None and bool(at.missing or at.sibling)
        self.first.setVisible(is_offer)
        self.second.setVisible(is_offer)
        self.first.setText(self.tr("Open it") if at.sibling else self.tr("Download from Mozilla"))
        self.second.setText(self.tr("Translate all the same") if at.sibling else self.tr("Add a file…"))
        self.languages.setVisible(self._is_unknown and steps is None)
        if self._is_unknown and not self.languages.count():
            self.languages.addItem(self.tr("Its language…"), "")
            for each in codes():
                self.languages.addItem(language_name(each), each)
        self.languages.setAccessibleName(self.tr("Language of the article"))
        self.close_button.setText(self.tr("Stop") if steps else self.tr("Not now"))
        self.setVisible(bool(steps or self._is_question))

    def _text(self) -> str:
        at = self._translation
        if self._arriving:
            return self._arrived(*self._arriving)
        if self._is_unknown:
            return self.tr("The article does not say which language it is in, and it could not be told.")
        if at.sibling:
            return self.tr("The same article in {language} is in this folder: {name}").format(
                language=isolated_name(at.target), name=isolated(at.sibling.name)
            )
        return self._missing(at.missing) if at.missing else self._translated()

    def _arrived(self, done: int, total: int) -> str:
        if not total:
            return self.tr("The language pack is being fetched…")
        there, whole = (QLocale().toString(each / 1000, "f", 1) for each in (done, total))
        arrived = self.tr("The language pack is arriving: {done} of {total} MB.")
        return arrived.format(done=there, total=whole)

    def _translated(self) -> str:
        at = self._translation
        if not at.total:
            return self.tr("Translating into {language}…").format(language=isolated_name(at.target))
        return self.tr("Translating into {language}: {done} of {total} paragraphs.").format(
            language=isolated_name(at.target),
            done=QLocale().toString(at.done),
            total=QLocale().toString(at.total),
        )

    def _missing(self, pairs: Sequence[Pair]) -> str:
        arrow = "\u2190" if self.isRightToLeft() else "\u2192"
        names = QLocale().createSeparatedList(
            [f"{isolated_name(each.source)} {arrow} {isolated_name(each.target)}" for each in pairs]
        )
        size = QLocale().toString(sum(map(about_mb, pairs)), "f", 0)
        return self.tr(
            "To translate this article, a language pack is missing: {names}, about {size} MB. It is fetched "
            "once; the article itself never leaves this computer."
        ).format(names=names, size=size)

    def _take_first(self) -> None:
        at = self._translation
        if at.sibling:
            self.sibling_chosen.emit(at.sibling)
        else:
            self.download_asked.emit(at.missing)

    def _take_second(self) -> None:
        if self._translation.sibling:
            self.translation_chosen.emit(self._translation.target)
        else:
            self.file_asked.emit()

    def _close(self) -> None:
        if self._arriving or self._translation.is_running:
            self.stop_asked.emit()
        else:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()
        super().changeEvent(event)

"""The article's languages in a window: joins bar, panel, page and downloads to what translates."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.core.errors import ReaderError
from reader.core.source import Source
from reader.presenter import Presenter
from reader.shell.article_view import ArticleView
from reader.shell.key_input import key_name
from reader.shell.language_bar import LanguageBar
from reader.shell.language_names import isolated_name
from reader.shell.pack_downloads import Done, PackDownloads
from reader.shell.script_fonts import has_letters
from reader.translating import Face, Translating, Translation
from reader.translation.process import packs_folder

if TYPE_CHECKING:
    from reader.shell.article_language import ArticleLanguage
    from reader.shell.pack_panel import PackPanel


class LanguageWiring(QObject):
    """Owns the bar and the downloads; the window asks it for what its protocol promises."""

    hinted = Signal(str)
    """Something that is worth a line at the window's edge."""

    def __init__(self, article: ArticleView, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._article = article
        self._control: ArticleLanguage | None = None
        self._packs: PackPanel | None = None
        self._is_for_article = False
        """Whether what is under way was asked for under the article, and not in the settings."""
        self.bar = LanguageBar()
        self.downloads = PackDownloads(self)
        self.is_peek: Callable[[str], bool] = lambda _key: False
        """Tells whether a key is that of peeking, by the bindings in force."""
        self._presenter: Presenter | None = None

    def attach(self, presenter: Presenter) -> None:
        """Join everything to *presenter*."""
        self._presenter = presenter
        translating = presenter.translating
        self.bar.stop_asked.connect(self._stop)
        self.bar.closed.connect(self.dismiss)
        self.bar.sibling_chosen.connect(lambda path: presenter.open(Source(path)))
        self.bar.translation_chosen.connect(translating.translate)
        self.bar.download_asked.connect(self._download)
        self.bar.source_named.connect(lambda lang: translating.name_source(lang) if lang else None)
        self.bar.file_asked.connect(lambda: self._ask_for_pack(for_article=True))
        self.downloads.progressed.connect(self._progressed)
        self.downloads.finished.connect(self._arrived)
        self.downloads.failed.connect(self._failed)
        self._article.key_released.connect(self._released)

    def join(self, control: "ArticleLanguage") -> None:
        """Do what is chosen in *control*, and show there how it stands."""
        assert self._presenter is not None
        presenter, translating = self._presenter, self._translating
        control.has_route = translating.has_route
        control.language_chosen.connect(translating.translate)
        control.face_chosen.connect(translating.show)
        control.always_chosen.connect(lambda value: presenter.change(always_translate=value))
        control.show_translation(translating.state)
        self._control = control

    def join_packs(self, packs: "PackPanel") -> None:
        """Do what is asked for in *packs*, and show there what came of it."""
        self._packs = packs
        packs.opened.connect(self._show_packs)
        packs.download_asked.connect(lambda language: self.downloads.download([language]))
        packs.file_asked.connect(lambda: self._ask_for_pack(for_article=False))
        packs.removal_asked.connect(self.downloads.remove)
        packs.check_asked.connect(self.downloads.verify)
        packs.stop_asked.connect(self.downloads.stop)
        self.downloads.began.connect(packs.begin)
        self.downloads.progressed.connect(packs.show_progress)
        self._show_packs()

    def _show_packs(self) -> None:
        from reader.translation.packs import available

        if self._packs:
            found = available(packs_folder()).values()
            self._packs.show_packs(sorted(found, key=lambda each: each.name))

    def hint_at_fonts(self, lang: str) -> None:
        """Say what to install where the system has no letters for *lang*."""
        if not has_letters(lang):
            self.hinted.emit(
                self.tr(
                    "This computer has no font for {language}, so boxes stand for its letters: install "
                    "Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts)."
                ).format(language=isolated_name(lang))
            )

    def show_translation(self, translation: Translation) -> None:
        """Show how it stands in bar and panel."""
        self.bar.show_translation(translation)
        if self._control:
            self._control.show_translation(translation)

    def show_face(self, translation: Translation, language_dir: str) -> None:
        """Show what is asked for of the two languages."""
        if translation.target and translation.face is not Face.ORIGINAL:
            self.hint_at_fonts(translation.target)
        self._article.show_face(translation.face.value, translation.target, language_dir)

    def close_layer(self) -> bool:
        """Close what is open of the bar, or stop what it tells of; return whether there was anything."""
        if self.downloads.is_running:
            self._stop()
            return True
        return self._translating.cancel() or self.dismiss()

    def dismiss(self) -> bool:
        """Take the bar's question away."""
        is_open = self._translating.dismiss()
        if is_open:
            self._article.setFocus()
        return is_open

    @property
    def _translating(self) -> Translating:
        assert self._presenter is not None
        return self._presenter.translating

    def _stop(self) -> None:
        if self.downloads.is_running:
            self.downloads.stop()
        else:
            self._translating.cancel()
        self._article.setFocus()

    def _download(self, pairs: object) -> None:
        assert isinstance(pairs, tuple)
        self._is_for_article = True
        self.bar.show_arriving(0, 0)
        self.downloads.download(list(map(str, pairs)))

    def _ask_for_pack(self, *, for_article: bool) -> None:
        kinds = self.tr("Language packs (*.zip *.argosmodel)")
        name, _kind = QFileDialog.getOpenFileName(self._window, self.tr("Add a language pack"), "", kinds)
        if name:
            self.add_pack(Path(name), for_article=for_article)

    def add_pack(self, file: Path, *, for_article: bool = True) -> None:
        """Put the pack in *file* in its place, and go on with what waited for it."""
        self._is_for_article = for_article
        if for_article:
            self.bar.show_arriving(0, 0)
        self.downloads.install(file)

    def _progressed(self, done: int, total: int) -> None:
        if self._is_for_article:
            self.bar.show_arriving(done, total)

    def _arrived(self, done: Done) -> None:
        self._end(done)
        self._translating.packs_changed()
        if self._control:
            self._control.translate()
        self._show_packs()

    def _failed(self, error: ReaderError) -> None:
        self._end(error)
        assert self._presenter is not None
        if not (self._packs and self._packs.isVisible()):
            self._presenter.view.say(error)

    def _end(self, outcome: Done | ReaderError) -> None:
        if self._is_for_article:
            self._is_for_article = False
            self.bar.show_arriving(0, -1)
        if self._packs:
            self._packs.end(outcome)

    def _released(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat() and self.is_peek(key_name(event)):
            self._translating.peek(is_held=False)

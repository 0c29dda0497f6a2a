"""The main window: a View. Draws what the presenter gives it and forwards what the user does."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
)

from reader.command import Command
from reader.core import paths
from reader.core.appearance import attributes, properties
from reader.core.article import Listed, SafeHtml
from reader.core.choices.site_rules import SiteRule
from reader.core.compose import Labels, compose
from reader.core.errors import ReaderError
from reader.core.place import Place
from reader.core.settings import Settings
from reader.core.source import Source
from reader.core.style_sheet import style_sheet
from reader.core.theme import Theme
from reader.document import Document
from reader.explaining import Explaining
from reader.keys import Pressed
from reader.library.store import Entry
from reader.neighbours import Neighbour
from reader.page import Mode
from reader.piece_editor import PieceEditor
from reader.presenter import Presenter
from reader.reading_process import Styled
from reader.shell.article_view import ArticleView
from reader.shell.files import Files
from reader.shell.habits_in_force import HabitsInForce
from reader.shell.labels import labels
from reader.shell.languages import Languages, chosen
from reader.shell.late_parts import LateParts
from reader.shell.link_question import LinkQuestion, leave_for
from reader.shell.looks_wiring import LooksWiring
from reader.shell.own_looks import OwnLooks
from reader.shell.page_scheme import Served
from reader.shell.pieces import Pieces
from reader.shell.pressing import ENTER, press
from reader.translating import Translation
from reader.translation.part import TITLE
from reader.verbs import COPIED

KEEP_PLACE_MS = 5000


class Window(LateParts):
    """One window with its own presenter, which is given by `attach`."""

    closed = Signal(object)
    window_asked = Signal()
    quit_asked = Signal()
    presenter: Presenter

    def __init__(self, languages: Languages, looks: OwnLooks, article: ArticleView) -> None:
        super().__init__(looks, article, self._run, lambda command: command.do(self.presenter))
        self._languages = languages
        self._hovered = ""
        self._habits = HabitsInForce(article)
        self._keeping = QTimer(self)
        self._connect()
        self._translate()

    def attach(self, presenter: Presenter) -> None:
        """Give the window its presenter."""
        self.presenter = presenter
        self.speaking.is_peek = self._is_peek
        self.speaking.attach(presenter)
        self._pieces = Pieces(self.article, self.piece_bar, presenter.explaining.go_to)
        self.article.link_followed.connect(presenter.follow_link)
        self.article.shown.connect(presenter.seen)
        self.article.left.connect(presenter.going.leave)
        self.article.size_stepped.connect(lambda steps: presenter.styling.step("text_size", steps))
        self.choosers.page_chosen.connect(presenter.open)
        self._keeping.timeout.connect(presenter.keep_place)
        self._keeping.start(KEEP_PLACE_MS)
        self._looks_wiring = LooksWiring(self._looks, presenter.styling, self)
        self._files = Files(self.article, presenter, self)
        self._files.told.connect(self.notice.tell)
        self._files.failed.connect(self.say)
        self.page.figure_to_save.connect(self._files.save_figure)

    def take_own_looks(self) -> None:
        """Show the themes and the style sheet that the person has now."""
        self._looks_wiring.take_own_themes()
        if not self.presenter.is_original:
            self.article.use_own_style(self._looks.style)

    # The View, as far as it asks the presenter

    def show_start(self, recent: Sequence[Entry]) -> None:
        self.stage.setCurrentWidget(self.start)
        self.start.show_recent(recent)
        self._name("")
        self._show_beside(is_article=False)

    def show_article(self, document: Document, place: Place) -> None:
        self._document = document
        self.page.show(document.article)
        article, presenter = document.article, self.presenter
        self.article.set_background(presenter.theme.background)
        html = compose(article, presenter.settings, presenter.theme, labels(article))
        self.article.show_document(Served(html, style_sheet(), document.reader, self._looks.style), place)
        self._show_stage(self.article)
        self._show_beside(is_article=True)
        self.kind_bar.show_kind(article.kind)
        self._name(article.metadata.title or document.source.name)
        self._show_reading_mode(is_on=True, is_possible=True)
        self.speaking.hint_at_fonts(article.metadata.lang)

    def show_original(self, document: Document, styled: Styled) -> None:
        self.page.show(None)
        # A page that names no background of its own was made for a white one.
        self.article.set_background(QColor(Qt.GlobalColor.white).name())
        self.article.show_document(Served(styled.html, styled.style, document.reader))
        self._show_stage(self.article)
        self._show_beside(is_article=False)
        self._show_reading_mode(is_on=False, is_possible=True)

    def show_pieces(self, editor: PieceEditor) -> None:
        document, presenter = self.presenter.document, self.presenter
        if document is None:
            return
        self.article.set_background(presenter.theme.background)
        self._pieces.show(editor, document.reader, presenter.settings, presenter.theme, style_sheet())
        self._show_stage(self.article)
        self._show_beside(is_article=False)
        self.piece_bar.show()
        self.keyboard.show_pieces(True)

    def mark_pieces(self, editor: PieceEditor) -> None:
        self._pieces.mark(editor)

    def go_to_piece(self, editor: PieceEditor) -> None:
        self._pieces.go_to(editor)

    def show_site_rule(self, rule: SiteRule, unnamed: int) -> None:
        self.notice.tell(self._pieces.told(rule, unnamed, str(paths.site_rules_file())))

    def show_failure(self, error: ReaderError, can_show_whole: bool) -> None:
        self.message.show_error(
            error, can_show_whole=can_show_whole, can_return=self.presenter.document is not None
        )
        self.stage.setCurrentWidget(self.message)
        self._name(error.values.get("name", ""))
        self._show_beside(is_article=False)
        self._show_reading_mode(is_on=True, is_possible=False)

    def list_pages(self, pages: Sequence[Listed], number: int) -> None:
        from reader.shell.page_list import PageList

        sheet = PageList(pages, number, self)
        sheet.page_chosen.connect(self.presenter.beside.open_page)
        sheet.exec()

    def restyle(self, settings: Settings, theme: Theme) -> None:
        has_new_words = self._languages.use(settings.language)
        if theme != self._theme:
            self._paint(theme, is_paper=not self.presenter.is_original)
        if self._explaining and self._explaining.editor and has_new_words:
            self.show_pieces(self._explaining.editor)
        self._show_settings(settings, theme)
        self.keyboard.use_preset(settings.key_preset)
        if self._document and not (self.presenter.is_original or self._explaining):
            followed = self._habits.follow(self._document.article)
            self._document = replace(self._document, article=followed)
        self.page.use(settings)
        self.article.restyle(properties(settings, theme), attributes(settings, theme), self._labels())

    def _labels(self) -> Labels:
        """The words around the article, for the language that it is read in."""
        if self._document is None:
            return Labels()
        return labels(self.presenter.translating.whole or self._document.article)

    def show_switcher(self, pages: Sequence[Neighbour]) -> None:
        self.choosers.offer_pages(pages)

    def show_palette(self, recent: Sequence[str]) -> None:
        keyboard, settings = self.keyboard, self.presenter.settings
        self.choosers.offer_commands(keyboard.bindings.keys, keyboard.grounds, recent, settings)

    def show_translation(self, translation: Translation) -> None:
        self.speaking.show_translation(translation)
        if translation.is_there and not translation.is_running:
            self.article.label(self._labels())

    def show_face(self, translation: Translation, language_dir: str) -> None:
        self.speaking.show_face(translation, language_dir)
        self._name_article()
        if translation.is_there:
            self.article.label(self._labels())

    def put_part(self, name: str, html: SafeHtml) -> None:
        self.article.put_part(name, html)
        if name == TITLE:
            self._name_article()

    def window_language(self) -> str:
        return chosen(self.presenter.settings.language)

    def ask_for_file(self) -> None:
        self._open(self._files.ask_for_pages())

    def ask_before_link(self, url: str) -> None:
        if self.presenter.settings.ask_before_links:
            self._ask_about_link(url)
        else:
            leave_for(url)

    def edit_theme(self) -> None:
        self._looks_wiring.edit_theme()

    def print_article(self) -> None:
        if self._shows_page:
            self._files.print()

    def ask_where_to_save(self) -> None:
        self._files.ask_where_to_save()

    def save_pdf(self, document: Document, path: Path) -> None:
        if not self._shows_page or self.presenter.is_original:
            self.presenter.return_to_article()
        self._files.save_pdf(document, path)

    def tell_saved(self, path: Path) -> None:
        self._files.tell_saved(path)

    def close_layer(self) -> None:
        if self.presenter.cancel_opening() or self.page.close_layer() or self.speaking.close_layer():
            pass
        elif chooser := self.choosers.open:
            chooser.leave()
        elif self.is_finding:
            self._close_find()
        elif self._has("panel") and self.panel.isVisible():
            self.toggle_panel()
        elif self.contents.isVisible():
            self._close_contents()
        elif self.isFullScreen():
            self.toggle_full_screen()
        elif self.stage.currentWidget() is not self.article or self.presenter.is_original or self._explaining:
            self.presenter.return_to_article()
        else:
            self.page.forget_cursor()

    def open_window(self) -> None:
        self.window_asked.emit()

    def close_window(self) -> None:
        self.close()

    def quit(self) -> None:
        self.quit_asked.emit()

    # What the user does

    def _run(self, command: Command, pressed: Pressed) -> None:
        if command.lettered and not pressed.letter:
            self._return_focus()
            self.keyboard.wait_for_letter(command)
        else:
            command.do(self.presenter, pressed.count, pressed.letter)

    def _show_pending(self, keys: str) -> None:
        if keys:
            self.notice.tell(keys, stays=True)
        else:
            self.notice.rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_escape = event.key() == Qt.Key.Key_Escape
        if (self._is_page_in_focus or is_escape) and self.keyboard.takes(event):
            return
        if not self._is_page_in_focus and event.key() in ENTER:
            press(self.focusWidget())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(each.isLocalFile() for each in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._open([Path(each.toLocalFile()) for each in event.mimeData().urls() if each.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        self.presenter.close()
        self.article.close_engine()
        self.closed.emit(self)
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
        super().changeEvent(event)

    def _open(self, files: Sequence[Path]) -> None:
        if files:
            self.presenter.open(*(Source(each) for each in files))

    # How it is joined

    def _connect(self) -> None:
        article = self.article
        article.takes_key = self.keyboard.takes
        self.keyboard.takes_first = self.page.takes_key
        article.awaits_key = self.keyboard.wants
        self.keyboard.asked.connect(self._run)
        self.keyboard.pending.connect(self._show_pending)
        self.keyboard.bound.connect(self._actions.bind)
        self.keyboard.bound.connect(self.piece_bar.bind)
        self.keyboard.bound.connect(self.page.bind)
        self.page.bind(self.keyboard.bindings.keys)
        article.place_told.connect(self._moved)
        article.link_hovered.connect(self._hover)
        self.contents.heading_chosen.connect(self._go_to_heading)
        self.contents.closed.connect(self._close_contents)
        self.choosers.gone.connect(self._return_focus)
        self.choosers.command_chosen.connect(self._run_chosen)
        self.choosers.value_chosen.connect(lambda key, value: self.presenter.change(**{key: value}))
        self.page.told.connect(self.notice.tell)
        self.page.state_told.connect(self.notice.keep)
        self.page.mode_changed.connect(self._enter_mode)
        self.page.link_shown.connect(self._ask_about_link)
        self.speaking.hinted.connect(self.notice.tell)

    @property
    def _explaining(self) -> Explaining | None:
        """The page in pieces, while it is on screen."""
        explaining = self.presenter.explaining
        is_there = explaining.is_shown and self.stage.currentWidget() is self.article
        return explaining if is_there else None

    def _moved(self, block: int, within: float, share: float, last: int) -> None:
        # A page that is about to go may still tell something.
        if self.article.is_ready and not (self.presenter.is_original or self._explaining):
            self.presenter.moved(Place(block, within, share, last))

    def _go_to_heading(self, block: int) -> None:
        self.presenter.going.go_to(block)
        self.article.setFocus()

    def _run_chosen(self, id: str) -> None:
        self.presenter.memory.used(id)
        self._actions[id].trigger()

    def _enter_mode(self) -> None:
        self.keyboard.enter(self.page.mode)
        if self.page.mode is not Mode.READING:
            self._return_focus()

    def _ask_about_link(self, url: str) -> None:
        if LinkQuestion(url, self).ask():
            self.page.tell(COPIED)

    def _hover(self, url: str) -> None:
        if url and not url.startswith("page:"):
            self._hovered = f"\u2066{url}\u2069"
            self.notice.tell(self._hovered)
        elif self.notice.text() == self._hovered:
            # Anything else that is said stays for its time.
            self.notice.rest()

    def _is_peek(self, key: str) -> bool:
        return key in self.keyboard.bindings.keys.get("peek", ())

    def _name_article(self) -> None:
        if self._document and self._shows_page:
            self._name(self.presenter.translating.title or self._document.source.name)

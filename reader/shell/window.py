"""The main window: a View. Draws what the presenter gives it and forwards what the user does."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.command import Command
from reader.core import paths
from reader.core.appearance import attributes, properties
from reader.core.article import Block, Listed, SafeHtml
from reader.core.choices.site_rules import SiteRule
from reader.core.compose import Labels, compose
from reader.core.errors import ReaderError
from reader.core.finding import History
from reader.core.place import Place, Scroll
from reader.core.privacy import KeptOut
from reader.core.progress import Progress
from reader.core.settings import Settings
from reader.core.source import Source
from reader.core.style_sheet import style_sheet
from reader.core.theme import Theme
from reader.document import Document
from reader.explaining import Explaining
from reader.going import NoLink
from reader.keys import Pressed
from reader.library.store import Entry
from reader.neighbours import Neighbour
from reader.piece_commands import PIECE_COMMANDS
from reader.piece_editor import PieceEditor
from reader.presenter import Presenter
from reader.reading_process import Styled
from reader.shell.actions import Actions
from reader.shell.article_view import ArticleView
from reader.shell.choosers import Choosers
from reader.shell.colors import page_palette, palette
from reader.shell.contents_panel import ContentsPanel
from reader.shell.find_bar import FindBar
from reader.shell.keyboard import Keyboard
from reader.shell.kind_bar import KindBar
from reader.shell.labels import labels
from reader.shell.language_wiring import LanguageWiring
from reader.shell.languages import Languages, chosen
from reader.shell.link_question import LinkQuestion, leave_for
from reader.shell.message_page import MessagePage, sentence
from reader.shell.notice import Notice
from reader.shell.own_looks import OwnLooks
from reader.shell.page_scheme import Served
from reader.shell.piece_bar import PieceBar
from reader.shell.pieces import Pieces
from reader.shell.progress_line import ProgressLine
from reader.shell.reading_page import ReadingPage
from reader.shell.settings_panel import SettingsPanel
from reader.shell.start_page import StartPage
from reader.shell.timer import single_shot
from reader.shell.tools import Tools
from reader.translating import Translation
from reader.translation.part import TITLE

PROGRESS_DELAY_MS = 200
KEEP_PLACE_MS = 5000
TICK_MS = 15_000
"""How often the time of day is looked at, for a theme that goes by it."""


class Window(QMainWindow):
    """One window with its own presenter, which is given by `attach`."""

    closed = Signal(object)
    window_asked = Signal()
    quit_asked = Signal()
    presenter: Presenter

    def __init__(self, languages: Languages, looks: OwnLooks, article: ArticleView) -> None:
        super().__init__()
        self._languages = languages
        self._looks = looks
        self.keyboard = Keyboard(self)
        self._theme: Theme | None = None
        self._hovered = ""
        self._document: Document | None = None
        self._actions = Actions(self._run, self)
        self._actions.bind(self.keyboard.bindings.keys)
        self.article = article
        self.page = ReadingPage(article)
        self.start = StartPage(self._actions)
        self.message = MessagePage(self._actions)
        self.stage = QStackedWidget()
        self.panel = SettingsPanel(self._actions, looks.themes)
        self.find_bar = FindBar(self._actions, History())
        self.speaking = LanguageWiring(self.article, self.panel.article_language, self)
        self.contents = ContentsPanel()
        self.progress = ProgressLine()
        self.piece_bar = PieceBar(lambda command: command.do(self.presenter))
        self.kind_bar = KindBar(self._actions)
        self._busy = QProgressBar()
        self.notice = Notice(self.stage)
        self.tools = Tools(self._actions)
        self._busy_after = single_shot(self, PROGRESS_DELAY_MS, self._show_busy)
        self.choosers = Choosers(self.stage, looks)
        self._keeping = QTimer(self)
        self._ticking = QTimer(self)
        self._lay_out()
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
        self.message.whole_asked.connect(presenter.show_whole)
        self.message.return_asked.connect(presenter.return_to_article)
        self.panel.value_chosen.connect(lambda key, value: presenter.change(**{key: value}))
        self.panel.reset_asked.connect(presenter.styling.reset)
        self.panel.scope_chosen.connect(presenter.choose_scope)
        self.panel.profile_chosen.connect(presenter.styling.use_profile)
        self.panel.profile_kept.connect(presenter.styling.keep_profile)
        self.panel.profile_dropped.connect(presenter.styling.drop_profile)
        self._keeping.timeout.connect(presenter.keep_place)
        self._keeping.start(KEEP_PLACE_MS)
        self._ticking.timeout.connect(presenter.styling.clock_ticked)
        self._ticking.start(TICK_MS)
        hints = QGuiApplication.styleHints()
        presenter.styling.system_changed(hints.colorScheme() == Qt.ColorScheme.Dark)
        hints.colorSchemeChanged.connect(
            lambda scheme: presenter.styling.system_changed(scheme == Qt.ColorScheme.Dark)
        )

    def take_own_looks(self) -> None:
        """Show the themes and the style sheet that the person has now."""
        self.panel.show_themes(self._looks.themes)
        self.presenter.styling.clock_ticked()
        if not self.presenter.is_original:
            self.article.use_own_style(self._looks.style)

    # The View

    def show_start(self, recent: Sequence[Entry]) -> None:
        self.stage.setCurrentWidget(self.start)
        self.start.show_recent(recent)
        self._name("")
        self._show_beside(is_article=False)

    def show_opening(self, name: str) -> None:
        self._busy_text = self.tr("Reading {name}… Esc stops it.").format(name=f"\u2068{name}\u2069")
        self._busy_after.start()

    def stop_opening(self) -> None:
        self._busy_after.stop()
        self._busy.hide()
        self.notice.hide()

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
        self.panel.show_reading_mode(is_on=True, is_possible=True)
        self.speaking.hint_at_fonts(article.metadata.lang)

    def show_original(self, document: Document, styled: Styled) -> None:
        self.page.show(None)
        # A page that names no background of its own was made for a white one.
        self.article.set_background(QColor(Qt.GlobalColor.white).name())
        self.article.show_document(Served(styled.html, styled.style, document.reader))
        self._show_stage(self.article)
        self._show_beside(is_article=False)
        self.panel.show_reading_mode(is_on=False, is_possible=True)

    def show_pieces(self, editor: PieceEditor) -> None:
        document, presenter = self.presenter.document, self.presenter
        if document is None:
            return
        self.article.set_background(presenter.theme.background)
        self._pieces.show(editor, document.reader, presenter.settings, presenter.theme, style_sheet())
        self._show_stage(self.article)
        self._show_beside(is_article=False)
        self.piece_bar.show()
        self.keyboard.lay_over(PIECE_COMMANDS)

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
        self._show_beside(is_article=False)
        self.panel.show_reading_mode(is_on=True, is_possible=False)

    def tell_beside(self, kept: KeptOut, number: int, count: int) -> None:
        from reader.shell.kept_out import status

        text = status(kept, number, count)
        # What went wrong is not talked over.
        if text and not self.notice.isVisible():
            self.notice.tell(text)

    def list_kept_out(self, kept: KeptOut) -> None:
        from reader.shell.kept_out import KeptOutList

        KeptOutList(kept, self).exec()

    def list_pages(self, pages: Sequence[Listed], number: int) -> None:
        from reader.shell.page_list import PageList

        sheet = PageList(pages, number, self)
        sheet.page_chosen.connect(self.presenter.beside.open_page)
        sheet.exec()

    def restyle(self, settings: Settings, theme: Theme) -> None:
        has_new_words = self._languages.use(settings.language)
        if has_new_words or self._theme is None:
            self._translate()
        if theme != self._theme:
            self._theme = theme
            self._paint(theme)
        if self._explaining and self._explaining.editor and has_new_words:
            self.show_pieces(self._explaining.editor)
        lang = self._document.article.metadata.lang if self._document else QLocale().bcp47Name()
        self.panel.show_settings(settings, theme, self.presenter.looks, lang)
        self.keyboard.use_preset(settings.key_preset)
        words = labels(self._document.article) if self._document else Labels()
        self.page.use(settings)
        self.article.restyle(properties(settings, theme), attributes(settings, theme), words)

    def say(self, *errors: ReaderError) -> None:
        self.notice.tell("\n".join(map(sentence, errors)))

    def scroll_by(self, step: Scroll, times: int) -> None:
        self.article.scroll_by(step, times)

    def go_to(self, place: Place) -> None:
        self.article.go_to(place)

    def go_to_link(self, steps: int) -> None:
        self.article.go_to_link(steps, lambda found: None if found else self.say(NoLink()))

    def show_quote(self, block: int, quote: str) -> None:
        self.article.mark_quote(block, quote)

    def show_progress(self, progress: Progress) -> None:
        self.progress.show_progress(progress)
        self.contents.mark(progress.heading)

    def toggle_contents(self, title: str, headings: Sequence[Block], present: int) -> None:
        if self.contents.isHidden():
            self.contents.open(title, headings, present)
        else:
            self._close_contents()

    def tell_mark(self, letter: str, block: int) -> None:
        number = QLocale().toString(block)
        text = self.tr("Mark {letter} is set at ¶{number}.")
        self.notice.tell(text.format(letter=f"\u2068{letter}\u2069", number=number))

    def show_switcher(self, pages: Sequence[Neighbour]) -> None:
        self.choosers.offer_pages(pages)

    def show_palette(self, recent: Sequence[str]) -> None:
        self.choosers.offer_commands(self.keyboard.bindings.keys, recent, self.presenter.settings)

    def look_for(self, words: str) -> None:
        self.find_bar.open()
        self.find_bar.set_words(words)

    def find_next(self, times: int) -> None:
        self.article.find_next(times)

    def show_translation(self, translation: Translation) -> None:
        self.speaking.show_translation(translation)

    def show_face(self, translation: Translation, language_dir: str) -> None:
        self.speaking.show_face(translation, language_dir)
        self._name_article()

    def put_part(self, name: str, html: SafeHtml) -> None:
        self.article.put_part(name, html)
        if name == TITLE:
            self._name_article()

    def peek(self, *, is_held: bool) -> None:
        self.article.peek(is_held=is_held)

    def choose_language(self) -> None:
        self.panel.show()
        self.panel.article_language.take_focus()

    def window_language(self) -> str:
        return chosen(self.presenter.settings.language)

    def ask_for_file(self) -> None:
        from reader.core.formats import FORMATS

        pages = " ".join(f"*{suffix}" for each in FORMATS for suffix in each.suffixes)
        kinds = ";;".join(
            (self.tr("Saved pages ({endings})").format(endings=pages), self.tr("All files (*)"))
        )
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Open a saved page"), self._folder(), kinds)
        self._open([Path(each) for each in names])

    def ask_for_words(self) -> None:
        if self.stage.currentWidget() is self.article:
            self.presenter.going.leave()
            self.article.begin_find()
            self.find_bar.open()

    def toggle_find(self, option: str) -> None:
        self.find_bar.toggle(option)
        if self.find_bar.isHidden():
            self.ask_for_words()

    @property
    def is_finding(self) -> bool:
        return self.find_bar.isVisible()

    def ask_before_link(self, url: str) -> None:
        if self.presenter.settings.ask_before_links:
            LinkQuestion(url, self).ask()
        else:
            leave_for(url)

    def toggle_panel(self) -> None:
        if self.panel.isHidden():
            self.panel.show()
            self.panel.take_focus()
        else:
            self.panel.hide()
            self.stage.setFocus()

    def show_all_settings(self) -> None:
        self.panel.show()
        self.panel.open_more()

    def edit_theme(self) -> None:
        from reader.shell.theme_editor import ThemeEditor

        editor = ThemeEditor(self.presenter.theme, self)
        editor.previewed.connect(self._preview)
        editor.saved.connect(self._use_saved_theme)
        editor.finished.connect(lambda _result: self.restyle(self.presenter.settings, self.presenter.theme))
        editor.open_beside(self)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        for chrome in (self.tools, self.progress):
            chrome.setVisible(not self.isFullScreen())
        if self.isFullScreen():
            for beside in (self.contents, self.panel):
                beside.hide()
            self._return_focus()

    def show_menu(self) -> None:
        self.tools.open_menu()

    def show_keys(self) -> None:
        from reader.shell.key_help import KeyHelp

        KeyHelp(self.keyboard.bindings.keys, self).exec()

    def print_article(self) -> None:
        from reader.shell.printing import print_page

        if self.stage.currentWidget() is self.article:
            print_page(self.article, self)

    def ask_where_to_save(self) -> None:
        from reader.shell.save_dialog import ask_where_to_save

        if self.presenter.document is None:
            return
        article = self.presenter.document.article
        path = ask_where_to_save(self, Path(self._folder()), article.metadata.title)
        if path is not None:
            self.presenter.save_as(path, labels(article))

    def save_pdf(self, document: Document, path: Path) -> None:
        from reader.shell.pdf import PdfPrinter

        if self.stage.currentWidget() is not self.article or self.presenter.is_original:
            self.presenter.return_to_article()
        printer = PdfPrinter(self)
        printer.written.connect(lambda: self.tell_saved(path))
        printer.failed.connect(self.say)
        self.article.settled.connect(
            lambda _height_px: printer.print_page(self.article.page(), document.article, path),
            Qt.ConnectionType.SingleShotConnection,
        )
        self.article.settle()

    def tell_saved(self, path: Path) -> None:
        self.notice.tell(self.tr("Saved as {name}").format(name=f"\u2068{path.name}\u2069"))

    def close_layer(self) -> None:
        if self.presenter.cancel_opening() or self.page.close_layer() or self.speaking.close_layer():
            pass
        elif chooser := self.choosers.open:
            chooser.leave()
        elif self.find_bar.isVisible():
            self._close_find()
        elif self.panel.isVisible():
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
            self.keyboard.wait_for_letter(command)
        else:
            command.do(self.presenter, pressed.count, pressed.letter)

    def _show_pending(self, keys: str) -> None:
        if keys:
            self.notice.tell(keys, stays=True)
        else:
            self.notice.rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keyboard.takes(event):
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

    def _folder(self) -> str:
        source = self._document.source.path if self._document else None
        return str(source.parent if source else Path.home())

    def _close_find(self) -> None:
        self.find_bar.hide()
        self.article.cancel_find()
        self.article.setFocus()

    def _go_to_hit(self, times: int) -> None:
        self.article.accept_find()
        self.article.setFocus()
        if times:
            self.find_next(times)

    # How it is drawn

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        for each in (self.start, self.message, self.article):
            self.stage.addWidget(each)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedHeight(3)
        for quiet in (self._busy, self.kind_bar, self.progress, self.piece_bar, self.find_bar, self.panel):
            quiet.hide()
        column = QVBoxLayout()
        column.setSpacing(0)
        for row in (
            self._busy,
            self.kind_bar,
            self.stage,
            self.progress,
            self.piece_bar,
            self.speaking.bar,
            self.find_bar,
        ):
            column.addWidget(row)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.contents)
        body.addLayout(column, 1)
        body.addWidget(self.panel)
        holder = QWidget()
        holder.setLayout(body)
        self.setCentralWidget(holder)
        self.addToolBar(self.tools)
        room = self.screen().availableSize()
        self.resize(min(1100, room.width()), min(1000, round(room.height() * 0.92)))

    def _connect(self) -> None:
        article = self.article
        article.takes_key = self.keyboard.takes
        self.keyboard.takes_first = self.page.takes_key
        article.awaits_key = lambda: self.keyboard.is_pending or self.keyboard.is_laid_over
        self.keyboard.asked.connect(self._run)
        self.keyboard.pending.connect(self._show_pending)
        self.keyboard.bound.connect(self._actions.bind)
        article.place_told.connect(self._moved)
        article.link_hovered.connect(self._hover)
        self.contents.heading_chosen.connect(self._go_to_heading)
        self.contents.closed.connect(self._close_contents)
        self.choosers.gone.connect(self._return_focus)
        self.choosers.page_chosen.connect(lambda path: self._open([path]))
        self.choosers.command_chosen.connect(self._run_chosen)
        self.choosers.value_chosen.connect(lambda key, value: self.presenter.change(**{key: value}))
        article.found.connect(self.find_bar.tell)
        self.start.page_chosen.connect(lambda path: self._open([path]))
        self.panel.closed.connect(self.toggle_panel)
        self.page.told.connect(self.notice.tell)
        self.page.state_told.connect(self.notice.keep)
        self.page.mode_changed.connect(lambda: self.keyboard.enter(self.page.mode))
        self.page.figure_to_save.connect(self._save_figure)
        self.find_bar.query_changed.connect(article.look_for)
        self.find_bar.accepted.connect(self._go_to_hit)
        self.find_bar.closed.connect(self._close_find)
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

    def _close_contents(self) -> None:
        self.contents.hide()
        self._return_focus()

    def _return_focus(self) -> None:
        if shown := self.stage.currentWidget():
            shown.setFocus()

    def _show_beside(self, *, is_article: bool) -> None:
        self.progress.setVisible(is_article and not self.isFullScreen())
        for each in (self.contents, self.piece_bar, self.kind_bar):
            each.hide()
        self.keyboard.lay_over(())

    def _save_figure(self, content: object) -> None:
        from reader.shell.figure_saving import save_figure

        if self._document:
            save_figure(content, self._document.reader, self, self.say)

    def _hover(self, url: str) -> None:
        if url and not url.startswith("page:"):
            self._hovered = f"\u2066{url}\u2069"
            self.notice.tell(self._hovered)
        elif self.notice.text() == self._hovered:
            # Anything else that is said stays for its time.
            self.notice.rest()

    def _show_stage(self, widget: QWidget) -> None:
        self.stage.setCurrentWidget(widget)
        self.find_bar.hide()
        widget.setFocus()

    def _is_peek(self, key: str) -> bool:
        return key in self.keyboard.bindings.keys.get("peek", ())

    def _name_article(self) -> None:
        if self._document and self.stage.currentWidget() is self.article:
            self._name(self.presenter.translating.title or self._document.source.name)

    def _name(self, title: str) -> None:
        self.tools.headline.set_text(title)
        self.setWindowTitle(self.tr("{title} – Lutrin").format(title=title) if title else "Lutrin")

    def _show_busy(self) -> None:
        self._busy.show()
        self.notice.tell(self._busy_text, stays=True)

    def _paint(self, theme: Theme) -> None:
        colors = palette(theme)
        QGuiApplication.setPalette(colors)
        paper = page_palette(theme)
        for each in (self.start, self.message, self.stage, self.progress):
            each.setPalette(paper)
        if not self.presenter.is_original:
            self.article.set_background(theme.background)
        self._actions.paint(colors, is_mirrored=self.isRightToLeft())
        self.panel.paint_icons(colors)

    def _preview(self, theme: Theme) -> None:
        self.restyle(self.presenter.settings, theme)

    def _use_saved_theme(self, name: str) -> None:
        # Known before it is chosen: the watch would come a moment later, and another color in between.
        self._looks.look()
        self.presenter.change(theme=name)

    def _translate(self) -> None:
        self._actions.translate()
        self.tools.setWindowTitle(self.tr("Tools"))
        self._busy.setAccessibleName(self.tr("Reading a page"))
        self.article.setAccessibleName(self.tr("Article"))
        if self._theme:
            self._actions.paint(palette(self._theme), is_mirrored=self.isRightToLeft())

"""A window's widgets: how they lie and are painted, and what of a View needs no presenter."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from reader.command import Command
from reader.core.article import Block
from reader.core.errors import ReaderError
from reader.core.place import Place, Scroll
from reader.core.privacy import KeptOut
from reader.core.progress import Progress
from reader.core.theme import Theme
from reader.core.wording import isolated
from reader.going import NoLink
from reader.keys import Pressed
from reader.shell.actions import Actions
from reader.shell.article_view import ArticleView
from reader.shell.choosers import Choosers
from reader.shell.colors import page_palette, palette
from reader.shell.contents_panel import ContentsPanel
from reader.shell.focus_return import FocusReturn
from reader.shell.keyboard import Keyboard
from reader.shell.kind_bar import KindBar
from reader.shell.language_wiring import LanguageWiring
from reader.shell.layout_wait import LayoutWait
from reader.shell.message_page import sentence
from reader.shell.notice import Notice
from reader.shell.own_looks import OwnLooks
from reader.shell.piece_bar import PieceBar
from reader.shell.progress_line import ProgressLine
from reader.shell.reading_page import ReadingPage
from reader.shell.timer import single_shot
from reader.shell.tools import Tools

PROGRESS_DELAY_MS = 200


class Frame(QMainWindow):
    """The stage with start screen, article or message, and what stands around it.

    *run* does a command of the keyboard and the menus, *act* one of the bar under a page in pieces.
    """

    def __init__(
        self,
        looks: OwnLooks,
        article: ArticleView,
        run: Callable[[Command, Pressed], None],
        act: Callable[[Command], None],
    ) -> None:
        super().__init__()
        self._looks = looks
        self.keyboard = Keyboard(self)
        self._actions = Actions(run, self)
        self._actions.bind(self.keyboard.bindings.keys)
        self._theme: Theme | None = None
        self.article = article
        self.page = ReadingPage(article)
        self.stage = QStackedWidget()
        self.speaking = LanguageWiring(self.article, self)
        self.contents = ContentsPanel()
        self.progress = ProgressLine()
        self.piece_bar = PieceBar(act, self.keyboard.bindings.keys)
        self.kind_bar = KindBar(self._actions)
        self._busy = QProgressBar()
        self._busy_text = ""
        self.notice = Notice(self.stage)
        self.tools = Tools(self._actions)
        self._busy_after = single_shot(self, PROGRESS_DELAY_MS, self._show_busy)
        self.choosers = Choosers(self.stage, looks)
        self._lay_out()
        LayoutWait(self.article, self._busy, self.notice)
        bars = (self.kind_bar, self.piece_bar, self.speaking.bar)
        self._focus_return = FocusReturn((*bars, self.contents, self.tools), self._return_focus, self)

    # What is on the stage

    def _show_stage(self, widget: QWidget) -> None:
        self.stage.setCurrentWidget(widget)
        self._put_away(*self._made("find_bar"))

    def _show_beside(self, *, is_article: bool) -> None:
        self.progress.setVisible(is_article and not self.isFullScreen())
        self.contents.show_beside(is_article)
        for each in (self.piece_bar, self.kind_bar):
            each.hide()
        self.keyboard.show_pieces(False)

    def _return_focus(self) -> None:
        if shown := self.stage.currentWidget():
            shown.setFocus()

    def _put_away(self, *beside: QWidget) -> None:
        """Hide what is *beside* or over the page, which has the focus again."""
        # First: the focus of what is hidden Qt hands on as Tab does, and the page would go to its next link.
        self._return_focus()
        for each in beside:
            each.hide()

    @property
    def _is_page_in_focus(self) -> bool:
        """Whether keys that type are commands: no control beside or over the page has the keyboard."""
        focused, over = self.focusWidget(), self.choosers.open
        if over and focused and over.isAncestorOf(focused):
            return False
        return focused in {None, self, self.stage} or self.stage.isAncestorOf(focused)

    def _close_contents(self) -> None:
        self._return_focus()
        self.contents.close()

    def show_opening(self, name: str) -> None:
        """Say after a moment that *name* is read."""
        self._busy_text = QCoreApplication.translate("Window", "Reading {name}… Esc stops it.").format(
            name=isolated(name)
        )
        self._busy_after.start()

    def stop_opening(self) -> None:
        """Say no longer that something is read."""
        self._busy_after.stop()
        self._busy.hide()
        self.notice.hide()

    def _show_busy(self) -> None:
        self._busy.show()
        self.notice.tell(self._busy_text, stays=True)

    def toggle_full_screen(self) -> None:
        """Give the article the whole screen, or take it back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        for chrome in (self.tools, self.progress):
            chrome.setVisible(not self.isFullScreen())
        if self.isFullScreen():
            self._put_away(*self._made("panel"))
            self.contents.close()

    # The View, as far as it needs no presenter

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

    def change_contents(self, title: str, headings: Sequence[Block], present: int) -> None:
        self.contents.change(title, headings, present)

    def tell_mark(self, letter: str, block: int) -> None:
        number = QLocale().toString(block)
        text = QCoreApplication.translate("Window", "Mark {letter} is set at ¶{number}.")
        self.notice.tell(text.format(letter=isolated(letter), number=number))

    def find_next(self, times: int) -> None:
        self.article.find_next(times)

    def peek(self, *, is_held: bool) -> None:
        self.article.peek(is_held=is_held)

    def _has(self, name: str) -> bool:
        return name in self.__dict__

    def _made(self, *names: str) -> list[QWidget]:
        return [self.__dict__[name] for name in names if self._has(name)]

    def show_menu(self) -> None:
        self.tools.open_menu()

    def show_keys(self) -> None:
        from reader.shell.key_help import KeyHelp

        KeyHelp(self.keyboard.bindings.keys, self).exec()

    def tell_beside(self, kept: KeptOut, number: int, count: int) -> None:
        from reader.shell.kept_out import status

        text = status(kept, number, count)
        # What went wrong is not talked over.
        if text and not self.notice.isVisible():
            self.notice.tell(text)

    def list_kept_out(self, kept: KeptOut) -> None:
        from reader.shell.kept_out import KeptOutList

        KeptOutList(kept, self).exec()

    # How it is drawn

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self.stage.addWidget(self.article)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedHeight(3)
        for quiet in (self._busy, self.kind_bar, self.progress, self.piece_bar):
            quiet.hide()
        column = self._column = QVBoxLayout()
        column.setSpacing(0)
        for row in (
            self._busy,
            self.kind_bar,
            self.stage,
            self.progress,
            self.piece_bar,
            self.speaking.bar,
        ):
            column.addWidget(row)
        body = self._body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.contents)
        body.addLayout(column, 1)
        holder = QWidget()
        holder.setLayout(body)
        self.setCentralWidget(holder)
        self.addToolBar(self.tools)
        room = self.screen().availableSize()
        self.resize(min(1100, room.width()), min(1000, round(room.height() * 0.92)))

    def _name(self, title: str) -> None:
        self.tools.headline.set_text(title)
        self.setWindowTitle(
            QCoreApplication.translate("Window", "{title} – Lutrin").format(title=title)
            if title
            else "Lutrin"
        )

    def _paint(self, theme: Theme, *, is_paper: bool) -> None:
        self._theme = theme
        colors = palette(theme)
        QGuiApplication.setPalette(colors)
        paper = page_palette(theme)
        for each in (self.stage, self.progress):
            each.setPalette(paper)
        if is_paper:
            self.article.set_background(theme.background)
        self._actions.paint(colors, is_mirrored=self.isRightToLeft())

    def _translate(self) -> None:
        self._actions.translate()
        self.tools.setWindowTitle(QCoreApplication.translate("Window", "Tools"))
        self._busy.setAccessibleName(QCoreApplication.translate("Window", "Reading a page"))
        self.article.setAccessibleName(QCoreApplication.translate("Window", "Article"))
        if self._theme:
            self._actions.paint(palette(self._theme), is_mirrored=self.isRightToLeft())

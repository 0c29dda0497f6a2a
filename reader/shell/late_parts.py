"""The parts of a window that an article need not wait for: made, and joined, when they are first wanted."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from reader.core.finding import History
from reader.core.settings import Settings
from reader.core.theme import Theme
from reader.document import Document
from reader.presenter import Presenter
from reader.shell.colors import palette
from reader.shell.frame import Frame
from reader.shell.looks_wiring import LooksWiring
from reader.shell.message_page import MessagePage

if TYPE_CHECKING:
    from reader.shell.find_bar import FindBar
    from reader.shell.settings_panel import SettingsPanel
    from reader.shell.start_page import StartPage


class LateParts(Frame):
    """A frame with its start screen, message, line of find and settings."""

    presenter: Presenter
    _looks_wiring: LooksWiring
    _document: Document | None = None
    _is_reading = _may_read = True

    # Start screen and message

    @cached_property
    def start(self) -> "StartPage":
        """The start screen."""
        from reader.shell.start_page import StartPage

        start = StartPage(self._actions)
        self.stage.addWidget(start)
        start.page_chosen.connect(self.presenter.open)
        return start

    @cached_property
    def message(self) -> MessagePage:
        """The page that says why there is no article."""
        message = MessagePage(self._actions)
        self.stage.addWidget(message)
        message.whole_asked.connect(self.presenter.show_whole)
        message.return_asked.connect(self.presenter.return_to_article)
        return message

    # Find

    @cached_property
    def find_bar(self) -> "FindBar":
        """The line in which words are looked for."""
        from reader.shell.find_bar import FindBar

        bar = FindBar(self._actions, History())
        bar.hide()
        self._column.addWidget(bar)
        self._focus_return.watch(bar)
        self.article.found.connect(bar.tell)
        bar.query_changed.connect(self.article.look_for)
        bar.accepted.connect(self._go_to_hit)
        bar.closed.connect(self._close_find)
        return bar

    def look_for(self, words: str) -> None:
        self.find_bar.open()
        self.find_bar.set_words(words)

    @property
    def is_finding(self) -> bool:
        return self._has("find_bar") and self.find_bar.isVisible()

    def ask_for_words(self) -> None:
        if self._shows_page:
            self.presenter.going.leave()
            self.article.begin_find()
            self.find_bar.open()

    def toggle_find(self, option: str) -> None:
        self.find_bar.toggle(option)
        if self.find_bar.isHidden():
            self.ask_for_words()

    def _close_find(self) -> None:
        self._put_away(self.find_bar)
        self.article.cancel_find()

    def _go_to_hit(self, times: int) -> None:
        self.article.accept_find()
        self.article.setFocus()
        if times:
            self.find_next(times)

    @property
    def _shows_page(self) -> bool:
        """Whether an article, or a page as it was saved, is on the stage."""
        return self._document is not None and self.stage.currentWidget() is self.article

    # Settings

    @cached_property
    def panel(self) -> "SettingsPanel":
        """The settings."""
        from reader.shell.settings_panel import SettingsPanel

        panel = SettingsPanel(self._actions, self._looks.themes)
        panel.hide()
        self._body.addWidget(panel)
        self._focus_return.watch(panel)
        self._join_panel(panel)
        return panel

    def toggle_panel(self) -> None:
        if self.panel.isHidden():
            self.panel.show()
            self.panel.take_focus()
        else:
            self._put_away(self.panel)

    def show_all_settings(self) -> None:
        self.panel.show()
        self.panel.open_more()

    def show_packs(self) -> None:
        self.panel.show()
        self.panel.open_packs()

    def choose_language(self) -> None:
        self.panel.show()
        self.panel.article_language.take_focus()

    def _join_panel(self, panel: "SettingsPanel") -> None:
        panel.closed.connect(self.toggle_panel)
        self._looks_wiring.join(panel)
        self.speaking.join(panel.article_language)
        panel.packs_made.connect(self.speaking.join_packs)
        panel.show_reading_mode(is_on=self._is_reading, is_possible=self._may_read)
        styling = self.presenter.styling
        panel.show_settings(styling.settings, styling.theme, self.presenter.looks, self._lang)
        panel.paint_icons(palette(styling.theme))

    @property
    def _lang(self) -> str:
        return self._document.article.metadata.lang if self._document else QLocale().bcp47Name()

    def _show_settings(self, settings: Settings, theme: Theme) -> None:
        if self._has("panel"):
            self.panel.show_settings(settings, theme, self.presenter.looks, self._lang)

    def _show_reading_mode(self, *, is_on: bool, is_possible: bool) -> None:
        self._is_reading, self._may_read = is_on, is_possible
        if self._has("panel"):
            self.panel.show_reading_mode(is_on=is_on, is_possible=is_possible)

    def _paint(self, theme: Theme, *, is_paper: bool) -> None:
        super()._paint(theme, is_paper=is_paper)
        if self._has("panel"):
            self.panel.paint_icons(palette(theme))

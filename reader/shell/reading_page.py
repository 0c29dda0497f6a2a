"""The article on screen as commands know it (`reader.page.Page`), with its modes."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication

from reader.bindings import Keys
from reader.core.article import Article
from reader.core.passage import Passage
from reader.core.settings import Settings
from reader.core.wording import isolated
from reader.hints import Hints
from reader.page import Extent, HintAct, Mode
from reader.shell.announce import announce
from reader.shell.article_view import ArticleView
from reader.verbs import COPIED

LONGEST_SAID = 80
ESCAPE, ENTER, ERASE = "Esc", ("Return", "Enter"), ("Backspace", "Del")


class ReadingPage(QObject):
    """Has the page's script do what a key asks for, and keeps the mode that keys are read in."""

    mode_changed = Signal()
    told = Signal(str)
    state_told = Signal(str)
    """What the mode in force has to say, for as long as it is in force; "" where there is nothing."""
    link_shown = Signal(str)
    """Where a link leads is to be shown, and not followed."""
    figure_to_save = Signal(object)
    announced = Signal(str)

    def __init__(self, article: ArticleView) -> None:
        super().__init__(article)
        self._article = article
        self._settings = Settings()
        self._bound: Keys = {}
        self._words: dict[int, str] = {}
        self.mode = Mode.READING
        self.block = 0
        self._hints: Hints | None = None
        self._act = HintAct.FOLLOW
        self._waiting: list[str] = []
        self._scrolls_by_itself = self._has_note = False
        article.bridge.cursor_moved.connect(self._cursor_moved)
        article.bridge.note_told.connect(self._note_told)
        article.bridge.scrolled_to_end.connect(self._end_auto_scroll)

    # What is on screen

    def show(self, article: Article | None) -> None:
        """Begin with another page: *article*, or one that has no blocks."""
        self._words = {block.id: block.text for block in article.blocks} if article else {}
        self.block = 0
        self._hints = None
        self._scrolls_by_itself = self._has_note = False
        self._enter(Mode.READING)

    def use(self, settings: Settings) -> None:
        """Go by *settings* from now on."""
        is_faster = settings.auto_scroll_speed != self._settings.auto_scroll_speed
        self._settings = settings
        if is_faster and self._scrolls_by_itself:
            self._tell_speed()

    def say(self, text: str) -> None:
        """Have a screen reader say *text*."""
        self.announced.emit(text)
        announce(self._article, text)

    def tell(self, text: str) -> None:
        self.told.emit(QCoreApplication.translate("Verb", text))

    # The cursor, and the passage that verbs act on

    def move_cursor(self, blocks: int) -> None:
        self.close_note()
        self._article.call("cursor.move", blocks)

    def passage(self, told: Callable[[Passage], None]) -> None:
        self._article.call("passage.tell", answered=lambda answer: told(Passage.told(answer)))

    def follow_focused(self, otherwise: Callable[[], None]) -> None:
        """Follow the link that has the keyboard's focus; else do *otherwise*."""
        self._article.call("passage.followFocused", answered=lambda is_done: None if is_done else otherwise())

    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def show_notes(self) -> None:
        self._article.call("notes.openHere", answered=self._told_of_notes)

    def close_note(self) -> None:
        """Close the card of a footnote, if there is one."""
        self._article.call("notes.close")

    def close_layer(self) -> bool:
        """Close what lies over the text, or stop what moves it; return whether there was anything."""
        if self._has_note:
            self.close_note()
        elif self._scrolls_by_itself:
            self.toggle_auto_scroll()
        else:
            return self.leave_mode()
        return True

    def forget_cursor(self) -> None:
        """Take the cursor's mark away, until it is moved again."""
        self._article.call("cursor.forget")

    def turn(self, direction: str, times: int) -> None:
        self._article.call("scrolling.turnTo", direction, times)

    # Modes

    def leave_mode(self) -> bool:
        if self.mode is Mode.READING:
            return False
        leave = {Mode.HINTS: "hints.forget", Mode.SELECT: "select.leave", Mode.FIGURE: "figure.close"}
        self._article.call(leave[self.mode])
        self._hints = None
        self._enter(Mode.READING)
        return True

    def takes_key(self, key: str) -> bool:
        """Read *key* where it is no command: among hints. Return whether it was meant so."""
        if self.mode is not Mode.HINTS:
            return False
        if key == ESCAPE:
            self.leave_mode()
        elif self._hints is None:
            self._waiting.append(key)
        else:
            self._press(self._hints, key)
        return True

    def _enter(self, mode: Mode) -> None:
        changed = mode is not self.mode
        self.mode = mode
        self.state_told.emit(self._state())
        if changed:
            self.mode_changed.emit()

    def bind(self, keys: Keys) -> None:
        """Name *keys* from now on."""
        self._bound = keys

    def _keys(self, *ids: str) -> str:
        """The first key of each of these commands, as they are read from left to right."""
        return f"\u2066{' '.join((*self._bound.get(id, ()), '–')[0] for id in ids)}\u2069"

    def _state(self) -> str:
        match self.mode:
            case Mode.SELECT:
                return self.tr("Selecting: {keys} copies, {end} ends.").format(
                    keys=self._keys("copy-selection"), end=self._keys("leave-select")
                )
            case Mode.FIGURE:
                return self.tr("{zoom} larger or smaller, {next} the next one, {save} saves.").format(
                    zoom=self._keys("zoom-in", "zoom-out"),
                    next=self._keys("next-enlarged"),
                    save=self._keys("save-figure"),
                )
            case Mode.HINTS if self._hints and (self._hints.by_words or self._hints.words):
                return self.tr("With the words: {words}").format(words=isolated(self._hints.words))
            case Mode.HINTS:
                return {
                    HintAct.FOLLOW: self.tr("Follow: type the letters, or / and words of the link."),
                    HintAct.LIST: self.tr("Where it leads: type the letters, or / and words of the link."),
                    HintAct.COPY: self.tr("Copy a link: type the letters, or / and words of the link."),
                }[self._act]
        return ""

    # Hints

    def start_hints(self, act: HintAct, *, in_passage: bool = False) -> None:
        self._hints, self._act = None, act
        self._waiting.clear()
        self._enter(Mode.HINTS)
        self._article.call("hints.gather", in_passage, answered=self._gathered)

    def _gathered(self, words: object) -> None:
        if self.mode is not Mode.HINTS:
            self._article.call("hints.forget")
        elif not isinstance(words, list) or not words:
            self.leave_mode()
            self.told.emit(self.tr("There is nothing to follow on screen."))
        else:
            hints = Hints.of(words, self._settings.hint_letters)
            self._show_hints(hints)
            for key in self._waiting:
                if self._hints:
                    self._press(self._hints, key)
            self._waiting.clear()

    def _press(self, hints: Hints, key: str) -> None:
        if key in ENTER:
            if hints.first is not None:
                self._choose(hints.first)
            return
        if key in ERASE:
            self._show_hints(hints.erase())
        elif len(key) == 1 or key == "Space":
            after = hints.press(" " if key == "Space" else key)
            if after.chosen is not None:
                self._choose(after.chosen)
            else:
                self._show_hints(after)

    def _show_hints(self, hints: Hints) -> None:
        self._hints = hints
        self._article.call("hints.show", hints.shown, hints.typed)
        self.state_told.emit(self._state())

    def _choose(self, target: int) -> None:
        if self._act is HintAct.FOLLOW:
            self._article.call("hints.take", target, answered=self._taken)
        else:
            self._article.call("hints.about", target, answered=self._told_about)
        self.leave_mode()

    def _taken(self, answer: object) -> None:
        result: Mapping[str, Any] = answer if isinstance(answer, dict) else {}
        if "href" in result:
            self._article.follow(QUrl(result["href"]))
        elif "anchor" in result:
            self._article.go_to_anchor(result["anchor"])
        elif result.get("enlarged"):
            self._enter(Mode.FIGURE)

    def _told_about(self, answer: object) -> None:
        result: Mapping[str, Any] = answer if isinstance(answer, dict) else {}
        leads_to = str(result.get("href") or result.get("words") or "")
        short = leads_to if len(leads_to) < LONGEST_SAID else f"{leads_to[:LONGEST_SAID]}…"
        if self._act is HintAct.COPY:
            self.copy(leads_to)
            self.told.emit(self.tr("Copied: {address}").format(address=isolated(short)))
        elif result.get("href"):
            self.link_shown.emit(leads_to)
        else:
            self.told.emit(isolated(short))

    # Selecting

    def start_select(self) -> None:
        # At once: the next key may come before the page has answered.
        self._enter(Mode.SELECT)
        self._article.call("select.start", answered=self._select_started)

    def _select_started(self, is_on: object) -> None:
        if not is_on:
            self.leave_mode()

    def extend(self, extent: Extent, times: int) -> None:
        self._article.call("select.extend", extent.value, times)

    def swap_ends(self) -> None:
        self._article.call("select.swap")

    # Figures

    def enlarge(self) -> None:
        self._enter(Mode.FIGURE)
        self._article.call("figure.open", answered=self._enlarged)

    def _enlarged(self, is_open: object) -> None:
        if not is_open:
            self.leave_mode()
            self.told.emit(self.tr("There is no figure or table on screen."))

    def zoom(self, steps: int) -> None:
        self._article.call("figure.zoom", steps)

    def pan(self, right: int, down: int) -> None:
        self._article.call("figure.pan", right, down)

    def next_figure(self, steps: int) -> None:
        self._article.call("figure.next", steps)

    def save_figure(self) -> None:
        self._article.call("figure.content", answered=self.figure_to_save.emit)

    def _note_told(self, text: str) -> None:
        self._has_note = bool(text)
        self.say(text)

    def copy_figure(self) -> None:
        self._article.call("figure.words", answered=self._copy_words)

    def _copy_words(self, words: object) -> None:
        if words:
            self.copy(str(words))
            self.tell(COPIED)

    def _told_of_notes(self, are_there: object) -> None:
        if not are_there:
            self.told.emit(self.tr("There are no footnotes here."))

    # By itself

    def toggle_auto_scroll(self) -> None:
        if self._scrolls_by_itself:
            self._article.call("autoScroll.stop")
            self._end_auto_scroll()
        else:
            self._article.call("autoScroll.start", answered=self._auto_scroll_started)

    def _auto_scroll_started(self, is_on: object) -> None:
        self._scrolls_by_itself = bool(is_on)
        if is_on:
            self._tell_speed()

    def _end_auto_scroll(self) -> None:
        self._scrolls_by_itself = False
        self.state_told.emit("")

    def _tell_speed(self) -> None:
        words = QLocale().toString(self._settings.auto_scroll_speed)
        self.state_told.emit(self.tr("Scrolling: {words} words a minute.").format(words=words))

    def _cursor_moved(self, block: int) -> None:
        self.block = block
        if block:
            self.say(self._words.get(block, ""))

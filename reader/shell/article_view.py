"""One document on screen, shown by Qt WebEngine."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict

import shiboken6
from PySide6.QtCore import QChildEvent, QEvent, QObject, QRect, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QKeyEvent, QWheelEvent
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from reader.core.article import SafeHtml
from reader.core.compose import Labels
from reader.core.finding import Found, Query
from reader.core.pieces_page import State
from reader.core.place import Place, Scroll
from reader.shell.bridge import Bridge
from reader.shell.engine import SCHEME, LockedPage, LockedProfile
from reader.shell.page_scheme import PageScheme, Served
from reader.shell.page_script import WORLD, page_script

STEPS = {
    Scroll.LINE_DOWN: ("line", 1),
    Scroll.LINE_UP: ("line", -1),
    Scroll.HALF_PAGE_DOWN: ("half-page", 1),
    Scroll.HALF_PAGE_UP: ("half-page", -1),
    Scroll.PAGE_DOWN: ("page", 1),
    Scroll.PAGE_UP: ("page", -1),
    Scroll.START: ("start", 1),
    Scroll.END: ("end", 1),
}

LONG = 300_000
"""The characters of HTML from which on a page takes a while to be laid out."""


class _Page(LockedPage):
    link_followed = Signal(QUrl)

    def link_clicked(self, url: QUrl) -> None:
        self.link_followed.emit(url)


class ArticleView(QWebEngineView):
    """Shows what it is given and tells where the reader is.

    Keys are offered to `takes_key` first, so that the page gets none that means a command; shortcuts too
    where `awaits_key` wants them.
    """

    place_told = Signal(int, float, float, int)
    link_followed = Signal(str)
    left = Signal()
    link_hovered = Signal(str)
    found = Signal(Found)
    shown = Signal()
    laying_out = Signal(bool)
    """The page is being laid out, or that is done."""
    size_stepped = Signal(int)
    settled = Signal(int)
    piece_clicked = Signal(int)
    key_released = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._engine: QWidget | None = None
        super().__init__(parent)
        self._profile = LockedProfile()
        self._scheme = PageScheme()
        self._profile.installUrlSchemeHandler(SCHEME, self._scheme)
        self._page = _Page(self._profile)
        self.bridge = Bridge()
        self._channel = QWebChannel()
        self._channel.registerObject("bridge", self.bridge)
        self._page.setWebChannel(self._channel, WORLD)
        self._page.scripts().insert(page_script())
        self.setPage(self._page)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.is_ready = self._is_closed = False
        self._served: Served | None = None
        self._waiting: list[tuple[str, Callable[[object], None]]] = []
        self._sheets = 0
        self.takes_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self.awaits_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self.bridge.script_ready.connect(self._ready)
        self.bridge.place_told.connect(self.place_told)
        self.bridge.settled.connect(self.settled)
        self.bridge.piece_chosen.connect(self.piece_clicked)
        self.bridge.words_told.connect(self._divide)
        self.bridge.anchor_asked.connect(self.go_to_anchor)
        self._page.link_followed.connect(self.follow)
        self._page.linkHovered.connect(self.link_hovered)

    def warm_up(self) -> None:
        """Start the engine's processes now, for the document that is to come."""
        self._page.load(self._scheme.warm())

    def show_document(self, served: Served, place: Place | None = None) -> None:
        """Load *served*, at *place*."""
        self.is_ready = False
        self._served = served
        self._waiting.clear()
        # A short one is there before a word about it could be read.
        if len(served.html) > LONG:
            self.laying_out.emit(True)
        url = self._scheme.show(served)
        if place and place.block > 1:
            # The engine goes to the block before its first frame, the script then to the very line.
            url.setFragment(f"b{place.block}")
        if place:
            self.go_to(place if place.block > 1 else Place())
        self._page.load(url)

    def set_background(self, color: str) -> None:
        """Paint *color* (``#rrggbb``) where no page is painted yet."""
        self._page.setBackgroundColor(QColor(color))

    def restyle(self, properties: Mapping[str, str], attributes: Mapping[str, str], labels: Labels) -> None:
        """Set the root's CSS properties and attributes, and the labels; the page stays in place."""
        if self.is_ready:
            self.laying_out.emit(True)
        answered = self._tell_laid_out
        self.call("style.restyle", properties, attributes, labels.texts, labels.lang, answered=answered)

    def label(self, labels: Labels) -> None:
        """Say *labels* around the article; the page stays in place."""
        self.call("style.restyle", {}, {}, labels.texts, labels.lang)

    def use_own_style(self, css: str) -> None:
        """Draw the page with *css* as the person's own style sheet; the page stays in place."""
        self._scheme.own_style = css
        self._new_sheet("own")

    def use_style(self, css: str) -> None:
        """Draw the page with the style sheet *css* in the place of the one it was shown with."""
        self._scheme.use_style(css)
        self._new_sheet("style")
        self.call("hyphens.askAgain")

    def _new_sheet(self, name: str) -> None:
        self._sheets += 1
        self.call("style.sheet", name, self._sheets)

    def scroll_by(self, step: Scroll, times: int) -> None:
        """Scroll *step*, *times* over."""
        unit, direction = STEPS[step]
        self.call("scrolling.scrollSteps", unit, direction * times)

    def go_to(self, place: Place) -> None:
        """Show *place* at the top; block 0 is the beginning."""
        self.call("places.goToBlock", place.block, place.within)

    def go_to_link(self, steps: int, answered: Callable[[object], None]) -> None:
        """Focus the link that is *steps* further, or back; *answered* hears whether there was one."""
        self.call("links.step", steps, answered=answered)

    def mark_quote(self, block: int, quote: str) -> None:
        """Mark the words *quote* of *block*, and bring them into view."""
        self.call("quote.show", block, quote)

    def look_for(self, query: Query) -> None:
        """Mark every hit of *query* and go to the first from here on; `found` tells how many."""
        if query.is_refused:
            self.found.emit(Found(is_broken=True))
            return
        self.call(
            "find.find",
            query.words,
            query.is_cased,
            query.whole_words,
            query.is_pattern,
            answered=self._tell_found,
        )

    def begin_find(self) -> None:
        """Remember where the reader is, to return there if nothing that is found is wanted."""
        self.call("find.begin")

    def accept_find(self) -> None:
        """Stay with the hit."""
        self.call("find.accept")

    def cancel_find(self) -> None:
        """Take the marks away, and return to where the reader was unless a hit was accepted."""
        self.call("find.cancel")

    def find_next(self, times: int) -> None:
        """Go *times* hits further, or back."""
        self.call("find.findNext", times, answered=self._tell_found)

    def go_to_piece(self, number: int) -> None:
        """Make one piece of the page in pieces the current one."""
        self.call("pieces.goTo", number)

    def mark_pieces(self, states: Mapping[int, State]) -> None:
        """Show these pieces as they are now decided."""
        self.call("pieces.mark", {number: asdict(state) for number, state in states.items()})

    def put_part(self, name: str, html: SafeHtml) -> None:
        """Give the block *name* its words in the other language."""
        self.call("translation.put", name, html)

    def show_face(self, face: str, lang: str, direction: str) -> None:
        """Show the article's own language, the other one (*lang*), or both."""
        self.call("translation.showFace", face, lang, direction)

    def peek(self, *, is_held: bool) -> None:
        """Show the other language of one block while a key is held."""
        self.call("translation.peek", is_held)

    def settle(self, height_px: int = 0) -> None:
        """Tell by `settled` when fonts and pictures have come and the page is drawn (*height_px* high)."""
        self.call("drawn.settle", height_px)

    def dot(self, color: str) -> None:
        """Put a dot of *color* amid the window's last line."""
        self.call("drawn.dot", color)

    def dot_color(self) -> QColor:
        """Return the color that the window shows there."""
        return self.grab(QRect(self.width() // 2, self.height() - 2, 1, 1)).toImage().pixelColor(0, 0)

    def evaluate(self, expression: str, answered: Callable[[object], None]) -> None:
        """Give *answered* what a script expression is worth in our own world of the page, as JSON has it."""
        # PySide gives an object or an array as "": text is what comes through.
        source = f"JSON.stringify(({expression}) ?? null)"

        def told(text: str) -> None:
            if not self._is_closed:
                answered(json.loads(text) if text else None)

        if not self._is_closed:
            self._page.runJavaScript(source, WORLD, told)

    def close_engine(self) -> None:
        """Let go of the page, then of what it uses: Qt insists on the order, and Python keeps to none.

        A page that ends answers all that it was still asked with nothing: nobody is to hear that.
        """
        # A view that is hidden later, with its window, asks for its page, and where there is none the
        # engine makes one, of a profile without locks (zealdocs/zeal#577).
        self.hide()
        self._is_closed, self.is_ready = True, False
        self._waiting.clear()
        for each in (self._page, self._channel, self.bridge, self._profile, self._scheme):
            shiboken6.delete(each)

    def _divide(self, lang: str, words: list[str]) -> None:
        served = self._served
        if served is None or served.pictures is None:
            return

        def learn(places: Mapping[str, Sequence[int]]) -> None:
            if served is self._served:
                self.call("hyphens.learn", lang, places)

        served.pictures.divide(lang, words, learn)

    def follow(self, url: QUrl) -> None:
        """Go where a link leads: within the page at once, anywhere else as the presenter says."""
        if url.scheme() == SCHEME.decode():
            self.go_to_anchor(url.fragment(QUrl.ComponentFormattingOption.FullyDecoded))
        else:
            self.link_followed.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def go_to_anchor(self, name: str) -> None:
        """Go to the place in the page that has the id *name*."""
        self.left.emit()
        self.call("places.goToAnchor", name)

    def _tell_laid_out(self, _answer: object) -> None:
        self.laying_out.emit(False)

    def _tell_found(self, answer: object) -> None:
        if isinstance(answer, dict):
            self.found.emit(
                Found(
                    int(answer["at"]), int(answer["total"]), bool(answer["isMore"]), bool(answer["isBroken"])
                )
            )

    def call(
        self, name: str, *arguments: object, answered: Callable[[object], None] = lambda _answer: None
    ) -> None:
        """Call the function *name* ("room.function") of the page's script, now or as soon as it is there.

        *answered* is given what it returns; a call that had to wait answers nothing.
        """
        expression = f"lutrin.{name}({', '.join(json.dumps(each) for each in arguments)})"
        if self.is_ready:
            self.evaluate(expression, answered)
        elif not self._is_closed:
            self._waiting.append((expression, answered))

    def _ready(self) -> None:
        self.is_ready = True
        self.laying_out.emit(True)
        for expression, answered in self._waiting:
            self.evaluate(expression, answered)
        self._waiting.clear()
        self.evaluate("document.body.offsetHeight", self._tell_laid_out)
        # Not loadFinished: the engine says it once for two loads, where the first was still under way.
        self.shown.emit()

    # The engine takes keys in a child widget that it makes (and makes anew) by itself.

    def childEvent(self, event: QChildEvent) -> None:
        # Not event.child(): to tell what kind of object that is, PySide prepares every class that it has.
        self._engine = None
        QTimer.singleShot(0, self, self._watch_engine)
        super().childEvent(event)

    def _watch_engine(self) -> None:
        if self._engine is None and (engine := self.focusProxy()):
            engine.installEventFilter(self)
            self._engine = engine

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.takes_key(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self.awaits_key(event):
                event.accept()
                return True
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            self.key_released.emit(event)
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.size_stepped.emit(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(900, 1000)

"""The open article in another language: what is translated, what of it is shown, and what is missing for it.

Imports no Qt. The presenter owns one of these for each window; the translating is done by a `Translator`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from html import unescape
from pathlib import Path
from typing import Protocol

from reader.core.article import Article, SafeHtml
from reader.core.errors import ReaderError
from reader.core.place import Place
from reader.core.settings import Settings
from reader.core.siblings import Sibling
from reader.translation.pair import Pair, code, direction, missing, route
from reader.translation.part import TITLE, Part
from reader.translation.process import Listener, Progress, Wanted

AHEAD = 14
"""Blocks from the reader's place on that are asked for first: about what a window shows."""


class Face(StrEnum):
    """Which of the two languages is on screen."""

    ORIGINAL = "original"
    TRANSLATION = "translation"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Translation:
    """How it stands with the open article.

    ``source`` is its own language ("" where it is not known) and ``target`` the one that it is, or is to be,
    translated into ("" where nobody asked). ``missing`` are the pairs for which there is no pack; ``sibling``
    is the same article saved in that language.
    """

    source: str = ""
    target: str = ""
    face: Face = Face.ORIGINAL
    done: int = 0
    total: int = 0
    is_running: bool = False
    missing: tuple[Pair, ...] = ()
    sibling: Path | None = None

    @property
    def is_there(self) -> bool:
        """Whether anything of it can be shown."""
        return self.done > 0


class Translator(Protocol):
    """Who translates: `reader.translation.process.TranslationProcess`, or a fake."""

    def pairs(self) -> frozenset[Pair]: ...
    def siblings(self, path: Path, done: Callable[[Sequence[Sibling]], None]) -> None: ...
    def translate(self, wanted: Wanted, listener: Listener) -> None: ...
    def hurry(self, parts: Sequence[str]) -> None: ...
    def cancel(self) -> None: ...
    def stop(self) -> None: ...


class TranslationView(Protocol):
    """What is asked of a window."""

    def show_translation(self, translation: Translation) -> None: ...
    def show_face(self, translation: Translation, language_dir: str) -> None: ...
    def window_language(self) -> str: ...
    def put_part(self, name: str, html: SafeHtml) -> None: ...
    def peek(self, *, is_held: bool) -> None: ...
    def choose_language(self) -> None: ...
    def say(self, error: ReaderError) -> None: ...


class Translating:
    """The translation of the article that is open."""

    def __init__(self, view: TranslationView, translator: Translator | None) -> None:
        self._view = view
        self._translator = translator
        self._article: Article | None = None
        self._path: Path | None = None
        self._place = Place()
        self._parts: dict[str, SafeHtml] = {}
        self._parts_in = ""
        self._offered: set[tuple[Path | None, str]] = set()
        self._run = 0
        self._first_face = Face.TRANSLATION
        self.state = Translation()
        self.article: Article | None = None
        """The whole article in the other language, once it is done."""

    # The article

    def opened(self, article: Article, path: Path | None, settings: Settings) -> None:
        """Begin with *article*; translate it where its language always is."""
        self._stop()
        self._article, self._path = article, path
        self._parts, self.article = {}, None
        self.state = Translation(source=article.metadata.lang)
        self._view.show_translation(self.state)
        target = self.preferred(settings)
        if target and code(article.metadata.lang) in listed(settings.always_translate):
            self._start(target, quietly=True)

    def shown(self) -> None:
        """Put what is translated on the page again: the view has loaded it anew."""
        for name, html in self._parts.items():
            self._view.put_part(name, html)
        if self.state.target:
            self._show_face()

    def moved(self, place: Place) -> None:
        """Take note of where the reader is: what is there is translated first."""
        if place.block != self._place.block and self.state.is_running and self._translator:
            self._translator.hurry(_from(place))
        self._place = place

    def close(self) -> None:
        """End what runs."""
        self._stop()
        if self._translator:
            self._translator.stop()

    # What the reader does

    def toggle(self, settings: Settings) -> None:
        """Translate into the language that the reader reads; once that is there, switch between the two."""
        if self._article is None:
            return
        if self.state.is_there or self.state.is_running:
            if self.state.face is not Face.ORIGINAL:
                self.show(Face.ORIGINAL)
            else:
                # What was stopped on the way goes on.
                self.translate(self.state.target)
        elif target := self.preferred(settings):
            self.translate(target)
        else:
            self._view.choose_language()

    def translate(self, target: str) -> None:
        """Translate into *target* (BCP 47); back to the original where that is the article's own language."""
        if self._article is None:
            return
        if code(target) == code(self.state.source):
            self._stop()
            self.show(Face.ORIGINAL)
        elif target == self.state.target and (self.state.is_there or self.state.is_running):
            self.show(Face.TRANSLATION)
            if not self.state.is_running and self.article is None:
                self._start(target)
        elif self._translator and self._path and (self._path, target) not in self._offered:
            self._look_for_sibling(target)
        else:
            self._start(target)

    def name_source(self, lang: str) -> None:
        """Take *lang* for the article's own language, where it could not be told, and go on."""
        target = self.state.target
        self.state = replace(self.state, source=lang)
        if target:
            self.translate(target)
        else:
            self._view.show_translation(self.state)

    def show(self, face: Face) -> None:
        """Show *face*, where there is something to show."""
        if self.state.is_there or self.state.is_running or face is Face.ORIGINAL:
            self._change(face=face)
            self._show_face()

    def show_both(self, settings: Settings) -> None:
        """Show both languages, the translation under its paragraph; or the translation alone again."""
        if self.state.is_there or self.state.is_running:
            self.show(Face.TRANSLATION if self.state.face is Face.BOTH else Face.BOTH)
        else:
            self._first_face = Face.BOTH
            self.toggle(settings)

    def peek(self, *, is_held: bool) -> None:
        """Show the other language of one paragraph while a key is held."""
        if self.state.is_there:
            self._view.peek(is_held=is_held)

    def cancel(self) -> bool:
        """Stop translating and keep what is done; return whether there was anything to stop."""
        if not self.state.is_running:
            return False
        self._stop()
        self._view.show_translation(self.state)
        return True

    def dismiss(self) -> bool:
        """Take back the offer or the question that is open; return whether there was one."""
        is_unknown = bool(self.state.target) and not self.state.source
        if not (self.state.missing or self.state.sibling or is_unknown):
            return False
        self._change(missing=(), sibling=None, target=self.state.target if self.state.is_there else "")
        return True

    def packs_changed(self) -> None:
        """A pack has come: go on with what waited for it."""
        if self.state.missing and self.state.target:
            self._start(self.state.target)
        else:
            self._view.show_translation(self.state)

    @property
    def title(self) -> str:
        """The article's title in the language that is on screen."""
        own = self._article.metadata.title if self._article else ""
        is_own = self.state.face is not Face.TRANSLATION
        return own if is_own else unescape(self._parts.get(TITLE, SafeHtml(""))) or own

    @property
    def whole(self) -> Article | None:
        """The whole article in the other language, where it alone is on screen."""
        return self.article if self.state.face is Face.TRANSLATION else None

    @property
    def on_screen(self) -> Article | None:
        """The article as it is on screen, as far as it is translated; None where that is the original."""
        if self._article is None or self.state.face is Face.ORIGINAL or not self._parts:
            return None
        if self.whole:
            return self.whole
        # These lead to the parser, which a window that only shows does without.
        from reader.translation.article import assembled
        from reader.translation.interleaved import interleaved

        made = [Part(name, html) for name, html in self._parts.items()]
        together = interleaved if self.state.face is Face.BOTH else assembled
        return together(self._article, made, self.state.target)

    def preferred(self, settings: Settings) -> str:
        """The first of the languages that the reader reads which is not the article's own, or ""."""
        own = code(self.state.source) if self.state.source else ""
        read = listed(settings.languages_read.replace("window", self._view.window_language() or "en"))
        return next((each for each in read if code(each) != own), "")

    def has_route(self, target: str) -> bool:
        """Tell whether the article can be translated into *target* with what is here."""
        pairs = self._translator.pairs() if self._translator else frozenset()
        return bool(self.state.source and route(pairs, code(self.state.source), code(target)))

    # How it goes on

    def _look_for_sibling(self, target: str) -> None:
        assert self._translator is not None and self._path is not None
        path = self._path
        self._offered.add((path, target))
        # It is said at once: the process has to start, which takes a moment.
        self._stop()
        self._run += 1
        run = self._run
        face = self.state.face
        self._change(target=target, missing=(), sibling=None, is_running=True)

        def found(siblings: Sequence[Sibling]) -> None:
            if run != self._run:
                return
            self.state = replace(self.state, is_running=False, face=face)
            same = next((each.path for each in siblings if code(each.lang) == code(target)), None)
            if same is None:
                self._start(target)
            else:
                self._change(sibling=same, target=target, missing=())

        self._translator.siblings(path, found)

    def _start(self, target: str, *, quietly: bool = False) -> None:
        assert self._article is not None
        self._stop()
        source = self.state.source
        pairs = self._translator.pairs() if self._translator else frozenset()
        gaps = missing(pairs, code(source), code(target)) if source else ()
        if not source or gaps:
            if not quietly:
                self._change(target=target, missing=gaps, sibling=None)
            return
        if target != self._parts_in:
            self._parts, self.article, self._parts_in = {}, None, target
        self.state = Translation(source, target, self._first_face, is_running=True)
        self._first_face = Face.TRANSLATION
        self._run += 1
        run = self._run
        self._view.show_translation(self.state)
        self._show_face()
        assert self._translator is not None
        self._translator.translate(
            Wanted(self._article, source, target, self._path.name if self._path else "-", _from(self._place)),
            Listener(
                lambda progress: self._put(run, progress),
                lambda article: self._done(run, article),
                lambda error: self._failed(run, error),
            ),
        )

    def _put(self, run: int, progress: Progress) -> None:
        if run != self._run:
            return
        self._parts[progress.part] = progress.html
        self._view.put_part(progress.part, progress.html)
        self._change(done=progress.done, total=progress.total)

    def _done(self, run: int, article: Article) -> None:
        if run == self._run:
            self.article = article
            self._change(is_running=False)

    def _failed(self, run: int, error: ReaderError) -> None:
        if run != self._run:
            return
        face = self.state.face if self.state.is_there else Face.ORIGINAL
        self._change(is_running=False, face=face)
        self._show_face()
        self._view.say(error)

    def _stop(self) -> None:
        if self._translator and self.state.is_running:
            self._run += 1
            self._translator.cancel()
            self.state = replace(self.state, is_running=False)

    def _change(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._view.show_translation(self.state)

    def _show_face(self) -> None:
        self._view.show_face(self.state, direction(self.state.target))


def listed(setting: str) -> tuple[str, ...]:
    """Return the languages that a setting such as "en, es" names; none for "none"."""
    return tuple(each for each in setting.replace(",", " ").split() if each != "none")


def _from(place: Place) -> list[str]:
    first = max(1, place.block)
    names = [f"b{number}" for number in range(first, first + AHEAD)]
    return names if place.block > 1 else ["title", "dek", *names]

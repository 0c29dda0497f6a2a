"""What is open, how it looks, and what happens next. Imports no Qt.

The window is a `View`; pages are read by a `PageReader`. Both are given by whoever builds this.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from reader.beside import Beside
from reader.core import profiles
from reader.core.article import Article, Kind, Listed, Resource, SafeHtml
from reader.core.choices.site_rules import SiteRule
from reader.core.compose import Labels
from reader.core.destination import ANYWHERE, Destination, NoSuchPlace, passage
from reader.core.errors import NothingToRead, ReaderError, UnknownExport
from reader.core.files import display_name
from reader.core.overrides import Changes, NameRefused, Table, named
from reader.core.place import Place
from reader.core.privacy import KeptOut
from reader.core.rules import Choice, Value
from reader.core.settings import Loaded, Settings, rule_of
from reader.core.source import Source
from reader.core.theme import MODES, Theme
from reader.explaining import ChoiceFiles, Explaining, PieceReader
from reader.exports import EXPORTS, Shown, export_for
from reader.going import Going, GoingView
from reader.library.store import Entry, Library
from reader.library.store import Place as Kept
from reader.looks import Change, Looks
from reader.memory import Memory
from reader.neighbours import Neighbour, Neighbours, NoFurtherPage
from reader.page import Page
from reader.piece_editor import MATCHED, PieceEditor
from reader.reading_process import Styled
from reader.trail import Stop
from reader.translating import Face, Translating, Translation, Translator

AUTO = "auto"
"""The reading mode that follows the system, with one light and one dark theme."""


class PageReader(PieceReader, Protocol):
    """Reads one page and answers for it: `reader.reading_process.ReadingProcess`, or a fake."""

    warnings: tuple[ReaderError, ...]
    """What is wrong with the rules for sites; known once the page is read."""

    def read(
        self,
        source: Source,
        whole: bool,
        done: Callable[[Article], None],
        failed: Callable[[ReaderError], None],
    ) -> None: ...
    def picture(self, name: str, done: Callable[[Resource | None], None]) -> None: ...
    def divide(
        self, lang: str, words: Sequence[str], done: Callable[[Mapping[str, Sequence[int]]], None]
    ) -> None: ...
    def original(self, done: Callable[[Styled], None], failed: Callable[[ReaderError], None]) -> None: ...
    def kept_out(self, done: Callable[[KeptOut], None]) -> None: ...
    def contents(self, done: Callable[[Sequence[Listed]], None]) -> None: ...
    def export(
        self,
        kind: str,
        out: Path,
        shown: Shown,
        done: Callable[[Path], None],
        failed: Callable[[ReaderError], None],
    ) -> None: ...
    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Document:
    """An article on screen, where it came from, and who answers for its pictures."""

    source: Source
    article: Article
    reader: PageReader


class View(GoingView, Protocol):
    """What the presenter and the commands ask of a window."""

    @property
    def page(self) -> Page: ...
    @property
    def is_finding(self) -> bool: ...
    def show_start(self, recent: Sequence[Entry]) -> None: ...
    def show_opening(self, name: str) -> None: ...
    def stop_opening(self) -> None: ...
    def show_article(self, document: Document, place: Place) -> None: ...
    def show_original(self, document: Document, styled: Styled) -> None: ...
    def show_pieces(self, editor: PieceEditor) -> None: ...
    def mark_pieces(self, editor: PieceEditor) -> None: ...
    def go_to_piece(self, editor: PieceEditor) -> None: ...
    def show_site_rule(self, rule: SiteRule, unnamed: int) -> None: ...
    def show_failure(self, error: ReaderError, can_show_whole: bool) -> None: ...
    def tell_beside(self, kept: KeptOut, number: int, count: int) -> None: ...
    def list_kept_out(self, kept: KeptOut) -> None: ...
    def list_pages(self, pages: Sequence[Listed], number: int) -> None: ...
    def restyle(self, settings: Settings, theme: Theme) -> None: ...
    def show_switcher(self, pages: Sequence[Neighbour]) -> None: ...
    def show_palette(self, recent: Sequence[str]) -> None: ...
    def show_quote(self, block: int, quote: str) -> None: ...
    def look_for(self, words: str) -> None: ...
    def find_next(self, times: int) -> None: ...
    def ask_for_file(self) -> None: ...
    def ask_for_words(self) -> None: ...
    def toggle_find(self, option: str) -> None: ...
    def ask_before_link(self, url: str) -> None: ...
    def toggle_panel(self) -> None: ...
    def show_all_settings(self) -> None: ...
    def edit_theme(self) -> None: ...
    def toggle_full_screen(self) -> None: ...
    def show_menu(self) -> None: ...
    def show_keys(self) -> None: ...
    def print_article(self) -> None: ...
    def ask_where_to_save(self) -> None: ...
    def save_pdf(self, document: Document, path: Path) -> None: ...
    def tell_saved(self, path: Path) -> None: ...
    def close_layer(self) -> None: ...
    def show_translation(self, translation: Translation) -> None: ...
    def show_face(self, translation: Translation, language_dir: str) -> None: ...
    def put_part(self, name: str, html: SafeHtml) -> None: ...
    def peek(self, *, is_held: bool) -> None: ...
    def choose_language(self) -> None: ...
    def window_language(self) -> str: ...
    def open_window(self) -> None: ...
    def close_window(self) -> None: ...
    def quit(self) -> None: ...


def theme_in_force(settings: Settings, themes: Mapping[str, Theme], *, system_is_dark: bool) -> Theme:
    """Return the chosen theme; for *auto*, or where it is gone, that of the pair which suits the system."""
    name = settings.theme
    if name == AUTO or name not in themes:
        name = settings.dark_theme if system_is_dark else settings.light_theme
    return themes.get(name) or themes["dark" if system_is_dark else "light"]


def is_night(settings: Settings, now: str, *, system_is_dark: bool) -> bool:
    """Tell whether *auto* is dark at *now*, ``HH:MM``: by the time if *settings* say so, or as the system."""
    if settings.auto_theme != "time":
        return system_is_dark
    light, dark = settings.light_from, settings.dark_from
    return not light <= now < dark if light <= dark else dark <= now < light


class Presenter:
    """One window's mind."""

    def __init__(  # noqa: PLR0913 - each part the window is made of, once
        self,
        view: View,
        *,
        loaded: Loaded,
        save: Callable[[Changes, Table], None],
        themes: Callable[[], Mapping[str, Theme]],
        new_reader: Callable[[], PageReader],
        library: Library | None,
        clock: Callable[[], str] = lambda: time.strftime("%H:%M"),
        choice_files: ChoiceFiles | None = None,
        translator: Translator | None = None,
    ) -> None:
        self.view = view
        self.translating = Translating(view, translator)
        self._save = save
        self._themes = themes
        self._new_reader = new_reader
        self.memory = Memory(library, view.say)
        self.going = Going(view, self._return_to, self._keep_mark)
        self.beside = Beside(view, lambda source: self._read(source, whole=False))
        self._neighbours = Neighbours()
        self._opening: tuple[Source, PageReader] | None = None
        self._failed: Source | None = None
        self._system_is_dark = False
        self._clock = clock
        self._shown: tuple[Settings, Theme] | None = None
        self.document: Document | None = None
        self.is_original = False
        self.looks = Looks(loaded)
        self.explaining = Explaining(view, choice_files)

    @property
    def settings(self) -> Settings:
        """The settings in force for what is open."""
        return self.looks.in_force

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        settings = self.settings
        is_dark = is_night(settings, self._clock(), system_is_dark=self._system_is_dark)
        return theme_in_force(settings, self._themes(), system_is_dark=is_dark)

    # Opening

    def start(self, sources: Sequence[Source] = (), destination: Destination = ANYWHERE) -> None:
        """Open *sources* in their order, the first at *destination*, or show the start screen for none."""
        self._restyle()
        if sources:
            self.open(*sources, destination=destination)
        else:
            self.show_start()

    def show_start(self) -> None:
        """Show the recent articles."""
        self.keep_place()
        self.explaining.hide()
        self.view.show_start(self.memory.recent())

    def open(self, source: Source, *more: Source, destination: Destination = ANYWHERE) -> None:
        """Open *source* at *destination*; *more* wait for `open_next`."""
        self._neighbours.give((source, *more))
        self._read(source, whole=False, destination=destination)

    def reopen(self) -> None:
        """Read the page from its file again."""
        if self.document:
            self._read(self.document.source, whole=self.document.article.kind is Kind.WHOLE)

    def open_next(self, steps: int) -> None:
        """Open the page *steps* further in the row: of the files given together, then of the folder."""
        goal = self._neighbours.next(self._here, steps) if self._here else None
        if goal:
            self._read(goal, whole=False)
        else:
            self.view.say(NoFurtherPage())

    def show_switcher(self) -> None:
        """Offer the pages read lately and those beside this one."""
        self.view.show_switcher(self._neighbours.choices(self._here, self.memory.recent()))

    def show_whole(self) -> None:
        """Show the whole page instead of its article, or where it has none; then the article again."""
        if self._failed:
            self._read(self._failed, whole=True)
        elif self.document:
            self._read(self.document.source, whole=self.document.article.kind is not Kind.WHOLE)

    def cancel_opening(self) -> bool:
        """Stop the page that is being read; return whether there was one."""
        if self._opening is None:
            return False
        self._opening[1].stop()
        self._opening = None
        self.view.stop_opening()
        return True

    @property
    def _here(self) -> Source | None:
        """What is read, or was asked for last: what comes next in the row comes after it."""
        if self._opening:
            return self._opening[0]
        return self._failed or (self.document.source if self.document else None)

    def _read(self, source: Source, whole: bool, destination: Destination = ANYWHERE) -> None:
        self.keep_place()
        self.cancel_opening()
        page_reader = self._new_reader()
        self._opening = (source, page_reader)
        self.view.show_opening(source.name)
        page_reader.read(
            source,
            whole,
            lambda article: self._opened(Document(source, article, page_reader), destination),
            lambda error: self._refused(error, source, page_reader),
        )

    def _opened(self, document: Document, destination: Destination) -> None:
        if self._opening is None or self._opening[1] is not document.reader:
            return
        self._opening = None
        if self.document:
            self.document.reader.stop()
        self.document, self.is_original, self._failed = document, False, None
        self.explaining.stop()
        self.looks.open(document.article.metadata)
        self.view.stop_opening()
        self._show(document, destination)
        # The settings may be others for its site or its language; the panel then says where they stand.
        self._restyle()
        for warning in document.reader.warnings:
            self.view.say(warning)
        self.translating.moved(self.going.place)
        self.translating.opened(document.article, document.source.path, self.settings)

    def _show(self, document: Document, destination: Destination) -> None:
        article, source = document.article, document.source
        kept = self.memory.opened(source, article)
        goal = passage(destination.at, article.blocks) if destination.at else None
        place = Place(goal.block) if goal else destination.place or Place(kept.block, 0.0, kept.share)
        furthest = Place(kept.furthest_block, 0.0, kept.furthest_share)
        self.going.opened(source, article, place, furthest, self.memory.marks(source))
        self.view.show_article(document, place)
        if goal and goal.quote:
            self.view.show_quote(goal.block, goal.quote)
        if destination.find:
            self.view.look_for(destination.find)
        if destination.at and not goal:
            self.view.say(NoSuchPlace(place=destination.at, name=source.name))

    def _refused(self, error: ReaderError, source: Source, page_reader: PageReader) -> None:
        page_reader.stop()
        if self._opening is None or self._opening[1] is not page_reader:
            return
        self._opening = None
        self._failed = source
        self.explaining.hide()
        self.view.stop_opening()
        self.view.show_failure(error, can_show_whole=isinstance(error, NothingToRead))

    def return_to_article(self) -> bool:
        """Show the open article again after a failure or the start screen; return whether there is one."""
        if self.document is None:
            return False
        self.is_original, self._failed = False, None
        document, piece = self.document, self.explaining.text
        if self.explaining.finish(lambda article: self._read_anew(document, article, piece), self._not_read):
            return True
        self.view.show_article(self.document, self.going.place)
        self.translating.shown()
        return True

    @property
    def article(self) -> Article | None:
        """The open article in the language that is on screen."""
        translated = self.translating.article
        if translated and self.translating.state.face is Face.TRANSLATION:
            return translated
        return self.document.article if self.document else None

    # Reading

    def seen(self) -> None:
        """Look at what lies beside the article, now that it is on screen."""
        if self.document and not (self.is_original or self.explaining.is_shown):
            self.beside.look(self.document.source, self.document.reader)

    def moved(self, place: Place) -> None:
        """Take note of where in the article the reader is."""
        self.going.moved(place)
        self.translating.moved(place)

    def toggle_pieces(self) -> None:
        """Switch between the article and the page in pieces, with what was left out and why."""
        if self.document is None:
            return
        if self.explaining.is_shown:
            self.return_to_article()
            return
        at = self.going.present
        text = next((each.text for each in self.document.article.blocks if each.id == at), "")
        self.explaining.start(self.document.reader, text)

    def _read_anew(self, document: Document, article: Article, text: str) -> None:
        """Show *article*, whose pieces were decided anew, at the block that begins with *text*."""
        if document is not self.document:
            return
        self.document = replace(document, article=article)
        beginning = text[:MATCHED]
        found = (each.id for each in article.blocks if beginning and each.text.startswith(beginning))
        place = Place(next(found, self.going.place.block))
        self._show(self.document, Destination(place=place))

    def _not_read(self, error: ReaderError) -> None:
        self.return_to_article()
        self.view.say(error)

    def toggle_original(self) -> None:
        """Switch between the article and the page as it was saved."""
        if self.document is None:
            return
        if self.is_original:
            self.return_to_article()
            return
        document = self.document
        document.reader.original(lambda styled: self._styled(document, styled), self.view.say)

    def _styled(self, document: Document, styled: Styled) -> None:
        if document is self.document:
            self.is_original = True
            self.explaining.hide()
            self.view.show_original(document, styled)

    def save_as(self, path: Path, labels: Labels) -> None:
        """Write the article to *path*, as the kind of file that its ending says, with *labels* around it."""
        document = self.document
        if document is None:
            return
        export = export_for(path.name)
        if export is None:
            endings = ", ".join(each.suffixes[0] for each in EXPORTS)
            self.view.say(UnknownExport(name=display_name(path), endings=endings))
        elif export.make is None:
            self.view.save_pdf(document, path)
        else:
            shown = Shown(self.settings, self.theme, labels)
            document.reader.export(export.id, path, shown, self.view.tell_saved, self.view.say)

    def follow_link(self, url: str) -> None:
        """Leave for the system's browser, after asking where the settings say so."""
        self.view.ask_before_link(url)

    # Looks

    def change(self, **changes: Value) -> None:
        """Change settings: at once on screen, and in the file."""
        self.take(self.looks.change(changes))

    def take(self, made: Sequence[Change]) -> None:
        """Show and save what `looks` has changed."""
        if made:
            self._restyle()
        for each in made:
            self._save(each.values, each.table)

    def step(self, key: str, steps: int) -> None:
        """Change the number *key* by *steps* of its size, within its range."""
        self.change(**{key: getattr(self.settings.stepped(key, steps), key)})

    def reset(self, key: str) -> None:
        """Give the setting *key* its default again."""
        self.take(self.looks.forget(key))

    def undo_look(self) -> None:
        """Take the last change of the settings back."""
        self.take(self.looks.undo())

    def reset_looks(self) -> None:
        """Give all settings of looks their defaults again."""
        self.take(self.looks.forget_all())

    def choose_scope(self, table: Table) -> None:
        """Let the changes to come count for the articles of *table*."""
        self.looks.scope = table

    def use_profile(self, name: str) -> None:
        """Take over the settings of the profile *name*."""
        self.change(**profiles.changes(self.looks.profiles[name]))

    def step_profile(self, steps: int) -> None:
        """Take over the profile *steps* further in the list, round its end."""
        names = list(self.looks.profiles)
        place = names.index(self.looks.profile) if self.looks.profile else -1
        self.use_profile(names[(place + steps) % len(names)])

    def keep_profile(self, name: str) -> None:
        """Keep the settings in force under *name*."""
        try:
            self.take(self.looks.keep_profile(named(name)))
        except NameRefused as error:
            self.view.say(error)

    def drop_profile(self, name: str) -> None:
        """Forget the person's own profile *name*."""
        self.take(self.looks.drop_profile(name))

    def switch_half(self) -> None:
        """Choose the pair of the theme in force: by night what is by day, and back."""
        pair = self.theme.pair
        if pair in self._themes():
            self.change(theme=pair)

    def toggle(self, key: str) -> None:
        """Turn the switch *key* on or off, or choose the next of its options."""
        rule, value = rule_of(key), getattr(self.settings, key)
        options = list(rule.options) if isinstance(rule, Choice) else [False, True]
        self.change(**{key: options[(options.index(value) + 1) % len(options)]})

    def step_theme(self, steps: int) -> None:
        """Choose the reading mode *steps* further among the first in the list, round their end."""
        names = [AUTO, *MODES]
        place = names.index(self.settings.theme) if self.settings.theme in names else 0
        self.change(theme=names[(place + steps) % len(names)])

    def settings_edited(self, loaded: Loaded) -> None:
        """Take over what another program or window wrote to the file."""
        if self.looks.take(loaded):
            self._restyle()

    def system_changed(self, is_dark: bool) -> None:
        """Take note of whether the system is dark, which decides what *auto* means."""
        before, self._system_is_dark = self.theme, is_dark
        if self.theme is not before:
            self._restyle()

    def clock_ticked(self) -> None:
        """Show another theme where it is time for one, or where its file has changed."""
        if self._shown and self.theme != self._shown[1]:
            self._restyle()

    def _restyle(self) -> None:
        self._shown = self.settings, self.theme
        self.view.restyle(*self._shown)

    # Places

    def close(self) -> None:
        """Keep the place and end what runs."""
        self.keep_place()
        self.cancel_opening()
        self.translating.close()
        if self.document:
            self.document.reader.stop()

    def keep_place(self) -> None:
        """Write down where the reader is."""
        place, furthest = self.going.place, self.going.furthest
        if self.document:
            kept = Kept(place.block, place.share, furthest.block, furthest.share)
            self.memory.keep_place(self.document.source, kept)

    def _return_to(self, stop: Stop) -> None:
        place = Place(stop.block, stop.within)
        self._read(stop.source, whole=False, destination=Destination(place=place))

    def _keep_mark(self, letter: str, block: int) -> None:
        if self.document:
            self.memory.set_mark(self.document.source, letter, block)

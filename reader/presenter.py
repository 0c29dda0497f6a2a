"""What is open, how it looks, and what happens next. Imports no Qt.

The window is a `View`; pages are read by a `PageReader`. Both are given by whoever builds this.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from reader.beside import Beside
from reader.core.article import Article, BlockKind, Kind
from reader.core.compose import Labels
from reader.core.destination import ANYWHERE, Destination, NoSuchPlace, passage
from reader.core.errors import NothingToRead, ReaderError, UnknownExport
from reader.core.files import display_name
from reader.core.overrides import Changes, Table
from reader.core.place import Place
from reader.core.rules import Value
from reader.core.settings import Loaded, Settings
from reader.core.source import Source
from reader.core.theme import Theme
from reader.document import Document, PageReader
from reader.explaining import ChoiceFiles, Explaining
from reader.going import Going
from reader.library.store import Library
from reader.library.store import Place as Kept
from reader.looks import Looks
from reader.memory import Memory
from reader.neighbours import NoFurtherPage
from reader.opening import Opening
from reader.piece_editor import MATCHED
from reader.reading_process import Styled
from reader.styling import Styling
from reader.trail import Stop
from reader.translating import Translating, Translator
from reader.view import View

COMPOSED = (BlockKind.FIGURE, BlockKind.TABLE)


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
        choice_files: ChoiceFiles | None = None,
        translator: Translator | None = None,
    ) -> None:
        self.view = view
        self.translating = Translating(view, translator)
        self.memory = Memory(library, view.say)
        self.going = Going(view, self._return_to, self._keep_mark)
        self.beside = Beside(view, lambda source: self._read(source, whole=False))
        self.explaining = Explaining(view, choice_files)
        self.styling = Styling(view, loaded, save, themes)
        self._opening = Opening(view, new_reader, self._opened, self._refused)
        self.document: Document | None = None
        self.is_original = False

    # Opening

    def start(self, sources: Sequence[Source] = (), destination: Destination = ANYWHERE) -> None:
        """Open *sources* in their order, the first at *destination*, or show the start screen for none."""
        self.styling.show()
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
        self._opening.line_up((source, *more))
        self._read(source, whole=False, destination=destination)

    def reopen(self) -> None:
        """Read the page from its file again."""
        if self.document:
            self._read(self.document.source, whole=self.document.article.kind is Kind.WHOLE)

    def open_next(self, steps: int) -> None:
        """Open the page *steps* further in the row: of the files given together, then of the folder."""
        if goal := self._opening.next(steps):
            self._read(goal, whole=False)
        else:
            self.view.say(NoFurtherPage())

    def show_switcher(self) -> None:
        """Offer the pages read lately and those beside this one."""
        self.view.show_switcher(self._opening.choices(self.memory.recent()))

    def show_whole(self) -> None:
        """Show the whole page instead of its article, or where it has none; then the article again."""
        if self._opening.failed:
            self._read(self._opening.failed, whole=True)
        elif self.document:
            self._read(self.document.source, whole=self.document.article.kind is not Kind.WHOLE)

    def cancel_opening(self) -> bool:
        """Stop the page that is being read; return whether there was one."""
        return self._opening.cancel()

    def _read(self, source: Source, whole: bool, destination: Destination = ANYWHERE) -> None:
        self.keep_place()
        self._opening.read(source, whole, destination)

    def _opened(self, document: Document, destination: Destination) -> None:
        if self.document:
            self.document.reader.stop()
        self.document, self.is_original = document, False
        self.explaining.stop()
        self.looks.open(document.article.metadata)
        self._show(document, destination)
        # The settings may be others for its site or its language; the panel then says where they stand.
        self.styling.show()
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
        self.going.opened(source, article, place, furthest, self.memory.marks(source, article))
        self.view.show_article(document, place)
        if goal and goal.quote:
            self.view.show_quote(goal.block, goal.quote)
        if destination.find:
            self.view.look_for(destination.find)
        if destination.at and not goal:
            self.view.say(NoSuchPlace(place=destination.at, name=source.name))

    def _refused(self, error: ReaderError) -> None:
        self.explaining.hide()
        self.view.show_failure(error, can_show_whole=isinstance(error, NothingToRead))

    def return_to_article(self) -> bool:
        """Show the open article again after a failure or the start screen; return whether there is one."""
        if self.document is None:
            return False
        self.is_original, self._opening.failed = False, None
        document, piece = self.document, self.explaining.text
        if self.explaining.finish(lambda article: self._read_anew(document, article, piece), self._not_read):
            return True
        self.view.show_article(self.document, self.going.place)
        self.translating.shown()
        return True

    @property
    def article(self) -> Article | None:
        """The open article in the language that is on screen."""
        return self.translating.on_screen or (self.document.article if self.document else None)

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
        at = self.view.page.block or self.going.present
        # The words of a table or a figure are put together in another way there.
        before = [
            each for each in self.document.article.blocks if each.id <= at and each.kind not in COMPOSED
        ]
        self.explaining.start(self.document.reader, before[-1].text if before else "")

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
        """Write the article as it is on screen to *path*, as the kind of file that its ending says.

        *labels* are the words around it.
        """
        document = self.document
        if document is None:
            return
        from reader.exports import EXPORTS, Shown, export_for

        export = export_for(path.name)
        if export is None:
            endings = ", ".join(each.suffixes[0] for each in EXPORTS)
            self.view.say(UnknownExport(name=display_name(path), endings=endings))
        elif not export.module:
            self.view.save_pdf(replace(document, article=self.article or document.article), path)
        else:
            shown = Shown(self.settings, self.theme, labels, self.translating.on_screen)
            document.reader.export(export.id, path, shown, self.view.tell_saved, self.view.say)

    def follow_link(self, url: str) -> None:
        """Leave for the system's browser, after asking where the settings say so."""
        self.view.ask_before_link(url)

    # Looks

    @property
    def settings(self) -> Settings:
        """The settings in force for what is open."""
        return self.styling.settings

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self.styling.theme

    @property
    def looks(self) -> Looks:
        """What the settings are made of."""
        return self.styling.looks

    def change(self, **changes: Value) -> None:
        """Change settings: at once on screen, and in the file."""
        self.styling.change(**changes)

    def choose_scope(self, table: Table) -> None:
        """Let the changes to come count for the articles of *table*."""
        self.styling.choose_scope(table)

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
            self.memory.keep_place(self.document.source, self.document.article, kept)

    def _return_to(self, stop: Stop) -> None:
        place = Place(stop.block, stop.within)
        self._read(stop.source, whole=False, destination=Destination(place=place))

    def _keep_mark(self, letter: str, block: int) -> None:
        if self.document:
            self.memory.set_mark(self.document.source, self.document.article, letter, block)

"""The page in pieces: shown, changed by hand, kept for the page or for its site. Imports no Qt.

What is decided holds at once in the pieces; the article is read again when a person goes back to it.
"""

from collections.abc import Callable, Mapping
from typing import Protocol

from reader.core.article import Article
from reader.core.choices import Name
from reader.core.choices.site_rules import SiteRule
from reader.core.errors import ReaderError
from reader.core.explained import Explanation
from reader.core.wording import translatable
from reader.piece_editor import PieceEditor


class NothingDecided(ReaderError):
    template = translatable(
        "Error", "There is nothing to make a rule of yet: put a piece back or take one out first."
    )


class SiteUnknown(ReaderError):
    template = translatable(
        "Error", "This page does not say where it is from: what you decided is kept for it alone."
    )


class PiecesUnnamed(ReaderError):
    template = translatable(
        "Error", "The page has no name of its own for these pieces: what you decided is kept for it alone."
    )


class PieceView(Protocol):
    """What is asked of a window."""

    def show_pieces(self, editor: PieceEditor) -> None: ...
    def mark_pieces(self, editor: PieceEditor) -> None: ...
    def go_to_piece(self, editor: PieceEditor) -> None: ...
    def show_site_rule(self, rule: SiteRule, unnamed: int) -> None: ...
    def say(self, error: ReaderError) -> None: ...


class PieceReader(Protocol):
    """Who has read the page."""

    def explain(self, done: Callable[[Explanation], None], failed: Callable[[ReaderError], None]) -> None: ...
    def choose(
        self,
        pieces: Mapping[Name, bool],
        done: Callable[[Article], None],
        failed: Callable[[ReaderError], None],
    ) -> None: ...
    def suggest(
        self,
        pieces: Mapping[Name, bool],
        done: Callable[[SiteRule, int], None],
        failed: Callable[[ReaderError], None],
    ) -> None: ...


class ChoiceFiles(Protocol):
    """Writes what is decided, without holding anybody up, and says itself where that fails."""

    def keep(self, identity: str, title: str, pieces: Mapping[Name, bool]) -> None: ...
    def add_rule(self, rule: SiteRule, done: Callable[[], None]) -> None: ...


class Explaining:
    """The page of one window in pieces, while somebody looks at it."""

    def __init__(self, view: PieceView, files: ChoiceFiles | None) -> None:
        self._view = view
        self._files = files
        self._reader: PieceReader | None = None
        self.editor: PieceEditor | None = None
        self.is_shown = False

    def start(self, reader: PieceReader, text: str) -> None:
        """Show the pieces of the page that *reader* has read, at the one that begins with *text*."""
        self._reader = reader
        reader.explain(lambda explanation: self._explained(reader, explanation, text), self._view.say)

    def hide(self) -> None:
        """Take note that something else is on screen; what was decided waits."""
        self.is_shown = False

    def stop(self) -> None:
        """Forget the page."""
        self._reader, self.editor, self.is_shown = None, None, False

    def finish(self, done: Callable[[Article], None], failed: Callable[[ReaderError], None]) -> bool:
        """Forget the page, and have its article read again where it was changed; return whether it was."""
        reader, editor = self._reader, self.editor
        self.stop()
        if reader is None or editor is None or not editor.is_changed:
            return False
        reader.choose(editor.names, done, failed)
        return True

    @property
    def text(self) -> str:
        """How the current piece reads; "" where there is none."""
        current = self.editor.current if self.editor else None
        return current.text if current else ""

    # What a person does

    def move(self, steps: int) -> None:
        if self.editor:
            self.editor.move(steps)
            self._view.go_to_piece(self.editor)

    def move_over(self, steps: int) -> None:
        if self.editor:
            self.editor.move_over(steps)
            self._view.go_to_piece(self.editor)

    def go_to(self, number: int) -> None:
        if self.editor:
            self.editor.go_to(number)
            self._view.go_to_piece(self.editor)

    def toggle(self, count: int) -> None:
        if self.editor:
            self.editor.toggle(count)
            self._changed(self.editor)

    def undo(self, times: int) -> None:
        if self.editor and self.editor.undo(times):
            self._changed(self.editor)

    def redo(self, times: int) -> None:
        if self.editor and self.editor.redo(times):
            self._changed(self.editor)

    def reset(self) -> None:
        if self.editor:
            self.editor.reset()
            self._changed(self.editor)

    def keep_for_site(self) -> None:
        """Make rules for the site of what was decided, and write them into its file."""
        reader, editor = self._reader, self.editor
        if reader is None or editor is None:
            return
        if not editor.names:
            self._view.say(NothingDecided())
        elif not editor.explanation.host:
            self._view.say(SiteUnknown())
        else:
            reader.suggest(editor.names, self._suggested, self._view.say)

    def _explained(self, reader: PieceReader, explanation: Explanation, text: str) -> None:
        if reader is not self._reader:
            return
        self.editor = PieceEditor(explanation)
        self.editor.begin(text)
        self.is_shown = True
        self._view.show_pieces(self.editor)

    def _changed(self, editor: PieceEditor) -> None:
        self._view.mark_pieces(editor)
        if self._files:
            explanation = editor.explanation
            self._files.keep(explanation.identity, explanation.metadata.title, editor.names)

    def _suggested(self, rule: SiteRule, unnamed: int) -> None:
        if not (rule.keep or rule.drop):
            self._view.say(PiecesUnnamed())
        elif self._files:
            self._files.add_rule(rule, lambda: self._view.show_site_rule(rule, unnamed))

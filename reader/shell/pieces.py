"""The page in pieces on the article's view, with its bar: words for the reasons, and marks as they change."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from reader.core import pieces_page
from reader.core.choices.site_rules import SiteRule
from reader.core.explained import Known, Piece, known
from reader.core.origins import LABELS
from reader.core.pieces_page import State, Words
from reader.core.reasons import sentence
from reader.core.settings import Settings
from reader.core.theme import Theme
from reader.core.wording import isolated
from reader.piece_editor import PieceEditor
from reader.shell.article_view import ArticleView
from reader.shell.page_scheme import Pictures, Served
from reader.shell.piece_bar import PieceBar


class Pieces(QObject):
    """Shows a `PieceEditor` on *article*, and tells by *clicked* which piece was."""

    def __init__(self, article: ArticleView, bar: PieceBar, clicked: Callable[[int], None]) -> None:
        super().__init__()
        self._article = article
        self._bar = bar
        self._shown: dict[int, State] = {}
        article.piece_clicked.connect(clicked)

    def show(
        self, editor: PieceEditor, pictures: Pictures, settings: Settings, theme: Theme, style: str
    ) -> None:
        """Show every piece, at the current one."""
        self._shown = {each.number: _state(editor, each) for each in editor.pieces}
        html = pieces_page.compose(editor.explanation, self._shown, self._words(editor), settings, theme)
        self._article.show_document(Served(html, style + pieces_page.style_sheet(), pictures))
        self.go_to(editor)

    def mark(self, editor: PieceEditor) -> None:
        """Show what was decided since."""
        states = {each.number: _state(editor, each) for each in editor.pieces}
        changed = {number: state for number, state in states.items() if state != self._shown.get(number)}
        self._shown = states
        self._article.mark_pieces(changed)
        self._tell(editor)

    def go_to(self, editor: PieceEditor) -> None:
        """Show which piece is the current one."""
        if editor.current:
            self._article.go_to_piece(editor.current.number)
        self._tell(editor)

    def told(self, rule: SiteRule, unnamed: int, file: str) -> str:
        """Return the sentence that says that *rule* was written."""
        written = self.tr("From now on these rules hold for {host}: {rules}. They are in {file}.").format(
            host=isolated(rule.host),
            rules=isolated(", ".join((*rule.keep, *rule.drop))),
            file=isolated(file),
        )
        if not unnamed:
            return written
        left = self.tr(
            "%n piece(s) have no name of their own and are decided for this page alone.", "", unnamed
        )
        return f"{written} {left}"

    def _tell(self, editor: PieceEditor) -> None:
        current = editor.current
        if current is None:
            self._bar.tell(self.tr("This page has no pieces to decide about."), is_taken=None, editor=editor)
            return
        taken = editor.takes(current)
        pattern = (
            self.tr("{at} of {total} · Taken. {why}")
            if taken
            else self.tr("{at} of {total} · Left out. {why}")
        )
        number = QLocale().toString
        said = pattern.format(
            at=number(editor.at + 1), total=number(len(editor.pieces)), why=_spoken(editor, current)
        )
        self._bar.tell(said, is_taken=taken, editor=editor)

    def _words(self, editor: PieceEditor) -> Words:
        number = QLocale().toString
        taken = editor.count()
        return Words(
            lang=QLocale().bcp47Name(),
            dir="rtl" if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr",
            heading=self.tr("What was taken and what was left out"),
            about=self.tr("{taken} of {total} pieces of the page are taken as the article.").format(
                taken=number(taken), total=number(len(editor.pieces))
            ),
            known=[_named(each) for each in known(editor.explanation.metadata)],
        )


def _named(known: Known) -> Known:
    translate = QCoreApplication.translate
    return Known(translate("Metadata", LABELS[known.name]), known.said, translate("Origin", known.source))


def _state(editor: PieceEditor, piece: Piece) -> State:
    return State(editor.takes(piece), piece.number in editor.decided, _spoken(editor, piece))


def _spoken(editor: PieceEditor, piece: Piece) -> str:
    return QCoreApplication.translate("Reason", sentence(editor.why(piece)))

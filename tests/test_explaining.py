"""The page in pieces in a window's mind, without a window."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, cast

from reader.core import paths
from reader.core.article import Article, Kind, Metadata, SafeHtml
from reader.core.choices import Name
from reader.core.choices.site_rules import SiteRule, SiteRulesBroken
from reader.core.errors import NothingToRead, ReaderError
from reader.core.explained import Explanation, Piece
from reader.core.reasons import Ground, Reason
from reader.core.settings import Loaded, Settings
from reader.core.theme import Themes
from reader.document import PageReader
from reader.explaining import NothingDecided, PiecesUnnamed, SiteUnknown
from reader.presenter import Presenter
from reader.view import View
from tests.fakes import ARTICLE, FakeReader, FakeView, Saved, source

PIECES = (
    Piece(1, Name("Home"), "p", "Home", Reason.LINKS, SafeHtml("<p>Home</p>")),
    Piece(2, Name("One."), "p", "One.", Ground.PROSE, SafeHtml("<p>One.</p>")),
    Piece(3, Name("Two."), "p", "Two.", Ground.PROSE, SafeHtml("<p>Two.</p>")),
)
EXPLANATION = Explanation(
    Metadata(title="The keeper"), Kind.ARTICLE, PIECES, identity="0" * 32, host="lamp.example"
)
OTHER = replace(ARTICLE, content=SafeHtml('<p id="b1">Home</p>'), blocks=ARTICLE.blocks[:1])
HOME = {Name("Home"): True}


class ExplainingReader(FakeReader):
    """Has read a page in three pieces."""

    def __init__(self, explanation: Explanation = EXPLANATION, fault: ReaderError | None = None) -> None:
        super().__init__(ARTICLE)
        self.explanation = explanation
        self.fault = fault
        self.chosen: list[Mapping[Name, bool]] = []
        self.rule = SiteRule("lamp.example", ("p",)), 0

    def explain(self, done: Callable[[Explanation], None], _failed: Callable[[ReaderError], None]) -> None:
        done(self.explanation)

    def choose(
        self,
        pieces: Mapping[Name, bool],
        done: Callable[[Article], None],
        failed: Callable[[ReaderError], None],
    ) -> None:
        self.chosen.append(pieces)
        if self.fault:
            failed(self.fault)
        else:
            done(OTHER)

    def suggest(
        self,
        _pieces: Mapping[Name, bool],
        done: Callable[[SiteRule, int], None],
        _failed: Callable[[ReaderError], None],
    ) -> None:
        done(*self.rule)


class FakeFiles:
    """Writes nothing, and remembers what it was to write."""

    def __init__(self) -> None:
        self.kept: list[tuple[str, str, Mapping[Name, bool]]] = []
        self.rules: list[SiteRule] = []

    def keep(self, identity: str, title: str, pieces: Mapping[Name, bool]) -> None:
        self.kept.append((identity, title, pieces))

    def add_rule(self, rule: SiteRule, done: Callable[[], None]) -> None:
        self.rules.append(rule)
        done()


class Stage:
    """A presenter with a page open."""

    def __init__(self, *readers: FakeReader) -> None:
        self.view, self.files = FakeView(), FakeFiles()
        waiting = iter(readers)
        found = Themes(paths.resources() / "themes")
        self.presenter = Presenter(
            cast(View, self.view),
            loaded=Loaded(Settings()),
            save=Saved(),
            themes=lambda: found,
            new_reader=lambda: cast(PageReader, next(waiting)),
            library=None,
            choice_files=self.files,
        )
        self.presenter.start([source()])

    @property
    def told(self) -> list[str]:
        return [name for name, _ in self.view.told]

    def last(self, name: str) -> Any:
        return next(arguments for told, arguments in reversed(self.view.told) if told == name)


def test_the_page_in_pieces_is_shown_at_what_is_read() -> None:
    stage = Stage(ExplainingReader())
    stage.presenter.moved(replace(stage.view.place, block=2))
    stage.presenter.toggle_pieces()
    (editor,) = stage.last("show_pieces")
    assert editor.current.text == "Two." and stage.presenter.explaining.is_shown


def test_without_a_page_there_are_no_pieces() -> None:
    stage = Stage(FakeReader(NothingToRead(name="a")))
    stage.presenter.toggle_pieces()
    assert "show_pieces" not in stage.told


def test_a_page_that_was_left_as_it_is_is_not_read_again() -> None:
    reader = ExplainingReader()
    stage = Stage(reader)
    stage.presenter.toggle_pieces()
    stage.presenter.explaining.toggle(1)
    stage.presenter.explaining.toggle(1)
    stage.presenter.toggle_pieces()
    assert reader.chosen == [] and stage.view.shown and stage.view.shown.article is ARTICLE
    assert not stage.presenter.explaining.is_shown


def test_what_is_decided_is_shown_kept_and_read_on_the_way_back() -> None:
    reader = ExplainingReader()
    stage = Stage(reader)
    stage.presenter.toggle_pieces()
    stage.presenter.explaining.go_to(1)
    stage.presenter.explaining.toggle(1)
    assert stage.told[-1] == "mark_pieces"
    assert stage.files.kept == [("0" * 32, "The keeper", HOME)]
    stage.presenter.return_to_article()
    assert reader.chosen == [HOME] and stage.view.shown and stage.view.shown.article is OTHER
    assert stage.presenter.document is stage.view.shown


def test_undo_and_redo_are_kept_too() -> None:
    stage = Stage(ExplainingReader())
    stage.presenter.toggle_pieces()
    explaining = stage.presenter.explaining
    explaining.go_to(1)
    explaining.toggle(1)
    explaining.undo(3)
    explaining.redo(1)
    explaining.redo(1)
    explaining.reset()
    assert [pieces for _, _, pieces in stage.files.kept] == [HOME, {}, HOME, {}]


def test_an_article_that_is_gone_is_said_and_the_old_one_stays() -> None:
    stage = Stage(ExplainingReader(fault=NothingToRead(name="page.html")))
    stage.presenter.toggle_pieces()
    stage.presenter.explaining.toggle(3)
    stage.presenter.toggle_pieces()
    assert isinstance(stage.view.said[-1], NothingToRead)
    assert stage.view.shown and stage.view.shown.article is ARTICLE


def test_a_rule_for_the_site_is_written_and_said() -> None:
    stage = Stage(ExplainingReader())
    stage.presenter.toggle_pieces()
    stage.presenter.explaining.keep_for_site()
    assert isinstance(stage.view.said[-1], NothingDecided)
    stage.presenter.explaining.toggle(1)
    stage.presenter.explaining.keep_for_site()
    assert stage.files.rules == [SiteRule("lamp.example", ("p",))]
    assert stage.last("show_site_rule") == (SiteRule("lamp.example", ("p",)), 0)


def test_what_no_rule_can_say_is_said() -> None:
    nameless = ExplainingReader()
    nameless.rule = SiteRule("lamp.example"), 1
    nowhere = ExplainingReader(replace(EXPLANATION, host=""))
    for reader, error in ((nameless, PiecesUnnamed), (nowhere, SiteUnknown)):
        stage = Stage(reader)
        stage.presenter.toggle_pieces()
        stage.presenter.explaining.toggle(1)
        stage.presenter.explaining.keep_for_site()
        assert isinstance(stage.view.said[-1], error) and stage.files.rules == []


def test_another_page_forgets_the_pieces() -> None:
    stage = Stage(ExplainingReader(), ExplainingReader())
    stage.presenter.toggle_pieces()
    stage.presenter.explaining.toggle(1)
    stage.presenter.open(source("b.html"))
    assert stage.presenter.explaining.editor is None
    stage.presenter.explaining.undo(1)
    assert stage.view.shown and stage.view.shown.article is ARTICLE


def test_a_look_at_the_original_keeps_what_was_decided() -> None:
    reader = ExplainingReader()
    stage = Stage(reader)
    stage.presenter.toggle_pieces()
    stage.presenter.explaining.go_to(1)
    stage.presenter.explaining.toggle(1)
    stage.presenter.toggle_original()
    assert stage.view.original and not stage.presenter.explaining.is_shown
    stage.presenter.toggle_original()
    assert reader.chosen == [HOME] and stage.view.shown and stage.view.shown.article is OTHER


def test_broken_rules_are_said_when_the_page_is_there() -> None:
    reader = ExplainingReader()
    reader.warnings = (SiteRulesBroken(name="sites.toml", line="3", reason="x"),)
    stage = Stage(reader)
    assert stage.view.shown and stage.view.said == list(reader.warnings)


def test_the_whole_page_and_its_article_take_turns() -> None:
    first, second, third = (
        ExplainingReader(),
        FakeReader(replace(ARTICLE, kind=Kind.WHOLE)),
        FakeReader(ARTICLE),
    )
    stage = Stage(first, second, third)
    stage.presenter.show_whole()
    assert second.asked == (source(), True)
    stage.presenter.show_whole()
    assert third.asked == (source(), False)

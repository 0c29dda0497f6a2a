"""Stand-ins for the presenter's protocols, that write down what they were asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from reader.core.article import Article, Block, BlockKind, Kind, Listed, Metadata, Resource, SafeHtml
from reader.core.errors import ReaderError
from reader.core.overrides import Changes, Table
from reader.core.passage import Passage
from reader.core.place import Place, Scroll
from reader.core.privacy import KeptOut
from reader.core.settings import Settings
from reader.core.source import Source
from reader.core.theme import Theme
from reader.document import Document
from reader.exports import Shown
from reader.library.store import Entry
from reader.page import Mode, Page
from reader.reading_process import Styled
from reader.view import View

ARTICLE = Article(
    metadata=Metadata(title="The keeper of the light", site="The Lamp", lang="en"),
    content=SafeHtml('<p id="b1">One.</p><p id="b2">Two.</p>'),
    blocks=(Block(1, BlockKind.PARAGRAPH, "One."), Block(2, BlockKind.PARAGRAPH, "Two.")),
    word_count=2,
    minutes=(1, 1),
)
PASSAGE = Passage(3, 3, "Words of it.", "<p>Words <em>of</em> it.</p>")
WHOLE = replace(ARTICLE, kind=Kind.WHOLE)


class FakePage:
    """Gives the passage it was made with, and writes down the rest of what a Page is told."""

    def __init__(self, passage: Passage = PASSAGE) -> None:
        self.mode = Mode.READING
        self.block = 0
        self.given = passage
        self.told: list[tuple[str, tuple[object, ...]]] = []

    def passage(self, told: Callable[[Passage], None]) -> None:
        told(self.given)

    def __getattr__(self, name: str) -> Callable[..., None]:
        if name not in Page.__dict__:
            raise AttributeError(name)
        return lambda *arguments, **named: self.told.append((name, (*arguments, *named.values())))


class FakeView:
    """Remembers what it was last told to show; a View, as far as the presenter goes."""

    def __init__(self) -> None:
        self.shown: Document | None = None
        self.place = Place()
        self.original: Styled | None = None
        self.recent: Sequence[Entry] | None = None
        self.failure: tuple[ReaderError, bool] | None = None
        self.opening = ""
        self.looks: list[tuple[Settings, Theme]] = []
        self.said: list[ReaderError] = []
        self.steps: list[tuple[Scroll, int]] = []
        self.links: list[str] = []
        self.told: list[tuple[str, tuple[object, ...]]] = []
        self.page = FakePage()
        self.is_finding = False

    def show_start(self, recent: Sequence[Entry]) -> None:
        self.recent = recent

    def show_opening(self, name: str) -> None:
        self.opening = name

    def stop_opening(self) -> None:
        self.opening = ""

    def show_article(self, document: Document, place: Place) -> None:
        self.shown, self.place, self.original = document, place, None

    def show_original(self, _document: Document, styled: Styled) -> None:
        self.original = styled

    def show_failure(self, error: ReaderError, can_show_whole: bool) -> None:
        self.failure = (error, can_show_whole)

    def restyle(self, settings: Settings, theme: Theme) -> None:
        self.looks.append((settings, theme))

    def say(self, *errors: ReaderError) -> None:
        self.said.extend(errors)

    def scroll_by(self, step: Scroll, times: int) -> None:
        self.steps.append((step, times))

    def ask_before_link(self, url: str) -> None:
        self.links.append(url)

    def __getattr__(self, name: str) -> Callable[..., None]:
        """Stand for the rest of a View, which is only ever told to do something."""
        if not hasattr(View, name):
            raise AttributeError(name)
        return lambda *arguments: self.told.append((name, arguments))


class FakeReader:
    """Answers when it is told to, or at once with what it was made with."""

    def __init__(self, answer: Article | ReaderError | None = None) -> None:
        self._answer = answer
        self.is_stopped = False
        self.kept = KeptOut()
        self.pages: Sequence[Listed] = ()
        self.is_slow = False
        self.listed: Callable[[Sequence[Listed]], None]
        self.warnings: tuple[ReaderError, ...] = ()
        self.exported: list[tuple[str, Path, Shown]] = []
        self.asked: tuple[Source, bool] | None = None
        self.done: Callable[[Article], None]
        self.failed: Callable[[ReaderError], None]

    def read(
        self,
        source: Source,
        whole: bool,
        done: Callable[[Article], None],
        failed: Callable[[ReaderError], None],
    ) -> None:
        self.asked, self.done, self.failed = (source, whole), done, failed
        if isinstance(self._answer, Article):
            done(self._answer)
        elif self._answer is not None:
            failed(self._answer)

    def picture(self, _name: str, done: Callable[[Resource | None], None]) -> None:
        done(None)

    def divide(
        self, _lang: str, _words: Sequence[str], done: Callable[[Mapping[str, Sequence[int]]], None]
    ) -> None:
        done({})

    def original(self, done: Callable[[Styled], None], _failed: Callable[[ReaderError], None]) -> None:
        done(Styled(SafeHtml("<p>as it was</p>"), ""))

    def kept_out(self, done: Callable[[KeptOut], None]) -> None:
        done(self.kept)

    def contents(self, done: Callable[[Sequence[Listed]], None]) -> None:
        if self.is_slow:
            self.listed = done
        else:
            done(self.pages)

    def export(
        self,
        kind: str,
        out: Path,
        shown: Shown,
        done: Callable[[Path], None],
        _failed: Callable[[ReaderError], None],
    ) -> None:
        self.exported.append((kind, out, shown))
        done(out)

    def stop(self) -> None:
        self.is_stopped = True


class Saved(list[Mapping[str, object]]):
    """What was given to be saved; "table" says where, if not at the top."""

    def __call__(self, changes: Changes, table: Table = ()) -> None:
        self.append({**changes, "table": table} if table else dict(changes))


def source(name: str = "page.html") -> Source:
    return Source(Path("/somewhere") / name)

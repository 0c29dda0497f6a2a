"""An article on screen, and who has read its page. Imports no Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reader.core.article import Article, Listed, Resource
from reader.core.errors import ReaderError
from reader.core.privacy import KeptOut
from reader.core.source import Source
from reader.explaining import PieceReader
from reader.reading_process import Styled

if TYPE_CHECKING:
    from reader.exports import Shown


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
        shown: "Shown",
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

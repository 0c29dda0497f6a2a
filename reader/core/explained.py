"""The nouns of an explanation: a page in pieces, each taken or left out for a reason. Imports no lxml."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reader.core.article import Kind, Metadata, SafeHtml
from reader.core.choices import Name
from reader.core.reasons import Ground, Reason


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a page.

    ``number`` counts from 1 in reading order. ``why`` is a Ground where the extraction and the site's rules
    take the piece, else a Reason. ``html`` shows it, where that was asked for.
    """

    number: int
    name: Name
    tag: str
    text: str
    why: Ground | Reason
    html: SafeHtml

    @property
    def taken(self) -> bool:
        """Whether it is in the article where nothing is decided by hand."""
        return isinstance(self.why, Ground)


@dataclass(frozen=True, slots=True)
class Explanation:
    """A page in pieces.

    ``decided`` are the pieces that were decided by hand, by number; ``identity`` is what the page is known by
    (see `reader.core.choices.kept`), ``host`` where it is from, ``pictures`` as in an Article.
    """

    metadata: Metadata
    kind: Kind
    pieces: tuple[Piece, ...]
    decided: Mapping[int, bool] = field(default_factory=dict)
    identity: str = ""
    host: str = ""
    pictures: Mapping[str, str] = field(default_factory=dict)

    def why(self, piece: Piece) -> Ground | Reason:
        """Return why *piece* is in the article or not, with what was decided by hand."""
        return why(piece, self.decided.get(piece.number))


@dataclass(frozen=True, slots=True)
class Known:
    """A metadatum of a page: the name of its field, what it is, and where it was taken from."""

    name: str
    said: str
    source: str


def known(metadata: Metadata) -> Iterator[Known]:
    """Yield what *metadata* holds, each with its source."""
    for name, source in metadata.sources.items():
        said = getattr(metadata, name)
        yield Known(name, said if isinstance(said, str) else ", ".join(said), source)


def why(piece: Piece, decided: bool | None) -> Ground | Reason:
    """Return why *piece* is in the article or not, *decided* by hand or not (None)."""
    if decided is None or decided is piece.taken:
        return piece.why
    return Ground.CHOSEN if decided else Reason.CHOSEN

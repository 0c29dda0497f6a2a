"""The nouns: a saved page, and the article made from it. Frozen, and imports nothing of ours but formulas.

Field names are those of Mozilla's Readability, in snake_case.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from reader.core.mathml import MathElement

SafeHtml = NewType("SafeHtml", str)
"""HTML that may be shown: made by `reader.core.sanitize` alone."""


@dataclass(frozen=True, slots=True)
class Resource:
    """One file of a page: a picture, a style sheet."""

    data: bytes
    media_type: str = ""


def no_resources(_url: str) -> Resource | None:
    """The resources of a page that came alone."""
    return None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself. Empty where it says nothing; nothing is invented.

    ``published`` and ``modified`` are ISO 8601 (a date, or a date and time with its zone);
    ``lang`` is a BCP 47 tag; ``dir`` is "ltr" or "rtl"; ``image`` and ``url`` are absolute URLs.
    ``sources`` has, by the name of each field that is not empty, where it was taken from: "JSON-LD headline",
    "<h1>", or in words (see `reader.core.origins`).
    """

    title: str = ""
    byline: str = ""
    site: str = ""
    published: str = ""
    modified: str = ""
    lang: str = ""
    dir: str = "ltr"
    excerpt: str = ""
    image: str = ""
    url: str = ""
    tags: tuple[str, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict, compare=False)


UNKNOWN = Metadata()
"""What is said of a page by nobody."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was saved.

    ``text`` is set for plain text alone (``html`` then holds the same lines, one ``<p>`` each).
    ``resources`` answers an absolute URL, or one relative to ``url``, with the page's own file, or
    None; it never looks outside the page's own folder or archive, and never raises. ``is_article`` is set
    where the page is an article and nothing else, as in an export: nothing of it is left out then.
    ``about`` is what the file around the page says of it, where the head of ``html`` was made from that.
    """

    html: str
    name: str
    url: str = ""
    text: str | None = None
    saved: datetime | None = None
    resources: Callable[[str], Resource | None] = no_resources
    is_article: bool = False
    about: Metadata = UNKNOWN


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of a file that holds several: what a list says of it. Either may be ""."""

    title: str
    url: str


class Kind(StrEnum):
    """What a page is."""

    ARTICLE = "article"
    DOCUMENTATION = "documentation"
    FORUM = "forum"
    LISTING = "listing"
    SUMMARY = "summary"
    """What a page says of itself, which was saved before its text had come."""
    WHOLE = "whole"
    """The whole page, shown as it is because it has no article or because a person asked."""


class BlockKind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    FIGURE = "figure"
    TABLE = "table"
    CODE = "code"
    QUOTE = "quote"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item, figure, table or code of the article.

    ``id`` counts from 1 in reading order; the block's element carries ``id="b<id>"``.
    ``text`` is its visible text with white space folded (kept in code). ``level`` is 1 to 6 for
    headings, else 0.
    """

    id: int
    kind: BlockKind
    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Article:
    """An article, ready to be composed.

    ``content`` holds every block in reading order, without title, byline and dek. A picture's
    ``src`` in it is a name of ``pictures``, which gives the URL that ``Page.resources`` knows it by.
    ``minutes`` is the reading time as a range, fast to slow.
    """

    metadata: Metadata
    content: SafeHtml
    blocks: tuple[Block, ...]
    kind: Kind = Kind.ARTICLE
    word_count: int = 0
    minutes: tuple[int, int] = (0, 0)
    lead_picture: str = ""
    """The name of the lead image in ``pictures``, where the content does not already show it, else ""."""
    pictures: Mapping[str, str] = field(default_factory=dict)
    saved: str = ""
    """When the page was saved, ISO 8601 with its zone; "" where nothing tells."""
    formulas: Mapping[str, MathElement] = field(default_factory=dict)
    """What each formula looks like, by the class of the ``<code>`` in ``content`` that says it in words."""

    @property
    def text(self) -> str:
        """The content's visible text, one block a paragraph."""
        return "\n\n".join(block.text for block in self.blocks if block.text)

"""When the article was published: what the page states, else what stands under its headline or its end."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from lxml.html import HtmlElement

from reader.core import origins
from reader.core.extract.leaves import Leaf
from reader.core.extract.words import size, words
from reader.core.late_regex import late_regex
from reader.core.metadata import dates
from reader.core.metadata.claims import (
    CREATED,
    NOTHING,
    PUBDATE,
    PUBLISHED,
    PUBLISHED_CLASS,
    Claims,
    Said,
)
from reader.core.metadata.names import key

_LINES_BEFORE, _LINES_AFTER = 12, 4
"""How many leaves before and after the beginning of the text may still be its head."""
_LINES_UNDER = 8
"""How many leaves under the headline a date may stand."""
_LINES_BEYOND = 8
"""How many leaves after the end of the text the date may stand that is labelled as the one of publication."""
_TIMES_BEFORE = 40
"""How many leaves before the article a date may stand that is marked as one."""
_LONGEST_LINE, _WORDS_OF_A_LABEL = 120, 20
_STOPS = (".", "!", "?", "…", "。", "！", "？", "।", "؟", "۔")
_METAS = (
    "article:published_time", "datepublished", "og:article:published_time", "parsely-pub-date",
    "sailthru:date", "article:published",
)  # fmt: skip
_ISSUED = (
    "dc:date:issued", "dcterms:created", "pubdate", "publishdate", "publish-date",
    "citation_publication_date", "citation_online_date", "citation_date", "prism:publicationdate",
)  # fmt: skip
_LOOSE_METAS = ("dc:date", "date")
"""Any day in the life of the page, its last change as well."""
_META_OF_PUBLICATION = late_regex(r"publi(?:shed|cation)(?:[-_:]?(?:date|time|on|at))?$")
_LABEL = late_regex(
    r"\b(?:published|posted|first\s+published|originally\s+published|veröffentlicht|erschienen|datum|date"
    r"|publié|mise\s+en\s+ligne|publicado|pubblicato|gepubliceerd|publicerad|publisert|opublikowano|опубликовано)\b"
    r"|发布|發布|发表|發表|公開日|掲載",
    re.IGNORECASE,
)
_CHANGED = late_regex(
    r"\b(?:updated?|modified|last\s+(?:edit|changed)|aktualisiert|geändert|mis\s+à\s+jour|actualizado|aggiornato"
    r"|güncelleme)\b|更新",
    re.IGNORECASE,
)
_DATELINE = late_regex(r"[^\w]{0,3}(?P<day>\S.{4,24}?\d)\.?\s*[-–—|(]")
"""A date at the very beginning of a paragraph, and what parts it from the text."""


def published(claims: Claims, title: str, leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> Said:
    """Return the day as ISO 8601; *title* is the article's, *kept* its leaves."""
    said = (each.read(dates.iso) for each in _sources(claims, title, leaves, kept) if each)
    day = next(filter(None, said), NOTHING) or Said(dates.in_url(claims.url), origins.ADDRESS)
    with_hours = (each.read(dates.iso) for each in claims.times) if day else ()
    return next((each for each in with_hours if each.text.startswith(day.text + "T")), day)


def _sources(claims: Claims, title: str, leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> Iterator[Said]:
    """Yield what may be the date, the surest first."""
    yield claims.stated("datePublished")
    yield claims.said(*_METAS)
    yield from (each for each in claims.times if each.source in (PUBLISHED, PUBDATE, PUBLISHED_CLASS))
    yield claims.said(*_ISSUED)
    yield from (claims.said(name) for name in claims.metas if _META_OF_PUBLICATION.search(name))
    yield from (each for each in claims.times if each.source == CREATED)
    under, near = list(_under_headline(title, leaves, kept)), _near_head(leaves, kept)
    yield from _in_head(line for line in under if not _CHANGED.search(line))
    yield from (Said(each, "<time>") for each in _times_near(leaves, kept)[:1])
    yield claims.said(*_LOOSE_METAS)
    yield claims.stated("dateCreated")
    yield from _in_head(line for line in near if not _CHANGED.search(line))
    yield from (Said(line, origins.END) for line in _labelled_at_end(leaves, kept))
    yield from _in_head((*under, *near))  # The day of the last change, where the page tells no other.


def _in_head(lines: Iterable[str]) -> Iterator[Said]:
    return (Said(line, origins.HEAD) for line in lines)


def _under_headline(title: str, leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> Iterator[str]:
    """Yield the lines that are no sentences from the headline on, and the datelines of paragraphs."""
    last = kept[-1].number if kept else -1
    headline = next(
        (
            leaf.number
            for leaf in reversed(leaves[: kept[0].number + _LINES_AFTER + 1] if kept else ())
            if leaf.tag in ("h1", "h2") and key(leaf.text).endswith(key(title))
        ),
        None,
    )
    if headline is None:
        return
    for leaf in leaves[headline + 1 : min(headline + 1 + _LINES_UNDER, last + 1)]:
        if not _is_of_another(leaf):
            yield _line(leaf)


def _is_of_another(leaf: Leaf) -> bool:
    """Tell whether *leaf* is a quotation or a picture: its date is its own."""
    return any(each.tag in ("blockquote", "figure") for each in (leaf.element, *leaf.path))


def _line(leaf: Leaf) -> str:
    """Return the text of *leaf* if it is a label, what may be its dateline if it is a paragraph."""
    if len(leaf.text) < _LONGEST_LINE and _is_label(leaf.text):
        return leaf.text
    dateline = _DATELINE.match(leaf.text)
    return dateline["day"] if dateline and dates.is_whole(dateline["day"]) else ""


def _is_label(line: str) -> bool:
    """Tell whether *line* is no sentence: a date in a sentence is the date of what it tells."""
    return not (line.endswith(_STOPS) and size(words(line)) > _WORDS_OF_A_LABEL)


def _near_head(leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> list[str]:
    """Return the short lines from a little before the article's first leaf to a little after it."""
    if not kept:
        return []
    first = kept[0].number
    around = leaves[max(0, first - _LINES_BEFORE) : first + _LINES_AFTER + 1]
    return [_line(leaf) for leaf in around if not _is_of_another(leaf)]


def _labelled_at_end(leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> Iterator[str]:
    """Yield the short lines at the end that say in words that they have the day of publication."""
    if not kept:
        return
    last = kept[-1].number
    lines = [leaf.text for leaf in leaves[last : last + _LINES_BEYOND + 1]]
    for line, following in itertools.pairwise([*lines, ""]):
        if len(line) < _LONGEST_LINE and _LABEL.search(line) and not _CHANGED.search(line):
            yield line
            yield following if dates.is_whole(following) else ""


def _times_near(leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> list[str]:
    """Return what the ``<time>`` elements say from a little before the article to its end.

    What follows is the date of other articles, or of the page's last change.
    """
    if not kept:
        return []
    start = max(0, kept[0].number - _TIMES_BEFORE)
    return [
        time.get("datetime") or time.text_content()
        for leaf in leaves[start : kept[-1].number + 1]
        for time in leaf.element.iter("time")
        if not _is_change(time)
    ]


def _is_change(time: HtmlElement) -> bool:
    return "dateModified" in (time.get("itemprop") or "")

"""When the article was published: what the page states, else what stands under its headline or its end."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

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
from reader.core.metadata.names import is_byline, key

_LINES_BEFORE, _LINES_AFTER = 12, 4
"""How many leaves before and after the beginning of the text may still be its head."""
_LINES_UNDER = 8
"""How many leaves under the headline a date may stand."""
_LINES_BEYOND = 8
"""How many leaves after the end of the text the date may stand that is labelled as the one of publication."""
_TIMES_BEFORE = 40
"""How many leaves before the article a date may stand that is marked as one."""
_LONGEST_LINE, _WORDS_OF_A_LABEL = 120, 20
_BETWEEN = " -–—|·,"
"""What stands between a date and who signs."""
_LONGEST_DELAY = 30
"""How many days after the day that it shows a page may state that it was published."""
_LONGEST_LABEL = 60
"""How long the label may be that a bar parts from the paragraph behind it."""
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
    under = [Said(line, origins.HEAD) for line in _under_headline(title, leaves, kept)]
    shown = _first(each for each in under if _is_day_of_publication(each.text))
    day = _first(_stated(claims)) or _first(_found(claims, under, leaves, kept))
    if shown and _days_between(shown.text, day.text) > _LONGEST_DELAY:
        day = shown  # What the page states is when it was moved to where it is now, or brought out anew.
    day = day or Said(dates.in_url(claims.url), origins.ADDRESS)
    with_hours = (each.read(dates.iso) for each in claims.times) if day else ()
    return next((each for each in with_hours if each.text.startswith(day.text + "T")), day)


def changed(leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> Said:
    """Return the day that a line at the article's head or end gives as the one of its last change."""
    within, after = _around(leaves, kept)
    found = filter(None, map(_CHANGED.search, (*within, *after)))
    return _first(Said(each.string[each.start() :], origins.CHANGE) for each in found)


def _first(said: Iterable[Said]) -> Said:
    """Return the first date in *said*, or NOTHING."""
    return next(filter(None, (each.read(dates.iso) for each in said if each)), NOTHING)


def _stated(claims: Claims) -> Iterator[Said]:
    """Yield what the page states to be the day of publication, the surest first."""
    yield claims.stated("datePublished")
    yield claims.said(*_METAS)
    marked = _marked(claims)
    yield from marked if len({each.read(dates.iso).text[:10] for each in marked}) == 1 else ()
    yield claims.said(*_ISSUED)
    yield from (claims.said(name) for name in claims.metas if _META_OF_PUBLICATION.search(name))
    yield from (each for each in claims.times if each.source == CREATED)


def _marked(claims: Claims) -> list[Said]:
    """Return the days that are marked as one of publication; where they differ each is of another thing."""
    return [each for each in claims.times if each.source in (PUBLISHED, PUBDATE, PUBLISHED_CLASS)]


def _found(
    claims: Claims, under: Sequence[Said], leaves: Sequence[Leaf], kept: Sequence[Leaf]
) -> Iterator[Said]:
    """Yield what else may be the date, the surest first; *under* are the lines under the headline."""
    near = [Said(line, origins.HEAD) for line in _near_head(leaves, kept)]
    yield from (each for each in under if not _CHANGED.search(each.text))
    yield from (Said(each, "<time>") for each in _times_near(leaves, kept)[:1])
    yield from (each for each in near if _LABEL.search(each.text) and not _CHANGED.search(each.text))
    yield from (each for each in near if not _CHANGED.search(each.text))
    yield claims.said(*_LOOSE_METAS)
    yield claims.stated("dateCreated")
    yield from _marked(claims)
    within, after = _around(leaves, kept)
    yield from (Said(line, origins.LINE) for line in _labelled([*within, *after]))
    yield from (Said(line, origins.LINE) for line in _alone(within, after))
    # The day of the last change, where the page tells no other.
    yield from (each._replace(source=origins.CHANGE) for each in (*under, *near))


def _is_day_of_publication(line: str) -> bool:
    """Tell whether a *line* is a date, or says that it has the day of publication."""
    return dates.is_whole(line) or (_LABEL.search(line) is not None and not _CHANGED.search(line))


def _days_between(day: str, other: str) -> int:
    return (date.fromisoformat(other[:10]) - date.fromisoformat(day[:10])).days if other else 0


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
        if not _is_of_another(leaf, kept):
            yield _line(leaf)


def _is_of_another(leaf: Leaf, kept: Sequence[Leaf]) -> bool:
    """Tell whether *leaf* is a quotation, a picture or of an article that follows: its date is its own."""
    around = (leaf.element, *leaf.path)
    if leaf.tag in ("figure", "figcaption") or any(each.tag == "blockquote" for each in around):
        return True
    follows = leaf.number > kept[-1].number
    return follows and any(each.tag == "article" and each not in kept[-1].path for each in around)


def _line(leaf: Leaf) -> str:
    """Return the text of *leaf* if it is a label, what may be its dateline if it is a paragraph.

    A label that a reader sees as "yesterday" is followed by the date that it has for programs.
    """
    if len(leaf.text) < _LONGEST_LINE and _is_label(leaf.text):
        return leaf.text if dates.iso(leaf.text) else " ".join((leaf.text, *_times((leaf,))[:1]))
    dateline = _DATELINE.match(leaf.text)
    if dateline and dates.is_whole(dateline["day"]):
        return dateline["day"]
    label, bar, _ = leaf.text[:_LONGEST_LABEL].partition(" | ")
    return label if bar else ""


def _is_label(line: str) -> bool:
    """Tell whether *line* is no sentence: a date in a sentence is the date of what it tells."""
    return not (line.endswith(_STOPS) and size(words(line)) > _WORDS_OF_A_LABEL)


def _near_head(leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> list[str]:
    """Return the short lines from a little before the article's first leaf to a little after it."""
    if not kept:
        return []
    first = kept[0].number
    around = leaves[max(0, first - _LINES_BEFORE) : first + _LINES_AFTER + 1]
    return [_line(leaf) for leaf in around if not _is_of_another(leaf, kept)]


def _around(leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> tuple[list[str], list[str]]:
    """Return the short lines from a little before the article to its end, and a few after it."""
    if not kept:
        return [], []
    first, last = max(0, kept[0].number - _LINES_BEFORE), kept[-1].number
    within, after = (
        [leaf.text for leaf in part if len(leaf.text) < _LONGEST_LINE and not _is_of_another(leaf, kept)]
        for part in (leaves[first : last + 1], leaves[last + 1 : last + _LINES_BEYOND + 1])
    )
    return within, after


def _labelled(lines: Sequence[str]) -> Iterator[str]:
    """Yield those of *lines* that say in words that they, or the next, have the day of publication."""
    for line, following in itertools.pairwise([*lines, ""]):
        if _LABEL.search(line) and not _CHANGED.search(line):
            yield line
            yield following if dates.is_whole(following) else ""


def _alone(within: Sequence[str], after: Sequence[str]) -> list[str]:
    """Return the lines that are a date, or a date and who signs, where all have the same day.

    *after* the article only what is signed counts.
    """
    found = [line for line in within if dates.is_whole(line)]
    found += [line for line in (*within, *after) if is_byline(dates.without(line).strip(_BETWEEN))]
    days = {dates.iso(line)[:10] for line in found} - {""}
    return found if len(days) == 1 else []


def _times_near(leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> list[str]:
    """Return what the ``<time>`` elements say from a little before the article to its end.

    What follows is the date of other articles, or of the page's last change.
    """
    if not kept:
        return []
    start = max(0, kept[0].number - _TIMES_BEFORE)
    return _times(leaves[start : kept[-1].number + 1])


def _times(leaves: Sequence[Leaf]) -> list[str]:
    return [
        time.get("datetime") or time.text_content()
        for leaf in leaves
        for time in leaf.element.iter("time")
        if not _is_change(time)
    ]


def _is_change(time: HtmlElement) -> bool:
    return "dateModified" in (time.get("itemprop") or "")

"""Entries of an export from a read-later service: what is known of each, and its article's HTML."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from reader.core import encoding, nesting
from reader.core.article import Listed, Metadata, Page
from reader.core.formats import document
from reader.core.formats.bundle import web
from reader.core.formats.format import Saved
from reader.core.formats.titles import shown


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of an export; ``saved`` is when it was saved, or None."""

    about: Metadata
    html: str
    saved: datetime | None = None


def page(entry: Entry, saved: Saved) -> Page:
    """Return *entry* as a page; its pictures stayed on the web."""
    html = nesting.capped(document.document(entry.about, entry.html))
    url = saved.url or entry.about.url
    return Page(html, saved.shown_name, url, saved=entry.saved, is_article=True, about=entry.about)


def listed(entries: Iterable[Entry]) -> tuple[Listed, ...]:
    """*entries* as a list shows them."""
    return tuple(Listed(shown(entry.about.title), entry.about.url) for entry in entries)


def objects(data: bytes) -> list[Mapping[str, object]]:
    """The JSON objects that *data* is a list of, or the one that it is; none where it is no JSON."""
    try:
        found = json.loads(encoding.decode(data, markup=False))
    except (ValueError, RecursionError):
        return []
    return [each for each in (found if isinstance(found, list) else [found]) if isinstance(each, dict)]


def string(entry: Mapping[str, object], *names: str) -> str:
    """The first of the fields *names* that is a text and not empty, or ""."""
    return next((value for name in names if isinstance(value := entry.get(name), str) and value), "")


def strings(entry: Mapping[str, object], name: str) -> tuple[str, ...]:
    """The field *name* as texts: a list of them, or of objects with a label."""
    values = entry.get(name)
    found = values if isinstance(values, list) else [values]
    labels = (string(each, "label", "name") if isinstance(each, dict) else each for each in found)
    return tuple(each for each in labels if isinstance(each, str) and each)


def url(entry: Mapping[str, object], *names: str) -> str:
    """The first of the fields *names* if it is an address of the web, or ""."""
    return web(string(entry, *names))


def date(written: str) -> datetime | None:
    """An ISO 8601 date with its zone, or None."""
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found if found.tzinfo else None

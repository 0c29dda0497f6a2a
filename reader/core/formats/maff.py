"""MAFF, the Mozilla Archive Format: a zip of one folder for each page, with an index.rdf that describes it.

Source: http://maf.mozdev.org/maff-specification.html, version 1.0.
"""

from collections.abc import Sequence
from html import unescape
from posixpath import dirname

from reader.core import encoding
from reader.core.article import Listed, Page
from reader.core.errors import ReaderError
from reader.core.formats import mail_dates, zipped, zipped_page
from reader.core.formats.bundle import web
from reader.core.formats.format import Format, Saved
from reader.core.formats.titles import shown
from reader.core.formats.zip_archive import inside
from reader.core.late_regex import late_regex
from reader.core.wording import translatable

_INDEX = "index.rdf"
# No XML parser: the file is three lines of attributes, and entities could only do harm.
_FIELD = late_regex(r"<(?:\w+:)?(\w+)\s+(?:\w+:)?resource\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_INDEX_SIZE = 1_000_000


def holds(saved: Saved) -> bool:
    """Whether the zip has a description of a page, or is named as if it had."""
    return saved.suffix == ".maff" or any(_is_index(name) for name in saved.archive.entries)


def parse(saved: Saved) -> Page:
    """Return the page that is wanted, or the first. Raises what `zipped_page.pages` does."""
    name = saved.chosen(_pages(saved))
    about = _about(saved, dirname(name))
    url = web(about.get("originalurl", ""))
    date = mail_dates.read(about.get("archivetime", ""))
    return zipped_page.page(saved, name, url, date, about.get("charset", ""))


def contents(saved: Saved) -> Sequence[Listed]:
    """Return the pages by the titles and addresses of their descriptions."""
    pages = _pages(saved)
    plain = zipped_page.listed(saved, pages)
    abouts = [_about(saved, dirname(name)) for name in pages]
    return tuple(
        Listed(shown(about.get("title", "")) or each.title, web(about.get("originalurl", "")))
        for about, each in zip(abouts, plain, strict=True)
    )


def _pages(saved: Saved) -> list[str]:
    """The page of each folder that is described; without any, those of a zip."""
    entries = saved.archive.entries
    folders = [dirname(name) for name in entries if _is_index(name)]
    named = [inside(folder, _about(saved, folder).get("indexfilename", "")) for folder in folders]
    found = [name for name in named if name in entries and name.lower().endswith(zipped_page.SUFFIXES)]
    return found or zipped_page.pages(saved)


def _about(saved: Saved, folder: str) -> dict[str, str]:
    """What the description in *folder* says, by lower-case name."""
    name = inside(folder, _INDEX)
    try:
        rdf = encoding.decode(saved.archive.read(name)[:_INDEX_SIZE]) if name in saved.archive.entries else ""
    except ReaderError:
        return {}
    return {key.lower(): unescape(double or single) for key, double, single in _FIELD.findall(rdf)}


def _is_index(name: str) -> bool:
    return name == _INDEX or (name.endswith(f"/{_INDEX}") and name.count("/") == 1)


FORMAT = Format(
    id="maff",
    label=translatable("Format", "Mozilla archives"),
    suffixes=(".maff",),
    media_types=("application/x-maff",),
    recognizes=zipped.recognizes,
    parse=parse,
    holds=holds,
    contents=contents,
)

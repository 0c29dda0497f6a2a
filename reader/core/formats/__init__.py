"""Saved pages in: FORMATS, one entry and one file for each way a page is saved."""

from pathlib import Path

from reader.core import encoding, files
from reader.core.article import Listed, Page
from reader.core.errors import FileEmpty, NotText
from reader.core.formats import (
    eml,
    epub,
    gzipped,
    html,
    htmlz,
    maff,
    markdown,
    mhtml,
    omnivore,
    text,
    titles,
    wacz,
    wallabag,
    warc,
    webarchive,
    zipped,
)
from reader.core.formats.format import Format, Saved, only_page

__all__ = [
    "FORMATS",
    "Format",
    "Saved",
    "contents",
    "format_of",
    "holds_several",
    "load",
    "page_of",
    "parse",
    "saved_at",
]

FORMATS: tuple[Format, ...] = (
    mhtml.FORMAT,
    eml.FORMAT,
    webarchive.FORMAT,
    warc.FORMAT,
    gzipped.FORMAT,
    epub.FORMAT,
    wacz.FORMAT,
    omnivore.FORMAT,
    htmlz.FORMAT,
    maff.FORMAT,
    zipped.FORMAT,
    zipped.SELF_EXTRACTING,
    markdown.FORMAT,
    wallabag.FORMAT,
    html.FORMAT,
    text.FORMAT,
)


def load(path: Path, page: int = 0) -> Page:
    """Return the page saved at *path*, with the resources that lie beside it.

    *page* is its number where the file holds several, from 1; 0 is the main one. Raises a ReaderError
    where the file cannot be opened (see `files.read`) or holds no such page.
    """
    return page_of(saved_at(path, page))


def parse(data: bytes, name: str, folder: Path | None = None, url: str = "", page: int = 0) -> Page:
    """Return the page whose bytes are *data*.

    *name* is its file's name, *folder* the directory that its resources lie in, *url* its address
    if the caller knows it. Raises FileEmpty (nothing but white space), NotText, PageMissing, or what a
    format raises.
    """
    return page_of(Saved(data, name, folder, url, page=page))


def contents(saved: Path | Saved) -> tuple[Listed, ...]:
    """Return the pages that *saved* holds, by number from 1; raises a ReaderError as `load` does."""
    saved = saved if isinstance(saved, Saved) else saved_at(saved)
    format = format_of(saved)
    if format.contents is only_page:
        page = format.parse(saved)
        return (Listed(titles.title_in(page.html), page.url),)
    return tuple(format.contents(saved))


def holds_several(saved: Saved) -> bool:
    """Whether *saved* is a container, which may hold several pages."""
    return format_of(saved).contents is not only_page


def saved_at(path: Path, page: int = 0) -> Saved:
    """Return what is saved at *path*, unread; raises a ReaderError as `load` does."""
    data = files.read(path)
    # A link to a page leads to the pictures that lie beside the page.
    path = path.resolve()
    return Saved(data, path.name, path.parent, page=page)


def page_of(saved: Saved) -> Page:
    """Return the page that is wanted of *saved*; raises a ReaderError as `parse` does."""
    format = format_of(saved)
    if format.contents is only_page:
        saved.chosen(only_page(saved))
    return format.parse(saved)


def format_of(saved: Saved) -> Format:
    """Return the way that *saved* is saved in; raises FileEmpty or NotText."""
    head = encoding.head(saved.data)
    if not head.strip() and not encoding.decode(saved.data, markup=False).strip():
        raise FileEmpty(name=saved.shown_name)
    for each in FORMATS:
        if each.recognizes(saved.suffix, head) and each.holds(saved):
            return each
    raise NotText(name=saved.shown_name)

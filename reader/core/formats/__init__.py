"""Saved pages in: FORMATS, one entry and one file for each way a page is saved."""

from pathlib import Path

from reader.core import encoding, files
from reader.core.article import Page
from reader.core.errors import FileEmpty, NotText
from reader.core.formats import html, text
from reader.core.formats.format import Format, Saved

__all__ = ["FORMATS", "Format", "Saved", "load", "parse"]

FORMATS: tuple[Format, ...] = (html.FORMAT, text.FORMAT)


def load(path: Path) -> Page:
    """Return the page saved at *path*, with the resources that lie beside it.

    Raises a ReaderError where the file cannot be opened (see `files.read`) or holds no page.
    """
    data = files.read(path)
    # A link to a page leads to the pictures that lie beside the page.
    path = path.resolve()
    return parse(data, path.name, path.parent)


def parse(data: bytes, name: str, folder: Path | None = None, url: str = "") -> Page:
    """Return the page whose bytes are *data*.

    *name* is its file's name, *folder* the directory that its resources lie in, *url* its address
    if the caller knows it. Raises FileEmpty (nothing but white space), NotText, or what a format raises.
    """
    saved = Saved(data, name, folder, url)
    head = encoding.head(data)
    if not head.strip() and not encoding.decode(data, markup=False).strip():
        raise FileEmpty(name=saved.shown_name)
    for each in FORMATS:
        if each.recognizes(saved.suffix, head):
            return each.parse(saved)
    raise NotText(name=saved.shown_name)

"""HTMLZ, calibre's zip of one page: index.html, its pictures and style, and metadata.opf."""

from dataclasses import replace

from reader.core.article import Page
from reader.core.formats import document, package, zipped, zipped_page
from reader.core.formats.format import Format, Saved
from reader.core.wording import translatable

_METADATA = "metadata.opf"
_PAGES = ("index.html", "index.htm")


def holds(saved: Saved) -> bool:
    """Whether the zip has calibre's metadata."""
    return _METADATA in saved.archive.entries


def parse(saved: Saved) -> Page:
    """Return the page with the metadata in its head. Raises NoPageInside, or what the zip does."""
    name = next((each for each in _PAGES if each in saved.archive.entries), "") or zipped_page.pages(saved)[0]
    page = zipped_page.page(saved, name)
    about = package.metadata(package.text(saved.archive, _METADATA))
    return replace(page, html=document.introduced(about, page.html), about=about)


FORMAT = Format(
    id="htmlz",
    label=translatable("Format", "Zipped books (HTMLZ)"),
    suffixes=(".htmlz",),
    media_types=(),
    recognizes=zipped.recognizes,
    parse=parse,
    holds=holds,
)

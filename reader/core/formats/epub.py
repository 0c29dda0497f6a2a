"""EPUB: a book's chapters, one after the other, as one article.

Chapters are joined as they stand in the spine; links between them become links inside the article.
Source: https://www.w3.org/TR/epub-33/.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from posixpath import dirname
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from reader.core import nesting
from reader.core.article import Page
from reader.core.errors import ArchiveDamaged, NoPageInside, UnpacksTooLarge
from reader.core.files import MEGABYTE
from reader.core.formats import document, html, limits, package, zipped, zipped_page
from reader.core.formats.format import Format, Saved
from reader.core.formats.zip_archive import ZipArchive, inside
from reader.core.tree import written
from reader.core.wording import translatable

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CONTAINER = "META-INF/container.xml"
_CHAPTERS = ("application/xhtml+xml", "text/html")


def holds(saved: Saved) -> bool:
    """Whether the zip names a package document where EPUB has it."""
    return _CONTAINER in saved.archive.entries


def parse(saved: Saved) -> Page:
    """Return all chapters as one page. Raises ArchiveDamaged, NoPageInside, or what the zip does."""
    archive = saved.archive
    roots = package.tags(package.text(archive, _CONTAINER))
    path = next((root["full-path"] for _, root in roots if "full-path" in root), "")
    opf = package.text(archive, path)
    names = list(dict.fromkeys(_spine(archive, opf, dirname(path))))
    if not names:
        raise NoPageInside(name=saved.shown_name)
    about = package.metadata(opf)
    body = "\n".join(_chapters(archive, names))
    page = Page(nesting.capped(document.document(about, body)), saved.shown_name, saved.url, about=about)
    # Addresses in the chapters were made relative to the root of the zip.
    return replace(page, resources=zipped_page.resources(archive, "", saved.url))


def _spine(archive: ZipArchive, opf: str, folder: str) -> Iterator[str]:
    """The names of the chapters in reading order."""
    items: dict[str, str] = {}
    for tag, attributes in package.tags(opf):
        if tag == "item" and attributes.get("media-type") in _CHAPTERS:
            items[attributes.get("id", "")] = unquote(attributes.get("href", ""), errors="replace")
        if tag == "itemref":
            name = inside(folder, items.pop(attributes.get("idref", ""), ""))
            if name in archive.entries:
                yield name


def _chapters(archive: ZipArchive, names: list[str]) -> Iterator[str]:
    size = 0
    for number, name in enumerate(names, 1):
        try:
            data = archive.read(name)
        except ArchiveDamaged:
            continue
        size += len(data)
        if size > limits.PART:
            raise UnpacksTooLarge(name=archive.name, limit=str(limits.PART // MEGABYTE))
        body = _body(data)
        if body is not None:
            _rewrite(body, name, number, names)
            yield written(body)


def _body(data: bytes) -> "HtmlElement | None":
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    page = html.parse(Saved(data, ""))
    try:
        tree = document_fromstring(page.html, parser=HTMLParser(huge_tree=True))
    except etree.ParserError:  # nothing but white space
        return None
    body = tree.find("body")
    if body is not None:
        body.tag = "section"
    return body


def _rewrite(body: "HtmlElement", name: str, number: int, names: list[str]) -> None:
    """Make what the chapter called *name* refers to known in the whole: pictures, identifiers, links."""
    folder = dirname(name)
    chapters: Mapping[str, int] = {each: n for n, each in enumerate(names, 1)}
    body.set("id", f"c{number}")
    for element in body.iterdescendants():
        if element.get("id"):
            element.set("id", f"c{number}-{element.get('id')}")
        for attribute in ("src", "{http://www.w3.org/1999/xlink}href", "xlink:href"):
            if (address := element.get(attribute)) and ":" not in address:
                path = unquote(address.partition("#")[0], errors="replace")
                element.set(attribute, quote(inside(folder, path), errors="replace"))
        if element.tag == "a" and (address := element.get("href")) and ":" not in address:
            path, _, fragment = address.partition("#")
            target = inside(folder, unquote(path, errors="replace")) if path else name
            chapter = f"#c{chapters[target]}" if target in chapters else ""
            element.set("href", f"{chapter}-{fragment}" if chapter and fragment else chapter)


FORMAT = Format(
    id="epub",
    label=translatable("Format", "Books (EPUB)"),
    suffixes=(".epub",),
    media_types=("application/epub+zip",),
    recognizes=zipped.recognizes,
    parse=parse,
    holds=holds,
)

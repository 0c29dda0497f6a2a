"""EPUB 3.3: one article as a book, with a table of its headings. https://www.w3.org/TR/epub-33/

Reading systems may run scripts and fetch what a book names: nothing of either is in it.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from reader.core import paths
from reader.core.article import Article, BlockKind
from reader.exports import content
from reader.exports.export import Edition, Made, Picture

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SUFFIXES = {
    "image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp", "image/svg+xml": "svg"
}  # fmt: skip
"""The pictures that every reading system shows, section 3.2, and their endings."""
_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"{lang} dir="{dir}">
<head><meta charset="utf-8"/><title>{title}</title><link rel="stylesheet" href="style.css"/></head>
<body>
{body}
</body>
</html>
"""


@dataclass(slots=True)
class _Pictures:
    """The pictures of the book: by the name that the article has for them, the file and its type."""

    picture: Picture
    files: dict[str, tuple[str, str, bytes]] = field(default_factory=dict)

    def place(self, source: str) -> str:
        """Take the picture called *source* in; return its place in the book, "" where it has none."""
        from reader.exports import drawing

        if source in self.files:
            return self.files[source][0]
        found = content.found(source, self.picture)
        if found is None or found.media_type not in _SUFFIXES:
            return ""
        data = drawing.safe(found.data) if found.media_type == "image/svg+xml" else found.data
        if not data:
            return ""
        place = f"pictures/{len(self.files) + 1}.{_SUFFIXES[found.media_type]}"
        self.files[source] = (place, found.media_type, data)
        return place


def make(edition: Edition, _folder: str) -> Made:
    from reader.exports import xhtml

    article = edition.article
    pictures = _Pictures(edition.picture)
    lead = pictures.place(article.lead_picture) if article.lead_picture else ""
    tree = content.tree(article)
    for image in list(tree.iter("img")):
        _show(image, pictures)
    _name_notes(tree)
    xhtml.conform(tree)
    body = f"<header>\n{_head(edition)}</header>\n"
    if lead:
        body += f'<figure><img src="{lead}" alt=""/></figure>\n'
    body += xhtml.written(tree, article.formulas)
    has_math = any(f" {name}" in body for name in article.formulas)
    files = {
        "META-INF/container.xml": _CONTAINER.encode(),
        "EPUB/package.opf": _package(article, pictures, lead, has_math).encode("utf-8", "replace"),
        "EPUB/contents.xhtml": _page(article, _contents(article, tree)).encode("utf-8", "replace"),
        "EPUB/article.xhtml": _page(article, body).encode("utf-8", "replace"),
        "EPUB/style.css": (paths.resources() / "exports" / "epub.css").read_bytes(),
        **{f"EPUB/{place}": data for place, _, data in pictures.files.values()},
    }
    return Made(_packed(files))


def _packed(files: dict[str, bytes]) -> bytes:
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        # First and as it is, so that its bytes tell what the file is: section 4.2.6.
        book.writestr(zipfile.ZipInfo("mimetype"), b"application/epub+zip", zipfile.ZIP_STORED)
        for name, data in files.items():
            book.writestr(name, data)
    return out.getvalue()


def _show(image: "HtmlElement", pictures: _Pictures) -> None:
    place = pictures.place(image.get("src") or "")
    if place:
        image.set("src", place)
        image.set("alt", image.get("alt") or "")
    else:
        image.tag = "span"
        image.text = image.get("alt") or None
        image.attrib.clear()


def _name_notes(tree: "HtmlElement") -> None:
    """Say which links lead to notes: reading systems show those where the reader is."""
    for note in content.notes(tree):
        note.reference.set("epub:type", "noteref")
        note.reference.set("role", "doc-noteref")
        if note.target.tag in ("li", "p", "div", "aside"):
            note.target.set("epub:type", "footnote")
        if note.back is not None:
            note.back.set("role", "doc-backlink")


def _head(edition: Edition) -> str:
    from reader.exports import xhtml

    article, labels = edition.article, edition.labels
    meta = article.metadata
    facts = (meta.byline, labels.published or meta.published[:10], labels.modified, meta.site)
    about = " · ".join(escape(each) for each in facts if each)
    address = meta.url if meta.url.startswith(("http://", "https://")) else ""
    if address:
        place = escape(address.partition("://")[2].rstrip("/"))
        about += f'{"<br/>" if about else ""}<a href="{escape(xhtml.address(address))}">{place}</a>'
    dek = content.dek(article)
    return (
        f"<h1>{escape(meta.title or '…')}</h1>\n"
        + (f'<p class="dek">{escape(dek)}</p>\n' if dek else "")
        + (f'<p class="about">{about}</p>\n' if about else "")
    )


def _page(article: Article, body: str) -> str:
    meta = article.metadata
    lang = f' lang="{escape(meta.lang)}" xml:lang="{escape(meta.lang)}"' if meta.lang else ""
    title = escape(meta.title or "…")
    return _PAGE.format(lang=lang, dir="rtl" if meta.dir == "rtl" else "ltr", title=title, body=body)


def _contents(article: Article, tree: "HtmlElement") -> str:
    """The table of headings that reading systems show: section 7.3, lists within lists."""
    title = escape(article.metadata.title or "…")
    there = {each.get("id") for each in tree.iter() if each.get("id")}
    headings = [
        (block.level, f'<a href="article.xhtml#b{block.id}">{escape(block.text)}</a>')
        for block in article.blocks
        if block.kind is BlockKind.HEADING and block.text and f"b{block.id}" in there
    ]
    inner = "".join(_nested([(0, f'<a href="article.xhtml">{title}</a>'), *headings]))
    return f'<nav epub:type="toc" role="doc-toc"><h1>{title}</h1>\n{inner}</nav>'


def _nested(headings: list[tuple[int, str]]) -> Iterator[str]:
    """The lists of the table, one within the other; a level that a page left out has none."""
    levels: list[int] = []
    for level, link in headings:
        while len(levels) > 1 and levels[-2] >= level:
            levels.pop()
            yield "</li></ol>"
        if levels and levels[-1] >= level:
            levels[-1] = level
            yield "</li>"
        else:
            levels.append(level)
            yield "<ol>"
        yield f"<li>{link}"
    yield "</li></ol>\n" * len(levels)


def _package(article: Article, pictures: _Pictures, lead: str, has_math: bool) -> str:
    import uuid
    from datetime import UTC, datetime

    meta = article.metadata
    seed = meta.url or f"{meta.title}\n{article.text}"
    identifier = uuid.uuid5(uuid.NAMESPACE_URL, seed)
    said = [
        f'<dc:identifier id="id">urn:uuid:{identifier}</dc:identifier>',
        f"<dc:title>{escape(meta.title or '…')}</dc:title>",
        f"<dc:language>{escape(meta.lang or 'und')}</dc:language>",
        f'<meta property="dcterms:modified">{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}</meta>',
        *(f"<dc:creator>{escape(name)}</dc:creator>" for name in meta.byline.split(", ") if name),
        *(f"<dc:publisher>{escape(name)}</dc:publisher>" for name in [meta.site] if name),
        *(f"<dc:date>{escape(day)}</dc:date>" for day in [meta.published[:10]] if day),
        *(f"<dc:source>{escape(url)}</dc:source>" for url in [meta.url] if url),
        *(f"<dc:description>{escape(words)}</dc:description>" for words in [meta.excerpt] if words),
        *(f"<dc:subject>{escape(tag)}</dc:subject>" for tag in meta.tags),
    ]
    mathml = ' properties="mathml"' if has_math else ""
    items = [
        '<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        f'<item id="article" href="article.xhtml" media-type="application/xhtml+xml"{mathml}/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
    ]
    for number, (place, media_type, _) in enumerate(pictures.files.values(), 1):
        cover = ' properties="cover-image"' if place == lead else ""
        items.append(f'<item id="picture{number}" href="{place}" media-type="{media_type}"{cover}/>')
    direction = ' page-progression-direction="rtl"' if meta.dir == "rtl" else ""
    newline = "\n"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">\n'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n{newline.join(said)}\n</metadata>\n'
        f"<manifest>\n{newline.join(items)}\n</manifest>\n"
        f'<spine{direction}>\n<itemref idref="article"/>\n</spine>\n</package>\n'
    )

"""WARC: what a crawler or wget recorded, plain or compressed record by record."""

import zlib
from collections.abc import Sequence

from reader.core.article import Listed, Page
from reader.core.errors import NoPageInside
from reader.core.formats import html, unpack, warc_records, web_archive
from reader.core.formats.format import Format, Saved
from reader.core.formats.web_archive import Recorded, WebArchive
from reader.core.wording import translatable


def recognizes(suffix: str, head: bytes) -> bool:
    """Whether *head* begins a WARC file, or unpacks to what does, or is no page in a file named as one."""
    if head.startswith(unpack.GZIP):
        try:
            head = zlib.decompressobj(31).decompress(head, 64)
        except zlib.error:
            return False
    if warc_records.VERSION.match(head):
        return True
    return suffix == ".warc" and not html.recognizes("", head)


def parse(saved: Saved) -> Page:
    """Return the page that is wanted, or the first; of a damaged file what can be read.

    Raises NoPageInside, PageMissing, or what is wrong with the file or with the page.
    """
    archive, pages = _opened(saved)
    return archive.page(saved.chosen(pages), saved)


def contents(saved: Saved) -> Sequence[Listed]:
    """Return the pages by their titles and addresses."""
    return web_archive.listed(_opened(saved)[1])


def _opened(saved: Saved) -> tuple[WebArchive, list[Recorded]]:
    archive, problem = web_archive.opened(saved.data, saved.shown_name)
    pages = archive.all_pages()
    if not pages:
        raise problem or NoPageInside(name=saved.shown_name)
    return archive, pages


FORMAT = Format(
    id="warc",
    label=translatable("Format", "Web archives (WARC)"),
    suffixes=(".warc", ".warc.gz"),
    media_types=("application/warc",),
    recognizes=recognizes,
    parse=parse,
    contents=contents,
)

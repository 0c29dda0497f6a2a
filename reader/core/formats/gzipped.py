"""A page compressed by gzip: page.html.gz."""

from reader.core import encoding
from reader.core.article import Page
from reader.core.errors import ArchiveInArchive, NotText
from reader.core.formats import html, text, unpack, zip_archive
from reader.core.formats.format import Format, Saved
from reader.core.wording import translatable

_SUFFIX = ".gz"


def recognizes(_suffix: str, head: bytes) -> bool:
    """Whether *head* begins a gzip file."""
    return head.startswith(unpack.GZIP)


def parse(saved: Saved) -> Page:
    """Return the page inside. Raises ArchiveInArchive, NotText, or what `unpack.gathered` does."""
    data = unpack.gathered(unpack.gzipped(saved.data), len(saved.data), saved.shown_name)
    if data.startswith((unpack.GZIP, zip_archive.HEAD)):
        raise ArchiveInArchive(name=saved.shown_name)
    name = saved.name[: -len(_SUFFIX)] if saved.suffix == _SUFFIX else saved.name
    inner = Saved(data, name, saved.folder, saved.url)
    head = encoding.head(data)
    for each in (html.FORMAT, text.FORMAT):
        if each.recognizes(inner.suffix, head):
            return each.parse(inner)
    raise NotText(name=saved.shown_name)


FORMAT = Format(
    id="gzip",
    label=translatable("Format", "Compressed web pages"),
    suffixes=(".html.gz", ".htm.gz"),
    media_types=("application/gzip",),
    recognizes=recognizes,
    parse=parse,
)

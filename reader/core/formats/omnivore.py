"""Omnivore's export: a zip of metadata_<a>_to_<b>.json and of each article as content/<slug>.html.

What was highlighted in it is in highlights/<slug>.md.
"""

from collections.abc import Iterator, Mapping, Sequence

from reader.core import encoding, origins
from reader.core.article import Listed, Metadata, Page
from reader.core.errors import ReaderError
from reader.core.formats import export, highlights, zipped
from reader.core.formats.export import Entry
from reader.core.formats.format import Format, Saved
from reader.core.formats.highlights import Highlight
from reader.core.formats.zip_archive import inside
from reader.core.late_regex import late_regex
from reader.core.wording import translatable

_METADATA = late_regex(r"metadata_\d+_to_\d+\.json")


def holds(saved: Saved) -> bool:
    """Whether the zip has Omnivore's metadata."""
    return any(_METADATA.fullmatch(name) for name in saved.archive.entries)


def parse(saved: Saved) -> Page:
    """Return the entry that is wanted, or the first. Raises NoPageInside, PageMissing or as the zip."""
    name, about = saved.chosen(list(_entries(saved)))
    html = highlights.marked(encoding.decode(saved.archive.read(name)), _highlights(saved, about))
    return export.page(Entry(_about(about), html, export.date(export.string(about, "savedAt"))), saved)


def contents(saved: Saved) -> Sequence[Listed]:
    """Return the entries that have an article, by their titles and addresses."""
    return export.listed(Entry(_about(about), "") for _, about in _entries(saved))


def _entries(saved: Saved) -> Iterator[tuple[str, Mapping[str, object]]]:
    """The names of the articles in the zip, and what the metadata say of each."""
    archive = saved.archive
    for metadata in filter(_METADATA.fullmatch, archive.entries):
        try:
            entries = export.objects(archive.read(metadata))
        except ReaderError:
            continue
        for each in entries:
            name = inside("content", f"{export.string(each, 'slug')}.html")
            if name in archive.entries:
                yield name, each


def _highlights(saved: Saved, about: Mapping[str, object]) -> list[Highlight]:
    name = inside("highlights", f"{export.string(about, 'slug')}.md")
    if name not in saved.archive.entries:
        return []
    try:
        return highlights.parse(encoding.decode(saved.archive.read(name), markup=False))
    except ReaderError:
        return []


def _about(fields: Mapping[str, object]) -> Metadata:
    return Metadata(
        title=export.string(fields, "title"),
        byline=export.string(fields, "author"),
        published=export.string(fields, "publishedAt"),
        excerpt=export.string(fields, "description"),
        url=export.url(fields, "url"),
        tags=export.strings(fields, "labels"),
        sources=origins.all_from(origins.EXPORT),
    )


FORMAT = Format(
    id="omnivore",
    label=translatable("Format", "Omnivore exports"),
    suffixes=(),
    media_types=(),
    recognizes=zipped.recognizes,
    parse=parse,
    holds=holds,
    contents=contents,
)

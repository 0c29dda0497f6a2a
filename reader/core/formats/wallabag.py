"""wallabag's JSON export: a list of entries, each with the HTML of its article."""

from collections.abc import Mapping, Sequence

from reader.core import origins
from reader.core.article import Listed, Metadata, Page
from reader.core.formats import export
from reader.core.formats.export import Entry
from reader.core.formats.format import Format, Saved
from reader.core.late_regex import late_regex
from reader.core.wording import translatable

_JSON = late_regex(rb"\s*(?:\[\s*)?\{\s*\"")


def recognizes(_suffix: str, head: bytes) -> bool:
    """Whether *head* begins a JSON object or a list of them."""
    return bool(_JSON.match(head))


def holds(saved: Saved) -> bool:
    """Whether an entry has an article and a title or an address."""
    return b'"content"' in saved.data and bool(_entries(saved.data))


def parse(saved: Saved) -> Page:
    """Return the entry that is wanted, or the first. Raises NoPageInside or PageMissing."""
    return export.page(saved.chosen(_entries(saved.data)), saved)


def contents(saved: Saved) -> Sequence[Listed]:
    """Return the entries by their titles and addresses."""
    return export.listed(_entries(saved.data))


def _entries(data: bytes) -> list[Entry]:
    return [
        _entry(each)
        for each in export.objects(data)
        if export.string(each, "content").strip() and export.string(each, "title", "url")
    ]


def _entry(fields: Mapping[str, object]) -> Entry:
    about = Metadata(
        title=export.string(fields, "title"),
        byline=", ".join(export.strings(fields, "published_by")),
        site=export.string(fields, "domain_name"),
        published=export.string(fields, "published_at"),
        lang=export.string(fields, "language").replace("_", "-"),
        url=export.url(fields, "url") or export.url(fields, "given_url"),
        tags=export.strings(fields, "tags"),
        sources=origins.all_from(origins.EXPORT),
    )
    return Entry(about, export.string(fields, "content"), export.date(export.string(fields, "created_at")))


FORMAT = Format(
    id="wallabag",
    label=translatable("Format", "wallabag exports"),
    suffixes=(".json",),
    media_types=("application/json",),
    recognizes=recognizes,
    parse=parse,
    holds=holds,
    contents=contents,
)

"""A zip of saved pages, made by hand or by SingleFile (whose manifest.json says where the page came from).

SingleFile's "self-extracting" pages are such a zip with HTML before and after it.
"""

import json
from collections.abc import Mapping, Sequence
from posixpath import dirname

from reader.core.article import Listed, Page
from reader.core.errors import ReaderError
from reader.core.formats import html, zip_archive, zipped_page
from reader.core.formats.bundle import web
from reader.core.formats.format import Format, Saved
from reader.core.formats.moments import moment
from reader.core.formats.zip_archive import ZipArchive, inside
from reader.core.wording import translatable

_MANIFEST_SIZE = 10_000_000


def recognizes(_suffix: str, head: bytes) -> bool:
    """Whether *head* begins a zip."""
    return head.startswith((zip_archive.HEAD, b"PK\5\6"))


def extracts_itself(suffix: str, head: bytes) -> bool:
    """Whether *head* begins a page as SingleFile's self-extracting ones begin."""
    return html.recognizes(suffix, head) and b"sfz" in head


def holds_zip(saved: Saved) -> bool:
    """Whether there is a zip with a page in *saved*."""
    try:
        return any(name.endswith("index.html") for name in saved.archive.entries)
    except ReaderError:
        return False


def parse(saved: Saved) -> Page:
    """Return the page that is wanted, or the least deep one. Raises what `zipped_page.pages` does."""
    name = saved.chosen(_pages(saved))
    manifest = _manifest(saved.archive, dirname(name))
    url = web(str(manifest.get("originalUrl") or ""))
    return zipped_page.page(saved, name, url, moment(str(manifest.get("archiveTime") or "")))


def contents(saved: Saved) -> Sequence[Listed]:
    """Return the pages of the zip."""
    return zipped_page.listed(saved, _pages(saved))


def _pages(saved: Saved) -> list[str]:
    """The pages; of what SingleFile saved, those that are no frames of others."""
    names = zipped_page.pages(saved)
    made = {
        dirname(name) for name in names if inside(dirname(name), "manifest.json") in saved.archive.entries
    }
    roots = {folder for folder in made if not any(_below(folder, other) for other in made)}
    return [name for name in names if not any(_below(dirname(name), root) for root in roots)]


def _below(folder: str, other: str) -> bool:
    return folder != other and (not other or folder.startswith(f"{other}/"))


def _manifest(archive: ZipArchive, folder: str) -> Mapping[str, object]:
    name = inside(folder, "manifest.json")
    if name not in archive.entries:
        return {}
    try:
        found = json.loads(archive.read(name)[:_MANIFEST_SIZE])
    except (ReaderError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


FORMAT = Format(
    id="zip",
    label=translatable("Format", "Zipped pages"),
    suffixes=(".zip",),
    media_types=("application/zip",),
    recognizes=recognizes,
    parse=parse,
    contents=contents,
)
SELF_EXTRACTING = Format(
    id="self-extracting",
    label=translatable("Format", "Self-extracting pages"),
    suffixes=(),
    media_types=(),
    recognizes=extracts_itself,
    parse=parse,
    holds=holds_zip,
    contents=contents,
)

"""A page in a zip, whichever kind of zip it is: its HTML, and the files that lie around it there."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from posixpath import dirname
from urllib.parse import unquote, urljoin, urlsplit

from reader.core.article import Listed, Page, Resource
from reader.core.errors import ArchiveInArchive, NoPageInside, ReaderError
from reader.core.formats import html, limits
from reader.core.formats.format import Saved
from reader.core.formats.media_types import media_type
from reader.core.formats.titles import shown, title
from reader.core.formats.zip_archive import ZipArchive, inside

SUFFIXES = (".html", ".htm", ".xhtml", ".xht")
_ARCHIVES = (".zip", ".maff", ".htmlz", ".wacz", ".epub", ".mhtml", ".mht", ".webarchive", ".warc", ".gz")
_NOT_PAGES = ("__MACOSX/", ".")


def page(saved: Saved, name: str, url: str = "", date: datetime | None = None, charset: str = "") -> Page:
    """Return the page called *name* in the zip *saved*; the other arguments are what the zip says of it."""
    inner = Saved(saved.archive.read(name), name.rpartition("/")[2], None, saved.url or url, charset)
    found = html.parse(inner)
    return replace(
        found,
        name=saved.shown_name,
        saved=date or found.saved,
        resources=resources(saved.archive, name, found.url),
    )


def pages(saved: Saved) -> list[str]:
    """The names of the pages in the zip *saved*, those that lie least deep first.

    Pages in the companion folder of another (frames, advertisements) are none. Raises ArchiveInArchive or
    NoPageInside where there are none.
    """
    names = [name for name in saved.archive.entries if name.lower().endswith(SUFFIXES)]
    names = [name for name in names if not name.startswith(_NOT_PAGES) and "/." not in name]
    stems = {name.rpartition(".")[0] for name in names}
    found = [name for name in names if not any(_companion(folder) in stems for folder in _folders(name))]
    if not found:
        archives = any(name.lower().endswith(_ARCHIVES) for name in saved.archive.entries)
        raise (ArchiveInArchive if archives else NoPageInside)(name=saved.shown_name)
    return sorted(found, key=lambda name: (name.count("/"), not _is_index(name)))


def listed(saved: Saved, names: list[str]) -> tuple[Listed, ...]:
    """The pages called *names* as a list shows them: by title, else by name."""
    return tuple(
        Listed((_title(saved.archive, name) if n < limits.LISTED else "") or shown(name), "")
        for n, name in enumerate(names)
    )


def resources(archive: ZipArchive, name: str, url: str) -> Callable[[str], Resource | None]:
    """Return what finds the files of the page called *name*, whose address was *url*. It never raises."""
    folder = dirname(name)

    def resource(address: str) -> Resource | None:
        for path in _paths(address, url):
            entry = inside(folder, path)
            if entry in archive.entries:
                try:
                    data = archive.read(entry)
                except ReaderError:
                    return None
                return Resource(data, media_type(data, "." + entry.rpartition(".")[2].lower()))
        return None

    return resource


def _paths(address: str, url: str) -> Iterator[str]:
    """The paths that *address* may stand for, relative to the page."""
    try:
        parts, base = urlsplit(address), urlsplit(urljoin(url, "."))
    except ValueError:
        return
    path = parts.path
    if parts.netloc or parts.scheme:
        if not url or (parts.scheme, parts.netloc) != (base.scheme, base.netloc):
            return
        if not path.startswith(base.path):
            return
        path = path.removeprefix(base.path)
    yield unquote(path, errors="replace")
    yield path
    if parts.query:
        yield unquote(f"{path}?{parts.query}", errors="replace")


def _title(archive: ZipArchive, name: str) -> str:
    try:
        return title(archive.read(name))
    except ReaderError:
        return ""


def _folders(name: str) -> Iterator[str]:
    while name := dirname(name):
        yield name


def _companion(folder: str) -> str:
    """The page that *folder* is the companion of, without its suffix: "page_files", "page.files"."""
    for mark in ("_", ".", "-", " "):
        if mark in folder.rpartition("/")[2]:
            return folder.rpartition(mark)[0]
    return ""


def _is_index(name: str) -> bool:
    return name.rpartition("/")[2].rpartition(".")[0].lower() in ("index", "default")

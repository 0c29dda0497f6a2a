"""The files that lie beside a saved page, and the one function every path out of a page goes through.

A page may see
- its companion folders: those named for it, whatever the language of the browser that made them
  ("page_files", "page-Dateien", "page_fichiers", "page.files", "page_文件"); and, because other programs
  save differently ("images/a.png", "style.css"),
- pictures, style sheets and fonts that it names by a plain relative path below its own directory,
  except in the companion folder of another page and in hidden folders.
It never sees a document beside it, nor anything by "..", by an absolute path, a drive letter, a UNC path or a
link. So a page among the downloads can show a picture of the downloads to the person who put both there, and
to nobody else: nothing that is shown leaves the computer.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path, PureWindowsPath
from urllib.parse import unquote, urljoin, urlsplit

from reader.core import files
from reader.core.article import Resource
from reader.core.errors import ReaderError
from reader.core.formats.media_types import BY_SUFFIX, media_type
from reader.core.late_regex import late_regex

RESOURCE_LIMIT = 64 * files.MEGABYTE

# The word that browsers add to the page's name, in any language.
_COMPANION = late_regex(r"(?P<stem>.+)[_.\- ][^\W\d_]+", re.S)
_PAGES = (".html", ".htm", ".xhtml", ".xht", ".mht", ".mhtml")


def resources(folder: Path, name: str, url: str) -> Callable[[str], Resource | None]:
    """Return the resources of the page called *name* in *folder*, whose address was *url* ("" if unknown).

    They are asked for as the page names them, or by an absolute address: one that lies below the
    page's own, or whose file name is found in a companion folder. They never raise.
    """
    own = _Own(folder, name)

    def resource(address: str) -> Resource | None:
        for path in own.paths(address, url):
            if (file := own.inside(path)) and (found := _read(file)):
                return found
        return None

    return resource


class _Own:
    """What belongs to the page called *name* in *folder*."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder = folder
        self.stems = {name, Path(name).stem} - {""}

    @cached_property
    def companions(self) -> list[str]:
        """The names of the page's companion folders."""
        try:
            return sorted(each.name for each in self.folder.iterdir() if self._is_companion(each.name))
        except OSError:
            return []

    def paths(self, address: str, url: str) -> Iterator[str]:
        """The relative paths that *address* may stand for, unquoted, the likeliest first."""
        try:
            parts = urlsplit(address)
            base = urlsplit(urljoin(url, "."))
        except ValueError:
            return
        if parts.scheme not in ("", "http", "https"):
            return
        path = parts.path
        if parts.netloc and url and parts.netloc == base.netloc and path.startswith(base.path):
            path = path.removeprefix(base.path)
        if not parts.netloc or path is not parts.path:
            yield _unquoted(path)
            # wget keeps the query in the file's name.
            if parts.query:
                yield _unquoted(f"{path}?{parts.query}")
        if file := _unquoted(path.rpartition("/")[2]):
            yield from (f"{companion}/{file}" for companion in self.companions)

    def inside(self, path: str) -> Path | None:
        """Return the page's own file at the relative *path*, or None: the one way from a page to the disk."""
        parts = [part for part in path.split("/") if part not in ("", ".")]
        windows = PureWindowsPath(path)
        if not parts or ".." in parts or "\\" in path or "\0" in path or windows.drive or windows.root:
            return None
        if not (len(parts) > 1 and self._is_companion(parts[0])) and not self._is_plain(parts):
            return None
        try:
            root = self.folder.resolve(strict=True)
            real = root.joinpath(*parts).resolve(strict=True)
        except (OSError, RuntimeError, ValueError):
            return None
        # Any link on the way changes the real path.
        return real if real == root.joinpath(*parts) else None

    def _is_companion(self, directory: str) -> bool:
        found = _COMPANION.fullmatch(directory)
        return found is not None and found["stem"] in self.stems

    def _is_anothers(self, directory: str) -> bool:
        found = _COMPANION.fullmatch(directory)
        try:
            pages = [self.folder / (found["stem"] + suffix) for suffix in _PAGES] if found else []
            return any(page.exists() for page in pages)
        except (OSError, ValueError):
            return True

    def _is_plain(self, parts: list[str]) -> bool:
        """Whether the path names a picture, style or font that is nobody else's."""
        if any(part.startswith(".") for part in parts) or Path(parts[-1]).suffix.lower() not in BY_SUFFIX:
            return False
        return len(parts) == 1 or not self._is_anothers(parts[0])


def _unquoted(path: str) -> str:
    # A name on disk need not be Unicode: surrogates stand for its bytes, as in the os module.
    return unquote(path, errors="surrogateescape")


def _read(file: Path) -> Resource | None:
    try:
        data = files.read(file, RESOURCE_LIMIT)
    except ReaderError:
        return None
    return Resource(data, media_type(data, file.suffix.lower()))

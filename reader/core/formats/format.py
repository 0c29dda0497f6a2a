"""What a format is: one way a page is saved."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from reader.core import files
from reader.core.article import Listed, Page
from reader.core.errors import NoPageInside, PageMissing
from reader.core.formats.zip_archive import ZipArchive
from reader.core.late_regex import late_regex

Choice = TypeVar("Choice")


@dataclass(frozen=True)
class Saved:
    """The bytes of a saved page, and what is known of where they come from.

    ``name`` is the file's name (it may be empty), ``folder`` the directory that holds it (None for
    standard input and for an entry of an archive), ``url`` the address if the caller knows it,
    ``charset`` the encoding if an archive states it. ``page`` is the number of the page that is wanted
    of several, from 1, or 0 for the main one.
    """

    data: bytes
    name: str
    folder: Path | None = None
    url: str = ""
    charset: str = ""
    page: int = 0

    @property
    def suffix(self) -> str:
        """The name's suffix in lower case, with its dot."""
        return Path(self.name).suffix.lower()

    @property
    def shown_name(self) -> str:
        """The name as it can be shown."""
        return files.display_name(Path(self.name)) if self.name else "-"

    @cached_property
    def archive(self) -> ZipArchive:
        """The zip that the bytes are; raises a ReaderError where they are none."""
        return ZipArchive(self.data, self.shown_name)

    def chosen(self, pages: Sequence[Choice]) -> Choice:
        """Return the one of *pages* that is wanted; the first if none is named.

        Raises NoPageInside where there are none and PageMissing where there are fewer.
        """
        if not pages:
            raise NoPageInside(name=self.shown_name)
        if not 0 <= self.page <= len(pages):
            raise PageMissing(name=self.shown_name, page=str(self.page), count=str(len(pages)))
        return pages[max(0, self.page - 1)]


def anything(_saved: Saved) -> bool:
    """The head has said enough."""
    return True


def only_page(_saved: Saved) -> Sequence[Listed]:
    """The list of a format that holds one page."""
    return (Listed("", ""),)


@dataclass(frozen=True, slots=True)
class Format:
    """One way a page is saved; FORMATS holds them in the order they are tried.

    ``recognizes(suffix, head)`` is given the name's suffix and the first bytes (UTF-16 turned to UTF-8); the
    content speaks first, the name only where the content says nothing. Where heads are alike (zips),
    ``holds`` looks further. ``parse`` returns a Page or raises a ReaderError. ``label``, ``suffixes`` and
    ``media_types`` are what the open dialog and the desktop file say. A container of several pages lists
    them by ``contents``, and its ``parse`` heeds ``Saved.page``.
    """

    id: str
    label: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    recognizes: Callable[[str, bytes], bool]
    parse: Callable[[Saved], Page]
    holds: Callable[[Saved], bool] = anything
    contents: Callable[[Saved], Sequence[Listed]] = only_page


_FOREIGN = (
    b"%PDF-",
    b"%!PS",
    b"{\\rtf",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"\x28\xb5\x2f\xfd",
    b"MZ\x90",
)
# MIME Sniffing Standard, 7.2, without the escape sequences and backspaces of a terminal's output.
_BINARY = late_regex(rb"[\x00-\x07\x0b\x0e-\x1a\x1c-\x1f]")


def is_text(head: bytes) -> bool:
    """Whether *head* can be the beginning of a text: a few stray control characters do no harm."""
    return not head.startswith(_FOREIGN) and len(_BINARY.findall(head)) * 50 <= len(head)

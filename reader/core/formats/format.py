"""What a format is: one way a page is saved."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.core import files
from reader.core.article import Page


@dataclass(frozen=True, slots=True)
class Saved:
    """The bytes of a saved page, and what is known of where they come from.

    ``name`` is the file's name (it may be empty), ``folder`` the directory that holds it (None for
    standard input and for an entry of an archive), ``url`` the address if the caller knows it,
    ``charset`` the encoding if an archive states it.
    """

    data: bytes
    name: str
    folder: Path | None = None
    url: str = ""
    charset: str = ""

    @property
    def suffix(self) -> str:
        """The name's suffix in lower case, with its dot."""
        return Path(self.name).suffix.lower()

    @property
    def shown_name(self) -> str:
        """The name as it can be shown."""
        return files.display_name(Path(self.name)) if self.name else "-"


@dataclass(frozen=True, slots=True)
class Format:
    """One way a page is saved; FORMATS holds them in the order they are tried.

    ``recognizes(suffix, head)`` is given the name's suffix and the first bytes (UTF-16 turned to UTF-8); the
    content speaks first, the name only where the content says nothing. ``parse`` returns a Page or
    raises a ReaderError. ``label``, ``suffixes`` and ``media_types`` are what the open dialog and
    the desktop file say. A container of several pages will add a field of its own, with a default.
    """

    id: str
    label: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    recognizes: Callable[[str, bytes], bool]
    parse: Callable[[Saved], Page]


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
_BINARY = re.compile(rb"[\x00-\x07\x0b\x0e-\x1a\x1c-\x1f]")


def is_text(head: bytes) -> bool:
    """Whether *head* can be the beginning of a text: a few stray control characters do no harm."""
    return not head.startswith(_FOREIGN) and len(_BINARY.findall(head)) * 50 <= len(head)

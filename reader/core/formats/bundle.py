"""The files that an archive holds, found by the addresses a page knows them by.

Nothing outside of what was added is ever found, and so no path leads out of it.
"""

from collections.abc import Callable
from urllib.parse import unquote, urljoin

from reader.core.article import Resource
from reader.core.errors import ReaderError
from reader.core.formats.media_types import media_type
from reader.core.late_regex import late_regex

_WEB = ("http://", "https://")
_CONTROL = late_regex("[\x00-\x20\x7f\ud800-\udfff\ufffe\uffff]")


class Bundle:
    """Addresses → files, each unpacked when it is asked for. The first file of an address is its only one.

    ``base`` is the address that relative ones start from, of whatever scheme, or "".
    """

    def __init__(self, base: str = "") -> None:
        self.base = base
        self._files: dict[str, tuple[Callable[[], bytes], str]] = {}

    def add(self, address: str, read: Callable[[], bytes], declared: str = "") -> None:
        """Add as *address* what *read* returns or raises a ReaderError for; *declared* is its media type."""
        if address:
            self._files.setdefault(_key(joined(self.base, address)), (read, declared))

    def resource(self, address: str) -> Resource | None:
        """Return the file at *address*, absolute or relative to the base; None if there is none."""
        found = self._files.get(_key(joined(self.base, address))) or self._files.get(_key(address))
        if found is None or not address:
            return None
        read, declared = found
        try:
            data = read()
        except ReaderError:
            return None
        suffix = "." + address.partition("?")[0].rpartition(".")[2].lower()
        return Resource(data, media_type(data, suffix, declared))


def joined(base: str, address: str) -> str:
    """Return *address* as seen from *base*; as it is where it is no URL."""
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return address


def web(address: str) -> str:
    """Return *address* if it is one of the web, else "": what a page may be said to come from."""
    # An archive's headers may hold control characters; no address does, and lxml refuses them.
    return address if address.lower().startswith(_WEB) and not _CONTROL.search(address) else ""


def _key(address: str) -> str:
    # cid and mid name a part by its whole identifier: RFC 2392.
    return unquote(address.partition("#")[0], errors="replace").strip()

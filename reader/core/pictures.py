"""Names for a page's pictures: inside our documents a picture is a name, never an address.

A name looks like ``pictures/3/images/cat.png``: a number that keeps it unique, and the last two parts of
the picture's own address, so that people recognise it. What a name stands for is looked up in a map, and
so nothing that a page writes is ever asked of the network or the disk by the engine itself.
"""

import re
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import quote, unquote, unquote_to_bytes, urljoin, urlsplit

from reader.core.article import Page, Resource
from reader.core.late_regex import late_regex

NAME = late_regex(r"pictures/[1-9][0-9]{0,6}(?:/(?!\.+(?:/|$))(?:[A-Za-z0-9._~-]|%(?!2E)[0-9A-F]{2})+){1,2}")
"""What every name matches, whole: no part of it climbs, as ``..`` or ``%2E%2E`` would."""

SCHEMES = frozenset({"", "http", "https", "file", "cid", "mid", "data"})
"""Addresses that a saved page may know its own files by."""

LARGEST_INLINE = 20 * 1024 * 1024 * 4 // 3
"""The longest ``data:`` URL that is still looked at, in characters: 20 MB written in base64."""

_CONTROLS = "".join(map(chr, range(33)))
_NEWLINES = str.maketrans("", "", "\t\n\r")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE).match
_PART_LENGTH = 80
_SIZE = late_regex(r"-\d+x\d+(?=\.\w+$)")
"""What WordPress writes behind the name of a picture that it made smaller."""
_INLINE = late_regex(r"data:([a-z0-9.+/-]*)((?:;[^;,]*)*),", re.IGNORECASE)
_DRAWABLE = re.compile(r"image/|font/|application/(?:x-)?(?:font|octet|vnd\.ms-font)").match


def file_name(url: str) -> str:
    """Return what the file at *url* is called in whatever size a site keeps it."""
    return _SIZE.sub("", url.partition("?")[0].rpartition("/")[2])


class Pictures:
    """The names given to the pictures (and fonts) of one page, in the order they were asked for."""

    def __init__(self, base: str = "") -> None:
        """*base* is the URL that the page's relative addresses start from, or "" when it has none."""
        self._base = base
        self._urls: dict[str, str] = {}
        self._names: dict[str, str] = {}

    @property
    def urls(self) -> Mapping[str, str]:
        """Name → the URL that ``Page.resources`` knows it by, or a ``data:`` URL (see `inline`)."""
        return MappingProxyType(self._urls)

    def name(self, address: str, base: str | None = None) -> str | None:
        """The name for a picture at *address*, or None where that cannot be a page's own file.

        The same picture has the same name each time, and a name given here before is its own name, so
        that cleaning twice changes nothing. *base* replaces the page's own, for addresses in a style sheet.
        """
        if address in self._urls:
            return address
        url = self._absolute(address, self._base if base is None else base)
        if url is None:
            return None
        if url not in self._names:
            name = f"pictures/{len(self._names) + 1}/{_path(url)}"
            self._names[url], self._urls[name] = name, url
        return self._names[url]

    @staticmethod
    def _absolute(address: str, base: str) -> str | None:
        address = plain_url(address)
        if len(address) > LARGEST_INLINE:
            return None
        if address[:5].lower() == "data:":
            head = _INLINE.match(address)
            return "data:" + address[5:] if head and _DRAWABLE(head[1].lower()) else None
        url = joined(base, address.partition("#")[0])
        scheme = url.partition(":")[0].lower() if _SCHEME(url) else ""
        return url if url not in ("", base) and scheme in SCHEMES else None


def plain_url(address: str) -> str:
    """Return *address* without what browsers overlook: white space around it, newlines in it.

    Source: WHATWG URL, 4.4, steps 1 to 3.
    """
    return address.strip(_CONTROLS).translate(_NEWLINES)


def joined(base: str, address: str) -> str:
    """Return *address* as it is seen from *base*; "" where it is no URL at all."""
    try:
        # Browsers read a backslash as a slash; urljoin does not.
        url = urljoin(base, plain_url(address).replace("\\", "/"))
        # Without a base urljoin does not look at what it is given.
        urlsplit(url)
    except ValueError:
        return ""
    return url


def inline(url: str) -> Resource | None:
    """What a ``data:`` URL holds; None for any other URL, and for a damaged or oversized one."""
    head = _INLINE.match(url) if len(url) <= LARGEST_INLINE else None
    if head is None:
        return None
    media_type, parameters = head[1].lower(), head[2].lower()
    data = unquote_to_bytes(url[head.end() :].encode("utf-8", "replace"))
    if parameters.replace(" ", "").endswith(";base64"):
        letters = data.translate(None, b" \t\n\f\r=")
        try:
            data = b64decode(letters + b"=" * (-len(letters) % 4), validate=True)
        except NotBase64:
            return None
    return Resource(data, media_type)


def found(page: Page, url: str) -> Resource | None:
    """The picture of *page* whose URL is *url*, as `Pictures.urls` has it; None where it is not there."""
    return inline(url) if url.startswith("data:") else page.resources(url) if url else None


def _path(url: str) -> str:
    """The last folder and the file name of *url*, safe inside a URL: no dots that climb, no slash."""
    if url.startswith("data:"):
        return "inline"
    parts = [part for part in urlsplit(url).path.split("/") if part.strip(".")]
    return "/".join(_safe(part) for part in parts[-2:]) or "picture"


def _safe(part: str) -> str:
    # The end of a long name is kept: it has the extension.
    readable = unquote(part, errors="replace")[-_PART_LENGTH:]
    return quote(readable, safe="", errors="replace") if readable.strip(".") else "_"

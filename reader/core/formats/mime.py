"""MIME messages, read without recursion: their parts in one row, each decoded when it is asked for.

The standard library's parser recurses, makes an object of every line and trusts the codecs a message names;
this one takes a damaged message as it is. Sources: RFC 2045 to 2047, 2231, 2387 and 5322.
"""

import re
from base64 import b64decode
from binascii import Error as NotBase64
from binascii import a2b_qp
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import unquote_to_bytes

from reader.core import encoding
from reader.core.errors import ArchiveTooDeep, TooManyEntries, UnpacksTooLarge
from reader.core.files import MEGABYTE
from reader.core.formats import limits, mail_dates
from reader.core.formats.header_lines import headers
from reader.core.late_regex import late_regex

_LINE = late_regex(rb"([!-9;-~]{1,100})[ \t]*:((?:[^\r\n]|\r?\n[ \t]+)*+)(?:\r?\n|\r|\Z)")
_BLANK = late_regex(rb"\r?\n|\Z")
_ANY_BOUNDARY = late_regex(rb"(?:\A|\n)--([^\r\n]{1,200}?)[ \t]*\r?\n(?=[!-9;-~]{1,100}[ \t]*:)")
_PARAMETER = late_regex(
    r";\s*([\w!#$%&'+.^`|~-]+?)(\*(?:\d+\*?)?)?\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^\s;]+))"
)
_WORD = late_regex(r"=\?([^?*\s]{1,60})(?:\*[^?\s]*)?\?([BbQq])\?([^?]*)\?=")
_BETWEEN_WORDS = late_regex(r"(\?=)\s+(?==\?)")
_NOT_BASE64 = late_regex(rb"[^A-Za-z0-9+/]+")


@dataclass(frozen=True, slots=True)
class Part:
    """One part that is not made of others: its headers by lower-case name, and its content, still encoded."""

    headers: Mapping[str, str]
    content: bytes
    name: str

    @property
    def media_type(self) -> str:
        """Its type in lower case; "text/plain" where it says none."""
        return self.headers.get("content-type", "text/plain").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        return parameter(self.headers.get("content-type", ""), "charset")

    @property
    def location(self) -> str:
        """Its Content-Location without the white space that folding left, or ""."""
        return "".join(words(self.headers.get("content-location", "")).split())

    @property
    def id(self) -> str:
        """Its Content-ID without angle brackets, or ""."""
        return self.headers.get("content-id", "").strip().strip("<>")

    def data(self) -> bytes:
        """Its content, decoded as far as that goes; raises UnpacksTooLarge."""
        if len(self.content) > limits.PART:
            raise UnpacksTooLarge(name=self.name, limit=str(limits.PART // MEGABYTE))
        written = self.headers.get("content-transfer-encoding", "").strip().lower()
        if written == "base64":
            return _base64(self.content)
        return a2b_qp(self.content) if written == "quoted-printable" else self.content


@dataclass(frozen=True, slots=True)
class Message:
    """A message: its own headers, and the parts that hold something, in their order."""

    headers: Mapping[str, str]
    parts: tuple[Part, ...]

    @property
    def date(self) -> datetime | None:
        """When it was written, if it says so."""
        return mail_dates.read(self.headers.get("date", ""))


def message(data: bytes, name: str) -> Message:
    """Return the message that *data* is, whatever it is; *name* is what errors call it.

    Raises ArchiveTooDeep or TooManyEntries.
    """
    headers, content = _split(data)
    parts: list[Part] = []
    for part in _leaves(headers, content, name):
        parts.append(part)
        if len(parts) > limits.ENTRIES:
            raise TooManyEntries(name=name, limit=str(limits.ENTRIES))
    return Message(headers, tuple(parts))


def parameter(header: str, name: str) -> str:
    """Return the parameter called *name* of a header's value, or ""; RFC 2231's pieces are put together."""
    found = ""
    for key, star, quoted, bare in _PARAMETER.findall(header):
        if key.lower() == name:
            value = re.sub(r"\\(.)", r"\1", quoted) or bare
            if star.endswith("*") and value.count("'") >= 2:
                value = encoding.decode(unquote_to_bytes(value.split("'", 2)[2]), value.split("'")[0], False)
            found += value
            if not star:
                break
    return found.strip()


def words(value: str) -> str:
    """Return a header's value with its encoded words decoded (RFC 2047), on one line."""
    return " ".join(_WORD.sub(_word, _BETWEEN_WORDS.sub(r"\1", value)).split())


def _word(found: re.Match[str]) -> str:
    label, way, text = found.groups()
    written = text.encode("utf-8", "replace")
    data = _base64(written) if way in "Bb" else a2b_qp(written, header=True)
    return encoding.decode(data, label, markup=False)


def _leaves(headers: Mapping[str, str], content: bytes, name: str) -> Iterator[Part]:
    waiting = [(0, headers, content)]
    while waiting:
        depth, headers, content = waiting.pop()
        part = Part(headers, content, name)
        if depth > limits.NESTING:
            raise ArchiveTooDeep(name=name, limit=str(limits.NESTING))
        if part.media_type.startswith("multipart/"):
            inner = [_split(piece) for piece in _pieces(content, _boundary(headers))]
        elif part.media_type == "message/rfc822":
            inner = [_split(part.data())]
        else:
            yield part
            continue
        waiting.extend((depth + 1, *each) for each in reversed(inner))


def _boundary(headers: Mapping[str, str]) -> bytes:
    return parameter(headers.get("content-type", ""), "boundary").encode("utf-8", "replace")


def _pieces(content: bytes, boundary: bytes) -> list[bytes]:
    """What stands between the lines of *boundary*; between the likeliest lines where that is wrong."""
    pieces = _between(content, boundary)
    if not pieces and (guess := _ANY_BOUNDARY.search(content)):
        pieces = _between(content, guess[1])
    return pieces


def _between(content: bytes, boundary: bytes) -> list[bytes]:
    line = re.compile(rb"(?:\A|\r?\n)--" + re.escape(boundary) + rb"(--)?[ \t]*(?=\r?\n|\Z)")
    pieces: list[bytes] = []
    start = None
    for found in line.finditer(content):
        if start is not None:
            pieces.append(content[start : found.start()])
        start = found.end()
        if found[1]:
            return pieces
    # The end of a file that was cut: what there is of its last part.
    return pieces if start is None else [*pieces, content[start:]]


def _split(data: bytes) -> tuple[dict[str, str], bytes]:
    """The headers of a part, the first of each name, and what follows them."""
    start = _BLANK.match(data)
    # A boundary's own line end, or blank lines before the first header.
    found, at = headers(data, start.end() if start else 0, _LINE)
    blank = _BLANK.match(data, at)
    return found, data[blank.end() if blank else at :]


def _base64(data: bytes) -> bytes:
    letters = _NOT_BASE64.sub(b"", data)
    # A cut text may end in the middle of a group of four.
    letters = letters[: -1 if len(letters) % 4 == 1 else None]
    try:
        return b64decode(letters + b"=" * (-len(letters) % 4))
    except NotBase64:
        return b""

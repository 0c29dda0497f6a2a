"""The title that a page's own markup gives it, for the list of an archive's pages."""

import re
from html import unescape

from reader.core import encoding
from reader.core.late_regex import late_regex

_TITLE = late_regex(r"<title\b[^<>]{0,1000}>(.{0,500}?)</title", re.S | re.I)
_HEADING = late_regex(r"<h1\b[^<>]{0,1000}>(.{0,500}?)</h1", re.S | re.I)
_TAG = late_regex(r"<[^<>]*>")
_HEAD = 200_000
_LENGTH = 300


def title(data: bytes, charset: str = "") -> str:
    """Return the title in the HTML *data*, else its first heading, on one line, or ""."""
    return title_in(encoding.decode(data[:_HEAD], charset))


def title_in(html: str) -> str:
    """The same for text."""
    html = html[:_HEAD]
    for pattern in (_TITLE, _HEADING):
        if (found := pattern.search(html)) and (text := shown(_TAG.sub("", found[1]))):
            return text
    return ""


def shown(title: str) -> str:
    """Return *title* as a list shows it: no entities, one line, not endless."""
    line = " ".join(unescape(title).split())
    printable = "".join(each if each.isprintable() else "\ufffd" for each in line)
    return printable if len(printable) <= _LENGTH else printable[: _LENGTH - 1] + "…"

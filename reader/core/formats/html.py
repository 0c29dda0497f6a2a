"""HTML: a page saved alone, by SingleFile, or "complete" with a folder of its files beside it.

XHTML and XML are read as HTML too: a parser that knows no entities and no external files is the safe one.
"""

import re
from datetime import UTC, datetime
from html import unescape

from reader.core import encoding, nesting
from reader.core.address import host
from reader.core.article import Page, no_resources
from reader.core.body import with_body
from reader.core.formats import folder, mail_dates
from reader.core.formats.bundle import web
from reader.core.formats.format import Format, Saved, is_text
from reader.core.late_regex import late_regex
from reader.core.wording import translatable

# MIME Sniffing Standard, 7.1, and the elements younger than its list.
_BEGINNING = late_regex(
    rb"\s*<(?:\?xml\s|!--|(?:!doctype\s+html|html|head|script|iframe|h[1-6]|div|font|table|a|style|title|body|br|p|b"
    rb"|meta|link|base|main|article|section|header|nav|img|span|ul|ol|center|frameset|svg)[\s>/])",
    re.I,
)
_LATE_BEGINNING = late_regex(rb"<(?:!doctype\s+html|html)[\s>]", re.I)
_SUFFIXES = (".html", ".htm", ".xhtml", ".xht")

_XML_DECLARATION = late_regex(r"\A\s*<\?xml\b[^>]*>")
# Characters that no text may hold, written as references; libxml2 reads them and then refuses them.
_CONTROL = late_regex(
    r"&#(?:0*(?:[0-8]|11|12|1[4-9]|2[0-9]|3[01])(?![0-9])"
    r"|x0*(?:[0-8bcef]|1[0-9a-f]|d[89a-f][0-9a-f]{2}|fff[ef])(?![0-9a-f]));?",
    re.I,
)
_HEAD_LENGTH = 1_000_000
# A comment that never ends goes on to the end (HTML Standard, 13.2.5.43), and so does a script.
_A_COMMENT = r"<!--(?!-?>)(.*?)(?:-->|\Z)"
_COMMENT = late_regex(_A_COMMENT, re.S)
_UNSEEN = rf"{_A_COMMENT}|<script[\s>].*?(?:</script|\Z)"
_NO_TAGS = late_regex(_UNSEEN, re.S | re.I)
_BODY = late_regex(rf"{_UNSEEN}|(?P<body><body[\s>])", re.S | re.I)
"""A script may write pages of its own."""
_TAG = late_regex(r"<(html|base|link|meta)\b((?:[^<>\"']++|\"[^\"]{0,4000}\"|'[^']{0,4000}')*+)>", re.I)
# A name is looked for where it begins: one without a value would be gone through from each of its letters.
_ATTRIBUTE = late_regex(r"(?<![a-z:-])([a-z:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))", re.I)

# The comments of the programs that save pages: Chrome, Edge and Internet Explorer; SingleFile; monolith.
_SAVED_BY = (
    re.compile(r"\s*saved from url=\(\d+\)(?P<url>\S+)"),
    re.compile(r"\s*Page saved with SingleFile\s+url:\s*(?P<url>\S+)(?:\s+saved date:\s*(?P<date>[^\n]+))?"),
    re.compile(r"\s*Saved from (?P<url>\S+) at (?P<date>\S+) using monolith"),
)
_JAVASCRIPT_DATE = late_regex(r"\w{3} (\w{3}) (\d\d?) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d{4})")


def recognizes(suffix: str, head: bytes) -> bool:
    """Whether *head* begins as a page does, or is text in a file that is named as one."""
    if _BEGINNING.match(head):
        return True
    if suffix in _SUFFIXES and is_text(head):
        return True
    return suffix != ".txt" and bool(_LATE_BEGINNING.search(head))


def parse(saved: Saved) -> Page:
    """Return the page; its ``url`` is "" and its ``saved`` None where nothing in it tells."""
    html = encoding.decode(saved.data, saved.charset)
    head = _head(html)
    origin, date = _origin(head)
    url = saved.url or origin or _declared_url(head, html)
    resources = folder.resources(saved.folder, saved.name, url) if saved.folder else no_resources
    # lxml refuses text that still speaks of its encoding.
    html = _CONTROL.sub("\ufffd", _XML_DECLARATION.sub("", html))
    html = nesting.capped(with_body(html))
    return Page(html, saved.shown_name, url, saved=date, resources=resources)


def _head(html: str) -> str:
    found = _BODY.finditer(html, 0, _HEAD_LENGTH)
    return html[: next((each.start() for each in found if each["body"]), _HEAD_LENGTH)]


def _origin(head: str) -> tuple[str, datetime | None]:
    """The address and the date that the saving program noted."""
    for comment in _COMMENT.finditer(head):
        for pattern in _SAVED_BY:
            if (found := pattern.match(comment[1])) and (url := _web(found["url"])):
                return url, _date(found.groupdict().get("date") or "")
    return "", None


def _date(written: str) -> datetime | None:
    """ISO 8601, or what JavaScript's Date prints: "Wed May 07 2025 18:26:17 GMT+0200 (…)"."""
    try:
        if found := _JAVASCRIPT_DATE.match(written):
            month, day, year, time, zone = found.groups()
            return mail_dates.read(f"{day} {month} {year} {time} {zone}")
        date = datetime.fromisoformat(written.strip())
    except ValueError:
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _declared_url(head: str, html: str) -> str:
    """The address that the page calls its own, or the base of its links, or "".

    It is looked for in the *head* and, as many a head ends early by mistake, in the beginning of the page.
    """
    declared = _addresses(head)
    return _own(declared) or _own(_addresses(html[:_HEAD_LENGTH])) or declared.get("base", "")


def _own(found: dict[str, str]) -> str:
    return found.get("canonical") or found.get("og:url") or ""


def _addresses(html: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in _TAG.finditer(_NO_TAGS.sub("", html)):
        found_here = attributes(tag[2])
        role = found_here.get("rel") or found_here.get("property") or tag[1]
        address = found_here.get("href") or found_here.get("content") or ""
        found.setdefault(role.lower(), _web(address))
    return found


def attributes(written: str) -> dict[str, str]:
    """Return the attributes *written* in a tag, unescaped, by lower-case name."""
    return {
        name.lower(): unescape(double or single or bare)
        for name, double, single, bare in _ATTRIBUTE.findall(written)
    }


def _web(address: str) -> str:
    """*address* if it is an absolute one of the web, else ""."""
    return web(address.strip()) if host(address.strip()) else ""


FORMAT = Format(
    id="html",
    label=translatable("Format", "Web pages"),
    suffixes=_SUFFIXES,
    media_types=("text/html", "application/xhtml+xml"),
    recognizes=recognizes,
    parse=parse,
)

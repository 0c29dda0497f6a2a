"""MHTML: a page and its files as parts of one message, as Chrome, Edge and Internet Explorer save it.

Source: RFC 2557, and Chromium's mhtml_generation_manager for the Snapshot-Content-Location header.
"""

import re
from dataclasses import replace

from reader.core.article import Page
from reader.core.errors import NoPageInside
from reader.core.formats import html, mime, text
from reader.core.formats.bundle import Bundle, joined, web
from reader.core.formats.format import Format, Saved
from reader.core.formats.mime import Message, Part
from reader.core.late_regex import late_regex
from reader.core.wording import translatable

_SUFFIXES = (".mhtml", ".mht", ".mhtm")
_FIELD = late_regex(rb"\s*[A-Za-z][A-Za-z-]{1,60}:")
_SAYS_SO = late_regex(rb"^(?:snapshot-content-location:|from:[^\n]{0,80}saved by)", re.I | re.M)
_RELATED = late_regex(rb"^content-type:\s*multipart/related", re.I | re.M)
# A mail with pictures in it is made of related parts as well, but it was sent to somebody.
_SENT = late_regex(rb"^(?:received|delivered-to|return-path|message-id|to):", re.I | re.M)
_BLANK_LINE = late_regex(rb"\r?\n\r?\n")
_PAGES = ("text/html", "application/xhtml+xml", "application/xml", "text/xml")


def recognizes(suffix: str, head: bytes) -> bool:
    """Whether *head* holds the headers of a saved page, or of any message in a file named as one."""
    if _FIELD.match(head):
        fields = _BLANK_LINE.split(head, maxsplit=1)[0]
        if _SAYS_SO.search(fields) or (_RELATED.search(fields) and not _SENT.search(fields)):
            return True
    return suffix in _SUFFIXES and not html.recognizes(".txt", head[:64])


def parse(saved: Saved) -> Page:
    """Return the root part as the page. Raises NoPageInside or what `mime.message` raises."""
    message = mime.message(saved.data, saved.shown_name)
    part = root(message)
    if part is None:
        raise NoPageInside(name=saved.shown_name)
    outer = message.headers.get("snapshot-content-location") or message.headers.get("content-location", "")
    address = joined(outer.strip(), part.location)
    files = bundle(message, address)
    read = text.parse if part.media_type == "text/plain" else html.parse
    page = read(Saved(part.data(), saved.name, None, saved.url or web(address), part.charset))
    return replace(page, saved=message.date or page.saved, resources=files.resource)


def root(message: Message) -> Part | None:
    """The part that is the page: what ``start`` names (RFC 2387, 3.2), else the first page, else text."""
    start = mime.parameter(message.headers.get("content-type", ""), "start").strip("<>")
    pages = [part for part in message.parts if part.media_type in _PAGES and part.content.strip()]
    named = [part for part in pages if start and part.id == start]
    texts = [part for part in message.parts if _is_plain(part)]
    return next(iter([*named, *pages, *texts]), None)


def bundle(message: Message, base: str) -> Bundle:
    """Every part of *message* by its location and by its identifier."""
    files = Bundle(base)
    for part in message.parts:
        files.add(part.location, part.data, part.media_type)
        if part.id:
            files.add(f"cid:{part.id}", part.data, part.media_type)
    return files


def _is_plain(part: Part) -> bool:
    said = "content-type" in part.headers or "content-location" in part.headers
    return said and part.media_type == "text/plain" and bool(part.content.strip())


FORMAT = Format(
    id="mhtml",
    label=translatable("Format", "Web archives (MHTML)"),
    suffixes=_SUFFIXES,
    media_types=("multipart/related", "application/x-mimearchive", "message/rfc822"),
    recognizes=recognizes,
    parse=parse,
)

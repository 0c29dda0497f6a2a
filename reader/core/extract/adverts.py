"""Advertisements, by structure: frames and pictures of ad services, banner sizes, holders that say so."""

import re
from collections.abc import Set
from functools import cache
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from reader.core.late_regex import late_regex
from reader.core.privacy import is_tracker

_CALLED = late_regex(
    r"(?:^|[\s_-])(?<!no-)(?<!no_)(?:ads?|adverts?|advertis(?:ing|ements?)|ad-?(?:slot|unit|container|wrapper)s?"
    r"|adsbygoogle|dfp)(?=$|[\s_-])",
    re.IGNORECASE,
)
_SERVERS = frozenset(("ad", "ads", "adserver", "adserv", "adservice", "banners"))
"""What the first part of the name of a host that serves advertisements is."""
_BANNERS = frozenset(
    (
        "728x90", "970x250", "970x90", "300x250", "300x600", "160x600", "120x600", "320x50", "320x100",
        "336x280", "468x60", "300x50",
    )
)  # fmt: skip
"""The sizes that the Interactive Advertising Bureau names, in pixels; films have others."""
_LONGEST_LABEL = 200
"""A holder with more letters than this holds more than an advertisement and its label."""


def drop(body: HtmlElement, spared: Set[HtmlElement] = frozenset()) -> None:
    """Take the advertisements out of *body*, in place, as far as their structure shows them.

    What is in one of *spared* stays.
    """
    for element in list(body.iter("iframe", "img", "embed")):
        if spared and _is_in(element, spared):
            continue
        if _is_served(element) or (element.tag == "iframe" and _size(element) in _BANNERS):
            element.drop_tree()
    is_called = cache(_is_called)
    for element in body.xpath(".//*[@class or @id]"):
        if is_called(element.get("class") or "", element.get("id") or "") and _is_label(element):
            if spared and _is_in(element, spared):
                continue
            element.drop_tree()


def _is_called(classes: str, name: str) -> bool:
    return _CALLED.search(f"{classes} {name}") is not None


def _is_in(element: HtmlElement, spared: Set[HtmlElement]) -> bool:
    return element in spared or not spared.isdisjoint(element.iterancestors())


def _is_served(element: HtmlElement) -> bool:
    try:
        address = urlsplit((element.get("src") or element.get("data-src") or "").strip())
    except ValueError:
        return False
    host = (address.hostname or "").lower()
    return bool(host) and (host.partition(".")[0] in _SERVERS or is_tracker(host, address.path or "/"))


def _size(element: HtmlElement) -> str:
    return f"{element.get('width') or ''}x{element.get('height') or ''}"


def _is_label(element: HtmlElement) -> bool:
    return element.tag not in ("main", "article") and len(element.text_content()) <= _LONGEST_LABEL

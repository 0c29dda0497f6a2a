"""Advertisements, by structure: frames and pictures of ad services, banner sizes, holders that say so.

With them go what asks for consent to cookies, which many pages have more of than of their article, and the
buttons of social networks.
"""

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
_ASKS = late_regex(
    r"(?:^|\s)(?:onetrust-(?:consent|banner|pc)|didomi-|usercentrics-|cybotcookiebot|qc-cmp|sp_message_container|truste[_-]"
    r"|iubenda-cs|osano-cm|termly-|klaro|cmplz-cookie|cky-(?:consent|modal)|moove_gdpr|cookie-?law-info|eu-cookie-law"
    r"|(?:js-|privacy-)?cookie[_-]?(?:s-)?(?:bar|banner|notice|consent|message|modal|overlay|policy-?modal|popup)"
    r"|(?:gdpr|privacy|cookie)?[_-]?consent-?(?:banner|bar|dialog|modal|notice|overlay|popup)|gdpr-?(?:banner|modal|popup))",
    re.IGNORECASE,
)
"""The dialogs of consent managers, by the names that these give them, and by what others call their own."""
_BUTTONS = late_regex(
    r"//(?:[\w-]+\.)?facebook\.com/(?:v[\d.]+/)?plugins/(?:like|share_button|follow|send|page|comments|login)"
    r"|//platform\.twitter\.com/widgets/(?:tweet|follow)_button|//apis\.google\.com/\S*(?:plusone|\+1)",
    re.IGNORECASE,
)
_OF_ARTICLE = ("main", "article", "h1")
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
    is_advert, asks = cache(_CALLED.search), cache(_ASKS.search)
    for element in body.xpath(".//*[@class or @id]"):
        called = f"{element.get('class') or ''} {element.get('id') or ''}"
        if (is_advert(called) and _is_label(element)) or (asks(called) and not _holds_article(element)):
            if spared and _is_in(element, spared):
                continue
            element.drop_tree()


def _holds_article(element: HtmlElement) -> bool:
    return element.tag in _OF_ARTICLE or next(element.iter(*_OF_ARTICLE), None) is not None


def _is_in(element: HtmlElement, spared: Set[HtmlElement]) -> bool:
    return element in spared or not spared.isdisjoint(element.iterancestors())


def _is_served(element: HtmlElement) -> bool:
    try:
        source = (element.get("src") or element.get("data-src") or "").strip()
        address = urlsplit(source)
    except ValueError:
        return False
    if element.tag == "iframe" and _BUTTONS.search(source):
        return True
    host = (address.hostname or "").lower()
    return bool(host) and (host.partition(".")[0] in _SERVERS or is_tracker(host, address.path or "/"))


def _size(element: HtmlElement) -> str:
    return f"{element.get('width') or ''}x{element.get('height') or ''}"


def _is_label(element: HtmlElement) -> bool:
    return element.tag not in ("main", "article") and len(element.text_content()) <= _LONGEST_LABEL

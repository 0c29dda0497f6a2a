"""What a page says of itself: title, byline, site, dates, language, direction, dek, lead image, tags."""

import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import urljoin, urlsplit

from reader.core.article import Metadata
from reader.core.extract.leaves import Leaf
from reader.core.metadata import dates, language
from reader.core.metadata.authors import byline
from reader.core.metadata.claims import Claims, claims, clean
from reader.core.metadata.publication import published
from reader.core.metadata.titles import title

__all__ = ["Claims", "claims", "metadata"]

_LINES_BEFORE, _LINES_AFTER = 12, 4
"""How many leaves before and after the beginning of the article may still be its head."""
_LINES_AT_END, _LINES_BEYOND = 4, 8
"""How many leaves before and after the article's last one a signature may stand."""


def metadata(claims: Claims, leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> Metadata:
    """Decide among *claims*; *leaves* are the page's, *kept* the article's."""
    text = " ".join(leaf.text for leaf in kept)
    site = _site(claims)
    node = claims.article
    named = title(claims, site, leaves, kept)
    return Metadata(
        title=named,
        byline=", ".join(byline(claims, site, _around_head(leaves, kept), _around_end(leaves, kept))),
        site=site,
        published=published(claims, named, leaves, kept),
        modified=dates.iso(
            _string(node.get("dateModified"))
            or claims.meta("article:modified_time", "datemodified", "og:updated_time", "last-modified")
        ),
        lang=_lang(claims, text),
        dir=_dir(claims, text),
        excerpt=clean(
            claims.meta("og:description", "description", "twitter:description", "dc:description")
            or _string(node.get("description"))
        ),
        image=_absolute(
            claims,
            _picture(node.get("image"))
            or claims.meta("og:image", "og:image:url", "twitter:image", "twitter:image:src")
            or claims.image,
        ),
        url=_absolute(claims, claims.canonical or claims.meta("og:url")) or claims.url,
        tags=_tags(claims),
    )


def _site(claims: Claims) -> str:
    publisher = claims.article.get("publisher")
    name = _string(publisher.get("name")) if isinstance(publisher, dict) else ""
    return clean(claims.meta("og:site_name", "application-name", "dc:publisher") or name)


def _around_head(leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> Sequence[Leaf]:
    if not kept:
        return []
    first = kept[0].number
    return leaves[max(0, first - _LINES_BEFORE) : first + _LINES_AFTER + 1]


def _around_end(leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> Sequence[Leaf]:
    if not kept:
        return []
    last = kept[-1].number
    return leaves[max(0, last - _LINES_AT_END) : last + _LINES_BEYOND + 1]


def _lang(claims: Claims, text: str) -> str:
    stated = language.tag(
        *claims.langs,
        claims.meta("content-language", "language", "dc:language"),
        claims.meta("og:locale"),
        _string(claims.article.get("inLanguage")),
    )
    by_script = language.by_script(text)
    # A template's lang="en" on a page in another script is a leftover.
    if by_script and stated.partition("-")[0] in ("", "en"):
        return by_script
    return stated or language.detected(text)


def _dir(claims: Claims, text: str) -> str:
    stated = next((each.lower() for each in claims.dirs if each.lower() in ("rtl", "ltr")), "")
    by_script = language.direction(text)
    return "rtl" if "rtl" in (stated, by_script) else "ltr"


def _tags(claims: Claims) -> tuple[str, ...]:
    words = (
        claims.article.get("keywords")
        or claims.metas.get("article:tag")
        or claims.meta("news_keywords", "keywords")
    )
    listed = (
        words if isinstance(words, list) else re.split(r"[,;，、]", words) if isinstance(words, str) else []
    )
    return tuple(dict.fromkeys(clean(each) for each in listed if isinstance(each, str) and each.strip()))[:20]


def _picture(value: Any) -> str:
    if isinstance(value, list):
        return _picture(value[0]) if value else ""
    return _string(value.get("url") or value.get("contentUrl")) if isinstance(value, dict) else _string(value)


def _absolute(claims: Claims, address: str) -> str:
    try:
        whole = urljoin(claims.base, address.strip()) if address else ""
        return whole if urlsplit(whole).scheme in ("http", "https", "file", "data") else ""
    except ValueError:
        return ""


def _string(value: Any) -> str:
    return value if isinstance(value, str) else ""

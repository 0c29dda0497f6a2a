"""What a page says of itself: title, byline, site, dates, language, direction, dek, lead image, tags."""

import html
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import urljoin, urlsplit

from reader.core.article import Metadata
from reader.core.extract.leaves import Leaf
from reader.core.metadata import dates, language
from reader.core.metadata.claims import Claims, Node, claims
from reader.core.metadata.names import bare_title, key, people

__all__ = ["Claims", "claims", "metadata"]


def metadata(claims: Claims, leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> Metadata:
    """Decide among *claims*; *leaves* are the page's, *kept* the article's."""
    text = " ".join(leaf.text for leaf in kept)
    site = _site(claims)
    node = claims.article
    return Metadata(
        title=_title(claims, site),
        byline=", ".join(_byline(claims, site)),
        site=site,
        published=_published(claims, leaves, kept),
        modified=dates.iso(
            _string(node.get("dateModified"))
            or claims.meta("article:modified_time", "datemodified", "og:updated_time", "last-modified")
        ),
        lang=_lang(claims, text),
        dir=_dir(claims, text),
        excerpt=_clean(
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
    return _clean(claims.meta("og:site_name", "application-name", "dc:publisher") or name)


def _title(claims: Claims, site: str) -> str:
    """Return what most sources agree on; the page's heading first among equals."""
    node = claims.article
    offered = [
        *claims.headings[:1] * (len(claims.headings) == 1),
        _clean(_string(node.get("headline"))),
        bare_title(_clean(claims.meta("og:title")), site, claims.headings),
        bare_title(_clean(claims.meta("twitter:title", "dc:title", "parsely-title")), site, claims.headings),
        bare_title(claims.title, site, claims.headings),
        *claims.headings[:1],
    ]
    offered = [each for each in offered if each and not (site and key(each) == key(site))]
    votes: dict[str, int] = {}
    for each in offered:
        votes[key(each)] = votes.get(key(each), 0) + 1
    return max(offered, key=lambda each: votes[key(each)], default=_clean(claims.title))


def _byline(claims: Claims, site: str) -> list[str]:
    """Return the people who wrote the page."""
    for source in (
        _authors(claims.article),
        claims.metas.get("author", []),
        _other_author_metas(claims),
        list(claims.bylines[:1]),
    ):
        names = [name for each in source for name in people(_clean(each)) if key(name) != key(site)]
        if names:
            return list(dict.fromkeys(names))
    return []


def _authors(node: Node) -> list[str]:
    named = node.get("author") or node.get("creator")
    listed = named if isinstance(named, list) else [named]
    return [_string(each.get("name")) if isinstance(each, dict) else _string(each) for each in listed if each]


def _other_author_metas(claims: Claims) -> list[str]:
    names = (
        "parsely-author",
        "sailthru:author",
        "dc:creator",
        "article:author",
        "byl",
        "citation_author",
        "og:article:author",
    )
    return [value for name in names for value in claims.metas.get(name, []) if not value.startswith("http")]


def _published(claims: Claims, leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> str:
    node = claims.article
    stated = [
        _string(node.get("datePublished")),
        claims.meta(
            "article:published_time",
            "datepublished",
            "og:article:published_time",
            "parsely-pub-date",
            "sailthru:date",
            "article:published",
        ),
        *(value for mark, value in claims.times if mark in ("datePublished", "pubdate", "published")),
        claims.meta(
            "dc:date:issued",
            "dcterms:created",
            "dc:date",
            "pubdate",
            "publishdate",
            "publish-date",
            "date",
            "citation_publication_date",
        ),
        _string(node.get("dateCreated")),
        *[value for mark, value in claims.times if mark == "time"][:1],
    ]
    return (
        next(filter(None, map(dates.iso, filter(None, stated))), "")
        or _near_head(leaves, kept)
        or dates.in_url(claims.url)
    )


def _near_head(leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> str:
    """Return the date in a short line near the article's beginning, or ""."""
    if not kept:
        return ""
    first = kept[0].number
    near = [leaf for leaf in leaves if first - 12 <= leaf.number <= first + 4 and len(leaf.text) < 120]
    return next(filter(None, (dates.iso(leaf.text) for leaf in near)), "")


def _lang(claims: Claims, text: str) -> str:
    stated = language.tag(
        *claims.langs,
        claims.meta("content-language", "language", "dc:language"),
        claims.meta("og:locale"),
        _string(claims.article.get("inLanguage")),
    )
    by_script = language.by_script(text)
    # A template's lang="en" on a page in another script is a leftover.
    return by_script if by_script and stated.partition("-")[0] in ("", "en") else stated


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
    return tuple(dict.fromkeys(_clean(each) for each in listed if isinstance(each, str) and each.strip()))[
        :20
    ]


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


def _clean(text: str) -> str:
    return " ".join(html.unescape(text).split())

"""What a page says of itself: title, byline, site, dates, language, direction, dek, lead image, tags."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import urljoin, urlsplit

from reader.core import origins
from reader.core.article import Metadata
from reader.core.extract.leaves import Leaf
from reader.core.late_regex import late_regex
from reader.core.metadata import dates, language
from reader.core.metadata.authors import byline
from reader.core.metadata.claims import NOTHING, Claims, Said, claims, clean
from reader.core.metadata.credits import LONGEST_LINE
from reader.core.metadata.publication import changed, published
from reader.core.metadata.titles import title

__all__ = ["Claims", "claims", "description", "metadata", "of_said"]

_LINES_BEFORE, _LINES_AFTER = 12, 4
"""How many leaves before and after the beginning of the article may still be its head."""
_MOST_LINES = 12
"""How many leaves at the article's beginning may be lines of its head, where no prose stands among them."""
_LINES_AT_END, _LINES_BEYOND = 4, 8
"""How many leaves before and after the article's last one a signature may stand."""
_CHANGED = ("article:modified_time", "datemodified", "og:updated_time", "last-modified")
_COMMAS = late_regex(r"[,;，、]")


def metadata(claims: Claims, leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> Metadata:
    """Decide among *claims*; *leaves* are the page's, *kept* the article's."""
    text = " ".join(leaf.text for leaf in kept)
    site = claims.site
    named = title(claims, site.text, leaves, kept)
    said = {
        "title": named,
        "byline": byline(claims, site.text, _around_head(leaves, kept), _around_end(leaves, kept)),
        "site": site,
        "published": published(claims, named.text, leaves, kept),
        "modified": (claims.stated("dateModified") or claims.said(*_CHANGED)).read(dates.iso)
        or changed(leaves, kept),
        "lang": _lang(claims, text),
        "dir": _dir(claims, text),
        "excerpt": description(claims),
        "image": image(claims).read(partial(_absolute, claims)),
        "url": _url(claims),
    }
    found = of_said(said, *_tags(claims))
    around = {
        name: source
        for name, source in claims.about.sources.items()
        if name in found.sources and getattr(claims.about, name) == getattr(found, name)
    }
    return replace(found, sources={**found.sources, **around}) if around else found


def description(claims: Claims) -> Said:
    """Return what the page says that it is about, for those who list it."""
    return next(iter(claims.descriptions), NOTHING).read(clean)


def of_said(said: Mapping[str, Said], tags: tuple[str, ...] = (), tagged: str = "") -> Metadata:
    """Return what is *said* of each field, and the *tags* with their source."""
    texts = {name: each.text for name, each in said.items()}
    taken_from = {name: each.source for name, each in said.items() if each}
    return Metadata(**texts, tags=tags, sources=taken_from | ({"tags": tagged} if tags else {}))


def image(claims: Claims) -> Said:
    """Return the address of the picture that the page names as its own, as it is written there."""
    return (
        Said(_picture(claims.article.get("image")), "JSON-LD image")
        or claims.said("og:image", "og:image:url", "twitter:image", "twitter:image:src")
        or Said(claims.image, "<link image_src>")
    )


def _url(claims: Claims) -> Said:
    stated = Said(claims.canonical, "<link canonical>") or claims.said("og:url")
    return stated.read(partial(_absolute, claims)) or Said(claims.url, origins.ADDRESS)


def _around_head(leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> Sequence[Leaf]:
    if not kept:
        return []
    first = kept[0].number
    prose = next((leaf.number for leaf in kept[:_MOST_LINES] if len(leaf.text) > LONGEST_LINE), first)
    return leaves[max(0, first - _LINES_BEFORE) : max(first + _LINES_AFTER, prose) + 1]


def _around_end(leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> Sequence[Leaf]:
    if not kept:
        return []
    last = kept[-1].number
    return leaves[max(0, last - _LINES_AT_END) : last + _LINES_BEYOND + 1]


def _lang(claims: Claims, text: str) -> Said:
    stated = [
        *(Said(each, "<html lang>") for each in claims.langs),
        claims.said("content-language", "language", "dc:language"),
        claims.said("og:locale"),
        claims.stated("inLanguage"),
    ]
    said = next(filter(None, (each.read(language.tag) for each in stated)), NOTHING)
    by_script = language.by_script(text)
    # A template's lang="en" on a page in another script is a leftover.
    if by_script and said.text.partition("-")[0] in ("", "en"):
        return Said(by_script, origins.SCRIPT)
    return said or Said(language.detected(text), origins.LETTERS)


def _dir(claims: Claims, text: str) -> Said:
    stated = next((each.lower() for each in claims.dirs if each.lower() in ("rtl", "ltr")), "")
    by_script = language.direction(text)
    return Said(stated, "<html dir>") if stated in ("rtl", by_script) else Said(by_script, origins.SCRIPT)


def _tags(claims: Claims) -> tuple[tuple[str, ...], str]:
    """Return the page's tags, and where they stand."""
    sources: tuple[tuple[Any, str], ...] = (
        (claims.article.get("keywords"), "JSON-LD keywords"),
        (claims.metas.get("article:tag"), "<meta article:tag>"),
        claims.said("news_keywords", "keywords"),
    )
    for words, source in sources:
        listed = words if isinstance(words, list) else _COMMAS.split(words) if isinstance(words, str) else []
        tags = dict.fromkeys(clean(each) for each in listed if isinstance(each, str) and each.strip())
        if tags:
            return tuple(tags)[:20], source
    return (), ""


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

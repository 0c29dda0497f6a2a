"""The same article saved in another language: a file beside it, by ``hreflang`` and canonical address."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import urldefrag

from reader.core.late_regex import late_regex

HEAD_BYTES = 1 << 17
MOST_FILES = 300
SUFFIXES = frozenset((".html", ".htm", ".xhtml"))

_LINK = late_regex(r"<link\b[^>]{0,2000}>", re.IGNORECASE)
_ATTRIBUTE = late_regex(r"""([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_LANG = late_regex(r"""<html\b[^>]{0,2000}?\slang\s*=\s*["']?([A-Za-z0-9-]{2,35})""", re.IGNORECASE)
_URL = late_regex(r"""<meta\b[^>]{0,300}?property\s*=\s*["']og:url["'][^>]{0,2000}>""", re.IGNORECASE)
_SAVED_FROM = late_regex(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url: )(\S+)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Sibling:
    """A file that holds the article in the language ``lang`` (BCP 47)."""

    lang: str
    path: Path


@dataclass(frozen=True, slots=True)
class _Head:
    """What a page says at its beginning: its language, its addresses, and those of its other languages."""

    lang: str
    own: frozenset[str]
    others: dict[str, str]


def siblings(path: Path) -> tuple[Sibling, ...]:
    """Return the files beside *path* that hold its article in other languages. Raises nothing."""
    here = _head(path)
    if here is None or not (here.others or here.own):
        return ()
    found: dict[str, Sibling] = {}
    for each in _beside(path):
        there = _head(each)
        if there is None:
            continue
        lang = _same_article(here, there)
        if lang and lang.lower() != here.lang.lower():
            found.setdefault(lang, Sibling(lang, each))
    return tuple(found.values())


def _same_article(here: _Head, there: _Head) -> str:
    """The language of *there*, where one of the two names the other as its translation; else ""."""
    for address, lang in here.others.items():
        if address in there.own and address not in here.own:
            return there.lang or lang
    if not there.own & here.own and any(address in here.own for address in there.others):
        return there.lang
    return ""


def _beside(path: Path) -> Iterator[Path]:
    try:
        files = sorted(path.parent.iterdir())[: MOST_FILES * 4]
    except OSError:
        return
    pages = [each for each in files if each.suffix.lower() in SUFFIXES and each != path]
    yield from pages[:MOST_FILES]


def _head(path: Path) -> _Head | None:
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            text = file.read(HEAD_BYTES).decode("utf-8", "replace")
    except (OSError, ValueError):
        return None
    own, others = set[str](), dict[str, str]()
    for link in _LINK.findall(text):
        said = _attributes(link)
        rel = said.get("rel", "").lower().split()
        address = urldefrag(said.get("href", "").strip()).url
        if not address.startswith(("http://", "https://")):
            continue
        if "canonical" in rel:
            own.add(address)
        elif "alternate" in rel and said.get("hreflang", "x-default").lower() != "x-default":
            others[address] = said["hreflang"]
    own |= {unescape(each) for each in _SAVED_FROM.findall(text)}
    own |= {_attributes(each).get("content", "") for each in _URL.findall(text)} - {""}
    lang = _LANG.search(text)
    return _Head(lang[1] if lang else "", frozenset(own), others)


def _attributes(tag: str) -> dict[str, str]:
    return {name.lower(): unescape(a or b or c) for name, a, b, c in _ATTRIBUTE.findall(tag)}

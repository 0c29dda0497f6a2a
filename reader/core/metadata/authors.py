"""Who wrote the page: the people that its sources name, the surest source first."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from reader.core.extract.leaves import Leaf
from reader.core.metadata.claims import Claims, Node, clean
from reader.core.metadata.names import LONGEST_NAME, is_byline, key, people
from reader.core.metadata.signatures import signed

_LONGEST_LINE = 120
_LONGEST_END = 20_000
"""How much of the end of a leaf is looked through for a signature."""
_PAGE_OF_A_PERSON = re.compile(
    r"/(?:authors?|autor(?:es|en|in)?|auteurs?|contributors?|writers?|journalists?|columnists?|reporters?)"
    r"/(?:[^/]+/)?[^/]+/?$",
    re.IGNORECASE,
)
_WRITTEN_BY = re.compile(r"\b(?:by|von|par|por|da|door|av|af|author|autor)\b|作者", re.IGNORECASE)
_METAS = (
    "parsely-author", "sailthru:author", "dc:creator", "article:author", "byl", "citation_author",
    "og:article:author", "cxenseparse:author",
)  # fmt: skip
_FEWEST_WORDS, _MOST_WORDS = 2, 4


def byline(claims: Claims, site: str, head: Sequence[Leaf], tail: Sequence[Leaf]) -> list[str]:
    """Return the people who wrote the page; its site where only the site is named.

    *head* are the leaves around the article's beginning, *tail* those around its end.
    """
    lines = [leaf.text for leaf in head if 0 < len(leaf.text) < _LONGEST_LINE]
    signatures = signed([*lines, *(leaf.text[-_LONGEST_END:] for leaf in tail)])
    sources = (
        _stated(claims.article, claims.nodes),
        signatures,
        claims.metas.get("author", []),
        _other_metas(claims),
        list(claims.bylines[:1]),
        [line for line in lines if is_byline(line)][:1],
        _linked(head),
    )
    found = [people(clean(name)) for source in sources for name in [", ".join(source)] if name]
    persons = next(filter(None, ([name for name in names if key(name) != key(site)] for names in found)), [])
    return list(dict.fromkeys(persons or next(filter(None, found), [])))


def _stated(node: Node, nodes: Sequence[Node]) -> list[str]:
    """Return the authors of the JSON-LD object *node*; one that is only pointed at is among *nodes*."""
    named = node.get("author") or node.get("creator")
    listed = named if isinstance(named, list) else [named]
    known = {each["@id"]: each for each in nodes if isinstance(each.get("@id"), str) and each.get("name")}
    found = []
    for each in listed:
        if isinstance(each, dict):
            there = known.get(str(each.get("@id")), {})
            name = each.get("name") or there.get("name")
        else:
            name = each
        if isinstance(name, str) and name:
            found.append(name)
    return found


def _other_metas(claims: Claims) -> list[str]:
    found = [value for name in _METAS for value in claims.metas.get(name, []) if not value.startswith("http")]
    # "Written by", and who: what WordPress tells a card on another site.
    for number in ("1", "2"):
        if _WRITTEN_BY.search(claims.meta(f"twitter:label{number}")):
            found.append(claims.meta(f"twitter:data{number}"))
    return found


def _linked(head: Sequence[Leaf]) -> list[str]:
    """Return the first name near the article's beginning that leads to its owner's page."""
    for leaf in head:
        links = [*leaf.element.iter("a"), *(each for each in leaf.path if each.tag == "a")]
        for link in links:
            name = " ".join("".join(link.itertext()).split())
            if (
                len(name) <= LONGEST_NAME
                and _FEWEST_WORDS <= len(name.split()) <= _MOST_WORDS
                and all(word[0].isupper() or len(word) < len("from") for word in name.split())
                and _leads_to_a_person(link.get("href") or "")
            ):
                return [name]
    return []


def _leads_to_a_person(address: str) -> bool:
    try:
        return _PAGE_OF_A_PERSON.search(urlsplit(address.strip()).path) is not None
    except ValueError:
        return False

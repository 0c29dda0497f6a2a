"""Who wrote the page: the people that its sources name, the surest source first."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from reader.core import origins
from reader.core.address import host
from reader.core.extract.leaves import Leaf
from reader.core.late_regex import late_regex
from reader.core.metadata.claims import NOTHING, Claims, Node, Said, clean
from reader.core.metadata.credits import LONGEST_LINE, beside_date, credited
from reader.core.metadata.names import JOINED, LONGEST_NAME, is_byline, key, looks_like_a_name, people
from reader.core.metadata.signatures import signed

_LONGEST_END = 20_000
"""How much of the end of a leaf is looked through for a signature."""
_PAGE_OF_A_PERSON = late_regex(
    r"/(?:authors?|autor(?:es|en|in)?|auteurs?|contributors?|writers?|journalists?|columnists?|reporters?)"
    r"/(?:[^/]+/)?[^/]+/?$",
    re.IGNORECASE,
)
_WRITTEN_BY = late_regex(r"\b(?:by|von|par|por|da|door|av|af|author|autor)\b|作者", re.IGNORECASE)
_METAS = (
    # What names the author of the work, where `author` may be the site's.
    "dc:creator", "dcterms:creator", "citation_author", "citation_authors", "author",
    "parsely-author", "sailthru:author", "article:author", "byl", "og:article:author", "cxenseparse:author",
)  # fmt: skip
STATED = "JSON-LD author"
_SHORTEST_HOST = 4
_LONGEST_BEGINNING = 200
_FEWEST_WORDS, _MOST_WORDS = 2, 4


class _Source(NamedTuple):
    """What a source says, and whether it is sure that these are names."""

    texts: Sequence[str]
    is_sure: bool
    name: str


def byline(claims: Claims, site: str, head: Sequence[Leaf], tail: Sequence[Leaf]) -> Said:
    """Return the people who wrote the page; its site where only the site is named.

    *head* are the leaves around the article's beginning, *tail* those around its end.
    """
    stated, organizations = _stated(claims.article, claims.nodes)
    publishers = [each for each in (site, _host(claims.url), *organizations) if each]
    if stated and not looks_like_a_name(stated[0]):
        stated = [*organizations, *stated]  # An agency and a desk sign together.
    found: list[Said] = []
    for source in _sources(claims, stated, organizations, head, tail):
        names = _all_people(source.texts, publishers)
        persons = [each for each in names if not _is_publisher(each, publishers)]
        if persons and not looks_like_a_name(persons[0]):
            persons = names  # "The Post and an agency"
        if persons and (source.is_sure or not organizations or looks_like_a_name(persons[0])):
            return _listed(persons, source.name)
        found.append(_listed(names, source.name))
    return next(filter(None, [*found[:1], _listed(organizations, STATED), *found]), NOTHING)


def _listed(names: Iterable[str], source: str) -> Said:
    return Said(", ".join(dict.fromkeys(names)), source)


def _sources(
    claims: Claims, stated: list[str], organizations: list[str], head: Sequence[Leaf], tail: Sequence[Leaf]
) -> Iterator[_Source]:
    """Yield what each source says, the surest source first."""
    lines = [leaf.text for leaf in head if 0 < len(leaf.text) < LONGEST_LINE]
    ends = [leaf.text for leaf in tail if 0 < len(leaf.text) < LONGEST_LINE]
    yield _Source(stated, True, STATED)
    signatures = signed(
        [leaf.text[:LONGEST_LINE] for leaf in head], [leaf.text[-_LONGEST_END:] for leaf in tail]
    )
    yield _Source(signatures, True, origins.SIGNATURE)
    metas = list(_on_metas(claims))
    line = next(filter(is_byline, lines), "")
    label = _Source([line], True, origins.LINE)
    yield from [*metas, label] if _is_less(metas, line) else [label, *metas]
    near = " ".join(leaf.text for leaf in head)
    marks = sorted(claims.bylines, key=lambda mark: mark not in near)
    yield from (_Source(each, False, origins.MARK) for each in _marked(marks))
    yield _Source(_linked(head), False, origins.PERSON)
    if not organizations:
        yield from (_Source(each, False, origins.LINE) for each in credited(lines, ends))
        yield _Source(beside_date(_under_heading(head)), False, origins.LINE)


def _marked(marks: Sequence[str]) -> Iterator[list[str]]:
    """Yield the names in *marks*, the surest first; what stands in a mark within the first says it closer."""
    first, *others = list(filter(None, (people(clean(mark)) for mark in marks))) or [[]]
    named = [each for each in others if looks_like_a_name("".join(each[:1]))]
    whole = "".join(first[:1])
    if not looks_like_a_name(whole):
        yield next((each for each in named if each[0] in whole), [])
    yield first


def _under_heading(head: Sequence[Leaf]) -> list[str]:
    """Return the lines of *head* after the last first-level heading in it; [] where it has none."""
    at = max((at for at, leaf in enumerate(head, 1) if leaf.tag == "h1"), default=len(head))
    return [leaf.text for leaf in head[at:] if leaf.text]


def _all_people(texts: Iterable[str], publishers: Sequence[str]) -> list[str]:
    """Return the names in *texts*; one that begins with one of *publishers* is a name as it is."""
    listed = map(clean, texts)
    return [
        name
        for text in listed
        for name in ([text] if _is_publisher(text, publishers) else people(text))
        if name
    ]


def _host(url: str) -> str:
    labels = host(url).split(".")
    return max(labels[:-1], key=len, default="")


def _is_publisher(name: str, publishers: Sequence[str]) -> bool:
    """Tell whether *name* is one of *publishers*, or begins with it: "The Post news desk"."""
    keys = {key(each) for each in publishers}
    begins = itertools.accumulate(key(word) for word in re.split(r"[\W_]+", name[:_LONGEST_BEGINNING]))
    return key(name) in keys or any(each in keys and len(each) >= _SHORTEST_HOST for each in begins)


def _stated(node: Node, nodes: Sequence[Node]) -> tuple[list[str], list[str]]:
    """Return the persons and the organizations that the JSON-LD object *node* calls its authors.

    One that is only pointed at is among *nodes*.
    """
    named = node.get("author") or node.get("creator")
    known = {each["@id"]: each for each in nodes if isinstance(each.get("@id"), str) and each.get("name")}
    persons: list[str] = []
    organizations: list[str] = []
    for each in named if isinstance(named, list) else [named]:
        about = known.get(str(each.get("@id")), {}) | each if isinstance(each, dict) else {"name": each}
        name = about.get("name")
        to = organizations if "Organization" in str(about.get("@type")) else persons
        to += [one for one in (name if isinstance(name, list) else [name]) if isinstance(one, str) and one]
    return persons, organizations


def _on_metas(claims: Claims) -> Iterator[_Source]:
    for name in _METAS:
        values = [value for value in claims.metas.get(name, ()) if not value.startswith("http")]
        yield _Source(values, True, f"<meta {name}>")
    yield from _on_card(claims)


def _is_less(metas: Sequence[_Source], line: str) -> bool:
    """Tell whether *metas* name the first in *line*, behind whom their post may stand: "Ada Lind, editor"."""
    named = next((names for each in metas if (names := _all_people(each.texts, ()))), [])
    return bool(named) and named[:1] == people(line)[:1] and JOINED.search(line) is None


def _on_card(claims: Claims) -> Iterator[_Source]:
    """Yield what stands behind "Written by": what WordPress tells a card on another site."""
    for number in ("1", "2"):
        if _WRITTEN_BY.search(claims.meta(f"twitter:label{number}")):
            said = claims.said(f"twitter:data{number}")
            yield _Source([said.text], True, said.source)


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
                and leads_to_a_person(link.get("href") or "")
            ):
                return [name]
    return []


def leads_to_a_person(address: str) -> bool:
    """Tell whether *address* is that of an author's own page."""
    try:
        return _PAGE_OF_A_PERSON.search(urlsplit(address.strip()).path) is not None
    except ValueError:
        return False

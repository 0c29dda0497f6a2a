"""The title of the article: what the page calls itself, weighed against the heading over the text."""

import re
from collections.abc import Iterable, Sequence

from reader.core.address import host
from reader.core.extract.leaves import Leaf
from reader.core.extract.words import size, words
from reader.core.late_regex import late_regex
from reader.core.metadata.claims import NOTHING, Claims, Said, clean, leads_home
from reader.core.metadata.names import bare_title, key, parts

_HEADLINE, _HEADING, _CARD, _OTHER_CARD, _HEAD = 2.0, 2.2, 1.2, 0.9, 0.8
"""How sure each source is: JSON-LD, the heading over the text, Open Graph, other cards, the page's head."""
_SAID_AGAIN = 0.4
"""What a card adds that says the same as another: one field of the publishing system fills them all."""
_SHOWN = 1.0
"""What it adds to the headline of the JSON-LD that the page shows it as a heading."""
_LABEL, _FEWEST_WORDS = 0.7, 3
"""How sure a heading of fewer words is: more often it is the name of a section."""
_LINES_BEFORE, _LINES_AFTER = 12, 4
_PERMALINK = late_regex(r"(?<![\s¶#§])[\s¶#§]+$")
_BREADCRUMB = late_regex(r"breadcrumb|brotkrumen|fil-d-?ariane", re.IGNORECASE)
_CRUMB_DEPTH = 4
_SHARED = 0.3
_SHORTEST_HOST = 3


def title(claims: Claims, site: str, leaves: Sequence[Leaf], kept: Sequence[Leaf]) -> Said:
    """Return the title that the surest sources agree on; *leaves* are the page's, *kept* the article's."""
    site = site or _spelled_out(claims)
    headings, others = _headings(claims, site, leaves, kept)
    cards = _cards(claims, site, tuple(each.text for each in headings))
    headline = claims.stated("headline").read(clean)
    is_shown = key(headline.text) in map(key, others)
    titles = [headline.text, *(each.text for _, each in cards)]
    headings = [each.read(lambda text: _without_kicker(text, titles)) for each in headings]
    offered = [
        (_HEADLINE + _SHOWN * is_shown, headline),
        *((_sureness(each.text, claims, site) / len(headings), each) for each in headings[:3]),
        *cards,
    ]
    offered = [
        (sureness, each) for sureness, each in offered if each and not (site and key(each.text) == key(site))
    ]
    votes: dict[str, float] = {}
    for sureness, each in offered:
        votes[key(each.text)] = votes.get(key(each.text), 0.0) + sureness
    best = max(offered, key=lambda each: votes[key(each[1].text)], default=(0.0, NOTHING))[1]
    return best or Said(claims.title, "<title>") or Said(next(iter(claims.headings), ""), "<h1>")


def _spelled_out(claims: Claims) -> str:
    """Return the part of the head’s title that the address is named after, maybe by its initials; or ""."""
    said = parts(claims.title)
    own = max(host(claims.url).split(".")[:-1], key=len, default="")
    for part in said if len(said) > 1 else ():
        initials = "".join(word[0] for word in words(part) if word[0].isupper())
        if len(own) >= _SHORTEST_HOST and key(own) in (key(part), key(initials)):
            return part
    return ""


def _sureness(heading: str, claims: Claims, site: str) -> float:
    is_whole = (
        size(words(heading)) >= _FEWEST_WORDS
        or key(heading) in map(key, parts(claims.title)[:1])
        or _holds(heading, bare_title(claims.title, site))
    )
    return _HEADING if is_whole else _LABEL


def _cards(claims: Claims, site: str, headings: tuple[str, ...]) -> list[tuple[float, Said]]:
    """Return what the page's head offers; a text that stands there again counts for little more."""
    said = (
        (_CARD, claims.said("og:title")),
        (_OTHER_CARD, claims.said("twitter:title", "parsely-title", "dc:title")),
        (_HEAD, Said(claims.title, "<title>")),
    )
    cards: list[tuple[float, Said]] = []
    seen: set[str] = set()
    for sureness, each in said:
        bare = each.read(lambda text: bare_title(clean(text), site, headings))
        cards.append((_SAID_AGAIN if key(bare.text) in seen else sureness, bare))
        seen.add(key(bare.text))
    return cards


def _headings(
    claims: Claims, site: str, leaves: Sequence[Leaf], kept: Sequence[Leaf]
) -> tuple[list[Said], list[str]]:
    """Return the headings that may be the title, and the lesser ones around the beginning of the text.

    The page's own heading counts where the title in its head shares most of its words, or is the beginning of
    it and the heading is one of those near the article's text; else it is the heading of something else, a
    site's name or a section.
    """
    said = claims.title + " " + claims.meta("og:title")
    over, lesser, labels = _near(claims, leaves, kept)
    far = [Said(_PERMALINK.sub("", each), "<h1>") for each in claims.headings if key(each) not in labels]
    bare = bare_title(claims.title, site)
    own = [each for each in over if _shares(each.text, said) or _holds(each.text, bare)] or [
        each for each in far if _shares(each.text, said)
    ]
    if labels and not own:
        own = [each for each in lesser[:1] if _shares(each.text, said)]
    if not own and key(site) == key(next(iter(parts(claims.title)), "")):
        own = over  # "Site – what it is for", over every page.
    return _without_site(own, [*over, *lesser, *far], claims), [each.text for each in lesser]


def _near(
    claims: Claims, leaves: Sequence[Leaf], kept: Sequence[Leaf]
) -> tuple[list[Said], list[Said], set[str]]:
    """Return the first-level headings over the text, the lesser ones near it, and what only leads about."""
    if not kept:
        return [Said(each, "<h1>") for each in claims.headings], [], set()
    over: list[Said] = []
    lesser: list[Said] = []
    labels: set[str] = set()
    first = kept[0].number
    for leaf in leaves[: first + _LINES_AFTER + 1]:
        text = _PERMALINK.sub("", leaf.text)
        is_near = leaf.number >= first - _LINES_BEFORE
        if leaf.tag == "h1" and (_is_crumb(leaf) or leads_home(leaf.element, claims.url)):
            labels.add(key(text))
        elif leaf.tag == "h1" or (is_near and "headline" in (leaf.element.get("itemprop") or "").split()):
            over.append(Said(text, f"<{leaf.tag}>"))
        elif is_near and leaf.tag in ("h2", "h3"):
            lesser.append(Said(text, f"<{leaf.tag}>"))
    return over, lesser, labels


def _is_crumb(leaf: Leaf) -> bool:
    """Tell whether a heading is the last step of the way to the page, put there for search engines."""
    return leaf.element.get("aria-current") == "page" or any(
        each.tag == "nav"
        or _BREADCRUMB.search(f"{each.get('class')} {each.get('id')} {each.get('aria-label')}")
        for each in (leaf.element, *leaf.path[-_CRUMB_DEPTH:])
    )


def _without_site(headings: list[Said], near: Iterable[Said], claims: Claims) -> list[Said]:
    """Return *headings* without the name of the site or of the book that the title in the head ends with."""
    first, *rest = [*map(key, parts(claims.title))] or [""]
    said = key(claims.meta("og:title"))
    names = [each for each in headings if key(each.text) in rest and key(each.text) != said]
    titles = [each for each in near if key(each.text) == first]
    if not names:
        return headings
    if titles:
        return titles[:1]
    own = key(host(claims.url))
    return [
        each
        for each in headings
        if each not in names or len(key(each.text)) <= len("www") or key(each.text) not in own
    ]


def _without_kicker(heading: str, titles: Iterable[str]) -> str:
    """Return which of *titles* the *heading* ends with, where a line over the headline stands in it too."""
    whole = key(heading)
    for each in titles:
        if whole != key(each) and whole.endswith(key(each)) and len(key(each)) > len(whole) / 2:
            return each
    return heading


def _shares(heading: str, title: str) -> bool:
    """Tell whether most words of *heading* stand in *title*."""
    own = words(heading.casefold())
    others = set(words(title.casefold()))
    return not others or sum(word in others for word in own) > _SHARED * len(own)


def _holds(heading: str, title: str) -> bool:
    """Tell whether every word of *title* stands in *heading*."""
    own = words(title.casefold())
    return bool(own) and set(own) <= set(words(heading.casefold()))

"""What the elements around a leaf call themselves: tags, roles, the names that programs give their parts."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from lxml.html import HtmlElement

from reader.core.extract.facts import Features, Group
from reader.core.extract.prepare import is_hidden
from reader.core.late_regex import late_regex

_NAMED = {
    "comments": "comment|disqus|repl(?:y|ies)|discuss|respond|feedback",
    "related": "related|recommend|more-|-more|also|teaser|popular|trending|latest|card|outro|next-|most-"
    "|carousel|listing",
    "promotion": "promo|news-?letter|subscri|sign-?up|advert|(?:^|[-_ ])ads?(?:$|[-_ ])|sponsor"
    "|donat|paywall|login|shop|modal|popup",
    "consent": "cookie|consent|gdpr|onetrust|didomi|cmp-|privacy-",
    "chrome": "menu|nav|footer|crumb|banner|masthead|toolbar|sidebar|widget|skip|pagination|pager|toc|hidden",
    "about": "author-?b|about-|bio|byline|credit|meta(?!field)|dateline|timestamp|copyright|tags?(?:$|[-_ ])"
    "|taglist|topics|shar(?:e|ing)|social"
    "|follow|print|rating|survey|infobox",
    "content": "article|content|body|post|entry|story|text|main|prose|paragraph|lead|intro|dek"
    "|stand-?first|summary|subtitle|headline",
}
"""What pages call their parts, in English whatever they are written in."""
_NAMES = late_regex("|".join(f"(?P<{name}>{pattern})" for name, pattern in _NAMED.items()))
_PLACES = {
    "nav": {"nav", "navigation"}, "footer": {"footer", "contentinfo"}, "header": {"header", "banner"},
    "aside": {"aside", "complementary"}, "form": {"form", "search"}, "article": {"article"}, "main": {"main"},
    "list": {"ul", "ol", "dl", "menu"}, "link": {"a"}, "grid": {"table"}, "quote": {"blockquote"},
    "in_figure": {"figure", "figcaption"},
}  # fmt: skip
_FURNITURE = frozenset().union(
    *(_PLACES[name] for name in ("nav", "footer", "header", "aside", "form")), {"hidden"}
)
_SLUG = 5
_NAMING = ("class", "itemprop", "data-testid", "data-component", "data-qa", "data-module")


@dataclass(frozen=True, slots=True)
class _Marks:
    """What an element calls itself: its tag, its role, and which of `_NAMED` its class and id hold."""

    tags: frozenset[str]
    names: frozenset[str]


@lru_cache(512)
def _named(names: frozenset[str]) -> Features:
    return {f"named_{name}": float(name in names) for name in _NAMED}


def own_id(element: HtmlElement) -> str:
    """Return the id of *element*, or "" where it is a heading's words, for links that lead to it."""
    name = element.get("id") or ""
    return name if name.count("-") + name.count("_") < _SLUG else ""


def called(element: HtmlElement) -> str:
    """Return all that *element* is named: by its class, its id, and what else programs know it by."""
    names = [own_id(element), *(found for name in _NAMING if (found := element.get(name)))]
    if "-" in (tag := str(element.tag)):
        names.append(tag)
    return " ".join(names)


class Marks:
    """The marks of one page, whose *holders* sum over the leaves in each element."""

    def __init__(self, holders: Mapping[HtmlElement, Group], prose: float) -> None:
        self._holders, self._prose = holders, prose
        self._marks: dict[HtmlElement, _Marks] = {}
        self._overs: dict[HtmlElement, _Marks] = {}
        self._places: dict[frozenset[str], Features] = {}
        self._called: dict[str, frozenset[str]] = {"": frozenset()}

    def of(self, element: HtmlElement, path: tuple[HtmlElement, ...]) -> tuple[Features, Features]:
        """Return in what places the leaf *element* under *path* stands, and what it and they are named."""
        over, own = self._over(path), self._mark(element)
        return self._placed((over.tags | own.tags) - {str(element.tag)}), _named(over.names | own.names)

    def _placed(self, tags: frozenset[str]) -> Features:
        if tags not in self._places:
            within = {f"in_{name}": float(not tags.isdisjoint(places)) for name, places in _PLACES.items()}
            self._places[tags] = {"hidden": float("hidden" in tags), **within}
        return self._places[tags]

    def _over(self, path: tuple[HtmlElement, ...]) -> _Marks:
        """Return what the elements of *path* call themselves, together."""
        if not path:
            return _Marks(frozenset(), frozenset())
        holder = path[-1]
        if holder not in self._overs:
            above, own = self._over(path[:-1]), self._mark(holder)
            if self._holders[holder].prose > 0.5 * self._prose:
                # What a wrapper of the whole page is, or is called, says nothing of its parts.
                own = _Marks(own.tags - _FURNITURE, frozenset())
            self._overs[holder] = _Marks(above.tags | own.tags, above.names | own.names)
        return self._overs[holder]

    def _mark(self, element: HtmlElement) -> _Marks:
        if element not in self._marks:
            names = called(element)
            found = self._called.get(names)
            if found is None:
                found = frozenset(match.lastgroup or "" for match in _NAMES.finditer(names.lower()))
                self._called[names] = found
            tags = {str(element.tag), element.get("role") or "", "hidden" if is_hidden(element) else ""}
            self._marks[element] = _Marks(frozenset(tags), found)
        return self._marks[element]

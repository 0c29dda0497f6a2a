"""The posts of a thread: over each, who wrote it and when; the rest of the member's card goes.

Posts are found by their form alone: elements that are alike, each with the mark of an author and with text
of the article beside it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise

from lxml import html
from lxml.html import HtmlElement

from reader.core import origins
from reader.core.article import Metadata
from reader.core.extract.chosen import Decided
from reader.core.extract.leaves import Leaf, stand_in
from reader.core.extract.words import size, words
from reader.core.late_regex import late_regex
from reader.core.metadata import dates
from reader.core.metadata.authors import STATED
from reader.core.metadata.claims import Claims

_AUTHOR_CLASS = late_regex(
    r"(?:^|[\s_-])(?:user-?name|author|poster|creator|nick-?name|(?:message|member|author|display|user)[-_]name"
    r"|big-?username)(?:$|\s)",
    re.IGNORECASE,
)
_PAGE_OF_A_MEMBER = late_regex(
    r"/(?:members?|users?|u|profiles?|people)/[^/]|(?:member|profile|user)[^/]*\.php\?|[?&](?:u|uid|showuser)=",
    re.IGNORECASE,
)
_LONGEST_MARK, _LONGEST_NAME = 120, 40
_FEWEST_POSTS = 2
_PROSE_WORDS = 12
_UNSURE = 9
_COUNT = late_regex(r"\W*+\d[\d.,]*+\W*+(?:[km]\W*+)?")
_NEAR = 3
"""How many elements over a leaf may carry the mark that it is an author's name."""

Key = tuple[str, str]


@dataclass(slots=True)
class _Post:
    """One element that holds a post, and its leaves, those of posts within it apart."""

    element: HtmlElement
    leaves: list[Leaf] = field(default_factory=list)
    mark: Leaf | None = None
    author: str = ""
    sureness: int = _UNSURE
    card: frozenset[int] = frozenset()
    """The numbers of the leaves that are about the member."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A page's kept leaves with a line over each post.

    ``lines`` are the numbers of these lines, ``about`` those of what was left out of the members' cards;
    ``author`` and ``day`` are the first post's, "" where the text does not begin with it.
    """

    kept: list[Leaf]
    author: str = ""
    day: str = ""
    lines: frozenset[int] = frozenset()
    about: frozenset[int] = frozenset()


def thread(leaves: Sequence[Leaf], kept: list[Leaf], decided: Decided) -> Thread:
    """Return *kept* as a thread, with what people *decided*; as it is where no posts are found."""
    chosen = {leaf.number for leaf in kept}
    posts = _posts(leaves, chosen)
    if len(posts) < _FEWEST_POSTS:
        return Thread(kept)
    _find_cards(posts, chosen)
    lines: dict[int, Leaf] = {}
    about: set[int] = set()
    for post in posts:
        text = [leaf for leaf in post.leaves if leaf.number in chosen and not _is_about(leaf, post)]
        about |= chosen & {leaf.number for leaf in post.leaves} - {leaf.number for leaf in text}
        if text and post.mark and decided.takes(post.mark.number, otherwise=True):
            lines[text[0].number] = stand_in(post.mark, _line(post, text[0]), _path(post, text[0]))
    about -= decided.put_back
    shown: list[Leaf] = []
    for leaf in kept:
        if leaf.number in lines:
            shown.append(lines[leaf.number])
        if leaf.number not in about:
            shown.append(leaf)
    first = next((leaf for leaf in shown if size(words(leaf.text)) >= _PROSE_WORDS), None)
    numbers = frozenset(each.number for each in lines.values())
    found = Thread(shown, lines=numbers, about=frozenset(about) - numbers)
    if first is None or posts[0].element not in first.path:
        return found
    return replace(found, author=posts[0].author, day=next(_days(posts[0], first), ""))


def of_first(thread: Thread, metadata: Metadata, claims: Claims) -> Metadata:
    """Return *metadata* with the author and the day of the first post, unless the JSON-LD gave them."""
    stated = claims.article
    if thread.author and metadata.sources.get("byline") != STATED:
        metadata = replace(metadata, byline=thread.author, sources=_from_post(metadata, "byline"))
    if not (
        stated.get("datePublished") or stated.get("dateCreated") or metadata.published.startswith(thread.day)
    ):
        metadata = replace(metadata, published=thread.day, sources=_from_post(metadata, "published"))
    return metadata


def _from_post(metadata: Metadata, name: str) -> Mapping[str, str]:
    return {**metadata.sources, name: origins.FIRST_POST}


def _path(post: _Post, first: Leaf) -> tuple[HtmlElement, ...]:
    at = first.path.index(post.element) + 1
    return first.path[:at]


def _posts(leaves: Sequence[Leaf], chosen: set[int]) -> list[_Post]:
    """Return the posts in reading order: of all that are alike, those that hold the most of the text."""
    mark, named, key = cache(_mark), cache(_named_in), cache(_key)
    marked = {leaf.number: found for leaf in leaves if (found := _author(leaf, mark, named))}
    holders = _holders(leaves, chosen, marked, key)
    posts: dict[HtmlElement, _Post] = {}
    for leaf in leaves:
        holder = next((each for each in reversed(leaf.path) if each in holders), None)
        if holder is not None:
            post = posts.setdefault(holder, _Post(holder))
            post.leaves.append(leaf)
            sureness, name = marked.get(leaf.number, (_UNSURE, ""))
            if sureness < post.sureness:
                post.mark, post.author, post.sureness = leaf, name, sureness
    return [post for post in posts.values() if post.mark]


def _holders(
    leaves: Sequence[Leaf], chosen: set[int], marked: Container[int], key: Callable[[HtmlElement], Key]
) -> set[HtmlElement]:
    """Return the elements that hold posts: with an author's mark and with text, and like their neighbours.

    One that is like them elsewhere is one of them too: a reply within a post.
    """
    groups: dict[tuple[HtmlElement, Key], set[HtmlElement]] = defaultdict(set)
    lengths: Counter[HtmlElement] = Counter()
    signed: set[HtmlElement] = set()
    for leaf in leaves:
        is_text = leaf.number in chosen and leaf.number not in marked
        signed |= set() if leaf.number not in marked else set(leaf.path)
        for parent, element in pairwise(leaf.path):
            groups[parent, key(element)].add(element)
            lengths[element] += len(leaf.text) if is_text else 0
    full = {each for each in signed if lengths[each]}
    alike = {which: group & full for which, group in groups.items() if len(group & full) >= _FEWEST_POSTS}
    best = max(alike, key=lambda which: sum(lengths[each] for each in alike[which]), default=None)
    return set() if best is None else {each for each in full if key(each) == best[1]}


def _key(element: HtmlElement) -> Key:
    return str(element.tag), "".join((element.get("class") or "").split()[:1])


def _author(
    leaf: Leaf, mark: Callable[[HtmlElement], int | None], named: Callable[[HtmlElement], str]
) -> tuple[int, str] | None:
    """Return the name that *leaf* marks as an author's, and how sure that is, the surest 0."""
    if len(leaf.text) > _LONGEST_MARK or _is_quoted(leaf):
        return None
    marks = [(each, each) for each in leaf.element.iter()]
    marks += [(each, leaf.element) for each in leaf.path[-_NEAR:]]
    found = [
        # The picture beside the name may be within the same mark.
        (2 * sureness + (name not in leaf.text), name)
        for marked, within in marks
        if (sureness := mark(marked)) is not None and (name := named(marked) or _name(within))
    ]
    return min(found, key=lambda each: each[0], default=None)


def _is_quoted(leaf: Leaf) -> bool:
    return any(each.tag == "blockquote" for each in (leaf.element, *leaf.path))


def _mark(element: HtmlElement) -> int | None:
    if not isinstance(element.tag, str):
        return None
    if "author" in (element.get("itemprop") or "") or "author" in (element.get("rel") or ""):
        return 0
    if _AUTHOR_CLASS.search(element.get("class") or ""):
        return 1
    return 2 if element.tag == "a" and _PAGE_OF_A_MEMBER.search(element.get("href") or "") else None


def _named_in(marked: HtmlElement) -> str:
    """Return what the microdata in *marked* call a name, or ""."""
    named = next((each for each in marked.iter() if each.get("itemprop") == "name"), None)
    return "" if named is None else _name(named)


def _name(element: HtmlElement) -> str:
    """Return the name in *element*: its first link, or all of it; "" where it is no name."""
    for each in (*element.iter("a"), element):
        text = " ".join("".join(each.itertext()).split())
        # A single letter is the picture of a member who has none.
        if 1 < len(text) <= _LONGEST_NAME and not _COUNT.fullmatch(text):
            return text
    return ""


def _find_cards(posts: Sequence[_Post], chosen: set[int]) -> None:
    """Tell of each post which leaves are the member's card: all around the mark that holds no text.

    Where a post has no sentence to tell its text by, its card is as deep as most of the others'.
    """
    depths: Counter[int] = Counter()
    for post in posts:
        depth = _depth_of_card(post, chosen)
        if depth is not None:
            depths[depth] += 1
    usual = depths.most_common(1)[0][0] if depths else None
    for post in posts:
        own = _depth_of_card(post, chosen)
        depth = usual if own is None else own
        holder = _inside(post, depth)
        post.card = frozenset(
            leaf.number
            for leaf in post.leaves
            if leaf is post.mark or (holder is not None and holder in leaf.path)
        )


def _depth_of_card(post: _Post, chosen: set[int]) -> int | None:
    """Return how many elements under the post its card begins; None where it has no prose."""
    prose = [leaf for leaf in post.leaves if leaf.number in chosen and size(words(leaf.text)) >= _PROSE_WORDS]
    if not prose or post.mark is None:
        return None
    held = {each for leaf in prose for each in leaf.path}
    inner = post.mark.path[post.mark.path.index(post.element) + 1 :]
    return next((at for at, each in enumerate(inner) if each not in held), len(inner))


def _inside(post: _Post, depth: int | None) -> HtmlElement | None:
    if depth is None or post.mark is None:
        return None
    inner = post.mark.path[post.mark.path.index(post.element) + 1 :]
    return inner[depth] if depth < len(inner) else None


def _is_about(leaf: Leaf, post: _Post) -> bool:
    """Tell whether *leaf* is about the post and not of it: the member's card, a date, a count."""
    is_bare = not leaf.has_media and len(leaf.text) <= _LONGEST_MARK
    return leaf.number in post.card or (
        is_bare
        and (
            _COUNT.fullmatch(leaf.text) is not None
            or dates.is_whole(leaf.text)
            or _is_time(leaf)
            or (post.author in leaf.text and dates.iso(leaf.text) != "")
        )
    )


def _line(post: _Post, first: Leaf) -> HtmlElement:
    """Return the line over *post*, whose text begins with *first*: its author and its day."""
    line: HtmlElement = html.Element("p", {"class": "post"})
    author = html.Element("span", {"class": "author"})
    author.text = post.author
    line.append(author)
    day = next(_days(post, first), "")
    if day:
        author.tail = " "
        date = html.Element("span", {"class": "date"})
        date.text = day
        line.append(date)
    return line


def _is_time(leaf: Leaf) -> bool:
    """Tell whether nothing but the page's mark for a time is there, such as "two hours ago"."""
    return any(" ".join(time.text_content().split()) == leaf.text for time in leaf.element.iter("time"))


def _days(post: _Post, first: Leaf) -> Iterator[str]:
    """Yield the days that *post* may be of, the surest first; what comes after its text is of comments."""
    last = max([first.number, *post.card])
    own = [leaf for leaf in post.leaves if leaf.number <= last and not _is_quoted(leaf)]
    for leaf in own:
        for time in leaf.element.iter("time"):
            if day := dates.iso(time.get("datetime") or time.text_content())[:10]:
                yield day
    for leaf in own:
        outside = leaf.number not in post.card or leaf is post.mark
        if outside and len(leaf.text) <= _LONGEST_MARK and (day := dates.iso(leaf.text)[:10]):
            yield day

"""A cap on what a page's tags may do to a tree builder: depth, number, attributes, span. Text is never lost.

Measured: libxml2 (huge_tree) drops what lies deeper than 2 048 levels and all that follows; html5ever, in
nh3, takes quadratic time in the depth (100 000 levels: 33 s), libxml2 in the attributes of one element
(100 000: 25 s). This is the linear pass before either.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate, islice

from reader.core.late_regex import late_regex


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


DEPTH = 256
ELEMENTS = 200_000
SPAN = 1_000
ATTRIBUTES = 1_000

# Wrappers are flattened earlier than the rest, so that what they wrap keeps its paragraphs and links.
_WRAPPER_DEPTH = 200
_WRAPPERS = _names("div span section article main aside font center header footer nav form b i em strong big")
# The quick looks believe every end tag; a small page that cheats them is harmless to a tree builder.
_FEW_TAGS = 20_000
_SLICES = 64
_NAME = late_regex(r"</?[a-zA-Z][a-zA-Z0-9]*")
_LONG_SPAN = late_regex(r"=(?:(?<=[sS][pP][aA][nN]=)|(?<=[nN]\s=))\s*[\"']?\s*\+?\d{4}")

_NEVER_NESTS = _names(
    "area base body br col embed frame head hr html img input link meta param source track wbr"
)
# In a drawing, "/>" ends an element.
_DRAWN = _names("circle ellipse image line path polygon polyline rect stop use")
_BLOCKS = _names(
    "address article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hgroup li listing main menu nav ol p pre search"
    " section summary ul"
)
# Where tree builders disagree whether an end tag looks past other blocks.
_FAR_ENDS = _BLOCKS - _names("dd dt form li")
_SPANNING = _names("col colgroup td th")
_TABLE_PARTS = _names("caption tbody thead tfoot tr td th")
# HTML Standard, 13.2.4.2: the end tag of a block does not look further out than these.
_SCOPES = _names("table td th caption template object applet marquee")
_LISTS = _names("ul ol menu dl select")
_INLINE = _names("a abbr b bdi bdo big cite code em font i kbd mark q s small span strong sub sup tt u")
# What a start tag ends that was left open.
_ENDED_BY = {
    name: _names(ended)
    for names, ended in (
        ("li", "li p"),
        ("dt dd", "dt dd p"),
        ("tr", "tr td th p"),
        ("td th", "td th p"),
        ("tbody thead tfoot", "tbody thead tfoot tr td th p"),
        ("option optgroup", "option"),
        ("p div ul ol dl table h1 h2 h3 h4 h5 h6 section article blockquote pre hr form", "p"),
    )
    for name in names.split()
}
_END_THEMSELVES = frozenset[str]().union(*_ENDED_BY.values())
# How far out an element is looked for whose start or end tag may have been forgotten: keeps the pass linear.
_NEAR = 16
_CROWDED = 100

# A tag ends at the first ">" outside a quoted value; possessive quantifiers: nothing is read twice.
_ATTRIBUTES = r"(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"'])))*+"
_TOKEN = late_regex(
    r"<(?:!--(?:-?>|(?:[^-]++|-(?!-!?>))*+(?:--!?>|\Z))"
    rf"|(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>]){_ATTRIBUTES}>"
    r"(?:[^<]++|<(?!/(?P=raw)[\s/>]))*+(?:</(?P=raw)[^>]*+(?:>|\Z)|\Z)"
    rf"|(?P<close>/?)(?P<name>[a-z][^\s/>]*+){_ATTRIBUTES}>"
    r"|[!?/][^>]*+(?:>|\Z)"
    r"|[a-z].*)",
    re.S | re.I,
)
_WINDOW = 4_000
_LONG_TAG = late_regex(rf"<[a-zA-Z][^<>]{{{2 * _WINDOW},}}+")
_ATTRIBUTE = late_regex(r"[^\s=>]++(?:\s*+=\s*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\s>]*+))?+")
_SPAN = late_regex(r"\b((?:col|row)span\s*=\s*[\"']?\s*\+?)\d{4,}", re.I)


def capped(html: str) -> str:
    """Return *html* with at most DEPTH levels, ELEMENTS elements, ATTRIBUTES on each and spans of SPAN cells.

    Tags that are too many are left out and their text stays; a page within bounds comes back as it is.
    """
    html = "".join(_with_few_attributes(html))
    if not _looks_deep(html) and not _LONG_SPAN.search(html):
        return html
    return "".join(_Cap().pieces(html))


def _with_few_attributes(html: str) -> Iterator[str]:
    """Yield the page in pieces, without the attributes that are too many.

    A tag of so many is as long as two windows, so in one of them nothing begins.
    """
    position = at = 0
    while at < len(html):
        if html.find("<", at, at + _WINDOW) >= 0:
            at += _WINDOW
            continue
        if tag := _LONG_TAG.match(html, max(position, html.rfind("<", position, at))):
            last = next(islice(_ATTRIBUTE.finditer(tag[0]), ATTRIBUTES, None), None)
            yield html[position : tag.start() + last.end() if last else tag.end()]
            position = tag.end()
        following = html.find("<", at)
        at = following if following >= 0 else len(html)
    yield html[position:]


def _looks_deep(html: str) -> bool:
    """Whether the page may be too deep, told by counting tags: twenty times as fast as reading them."""
    tags = html.count("<")
    if not DEPTH <= tags <= _FEW_TAGS:
        return tags > _FEW_TAGS
    if not _may_be_open(html):
        return False
    return max(accumulate(map(_Steps().__getitem__, _NAME.findall(html))), default=0) >= DEPTH // 4


def _may_be_open(html: str) -> bool:
    """Whether DEPTH tags or more may be open anywhere, counted in slices, with every "<" for a start tag."""
    depth = 0
    step = len(html) // _SLICES + 1
    for start in range(0, len(html), step):
        ends = html.count("</", start, start + step + 1)
        begins = html.count("<", start, start + step) - ends
        if depth + begins >= DEPTH:
            return True
        depth = max(0, depth + begins - ends)
    return False


class _Steps(dict[str, int]):
    """How a tag ("<div", "</div") changes the depth; those that end by themselves, or never begin, do not.

    In a table three of four levels are such, so the limit for the others is a quarter of DEPTH.
    """

    def __missing__(self, tag: str) -> int:
        name = tag.strip("</").lower()
        step = 0 if name in _NEVER_NESTS or name in _END_THEMSELVES or name in _DRAWN else 1
        self[tag] = -step if tag.startswith("</") else step
        return self[tag]


class _Cap:
    """One pass over a page: which elements are open, as a tree builder would see it, and which were kept.

    Where tree builders differ, or differ from this, it counts too many rather than too few.
    """

    def __init__(self) -> None:
        self.open: list[tuple[str, bool]] = []
        self.depth = 0
        self.elements = 0
        # How often a name is open: anywhere, in the innermost table, in the innermost scope.
        self.anywhere: Counter[str] = Counter()
        self.tables: list[Counter[str]] = [Counter()]
        self.scopes: list[Counter[str]] = [Counter()]

    def pieces(self, html: str) -> Iterator[str]:
        """Yield the page in pieces: text as it is, tags as they are or left out."""
        position = 0
        for token in _TOKEN.finditer(html):
            yield html[position : token.start()]
            position = token.end()
            if token.lastgroup == "raw":
                self.elements += 1
                yield token[0] if self.elements <= ELEMENTS else ""
            elif token.lastgroup != "name":
                yield token[0]
            elif token["close"]:
                yield self._end(token["name"].lower(), token[0])
            else:
                yield self._start(token["name"].lower(), token[0])
        yield html[position:]

    def _start(self, name: str, tag: str) -> str:
        ended = self._end_forgotten(name)
        self.elements += 1
        kept = self.elements <= ELEMENTS and self.depth < (_WRAPPER_DEPTH if name in _WRAPPERS else DEPTH)
        if name not in _NEVER_NESTS and not (name in _DRAWN and tag.endswith("/>")):
            self._push(name, kept)
        if not kept:
            return ended + _gap(name)
        return ended + (_SPAN.sub(rf"\g<1>{SPAN}", tag) if name in _SPANNING else tag)

    def _end(self, name: str, tag: str) -> str:
        """Return what stands for an end tag: itself, or those of what was open inside a lost start tag."""
        if not self._count(name)[name] or not self._reaches(name):
            return tag
        *inner, (_, kept) = self._pop_to(name)
        return tag if kept else _end_tags(inner) + _gap(name)

    def _end_forgotten(self, name: str) -> str:
        """End what the start of *name* ends without a tag of its own; return the end tags to write."""
        ended = _ENDED_BY.get(name, frozenset())
        while self.open and self.open[-1][0] in ended:
            self._pop()
        if self.depth <= _CROWDED:
            return ""
        for inner, _ in reversed(self.open[-_NEAR:] if ended else ()):
            if inner in ended:
                # Tree builders would open what lies between again, or nest: a page of unclosed fonts.
                return _end_tags(self._pop_to(inner))
            if inner in _LISTS or (inner in _SCOPES and not {name, inner} <= _TABLE_PARTS):
                break
        return ""

    def _reaches(self, name: str) -> bool:
        """Whether an end tag finds its start tag; most blocks and tables alone are sought past a block."""
        if name == self.open[-1][0] or name in _FAR_ENDS or name in _SCOPES or name in _TABLE_PARTS:
            return True
        for inner, _ in reversed(self.open[-_NEAR:]):
            if inner == name:
                return True
            if inner in _BLOCKS or inner in _SCOPES or inner in _TABLE_PARTS:
                return False
        return False

    def _pop_to(self, name: str) -> list[tuple[str, bool]]:
        """End the innermost *name* and what is open in it; return what was ended, innermost first."""
        ended = [self._pop()]
        while ended[-1][0] != name:
            ended.append(self._pop())
        return ended

    def _count(self, name: str) -> Counter[str]:
        if name in _TABLE_PARTS:
            return self.tables[-1]
        return self.anywhere if name in _SCOPES else self.scopes[-1]

    def _push(self, name: str, kept: bool) -> None:
        self._count(name)[name] += 1
        self.open.append((name, kept))
        self.depth += kept
        if name in _SCOPES:
            self.scopes.append(Counter())
        if name == "table":
            self.tables.append(Counter())

    def _pop(self) -> tuple[str, bool]:
        name, kept = self.open.pop()
        if name == "table":
            self.tables.pop()
        if name in _SCOPES:
            self.scopes.pop()
        self._count(name)[name] -= 1
        self.depth -= kept
        return name, kept


def _end_tags(ended: list[tuple[str, bool]]) -> str:
    return "".join(f"</{name}>" for name, kept in ended if kept)


def _gap(name: str) -> str:
    """What keeps the words apart on both sides of a tag that is left out."""
    return "" if name in _INLINE else "\n"

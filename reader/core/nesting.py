"""A cap on what a page's tags may do to a tree builder: depth, number, span. Text is never lost.

Measured: libxml2 (huge_tree) drops what lies deeper than 2 048 levels and all that follows; html5ever, in
nh3, takes quadratic time in the depth (100 000 levels: 33 s). This is the linear pass before either.
"""

import re
from collections import Counter
from collections.abc import Iterator


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


DEPTH = 256
ELEMENTS = 300_000
SPAN = 1_000

# Wrappers are flattened earlier than the rest, so that what they wrap keeps its paragraphs and links.
_WRAPPER_DEPTH = 200
_WRAPPERS = _names("div span section article main aside font center header footer nav form b i em strong big")
# The quick look believes every end tag; a small page that cheats it is harmless to a tree builder.
_FEW_TAGS = 10_000
_SLICES = 64
_LONG_SPAN = re.compile(r"=\s*[\"']?\s*\+?\d{4}")

_NEVER_NESTS = _names(
    "area base body br col embed frame head hr html img input link meta param source track wbr"
)
_BLOCKS = _names(
    "address article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hgroup li listing main menu nav ol p pre search"
    " section summary ul"
)
_TABLE_PARTS = _names("caption tbody thead tfoot tr td th")
# HTML Standard, 13.2.4.2: the end tag of a block does not look further out than these.
_SCOPES = _names("table td th caption template object applet marquee")
_LISTS = _names("ul ol menu dl select")
_INLINE = _names("a abbr b bdi bdo big cite code em font i kbd mark q s small span strong sub sup tt u")
# What a start tag ends that was left open.
_ENDED_BY = {
    name: _names(ended)
    for names, ended in (
        ("li", "li"),
        ("dt dd", "dt dd"),
        ("tr", "tr"),
        ("td th", "td th"),
        ("tbody thead tfoot", "tbody thead tfoot"),
        ("option optgroup", "option"),
        ("p div ul ol dl table h1 h2 h3 h4 h5 h6 section article blockquote pre hr form", "p"),
    )
    for name in names.split()
}
# How far out an element is looked for whose start or end tag may have been forgotten: keeps the pass linear.
_NEAR = 16

# A tag ends at the first ">" outside a quoted value; possessive quantifiers: nothing is read twice.
_ATTRIBUTES = r"(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"'])))*+"
_TOKEN = re.compile(
    r"<(?:!--(?:-?>|.*?(?:--!?>|\Z))"
    rf"|(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>]){_ATTRIBUTES}>.*?(?:</(?P=raw)(?=[\s/>])[^>]*+>|\Z)"
    rf"|(?P<close>/?)(?P<name>[a-z][^\s/>]*+){_ATTRIBUTES}>"
    r"|[!?/][^>]*+(?:>|\Z)"
    r"|[a-z].*)",
    re.S | re.I,
)
_SPAN = re.compile(r"\b((?:col|row)span\s*=\s*[\"']?\s*\+?)\d{4,}", re.I)


def capped(html: str) -> str:
    """Return *html* with at most DEPTH levels, ELEMENTS elements and spans of SPAN cells.

    Tags that are too many are left out and their text stays; a page within bounds comes back as it is.
    """
    if not _looks_deep(html) and not _LONG_SPAN.search(html):
        return html
    return "".join(_Cap().pieces(html))


def _looks_deep(html: str) -> bool:
    """Whether DEPTH tags or more may be open anywhere, told by counting and without reading the tags."""
    tags = html.count("<")
    if not DEPTH <= tags <= _FEW_TAGS:
        return tags > _FEW_TAGS
    depth = 0
    step = len(html) // _SLICES + 1
    for start in range(0, len(html), step):
        ends = html.count("</", start, start + step + 1)
        begins = html.count("<", start, start + step) - ends
        if depth + begins >= DEPTH:
            return True
        depth = max(0, depth + begins - ends)
    return False


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
            if token["raw"]:
                self.elements += 1
                yield token[0] if self.elements <= ELEMENTS else ""
            elif not token["name"]:
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
        if name not in _NEVER_NESTS:
            self._push(name, kept)
        return _SPAN.sub(rf"\g<1>{SPAN}", tag) if kept else ended + _gap(name)

    def _end(self, name: str, tag: str) -> str:
        """Return what stands for an end tag: itself, or the end tags of what a lost start tag left open."""
        if not self._count(name)[name] or not self._reaches(name):
            return tag
        ended = ""
        while True:
            inner, kept = self._pop()
            if inner == name:
                return tag if kept else ended + _gap(name)
            ended += f"</{inner}>" if kept else ""

    def _end_forgotten(self, name: str) -> str:
        """End the element that the start of *name* ends without a tag; return its end tag, or ""."""
        ended = _ENDED_BY.get(name, frozenset())
        for inner, _ in reversed(self.open[-_NEAR:] if ended else ()):
            if inner in ended:
                return self._end(inner, f"</{inner}>")
            if inner in _LISTS or (inner in _SCOPES and not (name in _TABLE_PARTS and inner in _TABLE_PARTS)):
                break
        return ""

    def _reaches(self, name: str) -> bool:
        """Whether an end tag finds its start tag; only those of blocks and tables look past a block."""
        if name in _BLOCKS or name in _SCOPES or name in _TABLE_PARTS:
            return True
        for inner, _ in reversed(self.open[-_NEAR:]):
            if inner == name:
                return True
            if inner in _BLOCKS or inner in _SCOPES or inner in _TABLE_PARTS:
                return False
        return False

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


def _gap(name: str) -> str:
    """What keeps the words apart on both sides of a tag that is left out."""
    return "" if name in _INLINE else "\n"

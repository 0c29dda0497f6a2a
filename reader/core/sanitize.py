"""The one door to nh3: any string in, HTML that may be shown out.

Sole maker of `SafeHtml`. What is allowed is listed here as data; everything else goes. It is the last
step: nothing edits the HTML after it. nh3 is quadratic in the depth, which `reader.core.nesting` bounds
before, and in the ampersands of one text, for which `reader.core.stand_ins` puts others meanwhile.
"""

import re
from collections.abc import Callable, Mapping, Set
from functools import partial
from typing import Final, TypedDict

import nh3

from reader.core import stand_ins
from reader.core.article import SafeHtml
from reader.core.late_regex import late_regex
from reader.core.picture_size import is_too_large
from reader.core.pictures import LARGEST_INLINE, NAME, SCHEMES, inline, plain_url

Picture = Callable[[str], str | None]
"""Gives a picture's address its name (see `reader.core.pictures`), or None to leave it out."""

_BLOCKS = """
    address article aside blockquote center details div figcaption figure footer h1 h2 h3 h4 h5 h6 header
    hgroup hr main nav p pre search section summary
    dd dl dt li menu ol ul caption col colgroup table tbody td tfoot th thead tr
"""
_WORDS = """
    a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span strong
    sub sup time tt u var wbr
"""
TAGS: Final = frozenset((_BLOCKS + _WORDS).split())
"""The tags of an article."""

# Never allow one of these: the two known ways past ammonia needed a raw-text tag, and a drawing or a
# formula switches the parser's rules.
_NO_TEXT = """
    applet audio canvas datalist embed frameset head iframe math noembed noframes noscript object
    plaintext script select style svg template textarea title video xmp
"""
DROPPED: Final = frozenset(_NO_TEXT.split())
"""Tags that go together with what is in them; of every other tag that is not listed the content stays."""

_FURNITURE = """
    author caption credit date dek displayed embed film footnote footnotes math note notranslate post
    pullquote quote
    reply sound tip verse warning
"""
_CODE = """
    code-attribute code-comment code-deleted code-function code-inserted code-keyword code-number code-string
    code-type
"""
CLASSES: Final = frozenset((_FURNITURE + _CODE).split())
"""Our own classes, set by the extraction and drawn by resources/page/*.css; the page's own go."""

LINK_SCHEMES: Final = ("http://", "https://", "mailto:")

Rule = Callable[[str], str | None]
"""An attribute's value as it is allowed, or None to leave the attribute out."""

Rewrite = Callable[[str, str, str], str | None]
"""The same for a tag, an attribute's name and its value."""


_OURS = re.compile(r"a-|b[1-9][0-9]*\Z").match


def matching(pattern: str) -> Rule:
    """The rule that lets through what matches *pattern*, whole, any case."""
    fits = re.compile(pattern, re.IGNORECASE | re.ASCII).fullmatch
    return lambda value: value if fits(value) else None


def number(least: int, most: int) -> Rule:
    """The rule for whole numbers: what is out of bounds becomes the bound, what is no number goes."""

    def rule(value: str) -> str | None:
        digits = value.strip()
        if not re.fullmatch(r"[+-]?[0-9]{1,20}", digits, re.ASCII):
            return None
        return str(max(least, min(most, int(digits))))

    return rule


def text(value: str) -> str:
    """The rule for words: all of them."""
    return value


def anchor(value: str) -> str | None:
    """The name of a place in the page: "a-" before the page's own, our blocks' (b1, b2, …) as they are.

    `reader.core.blocks` gives blocks their ids before this, and takes such ids from all that is no block.
    """
    if not value or len(value) > 500:
        return None
    return value if _OURS(value) else f"a-{value}"


def anchors(value: str) -> str | None:
    """Several of them, as a table's cells name their headers."""
    return " ".join(filter(None, map(anchor, value.split()))) or None


def link(value: str) -> str | None:
    """Where a link leads: the web, a letter, or a place in this page."""
    address = plain_url(value)
    if address.startswith("#"):
        place = anchor(address[1:])
        return place and f"#{place}"
    return address if address.lower().startswith(LINK_SCHEMES) else None


def classes(value: str) -> str | None:
    """Those of an element's classes that are ours."""
    names = value.split()
    if CLASSES.isdisjoint(names):
        return None
    return " ".join(name for name in names if name in CLASSES)


def code_classes(value: str) -> str | None:
    """Ours, the programming language, and the name of a formula."""
    return " ".join(name for name in value.split() if name in CLASSES or _OF_CODE(name)) or None


def present(_: str) -> str:
    """The rule for attributes that are there or not."""
    return ""


_OF_CODE = re.compile(r"language-[\w+#.-]{1,40}|formula-[1-9][0-9]{0,4}", re.ASCII).fullmatch
_PIXELS = matching(r"[1-9][0-9]{0,4}")
_MOMENT = matching(r"[\w :.,+/-]{1,60}")
_SPAN = number(1, 1000)
_ROWS = number(0, 1000)

ATTRIBUTES: Final[dict[str, dict[str, Rule]]] = {
    "*": {
        "id": anchor,
        "class": classes,
        "dir": matching("ltr|rtl|auto"),
        "lang": matching(r"[a-z0-9-]{1,35}"),
        "translate": matching("yes|no"),
    },
    "a": {"href": link, "name": anchor, "title": text},
    "abbr": {"title": text},
    "code": {"class": code_classes},
    "col": {"span": _SPAN},
    "colgroup": {"span": _SPAN},
    "data": {"value": text},
    "del": {"datetime": _MOMENT},
    "details": {"open": present},
    "dfn": {"title": text},
    "img": {"alt": text, "title": text, "width": _PIXELS, "height": _PIXELS},
    "ins": {"datetime": _MOMENT},
    "li": {"value": number(-(10**9), 10**9)},
    "ol": {"start": number(-(10**9), 10**9), "reversed": present, "type": matching("[1ai]")},
    "pre": {"class": code_classes},
    "td": {"colspan": _SPAN, "rowspan": _ROWS, "headers": anchors},
    "th": {
        "colspan": _SPAN,
        "rowspan": _ROWS,
        "headers": anchors,
        "scope": matching("row|col|rowgroup|colgroup"),
        "abbr": text,
    },
    "time": {"datetime": _MOMENT},
}
"""The attributes of each tag, "*" for all, with the rule of each; `clean` adds a picture's ``src``."""

PREFIXES: Final = {"data-", "aria-"}

# nh3 has one list for links and pictures, and asks it first; the rules then tell them apart.
_SCHEMES = {"http", "https", "mailto", *SCHEMES} - {""}

# The parser takes one newline off and the serializer gives none back, so each reading would lose one.
_LEADING_NEWLINES = late_regex(r"(<pre(?: [^<>]*)?>)\n+")

# Pages settle in one or two; only what is made to resist takes more, and keeps its words alone.
_ROUNDS = 12


class _Bounds(TypedDict):
    """The options of nh3 that both readings share."""

    tags: set[str]
    clean_content_tags: set[str]
    attributes: dict[str, set[str]]
    generic_attribute_prefixes: set[str]
    set_tag_attribute_values: dict[str, dict[str, str]]
    link_rel: None
    url_schemes: set[str]


_NOTHING = _Bounds(
    tags=set(),
    clean_content_tags=set(DROPPED),
    attributes={},
    generic_attribute_prefixes=set(),
    set_tag_attribute_values={},
    link_rel=None,
    url_schemes=_SCHEMES,
)
"""What lets through words alone."""

# A drawing inside a data: URL is shown under a name too: the engine draws it, but no link may lead to it.
_INLINE_PICTURE = late_regex(
    r"data:image/(?:png|jpe?g|gif|webp|avif|apng|bmp|x-icon)(?:;[\w=-]+)*,", re.I | re.A
)


def source(value: str, picture: Picture) -> str | None:
    """Where a picture comes from: itself, or a name that *picture* gives it."""
    if _INLINE_PICTURE.match(value):
        found = inline(value) if len(value) <= LARGEST_INLINE else None
        return value if found and not is_too_large(found.data) else None
    name = picture(value)
    return name if name is not None and NAME.fullmatch(name) else None


def clean(html: str, picture: Picture) -> SafeHtml:
    """Return what of *html* an article may hold, with the pictures under the names that *picture* gives.

    Never raises; lone surrogates become U+FFFD. Cleaning twice changes nothing, if *picture* gives
    a name of its own back unchanged.
    """
    pictured: dict[str, Rule] = {**ATTRIBUTES["img"], "src": partial(source, picture=picture)}
    return by_rules(html, TAGS, {**ATTRIBUTES, "img": pictured})


def rule_for(attribute: str, rules: Mapping[str, Rule]) -> Rule | None:
    """The rule of *attribute*, by its name or by its beginning."""
    return rules.get(attribute) or (rules.get(attribute[:5]) if attribute[:5] in PREFIXES else None)


def by_rules(
    html: str,
    tags: Set[str],
    rules: Mapping[str, Mapping[str, Rule]],
    inert: Set[str] = frozenset(),
) -> SafeHtml:
    """Return *html* with *tags* and the attributes of *rules* alone, as `clean` does.

    *inert* names the tags that get a ``disabled`` of ours, which *rules* must allow. A rule of "*" named
    "data-" or "aria-" is for all attributes that begin so. A tag of DROPPED among *tags* is an error of the
    caller's (ValueError).
    """
    anywhere = rules.get("*", {})
    of_tag = {tag: {**anywhere, **rules.get(tag, {})} for tag in tags}

    def rewritten(tag: str, attribute: str, value: str) -> str | None:
        # nh3 also asks for what it is about to drop.
        rule = rule_for(attribute, of_tag.get(tag, {}))
        return rule(value) if rule else None

    bounds = _Bounds(
        tags=set(tags),
        clean_content_tags=set(DROPPED),
        attributes={tag: set(allowed) for tag, allowed in rules.items()},
        generic_attribute_prefixes=PREFIXES & set(anywhere),
        set_tag_attribute_values={tag: {"disabled": ""} for tag in inert},
        link_rel=None,
        url_schemes=_SCHEMES,
    )
    if not html.isascii():
        html = html.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    # Taking a tag out can bring two together that a parser keeps apart (a p inside a p), and what is read
    # from the result must be what was checked: so it is cleaned until it reads as itself.
    for _ in range(_ROUNDS):
        html = _LEADING_NEWLINES.sub(r"\1", _cleaned(html, bounds, rewritten))
        if _cleaned(html, bounds) == html:
            return SafeHtml(html)
    return SafeHtml(_cleaned(html, _NOTHING))


def _cleaned(html: str, bounds: _Bounds, rewritten: Rewrite | None = None) -> str:
    if not stand_ins.are_wanted(html):
        return nh3.clean(html, attribute_filter=rewritten, **bounds)

    def meant(tag: str, attribute: str, value: str) -> str | None:
        value = stand_ins.out_of_value(value)
        allowed = rewritten(tag, attribute, value) if rewritten else value
        return allowed and stand_ins.in_value(allowed)

    return stand_ins.out_of(nh3.clean(stand_ins.put_in(html), attribute_filter=meant, **bounds))

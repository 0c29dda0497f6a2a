"""CSS made safe: rebuilt from what is listed, so that it can neither load, nor cover, nor run anything.

Addresses become names (see `reader.core.pictures`); functions and at-rules that are not listed take their
declaration or their rule with them, because a new one may load what it is given.
"""

import re
from collections.abc import Callable, Iterator, Set
from typing import Final, NamedTuple

from reader.core.css_tokens import CLOSED_BY, Of, Tokens, tokens, unescaped
from reader.core.late_regex import late_regex
from reader.core.pictures import NAME

Name = Callable[[str], str | None]
"""Gives the address of a picture or a font its name, or None to leave it out."""

Import = Callable[[str], str | None]
"""Gives the address of a style sheet its safe CSS, or None where there is none."""

_VALUE_FUNCTIONS = """
    -moz-linear-gradient -moz-radial-gradient -webkit-gradient -webkit-linear-gradient
    -webkit-radial-gradient -webkit-repeating-linear-gradient -webkit-repeating-radial-gradient abs
    acos asin atan atan2 blur brightness calc calc-size circle clamp color color-mix color-stop
    conic-gradient contrast cos counter counters cubic-bezier device-cmyk drop-shadow ellipse env
    exp fit-content format from grayscale hsl hsla hue-rotate hwb hypot inset invert lab layer lch
    light-dark linear linear-gradient local log matrix matrix3d max min minmax mod oklab oklch
    opacity path perspective polygon pow radial-gradient ray rect rem repeat
    repeating-conic-gradient repeating-linear-gradient repeating-radial-gradient rgb rgba rotate
    rotate3d rotatex rotatey rotatez round saturate scale scale3d scalex scaley scalez sepia shape
    sign sin skew skewx skewy sqrt steps symbols tan tech to translate translate3d translatex
    translatey translatez type var xywh
"""
FUNCTIONS: Final = frozenset(_VALUE_FUNCTIONS.split())
"""The functions of values and of conditions: none of them can load anything."""

_CONDITIONS = "and font-format font-tech not or scroll-state selector style supports"
_SELECTORS = """
    -moz-any -webkit-any active-view-transition-type cue dir has highlight host host-context is lang
    matches not nth-child nth-col nth-last-child nth-last-col nth-last-of-type nth-of-type part
    slotted state where
"""
CONDITION_FUNCTIONS: Final = FUNCTIONS | frozenset((_CONDITIONS + _SELECTORS).split())
SELECTOR_FUNCTIONS: Final = frozenset(_SELECTORS.split())

GROUPS: Final = frozenset(("media", "supports", "layer", "container", "scope", "starting-style"))
"""The at-rules that hold rules."""

KEYFRAMES: Final = frozenset(("keyframes", "-webkit-keyframes", "-moz-keyframes"))
DESCRIPTIONS: Final = frozenset(("font-face", "counter-style", "page"))
"""The at-rules that hold declarations."""

FORBIDDEN: Final = frozenset(("behavior", "-ms-behavior", "-moz-binding"))
"""Properties that once ran programs."""

_STILL = ("absolute", "inherit", "initial", "relative", "revert", "revert-layer", "static", "unset")
_POSITIONS: Final = {
    **dict(zip(_STILL, _STILL, strict=True)),
    # What stays on the screen while the page scrolls could lie over our own controls.
    "fixed": "absolute",
    "sticky": "static",
    "-webkit-sticky": "static",
}

DEPTH: Final = 12
"""How many rules may lie in one another."""

BRACKETS: Final = 32
"""How many brackets may lie in one another in a value."""

_NOTHING = '("data:,")'
_CONTENT = FUNCTIONS | {"attr"}
_IMAGE_SETS = frozenset(("image-set", "-webkit-image-set"))

_PROPERTY = re.compile(r"--[-\w]+|-?[a-z_][-\w]*", re.IGNORECASE).fullmatch
_MARKERS = late_regex(r"<!--|-->")
_AT = re.compile(r"(?:\s|<!--|-->)*+@((?:[-\w]|[^\x00-\x7f]|\\.)+)", re.ASCII).match
_AT_SIGN = re.compile(r"(?:[^\\@]++|\\.)*+@", re.DOTALL).match
_POSITION = re.compile(r"(?:\s|/\*\*/)*+position", re.IGNORECASE).match
_LAYER = re.compile(r"\s*+layer(?:\(([-\w.\s]*)\))?(?=\s|\Z)", re.IGNORECASE).match
# In a string these are words; but a parser that lost its place must find nothing to load either.
_LOADS = re.compile(r"(?:url|src|image-set)\s*\(|@import", re.IGNORECASE).search
_WORD = re.compile(r"\s*[-\w]+\s*").fullmatch


def sheet(css: str, name: Name, imported: Import = lambda _: None) -> str:
    """Return the style sheet *css*, safe, with its imports in the place of their rules. Never raises.

    Making it safe twice changes nothing, if *name* gives a name of its own back unchanged.
    """
    return _harmless("".join(filter(None, _Maker(tokens(css), name).sheet(imported))))


def declarations(css: str, name: Name) -> str | None:
    """Return what a ``style`` attribute may say, or None where nothing is left. Never raises."""
    cut = tokens(css)
    maker = _Maker(cut, name)
    kept = (maker.declaration(each) for each in maker.items(0, len(cut.tokens)) if each.block is None)
    return _harmless("".join(filter(None, kept))) or None


def wrapped(css: str, media: str) -> str:
    """Return *css*, safe already, for the *media* of a ``<style>`` or a ``<link>`` alone."""
    if not css or media.strip().lower() in ("", "all"):
        return css
    cut = tokens(media)
    condition = _Maker(cut, lambda _: None).text(0, len(cut.tokens), CONDITION_FUNCTIONS)
    return _harmless(f"@media {condition.strip()}{{{css}}}\n") if condition is not None else ""


class _Item(NamedTuple):
    """A declaration, a rule or an at-rule: tokens *start* to *end*, and where its block opens, if at all."""

    start: int
    end: int
    block: int | None = None


class _Maker:
    """Writes the safe form of one cut sheet."""

    def __init__(self, cut: Tokens, name: Name) -> None:
        self.tokens = cut.tokens
        self._ends = cut.ends
        self._name = name

    def sheet(self, imported: Import) -> Iterator[str | None]:
        """The rules of the sheet, one by one."""
        importing = True
        for each in self.items(0, len(self.tokens), top=True):
            at = self._at(each)
            if at == "import" and importing:
                yield self._imported(each, imported)
            elif at != "charset":
                # CSS Cascade 5, 2: other rules end the imports.
                importing = importing and at == "layer" and each.block is None
                yield self._rule(each, 0)

    def items(self, start: int, end: int, top: bool = False) -> Iterator[_Item]:
        """The declarations and rules between two tokens; CSS Syntax 3, 5.4.1 to 5.4.5.

        At the *top* of a sheet a semicolon ends at-rules alone; there it spoils the rule that it is in.
        """
        index = first = start
        while index < end:
            of, text = self.tokens[index]
            if of is Of.END and not (top and first < index and not self._at(_Item(first, index))):
                yield _Item(first, index)
                first = index + 1
            elif of is Of.OPEN and text == "{":
                yield _Item(first, self._ends[index], index)
                first = self._ends[index] + 1
            index = self._ends.get(index, index) + 1
        if first < end:
            yield _Item(first, end)

    def declaration(self, item: _Item) -> str | None:
        """``property:value;`` or None where it must go."""
        first = self.tokens[item.start] if item.start < item.end else None
        if first is None or first.of is not Of.PLAIN:
            return None
        name, colon, _ = first.text.partition(":")
        name = name.strip()
        if not colon or not _PROPERTY(name) or name.lower() in FORBIDDEN:
            return None
        written = self.text(item.start, item.end, _CONTENT if name.lower() == "content" else FUNCTIONS)
        value = written and written.partition(":")[2].strip()
        if value and name.lower() == "position":
            value = _position(value)
        return f"{name}:{value};" if value else None

    def text(self, start: int, end: int, functions: Set[str], addresses: bool = True) -> str | None:
        """The tokens from *start* to *end* as they are allowed, None where one of them is not."""
        written: list[str] = []
        inside: list[str] = []
        for index in range(start, end):
            of, text = self.tokens[index]
            if of is Of.PLAIN:
                # Only what opens an at-rule may be one.
                keyword = _AT(text) if index == start else None
                if _AT_SIGN(text[keyword.end() :] if keyword else text):
                    return None
                written.append(_MARKERS.sub(" ", text) if "--" in text else text)
            elif of is Of.STRING and not _LOADS(text):
                named = inside and inside[-1] in _IMAGE_SETS
                written.append(f"url{self._address(unescaped(text[1:-1]))}" if named else text)
            elif of is Of.URL and addresses:
                written.append(self._address(text))
            elif len(inside) > BRACKETS:
                return None
            elif of is Of.FUNCTION and self._callable(index, functions, inside):
                written.append("(")
                inside.append(text)
            elif of is Of.OPEN and text != "{":
                written.append(text)
                inside.append(text)
            elif of is Of.CLOSE:
                written.append(text)
                inside.pop()
            else:
                return None
        return "".join(written) + "".join(CLOSED_BY.get(each, ")") for each in reversed(inside))

    def _callable(self, index: int, functions: Set[str], inside: list[str]) -> bool:
        name = self.tokens[index].text
        if name == "attr":
            # With a type it may make an address of an attribute: CSS Values 5, 7.7.
            plain = index + 2 == self._ends[index] and _WORD(self.tokens[index + 1].text)
            return name in functions and bool(plain)
        if not _IMAGE_SETS.isdisjoint(inside):
            # In an image set a string is an address, and a variable may hold a string.
            return name in FUNCTIONS - {"var", "env"}
        return name in functions or name in _IMAGE_SETS

    def _address(self, address: str) -> str:
        name = self._name(address)
        return f'("{name}")' if name is not None and NAME.fullmatch(name) else _NOTHING

    def _at(self, item: _Item) -> str:
        """The name of an at-rule, in lower case; "" for anything else."""
        first = self.tokens[item.start]
        found = _AT(first.text) if first.of is Of.PLAIN else None
        return found[1].lower() if found else ""

    def _rule(self, item: _Item, depth: int) -> str | None:
        at = self._at(item)
        if item.block is None:
            names = self.text(item.start, item.end, frozenset()) if at == "layer" else None
            return names and f"{names.strip()};\n"
        if depth >= DEPTH or (at and at not in GROUPS | KEYFRAMES | DESCRIPTIONS):
            return None
        if at:
            prelude = self.text(item.start, item.block, CONDITION_FUNCTIONS, addresses=False)
        else:
            prelude = self._selector(item.start, item.block, depth)
        block = self._block(item.block + 1, item.end, depth, rules=at not in DESCRIPTIONS)
        return f"{prelude.strip()}{{{block}}}\n" if prelude and (block or at) else None

    def _selector(self, start: int, end: int, depth: int) -> str | None:
        selector = self.text(start, end, SELECTOR_FUNCTIONS, addresses=False)
        if selector is None or not selector.strip():
            return None
        # Where rules lie in one another, a parser may take this for a declaration.
        return None if depth and _POSITION(selector) else selector

    def _block(self, start: int, end: int, depth: int, rules: bool) -> str:
        written: list[str | None] = []
        for each in self.items(start, end):
            if each.block is None and not self._at(each):
                written.append(self.declaration(each))
            elif rules:
                written.append(self._rule(each, depth + 1))
        return "".join(filter(None, written))

    def _imported(self, item: _Item, imported: Import) -> str | None:
        if item.block is not None or item.end < item.start + 2:
            return None
        opening, (of, text) = self.tokens[item.start : item.start + 2]
        word = opening.text.lower().partition("@import")[2].strip()
        if (of, word) not in ((Of.STRING, ""), (Of.URL, "url")):
            return None
        conditions = self.text(item.start + 2, item.end, CONDITION_FUNCTIONS - {"supports"}, addresses=False)
        if conditions is None:
            return None
        css = imported(unescaped(text[1:-1]) if of is Of.STRING else text)
        layer = _LAYER(conditions)
        if css and layer:
            css, conditions = f"@layer {layer[1] or ''}{{{css}}}\n", conditions[layer.end() :]
        return css and wrapped(css, conditions)


def _position(value: str) -> str | None:
    word, sign, importance = value.partition("!")
    place = _POSITIONS.get(word.strip().lower())
    return place and place + sign + importance


def _harmless(css: str) -> str:
    # It is served alone, as text/css; but should it ever stand inside a page, it cannot end there.
    return css.replace("</", "<\\/")

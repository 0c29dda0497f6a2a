"""CSS cut into the pieces that matter for safety; coarse, linear, and never raising.

By the rules of CSS Syntax Level 3, section 4, but with everything that can neither load nor nest left in one
piece, because sheets of a megabyte are common. The tests hold it against tinycss2.
"""

import re
import string
from enum import Enum, auto
from typing import NamedTuple

from reader.core.late_regex import late_regex


class Of(Enum):
    """What a token is."""

    PLAIN = auto()
    """White space, words, numbers, signs: nothing with a quote, a bracket or a semicolon in it."""
    STRING = auto()
    """With its quotes, closed."""
    URL = auto()
    """What is in the brackets of a url(), unescaped; the word itself ends the token before."""
    FUNCTION = auto()
    """An opening bracket after a name: the name, in lower case. As it is written it ends the token before."""
    OPEN = auto()
    CLOSE = auto()
    """A closing bracket that closes something; others are BAD."""
    END = auto()
    """A semicolon."""
    BAD = auto()
    """What no valid declaration or selector holds."""


class Token(NamedTuple):
    of: Of
    text: str


class Tokens(NamedTuple):
    """The tokens of some CSS; ``ends`` gives for each opening one its closing one, or their number."""

    tokens: list[Token]
    ends: dict[int, int]


CLOSED_BY = {"(": ")", "[": "]", "{": "}"}

_PIECE = late_regex(
    r"""
      (?P<plain> (?: [^"'\\/(){}\[\];]++ | /(?!\*) | \\[^\n] )++ )
    | (?P<comment> /\*.*?(?:\*/|\Z) )
    | (?P<string> "(?:[^"\\\n]++|\\.)*+(?:"|\\?\Z) | '(?:[^'\\\n]++|\\.)*+(?:'|\\?\Z) )
    | (?P<bad_string> ["'](?:[^"'\\\n]++|\\.|["'])*+ )
    | (?P<sign> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_QUOTED_URL = late_regex(
    r"""\s*+("(?:[^"\\\n]++|\\.)*+"|'(?:[^'\\\n]++|\\.)*+')\s*+\)""", re.DOTALL | re.ASCII
)
_BARE_URL = late_regex(r"""\s*+((?:[^"'()\\\s\x00-\x1f\x7f]++|\\[^\n])*+)\s*+(?:\)|\Z)""", re.ASCII)
_BAD_URL = late_regex(r"(?:[^)\\]++|\\.|\\\Z)*+\)?", re.DOTALL)
_BEFORE_QUOTE = late_regex(r"""\s*+["']""", re.ASCII)
_ESCAPE = late_regex(r"\\(?:([0-9a-fA-F]{1,6})[ \t\n]?|(.))", re.DOTALL)
_ESCAPE_AT_END = late_regex(r"\\[0-9a-fA-F]{1,6} \Z")
"""Its space belongs to the escape: what follows stands right behind the name."""
_NAME = string.ascii_letters + string.digits + "-_\\"
_LONGEST_NAME = 64


def tokens(css: str) -> Tokens:
    """Return *css* in pieces: comments gone, escaped letters plain, strings closed."""
    css = _plain_letters(_normal(css))
    found: list[Token] = []
    pos = 0
    while piece := _PIECE.match(css, pos):
        pos = piece.end()
        kind, text = piece.lastgroup, piece[0]
        if kind == "plain":
            if found and found[-1].of is Of.PLAIN and found[-1].text.isspace():
                found.pop()
                text = " " + text
            found.append(Token(Of.PLAIN, text))
        elif kind == "string":
            found.append(Token(Of.STRING, _closed(text)))
        elif kind == "comment":
            # Between two words it keeps them apart, without being a space to a selector.
            if found and found[-1].of is Of.PLAIN and not found[-1].text[-1:].isspace():
                found.append(Token(Of.PLAIN, "/**/"))
        elif text == "(" and (name := _name_before(css, piece.start())):
            pos = _after_name(css, pos, name, found)
        else:
            found.append(_sign(text))
    return _matched(found)


def unescaped(text: str) -> str:
    """Return *text*, the inside of a string or an address, with its escapes resolved."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda it: _character(it[1]) if it[1] else it[2].replace("\n", ""), text)


def _normal(css: str) -> str:
    # CSS Syntax 3, 3.3: one kind of newline, no NUL, no surrogates.
    if not css.isascii():
        css = css.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return css.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").replace("\0", "\ufffd")


def _plain_letters(css: str) -> str:
    """No letter is written as an escape after this, so that names can be compared as they stand."""
    return _ESCAPE.sub(_plain_letter, css) if "\\" in css else css


def _plain_letter(escape: re.Match[str]) -> str:
    character = _character(escape[1]) if escape[1] else escape[2]
    if character.isascii() and character.isalpha():
        return character
    # The space keeps it from running into a letter that was an escape itself.
    return f"\\{ord(character):x} " if escape[1] else escape[0]


def _character(digits: str) -> str:
    code = int(digits, 16)
    return chr(code) if 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else "\ufffd"


def _closed(written: str) -> str:
    # A string may end with the sheet, even after a backslash, which then is nothing.
    quote, inside = written[0], written[1:]
    if _ends_in_quote(inside, quote):
        return written
    backslashes = len(inside) - len(inside.rstrip("\\"))
    return quote + (inside[:-1] if backslashes % 2 else inside) + quote


def _ends_in_quote(inside: str, quote: str) -> bool:
    before = inside[:-1]
    return inside.endswith(quote) and (len(before) - len(before.rstrip("\\"))) % 2 == 0


def _name_before(css: str, end: int) -> str:
    window = css[max(0, end - _LONGEST_NAME) : end]
    rest = window.rstrip(_NAME)
    if escape := _ESCAPE_AT_END.search(rest):
        return escape[0] + window[len(rest) :].lower()
    # Letters beyond ASCII and escaped signs are part of a name too, but of none that is listed anywhere.
    foreign = rest[-1:] if not rest[-1:].isascii() or rest[-2:-1] == "\\" else ""
    return foreign + window[len(rest) :].lower()


def _after_name(css: str, pos: int, name: str, found: list[Token]) -> int:
    """Add what follows ``name(`` at *pos*, and return where it ends."""
    if name != "url":
        found.append(Token(Of.FUNCTION, name))
        return pos
    if quoted := _QUOTED_URL.match(css, pos):
        found.append(Token(Of.URL, unescaped(quoted[1][1:-1])))
        return quoted.end()
    if _BEFORE_QUOTE.match(css, pos):
        found.append(Token(Of.FUNCTION, name))
        return pos
    bare = _BARE_URL.match(css, pos)
    found.append(Token(Of.URL, unescaped(bare[1])) if bare else Token(Of.BAD, ""))
    rest = bare or _BAD_URL.match(css, pos)
    return rest.end() if rest else len(css)


def _sign(text: str) -> Token:
    if text in CLOSED_BY:
        return Token(Of.OPEN, text)
    if text in CLOSED_BY.values():
        return Token(Of.CLOSE, text)
    return Token(Of.END if text == ";" else Of.BAD, text)


def _matched(found: list[Token]) -> Tokens:
    """Pair the brackets as 5.4.8 and 5.4.9 do: a bracket ends at its own kind alone."""
    ends: dict[int, int] = {}
    opened: list[int] = []
    for index, (of, text) in enumerate(found):
        if of is Of.OPEN or of is Of.FUNCTION:
            opened.append(index)
        elif of is Of.CLOSE:
            if opened and text == _closing(found[opened[-1]]):
                ends[opened.pop()] = index
            else:
                found[index] = Token(Of.BAD, text)
    return Tokens(found, ends | dict.fromkeys(opened, len(found)))


def _closing(opening: Token) -> str:
    return ")" if opening.of is Of.FUNCTION else CLOSED_BY[opening.text]

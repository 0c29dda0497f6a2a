"""Code in colors: the words of every listing get a class for what they are, by Pygments.

The text stays as it is, character for character. The classes are the names of `ROLES`; what color each has
is the theme's affair (`reader.core.code_colors`).
"""

import time
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Final

from lxml import html
from lxml.html import HtmlElement

from reader.core import code_language

if TYPE_CHECKING:
    from pygments.lexer import Lexer

ROLES: Final = (
    "code-keyword", "code-string", "code-number", "code-comment", "code-function", "code-type",
    "code-attribute", "code-inserted", "code-deleted",
)  # fmt: skip
_LONGEST = 200_000
_LONGEST_LINE = 4_000
TIME_LIMIT_S = 3.0
"""So long may the listings of one article take together; those that are left stay plain."""

# By the beginning of Pygments' name for a token, the longest that fits.
_BY_TOKEN = {
    "Comment": "code-comment",
    "Comment.Preproc": "code-attribute",
    "Generic.Deleted": "code-deleted",
    "Generic.Error": "code-deleted",
    "Generic.Heading": "code-keyword",
    "Generic.Inserted": "code-inserted",
    "Generic.Output": "code-comment",
    "Generic.Prompt": "code-comment",
    "Generic.Subheading": "code-keyword",
    "Keyword": "code-keyword",
    "Keyword.Constant": "code-number",
    "Keyword.Type": "code-type",
    "Literal.Number": "code-number",
    "Literal.String": "code-string",
    "Literal.String.Doc": "code-comment",
    "Literal.String.Escape": "code-number",
    "Literal.String.Interpol": "",
    "Name.Attribute": "code-attribute",
    "Name.Builtin": "code-type",
    "Name.Class": "code-type",
    "Name.Constant": "code-number",
    "Name.Decorator": "code-attribute",
    "Name.Exception": "code-type",
    "Name.Function": "code-function",
    "Name.Property": "code-attribute",
    "Name.Tag": "code-keyword",
    "Operator.Word": "code-keyword",
}


def color(content: HtmlElement) -> None:
    """Give the words of every listing in *content* their classes, in place."""
    end = time.monotonic() + TIME_LIMIT_S
    for pre in content.iter("pre"):
        code = pre[0] if len(pre) == 1 and not (pre.text or "").strip() else pre
        if (
            code.tag in ("pre", "code")
            and len(code) == 0
            and code.text
            and "math" not in code.get("class", "")
        ):
            language = _named(code) or _named(pre)
            if not language and (language := code_language.guess(code.text) or ""):
                code.set("class", f"language-{language}")
            if language:
                _color(code, language, end)


def _named(element: HtmlElement) -> str:
    for name in (element.get("class") or "").split():
        if name.startswith("language-"):
            return name.removeprefix("language-")
    return ""


def _color(code: HtmlElement, language: str, end: float) -> None:
    text = code.text or ""
    lexer = _lexer(language)
    if lexer is None or len(text) > _LONGEST or any(len(line) > _LONGEST_LINE for line in text.split("\n")):
        return
    pieces = list(_pieces(lexer, text, end))
    if "".join(piece for _, piece in pieces) != text:
        return
    code.text = ""
    for role, piece in pieces:
        if role:
            span = html.Element("span", {"class": role})
            span.text = piece
            code.append(span)
        elif len(code):
            code[-1].tail = (code[-1].tail or "") + piece
        else:
            code.text += piece


def _pieces(lexer: "Lexer", text: str, end: float) -> Iterator[tuple[str, str]]:
    """The roles and words of *text*; nothing more once the time is up."""

    def roles() -> Iterator[tuple[str, str]]:
        left = len(text)
        # Lexers that go by lines want each of them ended.
        for token, whole in lexer.get_tokens(text + "\n"):
            words = whole[:left]
            left -= len(words)
            if time.monotonic() > end:
                return
            yield _role(str(token).removeprefix("Token.")) if words.strip() else "", words

    for role, run in groupby(roles(), key=lambda piece: piece[0]):
        yield role, "".join(words for _, words in run)


def _role(token: str) -> str:
    while token:
        if token in _BY_TOKEN:
            return _BY_TOKEN[token]
        token = token.rpartition(".")[0]
    return ""


def _lexer(language: str) -> "Lexer | None":
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    name = code_language.SPELLINGS.get(language, language)
    if name in code_language.PLAIN:
        return None
    try:
        return get_lexer_by_name(name, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None

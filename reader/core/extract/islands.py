"""Data islands: the article inside the JSON that a page's scripts would have drawn it from.

Frameworks leave their state in the page: ``<script type="application/json" id="__NEXT_DATA__">``,
``window.__INITIAL_STATE__ = {…}``, ``JSON.parse("…")``. Nothing is run: JSON is read, and the text looked
for in it as HTML, as a list of blocks (ProseMirror, Slate, Contentful, Portable Text, Editor.js, Draft.js),
or plain.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from itertools import islice
from typing import Any

from lxml.html import HtmlElement

from reader.core.late_regex import late_regex

LARGEST = 8_000_000
"""Characters of a script that is still looked into."""
SHORTEST = 400
"""Characters that a text must have to be taken for an article."""

_NODES = 200_000
_STARTS = 40
_DEPTH = 60
_BLOCK = 40
# Where a script gives a name to a value, or reads it from a string.
_START = late_regex(r"(?:[^=!<>]=|\bparse\()\s*(?=[{\[\"])")
_PARAGRAPH = late_regex(r"<p[\s>]", re.I)
_TAG = late_regex(r"<[^<>]*>")
_MARKUP = late_regex(r"</?[a-zA-Z][^<>]*>")
_HEADING = late_regex(r"head(?:ing|er|line)?\b|\bh[1-6]\b", re.I)
_SPAN = late_regex(r"text|span|inline", re.I)
_KINDS = ("type", "_type", "nodeType", "__typename", "style", "tag", "tagName", "name")
_TEXTS = (
    "text", "value", "html", "content", "children", "contents", "data", "body", "paragraph", "nodes", "items",
)  # fmt: skip
_WORDS_ALONE = late_regex(r"[{}<>;=\\|]")


def article(tree: HtmlElement) -> str:
    """Return the longest article in the data of *tree*, as HTML; "" where there is none."""
    return max((_article(value) for value in _values(tree)), key=len, default="")


def as_html(text: str) -> str:
    """Return *text* as HTML: as it is where it has paragraphs, else a paragraph for each of its lines."""
    if _PARAGRAPH.search(text):
        return text
    return "".join(f"<p>{_marked(line)}</p>" for line in map(str.strip, text.split("\n")) if line)


def _values(tree: HtmlElement) -> Iterator[Any]:
    for script in tree.iter("script"):
        text, kind = script.text or "", (script.get("type") or "").lower()
        if script.get("src") or "ld+json" in kind or not SHORTEST <= len(text) <= LARGEST:
            continue
        if "json" in kind:
            yield _load(text)
        else:
            yield from _assigned(text)


def _assigned(script: str) -> Iterator[Any]:
    """The JSON values that *script* names."""
    decoder, at = json.JSONDecoder(strict=False), 0
    for found in islice(_START.finditer(script), _STARTS):
        if found.end() < at:
            continue
        try:
            value, at = decoder.raw_decode(script, found.end())
        except (ValueError, RecursionError):
            continue
        yield _load(value) if isinstance(value, str) else value


def _load(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _article(value: Any) -> str:
    nodes = list(islice(_nodes(value), _NODES))
    texts = [each for each in nodes if isinstance(each, str) and len(each) >= SHORTEST]
    written = max((each for each in texts if _PARAGRAPH.search(each)), key=_prose, default="")
    blocks = max(map(_blocks, (each for each in nodes if isinstance(each, list))), key=len, default="")
    plain = max(filter(_is_prose, texts), key=len, default="")
    best = max((written, blocks, as_html(plain)), key=_prose)
    return best if _prose(best) >= SHORTEST else ""


def _nodes(value: Any) -> Iterator[Any]:
    """Every value inside *value*, itself first."""
    stack = [value]
    while stack:
        node = stack.pop()
        yield node
        if isinstance(node, dict):
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)


def _prose(html: str) -> int:
    return len(_TAG.sub("", html))


def _is_prose(text: str) -> bool:
    """Whether *text* is written for people: no program, no style, nothing encoded."""
    spaces = sum(map(str.isspace, text))
    marks = len(_WORDS_ALONE.findall(text))
    return marks * 100 < len(text) and (spaces * 12 > len(text) or not text.isascii())


def _blocks(items: list[Any]) -> str:
    """Return the blocks that *items* are as HTML; "" where they are something else."""
    if len(items) < 2 or _is_line(items):
        return ""
    made = [_block(each) for each in items]
    return "".join(made) if sum(len(each) > _BLOCK for each in made) > 1 else ""


def _block(item: Any) -> str:
    if isinstance(item, dict) and any(_holds_blocks(value) for value in item.values()):
        return ""
    text = _text(item).strip()
    if not text or not (isinstance(item, dict) or len(text) >= _BLOCK):
        return ""
    if _PARAGRAPH.match(text):
        return text
    tag = "h2" if isinstance(item, dict) and _HEADING.search(_kind(item)) else "p"
    return f"<{tag}>{_marked(text)}</{tag}>"


def _holds_blocks(value: Any, depth: int = 0) -> bool:
    """Whether *value* is, or holds, a list of blocks of its own: then it is a page and no block."""
    if depth > _DEPTH:
        return True
    if isinstance(value, dict):
        return any(_holds_blocks(each, depth + 1) for each in value.values())
    if not isinstance(value, list) or _is_line(value):
        return False
    long = sum(isinstance(each, dict) and len(_text(each)) > _BLOCK for each in value)
    return long > 1 or any(_holds_blocks(each, depth + 1) for each in value)


def _is_line(items: Iterable[Any]) -> bool:
    """Whether *items* are the pieces of one line of text."""
    return all(
        isinstance(each, str)
        or (
            isinstance(each, dict)
            and isinstance(each.get("text", each.get("value")), str)
            and (not _kind(each) or _SPAN.search(_kind(each)))
        )
        or (isinstance(each, dict) and _kind(each).lower() in {"link", "hyperlink", "a"})
        for each in items
    )


def _kind(item: Mapping[str, Any]) -> str:
    return " ".join(value for name in _KINDS if isinstance(value := item.get(name), str) and len(value) < 60)


def _text(item: Any, depth: int = 0) -> str:
    """The text that *item* carries under the names that texts have."""
    if isinstance(item, str):
        return item
    if depth > _DEPTH:
        return ""
    if isinstance(item, list):
        return "".join(_text(each, depth + 1) for each in item)
    if isinstance(item, dict):
        return "".join(_text(item[name], depth + 1) for name in _TEXTS if name in item)
    return ""


def _marked(text: str) -> str:
    return text if _MARKUP.search(text) else escape(text, quote=False)

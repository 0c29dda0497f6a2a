"""An article in both of its languages: the translation of each block under it, as the window shows them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from html import escape

from reader.core import sanitize
from reader.core.article import Article, SafeHtml
from reader.core.late_regex import late_regex
from reader.core.pictures import NAME
from reader.translation.markup import parse, slices, with_slices
from reader.translation.pair import direction
from reader.translation.part import DEK, TITLE, Part

_ID = late_regex(r'\sid="[^"]*"')
_PICTURE = late_regex(r"<img\b[^>]*>")
_OPENING = late_regex(r"<(?P<name>[a-z][a-z0-9]*)[^>]*>")
_CAPTION = late_regex(r"<figcaption[^>]*>(?P<words>.*?)</figcaption>", re.DOTALL)
_OF_LINES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "summary"))
"""What holds a line of words and no blocks: the other language is one more line of it."""


def interleaved(article: Article, made: Sequence[Part], language: str) -> Article:
    """Return *article* with the parts *made*, in *language*, each under what it is of."""
    by_name = {each.name: each.html for each in made}
    places = slices(article.content, [each for each in by_name if each not in (TITLE, DEK)])
    said = f'lang="{escape(language)}" dir="{direction(language)}"'
    together = {}
    for name, (start, end) in places.items():
        own = SafeHtml(article.content[start:end])
        if parse(own).text != parse(by_name[name]).text:
            together[name] = _both(own, by_name[name], said)
    content = with_slices(article.content, together)
    blocks = tuple(
        replace(each, text=f"{each.text}\n{_text(by_name[name])}") if name in by_name else each
        for each in article.blocks
        for name in (f"b{each.id}",)
    )
    return replace(
        article,
        content=sanitize.clean(content, lambda name: name if NAME.fullmatch(name) else None),
        blocks=blocks,
    )


def _both(own: str, other: SafeHtml, said: str) -> str:
    bare = _PICTURE.sub("", _ID.sub("", other))
    opening = _OPENING.match(own)
    if opening is None:
        return own
    name, words = opening["name"], _inner(bare)
    if name == "table":
        return f"{own}<table {said}>{words}</table>"
    if name == "figure":
        caption = _CAPTION.search(bare)
        line = f"<figcaption {said}>{caption['words']}</figcaption>" if caption else ""
        return own.removesuffix("</figure>") + line + "</figure>"
    end = f"</{name}>"
    second = f"<br><span {said}>{words}</span>" if name in _OF_LINES else f"<div {said}>{words}</div>"
    return own.removesuffix(end) + second + end


def _inner(html: str) -> str:
    return html[html.index(">") + 1 : html.rindex("<")]


def _text(html: SafeHtml) -> str:
    return " ".join(parse(html).text.split())

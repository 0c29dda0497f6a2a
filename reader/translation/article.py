"""A whole article into another language, part by part, those that are wanted first first."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from html import escape, unescape

from reader.core import sanitize
from reader.core.article import Article, Block, BlockKind, SafeHtml
from reader.core.pictures import NAME
from reader.core.reading import minutes, word_count
from reader.translation.markup import parse, slices, with_slices
from reader.translation.pair import direction
from reader.translation.part import DEK, TITLE, Part
from reader.translation.translator import Translator


def parts(
    article: Article,
    translator: Translator,
    wanted: Callable[[], Sequence[str]] = tuple,
    at_once: int = 1,
) -> Iterator[Part]:
    """Translate *article* part by part, the sentences of *at_once* parts in one call.

    *wanted* is asked before each part which ones should come soon.
    """
    left = _untranslated(article)
    prepared: set[str] = set()
    while left:
        soon = [each for each in wanted() if each in left]
        name = next(iter(soon or left))
        if at_once > 1 and name not in prepared:
            # What is wanted first, and it alone, so that it need not wait for the rest.
            batch = (soon or list(left))[:at_once]
            translator.prepare(left[each] for each in batch)
            prepared.update(batch)
        html = left.pop(name)
        if name in (TITLE, DEK):
            yield Part(name, SafeHtml(escape(translator.text(unescape(html)), quote=False)))
        else:
            yield Part(name, translator.html(html))


def total(article: Article) -> int:
    """How many parts `parts` gives."""
    return len(_untranslated(article))


def assembled(article: Article, made: Sequence[Part], language: str) -> Article:
    """Return *article* with the parts *made* in their places, in *language*."""
    by_name = {each.name: each.html for each in made}
    content = with_slices(
        article.content, {name: html for name, html in by_name.items() if name not in (TITLE, DEK)}
    )
    metadata = replace(
        article.metadata,
        title=unescape(by_name.get(TITLE, SafeHtml(escape(article.metadata.title)))),
        excerpt=unescape(by_name.get(DEK, SafeHtml(escape(article.metadata.excerpt)))),
        lang=language,
        dir=direction(language),
    )
    blocks = tuple(_block(each, by_name) for each in article.blocks)
    text = " ".join(each.text for each in blocks)
    return replace(
        article,
        metadata=metadata,
        content=sanitize.clean(content, lambda name: name if NAME.fullmatch(name) else None),
        blocks=blocks,
        word_count=word_count(text),
        minutes=minutes(text, language),
    )


def _untranslated(article: Article) -> dict[str, SafeHtml]:
    content = str(article.content)
    places = slices(content, [f"b{each.id}" for each in article.blocks])
    found = {}
    if article.metadata.title:
        found[TITLE] = SafeHtml(escape(article.metadata.title, quote=False))
    if article.metadata.excerpt:
        found[DEK] = SafeHtml(escape(article.metadata.excerpt, quote=False))
    for block in article.blocks:
        name = f"b{block.id}"
        if block.kind is not BlockKind.CODE and name in places:
            start, end = places[name]
            found[name] = SafeHtml(content[start:end])
    return found


def _block(block: Block, made: dict[str, SafeHtml]) -> Block:
    html = made.get(f"b{block.id}")
    if html is None:
        return block
    return replace(block, text=re.sub(r"\s+", " ", parse(html).text).strip())

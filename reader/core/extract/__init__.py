"""From a page to its article: the one door to the extraction libraries.

Stages, one file each, over a tree that is parsed once: `prepare` makes the tree plain and `leaves` cuts it,
`candidates` asks the extractors what they would keep, `judge` decides leaf by leaf and `region` adds what
belongs to the text, `assemble` builds the content from the page's own structure, `polish` tidies it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml.html import HtmlElement

from reader.core.article import Kind, Metadata, Page
from reader.core.errors import NothingToRead
from reader.core.extract.reasons import Reason

if TYPE_CHECKING:
    from reader.core.metadata import Claims

__all__ = ["Extracted", "Reason", "extract", "whole"]

SHORTEST = 140
"""A page whose chosen leaves have fewer characters than this has no article."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """What a page gave: its metadata, its content as a ``<div>`` of blocks, and what was left out.

    ``page`` is the body that was judged: each of its leaves carries its number in ``data-leaf``, and
    ``left_out`` says why those that are not in the content are not.
    """

    metadata: Metadata
    content: HtmlElement
    kind: Kind = Kind.ARTICLE
    page: HtmlElement | None = None
    left_out: Mapping[int, Reason] = field(default_factory=dict)


def extract(page: Page) -> Extracted:
    """Return the article of *page*; raise NothingToRead where it has none."""
    if page.text is not None:
        return _from_text(page.text, page.url, everything=False)

    from reader.core import metadata as meta
    from reader.core.extract import frames, prepare, spare

    page = frames.opened(page)
    tree = prepare.parse(page.html)
    claims = meta.claims(tree, page.url)
    found, shown = _judged(page, tree, claims)
    if shown < spare.ENOUGH or shown * spare.MARGIN < len(claims.body):
        tree = prepare.parse(page.html)
        if spare.templates(tree, shown):
            found, shown = _judged(page, tree, claims)
        if (body := spare.body(prepare.parse(page.html), claims, shown)) is not None:
            return _all_of(body, claims, Kind.ARTICLE)
    if found is None or shown < SHORTEST:
        raise NothingToRead(name=page.name)
    return found


def _judged(page: Page, tree: HtmlElement, claims: "Claims") -> tuple[Extracted | None, int]:
    """Return the article that *tree* shows, and how many characters it has; the tree is changed in place."""
    from reader.core import metadata as meta
    from reader.core.extract import assemble, dek, judge, kinds, leaves, polish, prepare, region

    body = prepare.prepare(tree)
    found = leaves.leaves(body)
    votes = judge.votes(tree, page.html, claims)
    kept, left_out = region.region(found, judge.judge(found, votes))
    shown = sum(len(leaf.text) for leaf in kept)
    if not kept:
        return None, shown
    metadata = meta.metadata(claims, found, kept)
    kept = dek.led(kept, dek.dek(found, claims, kept, votes.titles))
    content = polish.polish(assemble.assemble(kept), metadata, claims.base)
    return Extracted(metadata, content, kinds.kind(claims, kept), body, left_out), shown


def whole(page: Page) -> Extracted:
    """Return everything that *page* shows, in reading order, nothing chosen."""
    if page.text is not None:
        return _from_text(page.text, page.url, everything=True)

    from reader.core import metadata as meta
    from reader.core.extract import frames, prepare

    tree = prepare.parse(frames.opened(page).html)
    return _all_of(tree.body, meta.claims(tree, page.url), Kind.WHOLE)


def _all_of(body: HtmlElement, claims: "Claims", kind: Kind) -> Extracted:
    """Return all that *body* shows; it is changed in place."""
    from reader.core import metadata as meta
    from reader.core.extract import assemble, leaves, polish, prepare

    prepare.prepare_body(body)
    prepare.drop_hidden(body)
    found = leaves.leaves(body)
    metadata = meta.metadata(claims, found, found)
    about = metadata if kind is Kind.ARTICLE else Metadata()
    content = polish.polish(assemble.assemble(found), about, claims.base)
    return Extracted(metadata, content, kind, body)


def _from_text(text: str, url: str, everything: bool) -> Extracted:
    from reader.core.extract import flat
    from reader.core.metadata import language

    found = flat.whole(text) if everything else flat.flat(text)
    metadata = Metadata(
        title=found.title,
        byline=found.byline,
        published=found.published,
        lang=found.lang,
        dir=language.direction(text),
        excerpt=found.excerpt,
        url=url,
    )
    return Extracted(metadata, flat.content(found), Kind.WHOLE if everything else Kind.ARTICLE)

"""From a page to its article: the one door to the extraction libraries.

Five stages, one file each, over a tree that is parsed once: `prepare` makes the tree plain, `candidates`
asks the extractors what they would keep, `judge` decides leaf by leaf, `assemble` builds the content from
the page's own structure, `polish` tidies it.
"""

from dataclasses import dataclass, field

from lxml.html import HtmlElement

from reader.core.article import Kind, Metadata, Page
from reader.core.errors import NothingToRead
from reader.core.extract.reasons import LeftOut

__all__ = ["Extracted", "extract", "whole"]

SHORTEST = 140
"""A page whose chosen leaves have fewer characters than this has no article."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """What a page gave: its metadata, its content as a ``<div>`` of blocks, and what was left out."""

    metadata: Metadata
    content: HtmlElement
    kind: Kind = Kind.ARTICLE
    left_out: tuple[LeftOut, ...] = field(default=())


def extract(page: Page) -> Extracted:
    """Return the article of *page*; raise NothingToRead where it has none."""
    return _extract(page, everything=False)


def whole(page: Page) -> Extracted:
    """Return everything that *page* shows, in reading order, nothing chosen."""
    return _extract(page, everything=True)


def _extract(page: Page, everything: bool) -> Extracted:
    from reader.core import metadata as meta
    from reader.core.extract import assemble, candidates, judge, leaves, polish, prepare

    tree = prepare.parse(page.html)
    claims = meta.claims(tree, page.url)
    body, left_out = prepare.prepare(tree)
    found = leaves.leaves(body)
    kept = (
        found
        if everything
        else [found[number] for number in sorted(judge.judge(found, candidates.readability(tree)))]
    )
    if not everything and sum(len(leaf.text) for leaf in kept) < SHORTEST:
        raise NothingToRead(name=page.name)
    metadata = meta.metadata(claims, found, kept)
    content = polish.polish(assemble.assemble(kept), metadata, claims.base)
    return Extracted(metadata, content, Kind.WHOLE if everything else Kind.ARTICLE, tuple(left_out))

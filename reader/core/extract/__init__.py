"""From a page to its article: the one door to the extraction libraries.

Stages, one file each, over a tree that is parsed once: `prepare` makes the tree plain and `leaves` cuts it,
`candidates` asks the extractors what they would keep, `contents`, `unquoted` and `comments` rule leaves out,
`grown` makes what was chosen whole, `judge` decides leaf by leaf and `region` adds what belongs to the text,
`chosen` lets people overrule them, `assemble` builds the content from the page's own structure, `polish`
tidies it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from lxml.html import HtmlElement

from reader.core.article import Kind, Metadata, Page
from reader.core.choices import NO_CHOICES, Choices
from reader.core.errors import NothingToRead
from reader.core.extract.leaves import Leaf
from reader.core.reasons import Ground, Reason

if TYPE_CHECKING:
    from reader.core.extract.judge import Judgement
    from reader.core.metadata import Claims

__all__ = ["Extracted", "Ground", "Reason", "extract", "whole"]

FEWEST_WORDS, FEWEST_ALONE = 23, 8
"""A page whose chosen leaves have fewer words than this has no article (see `words.size`).

One that says nothing else has an article from fewer words on.
"""


@dataclass(frozen=True, slots=True)
class Extracted:
    """What a page gave: its metadata, its content as a ``<div>`` of blocks, and what was left out.

    ``page`` is the body that was judged, ``leaves`` its leaves; ``taken`` and ``left_out`` say of each, by
    its number, why it is in the content, or why it is not. Flat text has none of the four.
    """

    metadata: Metadata
    content: HtmlElement
    kind: Kind = Kind.ARTICLE
    page: HtmlElement | None = None
    leaves: Sequence[Leaf] = ()
    taken: Mapping[int, Ground] = field(default_factory=dict)
    left_out: Mapping[int, Reason] = field(default_factory=dict)
    probed: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """Which leaves each of the selectors names that were asked about."""


def extract(
    page: Page, choices: Choices = NO_CHOICES, probes: Sequence[str] = (), anyway: bool = False
) -> Extracted:
    """Return the article of *page* as *choices* have it; raise NothingToRead where it has none.

    What people put back is an article however short it is. *probes* are selectors that are asked about. Asked
    for *anyway*, a page without an article gives its leaves, all left out.
    """
    if page.text is not None:
        return _from_text(page.text, page.url, everything=False, choices=choices)

    from reader.core import metadata as meta
    from reader.core.extract import frames, prepare, spare
    from reader.core.extract.words import size, words

    page = frames.opened(page)
    tree = prepare.parse(page.html)
    claims = meta.claims(tree, page.url, page.about)
    if page.is_article and size(words(tree.body.text_content())) >= FEWEST_WORDS:
        return _all_of(tree.body, claims, Kind.ARTICLE, choices)
    found, shown = _judged(page, tree, claims, choices, probes)
    if shown < spare.ENOUGH or shown * spare.MARGIN < len(claims.body):
        tree = prepare.parse(page.html)
        if spare.templates(tree, shown):
            found, shown = _judged(page, tree, claims, choices, probes)
        if (body := spare.body(prepare.parse(page.html), claims, shown)) is not None:
            return _all_of(body, claims, Kind.ARTICLE, choices)
    if found is not None and found.taken:
        return found
    about = meta.description(claims).text
    says = size(words(" ".join(leaf.text for leaf in found.leaves))) if found else 0
    is_summary = says < FEWEST_WORDS <= size(words(about))
    if found is not None and anyway:
        return replace(found, kind=Kind.SUMMARY) if is_summary else found
    if not is_summary:
        raise NothingToRead(name=page.name)
    return _all_of(spare.summary(about), claims, Kind.SUMMARY, choices)


def _judged(
    page: Page, tree: HtmlElement, claims: "Claims", choices: Choices, probes: Sequence[str]
) -> tuple[Extracted | None, int]:
    """Return the article that *tree* shows as *choices* have it, and how many characters it has without them.

    The tree is changed in place.
    """
    from reader.core import metadata as meta
    from reader.core.extract import (
        assemble,
        chosen,
        dek,
        judge,
        kinds,
        leaves,
        notes,
        polish,
        posts,
        prepare,
        region,
        region_pictures,
    )

    marked = chosen.mark(tree, choices, probes)
    body = prepare.prepare(tree, marked.keep)
    notes.join(body, claims.base)
    found = leaves.leaves(body)
    votes = judge.votes(tree, page.html, claims)
    judgement = judge.judge(found, votes)
    kept, reasons = region.region(found, judgement, votes.is_forum)
    length = sum(len(leaf.text) for leaf in kept)
    if _is_too_little(kept, judgement):
        reasons = {**reasons, **{leaf.number: Reason.TOO_LITTLE for leaf in kept}}
        kept = []
    decided = chosen.decided(found, marked, choices)
    kept = chosen.kept(found, kept, decided)
    if not found:
        return None, length
    metadata = meta.metadata(claims, found, kept)
    lead = dek.dek(found, claims, kept, judgement.titles)
    if lead and decided.takes(lead.number, otherwise=True):
        again = {leaf.number for leaf in kept if leaf is not lead and leaf.text == lead.text}
        again -= decided.put_back
        reasons = {**reasons, **dict.fromkeys(again, Reason.REPEATED)}
        kept = dek.led([leaf for leaf in kept if leaf.number not in again], lead)
    picture = region_pictures.named(found, kept, meta.image(claims).text)
    if picture and decided.takes(picture.number, otherwise=True):
        kept = sorted((*kept, picture), key=lambda leaf: leaf.number)
    kind, spared = kinds.kind(claims, kept), decided.put_back
    grounds: dict[int, Ground] = {}
    if kind is Kind.FORUM:
        thread = posts.thread(found, kept, decided)
        kept, spared = thread.kept, spared | thread.lines
        grounds = dict.fromkeys(sorted(thread.lines), Ground.POST)
        reasons = {**reasons, **dict.fromkeys(thread.about, Reason.MEMBER)}
        metadata = posts.of_first(thread, metadata, claims)
    content = polish.polish(assemble.assemble(kept), metadata, claims.base, spared)
    shown = leaves.unmark(content)
    return Extracted(
        metadata,
        content,
        kind,
        body,
        found,
        chosen.grounds(found, shown, judgement, decided) | grounds,
        chosen.left_out(found, shown, reasons, decided),
        chosen.probed(found, marked),
    ), length


def _is_too_little(kept: Sequence[Leaf], judgement: "Judgement") -> bool:
    """Tell whether *kept* is too little for an article: a notice beside a form, a line of a menu."""
    said = judgement.size(kept)
    if said >= FEWEST_WORDS:
        return False
    alone = all(why is Reason.REPEATS_TITLE for why in judgement.reasons.values())
    return not alone or said < FEWEST_ALONE


def whole(page: Page) -> Extracted:
    """Return everything that *page* shows, in reading order, nothing chosen."""
    if page.text is not None:
        return _from_text(page.text, page.url, everything=True)

    from reader.core import metadata as meta
    from reader.core.extract import frames, prepare

    tree = prepare.parse(frames.opened(page, every=True).html)
    return _all_of(tree.body, meta.claims(tree, page.url, page.about), Kind.WHOLE)


def _all_of(body: HtmlElement, claims: "Claims", kind: Kind, choices: Choices = NO_CHOICES) -> Extracted:
    """Return all that *body* shows but for what *choices* take out; it is changed in place."""
    from reader.core import metadata as meta
    from reader.core.extract import assemble, chosen, leaves, notes, polish, prepare

    prepare.prepare_body(body)
    notes.join(body, claims.base)
    prepare.drop_hidden(body)
    found = leaves.leaves(body)
    decided = chosen.decided(found, chosen.Marked(), choices)
    kept = chosen.kept(found, found, decided)
    metadata = meta.metadata(claims, found, kept)
    about = metadata if kind is Kind.ARTICLE else Metadata()
    content = polish.polish(assemble.assemble(kept), about, claims.base, decided.put_back)
    shown = leaves.unmark(content)
    taken = {number: chosen.ground(found[number], decided) for number in sorted(shown)}
    return Extracted(metadata, content, kind, body, found, taken, chosen.left_out(found, shown, {}, decided))


def _from_text(text: str, url: str, everything: bool, choices: Choices = NO_CHOICES) -> Extracted:
    from reader.core import origins
    from reader.core.extract import flat
    from reader.core.metadata import language, of_said
    from reader.core.metadata.claims import Said

    found = flat.whole(text) if everything else flat.flat(text, choices.pieces)
    said = {
        "title": Said(found.title, origins.LINE),
        "byline": Said(found.byline, origins.LINE),
        "published": Said(found.published, origins.LINE),
        "lang": Said(found.lang, origins.SCRIPT),
        "dir": Said(language.direction(text), origins.SCRIPT),
        "excerpt": Said(found.excerpt, origins.LINE),
        "url": Said(url, origins.ADDRESS),
    }
    metadata = of_said(said)
    return Extracted(metadata, flat.content(found), Kind.WHOLE if everything else Kind.ARTICLE)

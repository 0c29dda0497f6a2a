"""What was taken of a page and what was left out: every piece in reading order, each with its reason.

Made only when somebody asks; ordinary reading keeps no more than the reasons themselves.
"""

from lxml import etree

from reader.core import extract, sanitize
from reader.core.article import Metadata, Page, SafeHtml
from reader.core.choices import Choices, kept, named, site_rules
from reader.core.explained import Explanation, Piece
from reader.core.extract import assemble, chosen, polish
from reader.core.extract.leaves import Leaf, unmark
from reader.core.pictures import Pictures
from reader.core.tree import base


def explain(page: Page, choices: Choices, drawn: bool = False) -> Explanation:
    """Return the pieces of *page*, with *drawn* each with its HTML; a page without an article has pieces."""
    extracted = extract.extract(page, choices.with_pieces({}), shortest=0)
    names = named(map(chosen.called, extracted.leaves))
    pictures = Pictures(page.url)
    start = base(page, None if extracted.page is None else extracted.page.getroottree().getroot())
    pieces = []
    for leaf, name in zip(extracted.leaves, names, strict=True):
        why = extracted.taken.get(leaf.number) or extracted.left_out[leaf.number]
        html = _drawn(leaf, start, pictures) if drawn else SafeHtml("")
        pieces.append(Piece(leaf.number + 1, name, leaf.tag, leaf.text, why, html))
    return Explanation(
        extracted.metadata,
        extracted.kind,
        tuple(pieces),
        {each.number: choices.pieces[each.name] for each in pieces if each.name in choices.pieces},
        kept.identity(page),
        site_rules.host(page),
        dict(pictures.urls),
    )


def _drawn(leaf: Leaf, base: str, pictures: Pictures) -> SafeHtml:
    """Return *leaf* as the article would show it, without the names of its places."""
    content = polish.polish(assemble.assemble([leaf]), Metadata(), base, {leaf.number})
    unmark(content)
    for element in content.iter():
        element.attrib.pop("id", None)
        element.attrib.pop("name", None)
    return sanitize.clean(etree.tostring(content, method="html", encoding="unicode"), pictures.name)

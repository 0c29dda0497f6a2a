"""What was taken of a page and what was left out: every piece in reading order, each with its reason.

Made only when somebody asks; ordinary reading keeps no more than the reasons themselves.
"""

from collections.abc import Iterator
from itertools import pairwise

from lxml.html import HtmlElement

from reader.core import extract, sanitize
from reader.core.address import host
from reader.core.article import Metadata, Page, SafeHtml
from reader.core.choices import Choices, kept, named
from reader.core.explained import Explanation, Piece
from reader.core.extract import Extracted, assemble, chosen, flat, polish
from reader.core.extract.leaves import Leaf, unmark
from reader.core.pictures import Pictures
from reader.core.tree import base, written
from reader.core.whole_number import whole_number


def explain(page: Page, choices: Choices, drawn: bool = False) -> Explanation:
    """Return the pieces of *page*, with *drawn* each with its HTML; a page without an article has pieces."""
    extracted = extract.extract(page, choices.with_pieces({}), anyway=True)
    pictures = Pictures(page.url)
    made = _lines(page.text, drawn) if page.text is not None else _leaves(page, extracted, pictures, drawn)
    pieces = tuple(made)
    return Explanation(
        extracted.metadata,
        extracted.kind,
        pieces,
        {each.number: choices.pieces[each.name] for each in pieces if each.name in choices.pieces},
        kept.identity(page),
        host(page.url),
        dict(pictures.urls),
    )


def _leaves(page: Page, extracted: Extracted, pictures: Pictures, drawn: bool) -> Iterator[Piece]:
    leaves = extracted.leaves
    start = base(page, None if extracted.page is None else extracted.page.getroottree().getroot())
    for leaf, name in zip(leaves, named(map(chosen.called, leaves)), strict=True):
        why = extracted.taken.get(leaf.number) or extracted.left_out[leaf.number]
        html = _drawn(leaf, start, pictures) if drawn else SafeHtml("")
        yield Piece(leaf.number + 1, name, leaf.tag, leaf.text, why, html)


def _lines(text: str, drawn: bool) -> Iterator[Piece]:
    """Yield the pieces of flat *text*: the lines of a dump, else the paragraphs."""
    explained = flat.explained(text)
    names = named(part.text for part, _ in explained)
    for number, ((part, why), name) in enumerate(zip(explained, names, strict=True), 1):
        alone = flat.content(flat.FlatArticle("", "", "", "", "", (part,)))
        html = _cleaned(alone, Pictures()) if drawn else SafeHtml("")
        yield Piece(number, name, str(alone[0].tag), " ".join(part.text.split()), why, html)


def _drawn(leaf: Leaf, base: str, pictures: Pictures) -> SafeHtml:
    """Return *leaf* as the article would show it, without the names of its places."""
    content = polish.polish(assemble.assemble([leaf]), Metadata(), base, {leaf.number})
    unmark(content)
    for numbered, number in zip(content.iter("ol"), _numbers(leaf), strict=False):
        numbered.set("start", str(number))
    for element in content.iter():
        element.attrib.pop("id", None)
        element.attrib.pop("name", None)
    return _cleaned(content, pictures)


def _numbers(leaf: Leaf) -> Iterator[int]:
    """Yield the number that the item around *leaf* has in each ordered list, from the outermost on."""
    for above, item in pairwise((*leaf.path, leaf.element)):
        if above.tag == "ol":
            first = whole_number(above.get("start", "1"))
            before = sum(each.tag == "li" for each in item.itersiblings(preceding=True))
            yield before + (1 if first is None else first)


def _cleaned(content: HtmlElement, pictures: Pictures) -> SafeHtml:
    return sanitize.clean(written(content), pictures.name)

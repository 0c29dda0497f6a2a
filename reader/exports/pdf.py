"""PDF: the engine draws it; what the engine leaves out is added here.

That is an outline of the headings, page numbers, title, author and language.
"""

import io
import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from reader.core.article import Article, Block, BlockKind

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject

_SIZE_PT = 8.5
_ABOVE_EDGE_PT = 28
# Helvetica, one of the fonts that every reader of PDF has: Adobe's metrics, in thousandths.
_DIGIT, _SPACE = 556, 278


def finished(data: bytes, article: Article) -> bytes:
    """Return the PDF *data*, as the engine printed *article*, with its outline, numbers and title."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

    # The engine counts its objects wrongly, which harms nobody and is nobody's concern.
    logging.getLogger("pypdf").setLevel(logging.ERROR)
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.pdf_header = "%PDF-1.7"
    about = article.metadata
    _add_outline(writer, [Block(0, BlockKind.HEADING, about.title, 0), *article.blocks])
    _add_numbers(writer)
    writer.add_metadata({"/Title": about.title, "/Author": about.byline, "/Creator": "Lutrin"})
    root = writer.root_object
    if about.lang:
        root[NameObject("/Lang")] = TextStringObject(about.lang)
    shown = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    root[NameObject("/ViewerPreferences")] = shown
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _add_outline(writer: "PdfWriter", blocks: Iterable[Block]) -> None:
    """Add every heading of *blocks* whose place the engine has named, under the one that it belongs to."""
    from pypdf.generic import Fit

    places = writer.named_destinations
    above: list[tuple[int, Any]] = []
    for block in blocks:
        place = places.get(f"/b{block.id}" if block.id else "/title")
        if block.kind is not BlockKind.HEADING or place is None or not block.text:
            continue
        page = writer.get_destination_page_number(place)
        if page is None or page < 0:
            continue
        while above and above[-1][0] >= block.level:
            above.pop()
        fit = Fit.xyz(top=float(place.top or 0))
        parent = above[-1][1] if above else None
        # What stands under a heading of the second level is folded away.
        item = writer.add_outline_item(
            title=block.text, page_number=page, parent=parent, fit=fit, is_open=block.level < 2
        )
        above.append((block.level, item))


def _add_numbers(writer: "PdfWriter") -> None:
    from pypdf.generic import DictionaryObject, NameObject

    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    named = DictionaryObject({NameObject(key): NameObject(value) for key, value in font.items()})
    # An object of its own: poppler looks in vain for the number of one that stands inside its page.
    fonts = DictionaryObject({NameObject("/Lutrin"): writer._add_object(named)})
    for number in range(len(writer.pages)):
        _add_number(writer, number, fonts)


def _add_number(writer: "PdfWriter", number: int, fonts: "DictionaryObject") -> None:
    from pypdf import PageObject
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    page, total = writer.pages[number], len(writer.pages)
    text = f"{number + 1} / {total}"
    across = sum(_DIGIT if each.isdigit() else _SPACE for each in text) * _SIZE_PT / 1000
    left = (float(page.mediabox.width) - across) / 2
    stamp = PageObject.create_blank_page(width=page.mediabox.width, height=page.mediabox.height)
    drawing = DecodedStreamObject()
    drawing.set_data(
        f"q 0.45 g BT /Lutrin {_SIZE_PT} Tf {left:.2f} {_ABOVE_EDGE_PT} Td ({text}) Tj ET Q".encode()
    )
    stamp[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    stamp[NameObject("/Contents")] = drawing
    page.merge_page(stamp)

"""Stage 2, candidates: what each extractor would keep, as sets of leaf numbers."""

import copy
import logging

from lxml.html import HtmlElement

from reader.core.extract.leaves import number_of
from reader.core.extract.prepare import drop_hidden
from reader.core.extract.spared import spared


def readability(tree: HtmlElement) -> frozenset[int]:
    """Return the leaves that readability-lxml keeps of *tree*, whose leaves are marked; it stays as it is."""
    # It gets a tree: nothing is fetched or decoded, so it needs no network and no detector of encodings.
    with spared("urllib.request", "cchardet"):
        from readability import Document
        from readability.readability import Unparseable

    class Marked(Document):  # type: ignore[misc]
        """Works on our tree instead of parsing and cleaning again, and answers with text alone."""

        def _parse(self, input: HtmlElement) -> HtmlElement:
            tree = copy.deepcopy(input)
            drop_hidden(tree)
            return tree

        def get_clean_html(self) -> str:
            return str(self.html.text_content())

    logging.getLogger("readability").setLevel(logging.CRITICAL)
    document = Marked(tree)
    try:
        document.summary(html_partial=True, keep_all_images=True)
    except Unparseable:
        return frozenset()
    numbers = (number_of(element) for element in document.html.iter())
    return frozenset(number for number in numbers if number is not None)


def resiliparse(html: str) -> str:
    """Return the text that Resiliparse keeps of *html*."""
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(html, main_content=True, alt_texts=False, links=False, form_fields=False))

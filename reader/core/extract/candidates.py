"""Stage 2, candidates: what each extractor would keep, as sets of leaf numbers."""

import copy
import logging

from lxml.html import HtmlElement

from reader.core.extract.leaves import number_of
from reader.core.extract.prepare import drop_hidden
from reader.core.extract.spared import spared
from reader.core.late_regex import late_regex

LONGEST_TEXT = 200_000
"""What extractors see of one text; more of it changes no score, and they read each several times."""
_LONG_TEXT = late_regex(rf"(>[^<]{{{LONGEST_TEXT}}})[^<]+")
_LINES, _TABS = late_regex(r"(?<!\s)[^\S\n]*+\n\s*"), late_regex(r"\t|[ \t]{2,}")
LONG_ROW = 10_000
"""Of an element with more children, which nobody wrote, extractors see every tenth of those of one kind."""
_STEP = 10


def readability(tree: HtmlElement) -> frozenset[int]:
    """Return the leaves that readability-lxml keeps of *tree*, whose leaves are marked; it stays as it is."""
    # It gets a tree: nothing is fetched or decoded, so it needs no network and no detector of encodings.
    with spared("urllib.request", "cchardet"):
        from readability import Document
        from readability.readability import Unparseable

    follows: dict[int, int] = {}

    class Marked(Document):  # type: ignore[misc]
        """Works on our tree instead of parsing and cleaning again, and answers with text alone."""

        def _parse(self, input: HtmlElement) -> HtmlElement:
            tree = copy.deepcopy(input)
            drop_hidden(tree)
            _fold_spaces(tree)
            if len(tree.text_content()) > LONGEST_TEXT:
                _shorten(tree)
            follows.update(_thinned(tree))
            return tree

        def get_clean_html(self) -> str:
            return str(self.html.text_content())

    logging.getLogger("readability").setLevel(logging.CRITICAL)
    document = Marked(tree)
    try:
        document.summary(html_partial=True, keep_all_images=True)
    except Unparseable:
        return frozenset()
    kept = set(_numbers(document.html))
    return frozenset(kept.union(each for each, before in follows.items() if before in kept))


def resiliparse(html: str) -> str:
    """Return the text that Resiliparse keeps of *html*, the beginning of each that is very long."""
    from resiliparse.extract.html2text import extract_plain_text

    seen = _LONG_TEXT.sub(r"\1", html) if len(html) > LONGEST_TEXT else html
    return str(extract_plain_text(seen, main_content=True, alt_texts=False, links=False, form_fields=False))


def _fold_spaces(tree: HtmlElement) -> None:
    """Fold the spaces of *tree* as readability-lxml folds them, each time that it asks for a length."""
    for element in tree.iter():
        if (text := element.text) and (folded := _folded(text)) is not text:
            element.text = folded
        if (tail := element.tail) and (folded := _folded(tail)) is not tail:
            element.tail = folded


def _folded(text: str) -> str:
    if "\n" not in text and "  " not in text and "\t" not in text:
        return text
    if "\n" in text and text.isspace():
        return "\n"
    return _TABS.sub(" ", _LINES.sub("\n", text))


def _shorten(tree: HtmlElement) -> None:
    for element in tree.iter():
        if element.text and len(element.text) > LONGEST_TEXT:
            element.text = element.text[:LONGEST_TEXT]
        if element.tail and len(element.tail) > LONGEST_TEXT:
            element.tail = element.tail[:LONGEST_TEXT]


def _thinned(tree: HtmlElement) -> dict[int, int]:
    """Take most children of very long rows away; return for each leaf gone which one speaks for it."""
    follows: dict[int, int] = {}
    for row in [element for element in tree.iter() if len(element) > LONG_ROW]:
        seen: list[HtmlElement] = []
        speaker: int | None = None
        for at, child in enumerate(row):
            numbers = _numbers(child)
            if at % _STEP and speaker is not None and child.tag == seen[-1].tag:
                follows |= dict.fromkeys(numbers, speaker)
            else:
                seen.append(child)
                speaker = next(iter(numbers), None)
        row[:] = seen
    return follows


def _numbers(element: HtmlElement) -> list[int]:
    """Return the leaves in *element*, itself among them."""
    return [number for each in element.iter() if (number := number_of(each)) is not None]

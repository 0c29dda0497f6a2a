"""Stage 1, prepare: the page as one tree in which what a person sees is plain, and nothing else is left.

`parse` is the only place where a page's HTML is parsed; every later stage works on its tree.
"""

import re
from collections.abc import Set

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from reader.core.extract import adverts, callouts, embeds, figures, listings, pictures, shadow
from reader.core.extract.leaves import BLOCKS, HEADINGS, MEDIA
from reader.core.formulas import spell
from reader.core.late_regex import late_regex

# XML 1.0 has no such characters, and lxml refuses them.
_FORBIDDEN = late_regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# One or more, whole or cut off: lxml refuses text that speaks of its encoding.
_XML_DECLARATION = late_regex(r"^\s*(?:<\?xml[^<>]*>?\s*)+")
# A page whose body is closed too early goes on all the same; libxml2 would stop.
_EARLY_END = late_regex(r"</(?i:body|html)\s*>")
_UNSEEN = (
    "script", "style", "link", "meta", "input", "select", "option", "datalist", "textarea", "button",
    "canvas", "svg", "map", "progress", "meter", "dialog", "object", "param", "template", "noscript", "title",
)  # fmt: skip
_CONTROLS = frozenset(("button", "select", "textarea", "dialog", "object", "map", "noscript"))
_LONGEST_HEADING = 300
_OF_THE_WIKI = ".//*[contains(concat(' ', normalize-space(@class), ' '), ' mw-editsection ')]"
"""MediaWiki's [edit] beside each heading: a tool, and no word of the article."""
_PLAIN = etree.ElementDefaultClassLookup(element=HtmlElement)
"""Every element is an `HtmlElement`: lxml.html's own lookup asks Python for each, to tell forms apart."""
_HIDDEN = "HIDDEN"
_UNSEEN_IN_FIGURE = f".//figure//*[@{_HIDDEN} and not(@aria-hidden)]"
"""Nothing judges the dialogs of a player in a figure, which is one leaf. What is not read out is seen."""
_MAY_HIDE = ".//*[@hidden or @aria-hidden or @style]"
_HIDDEN_STYLE = late_regex(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def parse(html: str) -> HtmlElement:
    """Return *html* as a tree with ``<html>`` and ``<body>``, whatever it holds.

    Its depth is capped before (see `reader.core.nesting`): libxml2 drops what lies deeper in silence. The
    names of its attributes are in small letters, so what a stage notes on elements for a later one has a name
    in capitals, which no page can give.
    """
    text = _EARLY_END.sub("", _XML_DECLARATION.sub("", _FORBIDDEN.sub("", html))).strip() or "<p></p>"
    parser = HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(_PLAIN)
    try:
        return document_fromstring(text, parser=parser, ensure_head_body=True)
    except (etree.LxmlError, AssertionError):
        return document_fromstring("<p></p>", ensure_head_body=True)


def prepare(tree: HtmlElement, spared: Set[HtmlElement] = frozenset()) -> HtmlElement:
    """Return the body of *tree*, prepared in place."""
    prepare_body(tree.body, spared)
    return tree.body


def prepare_body(body: HtmlElement, spared: Set[HtmlElement] = frozenset()) -> None:
    """Change *body* in place to what a person would see, with nothing of the machinery.

    Formulas become text, lazy pictures get their source, shadow roots are opened, scripts, form controls and
    advertisements go. What is hidden is marked (see `is_hidden`), not dropped: an accordion hides its text
    until it is asked for, and streamed pages and soft walls hide the article until a script shows it.
    What is in one of *spared* is no advertisement.
    """
    spell(body)
    shadow.open_roots(body)
    listings.mend(body)
    pictures.resolve(body)
    for element in list(body.iter(*_UNSEEN)):
        # A form control that was never closed has swallowed what follows it.
        if element.tag in _CONTROLS and (next(element.iter("p"), None) is not None or _prose(element) > 0):
            element.tag = "div"
        else:
            element.drop_tree()
    adverts.drop(body, spared)
    for tool in body.xpath(_OF_THE_WIKI):
        tool.drop_tree()
    embeds.mark(body)
    callouts.mark(body)
    figures.mark(body)
    for heading in list(body.iter(*HEADINGS)):
        _flatten(heading)
    for br in body.iter("br"):
        br.tail = "\n" + (br.tail or "")
    _mark_hidden(body)


def _flatten(heading: HtmlElement) -> None:
    """Leave no block in *heading*; one never closed, that holds the text under it, is none."""
    inner = list(heading.iterdescendants(*BLOCKS))
    if inner and len(heading.text_content()) > _LONGEST_HEADING:
        heading.tag = "div"
        return
    for element in inner:
        if element.tag not in HEADINGS and next(element.iter("img", "iframe", "video"), None) is None:
            element.drop_tag()


def is_hidden(element: HtmlElement) -> bool:
    """Tell whether *element* was marked as hidden by `prepare`."""
    return element.get(_HIDDEN) is not None


def drop_hidden(body: HtmlElement) -> None:
    for element in list(body.iter(etree.Element)):
        if is_hidden(element):
            element.drop_tree()


def _mark_hidden(body: HtmlElement) -> None:
    hidden = [each for each in (body, *body.xpath(_MAY_HIDE)) if _hides(each)]
    if not hidden:
        return
    most = 0.3 * _prose(body)
    for each in hidden:
        if _is_data(each):
            each.drop_tree()
        elif not 0 < most < _prose(each):
            each.set(_HIDDEN, "")
    for each in body.xpath(_UNSEEN_IN_FIGURE):
        if next(each.iter(*MEDIA, "figcaption"), None) is None:
            each.drop_tree()


def _is_data(element: HtmlElement) -> bool:
    """Tell whether *element* holds nothing but an object in JSON, which scripts leave in hidden elements."""
    text = (element.text or "").strip()
    return not len(element) and text.startswith(('{"', '[{"')) and text.endswith(("}", "}]"))


def _prose(element: HtmlElement) -> int:
    """Return how many characters of *element* stand in long runs of text, as prose does and menus do not."""
    return sum(len(piece) for piece in element.itertext() if len(piece) > 80)


def _hides(element: HtmlElement) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return element.tag not in ("img", "svg", "math", "body") and not element.get("class", "").startswith(
            "katex"
        )
    style = element.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None

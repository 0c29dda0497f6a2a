"""Stage 1, prepare: the page as one tree in which what a person sees is plain, and nothing else is left.

`parse` is the only place where a page's HTML is parsed; every later stage works on its tree.
"""

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from reader.core.extract import pictures
from reader.core.extract.reasons import LeftOut, Reason

# XML 1.0 has no such characters, and lxml refuses them.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_UNSEEN = (
    "script", "style", "link", "meta", "input", "select", "option", "datalist", "textarea", "button",
    "canvas", "map", "progress", "meter", "dialog", "object", "param", "template", "noscript",
)  # fmt: skip
_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def parse(html: str) -> HtmlElement:
    """Return *html* as a tree with ``<html>`` and ``<body>``, whatever it holds.

    Its depth is capped before (`reader.core.nesting`): libxml2 drops in silence what lies deeper than it likes.
    """
    text = _XML_DECLARATION.sub("", _FORBIDDEN.sub("", html)).strip() or "<p></p>"
    parser = HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(text, parser=parser, ensure_head_body=True)
    except (etree.LxmlError, AssertionError):
        return document_fromstring("<p></p>", ensure_head_body=True)


def prepare(tree: HtmlElement) -> tuple[HtmlElement, list[LeftOut]]:
    """Return the body of *tree*, changed in place, and what was taken out of it.

    Lazy pictures get their source, shadow roots are opened, what no reader would see is dropped:
    scripts, form controls, hidden nodes. A hidden node that holds most of the page's text stays:
    streamed pages and soft walls hide the article until a script shows it.
    """
    body = tree.body
    for root in list(body.iter("template")):
        if root.get("shadowrootmode") or root.get("shadowroot"):
            root.tag = "div"
    pictures.resolve(body)
    etree.strip_elements(body, *_UNSEEN, with_tail=False)
    return body, _drop_hidden(body)


def _drop_hidden(body: HtmlElement) -> list[LeftOut]:
    hidden = [each for each in body.iter(etree.Element) if _is_hidden(each)]
    if not hidden:
        return []
    most = 0.4 * _length(body)
    left_out = []
    for each in hidden:
        if each.getparent() is None or _length(each) > most:
            continue
        left_out.append(LeftOut(Reason.HIDDEN, " ".join(each.text_content().split())[:80]))
        each.drop_tree()
    return left_out


def _is_hidden(element: HtmlElement) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return element.tag not in ("img", "svg", "math", "body") and not element.get("class", "").startswith(
            "katex"
        )
    style = element.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None


def _length(element: HtmlElement) -> int:
    return sum(len(piece.strip()) for piece in element.itertext())

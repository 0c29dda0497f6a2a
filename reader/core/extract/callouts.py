"""Boxes beside the text (notes, tips, warnings, pull quotes): told by what every system calls them.

`mark` writes what a box is into an attribute, before anything is judged; `assemble` makes an aside of it,
and of a pull quote a quotation.
"""

import re

from lxml import html
from lxml.html import HtmlElement

from reader.core.late_regex import late_regex

MARK = "CALLOUT"

_BOX = late_regex(
    r"(?:^|\s)(?:(?:theme-)?admonition|callout|notecard|markdown-alert|alert-(?:info|warning|danger|success|primary)"
    r"|(?:confluence-)?information-macro|admonitionblock|note-box|info-box|tip-box|hint|gdoc-hint|rst-note"
    r"|(?:note|tip|warning|caution|important|danger|hint)(?:-block)?)(?:$|[\s-])",
    re.IGNORECASE,
)
"""What Sphinx, MkDocs, Docusaurus, MDN, GitHub, Bootstrap, Asciidoctor and many others call such a box."""
_KINDS = (
    ("warning", re.compile(r"warn|danger|caution|error|important|attention|critical", re.IGNORECASE)),
    ("tip", re.compile(r"tip|hint|success|best-practice", re.IGNORECASE)),
)
_TITLE = late_regex(r"title|heading|label|header", re.IGNORECASE)
_NOT_INSIDE = ("h1", "h2", "article", "form", "aside", "nav", "iframe", "figure")
_LONGEST = 3_000
LONGEST_TITLE = 60
_LONGEST_CLASS = 1000
_PULL_QUOTE = late_regex(r"(?:^|[\s_-])pull-?_?quote(?:$|[\s_-])", re.IGNORECASE)


def mark(body: HtmlElement) -> None:
    """Note on every box of *body* what kind it is, and make its title stand out."""
    for box in list(body.iter("div", "aside", "section")):
        named = box.get("class") or ""
        if not _BOX.search(named) or any(above.get(MARK) for above in box.iterancestors()):
            continue
        words = len(box.text_content().strip())
        if not 0 < words <= _LONGEST or next(box.iterdescendants(*_NOT_INSIDE), None) is not None:
            continue
        box.set(MARK, next((kind for kind, names in _KINDS if names.search(named)), "note"))
        _mark_title(box)


def is_pull_quote(element: HtmlElement) -> bool:
    """Tell whether the page calls *element* a pull quote."""
    # Asked of every ancestor of every leaf.
    return _PULL_QUOTE.search(element.get("class") or "", 0, _LONGEST_CLASS) is not None


def classes(kind: str) -> str:
    """The classes of an aside of this *kind*."""
    return "note" if kind == "note" else f"note {kind}"


def _mark_title(box: HtmlElement) -> None:
    inner = box.iterdescendants("p", "div", "span", "h5", "h6", "strong")
    title = next((each for each in inner if _is_title(each)), None)
    if title is None or title.find(".//strong") is not None or title.tag == "strong":
        return
    strong = html.Element("strong")
    strong.text = " ".join(title.text_content().split())
    title[:] = [strong]
    title.text = None
    title.tag = "p"


def _is_title(element: HtmlElement) -> bool:
    words = " ".join(element.text_content().split())
    return bool(_TITLE.search(element.get("class") or "")) and 0 < len(words) <= LONGEST_TITLE

"""Markup as a tree, for what is read from a page and never shown (styles, attributes, counts), and back."""

from typing import TYPE_CHECKING

from reader.core.article import Page
from reader.core.pictures import joined

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def tree(html: str) -> "HtmlElement | None":
    """Return the root of *html*; None where there is nothing in it."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(html.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except etree.LxmlError:
        return None


def base(page: Page, root: "HtmlElement | None") -> str:
    """Return where the relative addresses of *page* start: its own URL, or what its first ``<base>`` says."""
    first = next(root.iter("base"), None) if root is not None else None
    return joined(page.url, first.get("href") or "") if first is not None else page.url


def written(element: "HtmlElement") -> str:
    """Return the markup of *element*. In its attributes nothing begins a comment."""
    from lxml.html import tostring

    # From each "<!--" in an attribute libxml2 looks for its end, through all the others.
    for value in element.xpath(".//@*[contains(., '<!--')]"):
        value.getparent().set(value.attrname, value.replace("<!--", "<! --"))
    return str(tostring(element, encoding="unicode"))

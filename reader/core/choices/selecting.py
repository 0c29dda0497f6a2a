"""CSS selectors on a page's tree: the one door to cssselect."""

from collections.abc import Iterable
from typing import cast

from lxml import etree
from lxml.cssselect import CSSSelector
from lxml.html import HtmlElement


def is_selector(text: str) -> bool:
    """Tell whether *text* is a selector that can be matched."""
    return _compiled(text) is not None


def matched(tree: HtmlElement, selectors: Iterable[str]) -> frozenset[HtmlElement]:
    """Return the elements of *tree* that any of *selectors* names; one that is broken names none."""
    found: set[HtmlElement] = set()
    for each in selectors:
        compiled = _compiled(each)
        if compiled is not None:
            found.update(cast(list[HtmlElement], compiled(tree)))
    return frozenset(found)


def _compiled(text: str) -> CSSSelector | None:
    from cssselect import SelectorError

    try:
        return CSSSelector(text, translator="html")
    except (SelectorError, etree.XPathError, ValueError, RecursionError):
        return None

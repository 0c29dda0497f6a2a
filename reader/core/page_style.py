"""All of a page's CSS as one safe sheet: its style elements, its linked sheets, and what they import."""

from functools import partial
from typing import TYPE_CHECKING, Final

from reader.core import encoding, styles
from reader.core.article import Page
from reader.core.pictures import Pictures, inline, joined

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SHEETS: Final = 200
IMPORTS_DEEP: Final = 4
LENGTH: Final = 8_000_000
"""How many files are read, how deep they may import one another, and how many characters are written."""


def page_style(page: Page, root: "HtmlElement | None", start: str, pictures: Pictures) -> str:
    """Return the CSS of *page*, in the order of its tree; *start* is where its relative addresses start."""
    sheets = _Sheets(page, pictures)
    written = []
    for element in root.iter("style", "link") if root is not None else ():
        if _applies(element):
            css = sheets.at(element.get("href") or "", start) if element.tag == "link" else None
            if element.tag == "style":
                css = sheets.inside(element.text or "", start)
            written.append(styles.wrapped(css or "", element.get("media") or ""))
    return "".join(written)


def _applies(element: "HtmlElement") -> bool:
    rel = (element.get("rel") or "").lower().split()
    if element.tag == "link" and (
        "stylesheet" not in rel or "alternate" in rel or "disabled" in element.attrib
    ):
        return False
    if (element.get("type") or "text/css").strip().lower() != "text/css":
        return False
    return not any(each.tag in ("noscript", "template") for each in element.iterancestors())


class _Sheets:
    """The style sheets of one page, until they are too many."""

    def __init__(self, page: Page, pictures: Pictures) -> None:
        self._page = page
        self._pictures = pictures
        self._left = SHEETS
        self._room = LENGTH

    def inside(self, css: str, base: str, trail: tuple[str, ...] = ()) -> str:
        """The sheet *css*, which lies at *base*, safe; "" when there is no room left."""
        if self._room <= 0:
            return ""
        name = partial(self._pictures.name, base=base)
        made = styles.sheet(css, name, partial(self.at, base=base, trail=trail))
        self._room -= len(made)
        return made

    def at(self, address: str, base: str, trail: tuple[str, ...] = ()) -> str | None:
        """The sheet at *address* as seen from *base*, safe; None where the page does not have it.

        *trail* are the sheets that import it, and may not be imported again.
        """
        url = joined(base, address)
        if not url or url in trail or len(trail) > IMPORTS_DEEP or self._left <= 0:
            return None
        self._left -= 1
        resource = inline(url) or self._page.resources(url)
        if resource is None:
            return None
        charset = resource.media_type.lower().partition("charset=")[2].strip(" \"'")
        css = encoding.decode(resource.data, charset, markup=False)
        return self.inside(css, base if url.startswith("data:") else url, (*trail, url))

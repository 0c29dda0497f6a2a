"""Links inside a page, such as those from a word to its footnote and back: both ends are kept.

Browsers write such links with the page's whole address when they save it, and the places that they lead to
are often boxes that an article does without.
"""

from collections.abc import Mapping
from urllib.parse import unquote, urljoin, urlsplit

from lxml.html import HtmlElement

_MARK = "PLACE"
_WRAPPERS = frozenset(("div", "section", "article", "aside", "header", "main", "center", "footer"))
_LEAVES = (
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "pre", "table", "figure", "blockquote",
    "summary",
)  # fmt: skip

_LONGEST_NUMBER = 4


def join(body: HtmlElement, url: str) -> None:
    """Make links within the page at *url* short, and note on what opens a box what the box is called.

    Names themselves stay where they are until `place`: they tell the judge what a box is.
    """
    places = {name: each for each in body.iter("a") for name in [each.get("name")] if name}
    places |= {each.get("id", ""): each for each in body.xpath(".//*[@id]")}
    wanted: dict[str, None] = {}
    for link in body.iter("a"):
        place = _place(link.get("href") or "", url)
        if place in places:
            link.set("href", f"#{place}")
            wanted[place] = None
    for place in wanted:
        _note(places[place], place, places)


def place(content: HtmlElement) -> None:
    """Give what `join` noted its name."""
    for element in content.xpath(f".//*[@{_MARK}]"):
        named = element.attrib.pop(_MARK)
        if not element.get("id"):
            element.set("id", named)


def _place(address: str, url: str) -> str:
    """The name of the place within the page that *address* leads to, "" where it leads out."""
    if address.startswith("#"):
        return unquote(address[1:])
    if "#" not in address or not url:
        return ""
    try:
        there, here = urlsplit(urljoin(url, address)), urlsplit(url)
    except ValueError:
        return ""
    is_here = there.netloc == here.netloc and there.path.rstrip("/") == here.path.rstrip("/")
    return unquote(there.fragment) if is_here and here.netloc and there.query == here.query else ""


def _note(box: HtmlElement, place: str, places: Mapping[str, HtmlElement]) -> None:
    opening = next((each for each in box.iterdescendants(*_LEAVES) if not each.get("id")), None)
    if box.tag not in _WRAPPERS or opening is None:
        return
    opening.set(_MARK, place)
    back = next((each for each in box.iterdescendants("a") if _is_way_back(each, box, opening, places)), None)
    if back is not None:
        back.drop_tree()
        opening.text, back.tail = None, f" {opening.text or ''}"
        opening.insert(0, back)


def _is_way_back(
    link: HtmlElement, box: HtmlElement, opening: HtmlElement, places: Mapping[str, HtmlElement]
) -> bool:
    """Tell whether *link*, a number or an arrow beside *opening*, leads to the word that leads to *box*."""
    word = places.get((link.get("href") or "#")[1:])
    return (
        word is not None
        and (word.tag in ("a", "sup") or word.find("a") is not None)
        and 0 < len(link.text_content().strip()) <= _LONGEST_NUMBER
        and all(above is not opening for above in link.iterancestors())
        and all(above is not box for above in (word, *word.iterancestors()))
    )

"""Links inside a page, such as those from a word to its footnote and back: both ends are kept.

Browsers write such links with the page's whole address when they save it, and the places that they lead to
are often boxes that an article does without.
"""

from urllib.parse import unquote, urljoin, urlsplit

from lxml.html import HtmlElement

_WRAPPERS = ("div", "section", "article", "aside", "header", "main", "span", "center", "footer")
_LEAVES = (
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "pre", "table", "figure", "blockquote",
    "summary",
)  # fmt: skip

_LONGEST_NUMBER = 4


def join(body: HtmlElement, url: str) -> None:
    """Make links within the page at *url* short, and move the names of boxes to what opens them."""
    places = {name: each for each in body.iter("a") for name in [each.get("name")] if name}
    places |= {each.get("id", ""): each for each in body.xpath(".//*[@id]")}
    wanted: dict[str, None] = {}
    for link in body.iter("a"):
        place = _place(link.get("href") or "", url)
        if place in places:
            link.set("href", f"#{place}")
            wanted[place] = None
    for place in wanted:
        _move_down(places[place], place)


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


def _move_down(box: HtmlElement, place: str) -> None:
    if box.tag not in _WRAPPERS or box.get("id") != place:
        return
    opening = next((each for each in box.iterdescendants(*_LEAVES) if not each.get("id")), None)
    if opening is None or box.tag == "span":
        return
    del box.attrib["id"]
    opening.set("id", place)
    back = next((each for each in box.iterdescendants("a") if _is_way_back(each, opening)), None)
    if back is not None:
        back.drop_tree()
        opening.text, back.tail = None, f" {opening.text or ''}"
        opening.insert(0, back)


def _is_way_back(link: HtmlElement, opening: HtmlElement) -> bool:
    """Tell whether *link*, a number or an arrow, stands beside *opening* and leads from there into the text."""
    return (
        (link.get("href") or "").startswith("#")
        and 0 < len(link.text_content().strip()) <= _LONGEST_NUMBER
        and all(above is not opening for above in link.iterancestors())
    )

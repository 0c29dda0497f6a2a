"""Which pictures belong to the chosen text: by where they stand among its leaves."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from lxml.html import HtmlElement

from reader.core.extract.judge import Judgement
from reader.core.extract.leaves import Leaf
from reader.core.extract.prepare import is_hidden
from reader.core.late_regex import late_regex
from reader.core.metadata.authors import leads_to_a_person
from reader.core.pictures import file_name
from reader.core.reasons import Reason
from reader.core.whole_number import whole_number

_REACH = 40
"""How many leaves before the text the title, and a picture under it, may stand."""
_NEAR = 10
"""How many leaves away from the text a picture may stand."""
_SMALLEST_PX = 60
_OVER_TITLE = 6
"""How many leaves over the title its picture may stand."""
_HEAD_LINES = 4
"""How many leaves a dek, a byline and what stands with them may be, over the lead picture."""
_FEW_WORDS = 8
_SHARES = late_regex(
    r"^(?:mailto|whatsapp|tg|fb-messenger|viber):|/(?:share|sharer(?:\.php)?|intent/\w+|shareArticle)(?:[/?#]|$)|/pin/create/",
    re.IGNORECASE,
)
"""Addresses at which other sites take a page that is shared."""
_HOME = late_regex(r"(?:https?://[^/?#]+/?|/)$", re.IGNORECASE)
"""The front page of a site."""
_LOGO = late_regex("logo", re.IGNORECASE)
_FURNITURE = frozenset(("nav", "footer", "aside", "form", "button"))


def is_picture(leaf: Leaf) -> bool:
    return leaf.has_media and (leaf.tag == "figure" or not leaf.text)


def pictures(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int], title: int) -> set[int]:
    if not kept:
        return set()
    # How much of the text of each element was kept, and how much was not.
    sums: dict[HtmlElement, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for leaf in leaves:
        fact = judgement.facts[leaf.number]
        if (
            leaf.text
            and not is_picture(leaf)
            and judgement.reasons.get(leaf.number) is not Reason.REPEATS_TITLE
        ):
            for holder in leaf.path:
                sums[holder][leaf.number not in kept] += fact.size
    first, last = min(kept), max(kept)
    lead = _lead(leaves, first, title) | _amid(leaves, kept)
    controls = _controls(leaves, first, sums)
    found = [
        leaf
        for leaf in leaves
        if is_picture(leaf)
        and leaf.number not in controls
        and first - _REACH <= leaf.number <= last + 1
        and (leaf.number in lead or (leaf.number > title and _belongs(leaf, sums)))
    ]
    return _once(found)


def named(leaves: Sequence[Leaf], kept: Sequence[Leaf], address: str) -> Leaf | None:
    """Return the picture at *address*, which the page names as its own, where it stands over the text *kept*.

    None where the article shows it already, and where it is the site's.
    """
    name = file_name(address)
    if not kept or not name or _LOGO.search(name) or any(_is_called(leaf, name) for leaf in kept):
        return None
    first = kept[0].number
    for leaf in reversed(leaves[: first + _NEAR]):
        if _is_called(leaf, name) and not (
            _is_small(leaf.element) or _is_aside(leaf) or _is_control(leaf, first)
        ):
            return leaf
    return None


def _is_called(leaf: Leaf, name: str) -> bool:
    return is_picture(leaf) and name in map(file_name, _sources(leaf))


def _once(pictures: Sequence[Leaf]) -> set[int]:
    """Return which of *pictures* were not shown before; of two that are the same, the one with words."""
    shown: dict[str, Leaf] = {}
    found: set[int] = set()
    for leaf in pictures:
        sources = _sources(leaf)
        if sources and sources <= shown.keys():
            before = [shown[each] for each in sources]
            if not leaf.text or any(each.text or _sources(each) > sources for each in before):
                continue
            found.difference_update(each.number for each in before)
        found.add(leaf.number)
        shown |= dict.fromkeys(sources, leaf)
    return found


def _sources(leaf: Leaf) -> set[str]:
    return {image.get("src", "") for image in leaf.element.iter("img")}


def _controls(leaves: Sequence[Leaf], first: int, sums: Mapping[HtmlElement, list[float]]) -> set[int]:
    """Return the pictures that are buttons: to share the page, to its first page, to its author's.

    What stands in one box with such a button, and without any chosen text, is one too.
    """
    pictures = [leaf for leaf in leaves if is_picture(leaf) and leaf.path]
    found = {leaf.number for leaf in pictures if _is_control(leaf, first)}
    boxes = {
        leaf.path[-1] for leaf in pictures if leaf.number in found and not sums.get(leaf.path[-1], (0.0,))[0]
    }
    return found | {leaf.number for leaf in pictures if leaf.path[-1] in boxes}


def _is_control(leaf: Leaf, first: int) -> bool:
    links = [each for each in leaf.path if each.tag == "a"] + list(leaf.element.iter("a"))
    addresses = [each.get("href", "").strip() for each in links]
    return any(
        _SHARES.search(each)
        or (leaf.number < first and _HOME.match(each))
        or (leaf.number <= first + _HEAD_LINES and leads_to_a_person(each))
        for each in addresses
    )


def _lead(leaves: Sequence[Leaf], first: int, title: int) -> set[int]:
    """Return the numbers of the pictures between the title and the text, whatever else stands there.

    Figures, if there are any; else the first picture that leads nowhere.
    """
    # What all of a page stands in holds its banners too.
    held = {each for each in leaves[title or first].path[-4:] if each.tag != "body"}
    end = _under_head(leaves, first, title)
    between = [
        leaf
        for leaf in leaves[max(0, min(title or first, first - _NEAR) - _OVER_TITLE) : end]
        if is_picture(leaf)
        and next(leaf.element.iter("img"), None) is not None
        and not _is_small(leaf.element)
        and not _is_aside(leaf)
        and ((title and leaf.number > title) or not held.isdisjoint(leaf.path))
    ]
    figures = [leaf for leaf in between if any(each.tag == "figure" for each in (leaf.element, *leaf.path))]
    free = [
        leaf
        for leaf in between
        if not any(each.tag == "a" for each in leaf.path) and leaf.element.find(".//a") is None
    ]
    return {leaf.number for leaf in figures or free[:1]}


def _amid(leaves: Sequence[Leaf], kept: set[int]) -> set[int]:
    """Return the numbers of the figures with chosen text right before and right after them."""
    found: set[int] = set()
    waiting: list[int] = []
    before = False
    for leaf in leaves:
        if leaf.text and not is_picture(leaf):
            if before and leaf.number in kept:
                found.update(waiting)
            before, waiting = leaf.number in kept, []
        elif leaf.tag == "figure" and _stands_free(leaf):
            waiting.append(leaf.number)
    return found


def _under_head(leaves: Sequence[Leaf], first: int, title: int) -> int:
    """Return where the article's head ends: after a first figure that only short lines part from the text."""
    if not title or title < first - _REACH:
        return first
    following = leaves[first : first + _HEAD_LINES + 1]
    figure = next((leaf.number for leaf in following if leaf.tag == "figure" and is_picture(leaf)), first - 1)
    return figure + 1


def _belongs(leaf: Leaf, sums: Mapping[HtmlElement, list[float]]) -> bool:
    """Tell whether *leaf* stands with text that was kept: the first text around it decides."""
    if _is_small(leaf.element) or _is_aside(leaf):
        return False
    for holder in reversed(leaf.path):
        taken, left = sums.get(holder, (0.0, 0.0))
        if holder.tag == "a" and left > taken:
            # A link with a picture and words is a teaser of another page.
            return False
        if taken + left >= _FEW_WORDS:
            return taken >= left
    return False


def _stands_free(leaf: Leaf) -> bool:
    return not (_is_small(leaf.element) or _is_aside(leaf) or any(each.tag == "a" for each in leaf.path))


def _is_aside(leaf: Leaf) -> bool:
    """Tell whether *leaf* is hidden or furniture; not of a picture that hides itself until it is loaded."""
    held = leaf.path if leaf.tag in ("img", "picture", "figure") else (*leaf.path, leaf.element)
    return any(each.tag in _FURNITURE or is_hidden(each) for each in held)


def _is_small(element: HtmlElement) -> bool:
    images = list(element.iter("img"))
    return bool(images) and all(
        any(
            (size := whole_number(each.get(side) or "")) is not None and size < _SMALLEST_PX
            for side in ("width", "height")
        )
        for each in images
    )

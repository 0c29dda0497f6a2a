"""Figures: a picture in one box with its caption, where marks or structure alone say so, and their words."""

import itertools
import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache

from lxml.html import HtmlElement

from reader.core.extract.leaves import BLOCKS
from reader.core.extract.words import ends_sentence, key
from reader.core.late_regex import late_regex

_CAPTION = late_regex(
    r"caption|cutline"
    r"|(?<![\w-])(?>[\w-]*?(?:image|img|photo|picture|figure))[\w-]*?(?:text|desc|title|legend)",
    re.IGNORECASE,
)
"""What pages call the words beside a picture."""
_PICTURE = late_regex(r"(?:^|[\s_-])(?:img|image|photo|picture|figure|imagen|bild|foto)", re.IGNORECASE)
"""What pages call the box of a picture."""
_SLIDE = late_regex(
    r"(?<![\w-])(?>[\w-]*?(?:carousel|gallery|slide-?show|slider))[\w-]*?(?:slide|item|cell)"
    r"|(?:^|[\s_-])slide(?:$|[\s_-])",
    re.IGNORECASE,
)
"""What pages call one picture of a gallery, with its words."""
_LONGEST_UNMARKED = 300
"""A caption that nothing marks as one is no longer than this."""
_BOXES = frozenset(("div", "p", "span", "section", "dl", "li", "aside"))
_WORDS = ("div", "p", "span", "small", "em", "dd", "section", "figcaption")
_OTHER = ("h1", "h2", "table", "pre", "figure", "blockquote", "ul", "ol", "form", "nav", "iframe", "video")
_PICTURES = ("img", "picture", "svg", "math", "video", "audio")
_HIGHEST = 4
"""How many elements above a caption its picture's box may be."""
_MOST_PICTURES = 3
"""A box holds its picture once, or as two or three twins for different screens."""
_LONGEST = 800
_LONGEST_CREDIT = 100
_COUNTER = late_regex(r"\s*\d{1,3}\s*(?:/|of|von|de|sur|di|из)\s*\d{1,3}\s*")
"""Where a picture stands in its gallery."""


def mark(body: HtmlElement) -> None:
    """Make each box of *body* that holds a picture and its caption a ``<figure>``, in place."""
    is_called, is_picture, is_slide = map(cache, (_CAPTION.search, _PICTURE.search, _SLIDE.search))
    for element in list(body.iter(*_WORDS)):
        if (element.tag == "figcaption" or is_called(element.get("class") or "")) and _says(element):
            _mark_around(element)
    for box in list(body.iter("div", "li", "section")):
        names = box.get("class") or ""
        if (is_picture(names) and _holds_caption(box, _LONGEST_UNMARKED)) or (
            is_slide(names) and _is_among_its_like(box) and _holds_caption(box, _LONGEST)
        ):
            box.tag = "figure"
    for figure in body.iter("figure"):
        _name_caption(figure)
    for caption in body.iter("figcaption"):
        _part(caption)


def _mark_around(caption: HtmlElement) -> None:
    if next(caption.iterancestors("figure", "a"), None) is not None:
        return
    box = next((each for each in _upwards(caption) if next(each.iter("img"), None) is not None), None)
    if box is None:
        return
    beside = caption.getprevious()
    if beside is not None and beside.tag == "figure" and next(beside.iter("figcaption"), None) is None:
        caption.tag = "figcaption"
        beside.append(caption)
        return
    if not _is_box(box):
        return
    box.tag = "figure"
    if caption is not box:
        caption.tag = "figcaption"


def _upwards(element: HtmlElement) -> Iterator[HtmlElement]:
    yield element
    for above, _ in zip(element.iterancestors(), range(_HIGHEST), strict=False):
        yield above


def _is_box(element: HtmlElement) -> bool:
    return (
        element.tag in _BOXES
        and len(element.text_content()) <= _LONGEST
        and len(list(element.iter("img"))) <= _MOST_PICTURES
        and next(element.iterdescendants(*_OTHER), None) is None
    )


def _is_among_its_like(box: HtmlElement) -> bool:
    beside = (box.getprevious(), box.getnext())
    return any(each is not None and each.get("class") == box.get("class") for each in beside)


def _holds_caption(box: HtmlElement, longest: int) -> bool:
    """Tell whether *box*, named after a picture, holds one and a few words that lead nowhere."""
    return (
        len(list(box.iter("img"))) == 1
        and 0 < len(box.text_content().strip()) <= longest
        and next(box.iterdescendants("a", "li", "h3", "h4", "h5", "time"), None) is None
        and next(box.iterancestors("figure", "a", "nav", "aside"), None) is None
        and _is_box(box)
    )


def _name_caption(figure: HtmlElement) -> None:
    """Make the words of *figure* its caption where it has none and they stand in one place."""
    if next(figure.iter("figcaption"), None) is not None or next(figure.iter("img"), None) is None:
        return
    saying = [
        each
        for each in figure.iterdescendants(*_WORDS)
        if _says(each)
        and next(each.iter("img"), None) is None
        and (each.tag in BLOCKS or _CAPTION.search(each.get("class") or ""))
    ]
    outermost = [each for each in saying if not any(above in saying for above in each.iterancestors(*_WORDS))]
    if len(outermost) == 1:
        outermost[0].tag = "figcaption"
    elif len({each.getparent() for each in outermost}) == 1:
        # A caption and its credit, side by side.
        caption = figure.makeelement("figcaption")
        outermost[0].addprevious(caption)
        caption.extend(outermost)


def _part(caption: HtmlElement) -> None:
    """Put a space between the words of *caption* and a credit, which the page's style alone keeps apart."""
    for before, after in itertools.pairwise(caption):
        if after.tag == before.tag == "span" and not before.tail and _says(before) and _says(after):
            before.tail = " "


def gather(content: HtmlElement) -> None:
    """Leave the words of each ``<figure>`` in *content* to its caption, in place.

    What stands beside the caption and says the same again goes, and so do "1 of 4" and "Enlarge", which is a
    link for scripts; a credit becomes the caption's end.
    """
    for figure in content.iter("figure"):
        if (
            next(figure.iterdescendants(*_OTHER), None) is not None
            or len(figure.text_content()) > _LONGEST
            or len(captions := list(figure.iter("figcaption"))) != 1
        ):
            continue
        caption = captions[0]
        counters = [each for each in caption.iter("span", "div", "p") if _counts(each)]
        controls = [each for each in figure.iter("a") if _is_control(each, caption)]
        for tool in (*counters, *controls):
            tool.drop_tree()
        for beside in _beside(figure, caption):
            said = " ".join(beside.text_content().split())
            if key(said) in key(caption.text_content()):
                beside.drop_tree()
            elif len(said) <= _LONGEST_CREDIT and not ends_sentence(said):
                credit = deepcopy(beside)
                credit.tag, credit.tail, credit.text = "span", None, " " + (credit.text or "")
                caption.append(credit)
                beside.drop_tree()
        if not _says(caption):
            caption.drop_tree()


def _counts(element: HtmlElement) -> bool:
    return _COUNTER.fullmatch(element.text_content()) is not None


def _is_control(link: HtmlElement, caption: HtmlElement) -> bool:
    """Tell whether *link* is one that only scripts know, beside the *caption*."""
    address = (link.get("href") or "").strip()
    is_for_scripts = address == "#" or address.startswith("javascript:")
    return is_for_scripts and link.find(".//img") is None and caption not in link.iterancestors()


def _beside(figure: HtmlElement, caption: HtmlElement) -> list[HtmlElement]:
    """Return the outermost elements of *figure* that hold words and neither a picture nor the *caption*."""
    held = {*caption.iter(), *caption.iterancestors()}
    for picture in figure.iter(*_PICTURES):
        held.update(picture.iter())
        held.update(itertools.takewhile(lambda each: each not in held, picture.iterancestors()))
    found = [each for each in figure.iterdescendants(*_WORDS) if each not in held and _says(each)]
    return [each for each in found if each.getparent() in held]


def _says(element: HtmlElement) -> bool:
    return any(not text.isspace() for text in element.itertext())

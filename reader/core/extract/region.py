"""The rest of the judgement: what belongs to the chosen text although it is no prose itself.

Pictures, films and headings are kept by where they stand among the leaves that were chosen.
"""

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from lxml.html import HtmlElement

from reader.core.extract import callouts
from reader.core.extract.judge import Judgement
from reader.core.extract.leaves import HEADINGS, Leaf
from reader.core.extract.prepare import is_hidden
from reader.core.late_regex import late_regex
from reader.core.reasons import Reason
from reader.core.whole_number import whole_number

_REACH = 40
"""How many leaves before the text the title, and a picture under it, may stand."""
_NEAR = 10
"""How many leaves away from the text a picture may stand."""
_LEAST_CHANCE = 0.12
"""How likely a heading, or code, between chosen texts must be."""
_EVEN_CHANCE = 0.4
"""How likely a paragraph between chosen texts must be."""
_UNSURE = HEADINGS | {"pre"}
_LISTS = frozenset(("ul", "ol", "dl"))
_ITEMS = frozenset(("li", "dt", "dd"))
_MOST_OF_LIST = 0.7
"""Where so many of a list's words were chosen, the rest of it belongs to them."""
_SMALLEST_PX = 60
_LONGEST_MARK = 4
"""How long the mark of a footnote may be: "1", "[12]", "*"."""
_OVER_TITLE = 6
"""How many leaves over the title its picture may stand."""
_HEAD_LINES = 4
"""How many leaves a dek, a byline and what stands with them may be, over the lead picture."""
_FEW_WORDS = 8
_MANY_WORDS = 15
"""A leaf with as many words does not come twice on purpose; a refrain may."""
_SHARES = late_regex(
    r"^(?:mailto|whatsapp|tg|fb-messenger|viber):|/(?:share|sharer(?:\.php)?|intent/\w+|shareArticle)(?:[/?#]|$)|/pin/create/",
    re.IGNORECASE,
)
"""Addresses at which other sites take a page that is shared."""
_HOME = late_regex(r"(?:https?://[^/?#]+/?|/)$", re.IGNORECASE)
"""The front page of a site."""
_SECOND_DRAWING = 60
"""As many words, said again in the same order, are no refrain but the page drawn for another screen."""
_ALL_LINK = 0.95
"""An item that is nothing but a link may lead to another article."""
_FURNITURE = frozenset(("nav", "footer", "aside", "form", "button"))


def region(
    leaves: Sequence[Leaf], judgement: Judgement, is_thread: bool = False
) -> tuple[list[Leaf], Mapping[int, Reason]]:
    """Return the leaves of the article in reading order, and why each of the others is not among them.

    Whoever answers in a thread quotes: what is said again there is left out however little it is.
    """
    reasons = dict(judgement.reasons)
    kept = {
        leaf.number for leaf in leaves if leaf.text and not _is_picture(leaf) and judgement.keeps(leaf.number)
    }
    again = _repeated(leaves, judgement, kept, _MANY_WORDS if is_thread else _SECOND_DRAWING)
    reasons |= dict.fromkeys(again, Reason.REPEATED)
    kept -= again
    kept |= (_bridged(leaves, judgement, kept) | _box_titles(leaves, kept)) - again
    kept |= _items(leaves, judgement, kept) - again
    if is_thread:
        kept |= _short_posts(leaves, judgement, kept) - again
    title = _title(judgement, kept)
    for number in [each for each in kept if each < title and judgement.facts[each].size < _MANY_WORDS]:
        kept.discard(number)
        reasons[number] = Reason.OUTSIDE
    for number in _notes(leaves, kept):
        kept.add(number)
        leaves[number].element.set("class", "footnote")
    for leaf in filter(_is_picture, leaves):
        reasons[leaf.number] = Reason.DECORATION
    kept |= _pictures(leaves, judgement, kept, title)
    return [leaf for leaf in leaves if leaf.number in kept], {
        number: reason for number, reason in reasons.items() if number not in kept
    }


def _is_picture(leaf: Leaf) -> bool:
    return leaf.has_media and (leaf.tag == "figure" or not leaf.text)


def _repeated(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int], least: int) -> set[int]:
    """Return the leaves that say again, elsewhere, what was said: pages are drawn twice, for two screens.

    A sentence may come again on purpose; its second drawing stands right behind the first, or in a run of
    at least so many words that stood in this order before.
    """
    said = [leaf for leaf in leaves if leaf.number in kept]
    first: dict[str, int] = {}
    before = [first.setdefault(leaf.text, at) for at, leaf in enumerate(said)]
    found: set[int] = set()
    start = 0
    for end in range(1, len(said) + 1):
        if end < len(said) and before[end] == before[end - 1] + 1 and before[start] < start:
            continue
        run = said[start:end]
        sizes = [judgement.facts[leaf.number].size for leaf in run]
        if start - before[start] == 1 or (before[start] < start and sum(sizes) >= least):
            found.update(
                leaf.number
                for leaf, size, at in zip(run, sizes, before[start:end], strict=True)
                if size >= _MANY_WORDS and leaf.path[-1] is not said[at].path[-1]
            )
        start = end
    return found


def _bridged(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> set[int]:
    """Return what the judge was not sure of amid chosen text: headings, code, paragraphs; and formulas.

    The last formula of an article has chosen text beside it in its own element.
    """
    # Pictures between a heading and its text do not part them.
    said = [leaf for leaf in leaves if leaf.text and not _is_picture(leaf)]
    found = set()
    for at, leaf in enumerate(said):
        before = [each for each in said[max(0, at - 2) : at] if each.number in kept]
        is_formula = leaf.element.get("class") == "math"
        if not before or not (is_formula or _may_belong(leaf, judgement)):
            continue
        is_last = is_formula and before[-1] is said[at - 1] and before[-1].path[-1] is leaf.path[-1]
        if is_last or not kept.isdisjoint(each.number for each in said[at + 1 : at + 3]):
            found.add(leaf.number)
    return found


def _may_belong(leaf: Leaf, judgement: Judgement) -> bool:
    """Tell whether *leaf* belongs to the text if it stands amid it."""
    if leaf.tag in _UNSURE:
        return judgement.chances[leaf.number] > _LEAST_CHANCE
    return (
        judgement.chances[leaf.number] > _EVEN_CHANCE
        and judgement.facts[leaf.number].size >= _MANY_WORDS
        and judgement.reasons.get(leaf.number) is not Reason.FURNITURE
    )


def _items(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> set[int]:
    """Return the items that were not chosen of lists that were: terms are short, and so are some items.

    All of a list of which most was chosen, else those between two that were.
    """
    lists: dict[HtmlElement, list[Leaf]] = defaultdict(list)
    for leaf in leaves:
        held = next((each for each in reversed(leaf.path) if each.tag in _LISTS), None)
        if held is not None and leaf.text and not _is_picture(leaf):
            lists[held].append(leaf)
    found: set[int] = set()
    for held in lists.values():
        chosen = [leaf for leaf in held if leaf.number in kept]
        if not chosen:
            continue
        first, last = chosen[0].number, chosen[-1].number
        is_most = _size(chosen, judgement) >= _MOST_OF_LIST * _size(held, judgement)
        belong = held if is_most else [leaf for leaf in held if first < leaf.number < last]
        found.update(leaf.number for leaf in belong if _is_item(leaf, judgement))
    return found


def _short_posts(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> set[int]:
    """Return the posts of one paragraph: elements like those that hold the paragraphs of longer ones."""
    holders = Counter(
        (_called(leaves[number].path[-2]), _called(leaves[number].path[-1]))
        for number in kept
        if len(leaves[number].path) > 1 and judgement.facts[number].size >= _MANY_WORDS
    )
    return {
        leaf.number
        for leaf in leaves
        if leaf.text and holders[_called(leaf.path[-1]), _called(leaf.element)] > 1 and not _is_hidden(leaf)
    }


def _called(element: HtmlElement) -> tuple[str, str]:
    return str(element.tag), "".join((element.get("class") or "").split()[:1])


def _size(leaves: Sequence[Leaf], judgement: Judgement) -> float:
    return sum(judgement.facts[leaf.number].size for leaf in leaves)


def _is_item(leaf: Leaf, judgement: Judgement) -> bool:
    return (
        (leaf.tag in _ITEMS or leaf.path[-1].tag in _ITEMS or any(each.tag == "dd" for each in leaf.path))
        and judgement.facts[leaf.number].links < _ALL_LINK
        and judgement.reasons.get(leaf.number) is not Reason.REPEATS_TITLE
        and not _is_hidden(leaf)
    )


def _box_titles(leaves: Sequence[Leaf], kept: set[int]) -> set[int]:
    """Return the short first lines of the boxes whose second line was chosen: "Note", "Warning"."""
    found, entered = set(), set[HtmlElement]()
    boxes = set(leaves[0].path[0].xpath(f".//*[@{callouts.MARK}]")) if leaves else set()
    for leaf, after in itertools.pairwise(leaves) if boxes else ():
        box = next((each for each in leaf.path if each in boxes), None)
        if box is None or box in entered:
            continue
        entered.add(box)
        if len(leaf.text) <= callouts.LONGEST_TITLE and box in after.path and after.number in kept:
            found.add(leaf.number)
    return found


def _pictures(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int], title: int) -> set[int]:
    if not kept:
        return set()
    # How much of the text of each element was kept, and how much was not.
    sums: dict[HtmlElement, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for leaf in leaves:
        fact = judgement.facts[leaf.number]
        if (
            leaf.text
            and not _is_picture(leaf)
            and judgement.reasons.get(leaf.number) is not Reason.REPEATS_TITLE
        ):
            for holder in leaf.path:
                sums[holder][leaf.number not in kept] += fact.size
    first, last = min(kept), max(kept)
    lead = _lead(leaves, first, title) | _amid(leaves, kept)
    controls = _controls(leaves, first, sums)
    seen: set[str] = set()
    found = set()
    for leaf in leaves:
        if (
            _is_picture(leaf)
            and leaf.number not in controls
            and first - _REACH <= leaf.number <= last + 1
            and (leaf.number in lead or (leaf.number > title and _belongs(leaf, sums)))
        ):
            sources = {image.get("src", "") for image in leaf.element.iter("img")}
            if not sources or not sources <= seen:
                found.add(leaf.number)
            seen |= sources
    return found


def _controls(leaves: Sequence[Leaf], first: int, sums: Mapping[HtmlElement, list[float]]) -> set[int]:
    """Return the pictures that are a page's buttons: those that share it, and its banner above the text.

    What stands in one box with such a button, and without any chosen text, is one too.
    """
    pictures = [leaf for leaf in leaves if _is_picture(leaf) and leaf.path]
    found = {leaf.number for leaf in pictures if _is_control(leaf, leaf.number < first)}
    boxes = {
        leaf.path[-1] for leaf in pictures if leaf.number in found and not sums.get(leaf.path[-1], (0.0,))[0]
    }
    return found | {leaf.number for leaf in pictures if leaf.path[-1] in boxes}


def _is_control(leaf: Leaf, is_above: bool) -> bool:
    links = [each for each in leaf.path if each.tag == "a"] + list(leaf.element.iter("a"))
    addresses = [each.get("href", "").strip() for each in links]
    return any(_SHARES.search(each) or (is_above and _HOME.match(each)) for each in addresses)


def _notes(leaves: Sequence[Leaf], kept: set[int]) -> set[int]:
    """Return the leaves that short links in the chosen text lead down to: footnotes, wherever they stand."""
    named = {
        link.get("href", "")[1:]: number
        for number in kept
        for link in leaves[number].element.iter("a")
        if link.get("href", "").startswith("#") and len(link.text_content().strip()) <= _LONGEST_MARK
    }
    if not named:
        return set()
    found = set()
    for leaf in leaves:
        for element in (leaf.element, *leaf.path[-2:], *leaf.element.iter("a", "sup", "span")):
            name = element.get("id") or element.get("name")
            if name and leaf.text and named.get(name, len(leaves)) < leaf.number and leaf.tag not in HEADINGS:
                found.add(leaf.number)
    return found


def _title(judgement: Judgement, kept: set[int]) -> int:
    """Return the number of the leaf that is the title over the text, or 0."""
    text = min((number for number in kept if judgement.facts[number].size >= _MANY_WORDS), default=0)
    return max(
        (at for at, why in judgement.reasons.items() if why is Reason.REPEATS_TITLE and at < text), default=0
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
        if _is_picture(leaf)
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
        if leaf.text and not _is_picture(leaf):
            if before and leaf.number in kept:
                found.update(waiting)
            before, waiting = leaf.number in kept, []
        elif leaf.tag == "figure" and _stands_free(leaf):
            waiting.append(leaf.number)
    return found


def _stands_free(leaf: Leaf) -> bool:
    return not (_is_small(leaf.element) or _is_aside(leaf) or any(each.tag == "a" for each in leaf.path))


def _under_head(leaves: Sequence[Leaf], first: int, title: int) -> int:
    """Return where the article's head ends: after a first figure that only short lines part from the text."""
    if not title or title < first - _REACH:
        return first
    following = leaves[first : first + _HEAD_LINES + 1]
    figure = next(
        (leaf.number for leaf in following if leaf.tag == "figure" and _is_picture(leaf)), first - 1
    )
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


def _is_hidden(leaf: Leaf) -> bool:
    return any(is_hidden(each) for each in (leaf.element, *leaf.path))


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

"""Which items of lists, terms and cards belong to the chosen text although they were not chosen."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from statistics import mean

from lxml.html import HtmlElement

from reader.core.extract.judge import Judgement
from reader.core.extract.leaves import HEADINGS, Leaf
from reader.core.extract.prepare import is_hidden
from reader.core.extract.repeats import list_of
from reader.core.late_regex import late_regex
from reader.core.reasons import Reason

ALL_LINK = 0.95
"""What is nothing but a link (an item, a heading, a last paragraph) may lead to another article."""
_ITEMS = frozenset(("li", "dt", "dd"))
_MOST_OF_LIST = 0.5
"""Where so many of a list's words were chosen, the rest of it belongs to them."""
_LEAST_CHANCE = 0.12
"""How likely the items under a heading must be; twice as likely if they are nothing but links."""

_ADDRESS = late_regex(r"https?://\S+")
_FEWEST_SOURCES = 2


def lists(said: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> set[int]:
    """Return the items and cards that belong to the leaves *kept* of those that say something."""
    held: dict[HtmlElement, list[int]] = defaultdict(list)
    for at, leaf in enumerate(said):
        inner = list_of(leaf)
        for own in leaf.path:
            if own is inner or own.tag == "ol":
                held[own].append(at)
    found = _cards(judgement, kept)
    around = {judgement.facts[number].leaf.path[-1] for number in kept}
    for own, places in held.items():
        items = [said[at] for at in places]
        if own.getparent() in around and _are_sources(items, judgement):
            over = [heading] if (heading := _heading(said, own, places)) else []
            found.update(leaf.number for leaf in (*over, *items) if not is_unseen(leaf))
        if _is_headed(said, own, places, kept) and _is_likely(items, judgement):
            found.update(leaf.number for leaf in items if not is_unseen(leaf))
        else:
            found.update(_belonging(items, judgement, kept))
    return found


def over_lists(said: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> set[int]:
    """Return the paragraphs that begin a list: right over its chosen first item, in the same element."""
    return {
        leaf.number
        for leaf, item in pairwise(said)
        if item.number in kept
        and leaf.number not in kept
        and judgement.facts[leaf.number].prose
        and judgement.chances[leaf.number] > _LEAST_CHANCE
        and (own := list_of(item)) is not None
        and own.getparent() is leaf.path[-1]
    }


def is_unseen(leaf: Leaf) -> bool:
    """Tell whether the page hides *leaf*."""
    return any(is_hidden(each) for each in (leaf.element, *leaf.path))


def _belonging(items: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> set[int]:
    """Return the rest of a list of which half was chosen, else what no link is between two items that were.

    Terms are short, and so are some items.
    """
    chosen = [leaf for leaf in items if leaf.number in kept]
    if not chosen:
        return set()
    is_most = judgement.size(chosen) >= _MOST_OF_LIST * judgement.size(items)
    between = range(chosen[0].number, chosen[-1].number)
    return {
        leaf.number
        for leaf in items
        if _is_item(leaf, judgement)
        and (is_most or (leaf.number in between and not _leads_away(leaf, judgement)))
    }


def _is_headed(said: Sequence[Leaf], held: HtmlElement, places: Sequence[int], kept: set[int]) -> bool:
    """Tell whether a list stands under a chosen heading, with chosen text after it in the same element."""
    heading = _heading(said, held, places)
    if heading is None or heading.number not in kept or places[-1] == len(said) - 1:
        return False
    after = said[places[-1] + 1]
    return after.number in kept and held.getparent() in after.path


def _heading(said: Sequence[Leaf], held: HtmlElement, places: Sequence[int]) -> Leaf | None:
    """Return the heading right over a list, in the same element."""
    over = said[places[0] - 1] if places[0] else None
    is_heading = over is not None and over.tag in HEADINGS and over.path[-1] is held.getparent()
    return over if is_heading else None


def _are_sources(items: Sequence[Leaf], judgement: Judgement) -> bool:
    """Tell whether a list is of addresses, as an author writes down where something was found."""
    return len(items) >= _FEWEST_SOURCES and all(
        _ADDRESS.fullmatch(leaf.text) and not judgement.facts[leaf.number].ruled_out for leaf in items
    )


def _is_likely(items: Sequence[Leaf], judgement: Judgement) -> bool:
    links = mean(judgement.facts[leaf.number].links for leaf in items)
    return mean(judgement.chances[leaf.number] for leaf in items) > _LEAST_CHANCE * (1 + links)


def _cards(judgement: Judgement, kept: set[int]) -> set[int]:
    """Return the cards of a documentation's contents whose row stands beside chosen prose."""
    chosen = (judgement.facts[number] for number in kept)
    around = {holder for fact in chosen if fact.prose for holder in fact.leaf.path[-2:]}
    return {fact.leaf.number for fact in judgement.facts if fact.around_row in around}


def _is_item(leaf: Leaf, judgement: Judgement) -> bool:
    return (
        (leaf.tag in _ITEMS or leaf.path[-1].tag in _ITEMS or any(each.tag == "dd" for each in leaf.path))
        and judgement.reasons.get(leaf.number) is not Reason.REPEATS_TITLE
        and not judgement.facts[leaf.number].ruled_out
        and not is_unseen(leaf)
    )


def _leads_away(leaf: Leaf, judgement: Judgement) -> bool:
    return leaf.tag != "dt" and judgement.facts[leaf.number].links >= ALL_LINK

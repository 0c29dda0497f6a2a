"""The rest of the judgement: what belongs to the chosen text although it is no prose itself, or does not.

Headings, notes, items (`region_lists`) and pictures (`region_pictures`) are kept by where they stand among
chosen leaves.
"""

import itertools
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from lxml.html import HtmlElement

from reader.core.extract import callouts, embeds
from reader.core.extract.judge import Judgement
from reader.core.extract.labels import labelled
from reader.core.extract.leaves import HEADINGS, Leaf
from reader.core.extract.region_lists import ALL_LINK, is_unseen, lists, over_lists
from reader.core.extract.region_pictures import is_picture, pictures
from reader.core.extract.repeats import MANY_WORDS, SECOND_DRAWING, repeated
from reader.core.extract.slides import other_slides
from reader.core.metadata import dates
from reader.core.reasons import Reason

_LEAST_CHANCE = 0.12
"""How likely a heading, code, or a post of another site between chosen texts must be."""
_EVEN_CHANCE = 0.4
"""How likely a paragraph between chosen texts must be."""
_UNSURE = HEADINGS | {"pre"}
_PARAGRAPHS = frozenset(("p", "div"))
_MOST_SIBLINGS = 0.6
"""Where so many of its paragraphs' words were chosen, the rest of an element's belong to them."""
_LONGEST_MARK = 4
"""How long the mark of a footnote may be: "1", "[12]", "*"."""
_HEAD_LINES, _LONGEST_HEAD_LINE = 7, 60
"""How many leaves under a headline its author and day stand in, and how long they are."""
_MOST_STORIES = 100
"""A page with more headlines of the first rank has them over something else."""


def region(
    leaves: Sequence[Leaf], judgement: Judgement, is_thread: bool = False
) -> tuple[list[Leaf], Mapping[int, Reason]]:
    """Return the leaves of the article in reading order, and why each of the others is not among them.

    Whoever answers in a thread quotes: what is said again there is left out however little it is.
    """
    reasons = dict(judgement.reasons)
    # Pictures between a heading and its text do not part them.
    said = [leaf for leaf in leaves if leaf.text and not is_picture(leaf)]
    kept = {leaf.number for leaf in said if judgement.keeps(leaf.number)}
    again = repeated(leaves, judgement, kept, is_thread)
    reasons |= dict.fromkeys(again, Reason.REPEATED)
    kept -= again
    kept |= _siblings(leaves, judgement, kept) - again
    kept |= (_bridged(said, judgement, kept) | _box_titles(leaves, kept)) - again
    kept |= over_lists(said, judgement, kept) - again
    kept |= lists(said, judgement, kept) - again
    kept |= _embedded_posts(leaves, judgement, kept) - again
    if is_thread:
        kept |= _short_posts(leaves, judgement, kept) - again
    others = dict.fromkeys(_other_stories(leaves, judgement, kept), Reason.RELATED)
    others |= dict.fromkeys(other_slides(leaves, judgement, kept), Reason.RELATED)
    others |= labelled(leaves, judgement, kept)
    others |= dict.fromkeys(_pointers_at_end(leaves, judgement, kept - others.keys()), Reason.LINKS)
    reasons |= others
    kept -= others.keys()
    title = _title(judgement, kept)
    for number in [each for each in kept if each < title and judgement.facts[each].size < MANY_WORDS]:
        kept.discard(number)
        reasons[number] = Reason.OUTSIDE
    for number in _notes(leaves, kept):
        kept.add(number)
        leaves[number].element.set("class", "footnote")
    for leaf in filter(is_picture, leaves):
        reasons[leaf.number] = Reason.DECORATION
    kept |= pictures(leaves, judgement, kept, title)
    return [leaf for leaf in leaves if leaf.number in kept], {
        number: reason for number, reason in reasons.items() if number not in kept
    }


def _other_stories(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> set[int]:
    """Return what stands under another h1, as on an endless page.

    That is a story of its own in an ``<article>`` of its own, or with a day of its own.
    """
    heads = [leaf for leaf in leaves if leaf.tag == "h1" and leaf.text]
    over = _title(judgement, kept)
    title = next(
        (leaf for leaf in reversed(heads) if leaf.number in judgement.titles and leaf.number <= over), None
    )
    if title is None or len(heads) == 1:
        return set()
    own = _article(title)
    others = {_article(leaf) for leaf in heads} if own is not None else set()
    later = [leaf for leaf in heads if leaf.number > title.number]
    if len(later) <= _MOST_STORIES:
        others |= {_apart(leaf, title) for leaf in later if _dated(leaf, leaves)}
    others -= {None, *title.path}
    found = {number for number in kept if not others.isdisjoint(leaves[number].path)}
    told = [leaves[number] for number in kept - found if own is None or own in leaves[number].path]
    return found if judgement.size(told) >= SECOND_DRAWING else set()


def _apart(leaf: Leaf, other: Leaf) -> HtmlElement | None:
    """Return the outermost element that *leaf* stands in and *other* does not."""
    return next((each for each in leaf.path if each not in other.path), None)


def _dated(heading: Leaf, leaves: Sequence[Leaf]) -> bool:
    """Tell whether a line with a day stands under *heading*."""
    under = leaves[heading.number + 1 : heading.number + 1 + _HEAD_LINES]
    return any(dates.iso(leaf.text) for leaf in under if len(leaf.text) <= _LONGEST_HEAD_LINE)


def _embedded_posts(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> set[int]:
    """Return what posts of other sites say that are shown amid the text, if they may be a part of it."""
    posts: dict[HtmlElement, list[int]] = defaultdict(list)
    for leaf in leaves[min(kept, default=0) : max(kept, default=0)]:
        post = next((each for each in (leaf.element, *leaf.path) if each.get(embeds.MARK)), None)
        if post is not None and leaf.text and not judgement.facts[leaf.number].ruled_out:
            posts[post].append(leaf.number)
    return {
        number
        for post in posts.values()
        if max(judgement.chances[number] for number in post) > _LEAST_CHANCE
        for number in post
    }


def _pointers_at_end(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> set[int]:
    """Return the last paragraphs that are nothing but a link: they lead away. Not all of a listing."""

    def leads_away(number: int) -> bool:
        return leaves[number].tag in _PARAGRAPHS and judgement.facts[number].links >= ALL_LINK

    last = set(itertools.takewhile(leads_away, sorted(kept, reverse=True)))
    return last if len(last) < len(kept) else set()


def _article(leaf: Leaf) -> HtmlElement | None:
    """Return the innermost ``<article>`` that *leaf* is in."""
    return next((each for each in reversed(leaf.path) if each.tag == "article"), None)


def _siblings(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> set[int]:
    """Return the paragraphs that were not chosen in an element of which most were: no article ends so."""
    alike: dict[tuple[HtmlElement, str], list[Leaf]] = defaultdict(list)
    for leaf in leaves:
        if judgement.facts[leaf.number].prose:
            alike[leaf.path[-1], leaf.tag].append(leaf)
    found: set[int] = set()
    for beside in alike.values():
        chosen = [leaf for leaf in beside if leaf.number in kept]
        if len(chosen) > 1 and judgement.size(chosen) >= _MOST_SIBLINGS * judgement.size(beside):
            found.update(leaf.number for leaf in beside if judgement.chances[leaf.number] > _LEAST_CHANCE)
    return found


def _bridged(said: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> set[int]:
    """Return what the judge was not sure of amid chosen text: headings, code, paragraphs; and formulas.

    The last formula or code of an article has chosen text right before it in the element that it stands in.
    """
    found = set()
    for at, leaf in enumerate(said):
        before = [each for each in said[max(0, at - 2) : at] if each.number in kept]
        is_formula = leaf.element.get("class") == "math"
        if not before or not (is_formula or _may_belong(leaf, judgement)):
            continue
        may_end = is_formula or leaf.tag == "pre"
        is_last = may_end and before[-1] is said[at - 1] and before[-1].path[-1] in leaf.path
        if is_last or not kept.isdisjoint(each.number for each in said[at + 1 : at + 3]):
            found.add(leaf.number)
    return found


def _may_belong(leaf: Leaf, judgement: Judgement) -> bool:
    """Tell whether *leaf* belongs to the text if it stands amid it."""
    fact = judgement.facts[leaf.number]
    if leaf.tag in _UNSURE:
        leads_away = fact.links >= ALL_LINK and not fact.readability and not fact.resiliparse
        return judgement.chances[leaf.number] > _LEAST_CHANCE and not leads_away
    reads = fact.size >= MANY_WORDS and judgement.reasons.get(leaf.number) is not Reason.FURNITURE
    return judgement.chances[leaf.number] > _EVEN_CHANCE and (
        reads or leaf.tag == "table" or any(map(callouts.is_pull_quote, leaf.path))
    )


def _short_posts(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> set[int]:
    """Return the posts of one paragraph: elements like those that hold the paragraphs of longer ones."""
    holders = Counter(
        (_called(leaves[number].path[-2]), _called(leaves[number].path[-1]))
        for number in kept
        if len(leaves[number].path) > 1 and judgement.facts[number].size >= MANY_WORDS
    )
    return {
        leaf.number
        for leaf in leaves
        if leaf.text and holders[_called(leaf.path[-1]), _called(leaf.element)] > 1 and not is_unseen(leaf)
    }


def _called(element: HtmlElement) -> tuple[str, str]:
    return str(element.tag), "".join((element.get("class") or "").split()[:1])


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
    text = min((number for number in kept if judgement.facts[number].size >= MANY_WORDS), default=0)
    return max((at for at in judgement.titles if at < text), default=0)

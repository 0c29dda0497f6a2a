"""What a page says again: drawn for another screen, in one piece for search engines, quoted in a thread."""

from collections import defaultdict
from collections.abc import Sequence

from lxml.html import HtmlElement

from reader.core.extract.judge import Judgement
from reader.core.extract.leaves import LISTS, Leaf
from reader.core.extract.words import Runs

SECOND_DRAWING = 60
"""As many words, said again in the same order, are no refrain but the page drawn for another screen."""
_MOST_AGAIN = 0.85
"""How much of a second drawing was said in the first."""
MANY_WORDS = 15
"""A leaf with as many words does not come twice on purpose; a refrain may."""
_DIGEST = 0.5
"""How large a leaf must be, beside all others, to be these again in one piece."""
_SAID = 0.7
"""How much of it must stand in them: a digest may have marks of its own between what they say."""
_FEWEST_ITEMS = 3
"""A list of fewer may come again on purpose."""


def repeated(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int], is_thread: bool) -> set[int]:
    """Return which of the leaves *kept* say again what others of them do."""
    again = _drawn_again(leaves, judgement, kept, is_thread)
    return again | _digests(judgement, kept) | _lists_again(leaves, kept)


def _drawn_again(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int], is_thread: bool) -> set[int]:
    """Return the leaves that say again, elsewhere, what was said: pages are drawn twice, for two screens.

    A sentence may come again on purpose; its second drawing stands right behind the first, or in a run of
    many words that stood in this order before, in a box that says nothing else: of the tabs of a manual
    each says what the others do and something of its own. Of such a run all is said again, its headings too;
    in a thread, where each post has the same lines about it, what is as long as a sentence.
    """
    said = [leaf for leaf in leaves if leaf.number in kept or leaf.number in judgement.titles]
    before = _said_before(said)
    found: set[int] = set()
    start = 0
    for end in range(1, len(said) + 1):
        if end < len(said) and before[end] == before[end - 1] + 1 and before[start] < start:
            continue
        sizes = [judgement.facts[leaf.number].size for leaf in said[start:end]]
        is_drawing = (
            before[start] < start
            and sum(sizes) >= (MANY_WORDS if is_thread else SECOND_DRAWING)
            and (is_thread or not _is_variant(said, before, range(start, end), judgement))
        )
        if is_drawing or start - before[start] == 1:
            least = 0 if is_drawing and not is_thread else MANY_WORDS
            found.update(
                leaf.number
                for leaf, size, at in zip(said[start:end], sizes, before[start:end], strict=True)
                if size >= least and leaf.path[-1] is not said[at].path[-1]
            )
        start = end
    return found


def _is_variant(said: Sequence[Leaf], before: Sequence[int], run: range, judgement: Judgement) -> bool:
    """Tell whether the outermost box of a *run* that what it repeats is not in says something else too."""
    firsts = {element for at in run for element in said[before[at]].path}
    apart = (each for each in said[run[0]].path if each not in firsts)
    box = next((each for each in apart if all(each in said[at].path for at in run)), None)
    if box is None:
        return False
    sizes = [
        (judgement.facts[leaf.number].size, first < at)
        for at, (leaf, first) in enumerate(zip(said, before, strict=True))
        if box in leaf.path
    ]
    return sum(size for size, is_again in sizes if is_again) < _MOST_AGAIN * sum(size for size, _ in sizes)


def _said_before(said: Sequence[Leaf]) -> list[int]:
    """Return of each leaf which one said the same before: the next in the order of before, or the first."""
    first: dict[str, int] = {}
    found: list[int] = []
    for at, leaf in enumerate(said):
        follows = found[-1] + 1 if found else 0
        known = first.setdefault(leaf.text, at)
        found.append(follows if follows < at and said[follows].text == leaf.text else known)
    return found


def _digests(judgement: Judgement, kept: set[int]) -> set[int]:
    """Return the leaves that are all the others in one piece, as pages hide them for search engines."""
    facts = [judgement.facts[number] for number in kept]
    lump = max(facts, key=lambda fact: fact.size, default=None)
    if lump is None or lump.size < SECOND_DRAWING:
        return set()
    rest = [fact for fact in facts if fact.leaf.text != lump.leaf.text]
    largest, whole = max((fact.size for fact in rest), default=0.0), sum(fact.size for fact in rest)
    is_lump = max(2 * largest, _DIGEST * whole) <= lump.size <= whole / _SAID
    if not is_lump or Runs(" ".join(fact.leaf.text for fact in rest)).cover(lump.words) < _SAID:
        return set()
    return {fact.leaf.number for fact in facts if fact.leaf.text == lump.leaf.text}


def _lists_again(leaves: Sequence[Leaf], kept: set[int]) -> set[int]:
    """Return the lists that say what one before them does, as contents do that are drawn for two screens."""
    lists: dict[HtmlElement, list[Leaf]] = defaultdict(list)
    for number in sorted(kept):
        held = list_of(leaves[number])
        if held is not None:
            lists[held].append(leaves[number])
    said: set[tuple[str, ...]] = set()
    found: set[int] = set()
    for held in lists.values():
        texts = tuple(leaf.text for leaf in held)
        if len(held) >= _FEWEST_ITEMS and texts in said:
            found.update(leaf.number for leaf in held)
        said.add(texts)
    return found


def list_of(leaf: Leaf) -> HtmlElement | None:
    return next((each for each in reversed(leaf.path) if each.tag in LISTS), None)

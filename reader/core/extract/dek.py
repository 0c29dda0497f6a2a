"""The dek: the sentence or two under the title that say what the article is about."""

import re
from collections.abc import Sequence

from reader.core.extract.leaves import HEADINGS, Leaf
from reader.core.extract.words import Runs, words
from reader.core.late_regex import late_regex
from reader.core.metadata.claims import Claims

_NAMED = late_regex(
    r"(?:^|[\s_-])(?:dek|sub-?head(?:line)?|sub-?title|stand-?first|lead|lede|summary"
    r"|teaser-?text|intro|chapo|sapo|abstract|excerpt|deck|perex)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_REACH = 6
_LONGEST = 700


def dek(leaves: Sequence[Leaf], claims: Claims, kept: Sequence[Leaf], titles: frozenset[int]) -> Leaf | None:
    """Return the leaf that is the dek, or None: near the title, and in the page's description or named so.

    *titles* are the numbers of the leaves that say the title.
    """
    title = next((number for number in sorted(titles) if leaves[number].tag in HEADINGS), None)
    first = next((leaf.number for leaf in kept if leaf.number not in titles), None)
    if title is None or first is None:
        return None
    said = Runs("\n".join(each.text for each in claims.descriptions))
    for leaf in leaves[title + 1 : title + 1 + _REACH]:
        listed = words(leaf.text)
        is_links = leaf.link_length > 0.4 * len(leaf.text)
        if len(listed) < 5 or len(leaf.text) > _LONGEST or is_links or leaf.has_media:
            continue
        named = _NAMED.search(
            " ".join((leaf.element.get("class") or "", *(each.get("class") or "" for each in leaf.path[-1:])))
        )
        is_told = leaf.number <= first and said.cover(listed) > 0.7 and not _heads_a_section(leaf, kept)
        if is_told or named:
            return leaf
        if leaf.number > first:
            return None
    return None


def _heads_a_section(leaf: Leaf, kept: Sequence[Leaf]) -> bool:
    """Tell whether *leaf* is a heading as others are after it: a description may be how the text begins."""
    return leaf.tag in HEADINGS and any(
        each.tag == leaf.tag and each.path[-1] is leaf.path[-1] and each.number > leaf.number for each in kept
    )


def led(kept: Sequence[Leaf], lead: Leaf | None) -> list[Leaf]:
    """Return *kept* with *lead* among it, and marked as the dek it is."""
    if lead is None:
        return list(kept)
    lead.element.set("class", "dek")
    if lead.tag in HEADINGS:
        lead.element.tag = "p"
    others = [leaf for leaf in kept if leaf is not lead]
    before = sum(leaf.number < lead.number for leaf in others)
    return [*others[:before], lead, *others[before:]]

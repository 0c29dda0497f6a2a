"""What people decided about a page, laid over what the judge decided: rules for the site, then single pieces.

Costs nothing where nothing was decided, which is nearly always.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from reader.core.choices import Choices, named
from reader.core.extract.judge import Judgement
from reader.core.extract.leaves import HEADINGS, Leaf
from reader.core.reasons import Ground, Reason

_NAMED = {"dek": Ground.DEK, "footnote": Ground.NOTE}
"""The classes by which earlier stages mark what they added."""


@dataclass(frozen=True, slots=True)
class Marked:
    """The elements of a page that the site's rules name."""

    keep: frozenset[HtmlElement] = frozenset()
    drop: frozenset[HtmlElement] = frozenset()
    probed: Mapping[str, frozenset[HtmlElement]] = field(default_factory=dict)


@dataclass(slots=True)
class Decided:
    """What people decided of a page's leaves, by number: why it is taken, or why it is left out."""

    verdicts: dict[int, Ground | Reason] = field(default_factory=dict)

    def takes(self, number: int, otherwise: bool) -> bool:
        """Tell whether the leaf is taken; *otherwise* says it where nobody decided."""
        verdict = self.verdicts.get(number)
        return otherwise if verdict is None else isinstance(verdict, Ground)

    @property
    def put_back(self) -> frozenset[int]:
        return frozenset(number for number, why in self.verdicts.items() if isinstance(why, Ground))


def mark(tree: HtmlElement, choices: Choices, probes: Sequence[str]) -> Marked:
    """Return what the rules and *probes* name in *tree*, as it was parsed: selectors speak of that."""
    if not (choices.keep or choices.drop or probes):
        return Marked()
    from reader.core.choices.selecting import matched

    return Marked(
        matched(tree, choices.keep),
        matched(tree, choices.drop),
        {each: matched(tree, (each,)) for each in probes},
    )


def probed(leaves: Sequence[Leaf], marked: Marked) -> dict[str, frozenset[int]]:
    """Return which of *leaves* each selector that was asked about names, whole."""
    return {
        selector: frozenset(
            leaf.number for leaf in leaves if leaf.element in elements or not elements.isdisjoint(leaf.path)
        )
        for selector, elements in marked.probed.items()
    }


def decided(leaves: Sequence[Leaf], marked: Marked, choices: Choices) -> Decided:
    """Return what was decided of *leaves*; takes out what a rule drops inside of one."""
    found = Decided()
    if marked.keep or marked.drop:
        for leaf in leaves:
            if (verdict := _by_rules(leaf, marked)) is not None:
                found.verdicts[leaf.number] = verdict
    if choices.pieces:
        for leaf, name in zip(leaves, named(map(called, leaves)), strict=True):
            if name in choices.pieces:
                found.verdicts[leaf.number] = Ground.CHOSEN if choices.pieces[name] else Reason.CHOSEN
    return found


def called(leaf: Leaf) -> str:
    """Return what *leaf* is called: its text, or the address of the picture that it is."""
    if leaf.text:
        return leaf.text
    return next((f"{each.tag} {each.get('src', '')}" for each in leaf.element.iter() if each.get("src")), "")


def kept(leaves: Sequence[Leaf], kept: list[Leaf], decided: Decided) -> list[Leaf]:
    """Return *kept* with the leaves that were put back, and without those that were taken out."""
    if not decided.verdicts:
        return kept
    numbers = {leaf.number for leaf in kept}
    return [leaf for leaf in leaves if decided.takes(leaf.number, leaf.number in numbers)]


def grounds(
    leaves: Sequence[Leaf], shown: Set[int], judgement: Judgement, decided: Decided
) -> dict[int, Ground]:
    """Return why each leaf that is *shown* is."""
    return {number: ground(leaves[number], decided, judgement) for number in sorted(shown)}


def ground(leaf: Leaf, decided: Decided, judgement: Judgement | None = None) -> Ground:
    """Return why *leaf* is in the article; without a *judgement* all was taken that there is."""
    verdict = decided.verdicts.get(leaf.number)
    if isinstance(verdict, Ground):
        return verdict
    name = leaf.element.get("class")
    if name in _NAMED:
        return _NAMED[name]
    if leaf.has_media and (leaf.tag == "figure" or not leaf.text):
        return Ground.PICTURE
    return Ground.PROSE if judgement is None or judgement.keeps(leaf.number) else Ground.HEADING


def left_out(
    leaves: Sequence[Leaf], shown: Set[int], reasons: Mapping[int, Reason], decided: Decided
) -> dict[int, Reason]:
    """Return why each leaf that is not *shown* is not; *reasons* are those of the judge."""
    found = {}
    for leaf in leaves:
        if leaf.number not in shown:
            verdict = decided.verdicts.get(leaf.number)
            own = reasons.get(leaf.number)
            found[leaf.number] = verdict if isinstance(verdict, Reason) else own or _tidied(leaf)
    return found


def _tidied(leaf: Leaf) -> Reason:
    """Name why `polish` left out a leaf that was taken: it drops three things at the article's head."""
    if leaf.tag in HEADINGS:
        return Reason.REPEATS_TITLE
    if leaf.has_media and not leaf.text:
        return Reason.DECORATION
    return Reason.LINKS if leaf.link_length > 0.5 * len(leaf.text) else Reason.BYLINE


def _by_rules(leaf: Leaf, marked: Marked) -> Ground | Reason | None:
    """Return what the innermost rule around or at *leaf* says, else what one inside of it says."""
    for element in (leaf.element, *reversed(leaf.path)):
        if element in marked.keep:
            return Ground.RULE
        if element in marked.drop:
            return Reason.RULE
    for element in list(leaf.element.iterdescendants()):
        if element in marked.keep:
            return Ground.RULE
        if element in marked.drop:
            if " ".join("".join(element.itertext()).split()) == leaf.text:
                return Reason.RULE
            element.drop_tree()
    return None

"""Markup through an engine as symbols: a sentence written with them, and read again where all came back.

A tag with words becomes a symbol before and one after them; code, pictures and what has no words become one
symbol. What an engine makes of them is checked: where one is lost, doubled or crossed, the answer is None.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.core.late_regex import late_regex
from reader.translation.engine import FIRST_SYMBOL, MOST_MARKS, SYMBOL, closing, has_symbols, opening
from reader.translation.markup import Node, Tag, Text, has_words

_STUCK = late_regex(r"\w")
_BEFORE_POINT = late_regex(r"\s+(?=[,.;:!?…)\]»”’%。、，！？；：」』）])")
_UNSPACED = frozenset(("zh", "zh-hant", "ja", "th", "lo", "my", "km"))


@dataclass(slots=True)
class Marked:
    """A sentence as an engine gets it, and the tags that its symbols stand for, by their numbers.

    ``parents`` has the number of the tag that each one is in, -1 for none; ``close`` the numbers of those
    with no space before them.
    """

    text: str
    tags: list[Tag] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    close: set[int] = field(default_factory=set)


def is_atom(tag: Tag) -> bool:
    """Tell whether *tag* goes through an engine as one symbol, with all that is in it."""
    return tag.is_kept or not has_words(tag.text)


def write(nodes: Sequence[Node]) -> Marked | None:
    """Return *nodes* with symbols for markup; None where that cannot go well.

    That is where there are too many, or a symbol of the text's own, or markup within a word.
    """
    marked = Marked("")
    if has_symbols("".join(each.text for each in nodes)) or not _write(nodes, marked):
        return None
    marked.text = " ".join(marked.text.split())
    return marked


def read(answer: str, marked: Marked, target: str) -> list[Node] | None:
    """Return *answer* with the tags of *marked* in place of its symbols; None where they do not fit."""
    root: list[Node] = []
    rows: list[tuple[int, list[Node]]] = [(-1, root)]
    made: dict[int, Tag] = {}
    at = 0
    for symbol in SYMBOL.finditer(answer):
        place = symbol.start()
        mark, closes = divmod(ord(symbol[0]) - FIRST_SYMBOL, 2)
        text = answer[at:place]
        _add(rows[-1][1], text.rstrip() if mark in marked.close and not closes else text)
        at = place + 1
        if closes:
            if rows.pop()[0] != mark or not rows:
                return None
            continue
        if mark in made or mark >= len(marked.tags) or marked.parents[mark] != rows[-1][0]:
            return None
        tag = marked.tags[mark]
        made[mark] = tag if is_atom(tag) else Tag(tag.name, tag.start, [], tag.end)
        rows[-1][1].append(made[mark])
        if not is_atom(tag):
            rows.append((mark, made[mark].nodes))
    _add(rows[-1][1], answer[at:])
    is_whole = len(made) == len(marked.tags) and len(rows) == 1
    if not is_whole or any(
        not is_atom(marked.tags[mark]) and not tag.text.strip() for mark, tag in made.items()
    ):
        return None
    return _tidied(root, target)


def _write(nodes: Sequence[Node], marked: Marked, parent: int = -1) -> bool:
    for place, node in enumerate(nodes):
        if isinstance(node, Text):
            marked.text += node.text
            continue
        mark = len(marked.tags)
        if mark >= MOST_MARKS:
            return False
        marked.tags.append(node)
        marked.parents.append(parent)
        if marked.text and not marked.text[-1].isspace():
            marked.close.add(mark)
        after = nodes[place + 1].text[:1] if place + 1 < len(nodes) else ""
        if is_atom(node):
            marked.text = f"{_spaced(marked.text)}{opening(mark)}{_space_before(after)}"
            continue
        if _is_stuck(marked.text[-1:], node.text[:1]) or _is_stuck(node.text[-1:], after):
            return False
        marked.text = f"{_spaced(marked.text)}{opening(mark)} "
        if not _write(node.nodes, marked, mark):
            return False
        marked.text = f"{marked.text.rstrip()} {closing(mark)}{_space_before(after)}"
    return True


def _is_stuck(letter: str, other: str) -> bool:
    """Tell whether a tag between the two would be within a word."""
    return bool(_STUCK.match(letter) and _STUCK.match(other)) and max(letter, other) < "\u2e80"


def _spaced(text: str) -> str:
    return text if not text or text[-1].isspace() or text[-1] in "([«“‘\"'" else f"{text} "


def _space_before(after: str) -> str:
    return " " if _STUCK.match(after) else ""


def _add(row: list[Node], text: str) -> None:
    if text:
        row.append(Text(text))


def _tidied(nodes: list[Node], target: str) -> list[Node]:
    """Take the spaces away that only the symbols brought: within a tag at its ends, and before a point."""
    for place, node in enumerate(nodes):
        if isinstance(node, Tag):
            if not is_atom(node):
                _strip(node.nodes)
                node.nodes = _tidied(node.nodes, target)
            continue
        if place:
            node.text = _BEFORE_POINT.sub("", node.text, count=1) if node.text[:1].isspace() else node.text
        if target in _UNSPACED:
            if place and isinstance(nodes[place - 1], Tag):
                node.text = node.text.lstrip()
            if place + 1 < len(nodes):
                node.text = node.text.rstrip()
    return nodes


def _strip(nodes: list[Node]) -> None:
    if nodes and isinstance(nodes[0], Text):
        nodes[0].text = nodes[0].text.lstrip()
    if nodes and isinstance(nodes[-1], Text):
        nodes[-1].text = nodes[-1].text.rstrip()

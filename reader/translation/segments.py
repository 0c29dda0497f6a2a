"""A run of text cut into sentences, each with its markup."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.translation import sentences
from reader.translation.markup import Node, Tag, Text, has_words


@dataclass(slots=True)
class Segment:
    """One sentence: ``nodes`` in a row, and the white space before and after them."""

    before: str
    nodes: list[Node]
    after: str

    @property
    def text(self) -> str:
        return "".join(each.text for each in self.nodes)


def segments(nodes: Sequence[Node], lang: str) -> Iterator[Segment | Tag]:
    """The sentences of *nodes*; a tag in which a sentence ends comes whole, to be cut inside."""
    row: list[Node] = []
    for piece in _pieces(nodes, lang):
        if piece is None:
            yield from _segment(row)
            row = []
        elif isinstance(piece, Tag) and _is_frame(piece, lang):
            yield from _segment(row)
            row = []
            yield piece
        else:
            row.append(piece)
    yield from _segment(row)


def _pieces(nodes: Sequence[Node], lang: str) -> Iterator[Node | None]:
    """The nodes with None where a sentence ends."""
    whole = "".join(map(_said, nodes))
    ends = [*sentences.ends(whole, lang), len(whole) + 1]
    at = 0
    for node in nodes:
        stop = at + len(node.text)
        if isinstance(node, Tag):
            if ends[0] == at and at:
                yield None
                del ends[0]
            yield node
            while ends[0] < stop:
                del ends[0]
        else:
            while ends[0] < stop:
                if ends[0] > at:
                    yield Text(node.text[at - stop : ends[0] - stop] if ends[0] < stop else node.text)
                yield None
                at = ends[0]
                del ends[0]
            if at < stop:
                yield Text(node.text[at - stop :])
        at = stop


def _said(node: Node) -> str:
    """The text of *node* for the search of ends, where the number of a note is no obstacle."""
    text = node.text
    return sentences.NOTE * len(text) if isinstance(node, Tag) and not has_words(text) else text


def _is_frame(tag: Tag, lang: str) -> bool:
    text = tag.text
    return not tag.is_kept and any(each < len(text.rstrip()) for each in sentences.ends(text, lang))


def _segment(row: list[Node]) -> Iterator[Segment | Tag]:
    """*row* without the white space round it; a lone tag comes as itself, so that its words stand alone."""
    before = after = ""
    while row and isinstance(row[0], Text):
        stripped = row[0].text.lstrip()
        before += row[0].text[: len(row[0].text) - len(stripped)]
        row[0] = Text(stripped)
        if stripped:
            break
        del row[0]
    while row and isinstance(row[-1], Text):
        stripped = row[-1].text.rstrip()
        after = row[-1].text[len(stripped) :] + after
        row[-1] = Text(stripped)
        if stripped:
            break
        del row[-1]
    if len(row) == 1 and isinstance(row[0], Tag) and not row[0].is_kept:
        if before:
            yield Segment(before, [], "")
        yield row[0]
        if after:
            yield Segment(after, [], "")
    elif row or before or after:
        yield Segment(before, row, after)


def is_plain(segment: Segment) -> bool:
    """Tell whether there is nothing to translate in *segment*."""
    return not has_words("".join(_translatable(each) for each in segment.nodes))


def _translatable(node: Node) -> str:
    if isinstance(node, Text):
        return node.text
    return "" if node.is_kept else "".join(map(_translatable, node.nodes))

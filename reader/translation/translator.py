"""HTML and words through an engine: every tag comes out again, in the same blocks, on the words it was on."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.core import sanitize
from reader.core.article import SafeHtml
from reader.core.pictures import NAME
from reader.translation import marks, sentences
from reader.translation.markup import (
    Node,
    Tag,
    Text,
    has_words,
    keep_foreign,
    parse,
    runs,
    signature,
    tags,
)
from reader.translation.projection import project
from reader.translation.segments import Segment, is_plain, segments

_UNSPACED = frozenset(("zh", "zh-hant", "ja", "th", "lo", "my", "km"))

Translate = Callable[[Sequence[str]], list[str]]
"""Sentences in, the same sentences in the other language out."""


@dataclass(slots=True)
class Tally:
    """How markup got through: by symbols, by projection, word for word, or (whole blocks) not at all."""

    marked: int = 0
    projected: int = 0
    in_pieces: int = 0
    left: int = 0


class Translator:
    """Translates from one language to another, both as `reader.translation.pair.code` spells them."""

    def __init__(self, translate: Translate, source: str, target: str) -> None:
        self._translate = translate
        self._source, self._target = source, target
        self.tally = Tally()

    def html(self, html: SafeHtml) -> SafeHtml:
        """Return *html* with its words translated: the same tags with the same attributes, block by block."""
        root = self._parsed(html)
        self._translate(self._tries(root))
        for run in list(runs(root)):
            run.holder.nodes[run.start : run.end] = self._nodes(run.nodes)
        for tag, name, value in _said(root):
            tag.say(name, self.text(value))
        made = sanitize.clean(root.html(), _picture)
        if signature(made) != signature(html):
            self.tally.left += 1
            return html
        return made

    def text(self, text: str) -> str:
        """Return plain *text* translated."""
        made = self._nodes([Text(text)])
        return "".join(each.text for each in made)

    def prepare(self, htmls: Iterable[SafeHtml]) -> None:
        """Translate the sentences of several blocks in one call, for `html` to find them done."""
        self._translate([each for html in htmls for each in self._tries(self._parsed(html))])

    def _parsed(self, html: SafeHtml) -> Tag:
        root = parse(html)
        keep_foreign(root, self._source)
        return root

    def _tries(self, root: Tag) -> list[str]:
        tries = [each for run in runs(root) for each in self._first_tries(run.nodes)]
        return tries + [each for _, _, value in _said(root) for each in self._pieces(value)]

    def _pieces(self, text: str) -> list[str]:
        return [_folded(each) for each in sentences.split(text, self._source) if has_words(each)]

    def _first_tries(self, nodes: Sequence[Node]) -> Iterator[str]:
        for piece in segments(nodes, self._source):
            if isinstance(piece, Tag):
                if not piece.is_kept:
                    yield from self._first_tries(piece.nodes)
            elif not is_plain(piece):
                marked = marks.write(piece.nodes)
                yield marked.text if marked else _folded(piece.text)

    def _nodes(self, nodes: Sequence[Node]) -> list[Node]:
        made: list[Node] = []
        pieces = list(segments(nodes, self._source))
        for place, piece in enumerate(pieces):
            if isinstance(piece, Tag):
                inner = piece.nodes if piece.is_kept else self._nodes(piece.nodes)
                made.append(Tag(piece.name, piece.start, inner, piece.end))
                continue
            is_last = place == len(pieces) - 1
            made += [
                Text(piece.before),
                *self._sentence(piece),
                Text(self._gap(piece.after, is_last=is_last)),
            ]
        return [each for each in made if isinstance(each, Tag) or each.text]

    def _gap(self, gap: str, *, is_last: bool) -> str:
        """The space between two sentences, as the other language has it."""
        if is_last or (self._source in _UNSPACED) == (self._target in _UNSPACED):
            return gap
        return "" if self._target in _UNSPACED else gap or " "

    def _sentence(self, segment: Segment) -> list[Node]:
        if is_plain(segment):
            return segment.nodes
        marked = marks.write(segment.nodes)
        if marked is not None:
            read = marks.read(self._one(marked.text), marked, self._target)
            if read:
                self.tally.marked += bool(marked.tags)
                return read
        if all(isinstance(each, Text) for each in segment.nodes):
            return [Text(self._one(_folded(segment.text)) or segment.text)]
        return self._projected(segment)

    def _projected(self, segment: Segment) -> list[Node]:
        translation = self._one(_folded(segment.text))
        made = (
            project(segment.nodes, translation, lambda words: self._one(_folded(words)))
            if translation
            else None
        )
        if made is not None:
            self.tally.projected += 1
            return made
        self.tally.in_pieces += 1
        return [self._in_pieces(each) for each in segment.nodes]

    def _in_pieces(self, node: Node) -> Node:
        """*node* with each of its texts translated by itself: clumsy, but nothing is lost."""
        if isinstance(node, Tag):
            inner = node.nodes if node.is_kept else [self._in_pieces(each) for each in node.nodes]
            return Tag(node.name, node.start, inner, node.end)
        if not has_words(node.text):
            return node
        lead = node.text[: len(node.text) - len(node.text.lstrip())]
        tail = node.text[len(node.text.rstrip()) :]
        words = node.text.strip()
        return Text(lead + (self._one(_folded(words)) or words) + tail)

    def _one(self, sentence: str) -> str:
        return self._translate([sentence])[0]


def _folded(text: str) -> str:
    return " ".join(text.split())


def _said(root: Tag) -> list[tuple[Tag, str, str]]:
    return [
        (tag, name, value) for tag in tags(root) if not _is_code(tag) for name, value in tag.said().items()
    ]


def _is_code(tag: Tag) -> bool:
    return tag.is_kept and tag.name != "img"


def _picture(name: str) -> str | None:
    # What a picture is called in an article stays its name; there are no addresses left to name.
    return name if NAME.fullmatch(name) else None

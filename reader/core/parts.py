"""A long article in parts, and long words too, so that the engine lays out no more than is near the window.

Cuts stand between two elements of the outermost row; nothing within an element changes. Measured on 100,000
words: a change of size or width takes 40 ms instead of 400; one box for every block is slower than none.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from reader.core.article import Block
from reader.core.late_regex import late_regex

LONG_CHARACTERS = 100_000
"""Articles of so many characters are parted."""
PART_CHARACTERS = 12_000
LONGEST_WORD = 10_000
"""Characters from which on a word is parted."""
WORD_PART = 1_000

# What the sanitizer writes: attributes always in double quotes, no comments, every end tag there.
_ATTRIBUTES = r'(?:\s+[\w:-]+="[^"]*")*'
_WRAPPERS = late_regex(rf"(?:\s*<div{_ATTRIBUTES}>)*")
_TAG = late_regex(rf"<(?P<end>/?)(?P<name>[a-z][a-z0-9]*){_ATTRIBUTES}>")
_VOID = frozenset(("br", "col", "hr", "img", "wbr"))
_LONGEST_REFERENCE = 12
_WORD_PART = late_regex(rf"[^\s&;]{{{WORD_PART}}}(?=[^\s&;])")
_BLOCK_ID = late_regex(r'\sid="b([0-9]+)"')


def parted(content: str, blocks: Iterable[Block]) -> str:
    """Return *content* with each part of a long article in a ``<div class="part">``, a shorter one as it is.

    A part says how many characters (``--length``) and blocks (``--blocks``) it holds, for the estimate of
    its height, so that the scroll bar is right before the part is laid out.
    """
    lengths = {block.id: len(block.text) for block in blocks}
    if sum(lengths.values()) < LONG_CHARACTERS:
        return content
    row = list(_row(content))
    pieces, held, start = [content[: row[0]]], [], row[0]
    for begin, end in pairwise(row):
        held += [lengths.get(int(number), 0) for number in _BLOCK_ID.findall(content, begin, end)]
        if sum(held) >= PART_CHARACTERS or end == row[-1]:
            style = f"--length: {sum(held)}; --blocks: {len(held)}"
            pieces.append(f'<div class="part" style="{style}">{content[start:end]}</div>')
            held, start = [], end
    return "".join([*pieces, content[start:]])


def with_breaks(content: str) -> str:
    """Return *content* with places to break a line within words that are longer than any.

    Where it finds none, the engine measures the word from its beginning for every line: two million letters
    took it over two minutes and 7 GB.
    """
    if max(map(len, content.split()), default=0) < LONGEST_WORD:
        return content
    pieces, start = list[str](), 0
    for tag in _TAG.finditer(content):
        pieces += (_WORD_PART.sub(r"\g<0><wbr>", content[start : tag.start()]), tag.group())
        start = tag.end()
    return "".join([*pieces, _WORD_PART.sub(r"\g<0><wbr>", content[start:])])


def beginning(content: str, characters: int) -> str:
    """Return the first *characters* of *content*, or somewhat fewer, with what they open closed."""
    if len(content) <= characters:
        return content
    open_elements: list[str] = []
    end = characters
    for tag in _TAG.finditer(content):
        if tag.end() > characters:
            end = min(end, tag.start())
            break
        if tag["end"]:
            open_elements.pop()
        elif tag["name"] not in _VOID:
            open_elements.append(tag["name"])
    kept = content[:end]
    # No reference is cut in two.
    reference = kept.rfind("&", max(0, end - _LONGEST_REFERENCE))
    if reference >= 0 and ";" not in kept[reference:]:
        kept = kept[:reference]
    return kept + "".join(f"</{name}>" for name in reversed(open_elements))


def _row(content: str) -> Iterator[int]:
    """Where each element of the outermost row begins, then where the last one ends."""
    depth = 0
    wrappers = _WRAPPERS.match(content)
    at = wrappers.end() if wrappers else 0
    yield at
    for tag in _TAG.finditer(content, at):
        if tag["end"]:
            depth -= 1
            if depth < 0:
                yield tag.start()
                return
        else:
            if depth == 0 and tag.start() > at:
                yield tag.start()
            depth += tag["name"] not in _VOID
    yield len(content)

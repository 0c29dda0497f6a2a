"""Markup put back on a translation that came without it: by the words it covers, else by where it stood.

For engines that lose symbols. A tag's words are looked for in the translation as they are (names, numbers),
then as they are translated alone, and failing both the tag goes where its share of the sentence is, on whole
words. No tag is ever left out: where there is no room for one the answer is None.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.core.late_regex import late_regex
from reader.translation.marks import is_atom
from reader.translation.markup import Node, Tag, Text

_WORD = late_regex(r"[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]|\w+(?:['’]\w+)*")
_ALIKE = 0.72

Alone = Callable[[str], str]
"""Translates words by themselves."""


@dataclass(slots=True)
class _Words:
    """The words of a translation from ``first`` to before ``last``, and which of them are taken."""

    text: str
    places: list[tuple[int, int]]
    taken: list[bool]


def project(nodes: Sequence[Node], translation: str, alone: Alone) -> list[Node] | None:
    """Return *translation* with every tag of *nodes* on it, in whatever order the words took; else None."""
    tags = [(place, each) for place, each in enumerate(nodes) if isinstance(each, Tag)]
    words = _Words(translation, [each.span() for each in _WORD.finditer(translation)], [])
    words.taken = [False] * len(words.places)
    whole = sum(len(each.text) for each in nodes) or 1
    ranges: dict[int, tuple[int, int]] = {}
    waiting = []
    for place, tag in tags:
        before = sum(len(each.text) for each in nodes[:place])
        share = (before / whole, (before + len(tag.text)) / whole)
        waiting.append((place, tag, share))
    for find in (_literal, _by_words, _by_share):
        still = []
        for place, tag, share in waiting:
            found = find(words, tag, share, alone)
            if found is None:
                still.append((place, tag, share))
            else:
                ranges[place] = found
        waiting = still
    return None if waiting else _built(nodes, translation, ranges, alone)


def _built(
    nodes: Sequence[Node], translation: str, ranges: dict[int, tuple[int, int]], alone: Alone
) -> list[Node] | None:
    built: list[Node] = []
    at = 0
    for place, (start, end) in sorted(ranges.items(), key=lambda each: (each[1], each[0])):
        tag = nodes[place]
        assert isinstance(tag, Tag)
        if start > at:
            built.append(Text(translation[at:start]))
        if is_atom(tag):
            built.append(tag)
        else:
            inner = project(tag.nodes, translation[start:end], alone)
            if inner is None:
                return None
            built.append(Tag(tag.name, tag.start, inner, tag.end))
        at = max(at, end)
    if at < len(translation):
        built.append(Text(translation[at:]))
    return built


def _literal(words: _Words, tag: Tag, share: tuple[float, float], _alone: Alone) -> tuple[int, int] | None:
    """Where the tag's words stand as they are."""
    text = tag.text.strip()
    if not text:
        return _point(words, share[0])
    places = [
        each.start()
        for each in re.finditer(re.escape(text), words.text)
        if _free(words, each.start(), each.end(), whole=not is_atom(tag) or text[:1].isalnum())
    ]
    if not places:
        return None
    goal = share[0] * len(words.text)
    start = min(places, key=lambda each: abs(each - goal))
    return _take(words, start, start + len(text))


def _by_words(words: _Words, tag: Tag, _share: tuple[float, float], alone: Alone) -> tuple[int, int] | None:
    """Where what the tag's words alone are translated as is found again, more or less."""
    if is_atom(tag):
        return None
    wanted = " ".join(_WORD.findall(alone(tag.text).lower()))
    length = len(_WORD.findall(wanted))
    best, score = None, _ALIKE
    for size in {max(1, length - 1), length, length + 1} - {0}:
        for first in range(len(words.places) - size + 1):
            if any(words.taken[first : first + size]):
                continue
            start, end = words.places[first][0], words.places[first + size - 1][1]
            ratio = SequenceMatcher(None, wanted, words.text[start:end].lower(), autojunk=False).ratio()
            if ratio > score:
                best, score = (start, end), ratio
    return _take(words, *best) if best else None


def _by_share(words: _Words, tag: Tag, share: tuple[float, float], _alone: Alone) -> tuple[int, int] | None:
    """Where the tag's share of the sentence is, on the free words that are nearest."""
    if is_atom(tag):
        return _point(words, share[0])
    free = [each for each, taken in enumerate(words.taken) if not taken]
    if not free:
        return None
    count = len(words.taken)
    first = min(free, key=lambda each: abs(each - share[0] * count))
    last = first
    while last + 1 < count and not words.taken[last + 1] and last + 1 < share[1] * count:
        last += 1
    return _take(words, words.places[first][0], words.places[last][1])


def _point(words: _Words, share: float) -> tuple[int, int]:
    """The end of the free word that is nearest to *share*, as a place without width."""
    goal = share * len(words.text)
    ends = [end for (_, end), taken in zip(words.places, words.taken, strict=True) if not taken]
    at = min([0, *ends, len(words.text)], key=lambda each: abs(each - goal))
    return at, at


def _free(words: _Words, start: int, end: int, *, whole: bool) -> bool:
    hit = [n for n, (first, last) in enumerate(words.places) if first < end and last > start]
    if any(words.taken[each] for each in hit):
        return False
    is_whole = all(start <= words.places[each][0] and words.places[each][1] <= end for each in hit)
    return is_whole if whole else bool(hit) or True


def _take(words: _Words, start: int, end: int) -> tuple[int, int]:
    for each, (first, last) in enumerate(words.places):
        if first < end and last > start:
            words.taken[each] = True
    return start, end

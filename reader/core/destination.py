"""Where in an article a person asks to be: a paragraph's number, a heading, or a text fragment of the web."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from urllib.parse import unquote

from reader.core.article import Block, BlockKind
from reader.core.errors import ReaderError
from reader.core.place import Place
from reader.core.wording import translatable

FRAGMENT = ":~:text="


class NoSuchPlace(ReaderError):
    """Values: ``place``, ``name``."""

    template = translatable("Error", "There is no {place} in {name}: it opens where it was left.")


@dataclass(frozen=True, slots=True)
class Destination:
    """Where to open a page: ``at`` as the command line has it, or a place; and words to ``find``."""

    at: str = ""
    find: str = ""
    place: Place | None = None


ANYWHERE = Destination()
"""No wish: a page opens where it was left."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A place that was asked for: a block, and the words in it that were meant, if any."""

    block: int
    quote: str = ""


def passage(at: str, blocks: Sequence[Block]) -> Passage | None:
    """Return what *at* means among *blocks*: "¶12", a heading's text, "#:~:text=…"; None for nothing."""
    if FRAGMENT in at:
        return _fragment(at.partition(FRAGMENT)[2], blocks)
    if number := re.fullmatch(r"\s*(¶?)\s*([0-9]{1,6})\s*", at):
        # A year may be a heading. Terminals where ¶ is hard to type may leave it out.
        heading = None if number[1] else _heading(at, blocks, (str.__eq__,))
        return heading or _numbered(int(number[2]), blocks)
    return _heading(at, blocks, (str.__eq__, str.startswith, str.__contains__))


def _numbered(number: int, blocks: Sequence[Block]) -> Passage | None:
    return Passage(number) if any(block.id == number for block in blocks) else None


def _heading(
    text: str, blocks: Sequence[Block], ways: Sequence[Callable[[str, str], bool]]
) -> Passage | None:
    wanted = _folded(text).strip()
    headings = [(_folded(each.text), each.id) for each in blocks if each.kind is BlockKind.HEADING]
    for fits in ways:
        for folded, id in headings:
            if wanted and fits(folded, wanted):
                return Passage(id)
    return None


def _fragment(directive: str, blocks: Sequence[Block]) -> Passage | None:
    """The first of the texts that is there: URL Fragment Text Directives, 3.2 (wicg.github.io)."""
    folded = [_folded(block.text) for block in blocks]
    whole = " ".join(folded)
    starts = [0, *accumulate(len(each) + 1 for each in folded)]
    for pattern in _patterns(directive):
        if found := re.search(pattern, whole):
            place = bisect_right(starts, found.start("text")) - 1
            end = starts[place] + len(folded[place])
            return Passage(blocks[place].id, whole[found.start("text") : min(found.end("text"), end)])
    return None


def _patterns(directive: str) -> Iterator[str]:
    for each in directive.split("&"):
        parts = [part for part in each.removeprefix("text=").split(",") if part]
        before = _escaped(parts.pop(0)[:-1]) + r"\s*" if parts and parts[0].endswith("-") else ""
        after = r"\s*" + _escaped(parts.pop()[1:]) if parts and parts[-1].startswith("-") else ""
        if not parts or len(parts) > 2:
            continue
        start, *end = map(_escaped, parts)
        text = start + "".join(rf".*?{one}" for one in end)
        # Whole words first; scripts that write none apart have no such ends.
        yield rf"{before}(?<!\w)(?P<text>{text})(?!\w){after}"
        yield rf"{before}(?P<text>{text}){after}"


def _escaped(part: str) -> str:
    return re.escape(_folded(unquote(part)).strip())


def _folded(text: str) -> str:
    """*text* without case, accents, width and soft hyphens; every run of white space is one blank."""
    plain = unicodedata.normalize("NFKD", text).replace("\u00ad", "")
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    return " ".join(plain.casefold().split())

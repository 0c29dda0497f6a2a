"""An ordinary text file: its paragraphs, headings, lists, and lines that stay lines. No word is left out."""

import re
import textwrap
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.article import BlockKind
from reader.core.late_regex import late_regex

_WIDEST = 120
"""Lines longer than this were not broken at a width."""
_INDENT = 4
_UNDERLINE = late_regex(r"([=\-~^*_#+])\1{2,}")
_BULLET = late_regex(r"[-*•·‣–▪◆■+]\s+(?=\S)")
_NUMBER = late_regex(r"(\d{1,3})[.)]\s+(?=\S)")
_NUMBERED = late_regex(
    r"(?:\d+(?:\.\d+)*\.?|[IVXLC]+\.|chapter|part|section|kapitel|teil|chapitre|capítulo|глава|часть)\s+\S"
    r"|第[\d一二三四五六七八九十百零〇]+[章节節回部]",
    re.I,
)
_ENDS = late_regex("[.!?…。！？।؟,;:，；：、]['\"’”»›“)\\]）」』]*$")
_SIGNS = late_regex(r"[{}()\[\]=<>;$\\|#_/`]|--")
_COLUMNS = late_regex(r"\S {3,}\S|[│├└─]|\|.*\|")
_HEADING_WIDTH = 80
_SHORT_HEADING = 50
_PROSE_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a text. ``level`` is 1 to 6 for a heading, the number of a numbered item, else 0.

    A line feed in ``text`` ends a line that was meant as one: verse, an address, code.
    """

    kind: BlockKind
    text: str
    level: int = 0


def parts(text: str) -> list[Part]:
    """Return *text* in parts, every word of it, in order."""
    blocks = _blocks(unwrapped(text))
    found: list[Part] = []
    for index, block in enumerate(blocks):
        following = blocks[index + 1] if index + 1 < len(blocks) else []
        found += _block(block, bool(following) and _is_prose(following))
    return found


def unwrapped(text: str) -> str:
    """Return *text* with the lines that were broken at a width joined again; the others stay as they are.

    A line was broken where the first word of the next one had no room in it.
    """
    lines = [line.rstrip() for line in text.expandtabs(_INDENT).split("\n")]
    widths = sorted(_width(line) for line in lines if line)
    widest = widths[int(len(widths) * 0.98)] if widths else 0
    if widest > _WIDEST or widest <= _SHORT_HEADING:
        return "\n".join(lines)
    joined: list[str] = []
    before = ""
    for line in lines:
        if before and line and _was_broken(before, line, widest):
            joined += (_glue(before, line.strip()), line.strip())
        else:
            joined += ("\n", line)
        before = line
    return "".join(joined[1:])


def _was_broken(line: str, following: str, widest: int) -> bool:
    begun = following.strip()
    if _BULLET.match(begun) or _NUMBER.match(begun) or not any(map(str.isalnum, begun)):
        return False
    if not any(map(str.isalnum, line)):
        return False
    word = begun[0] if _is_wide(begun[0]) else begun.split(maxsplit=1)[0]
    return _width(line) + 1 + _width(word) >= 0.9 * widest


def _glue(line: str, rest: str) -> str:
    return "" if _is_wide(line[-1]) and _is_wide(rest[0]) else " "


def _blocks(text: str) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            blocks[-1].append(line.replace("\f", ""))
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _block(block: Sequence[str], before_prose: bool) -> list[Part]:
    indent = min(len(line) - len(line.lstrip()) for line in block)
    centred = indent >= 2 * _INDENT or indent < _INDENT
    if len(block) == 1 and centred and _is_heading(block[0].strip(), before_prose):
        return [Part(BlockKind.HEADING, _folded(block[0]), 2)]
    if len(block) > 1 and sum(bool(_COLUMNS.search(line)) for line in block) * 2 > len(block):
        return [Part(BlockKind.CODE, textwrap.dedent("\n".join(block)))]
    if indent >= _INDENT and not _BULLET.match(block[0].strip()):
        return [_indented(block)]
    found: list[Part] = []
    numbered = sum(bool(_NUMBER.match(line.strip())) for line in block) > 1
    lines: list[str] = []

    def end_paragraph() -> None:
        if lines:
            found.append(Part(BlockKind.PARAGRAPH, "\n".join(lines)))
            lines.clear()

    for raw in block:
        line = _folded(raw)
        if lines and _UNDERLINE.fullmatch(line) and _width(line) >= _width(lines[-1]) / 2:
            title = lines.pop()
            end_paragraph()
            found.append(Part(BlockKind.HEADING, title, 1 if line.startswith("=") else 2))
        elif not any(map(str.isalnum, line)) and len(line) > 2:
            end_paragraph()
        elif bullet := _BULLET.match(line):
            end_paragraph()
            found.append(Part(BlockKind.ITEM, line[bullet.end() :]))
        elif (number := _NUMBER.match(line)) and (numbered or not before_prose):
            end_paragraph()
            found.append(Part(BlockKind.ITEM, line[number.end() :], int(number[1])))
        elif found and not lines and found[-1].kind is BlockKind.ITEM and raw.startswith(" "):
            found[-1] = Part(BlockKind.ITEM, f"{found[-1].text} {line}", found[-1].level)
        else:
            lines.append(line)
    end_paragraph()
    return found


def _indented(block: Sequence[str]) -> Part:
    """Code keeps its columns; anything else that is set in is a quotation, or verse."""
    text = "\n".join(block)
    if len(_SIGNS.findall(text)) * 25 > len(text):
        return Part(BlockKind.CODE, textwrap.dedent(text))
    return Part(BlockKind.QUOTE, "\n".join(map(_folded, block)))


def _is_heading(line: str, before_prose: bool) -> bool:
    if _width(line) > _HEADING_WIDTH or _ENDS.search(line) or not any(map(str.isalpha, line)):
        return False
    if _BULLET.match(line):
        return False
    if line.isupper() or _NUMBERED.match(line):
        return before_prose or line.isupper()
    return before_prose and _width(line) <= _SHORT_HEADING


def _is_prose(block: Sequence[str]) -> bool:
    return any(_width(line) >= _PROSE_WIDTH or _ENDS.search(line.rstrip()) for line in block)


def _folded(line: str) -> str:
    return " ".join(line.split())


def _width(text: str) -> int:
    """The columns *text* takes on a terminal."""
    return len(text) if text.isascii() else sum(1 + _is_wide(character) for character in text)


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in ("W", "F")

"""The dump of a page as flat text: which lines are the title, the dek, the byline, the date and the body."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

from reader.core.article import BlockKind
from reader.core.extract.flat_lines import Line, key, lines, run
from reader.core.extract.plain_text import Part
from reader.core.late_regex import late_regex
from reader.core.metadata import dates, names

_NEAR = 25
"""How many lines after its title an article has begun; how many after its end the author may be named."""
_BY = late_regex(
    r"(?:(?:written |posted |published )?by|von|par|por|av|af|door|autor(?:in|a)?|author|auteur|autore|автор"
    r"|द्वारा|بقلم|作者|记者|記者|撰文|文|글)(?:\s*[:：/|]\s*|\s+)(?=\S)",
    re.I,
)
_ABOUT_AUTHOR = late_regex(
    r"(?:about the |written by the )?authors?|(?:über d(?:en|ie) )?autor(?:in)?"
    r"|(?:sobre (?:el|o|la|a) )?autora?|(?:à propos de l['’])?auteure?"
    r"|(?:об )?авторе?|关于作者|作者|著者|लेखक|الكاتب",
    re.I,
)
_NOTICE = late_regex(r"©|\(c\)\s*\d{4}|all rights reserved|cookie", re.I)
_BULLET = late_regex(r"[-*•·‣▪◆■]\s*(?=\S)")
_CODE = late_regex(r"[{}<>\[\]=;\\`]|[,(]$|^[\"'#$%]|\w\(|\w_\w|::|^[\w-]+: ")
_WORDS = late_regex(r"[^\W\d_]{2}|\w+ [^\W\d_]")
_CLOCK = late_regex(r"[^\W\d_]+,\s")
_LONGEST_NAME = 6
_LONGEST_DATE = 150
_SHORT = 300
_SHARE = 0.35
_FEW_MENUS = 6
_FEW_SIGNS = 3
_DOUBT = 0.25


class Dump:
    """The lines of a text, read as the dump of a page."""

    def __init__(self, text: str) -> None:
        self.lines = lines(text)
        self.times = Counter(line.text for line in self.lines)
        self.keys = [key(line.text) for line in self.lines]
        self.title_at = self._title_at()
        self.kept = run(self.lines, self.title_at)
        self.overruled: Mapping[int, bool] = {}
        """The lines that people decided about, by their places, and whether each is in the body."""

    @property
    def is_dump(self) -> bool:
        """Whether the text shows the signs of a page: menus around an article, notices, lines said twice.

        A text that holds code or tables, or whose sentences lie mostly outside the run, is none.
        """
        outside = [line for index, line in enumerate(self.lines) if index not in self.kept]
        menus = [line for line in outside if not line.ends and line.weight < 80]
        code = sum(bool(_CODE.search(line.text)) for line in menus)
        titled = self.title_at is not None and self.keys[self.title_at] in self.keys[0]
        twice = sum(
            self.times[text] > 1 for text in {line.text for line in self.lines if _WORDS.match(line.text)}
        )
        notices = sum(bool(_NOTICE.search(line.text)) for line in outside)
        return (
            max(_FEW_MENUS, len(outside) // 2) <= len(menus)
            and code * 5 < len(menus)
            and _FEW_SIGNS * titled + twice + notices >= _FEW_SIGNS
            and self.confidence >= _DOUBT
        )

    @cached_property
    def title(self) -> str:
        """The title, or ""."""
        if self.title_at is not None:
            return self.lines[self.title_at].text
        # "Title - Section - Site": each call cuts one of the two.
        return names.bare_title(names.bare_title(self.lines[0].text, ""), "") if self._is_titled else ""

    @cached_property
    def excerpt(self) -> str:
        """The dek: the sentence right below the title, where the page says it twice; or ""."""
        if self.title_at is None or self.title_at + 1 >= len(self.lines):
            return ""
        line = self.lines[self.title_at + 1]
        return line.text if self.times[line.text] > 1 and line.weight >= 40 and line.ends else ""

    @cached_property
    def byline(self) -> str:
        """The authors' names between title and text, or in the box about them below it; or ""."""
        for index in self._head:
            if found := author(self.lines[index].text):
                return found
        below = range(self.kept.stop, min(self.kept.stop + _NEAR, len(self.lines) - 1))
        for index in below:
            name = self.lines[index + 1].text
            if _ABOUT_AUTHOR.fullmatch(self.lines[index].text) and _is_name(name):
                return ", ".join(names.people(name))
        return ""

    @cached_property
    def published(self) -> str:
        """The date nearest to the beginning, in ISO 8601, or ""; a clock in the page's head comes last."""
        below = range(self.kept.stop, min(self.kept.stop + _NEAR, len(self.lines)))
        above = range(self._head.start)
        found = [
            (bool(zone is above and _CLOCK.match(self.lines[index].text)), date)
            for zone in (self._head, above, below)
            for index in zone
            if self.lines[index].weight < _LONGEST_DATE and (date := dates.iso(self.lines[index].text))
        ]
        return min(found, key=lambda each: each[0])[1] if found else ""

    @property
    def confidence(self) -> float:
        """The share of the sentences that the body holds; half of it for a body too short for an article."""
        prose = [(index in self.kept, line.weight) for index, line in enumerate(self.lines) if line.ends]
        held = sum(weight for kept, weight in prose if kept)
        share = held / (sum(weight for _, weight in prose) or 1)
        return share if held >= _SHORT else share / 2

    @cached_property
    def body(self) -> list[Line]:
        """The lines of the article, without title, dek, byline, date and what the page says elsewhere too."""
        inside = Counter(self.lines[index].text for index in self.kept)
        return [
            line
            for index, line in enumerate(self.lines)
            if self.overruled.get(index, index in self.kept and self._belongs(index, line, inside[line.text]))
        ]

    def parts(self) -> Iterator[Part]:
        """Yield the body in parts."""
        for index, line in enumerate(self.body):
            after = self.body[index + 1] if index + 1 < len(self.body) else None
            short = not line.ends and line.weight < 120
            if bullet := _BULLET.match(line.text):
                yield Part(BlockKind.ITEM, line.text[bullet.end() :])
            elif short and line.first and after and after.first and not line.text.endswith((":", "：")):
                yield Part(BlockKind.HEADING, line.text, 2)
            elif short and not (line.first and (after is None or after.first)):
                yield Part(BlockKind.ITEM, line.text)
            else:
                yield Part(BlockKind.PARAGRAPH, line.text)

    def _belongs(self, index: int, line: Line, inside: int) -> bool:
        if index == self.title_at or self.keys[index] == key(self.title) or line.text == self.excerpt:
            return False
        if line.weight < 80 and not line.ends and self.times[line.text] > inside:
            return False
        in_head = index in self._head and line.weight < 80
        return not (in_head and (author(line.text) or dates.iso(line.text)))

    @cached_property
    def _head(self) -> range:
        """The lines from the title to the first sentence of the text."""
        begin = next((index for index in self.kept if self.lines[index].is_prose), self.kept.start)
        return range(max(0, begin - _NEAR) if self.title_at is None else min(self.title_at + 1, begin), begin)

    @property
    def _is_titled(self) -> bool:
        """Whether the text begins as dumps made from HTML do: with the name of the document."""
        return bool(self.lines) and self.lines[0].weight >= 25 and not self.lines[0].ends

    def _title_at(self) -> int | None:
        """The index of the title: a line that the first one contains, or said twice, above most prose."""
        best, best_at = 0.0, None
        for index, line in enumerate(self.lines):
            likeness = self._likeness(index, line) if index else 0
            if likeness and (promise := likeness * self._prose_below(index)) > best:
                best, best_at = promise, index
        return best_at

    def _likeness(self, index: int, line: Line) -> int:
        mine, first = self.keys[index], self.keys[0]
        if not 12 <= line.weight <= 250:
            return 0
        contained = mine in first and len(mine) >= max(8, _SHARE * len(first))
        if contained or (len(first) >= 15 and first in mine):
            return len(mine)
        repeated = 2 <= self.times[line.text] <= 4 and line.weight >= 25 and not line.text.endswith(".")
        return int(repeated and not self._is_titled)

    def _prose_below(self, index: int) -> float:
        """The prose between this line and its next repetition, at most as far as articles begin."""
        total = 0.0
        for below in range(index + 1, min(index + _NEAR, len(self.lines))):
            if self.keys[below] == self.keys[index]:
                break
            line = self.lines[below]
            total += min(line.weight, 600) if line.ends and line.weight > 50 else 0
        return total


def author(text: str) -> str:
    """Return the names in *text* if it is a byline ("By …"), else ""."""
    found = _BY.match(text) if len(text) < 100 else None
    if not found:
        return ""
    people = [name for name in names.people(text[found.end() :]) if _is_name(name)]
    return ", ".join(people)


def _is_name(text: str) -> bool:
    return (
        len(text.split()) <= _LONGEST_NAME
        and not re.search(r"[\d.!?…。]{2}|\d|[!?…。]$", text)
        and text[:1].isalpha()
    )

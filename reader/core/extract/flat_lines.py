"""The lines of a flat text, and the run of them that is the article.

What a line looks like tells menus from prose in any language: how it ends, whether it stands alone, whether
it comes twice, whether its words are those of the page's prose. The weights are a logistic regression on the
lines of 527 dumped pages, rounded; five folds by site gave F1 .90 to .91 for the run, on a plateau.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.late_regex import late_regex

_END = late_regex("[.!?…。！？।॥۔؟։။]['\"’”»›“)\\]）」』]*$")
_INNER = late_regex("[,;:，、；：،؛·](?=\\s|[^\\0-\\x7f])|[.!?](?=\\s)|[。！？।]")
_BULLET = late_regex(r"[-•*·‣–▪◆■]|\d+[.)、]")
_SEPARATOR = late_regex("[|»›©]")
# With the vowel signs and marks that Python does not count as letters.
_WORD = late_regex("[\\w\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0963\u0966-\u0dff]+")
# The longest text of many pages asks for consent; this word of it is the same in most languages.
_CONSENT = late_regex("cookie|クッキー|쿠키|куки", re.I)
# Scripts that write words without spaces or in few signs: one sign weighs as much as two and a half letters.
_WIDE = late_regex(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+"
)

# What a line says of itself …
_BASE = -4.0
_LENGTH = 0.3
_ENDS = 1.1
_MARKS = 0.2
_TWICE = -1.0
_APART = 0.35
_LOWER = 1.0
_PARTED = -0.9
_LISTED = 2.2
_COLON = 1.5
_SHARED = 1.4
_COOKIE = -2.0
# … and what the lines around it add.
_OWN, _BEFORE, _AFTER, _AROUND = 0.5, 0.2, 0.25, 0.45
_NEAR = 8
_ABOVE_TITLE = -1.3
_TITLE = -2.0
_CONTEXT_BASE = 0.6
_WORST, _BEST = -1.0, 1.5


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty: its text with white space folded, and whether it is a paragraph's first."""

    text: str
    first: bool

    @property
    def weight(self) -> float:
        """Its length in letters."""
        return len(self.text) + 1.5 * sum(map(len, _WIDE.findall(self.text)))

    @property
    def ends(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(_END.search(self.text))

    @property
    def is_prose(self) -> bool:
        """Whether it is a sentence too long for a menu or a headline."""
        return self.ends and self.weight > 80


def lines(text: str) -> list[Line]:
    """Return the lines of *text* that are not empty."""
    found = []
    first = True
    for line in text.split("\n"):
        folded = " ".join(line.split())
        if folded:
            found.append(Line(folded, first))
        first = not folded
    return found


def key(text: str) -> str:
    """Return what two spellings of one line have in common: its letters and digits, in lower case."""
    return "".join(_WORD.findall(text)).casefold()


def run(found: Sequence[Line], title: int | None) -> range:
    """Return the indexes of the run of lines that is the article; *title* is the title's index, if known.

    It is the run with the greatest sum of scores; a line counts by the root of its length.
    """
    best, best_sum = range(0), 0.0
    start, total = 0, 0.0
    for index, (line, score) in enumerate(zip(found, scores(found, title), strict=True)):
        if total <= 0:
            start, total = index, 0.0
        total += min(max(score, _WORST), _BEST) * math.sqrt(line.weight + 10)
        if total > best_sum:
            best, best_sum = range(start, index + 1), total
    return best


def scores(found: Sequence[Line], title: int | None) -> list[float]:
    """Return for each line how much it and its neighbours look like an article's; above 0: more than not."""
    own = _own_scores(found)
    about_cookies = bool(_CONSENT.search(found[title or 0].text)) if found else False
    masses = [min(line.weight, 300) + 10 for line in found]
    result = []
    for index, score in enumerate(own):
        near = slice(max(0, index - _NEAR), index + _NEAR + 1)
        around = sum(map(float.__mul__, own[near], masses[near])) / sum(masses[near])
        before, after = own[max(0, index - 1)], own[min(len(own) - 1, index + 1)]
        place = 0.0 if title is None or index > title else _TITLE if index == title else _ABOVE_TITLE
        if _CONSENT.search(found[index].text) and not about_cookies:
            place += _COOKIE
        result.append(
            _OWN * score + _BEFORE * before + _AFTER * after + _AROUND * around + place + _CONTEXT_BASE
        )
    return result


def _own_scores(found: Sequence[Line]) -> list[float]:
    times = Counter(line.text for line in found)
    words = [_vocabulary(line.text) for line in found]
    prose = Counter(
        word for line, vocabulary in zip(found, words, strict=True) if line.is_prose for word in vocabulary
    )
    result = []
    for index, (line, vocabulary) in enumerate(zip(found, words, strict=True)):
        last = index + 1 == len(found) or found[index + 1].first
        mine = int(line.is_prose)
        shared = sum(math.log1p(prose[word] - mine) for word in vocabulary) / (len(vocabulary) + 1)
        result.append(
            _BASE
            + _LENGTH * math.log1p(line.weight)
            + _ENDS * line.ends
            + _MARKS * min(6, len(_INNER.findall(line.text)))
            + _TWICE * (times[line.text] > 1)
            + _APART * (line.first + last)
            + _LOWER * _lower_share(line.text)
            + _PARTED * bool(_SEPARATOR.search(line.text))
            + _LISTED * bool(_BULLET.match(line.text))
            + _COLON * line.text.endswith((":", "："))
            + _SHARED * shared
        )
    return result


def _vocabulary(text: str) -> set[str]:
    """The words of more than three letters; for scripts without spaces, the pairs of signs."""
    text = text.casefold()
    words = {word for word in _WORD.findall(_WIDE.sub(" ", text)) if len(word) > 3}
    for piece in _WIDE.findall(text):
        words.update(piece[index : index + 2] for index in range(len(piece) - 1))
    return words


def _lower_share(text: str) -> float:
    """The share of words that begin with a small letter; half where the script has none."""
    initials = [word[0] for word in _WORD.findall(text)]
    lower = sum(map(str.islower, initials))
    cased = lower + sum(map(str.isupper, initials))
    return lower / cased if cased else 0.5

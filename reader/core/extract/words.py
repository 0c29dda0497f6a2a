"""Words as they are counted and compared, in every script."""

import itertools
import re
import unicodedata
from collections.abc import Iterator

from reader.core.late_regex import late_regex

# Letters of scripts that put no space between words count each for itself.
_ALONE = "\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_WORD = late_regex(rf"[{_ALONE}]|[^\W{_ALONE}]+")
_END = late_regex(r"[.!?。！？…।॥؟۔።៕︒｡:;\"”»’」』）)\]]$")
_RUN = 4
# What is compared of a text that no person wrote in one piece: 50 MB would take half a minute each time.
_COMPARED = 20_000
_LOOKED_INTO = 2_000_000


def words(text: str) -> list[str]:
    """Return the words of *text*; a letter that stands alone is a word."""
    return _WORD.findall(unicodedata.normalize("NFC", text).replace("\u00ad", ""))


def size(listed: list[str]) -> float:
    """Return how much there is to read in *listed*, in words of a spaced script."""
    return sum(0.6 if len(word) == 1 and word > "\u0e00" else 1.0 for word in listed)


def ends_sentence(text: str) -> bool:
    return _END.search(text[-2:]) is not None


def key(text: str) -> str:
    """Return *text* as it is compared: letters and digits alone, in one case."""
    rest = f" {len(text)}" if len(text) > _COMPARED else ""
    return re.sub(r"[\W_]+", "", text[:_COMPARED]).casefold() + rest


def grams(listed: list[str]) -> set[str]:
    """Return what of *listed* is worth comparing: long words, and pairs of letters that stand alone."""
    long = {word.casefold() for word in listed if len(word) > 3}
    pairs = {a + b for a, b in itertools.pairwise(listed) if len(a) == 1 == len(b) and a > "\u0e00"}
    return long | pairs


class Runs:
    """The runs of up to four words that a text holds."""

    def __init__(self, text: str) -> None:
        listed = words(text[:_LOOKED_INTO])
        self._runs = [set(_runs(listed, length)) for length in range(1, _RUN + 1)]

    def cover(self, listed: list[str]) -> float:
        """Return which share of the runs of *listed* stands in the text, 0 to 1."""
        listed = listed[:_COMPARED]
        length = min(_RUN, len(listed))
        if not length:
            return 0.0
        runs, count = self._runs[length - 1], len(listed) - length + 1
        return sum(map(runs.__contains__, _runs(listed, length))) / count


def _runs(listed: list[str], length: int) -> Iterator[tuple[str, ...]]:
    return zip(*(listed[at:] for at in range(length)), strict=False)

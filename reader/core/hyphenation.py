"""Where words may be divided, by pyphen's dictionaries (TeX's and LibreOffice's)."""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from reader.core.habits import habits

if TYPE_CHECKING:
    from pyphen import Pyphen

SHORTEST = 6
"""Letters of the shortest word that is divided; two stay before a division, three after it."""
LONGEST = 60
MOST_WORDS = 60_000


def divided(words: Iterable[str], lang: str) -> dict[str, list[int]]:
    """Return for each of *words* that can be divided the places where, as offsets in it."""
    dictionary = _dictionary(lang) if lang and habits(lang).hyphens else None
    if dictionary is None:
        return {}
    found = {}
    for word, _ in zip(words, range(MOST_WORDS), strict=False):
        if SHORTEST <= len(word) <= LONGEST and (places := dictionary.positions(word)):
            # Places at which the spelling would change (German ck) are left alone.
            found[word] = [int(each) for each in places if getattr(each, "data", None) is None]
    return {word: places for word, places in found.items() if places}


@cache
def _dictionary(lang: str) -> "Pyphen | None":
    """The dictionary of the language *lang* (BCP 47), loaded when first wanted: German takes a second."""
    import pyphen

    name = pyphen.language_fallback(lang.replace("-", "_"))
    return pyphen.Pyphen(lang=name, left=2, right=3) if name else None

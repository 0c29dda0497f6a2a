"""Letters that reach the controls of a panel with Alt, one each, in whatever language their names are."""

import unicodedata
from collections.abc import Collection, Iterable

VIRAMA = 9
"""The combining class of the sign that joins a letter to the next one."""


def mnemonics(names: Iterable[str], elsewhere: Collection[str] = ()) -> list[str]:
    """Return a letter for each of *names*, no letter twice and none of *elsewhere*, "" where none is left.

    The first letter of a word is tried before the others, as is the custom of menus.
    """
    taken = set(elsewhere)
    chosen = []
    for name in names:
        letter = next((each for each in _letters(name) if each not in taken), "")
        taken.add(letter)
        chosen.append(letter)
    return chosen


def marked(name: str, letter: str) -> int:
    """Return where the *letter* to be underlined stands in *name*, -1 where it nowhere stands by itself."""
    lower = name.lower()
    return next((at for at, each in enumerate(lower) if each == letter and _is_alone(lower, at)), -1)


def _letters(name: str) -> Iterable[str]:
    lower = name.lower()
    starts = [at for at in range(len(lower)) if at == 0 or lower[at - 1].isspace()]
    for at in (*starts, *(at for at in range(len(lower)) if at not in starts)):
        # A letter that is two in upper case (ß) is no key.
        if lower[at].isalpha() and len(lower[at].upper()) == 1 and _is_alone(lower, at):
            yield lower[at]


def _is_alone(text: str, at: int) -> bool:
    """Tell whether the letter takes no sign and joins no other; a line under half of those tears them up."""
    after, before = text[at + 1 : at + 2], text[at - 1 : at] if at else ""
    takes_sign = bool(after) and (unicodedata.category(after).startswith("M") or after in "\u200c\u200d")
    return not takes_sign and not (before and unicodedata.combining(before) == VIRAMA)

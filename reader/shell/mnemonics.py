"""Letters that reach the controls of a panel with Alt, one each, in whatever language their names are."""

from collections.abc import Collection, Iterable


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


def _letters(name: str) -> Iterable[str]:
    words = name.casefold().split()
    yield from (word[0] for word in words if word[0].isalpha())
    # A letter that is two in upper case (ß) is no key.
    yield from (each for word in words for each in word[1:] if each.isalpha() and len(each.upper()) == 1)

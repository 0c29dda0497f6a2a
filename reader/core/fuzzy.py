"""Finding a line by a few of its letters, as they come to mind."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

_T = TypeVar("_T")


def folded(text: str) -> str:
    """Return *text* without case, accents and width."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(each for each in plain if not unicodedata.combining(each)).casefold()


def score(query: str, text: str) -> float:
    """Return how well *text* answers *query*, 0 where it does not; both are folded.

    Every word of the query must be there: best at a word's beginning, then within one, then letter by
    letter in their order. A short text is better than a long one.
    """
    found = [_word_score(word, text) for word in query.split()]
    if not all(found):
        return 0.0
    return sum(found) + 1 / (2 + len(text))


def ranked(query: str, offers: Iterable[_T], texts: Callable[[_T], Sequence[str]]) -> list[_T]:
    """Return those of *offers* that answer *query* by one of their *texts*, of which the first counts most.

    The best comes first; where two are alike, they stay as they came.
    """
    asked = folded(query)
    if not asked.strip():
        return list(offers)
    found = []
    for each in offers:
        scores = [score(asked, folded(text)) / (1 + place / 50) for place, text in enumerate(texts(each))]
        if best := max(scores, default=0.0):
            found.append((best, each))
    return [each for _, each in sorted(found, key=lambda pair: -pair[0])]


def _word_score(word: str, text: str) -> float:
    at = text.find(word)
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            return 4.0 if at == 0 else 3.0
        at = text.find(word, at + 1)
    if word in text:
        return 2.0
    return _letters_score(word, text)


def _letters_score(word: str, text: str) -> float:
    """The letters of *word* one after another, the first one at the beginning of a word; closer is better."""
    at = 0 if text.startswith(word[0]) else text.find(f" {word[0]}") + 1
    if not text.startswith(word[0], at):
        return 0.0
    start = at
    for letter in word[1:]:
        at = text.find(letter, at + 1)
        if at < 0:
            return 0.0
    return len(word) / (at - start + 1)

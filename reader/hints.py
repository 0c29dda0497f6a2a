"""Hints: letters for what is on screen, and what typing them leads to. Imports no Qt.

Letters of the alphabet choose among the labels. Any other character narrows the targets down by their
words; after "/" every character does, and Enter takes the first that is left. With an alphabet of digits
all letters narrow down at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

BY_WORDS = "/"


def labels(count: int, letters: str) -> list[str]:
    """Return *count* labels of *letters*, as short as can be, none of which begins another.

    Short ones come first: they go to what comes first on screen.
    """
    queue: list[str] = [""]
    at = 0
    # Each step spends one label and gives one for every letter: the tree of Vimium's alphabet hints.
    while len(queue) - at < count or not at:
        queue += [queue[at] + each for each in letters]
        at += 1
    # The labels that are not needed were those of the last step, so the short ones stand first.
    return sorted(queue[at : at + count], key=len)


@dataclass(frozen=True, slots=True)
class Hints:
    """The targets on screen by their words, and what has been typed so far."""

    targets: tuple[str, ...]
    letters: str
    typed: str = ""
    words: str = ""
    by_words: bool = False
    _labels: dict[int, str] = field(default_factory=dict)

    @classmethod
    def of(cls, targets: Sequence[str], letters: str) -> "Hints":
        """Return hints for *targets*, each given by its words."""
        return cls(tuple(targets), letters)._dealt()

    @property
    def shown(self) -> dict[int, str]:
        """The labels that are still possible, by the number of their target."""
        return {at: label for at, label in self._labels.items() if label.startswith(self.typed)}

    @property
    def chosen(self) -> int | None:
        """The target that is chosen beyond doubt."""
        return next((at for at, label in self._labels.items() if self.typed and label == self.typed), None)

    @property
    def first(self) -> int | None:
        """The target that Enter takes."""
        return next(iter(self.shown), None)

    def press(self, key: str) -> "Hints":
        """Return the hints after one more character; a character that leads nowhere changes nothing."""
        if not self.by_words and key == BY_WORDS:
            return replace(self, by_words=True, typed="")._dealt()
        if not self.by_words and key.lower() in self.letters:
            after = replace(self, typed=self.typed + key.lower())
        else:
            after = replace(self, words=self.words + key.casefold(), typed="")._dealt()
        return after if after.shown else self

    def erase(self) -> "Hints":
        """Return the hints without the last character."""
        if self.typed:
            return replace(self, typed=self.typed[:-1])
        if self.words:
            return replace(self, words=self.words[:-1])._dealt()
        return replace(self, by_words=False)

    def _dealt(self) -> "Hints":
        left = [at for at, words in enumerate(self.targets) if self.words in words.casefold()]
        return replace(self, _labels=dict(zip(left, labels(len(left), self.letters), strict=True)))

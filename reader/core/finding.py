"""What is looked for: words or a pattern, with its case, and what was looked for before. Imports no Qt."""

import re
from dataclasses import dataclass, field

from reader.core.late_regex import late_regex

_ESCAPE = late_regex(r"\\.", re.DOTALL)
# The engine falls back to a search in linear time (engine.py), which knows neither of these.
_UNBOUNDED = late_regex(r"\\[1-9k]|\(\?<?[=!]")


@dataclass(frozen=True, slots=True)
class Query:
    """Words to find, or a pattern in the syntax of JavaScript's regular expressions."""

    words: str
    whole_words: bool = False
    is_pattern: bool = False

    @property
    def is_cased(self) -> bool:
        """Whether case counts: it does as soon as the words have a capital (\\W is none)."""
        words = _ESCAPE.sub("", self.words) if self.is_pattern else self.words
        return words != words.lower()

    @property
    def is_refused(self) -> bool:
        """Whether it is a pattern that may take forever: one that looks around or refers back."""
        return self.is_pattern and bool(_UNBOUNDED.search(self.words))


@dataclass(frozen=True, slots=True)
class Found:
    """Which hit is the present one, from 1, of how many; 0 where there is none.

    ``is_more`` says that there are more than were counted, ``is_broken`` that the pattern means nothing.
    """

    at: int = 0
    total: int = 0
    is_more: bool = False
    is_broken: bool = False


@dataclass(slots=True)
class History:
    """What was looked for, the latest last; `older` and `newer` walk through it from what is being typed."""

    kept: list[str] = field(default_factory=list)
    _back: int = 0
    _draft: str = ""

    def keep(self, words: str) -> None:
        """Add *words*, once."""
        if words:
            self.kept = [*(each for each in self.kept[-99:] if each != words), words]
        self._back = 0

    def older(self, typed: str) -> str:
        """Return the words before; *typed* is what stands in the line."""
        if not self._back:
            self._draft = typed
        self._back = min(self._back + 1, len(self.kept))
        return self._at()

    def newer(self, typed: str) -> str:
        """Return the words after, or at last what was being typed."""
        if not self._back:
            return typed
        self._back -= 1
        return self._at()

    def _at(self) -> str:
        return self.kept[-self._back] if self._back else self._draft

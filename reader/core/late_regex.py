"""Regular expressions that are compiled when they are first used.

There are some three hundred, of which a page needs a few dozen: to compile them all took 60 ms of each start.
"""

import re
from typing import Any, AnyStr, cast


class _LateRegex:
    """Stands for a pattern: what is asked of it is looked up once, and then its own."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        # Called for what is not there yet alone. re keeps what it has compiled.
        found = getattr(re.compile(self._pattern, self._flags), name)
        setattr(self, name, found)
        return found


def late_regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return *pattern* with the methods of one that `re.compile` gives.

    What is wrong with it is said when it is first used, and a module's function does not take it (`re.sub`
    and the like): call its own methods.
    """
    return cast("re.Pattern[AnyStr]", _LateRegex(pattern, flags))

"""What a setting may be: a number in a range, one of a few, on or off, a name.

The form row of a setting follows from the type of its rule.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

Value = str | int | float | bool
_V = TypeVar("_V", bound=Value)


@dataclass(frozen=True, slots=True)
class Rule:
    """What a setting may be.

    ``label`` names it in the panel; ``help`` is one sentence, the panel's tooltip and the file's comment.
    """

    label: str
    help: str

    @property
    def allowed(self) -> str:
        """The values in a few words."""
        raise NotImplementedError

    def admit(self, value: object) -> Value | None:
        """Return *value* in the setting's own type, or None where it is not allowed."""
        raise NotImplementedError

    def parse(self, text: str) -> Value | None:
        """Return the value that *text* stands for on the command line, or None where it is not allowed."""
        return self.admit(text)

    def allows(self, value: object) -> bool:
        return self.admit(value) is not None


@dataclass(frozen=True, slots=True)
class Range(Rule):
    """A number from ``low`` to ``high``, whole where ``step`` is; those between two steps are allowed too."""

    low: float
    high: float
    step: float = 1
    unit: str = ""

    @property
    def allowed(self) -> str:
        return f"{self.low} to {self.high} {self.unit}".rstrip()

    def admit(self, value: object) -> Value | None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        if not self.low <= value <= self.high:
            return None
        if isinstance(self.step, float):
            return float(value)
        return int(value) if value == int(value) else None

    def parse(self, text: str) -> Value | None:
        # float() also takes "1_0", " 10" and Devanagari digits.
        return self.admit(float(text)) if re.fullmatch(r"-?[0-9]{1,9}(\.[0-9]{1,9})?", text) else None

    def stepped(self, value: float, steps: int) -> Value:
        """Return *value* moved by *steps* of the step, held within the range."""
        moved = min(max(value + steps * self.step, self.low), self.high)
        return round(moved, 6) if isinstance(self.step, float) else int(moved)


@dataclass(frozen=True, slots=True)
class Choice(Rule):
    """One of ``options``: value → its name in the panel."""

    options: Mapping[str, str]

    @property
    def allowed(self) -> str:
        return ", ".join(self.options)

    def admit(self, value: object) -> Value | None:
        return value if isinstance(value, str) and value in self.options else None


@dataclass(frozen=True, slots=True)
class Switch(Rule):
    """On or off."""

    @property
    def allowed(self) -> str:
        return "true, false"

    def admit(self, value: object) -> Value | None:
        return value if isinstance(value, bool) else None

    def parse(self, text: str) -> Value | None:
        return {"true": True, "on": True, "yes": True, "false": False, "off": False, "no": False}.get(text)


@dataclass(frozen=True, slots=True)
class Name(Rule):
    """The name of something that is looked up later, and may then turn out not to exist.

    ``pattern`` (all of the name) keeps out whatever could end a string in CSS, TOML or a path.
    """

    pattern: str
    meaning: str

    @property
    def allowed(self) -> str:
        return self.meaning

    def admit(self, value: object) -> Value | None:
        return value if isinstance(value, str) and re.fullmatch(self.pattern, value) else None


def setting(default: _V, rule: Rule) -> _V:
    """Return the field of a table of settings: its *default*, and the *rule* its values keep."""
    value: _V = field(default=default, metadata={"rule": rule})
    return value


def printable(value: object, limit: int = 40) -> str:
    """Return *value* cut to *limit* characters, without any that could move a terminal's cursor."""
    text = _first_characters(value, limit + 1)
    text = "".join(each if each.isprintable() else "�" for each in text)
    return f"{text[:limit]}…" if len(text) > limit else text or '""'


def _first_characters(value: object, count: int) -> str:
    if isinstance(value, str):
        return value[:count]
    if isinstance(value, Iterable):
        return type(value).__name__
    try:
        return str(value)[:count]
    except ValueError:  # an integer of thousands of digits
        return type(value).__name__

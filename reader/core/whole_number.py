"""Whole numbers that a page writes."""

_MOST_DIGITS = 18
"""No page means more. Python refuses to read 4,300 digits."""


def whole_number(text: str) -> int | None:
    """Return the number that *text* is, or None where it is none, or has too many digits."""
    return int(text) if len(text) <= _MOST_DIGITS and text.isdecimal() else None

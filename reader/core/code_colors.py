"""The colors of code under a theme: one for each role, each readable on the code's own ground."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from reader.core.theme import Theme, contrast, mixed

LEAST_CONTRAST: Final = 4.5
"""WCAG 2.2, 1.4.3; a theme whose text has more than `_STRONG` gets 1.4.6 for its code too."""
_LEAST_STRONG: Final = 7.0
_STRONG: Final = 20.0
_STEPS: Final = 20

_FROM_THEME: Final[Mapping[str, str]] = {
    "code-keyword": "visited",
    "code-function": "link",
    "code-comment": "secondary",
    "code-number": "accent",
}
"""The roles that take a color which the theme has already: code looks like its page."""
_OWN: Final[Mapping[str, tuple[str, str]]] = {
    "code-string": ("#37752c", "#a3c585"),
    "code-type": ("#0d6e74", "#7cc3bd"),
    "code-attribute": ("#8a5a00", "#d8b36a"),
    "code-inserted": ("#2f7328", "#93c47d"),
    "code-deleted": ("#b3302a", "#f09a8e"),
}
"""The others, in light and in dark."""


@cache
def code_colors(theme: Theme) -> Mapping[str, str]:
    """Return the color (``#rrggbb``) of each role of `reader.core.highlight`."""
    least = _LEAST_STRONG if contrast(theme.code_text, theme.code_background) > _STRONG else LEAST_CONTRAST
    chosen = {role: getattr(theme, token) for role, token in _FROM_THEME.items()}
    chosen |= {role: pair[theme.dark] for role, pair in _OWN.items()}
    return {role: _readable(color, theme, least) for role, color in chosen.items()}


def _readable(color: str, theme: Theme, least: float) -> str:
    """Return *color*, moved toward the text's own until it can be read on the ground of code."""
    moved = (mixed(color, theme.code_text, step / _STEPS) for step in range(_STEPS))
    return next((each for each in moved if contrast(each, theme.code_background) >= least), theme.code_text)

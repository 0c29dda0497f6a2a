"""Profiles: many settings under one name. Some come along; a person's own are tables of the settings file."""

from collections.abc import Mapping
from dataclasses import fields
from types import MappingProxyType

from reader.core.color_settings import ColorSettings
from reader.core.overrides import LOOKS
from reader.core.rules import Value
from reader.core.settings import DEFAULTS, Settings
from reader.core.wording import translatable

_COLORS = frozenset(each.name for each in fields(ColorSettings))

BUNDLED: Mapping[str, Mapping[str, Value]] = MappingProxyType({
    "Standard": {},
    "Book": {
        "alignment": "justify",
        "hyphenation": True,
        "paragraphs": "indent",
        "numerals": "old-style",
        "drop_cap": True,
        "links": "plain",
        "line_height": 1.5,
        "content_width": 64,
    },
    "Magazine": {
        "font": "sans",
        "text_size": 18,
        "line_height": 1.5,
        "content_width": 70,
        "drop_cap": True,
        "links": "plain",
    },
    "Terminal": {
        "theme": "amber-dark",
        "font": "mono",
        "text_size": 18,
        "line_height": 1.5,
        "content_width": 76,
        "ligatures": False,
    },
    "Large print": {
        "font": "hyperlegible",
        "text_size": 32,
        "font_weight": 500,
        "line_height": 1.5,
        "content_width": 56,
    },
    "Dyslexia": {
        "font": "dyslexic",
        "text_size": 22,
        "line_height": 1.8,
        "content_width": 60,
        "word_spacing": 0.06,
        "paragraph_spacing": 1.0,
        "ligatures": False,
    },
})  # fmt: skip
"""What each changes of the default text; one that names no theme leaves the colors alone."""

LABELS = (
    translatable("Profile", "Standard"),
    translatable("Profile", "Book"),
    translatable("Profile", "Magazine"),
    translatable("Profile", "Terminal"),
    translatable("Profile", "Large print"),
    translatable("Profile", "Dyslexia"),
)


def changes(profile: Mapping[str, Value]) -> dict[str, Value]:
    """Return every setting that *profile* stands for: what it does not name of the text has its default."""
    usual = {key: getattr(DEFAULTS, key) for key in LOOKS if key not in _COLORS}
    return {**usual, **profile}


def profile(settings: Settings) -> dict[str, Value]:
    """Return what of *settings* a profile keeps: the theme, and what differs from the default text."""
    differing = {key: getattr(settings, key) for key in LOOKS if key not in _COLORS}
    kept = {key: value for key, value in differing.items() if value != getattr(DEFAULTS, key)}
    return {"theme": settings.theme, **kept}


def fits(settings: Settings, held: Mapping[str, Value]) -> bool:
    """Tell whether *settings* are just what the profile *held* says."""
    return all(getattr(settings, key) == value for key, value in changes(held).items())

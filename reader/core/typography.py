"""The type we bring along, and how any family's name is written in CSS."""

import re
from dataclasses import dataclass

from reader.core.late_regex import late_regex

_PLAIN = late_regex(r"[\w -]", re.ASCII)


@dataclass(frozen=True, slots=True)
class Face:
    """A family as the page sets it.

    ``genre`` chooses what stands in for scripts it lacks: "serif", "sans-serif" or "monospace".
    ``character`` is the mean width of a character of running text, in ``ch`` (the width of its zero).
    """

    family: str
    genre: str
    character: float
    file: str = ""
    """The file of its upright letters in ``resources/fonts``, "" for an installed family."""


FACES: dict[str, Face] = {
    "serif": Face("Literata", "serif", 0.82, "Literata.ttf"),
    "sans": Face("Source Sans 3", "sans-serif", 0.85, "SourceSans3.ttf"),
    "mono": Face("Source Code Pro", "monospace", 1.0, "SourceCodePro.ttf"),
    "hyperlegible": Face("Atkinson Hyperlegible", "sans-serif", 0.7, "AtkinsonHyperlegible-Regular.ttf"),
    "dyslexic": Face("OpenDyslexic", "sans-serif", 1.14, "OpenDyslexic-Regular.woff2"),
}
"""The bundled faces by the name the settings know them by."""


def face(font: str) -> Face:
    """The face for the setting ``font``: a bundled one, or an installed family by its own name."""
    return FACES.get(font) or Face(font, "serif", 0.82)


_SCRIPTS = {
    "Arabic": frozenset(("ar", "fa", "ur")),
    "Devanagari": frozenset(("hi", "mr", "ne", "sa")),
}
_FILES = {
    ("Arabic", True): "NotoNaskhArabic-Regular.ttf",
    ("Arabic", False): "NotoSansArabic-Regular.ttf",
    ("Devanagari", True): "NotoSerifDevanagari-Regular.ttf",
    ("Devanagari", False): "NotoSansDevanagari.ttf",
}


def first_files(font: str, lang: str) -> tuple[str, ...]:
    """The font files that an article in *lang*, set in *font*, needs for its first line."""
    chosen = face(font)
    language = lang.partition("-")[0].lower()
    scripts = (script for script, languages in _SCRIPTS.items() if language in languages)
    others = (_FILES[script, chosen.genre == "serif"] for script in scripts)
    return tuple(filter(None, (chosen.file, *others)))


def quoted(family: str) -> str:
    """Return *family* as a CSS string that is only that name, whatever is in it: CSS Syntax 4.3.7."""
    return '"' + "".join(each if _PLAIN.match(each) else f"\\{ord(each):x} " for each in family) + '"'

"""Settings and a theme → what the page's root carries: CSS custom properties, and attributes.

Setting these is all that a live change does. Numbers go into properties, choices into ``data-…`` attributes.
"""

from reader.core.code_colors import code_colors
from reader.core.settings import Settings
from reader.core.theme import Theme
from reader.core.typography import face, quoted

BOLDER = 280
HEAVIEST = 900
"""How much heavier than the text what is bold is, and the heaviest that a font may be."""

WCAG = {"line_height": 1.5, "letter_spacing": 0.12, "word_spacing": 0.16, "paragraph_em": 2.0}
"""The least spaces of WCAG 2.2, 1.4.12, in multiples of the font size."""

NUMERALS = {"font": "normal", "lining": "lining-nums", "old-style": "oldstyle-nums"}
"""The setting ``numerals`` in the words of CSS Fonts 4."""

WHITE = "#ffffff"


def properties(settings: Settings, theme: Theme) -> dict[str, str]:
    """The CSS custom properties of the page, by name."""
    chosen = face(settings.font)
    return {
        **{"--" + role.replace("_", "-"): color for role, color in theme.colors.items()},
        **{f"--{role}": color for role, color in code_colors(theme).items()},
        "--scheme": "dark" if theme.dark else "light",
        "--text-size": f"{settings.text_size}px",
        "--content-width": str(settings.content_width),
        "--margin": f"{settings.margin:g}",
        "--alignment": settings.alignment,
        "--code-wrap": "pre-wrap" if settings.wrap_code else "pre",
        "--font": quoted(chosen.family),
        "--genre": chosen.genre,
        "--character": f"{chosen.character:g}",
        "--weight": str(settings.font_weight),
        "--bold": str(min(HEAVIEST, settings.font_weight + BOLDER)),
        "--ligatures": "common-ligatures" if settings.ligatures else "none",
        "--numerals": NUMERALS[settings.numerals],
        "--words-a-minute": str(settings.auto_scroll_speed),
        "--hyphens": "manual" if settings.hyphenation else "none",
        **_spacing(settings),
    }


def attributes(settings: Settings, theme: Theme) -> dict[str, str]:
    """The attributes of the page's root, by name; "" for one that it lacks."""
    return {
        "data-links": "" if settings.links == "underlined" else settings.links,
        "data-paragraphs": "indent" if _is_indented(settings) else "",
        "data-numbers": "yes" if settings.paragraph_numbers else "",
        "data-drop-cap": "yes" if settings.drop_cap else "",
        "data-pictures": " ".join(_pictures(settings, theme)),
        "data-vertical": "yes" if settings.vertical else "",
        "data-layout": "" if settings.layout == "scroll" else settings.layout,
        "data-scrolling": "" if settings.scrolling == "auto" else settings.scrolling,
        "data-reading-ruler": "" if settings.reading_ruler == "off" else settings.reading_ruler,
    }


def _spacing(settings: Settings) -> dict[str, str]:
    line, letter, word = settings.line_height, settings.letter_spacing, settings.word_spacing
    paragraph = settings.paragraph_spacing
    if settings.generous_spacing:
        line, letter = max(line, WCAG["line_height"]), max(letter, WCAG["letter_spacing"])
        word, paragraph = max(word, WCAG["word_spacing"]), max(paragraph, WCAG["paragraph_em"] / line)
    return {
        "--line-height": f"{line:g}",
        "--letter-spacing": f"{letter:g}em",
        "--word-spacing": f"{word:g}em",
        "--paragraph-spacing": f"{paragraph:.4g}",
    }


def _is_indented(settings: Settings) -> bool:
    # Spaces by WCAG stand between paragraphs, whatever tells them apart.
    return settings.paragraphs == "indent" and not settings.generous_spacing


def _pictures(settings: Settings, theme: Theme) -> list[str]:
    ways = {
        "dim": settings.dim_pictures and theme.dark,
        "invert": settings.invert_diagrams and theme.dark,
        "blend": settings.blend_pictures and not theme.dark and theme.background != WHITE,
    }
    return [way for way, is_in_force in ways.items() if is_in_force]

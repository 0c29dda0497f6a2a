"""The settings of text: its type, its lines, its paragraphs and its column."""

from dataclasses import dataclass

from reader.core.color_settings import ColorSettings
from reader.core.rules import Choice, Name, Range, Switch, setting
from reader.core.wording import translatable

_FONT = r"\w(?:[\w -]{0,58}\w)?"


@dataclass(frozen=True, slots=True)
class TypeSettings(ColorSettings):
    """The type itself: family, size, weight, spacing within a line, figures and ligatures."""

    text_size: int = setting(
        20,
        Range(
            translatable("Settings", "Font size"),
            translatable("Settings", "The size of the article's text."),
            12,
            72,
            step=2,
            unit="px",
        ),
    )
    font: str = setting(
        "serif",
        Name(
            translatable("Settings", "Font"),
            translatable("Settings", "The typeface of the article."),
            _FONT,
            translatable(
                "Settings", "serif, sans, mono, hyperlegible, dyslexic, or the name of an installed font"
            ),
        ),
    )
    font_weight: int = setting(
        400,
        Range(
            translatable("Settings", "Weight"),
            translatable("Settings", "How heavy the letters are, where the font has more than one weight."),
            200,
            700,
            step=50,
        ),
    )
    letter_spacing: float = setting(
        0.0,
        Range(
            translatable("Settings", "Letter spacing"),
            translatable("Settings", "More space between letters; scripts whose letters join take none."),
            0.0,
            0.3,
            step=0.01,
            unit="em",
        ),
    )
    word_spacing: float = setting(
        0.0,
        Range(
            translatable("Settings", "Word spacing"),
            translatable("Settings", "More space between words."),
            0.0,
            0.6,
            step=0.02,
            unit="em",
        ),
    )
    ligatures: bool = setting(
        True,
        Switch(
            translatable("Settings", "Ligatures"),
            translatable("Settings", "Whether letters such as f and i are joined, where the font has it."),
        ),
    )
    numerals: str = setting(
        "font",
        Choice(
            translatable("Settings", "Numerals"),
            translatable(
                "Settings", "The shape of figures in running text, where the font has more than one."
            ),
            {
                "font": translatable("Settings", "As the font has them"),
                "lining": translatable("Settings", "Lining: as tall as capitals"),
                "old-style": translatable("Settings", "Old style: like small letters"),
            },
        ),
    )


@dataclass(frozen=True, slots=True)
class TextSettings(TypeSettings):
    """Lines, paragraphs, the column, and what stands out in them."""

    line_height: float = setting(
        1.6,
        Range(
            translatable("Settings", "Line height"),
            translatable("Settings", "From line to line, as a multiple of the font size."),
            1.0,
            2.6,
            step=0.1,
        ),
    )
    content_width: int = setting(
        66,
        Range(
            translatable("Settings", "Column width"),
            translatable("Settings", "How wide the column is, in characters of the article's font."),
            30,
            120,
            step=2,
        ),
    )
    margin: float = setting(
        2.0,
        Range(
            translatable("Settings", "Margins"),
            translatable("Settings", "The least space left and right of the column."),
            0.0,
            8.0,
            step=0.5,
            unit="em",
        ),
    )
    paragraphs: str = setting(
        "space",
        Choice(
            translatable("Settings", "Paragraphs"),
            translatable("Settings", "How a paragraph is told from the one before it."),
            {
                "space": translatable("Settings", "Space between"),
                "indent": translatable("Settings", "Indented first line"),
            },
        ),
    )
    paragraph_spacing: float = setting(
        0.7,
        Range(
            translatable("Settings", "Paragraph spacing"),
            translatable("Settings", "The space between paragraphs, in lines, where they are told by space."),
            0.0,
            2.5,
            step=0.1,
        ),
    )
    alignment: str = setting(
        "start",
        Choice(
            translatable("Settings", "Alignment"),
            translatable("Settings", "Whether lines end where they may, or all at the same edge."),
            {
                "start": translatable("Settings", "Ragged edge"),
                "justify": translatable("Settings", "Justified"),
            },
        ),
    )
    hyphenation: bool = setting(
        False,
        Switch(
            translatable("Settings", "Hyphenation"),
            translatable("Settings", "Whether long words are divided at the end of a line."),
        ),
    )
    drop_cap: bool = setting(
        False,
        Switch(
            translatable("Settings", "Drop cap"),
            translatable("Settings", "Whether the first letter of an article is three lines tall."),
        ),
    )
    links: str = setting(
        "underlined",
        Choice(
            translatable("Settings", "Links"),
            translatable("Settings", "How links stand out from the text around them."),
            {
                "underlined": translatable("Settings", "Underlined"),
                "plain": translatable("Settings", "In color alone"),
                "hidden": translatable("Settings", "Like text, until pointed at"),
            },
        ),
    )
    generous_spacing: bool = setting(
        False,
        Switch(
            translatable("Settings", "Generous spacing (WCAG)"),
            translatable(
                "Settings", "Spaces between letters, words, lines and paragraphs as in WCAG 1.4.12, or more."
            ),
        ),
    )
    vertical: bool = setting(
        False,
        Switch(
            translatable("Settings", "Vertical lines (Japanese, Chinese)"),
            translatable("Settings", "Whether Japanese and Chinese run down the page, from right to left."),
        ),
    )
    wrap_code: bool = setting(
        False,
        Switch(
            translatable("Settings", "Wrap long lines of code"),
            translatable("Settings", "Whether long lines of code go on below, or scroll sideways."),
        ),
    )

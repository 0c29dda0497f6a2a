"""The settings of color: the theme in force, what *auto* means, and pictures on a page of that color."""

from dataclasses import dataclass

from reader.core.rules import Choice, Name, Switch, setting
from reader.core.wording import translatable

THEME_NAME = r"[a-z0-9-]{1,40}"
"""What a theme may be called: the stem of its file."""

_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]"


@dataclass(frozen=True, slots=True)
class ColorSettings:
    """The colors of page and window."""

    theme: str = setting(
        "auto",
        Name(
            translatable("Settings", "Reading mode"),
            translatable(
                "Settings", "The colors of page and window; auto follows the system, day and night."
            ),
            THEME_NAME,
            translatable("Settings", "auto, or the name of a theme such as light, sepia, gray, dark, black"),
        ),
    )
    light_theme: str = setting(
        "light",
        Name(
            translatable("Settings", "Light theme"),
            translatable("Settings", "What auto shows while the system is light."),
            THEME_NAME,
            translatable("Settings", "the name of a theme such as light, sepia"),
        ),
    )
    dark_theme: str = setting(
        "dark",
        Name(
            translatable("Settings", "Dark theme"),
            translatable("Settings", "What auto shows while the system is dark."),
            THEME_NAME,
            translatable("Settings", "the name of a theme such as dark, black"),
        ),
    )
    auto_theme: str = setting(
        "system",
        Choice(
            translatable("Settings", "Auto goes by"),
            translatable(
                "Settings", "Whether auto follows the system, or turns dark and light at set times."
            ),
            {
                "system": translatable("Settings", "The system"),
                "time": translatable("Settings", "The time of day"),
            },
        ),
    )
    light_from: str = setting(
        "07:00",
        Name(
            translatable("Settings", "Light from"),
            translatable("Settings", "When auto turns light, where it goes by the time of day."),
            _TIME,
            translatable("Settings", "a time such as 07:00"),
        ),
    )
    dark_from: str = setting(
        "20:00",
        Name(
            translatable("Settings", "Dark from"),
            translatable("Settings", "When auto turns dark, where it goes by the time of day."),
            _TIME,
            translatable("Settings", "a time such as 20:00"),
        ),
    )
    dim_pictures: bool = setting(
        True,
        Switch(
            translatable("Settings", "Dim pictures in the dark"),
            translatable("Settings", "Whether pictures are a little darker under a dark theme."),
        ),
    )
    invert_diagrams: bool = setting(
        True,
        Switch(
            translatable("Settings", "Invert diagrams in the dark"),
            translatable("Settings", "Whether drawings on white are shown light on dark under a dark theme."),
        ),
    )
    blend_pictures: bool = setting(
        True,
        Switch(
            translatable("Settings", "Blend white backgrounds"),
            translatable("Settings", "Whether a picture's white background takes the color of the page."),
        ),
    )

"""The settings of how one goes through an article: a part of `reader.core.settings`."""

from dataclasses import dataclass

from reader.core.rules import Choice, Name, Range, setting
from reader.core.text_settings import TextSettings
from reader.core.wording import translatable


@dataclass(frozen=True, slots=True)
class ReadingSettings(TextSettings):
    """How the article is gone through: by scrolling or by pages, at what speed, with what aids."""

    layout: str = setting(
        "scroll",
        Choice(
            translatable("Settings", "Layout"),
            translatable("Settings", "Whether the article scrolls, or is turned page by page."),
            {
                "scroll": translatable("Settings", "Scrolled"),
                "pages": translatable("Settings", "Pages"),
                "columns": translatable("Settings", "Pages of two columns"),
            },
        ),
    )
    scrolling: str = setting(
        "auto",
        Choice(
            translatable("Settings", "Scrolling"),
            translatable("Settings", "Whether a step is seen as a movement; auto asks the system."),
            {
                "auto": translatable("Settings", "As the system"),
                "smooth": translatable("Settings", "Smooth"),
                "instant": translatable("Settings", "At once"),
            },
        ),
    )
    reading_ruler: str = setting(
        "off",
        Choice(
            translatable("Settings", "Reading ruler"),
            translatable("Settings", "Underlines the line you read, or dims all but a few lines."),
            {
                "off": translatable("Settings", "None"),
                "ruler": translatable("Settings", "Ruler"),
                "1": translatable("Settings", "One line"),
                "3": translatable("Settings", "Three lines"),
                "5": translatable("Settings", "Five lines"),
            },
        ),
    )
    auto_scroll_speed: int = setting(
        220,
        Range(
            translatable("Settings", "Speed of scrolling by itself"),
            translatable("Settings", "In words a minute."),
            60,
            900,
            step=20,
        ),
    )
    hint_letters: str = setting(
        "sadfjklewcmpgh",
        Name(
            translatable("Settings", "Letters of hints"),
            translatable(
                "Settings", "What the labels of links are made of; digits leave all letters to narrow down."
            ),
            r"(?:([a-z0-9])(?!.*\1)){2,36}",
            translatable("Settings", "two or more small letters or digits, each once"),
        ),
    )

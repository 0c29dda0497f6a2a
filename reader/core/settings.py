"""The settings: one field of `Settings` each, with the rule its value keeps. Knows no file and no Qt.

A new setting is a new field; the file's comments, the check, the command line and the panel read this table.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any

from reader.core.errors import ReaderError
from reader.core.key_table import Rebinding
from reader.core.overrides import NONE, Overrides
from reader.core.reading_settings import ReadingSettings
from reader.core.rules import Choice, Name, Range, Rule, Switch, Value, printable, setting
from reader.core.wording import translatable


class SettingRefused(ReaderError):
    """Values: ``key``, ``value`` (fit to print), ``allowed``."""

    template = translatable("Error", "{key} cannot be {value}: it takes {allowed}.")


class SettingUnknown(ReaderError):
    """Values: ``key`` (fit to print), ``keys``."""

    template = translatable("Error", "There is no setting {key}: the settings are {keys}.")


_LANGUAGES = r"none|window|[a-z]{2,3}(-[A-Za-z]{2,4})?(, ?[a-z]{2,3}(-[A-Za-z]{2,4})?){0,30}"


@dataclass(frozen=True, slots=True)
class Settings(ReadingSettings):
    """The settings in force. Each value keeps its rule: `SettingRefused` where one does not."""

    language: str = setting(
        "system",
        Choice(
            translatable("Settings", "Language"),
            translatable("Settings", "The language of the window; the article keeps its own."),
            {
                "system": translatable("Settings", "As the system"),
                "en": "English",
                "hi": "हिन्दी",
                "ar": "العربية",
                "zh-Hans": "简体中文",
                "fr": "Français",
                "de": "Deutsch",
                "ja": "日本語",
                "ko": "한국어",
                "pt": "Português",
                "ru": "Русский",
                "es": "Español",
            },
        ),
    )
    languages_read: str = setting(
        "window",
        Name(
            translatable("Settings", "Languages I read"),
            translatable("Settings", "What articles are translated into: the first that is not their own."),
            _LANGUAGES,
            translatable("Settings", "window, for the window's own; languages by their codes such as en, es"),
        ),
    )
    always_translate: str = setting(
        "none",
        Name(
            translatable("Settings", "Always translate from"),
            translatable("Settings", "The languages whose articles are translated as soon as they open."),
            _LANGUAGES,
            translatable("Settings", "languages by their codes such as ja, ru; or none"),
        ),
    )
    ask_before_links: bool = setting(
        True,
        Switch(
            translatable("Settings", "Ask before opening links"),
            translatable("Settings", "Whether to ask before a link is handed to the system's browser."),
        ),
    )
    paragraph_numbers: bool = setting(
        False,
        Switch(
            translatable("Settings", "Numbers of paragraphs"),
            translatable("Settings", "Whether each paragraph shows its number in the margin."),
        ),
    )
    key_preset: str = setting(
        "vim",
        Choice(
            translatable("Settings", "Keys"),
            translatable(
                "Settings", "Whether letters are commands; plain has the keys of the desktop alone."
            ),
            {
                "vim": translatable("Settings", "Letters too, as in vim"),
                "plain": translatable("Settings", "Desktop keys only"),
            },
        ),
    )

    def __post_init__(self) -> None:
        for key, rule in RULES.items():
            if not rule.allows(value := getattr(self, key)):
                raise refused(key, value)

    def changed(self, **changes: Value) -> "Settings":
        """Return these settings with *changes*; `SettingUnknown`, `SettingRefused`."""
        admissible: dict[str, Any] = {key: admitted(key, value) for key, value in changes.items()}
        return replace(self, **admissible)

    def stepped(self, key: str, steps: int) -> "Settings":
        """Return these settings with the number *key* moved by *steps*, held within its range."""
        rule = rule_of(key)
        if not isinstance(rule, Range):
            raise TypeError(f"{key} is not a number")
        return self.changed(**{key: rule.stepped(getattr(self, key), steps)})


RULES: Mapping[str, Rule] = MappingProxyType({each.name: each.metadata["rule"] for each in fields(Settings)})
"""Every setting's rule by its key, in the order of the file and the panel."""

DEFAULTS = Settings()


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as a file gave them, and a sentence for all in it that could not be used."""

    settings: Settings = DEFAULTS
    warnings: tuple[ReaderError, ...] = ()
    overrides: Overrides = NONE
    rebindings: tuple[Rebinding, ...] | None = ()
    """What the file says of keys; None where it cannot be understood, and what was in force stays."""
    typography: Mapping[str, object] = field(default_factory=dict)
    """The tables ``[typography.…]`` as they stand in the file: `reader.core.habits` reads them."""


def rule_of(key: str) -> Rule:
    """Return the rule of *key*; `SettingUnknown` where there is none."""
    if key not in RULES:
        raise SettingUnknown(key=printable(key), keys=", ".join(RULES))
    return RULES[key]


def admitted(key: str, value: object) -> Value:
    """Return *value* in the type of the setting *key*; `SettingUnknown`, `SettingRefused`."""
    return _or_refused(key, rule_of(key).admit(value), value)


def parse(key: str, text: str) -> Value:
    """Return what *text* from a command line means for *key*; `SettingUnknown`, `SettingRefused`."""
    return _or_refused(key, rule_of(key).parse(text), text)


def spelled(value: Value) -> str:
    """Return *value* as TOML spells it."""
    if isinstance(value, bool):
        return str(value).lower()
    # No rule lets a quote, a backslash or a control character through.
    return f'"{value}"' if isinstance(value, str) else str(value)


def refused(key: str, value: object) -> SettingRefused:
    """The error that says what *key* takes instead of *value*."""
    return SettingRefused(key=key, value=printable(value), allowed=RULES[key].allowed)


def _or_refused(key: str, admitted: Value | None, asked: object) -> Value:
    if admitted is None:
        raise refused(key, asked)
    return admitted

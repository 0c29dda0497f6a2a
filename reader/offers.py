"""What the palette offers: commands by their names, settings with their values. Imports no Qt."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.bindings import Keys
from reader.command import Command
from reader.core.fuzzy import ranked
from reader.core.late_regex import late_regex
from reader.core.rules import Choice, Name, Range, Rule, Switch, Value
from reader.core.settings import RULES, Settings
from reader.core.wording import translatable

_WORDS = late_regex(r"[^\s,]+(?:,\s*[^\s,]+)*\s*$")
"""The last word of what is typed, or the last words between commas."""

Translate = Callable[[str, str], str]
"""A context and an English text → the text in the language in force."""

Names = Mapping[str, Mapping[str, str]]
"""What a setting that is a name may be called: its key → values, each with what it says in the palette."""

ON = translatable("Palette", "on")
OFF = translatable("Palette", "off")


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the palette: a command (``id``), or a ``value`` for the setting ``key``.

    ``also`` finds it too: its name in English and in the settings file. An offer without id and value is
    a hint: its ``key`` is what to type on.
    """

    text: str
    keys: str = ""
    also: str = ""
    id: str = ""
    key: str = ""
    value: Value | None = None


def of_commands(
    commands: Iterable[Command], keys: Keys, recent: Sequence[str], translate: Translate
) -> list[Offer]:
    """Return an offer for every command, those of *recent* first and in its order."""
    places = {id: place for place, id in enumerate(recent)}
    offers = [
        Offer(
            text=translate("Command", each.text),
            keys="   ".join(keys[each.id]),
            also=f"{each.text} {each.id}",
            id=each.id,
        )
        for each in commands
    ]
    return sorted(offers, key=lambda each: places.get(each.id, len(places)))


def of_settings(query: str, settings: Settings, names: Names, translate: Translate) -> Iterator[Offer]:
    """Return an offer for every value that a setting may have, among *names* where it is a name.

    For a number or a time it is the one that *query* ends in, and a hint at what may be where there is none.
    """
    number = re.search(r"([0-9]+(?:[.,:][0-9]+)?)\s*$", query)
    typed = number[1] if number else ""
    for key, rule in RULES.items():
        label = translate("Settings", rule.label)
        also = f"{key.replace('_', ' ')} {rule.label} {typed}"
        for value, name in _values(rule, names.get(key, {}), query, typed, translate):
            is_now = value is not None and getattr(settings, key) == value
            yield Offer(
                text=f"{label}: {name}",
                keys="✓" if is_now else "",
                also=f"{also} {_spoken(value)}",
                key=label if value is None else key,
                value=value,
            )


def found(query: str, commands: Sequence[Offer], settings: Iterable[Offer]) -> list[Offer]:
    """Return what answers *query*, the best first; without one, the commands as they come."""
    if not query.strip():
        return list(commands)
    return ranked(query, [*commands, *settings], lambda each: (each.text, each.also))


def _spoken(value: Value | None) -> str:
    if isinstance(value, bool):
        return "on true yes" if value else "off false no"
    return "" if value is None else str(value)


def _values(
    rule: Rule, names: Mapping[str, str], query: str, typed: str, translate: Translate
) -> Iterator[tuple[Value | None, str]]:
    match rule:
        case Range():
            value = rule.parse(typed.replace(",", ".")) if typed else None
            unit = f" {rule.unit}" if rule.unit else ""
            yield value, f"{rule.low}–{rule.high}{unit}" if value is None else f"{typed}{unit}"
        case Switch():
            yield True, translate("Palette", ON)
            yield False, translate("Palette", OFF)
        case Choice():
            yield from ((value, translate("Settings", name)) for value, name in rule.options.items())
        case _ if names:
            yield from names.items()
        case Name():
            written = _WORDS.search(query)
            value = rule.parse(written[0]) if written else None
            yield value, translate("Settings", rule.allowed) if value is None else str(value)
        case _:
            value = rule.parse(typed)
            yield value, translate("Settings", rule.allowed) if value is None else typed

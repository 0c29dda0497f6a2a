"""What the settings file says for one site, for one language, and under a name of the person's own.

In the file they are the tables ``[site."example.org"]``, ``[lang.ja]`` and ``[profile.Evening]``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from reader.core.address import site_host
from reader.core.errors import ReaderError
from reader.core.late_regex import late_regex
from reader.core.rules import Value, printable
from reader.core.text_settings import TextSettings
from reader.core.wording import translatable

if TYPE_CHECKING:
    from reader.core.settings import Settings

Table = tuple[str, ...]
"""Where in the file a setting stands: () at its top, else a kind of `KINDS` and a name."""

Changes = Mapping[str, Value | None]
"""Settings by key; None takes one away."""

KINDS = ("site", "lang", "profile")

LOOKS = tuple(each.name for each in fields(TextSettings))
"""The settings that may differ from site to site: how an article looks, and nothing of the window."""

_NAME = late_regex(r"\w(?:[\w .-]{0,78}\w)?")


class NameRefused(ReaderError):
    """Values: ``name`` (fit to print)."""

    template = translatable(
        "Error", "{name} cannot be a name: it takes up to 80 letters, figures, spaces, dots and dashes."
    )


@dataclass(frozen=True, slots=True)
class Overrides:
    """The tables of the file by kind and name."""

    tables: Mapping[Table, Mapping[str, Value]] = field(default_factory=dict)

    def of(self, url: str, lang: str) -> Iterator[Table]:
        """The tables that are in force for a page of *url* in *lang*, the strongest last."""
        yield from (table for table in language_tables(lang) if table in self.tables)
        yield from (table for table in site_tables(url) if table in self.tables)

    def over(self, settings: "Settings", url: str, lang: str) -> "Settings":
        """Return *settings* with what the file says for a page of *url* in *lang*."""
        changes: dict[str, Any] = {}
        for table in self.of(url, lang):
            changes |= self.tables[table]
        return settings.changed(**changes)

    def changed(self, table: Table, changes: Changes) -> "Overrides":
        """Return these with *changes* in *table*."""
        values = {**self.tables.get(table, {}), **changes}
        kept = {key: value for key, value in values.items() if value is not None}
        others = {each: held for each, held in self.tables.items() if each != table}
        return Overrides({**others, table: kept} if kept else others)

    def profiles(self) -> dict[str, Mapping[str, Value]]:
        """The person's own profiles by name."""
        return {table[1]: held for table, held in self.tables.items() if table[0] == "profile"}


NONE = Overrides()


def site_tables(url: str) -> Iterator[Table]:
    """The tables that a page of *url* may have, the strongest last: ``org.uk``'s before ``a.org.uk``'s."""
    labels = site_host(url).split(".")
    for start in range(len(labels) - 2, -1, -1):
        yield ("site", ".".join(labels[start:]))


def language_tables(lang: str) -> Iterator[Table]:
    """The tables that an article in *lang* may have: ``zh``'s before ``zh-Hant``'s."""
    parts = lang.split("-") if lang else []
    for end in range(1, len(parts) + 1):
        yield ("lang", "-".join(parts[:end]))


def named(name: str) -> str:
    """Return *name* as the name of a table; NameRefused where it cannot be one."""
    name = " ".join(name.split())
    if not _NAME.fullmatch(name):
        raise NameRefused(name=printable(name))
    return name

"""How what is open looks: the settings, what its site and language change of them, and the way back.

Decides where a change belongs and what there is to be saved; imports no Qt and writes nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.core import profiles
from reader.core.article import Metadata
from reader.core.overrides import LOOKS, Changes, Table, language_tables, site_tables
from reader.core.rules import Value
from reader.core.settings import DEFAULTS, Loaded, Settings

REMEMBERED = 100
"""How many changes can be taken back."""

EVERYWHERE: Table = ()


@dataclass(frozen=True, slots=True)
class Change:
    """Settings as they are from now on, in one table of the file."""

    table: Table
    values: Changes


class Looks:
    """The settings in force for the article that is open."""

    def __init__(self, loaded: Loaded) -> None:
        self.settings = loaded.settings
        self.overrides = loaded.overrides
        self._typography = loaded.typography
        self.scope: Table | None = None
        """The table that a person chose for the changes to come; None: wherever the setting stands."""
        self._url = self._lang = ""
        self._undone: list[list[Change]] = []

    @property
    def in_force(self) -> Settings:
        """The settings with what the open article's language and site change of them."""
        return self.overrides.over(self.settings, self._url, self._lang)

    @property
    def scopes(self) -> tuple[Table, ...]:
        """The tables that a change may go to: everywhere, the open article's language, its site."""
        language = self.language_table
        site = next(reversed(list(site_tables(self._url))), None)
        return tuple(each for each in (EVERYWHERE, language, site) if each is not None)

    @property
    def language_table(self) -> Table | None:
        """The table of the open article's language."""
        return next(language_tables(self._lang), None)

    def open(self, about: Metadata) -> None:
        """Take note of the article that is open now."""
        self._url, self._lang = about.url, about.lang
        self.scope = None

    def take(self, loaded: Loaded) -> bool:
        """Take over what a file says; return whether that is anything new."""
        before = self.settings, self.overrides, self._typography
        self.settings, self.overrides, self._typography = loaded.settings, loaded.overrides, loaded.typography
        return before != (self.settings, self.overrides, self._typography)

    def change(self, changes: Mapping[str, Value], table: Table | None = None) -> list[Change]:
        """Make *changes* in *table*, or each where it belongs; return what is to be saved.

        `SettingUnknown`, `SettingRefused`: then nothing is changed.
        """
        self.settings.changed(**changes)
        by_table: dict[Table, dict[str, Value | None]] = {}
        for key, value in changes.items():
            by_table.setdefault(table or self._table(key), {})[key] = value
        return self._make([Change(place, values) for place, values in by_table.items()])

    def undo(self) -> list[Change]:
        """Take the last change back; return what is to be saved.

        Steps of one setting, one after another, are one change.
        """
        if not self._undone:
            return []
        made = self._undone.pop()
        for each in made:
            self._put(each)
        return made

    def forget(self, key: str) -> list[Change]:
        """Give *key* its default again, or, in a table of its own, what it is everywhere."""
        table = self._table(key)
        if table:
            return self._make([Change(table, {key: None})])
        return self.change({key: getattr(DEFAULTS, key)})

    def forget_all(self) -> list[Change]:
        """Give every setting of looks its default again, here and everywhere."""
        own = [
            Change(table, dict.fromkeys(self.overrides.tables[table]))
            for table in self.overrides.of(self._url, self._lang)
        ]
        self.scope = None
        return self._make([*own, Change(EVERYWHERE, {key: getattr(DEFAULTS, key) for key in LOOKS})])

    # Profiles

    @property
    def profiles(self) -> dict[str, Mapping[str, Value]]:
        """Every profile by name, the bundled ones first."""
        return {**profiles.BUNDLED, **self.overrides.profiles()}

    @property
    def profile(self) -> str:
        """The name of the profile that the settings fit, "" where there is none."""
        in_force = self.in_force
        return next((name for name, held in self.profiles.items() if profiles.fits(in_force, held)), "")

    def keep_profile(self, name: str) -> list[Change]:
        """Keep the settings in force under *name*."""
        return self._make([Change(("profile", name), profiles.profile(self.in_force))])

    def drop_profile(self, name: str) -> list[Change]:
        """Forget the person's own profile *name*."""
        held = self.overrides.profiles().get(name, {})
        return self._make([Change(("profile", name), dict.fromkeys(held))])

    # Where a setting stands

    def _table(self, key: str) -> Table:
        if key not in LOOKS:
            return EVERYWHERE
        if self.scope is not None:
            return self.scope
        tables = self.overrides.of(self._url, self._lang)
        return next(
            (each for each in reversed(list(tables)) if key in self.overrides.tables[each]), EVERYWHERE
        )

    def _before(self, change: Change) -> Change:
        if change.table:
            held = self.overrides.tables.get(change.table, {})
            return Change(change.table, {key: held.get(key) for key in change.values})
        return Change(change.table, {key: getattr(self.settings, key) for key in change.values})

    def _make(self, changes: list[Change]) -> list[Change]:
        news = [(each, old) for each in changes if (old := self._before(each)) != each]
        for each, _ in news:
            self._put(each)
        before = [old for _, old in news]
        if before and not (self._undone and _places(self._undone[-1]) == _places(before)):
            self._undone.append(before)
            del self._undone[:-REMEMBERED]
        return [each for each, _ in news]

    def _put(self, change: Change) -> None:
        if change.table:
            self.overrides = self.overrides.changed(change.table, change.values)
        else:
            self.settings = self.settings.changed(
                **{key: value for key, value in change.values.items() if value is not None}
            )


def _places(changes: list[Change]) -> list[tuple[Table, list[str]]]:
    return [(each.table, list(each.values)) for each in changes]

"""How a window's article looks, and what a person changes of it: on screen at once, and saved.

`reader.looks` decides where a change belongs; the theme in force follows the system or the time of day.
Imports no Qt.
"""

import time
from collections.abc import Callable, Mapping, Sequence

from reader.core import profiles
from reader.core.errors import ReaderError
from reader.core.overrides import Changes, NameRefused, Table, named
from reader.core.rules import Choice, Value
from reader.core.settings import Loaded, Settings, rule_of
from reader.core.theme import MODES, Theme
from reader.core.wording import translatable
from reader.looks import Change, Looks
from reader.view import LooksView

AUTO = "auto"
"""The reading mode that follows the system, with one light and one dark theme."""


def theme_in_force(settings: Settings, themes: Mapping[str, Theme], *, system_is_dark: bool) -> Theme:
    """Return the chosen theme; for *auto*, or where it is gone, that of the pair which suits the system."""
    name = settings.theme
    if name == AUTO or name not in themes:
        name = settings.dark_theme if system_is_dark else settings.light_theme
    return themes.get(name) or themes["dark" if system_is_dark else "light"]


def is_night(settings: Settings, now: str, *, system_is_dark: bool) -> bool:
    """Tell whether *auto* is dark at *now*, ``HH:MM``: by the time if *settings* say so, or as the system."""
    if settings.auto_theme != "time":
        return system_is_dark
    light, dark = settings.light_from, settings.dark_from
    return not light <= now < dark if light <= dark else dark <= now < light


VERTICAL = ("ja", "zh")
"""The languages that are set vertically where a person likes it so; the page's style sheet knows them too."""


class NeverVertical(ReaderError):
    template = translatable("Error", "Only Japanese and Chinese can be set vertically.")


def clock() -> str:
    """The time of day, as ``HH:MM``."""
    return time.strftime("%H:%M")


class Styling:
    """The settings and the theme in force in one window."""

    def __init__(
        self,
        view: LooksView,
        loaded: Loaded,
        save: Callable[[Changes, Table], None],
        themes: Callable[[], Mapping[str, Theme]],
        clock: Callable[[], str] = clock,
    ) -> None:
        self._view = view
        self._save = save
        self._themes = themes
        self._clock = clock
        self._system_is_dark = False
        self._shown: tuple[Settings, Theme] | None = None
        self.looks = Looks(loaded)

    @property
    def settings(self) -> Settings:
        """The settings in force for what is open."""
        return self.looks.in_force

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        settings = self.settings
        is_dark = is_night(settings, self._clock(), system_is_dark=self._system_is_dark)
        return theme_in_force(settings, self._themes(), system_is_dark=is_dark)

    def show(self) -> None:
        """Have the window look as the settings say."""
        self._shown = self.settings, self.theme
        self._view.restyle(*self._shown)

    def preview(self, theme: Theme) -> None:
        """Have the window look as in *theme*, until `show`."""
        self._view.restyle(self.settings, theme)

    def change(self, **changes: Value) -> None:
        """Change settings: at once on screen, and in the file."""
        self.take(self.looks.change(changes))

    def take(self, made: Sequence[Change]) -> None:
        """Show and save what `looks` has changed."""
        if made:
            self.show()
        for each in made:
            self._save(each.values, each.table)

    def step(self, key: str, steps: int) -> None:
        """Change the number *key* by *steps* of its size, within its range."""
        self.change(**{key: getattr(self.settings.stepped(key, steps), key)})

    def reset(self, key: str) -> None:
        """Give the setting *key* its default again."""
        self.take(self.looks.forget(key))

    def undo_look(self) -> None:
        """Take the last change of the settings back."""
        self.take(self.looks.undo())

    def reset_looks(self) -> None:
        """Give all settings of looks their defaults again."""
        self.take(self.looks.forget_all())

    def choose_scope(self, table: Table) -> None:
        """Let the changes to come count for the articles of *table*."""
        self.looks.scope = table

    def use_profile(self, name: str) -> None:
        """Take over the settings of the profile *name*."""
        self.change(**profiles.changes(self.looks.profiles[name]))

    def step_profile(self, steps: int) -> None:
        """Take over the profile *steps* further in the list, round its end."""
        names = list(self.looks.profiles)
        place = names.index(self.looks.profile) if self.looks.profile else -1
        self.use_profile(names[(place + steps) % len(names)])

    def keep_profile(self, name: str) -> None:
        """Keep the settings in force under *name*."""
        try:
            self.take(self.looks.keep_profile(named(name)))
        except NameRefused as error:
            self._view.say(error)

    def drop_profile(self, name: str) -> None:
        """Forget the person's own profile *name*."""
        self.take(self.looks.drop_profile(name))

    def switch_half(self) -> None:
        """Choose the pair of the theme in force: by night what is by day, and back."""
        pair = self.theme.pair
        if pair in self._themes():
            self.change(theme=pair)

    def toggle(self, key: str) -> None:
        """Turn the switch *key* on or off, or choose the next of its options."""
        rule, value = rule_of(key), getattr(self.settings, key)
        options = list(rule.options) if isinstance(rule, Choice) else [False, True]
        self.change(**{key: options[(options.index(value) + 1) % len(options)]})

    def toggle_vertical(self) -> None:
        """Set the open article's language vertically, or no longer; it is said where a language never is."""
        table = self.looks.language_table
        if table is None or table[1].partition("-")[0].lower() not in VERTICAL:
            self._view.say(NeverVertical())
        else:
            self.take(self.looks.change({"vertical": not self.settings.vertical}, table))

    def step_theme(self, steps: int) -> None:
        """Choose the reading mode *steps* further among the first in the list, round their end."""
        names = [AUTO, *MODES]
        place = names.index(self.settings.theme) if self.settings.theme in names else 0
        self.change(theme=names[(place + steps) % len(names)])

    def settings_edited(self, loaded: Loaded) -> None:
        """Take over what another program or window wrote to the file."""
        if self.looks.take(loaded):
            self.show()

    def system_changed(self, is_dark: bool) -> None:
        """Take note of whether the system is dark, which decides what *auto* means."""
        before, self._system_is_dark = self.theme, is_dark
        if self.theme is not before:
            self.show()

    def clock_ticked(self) -> None:
        """Show another theme where it is time for one, or where its file has changed."""
        if self._shown and self.theme != self._shown[1]:
            self.show()

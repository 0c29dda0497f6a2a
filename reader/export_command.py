"""`lutrin show --epub OUT` and its like: an article as a file, looking as settings and options say. No Qt."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from reader.core import paths, preferences, profiles, rules, settings
from reader.core.article import Article, Metadata
from reader.core.errors import ReaderError
from reader.core.rules import Value
from reader.core.settings import Settings
from reader.core.source import Source
from reader.core.theme import Theme, Themes
from reader.core.wording import translatable
from reader.exports import EXPORTS, Shown
from reader.looks import Looks
from reader.styling import clock, is_night, theme_in_force


class ProfileUnknown(ReaderError):
    template = translatable("Error", "There is no profile {name}: the profiles are {names}.")


class ThemeUnknown(ReaderError):
    template = translatable("Error", "There is no theme {name}: the themes are {names}.")


def outs(asked: argparse.Namespace) -> dict[str, Path]:
    """The files that are asked for, by their kinds, without those that the engine draws."""
    named = {each.id: getattr(asked, each.id.replace("-", "_")) for each in EXPORTS if each.module}
    return {kind: Path(out) for kind, out in named.items() if out}


def export(asked: argparse.Namespace, source: Source) -> None:
    """Write every file that is *asked* for. Raises ReaderError."""
    from reader.reading_process import export_apart

    looks = looks_for(asked)

    def shown(article: Article) -> Shown:
        if not asked.language:
            return Shown(*looks(article.metadata))
        from reader.translation.languages import in_language

        translated = in_language(article, asked.language, None, source.name)
        return Shown(*looks(translated.metadata), translated=translated)

    export_apart(source, whole=asked.whole, plain=asked.no_rules, shown=shown, outs=outs(asked))


def looks_for(
    asked: argparse.Namespace, clock: Callable[[], str] = clock
) -> Callable[[Metadata], tuple[Settings, Theme]]:
    """Return what gives an article its looks: the settings file's, and what was *asked* over them.

    There is no system to follow here: *auto* is light, unless it goes by the time of day.
    """
    found = Themes(paths.resources() / "themes", paths.themes_folder())
    looks = Looks(preferences.load(paths.settings_file()))
    changes = _changes(asked, looks.profiles)
    if asked.theme is not None and asked.theme not in found:
        raise ThemeUnknown(name=rules.printable(asked.theme), names=", ".join(found))

    def of(about: Metadata) -> tuple[Settings, Theme]:
        looks.open(about)
        in_force = looks.in_force.changed(**changes)
        is_dark = is_night(in_force, clock(), system_is_dark=False)
        return in_force, theme_in_force(in_force, found, system_is_dark=is_dark)

    return of


def _changes(asked: argparse.Namespace, known: Mapping[str, Mapping[str, Value]]) -> dict[str, Value]:
    changes: dict[str, Value] = {}
    if asked.profile is not None:
        if asked.profile not in known:
            raise ProfileUnknown(name=rules.printable(asked.profile), names=", ".join(known))
        changes |= profiles.changes(known[asked.profile])
    for assignment in asked.set:
        key, _, text = assignment.partition("=")
        changes[key] = settings.parse(key, text)
    if asked.text_size is not None:
        changes["text_size"] = settings.parse("text_size", asked.text_size)
    if asked.theme is not None:
        changes["theme"] = asked.theme
    return changes

"""`lutrin config`: the settings printed and changed from the command line. Imports neither Qt nor lxml."""

import argparse
import sys

from reader.core import paths, preferences, settings
from reader.core.rules import Value
from reader.core.settings import RULES, SettingRefused, Settings, SettingUnknown

DONE, USAGE = 0, 2


def run(asked: argparse.Namespace) -> int:
    """Do ``asked.action`` (get, set, path, or None for all settings) and return the exit code.

    2 for a key that is no setting or a value it does not take; ReaderError where the file cannot be saved.
    """
    try:
        match asked.action:
            case "path":
                print(paths.settings_file())
            case "get":
                print(_plain(_value(asked.key)))
            case "set":
                change = {asked.key: settings.parse(asked.key, asked.value)}
                preferences.save(paths.settings_file(), change)
            case _:
                _print_all()
    except (SettingRefused, SettingUnknown) as error:
        print(f"lutrin: {error}", file=sys.stderr)
        return USAGE
    return DONE


def _value(key: str) -> Value:
    settings.rule_of(key)
    value: Value = getattr(_in_force(), key)
    return value


def _print_all() -> None:
    in_force = _in_force()
    # A comment, so that the whole is TOML.
    print(f"# {paths.settings_file()}")
    for key in RULES:
        print(f"{key} = {settings.spelled(getattr(in_force, key))}")


def _in_force() -> Settings:
    loaded = preferences.load(paths.settings_file())
    for warning in loaded.warnings:
        print(f"lutrin: {warning}", file=sys.stderr)
    return loaded.settings


def _plain(value: Value) -> str:
    return value if isinstance(value, str) else settings.spelled(value)

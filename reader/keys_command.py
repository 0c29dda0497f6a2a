"""`lutrin config keys`: every command with the keys in force, as `lutrin.toml` takes them. Imports no Qt."""

import sys

from reader import bindings
from reader.commands import COMMANDS, keys_of, modes
from reader.core import paths, preferences

DONE = 0


def print_keys() -> int:
    """Print the table `[keys]` and return the exit code."""
    file = paths.settings_file()
    loaded = preferences.load(file)
    defaults = keys_of(loaded.settings.key_preset)
    found = bindings.in_force(defaults, loaded.rebindings or (), str(file), modes())
    for warning in (*loaded.warnings, *found.warnings):
        print(f"lutrin: {warning}", file=sys.stderr)
    print("\n".join(bindings.written(found.keys, {each.id: each.text for each in COMMANDS})))
    return DONE

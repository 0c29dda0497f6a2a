"""The table of commands keeps its own rules."""

import subprocess
import sys
from collections import Counter

from reader.bindings import in_force
from reader.commands import COMMANDS, keys_of, modes
from reader.core import paths
from reader.page import Mode


def test_ids_are_unique() -> None:
    assert [id for id, n in Counter(each.id for each in COMMANDS).items() if n > 1] == []


def test_no_key_has_two_commands() -> None:
    ids = {mode: [each.id for each in COMMANDS if each.mode is mode] for mode in Mode}
    found = in_force(keys_of("vim"), (), "", modes())
    assert sum(len(found.commands(each)) for each in ids.values()) == sum(len(each.keys) for each in COMMANDS)


def test_no_keys_begin_the_keys_of_another_command() -> None:
    for mode in Mode:
        keys = [keys for each in COMMANDS if each.mode is mode for keys in each.keys]
        assert [each for each in keys if any(other.startswith(each + " ") for other in keys)] == []


def test_every_command_has_a_key() -> None:
    assert [each.id for each in COMMANDS if not each.keys] == []


def test_every_icon_is_there() -> None:
    folder = paths.resources() / "icons"
    assert [each.icon for each in COMMANDS if each.icon and not (folder / f"{each.icon}.svg").is_file()] == []


def test_the_readme_has_the_keys_of_the_table() -> None:
    script = paths.resources().parent / ".build" / "update-readme"
    checked = subprocess.run([sys.executable, str(script), "--check"], check=False)
    assert checked.returncode == 0, "run .build/update-readme"

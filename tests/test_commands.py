"""The table of commands keeps its own rules."""

from collections import Counter

from reader.bindings import in_force
from reader.commands import COMMANDS, keys_of
from reader.core import paths


def test_ids_are_unique() -> None:
    assert [id for id, n in Counter(each.id for each in COMMANDS).items() if n > 1] == []


def test_no_key_has_two_commands() -> None:
    assert len(in_force(keys_of("vim"), (), "").commands) == sum(len(each.keys) for each in COMMANDS)


def test_every_command_has_a_key() -> None:
    assert [each.id for each in COMMANDS if not each.keys] == []


def test_every_icon_is_there() -> None:
    folder = paths.resources() / "icons"
    assert [each.icon for each in COMMANDS if each.icon and not (folder / f"{each.icon}.svg").is_file()] == []


def test_the_readme_lists_every_command_with_its_keys() -> None:
    readme = (paths.resources().parent / "README.md").read_text(encoding="utf-8")
    rows = {" ".join(row.split()) for row in readme.splitlines()}
    for each in COMMANDS:
        keys = " ".join(f"`{key}`" if "`" not in key else f"`` {key} ``" for key in each.keys)
        assert f"| {each.text} | {keys} |" in rows, each.id

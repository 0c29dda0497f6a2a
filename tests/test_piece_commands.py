"""The keys of the page in pieces: a table that keeps its own rules, and lies over the other."""

from collections import Counter

from reader.commands import COMMANDS
from reader.core import paths
from reader.piece_commands import PIECE_COMMANDS, piece_bindings


def test_ids_are_unique_in_both_tables() -> None:
    ids = Counter(each.id for each in (*COMMANDS, *PIECE_COMMANDS))
    assert [id for id, n in ids.items() if n > 1] == []


def test_no_key_of_a_piece_has_two_commands() -> None:
    assert len(piece_bindings()) == sum(len(each.keys) for each in PIECE_COMMANDS)


def test_the_ways_out_and_the_help_are_not_taken() -> None:
    keys = {keys for each in COMMANDS for keys in each.keys}
    for key in ("x", "Esc", "?", "q", "Ctrl+W", "g g", "G", "/"):
        assert key in keys and key not in piece_bindings()


def test_the_readme_lists_every_key_of_a_piece() -> None:
    readme = (paths.resources().parent / "README.md").read_text(encoding="utf-8")
    rows = {" ".join(row.split()) for row in readme.splitlines()}
    for each in PIECE_COMMANDS:
        assert f"| {each.text} | {' '.join(f'`{key}`' for key in each.keys)} |" in rows, each.id

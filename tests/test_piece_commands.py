"""The keys of the page in pieces lie over those for reading."""

from reader.commands import COMMANDS
from reader.page import Mode
from reader.piece_commands import PIECE_COMMANDS


def test_they_have_a_mode_of_their_own() -> None:
    assert {each.mode for each in PIECE_COMMANDS} == {Mode.PIECES}
    assert set(PIECE_COMMANDS) < set(COMMANDS)


def test_the_ways_out_and_the_help_are_not_taken() -> None:
    reading = {keys for each in COMMANDS if each.mode is Mode.READING for keys in each.keys}
    taken = {keys for each in PIECE_COMMANDS for keys in each.keys}
    assert {"x", "Esc", "?", "q", "Ctrl+W", "g g", "G", "/"} <= reading - taken

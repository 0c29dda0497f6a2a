"""Sequences and counts, as a person at the keyboard means them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.commands import COMMANDS
from reader.keys import LARGEST_COUNT, Keymap, Pressed
from reader.page import Mode

BINDINGS = {"j": "down", "g g": "start", "G": "end", "0": "reset", "c c": "next", "c d": "dark"}


def press(keymap: Keymap, keys: str) -> Pressed:
    pressed = Pressed()
    for key in keys.split(" "):
        pressed = keymap.press(key)
    return pressed


def test_a_key_leads_to_its_command() -> None:
    assert press(Keymap(BINDINGS), "j") == Pressed("down")


def test_a_sequence_waits_for_its_end() -> None:
    keymap = Keymap(BINDINGS)
    assert keymap.press("g") == Pressed(pending="g")
    assert keymap.press("g") == Pressed("start")


def test_a_number_before_a_command_is_its_count() -> None:
    assert press(Keymap(BINDINGS), "1 2 j") == Pressed("down", 12)


def test_a_count_is_shown_with_the_keys_that_wait() -> None:
    assert press(Keymap(BINDINGS), "3 g") == Pressed(pending="3 g")


def test_zero_is_a_key_of_its_own_unless_a_number_has_begun() -> None:
    assert press(Keymap(BINDINGS), "0") == Pressed("reset")
    assert press(Keymap(BINDINGS), "1 0 G") == Pressed("end", 10)


def test_a_key_that_leads_nowhere_ends_the_sequence() -> None:
    keymap = Keymap(BINDINGS)
    assert press(keymap, "5 c x") == Pressed()
    assert not keymap.pending
    assert keymap.press("j") == Pressed("down")


def test_a_command_may_ask_for_a_letter() -> None:
    keymap = Keymap({"m": "mark", "j": "down"}, {"mark"})
    assert keymap.press("m") == Pressed(pending="m …")
    assert keymap.press("j") == Pressed("mark", letter="j")
    assert keymap.press("j") == Pressed("down")


def test_a_key_that_types_nothing_is_no_letter() -> None:
    keymap = Keymap({"m": "mark", "F5": "again"}, {"mark"})
    keymap.press("m")
    assert keymap.press("F5") == Pressed() and not keymap.pending


def test_escape_drops_what_is_pending_and_is_a_key_of_its_own_otherwise() -> None:
    keymap = Keymap({"Esc": "close", "g g": "start"})
    for keys in ("5", "g"):
        keymap.press(keys)
        assert keymap.press("Esc") == Pressed() and not keymap.pending
    assert keymap.press("Esc") == Pressed("close")


def test_without_counts_a_digit_is_a_key_like_others() -> None:
    assert press(Keymap({"5": "five"}, has_counts=False), "5") == Pressed("five")


def test_keys_that_wait_say_where_they_lead() -> None:
    keymap = Keymap({"g g": "start", "g x": "extra", "g y z": "deep", "j": "down"})
    assert keymap.further() == {}
    keymap.press("g")
    assert keymap.further() == {"g": "start", "x": "extra", "y": ""}


def test_forgetting_drops_what_waits() -> None:
    keymap = Keymap(BINDINGS)
    press(keymap, "4 g")
    keymap.forget()
    assert keymap.press("j") == Pressed("down")


@given(st.lists(st.sampled_from(["j", "g", "G", "c", "d", "0", "7", "x", "Esc", "Ctrl+F"]), max_size=30))
def test_after_any_keys_a_command_can_be_reached_by_its_own(keys: list[str]) -> None:
    keymap = Keymap(BINDINGS)
    for key in keys:
        pressed = keymap.press(key)
        assert pressed.count is None or 0 < pressed.count <= LARGEST_COUNT
    keymap.forget()
    assert press(keymap, "g g") == Pressed("start")


@pytest.mark.parametrize("mode", Mode)
def test_no_command_hides_behind_a_shorter_sequence(mode: Mode) -> None:
    every = [tuple(keys.split(" ")) for each in COMMANDS if each.mode is mode for keys in each.keys]
    for keys in every:
        assert not any(keys != other and keys == other[: len(keys)] for other in every), keys

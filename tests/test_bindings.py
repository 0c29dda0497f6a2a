"""Keys as a person writes them, and who has which after the settings file has had its say."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.bindings import KeyLost, KeyTaken, KeyUnknown, in_force, preset, written
from reader.commands import COMMANDS, keys_of, modes
from reader.core import preferences
from reader.core.key_table import EXAMPLE, KeysRefused, Rebinding
from reader.key_names import is_for_desktop, sequence

DEFAULTS = {"down": ("j", "Down"), "start": ("g g", "Home"), "open": ("o", "Ctrl+O"), "quit": ("q",)}
FILE = "lutrin.toml"


def bound(**keys: list[str]) -> dict[str, tuple[str, ...]]:
    return dict(in_force(DEFAULTS, rebindings(**keys), FILE).keys)


def said(**keys: list[str]) -> list[str]:
    return [str(each) for each in in_force(DEFAULTS, rebindings(**keys), FILE).warnings]


def rebindings(**keys: list[str]) -> list[Rebinding]:
    return [Rebinding(id, tuple(each), line) for line, (id, each) in enumerate(keys.items(), 1)]


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("j", "j"),
        ("G", "G"),
        ("g  g", "g g"),
        ("ctrl+f", "Ctrl+F"),
        ("Shift+Control+f", "Ctrl+Shift+F"),
        ("Ctrl++", "Ctrl++"),
        ("+", "+"),
        ("shift+space", "Shift+Space"),
        ("Shift+a", "A"),
        ("PageDown", "PgDown"),
        ("escape", "Esc"),
        ("f5", "F5"),
        ("é", "é"),
        ("0", "0"),
        ("g 5", "g 5"),
        ("Shift+Tab", "Shift+Backtab"),
    ],
)
def test_a_key_may_be_written_in_a_person_s_way(written: str, known: str) -> None:
    assert sequence(written) == known


@pytest.mark.parametrize(
    "written", ["", "jj", "Ctrl", "Hyper+j", "5", "5 j", "Shift+1", "Ctrl+", "F99", "<C-d>"]
)
def test_what_is_no_key_is_none(written: str) -> None:
    assert sequence(written) == ""


@given(st.text(max_size=12))
def test_what_a_key_is_read_as_reads_as_itself(text: str) -> None:
    assert sequence(sequence(text)) == sequence(text)


def test_every_key_of_the_table_is_written_as_the_key_map_knows_it() -> None:
    assert [keys for each in COMMANDS for keys in each.keys if sequence(keys) != keys] == []


def test_a_command_can_have_other_keys_none_or_several() -> None:
    assert bound(quit=["x", "Ctrl+Q"])["quit"] == ("x", "Ctrl+Q")
    assert bound(quit=[])["quit"] == ()
    assert bound(down=["s"])["down"] == ("s",)
    assert said(quit=["x", "Ctrl+Q"]) == []


def test_a_key_that_the_file_gives_away_is_lost_and_both_commands_are_named() -> None:
    assert bound(quit=["j"]) | {"start": ()} == {
        "quit": ("j",), "down": ("Down",), "open": DEFAULTS["open"], "start": (),
    }  # fmt: skip
    assert said(quit=["j"]) == [
        "Line 1 of lutrin.toml: quit has j now, so down loses j: list keys for down too."
    ]


def test_who_lists_keys_for_both_commands_hears_nothing() -> None:
    assert said(quit=["j"], down=["s"]) == []


def test_a_key_given_twice_stays_with_the_first_and_both_commands_are_named() -> None:
    keys = in_force(DEFAULTS, rebindings(quit=["x"], open=["x", "e"]), FILE)
    assert (keys.keys["quit"], keys.keys["open"]) == (("x",), ("e",))
    assert isinstance(keys.warnings[0], KeyTaken)
    assert str(keys.warnings[0]) == (
        "Line 2 of lutrin.toml: open cannot have x, because quit has x: choose another key."
    )


def test_a_key_that_a_longer_sequence_begins_with_is_a_conflict_too() -> None:
    keys = in_force(DEFAULTS, rebindings(quit=["g"]), FILE)
    assert keys.keys["start"] == ("Home",)
    assert isinstance(keys.warnings[0], KeyLost)
    assert "start loses g g" in str(keys.warnings[0])


def test_an_unknown_command_is_named_with_its_line_and_the_nearest() -> None:
    (sentence,) = said(quit=["x"], opne=["e"])
    assert sentence.startswith("Line 2 of lutrin.toml: there is no command opne, but there is open")


def test_a_bad_key_is_named_with_its_line_and_the_others_are_taken() -> None:
    keys = in_force(DEFAULTS, rebindings(quit=["Hyper+q", "x"]), FILE)
    assert keys.keys["quit"] == ("x",)
    assert isinstance(keys.warnings[0], KeyUnknown)
    assert str(keys.warnings[0]).startswith("Line 1 of lutrin.toml: Hyper+q is no key for quit")


@given(
    st.dictionaries(
        st.sampled_from([*DEFAULTS, "none"]), st.lists(st.sampled_from(["j", "g", "q", "x", "g g", "x j"]))
    )
)
def test_whatever_the_file_says_no_two_commands_share_a_key(keys: dict[str, list[str]]) -> None:
    every = [(id, one.split()) for id, each in bound(**keys).items() for one in each]
    for id, one in every:
        assert not any((id, one) != (id2, other) and other[: len(one)] == one for id2, other in every)


def test_the_plain_preset_has_nothing_that_is_typed() -> None:
    plain = preset({each.id: each.keys for each in COMMANDS}, "plain")
    assert all(is_for_desktop(keys) for each in plain.values() for keys in each)
    assert plain["find"] == ("Ctrl+F",) and plain["page-down"] == ("Space", "PgDown")


def test_the_printed_keys_are_read_as_what_is_in_force(tmp_path: Path) -> None:
    keys = keys_of("vim")
    file = tmp_path / FILE
    file.write_text("\n".join(written(keys, dict.fromkeys(keys, "x"))), encoding="utf-8")
    loaded = preferences.load(file)
    again = in_force(keys, loaded.rebindings or (), FILE, modes())
    assert (again.keys, again.warnings, loaded.warnings) == (keys, (), ())


def test_the_file_s_keys_are_read_with_their_lines(tmp_path: Path) -> None:
    file = tmp_path / FILE
    file.write_text('text_size = 22\n\n[keys]\nopen-file = ["e", "Ctrl+O"]\nquit = "x"\nfind = 5\n')
    loaded = preferences.load(file)
    assert loaded.rebindings == (Rebinding("open-file", ("e", "Ctrl+O"), 4), Rebinding("quit", ("x",), 5))
    assert [each.line for each in loaded.rebindings] == [4, 5]
    assert isinstance(loaded.warnings[0], KeysRefused)
    assert str(loaded.warnings[0]).startswith(f"Line 6 of {file}: find cannot have 5")


def test_keys_that_are_no_table_are_refused(tmp_path: Path) -> None:
    file = tmp_path / FILE
    file.write_text('keys = "vim"\n')
    loaded = preferences.load(file)
    assert loaded.rebindings == () and "Line 1" in str(loaded.warnings[0])


def test_a_broken_file_says_nothing_of_keys(tmp_path: Path) -> None:
    file = tmp_path / FILE
    file.write_text("[keys]\nquit = [\n")
    assert preferences.load(file).rebindings is None


def test_a_choice_in_the_window_leaves_the_file_s_keys_alone(tmp_path: Path) -> None:
    file = tmp_path / FILE
    file.write_text('[keys]\nquit = ["x"] # mine\n')
    preferences.save(file, {"text_size": 30})
    loaded = preferences.load(file)
    assert loaded.settings.text_size == 30 and loaded.rebindings is not None
    assert [each.id for each in loaded.rebindings] == ["quit"]
    assert 'quit = ["x"] # mine' in file.read_text()


def test_the_example_in_a_new_file_works_once_it_is_uncommented() -> None:
    lines = [each.removeprefix("# ") for each in EXAMPLE.splitlines()[1:]]
    table = tomllib.loads("\n".join(lines))["keys"]
    found = in_force(
        keys_of("vim"), [Rebinding(id, tuple(keys), 1) for id, keys in table.items()], FILE, modes()
    )
    assert found.warnings == () and found.keys["quit"] == ()


def test_commands_of_different_modes_may_have_the_same_key() -> None:
    modes_of = {"quit": "select", "open": "reading", "down": "reading"}
    asked = rebindings(quit=["x"], open=["x"])
    found = in_force(DEFAULTS, asked, FILE, modes_of)
    assert (found.keys["quit"], found.keys["open"], found.warnings) == (("x",), ("x",), ())
    assert found.commands(["quit"]) == {"x": "quit"}

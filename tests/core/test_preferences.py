"""The settings file: read whatever it holds, changed key by key, never lost."""

import multiprocessing
import os
import stat
import string
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.core import own_files, preferences
from reader.core.preferences import (
    PreferenceRefused,
    PreferencesBroken,
    PreferencesBusy,
    PreferencesNotSaved,
    PreferencesUnreadable,
)
from reader.core.settings import DEFAULTS, RULES, Loaded, SettingRefused, spelled
from tests.core.any_settings import any_changes

posix = pytest.mark.skipif(sys.platform == "win32", reason="FIFOs, modes and links as POSIX has them")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "lutrin.toml"


def written(file: Path, text: str | bytes) -> Path:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def kept_aside(file: Path) -> list[bytes]:
    return [each.read_bytes() for each in file.parent.glob("lutrin.toml.broken-*")]


def test_without_a_file_the_defaults_are_in_force_and_none_is_made(file: Path) -> None:
    assert preferences.load(file) == Loaded(DEFAULTS, ())
    assert not file.parent.exists()


def test_a_new_file_shows_every_setting_with_its_help_values_and_default(file: Path) -> None:
    preferences.save(file, {})
    text = file.read_text(encoding="utf-8")
    for key, rule in RULES.items():
        default = f"# {key} = {spelled(getattr(DEFAULTS, key))}"
        assert f"# {rule.help}\n# Values: {rule.allowed}\n{default}\n" in text
    assert tomllib.loads(text) == {}


def test_a_setting_takes_the_place_of_its_comment(file: Path) -> None:
    preferences.save(file, {})
    shown = file.read_text(encoding="utf-8")
    preferences.save(file, {"text_size": 24})
    assert file.read_text(encoding="utf-8") == shown.replace("# text_size = 20\n", "text_size = 24\n")


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_saved_settings_load_unchanged(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "lutrin.toml"
        expected = DEFAULTS
        for changes in data.draw(st.lists(any_changes, max_size=3)):
            preferences.save(file, changes)
            expected = expected.changed(**changes)
        assert preferences.load(file) == Loaded(expected, ())


MINE = """\
# my own comment
text_size   =  18   # just right
from_the_future = nan

[keys]
"j" = 'next-block'
# theme = "not here"
[[more]]
x = [
  [1], # one
]
"""


def test_comments_order_blanks_and_unknown_keys_stay(file: Path) -> None:
    preferences.save(written(file, MINE), {"text_size": 30})
    assert file.read_text(encoding="utf-8") == MINE.replace("18", "30")


def test_a_new_setting_goes_above_tables_and_leaves_the_rest_whole(file: Path) -> None:
    preferences.save(written(file, MINE), {"theme": "sepia"})
    text = file.read_text(encoding="utf-8")
    assert text.endswith(MINE)
    assert tomllib.loads(text)["theme"] == "sepia"


def test_a_line_that_looks_like_a_comment_inside_a_longer_text_is_left_alone(file: Path) -> None:
    text = 'note = """\n# text_size = 20\n"""\n'
    preferences.save(written(file, text), {"text_size": 30})
    assert file.read_text(encoding="utf-8").startswith(text)
    assert preferences.load(file).settings.text_size == 30


def test_a_setting_spread_over_lines_is_replaced_whole(file: Path) -> None:
    preferences.save(written(file, 'theme = [\n  "a", # b\n]\nfont = "sans"\n'), {"theme": "dark"})
    assert preferences.load(file) == Loaded(DEFAULTS.changed(theme="dark", font="sans"), ())


@settings(max_examples=60, deadline=None)
@example(text="\r")
@given(text=st.text(string.printable, max_size=200) | st.text(max_size=200))
def test_whatever_text_a_file_holds_loading_gives_settings_and_saving_keeps_the_text(text: str) -> None:
    data = text.encode(errors="replace")
    with tempfile.TemporaryDirectory() as folder:
        file = written(Path(folder) / "lutrin.toml", data)
        preferences.load(file)
        assert file.read_bytes() == data
        preferences.save(file, {"theme": "sepia"})
        assert preferences.load(file).settings.theme == "sepia"
        try:
            before = tomllib.loads(data.decode(), parse_float=str)
        except ValueError:
            assert kept_aside(file) == [data]
        else:
            after = tomllib.loads(file.read_text(encoding="utf-8"), parse_float=str)
            assert after == {**before, "theme": "sepia"}


BROKEN = {
    b'text_size = 30\ntheme = "se\nfont = "sans"\n': 2,
    b"\n\ntext_size = \n": 3,
    b"text_size = 30\ntext_size = 40\n": 2,
    b'# fine\ntheme = "\xff\xfe"\n': 2,
    'theme = "dark"\n'.encode("utf-16"): 1,
    b"# fine\na = " + b"[" * 20_000 + b"]" * 20_000: 2,
    b"# fine\ntext_size = " + b"9" * 5000: 2,
    b"\0" * 4096: 1,
}


@pytest.mark.parametrize("data", BROKEN, ids=lambda data: ascii(data[:20]))
def test_a_broken_file_is_named_by_its_line_and_kept_before_a_good_one_is_written(
    file: Path, data: bytes
) -> None:
    written(file, data)
    warning = preferences.load(file).warnings[0]
    assert isinstance(warning, PreferencesBroken)
    assert warning.values["line"] == str(BROKEN[data])
    assert file.read_bytes() == data
    preferences.save(file, {"theme": "sepia"})
    assert kept_aside(file) == [data]
    assert preferences.load(file).warnings == ()


def test_the_good_lines_of_a_broken_file_stay_in_force(file: Path) -> None:
    written(
        file, b'text_size = 30\ntheme = "se\nfont = "sans"\nline_height = 99\n[other]\ncontent_width = 40\n'
    )
    good = DEFAULTS.changed(text_size=30, font="sans")
    assert preferences.load(file).settings == good
    preferences.save(file, {"theme": "sepia"})
    assert preferences.load(file).settings == good.changed(theme="sepia")


def test_a_value_against_its_rule_is_named_by_its_line_and_the_others_hold(file: Path) -> None:
    loaded = preferences.load(written(file, 'font = "sans"\n\ntext_size = "abc"\n'))
    assert loaded.settings == DEFAULTS.changed(font="sans")
    (warning,) = loaded.warnings
    assert isinstance(warning, PreferenceRefused)
    assert "Line 3 of" in str(warning)
    assert "12 to 72 px" in str(warning)


def test_a_byte_order_mark_and_other_line_ends_are_understood(file: Path) -> None:
    written(file, b'\xef\xbb\xbftheme = "dark"\r\ntext_size = 22\r\n')
    assert preferences.load(file) == Loaded(DEFAULTS.changed(theme="dark", text_size=22), ())


def test_a_refused_change_does_not_touch_the_file(file: Path) -> None:
    written(file, MINE)
    with pytest.raises(SettingRefused):
        preferences.save(file, {"theme": "sepia", "text_size": 99})
    assert file.read_text(encoding="utf-8") == MINE


@posix
def test_what_is_no_file_is_not_read_and_not_replaced(file: Path) -> None:
    file.parent.mkdir()
    made: list[Callable[[], None]] = [
        lambda: os.mkfifo(file),
        lambda: file.symlink_to("/dev/zero"),
        lambda: file.symlink_to(file.name),
        file.mkdir,
    ]
    for make in made:
        make()
        (warning,) = preferences.load(file).warnings
        assert isinstance(warning, PreferencesUnreadable)
        with pytest.raises(PreferencesNotSaved):
            preferences.save(file, {"text_size": 22})
        file.rmdir() if file.is_dir() else file.unlink()


def test_a_file_of_many_megabytes_is_refused(file: Path) -> None:
    written(file, b"# comment\n" * 200_000)
    assert isinstance(preferences.load(file).warnings[0], PreferencesUnreadable)


def test_a_file_in_the_way_of_the_folder_is_an_error_on_saving_alone(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("x")
    file = tmp_path / "config" / "lutrin.toml"
    assert preferences.load(file) == Loaded(DEFAULTS, ())
    with pytest.raises(PreferencesNotSaved):
        preferences.save(file, {"text_size": 22})


@posix
def test_a_link_stays_a_link_and_its_file_keeps_its_mode(file: Path, tmp_path: Path) -> None:
    real = written(tmp_path / "dotfiles.toml", "text_size = 18\n")
    real.chmod(0o600)
    file.parent.mkdir()
    file.symlink_to(real)
    preferences.save(file, {"text_size": 22})
    assert file.is_symlink()
    assert real.read_text() == "text_size = 22\n"
    assert stat.S_IMODE(real.stat().st_mode) == 0o600


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may write anything")
def test_a_read_only_file_is_left_as_it_is(file: Path) -> None:
    written(file, "text_size = 18\n").chmod(0o444)
    with pytest.raises(PreferencesNotSaved):
        preferences.save(file, {"text_size": 22})
    assert file.read_text() == "text_size = 18\n"


@posix
def test_a_full_disk_is_an_error_that_leaves_the_file_and_no_draft(file: Path) -> None:
    preferences.save(file, {"text_size": 18})
    before = file.read_bytes()
    program = (
        "import resource, sys; from pathlib import Path; from reader.core import preferences;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0));"
        "preferences.save(Path(sys.argv[1]), {'text_size': 30})"
    )
    ended = subprocess.run(
        [sys.executable, "-B", "-c", program, str(file)], capture_output=True, text=True, check=False
    )
    assert "PreferencesNotSaved" in ended.stderr
    assert file.read_bytes() == before
    assert {each.name for each in file.parent.iterdir()} == {"lutrin.toml", "lutrin.toml.lock"}


def test_a_draft_that_a_killed_program_left_is_cleared_away(file: Path) -> None:
    written(file.with_name("lutrin.toml.draft"), "half a fi")
    preferences.save(file, {"text_size": 22})
    assert {each.name for each in file.parent.iterdir()} == {"lutrin.toml", "lutrin.toml.lock"}


def test_a_lock_held_by_another_program_is_waited_for_and_then_named(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preferences.save(file, {"text_size": 18})
    monkeypatch.setattr(own_files, "WAIT_S", 0.05)
    with own_files.locked(file), pytest.raises(PreferencesBusy):
        preferences.save(file, {"text_size": 22})
    assert preferences.load(file).settings.text_size == 18
    preferences.save(file, {"text_size": 22})


def _save_often(file: Path, key: str, values: list[int]) -> None:
    for value in values:
        preferences.save(file, {key: value})


def test_programs_that_save_at_the_same_time_lose_nothing_of_each_other(file: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    asked = {"text_size": [14, 16, 18] * 4, "content_width": [40, 50, 60] * 4}
    writers = [spawn.Process(target=_save_often, args=(file, key, values)) for key, values in asked.items()]
    for each in writers:
        each.start()
    while any(each.is_alive() for each in writers):
        assert preferences.load(file).warnings == ()
    for each in writers:
        each.join()
        assert each.exitcode == 0
    assert preferences.load(file).settings == DEFAULTS.changed(text_size=18, content_width=60)


def test_loading_does_not_import_what_only_saving_needs(file: Path) -> None:
    written(file, "text_size = 18\n")
    program = (
        "import sys; from pathlib import Path; from reader.core import preferences, paths;"
        "paths.settings_file(); preferences.load(Path(sys.argv[1])); print(*sys.modules)"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", program, str(file)], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not {"tomlkit", "lxml", "PySide6", "sqlite3", "tempfile"} & set(loaded)


def test_what_is_said_for_a_site_a_language_and_a_profile_is_read_from_its_table(file: Path) -> None:
    written(
        file,
        'text_size = 22\n[site."lamp.example"]\ntext_size = 30\n[lang.ja]\nline_height = 1.9\n'
        '[profile."Late evening"]\ntheme = "moss"\nlanguage = "fr"\n',
    )
    loaded = preferences.load(file)
    assert loaded.settings.text_size == 22 and not loaded.warnings
    assert loaded.overrides.tables == {
        ("site", "lamp.example"): {"text_size": 30},
        ("lang", "ja"): {"line_height": 1.9},
        # The language of the window is no matter of looks.
        ("profile", "Late evening"): {"theme": "moss"},
    }


def test_a_bad_value_in_a_table_is_named_by_its_line_there(file: Path) -> None:
    written(file, 'text_size = 22\n\n[site."lamp.example"]\nfont = "sans"\ntext_size = 99\n')
    loaded = preferences.load(file)
    assert loaded.overrides.tables == {("site", "lamp.example"): {"font": "sans"}}
    assert [str(each).partition(" of ")[0] for each in loaded.warnings] == ["Line 5"]


def test_a_table_is_changed_key_by_key_and_the_rest_of_the_file_stays(file: Path) -> None:
    lamp = '[site."lamp.example"] # the lamp\nfont = "sans"\n'
    written(file, f"# mine\ntext_size = 22 # large\n\n{lamp}\n[other]\nx = 1\n")
    preferences.save(file, {"text_size": 30}, ("site", "lamp.example"))
    preferences.save(file, {"line_height": 1.9}, ("lang", "zh-Hant"))
    after = file.read_text(encoding="utf-8")
    assert "# mine\ntext_size = 22 # large\n" in after and "[other]\nx = 1\n" in after
    assert preferences.load(file).overrides.tables == {
        ("site", "lamp.example"): {"font": "sans", "text_size": 30},
        ("lang", "zh-Hant"): {"line_height": 1.9},
    }
    preferences.save(file, {"text_size": None}, ("site", "lamp.example"))
    assert preferences.load(file).overrides.tables["site", "lamp.example"] == {"font": "sans"}


def test_a_table_can_be_the_first_thing_in_a_file(file: Path) -> None:
    preferences.save(file, {"theme": "moss"}, ("profile", "Late evening"))
    assert preferences.load(file).overrides.profiles() == {"Late evening": {"theme": "moss"}}
    preferences.save(file, {"text_size": 26})
    assert preferences.load(file).settings.text_size == 26

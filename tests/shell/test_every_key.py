"""Every key of the table, pressed in a window: it leads to its command and to no other."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.command import Command, Menu
from reader.commands import COMMANDS, keys_of, modes
from reader.keys import Pressed
from reader.page import Mode
from reader.shell.key_input import is_global, key_name, latin_key
from reader.shell.window import Window
from tests.shell.conftest import page

Open = Callable[[str], Window]
Asked = list[tuple[str, int | None, str]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """What commands a window would have run; none is."""
    found: Asked = []

    def note(_window: Window, command: Command, pressed: Pressed) -> None:
        found.append((command.id, pressed.count, pressed.letter))

    monkeypatch.setattr(Window, "_run", note)
    return found


def press(window: Window, sequence: str) -> None:
    """Press *sequence* as the system would: a shortcut first, else a key for whoever has the focus."""
    for key in sequence.split(" "):
        target = QApplication.focusWidget() or window
        if len(key) == 1:
            QTest.keyClicks(target, key)
        else:
            QTest.keySequence(target, QKeySequence(key))


@pytest.mark.parametrize("preset", ["vim", "plain"])
def test_every_key_leads_to_its_command(open_page: Open, asked: Asked, preset: str, qtbot: QtBot) -> None:
    window = open_page(page())
    window.presenter.change(key_preset=preset)
    window.article.setFocus()
    lettered = {each.id for each in COMMANDS if each.lettered}
    wrong = []
    modes_of = modes()
    for id, sequences in keys_of(preset).items():
        window.keyboard.enter(modes_of[id])
        window.keyboard.show_pieces(modes_of[id] is Mode.PIECES)
        for keys in sequences:
            asked.clear()
            press(window, f"{keys} a" if id in lettered else keys)
            if asked != [(id, None, "a" if id in lettered else "")]:
                wrong.append((id, keys, list(asked)))
    assert wrong == []


def test_a_count_comes_with_the_command_that_follows_it(open_page: Open, asked: Asked) -> None:
    window = open_page(page())
    press(window, "1 2 G")
    press(window, "3 g g")
    press(window, "4 Ctrl+D")
    assert asked == [("go-to-end", 12, ""), ("go-to-start", 3, ""), ("half-page-down", 4, "")]


def test_escape_ends_a_sequence_and_nothing_else(open_page: Open, asked: Asked) -> None:
    window = open_page(page())
    for keys in ("g Esc", "5 Esc", "m Esc"):
        press(window, keys)
    assert asked == []
    press(window, "Esc")
    assert asked == [("close-layer", None, "")]


def test_every_shortcut_of_qt_s_is_a_key_of_the_table(open_page: Open) -> None:
    window = open_page(page())
    form = QKeySequence.SequenceFormat.PortableText
    for each in COMMANDS:
        shortcuts = [one.toString(form) for one in window._actions[each.id].shortcuts()]
        is_read_everywhere = each.mode is Mode.READING
        assert shortcuts == [keys for keys in each.keys if is_read_everywhere and is_global(keys)], each.id


def test_the_menus_hold_every_command_in_the_order_of_the_table(open_page: Open) -> None:
    window = open_page(page())
    shown = [action.objectName() for menu in window._actions.menus() for action in menu.actions()]
    in_force = [each for each in COMMANDS if each.mode is Mode.READING]
    assert shown == [each.id for menu in Menu for each in in_force if each.menu is menu]


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "name"),
    [
        (Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier, "G", "G"),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier, "\x06", "Ctrl+F"),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier, " ", "Shift+Space"),
        (Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier, "", ""),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5", "5"),
    ],
)
def test_a_key_is_named_as_bindings_name_it(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, name: str
) -> None:
    assert key_name(QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, text)) == name


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the scan codes are those of X11 and Wayland"
)
@pytest.mark.parametrize(
    ("code", "is_shifted", "text", "name"),
    [
        (44, False, "о", "j"),
        (42, True, "П", "G"),
        (34, False, "х", "["),
        (34, True, "Х", "{"),
        (44, False, "ت", "j"),
        (10, False, "١", "1"),
        (44, False, "ㅓ", "j"),
        (44, False, "j", ""),
        (26, False, "é", ""),
    ],
)
def test_a_key_of_another_script_is_known_by_its_place(
    *, code: int, is_shifted: bool, text: str, name: str
) -> None:
    modifiers = Qt.KeyboardModifier.ShiftModifier if is_shifted else Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, modifiers, code, 0, 0, text)
    assert latin_key(event) == name


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the scan codes are those of X11 and Wayland"
)
def test_commands_lie_under_the_same_fingers_on_a_russian_keyboard(open_page: Open, asked: Asked) -> None:
    window = open_page(page())
    for code, text in ((42, "п"), (42, "п"), (58, "ь"), (38, "ф")):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, code, 0, 0, text)
        window.keyboard.takes(event)
    assert asked == [("go-to-start", None, ""), ("set-mark", None, "ф")]

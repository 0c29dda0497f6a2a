"""Keys that a person chose, in the window, by real key presses."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTableView, QToolButton
from pytestqt.qtbot import QtBot

from reader.core import paths
from reader.key_names import NAMED
from reader.shell.key_help import KeyHelp
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page

Open = Callable[[str], Window]
Press = Callable[..., None]


@pytest.fixture
def edit(qtbot: QtBot) -> Callable[[Window, str], None]:
    """Write the settings file as another program would, and wait until the window has followed."""

    def edited(window: Window, text: str) -> None:
        with qtbot.waitSignal(window.keyboard.bound, timeout=WAIT_MS):
            paths.settings_file().write_text(text, encoding="utf-8")

    return edited


def test_the_names_of_keys_are_qt_s() -> None:
    form = QKeySequence.SequenceFormat.PortableText
    assert [each for each in NAMED if QKeySequence(each).toString(form) != each] == []


def test_a_key_of_the_file_works_at_once_and_the_old_one_no_more(
    open_page: Open, press: Press, edit: Callable[[Window, str], None]
) -> None:
    window = open_page(page())
    edit(window, '[keys]\ntoggle-panel = ["y p", "Ctrl+J"]\n')
    press(window, ",")
    assert not window.panel.isVisible()
    press(window, "y", "p")
    assert window.panel.isVisible()
    press(window, Qt.Key.Key_J, modifier=Qt.KeyboardModifier.ControlModifier)
    assert not window.panel.isVisible()
    assert "y p" in window._actions["toggle-panel"].toolTip()


def test_a_conflict_is_said_in_the_window_with_both_commands(
    open_page: Open, edit: Callable[[Window, str], None]
) -> None:
    window = open_page(page())
    edit(window, '[keys]\nprint = ["/"]\nfnid = ["x"]\n')
    assert "print" in window.notice.text() and "find loses" in window.notice.text().replace(
        "\u2068", ""
    ).replace("\u2069", "")
    assert "fnid" in window.notice.text() and window.notice.isVisible()


def test_a_broken_file_leaves_the_keys_as_they_were(
    open_page: Open, press: Press, edit: Callable[[Window, str], None], qtbot: QtBot
) -> None:
    window = open_page(page())
    edit(window, '[keys]\ntoggle-panel = ["y"]\n')
    paths.settings_file().write_text("[keys\n", encoding="utf-8")
    qtbot.waitUntil(window.notice.isVisible, timeout=WAIT_MS)
    press(window, "y")
    assert window.panel.isVisible()


def test_plain_takes_the_letters_away_at_once(open_page: Open, press: Press) -> None:
    window = open_page(page())
    window.presenter.change(key_preset="plain")
    press(window, ",", "c", "d", "5")
    assert not window.panel.isVisible() and not window.notice.isVisible()
    assert window.presenter.settings.theme == "auto"
    press(window, Qt.Key.Key_Comma, modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.panel.isVisible()


def test_the_sheet_shows_what_is_in_force(open_page: Open, edit: Callable[[Window, str], None]) -> None:
    window = open_page(page())
    edit(window, '[keys]\nquit = ["x", "Ctrl+Q"]\nfind = []\n')
    table = KeyHelp(window.keyboard.bindings.keys, window).findChild(QTableView)
    assert isinstance(table, QTableView)
    shown = {
        str(table.model().index(row, 3).data()).strip("\u2066\u2069"): str(
            table.model().index(row, 1).data()
        ).strip("\u2066\u2069")
        for row in range(table.model().rowCount())
    }
    assert shown["quit"].split() == ["x", "Ctrl+Q"] and shown["find"] == ""


def test_keys_that_wait_are_shown_with_where_they_lead(open_page: Open, press: Press, qtbot: QtBot) -> None:
    window = open_page(page())
    press(window, "c")
    qtbot.waitUntil(lambda: "Sepia" in window.notice.text(), timeout=WAIT_MS)
    press(window, "s")
    assert window.presenter.settings.theme == "sepia" and not window.notice.isVisible()


def test_the_find_bar_names_the_keys_in_force(
    open_page: Open, press: Press, edit: Callable[[Window, str], None]
) -> None:
    window = open_page(page())
    edit(window, '[keys]\nfind-pattern = ["Ctrl+J"]\n')
    press(window, "/")
    tips = [each.toolTip() for each in window.find_bar.findChildren(QToolButton)]
    assert [tip for tip in tips if "Ctrl+J" in tip] and not [tip for tip in tips if "Alt+X" in tip]

"""Commands that no other test runs by their keys: what they do is seen in the settings, or in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reader.commands import COMMANDS
from reader.core.rules import Value
from reader.core.settings import DEFAULTS
from reader.shell.key_help import KeyHelp
from reader.shell.program import Program
from reader.shell.theme_editor import ThemeEditor
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page, rest
from tests.shell.test_every_key import press as press_keys

Open = Callable[..., Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]

KEYS = {each.id: each.keys for each in COMMANDS}


def run(window: Window, id: str) -> None:
    """Press the first key of the command *id*."""
    press_keys(window, KEYS[id][0])


@pytest.mark.parametrize(
    ("key", "there", "back"),
    [
        ("text_size", "enlarge-text", "shrink-text"),
        ("content_width", "widen-column", "narrow-column"),
        ("line_height", "loosen-lines", "tighten-lines"),
        ("font_weight", "heavier-text", "lighter-text"),
        ("theme", "next-theme", "previous-theme"),
        ("text_size", "enlarge-text", "reset-text"),
        ("text_size", "enlarge-text", "reset-looks"),
        ("alignment", "toggle-alignment", "undo-look"),
        ("alignment", "toggle-alignment", "toggle-alignment"),
        ("hyphenation", "toggle-hyphenation", "toggle-hyphenation"),
        ("paragraphs", "toggle-paragraphs", "toggle-paragraphs"),
        ("generous_spacing", "toggle-generous-spacing", "toggle-generous-spacing"),
        ("wrap_code", "toggle-wrap-code", "toggle-wrap-code"),
        ("paragraph_numbers", "toggle-numbers", "toggle-numbers"),
    ],
)
def test_a_look_is_changed_and_taken_back(open_page: Open, key: str, there: str, back: str) -> None:
    window = open_page(page(paragraphs=3))
    before = getattr(DEFAULTS, key)
    run(window, there)
    assert getattr(window.presenter.settings, key) != before
    run(window, back)
    assert getattr(window.presenter.settings, key) == before


def test_links_are_underlined_plain_or_hidden(open_page: Open) -> None:
    window = open_page(page(paragraphs=3))
    shown: list[Value] = []
    for _ in range(3):
        run(window, "toggle-links")
        shown.append(window.presenter.settings.links)
    assert shown == ["plain", "hidden", "underlined"]


@pytest.mark.parametrize("theme", ["auto", "light", "sepia", "gray", "dark", "black", "high-contrast"])
def test_a_reading_mode_has_its_key(open_page: Open, theme: str) -> None:
    window = open_page(page(paragraphs=3))
    window.presenter.change(theme="moss")
    run(window, f"theme-{theme}")
    assert window.presenter.settings.theme == theme


def test_the_other_half_of_the_day_has_its_key(open_page: Open) -> None:
    window = open_page(page(paragraphs=3))
    window.presenter.change(theme="light")
    run(window, "switch-half")
    assert window.presenter.theme.dark


def test_profiles_are_gone_through(open_page: Open) -> None:
    window = open_page(page(paragraphs=3))
    run(window, "next-profile")
    first = window.presenter.looks.profile
    run(window, "next-profile")
    assert window.presenter.looks.profile != first
    run(window, "previous-profile")
    assert window.presenter.looks.profile == first


def test_all_settings_and_the_editor_of_themes_are_opened(open_page: Open, qtbot: QtBot) -> None:
    window = open_page(page(paragraphs=3))
    run(window, "show-all-settings")
    assert window.panel.more and QApplication.focusWidget() is window.panel.more.search
    run(window, "toggle-panel")
    run(window, "edit-theme")
    editors = [each for each in QApplication.topLevelWidgets() if isinstance(each, ThemeEditor)]
    assert [each.isVisible() for each in editors] == [True]
    editors[0].reject()


def test_a_page_up_takes_a_page_down_back(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    rest(qtbot, window, seen)
    run(window, "page-down")
    rest(qtbot, window, seen)
    assert float(str(seen(window, "scrollY"))) > 0
    run(window, "page-up")
    rest(qtbot, window, seen)
    assert seen(window, "scrollY") == 0


def test_files_windows_and_the_sheet_of_keys(
    open_page: Open, program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = open_page(page("One", paragraphs=3))
    (tmp_path / "two.html").write_text(page("Two", paragraphs=3), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "two.html")], ""))
    run(window, "open-file")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Two"), timeout=WAIT_MS)
    sheets: list[str] = []
    monkeypatch.setattr(KeyHelp, "exec", lambda sheet: sheets.append(sheet.windowTitle()))
    run(window, "show-keys")
    assert sheets == ["All keys"]
    run(window, "new-window")
    assert len(program.windows) == 2
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    run(window, "close-window")
    assert program.windows == [each for each in program.windows if each is not window]


def test_quit_closes_every_window(open_page: Open, program: Program) -> None:
    window = open_page(page(paragraphs=3))
    closed: list[object] = []
    window.closed.connect(closed.append)
    run(window, "quit")
    assert closed == [window] and program.windows == []

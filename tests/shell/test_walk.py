"""Nothing needs a mouse: every control that can be seen is reached by Tab, and has a name and a role."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.core.article import Listed
from reader.core.privacy import KeptOut
from reader.core.source import Source
from reader.shell import announce
from reader.shell.kept_out import KeptOutList
from reader.shell.key_help import KeyHelp
from reader.shell.link_question import LinkQuestion
from reader.shell.page_list import PageList
from reader.shell.program import Program
from reader.shell.theme_editor import ThemeEditor
from reader.shell.window import Window
from reader.translating import Translation
from tests.shell.conftest import WAIT_MS, page

Open = Callable[[str], Window]
Press = Callable[..., None]
Walk = Callable[[QWidget], None]
Seen = Callable[[Window, str], object]

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSlider, QAbstractSpinBox, QAbstractItemView)
WHOLE = (QLineEdit, QAbstractSpinBox, QComboBox, QAbstractItemView)
"""Controls whose parts are no controls of their own."""
MOST_STEPS = 250
FOCUSED = "[...document.querySelectorAll('*')].indexOf(document.activeElement)"
SECTIONS = "".join(
    f"<h2>Part {n}</h2><p>Of it <a href='https://lamp.example/{n}'>more</a>.</p>" for n in "123"
)


def controls(window: QWidget) -> Iterator[QWidget]:
    """Every control of *window* that can be seen and used."""
    for each in window.findChildren(QWidget):
        is_part = isinstance(each.parentWidget(), WHOLE) or isinstance(each, QScrollBar)
        is_there = each.isVisible() and each.isEnabled() and each.window() is window
        if isinstance(each, CONTROLS) and is_there and not is_part:
            yield each


def is_reached_by_arrows(control: QWidget) -> bool:
    """Whether Tab reaches one of several, and the arrows the others."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    return group is not None and group.exclusive()


@pytest.fixture
def walk(qtbot: QtBot, seen: Seen) -> Walk:
    """Press Tab until it comes round; say which control was not reached, or has no name or role."""

    def place(window: QWidget, focus: QWidget | None) -> tuple[object, object]:
        is_page = isinstance(window, Window) and focus and window.article.isAncestorOf(focus)
        return focus, seen(window, FOCUSED) if isinstance(window, Window) and is_page else None

    def step(window: QWidget, focus: QWidget) -> None:
        before = place(window, focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        # The page goes through its links first, in a process of its own.
        qtbot.waitUntil(lambda: place(window, QApplication.focusWidget()) != before, timeout=WAIT_MS)

    def walked(window: QWidget) -> None:
        qtbot.waitUntil(
            lambda: window is getattr(QApplication.focusWidget(), "window", str)(), timeout=WAIT_MS
        )
        first = focus = QApplication.focusWidget()
        reached: list[QWidget] = []
        # The page keeps the keyboard while Tab goes through its links.
        while focus and (focus is not first or len({*reached}) < 2):
            reached.append(focus)
            assert len(reached) < MOST_STEPS, "Tab never comes round"
            step(window, focus)
            focus = QApplication.focusWidget()
        seen = list(controls(window))
        missed = [each for each in seen if each not in reached and not is_reached_by_arrows(each)]
        assert [named(each) for each in missed] == []
        assert [repr(each) for each in seen if not all(named(each))] == []

    return walked


def named(control: QWidget) -> tuple[str, QAccessible.Role]:
    """What a screen reader says of *control*."""
    told = QAccessible.queryAccessibleInterface(control)
    assert told
    return told.text(QAccessible.Text.Name), told.role()


def test_the_start_screen(program: Program, walk: Walk, open_page: Open) -> None:
    window = program.open_window()
    walk(window)
    window.close()
    open_page(page()).close()
    window = program.open_window()
    assert window.start.titles()
    walk(window)


def test_the_article_with_all_that_stands_around_it(open_page: Open, press: Press, walk: Walk) -> None:
    window = open_page(page(extra=SECTIONS))
    press(window, "t", Qt.Key.Key_Return, ",")
    window.panel.open_more()
    press(window, Qt.Key.Key_F, modifier=Qt.KeyboardModifier.ControlModifier)
    walk(window)
    assert window.contents.isVisible() and window.panel.isVisible() and window.find_bar.isVisible()


def test_other_themes(open_page: Open, press: Press, walk: Walk) -> None:
    window = open_page(page())
    press(window, ",")
    window.panel._swatches._more.click()
    walk(window)


def test_what_cannot_be_read(open_page: Open, walk: Walk, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_page(page())
    nothing = tmp_path / "nothing.html"
    nothing.write_text("<title>Nothing</title>", encoding="utf-8")
    window.presenter.open(Source(nothing))
    qtbot.waitUntil(lambda: window.stage.currentWidget() is window.message, timeout=WAIT_MS)
    walk(window)


def test_a_listing(open_page: Open, walk: Walk) -> None:
    graph = json.dumps({"@context": "https://schema.org", "@type": "CollectionPage"})
    script = f'<head><script type="application/ld+json">{graph}</script>'
    window = open_page(page(paragraphs=4).replace("<head>", script))
    assert window.kind_bar.isVisible()
    walk(window)


def test_the_page_in_pieces(open_page: Open, press: Press, walk: Walk, qtbot: QtBot) -> None:
    window = open_page(page(paragraphs=3))
    press(window, "x")
    qtbot.waitUntil(lambda: window.piece_bar.isVisible() and window.article.is_ready, timeout=WAIT_MS)
    press(window, Qt.Key.Key_Return)
    walk(window)


def test_the_question_of_a_language(open_page: Open, walk: Walk) -> None:
    window = open_page(page(paragraphs=3))
    window.speaking.bar.show_translation(Translation(target="es"))
    assert window.speaking.bar.isVisible()
    walk(window)


@pytest.mark.parametrize("keys", [":", "o"])
def test_lists_over_the_page(open_page: Open, press: Press, walk: Walk, keys: str) -> None:
    window = open_page(page())
    press(window, keys)
    assert window.choosers.open and window.choosers.open.accessibleName()
    walk(window)


def link_question(window: Window) -> QDialog:
    return LinkQuestion("https://lamp.example/", window)


def keys(window: Window) -> QDialog:
    return KeyHelp(window.keyboard.bindings.keys, window)


def pages(window: Window) -> QDialog:
    return PageList([Listed("One", "https://lamp.example/1"), Listed("Two", "")], 1, window)


def kept_out(window: Window) -> QDialog:
    return KeptOutList(KeptOut(hosts={"ads.example": 3}), window)


def theme_editor(window: Window) -> QDialog:
    return ThemeEditor(window.presenter.theme, window)


@pytest.mark.parametrize("made", [link_question, keys, pages, kept_out, theme_editor])
def test_sheets_and_questions(
    open_page: Open, walk: Walk, qtbot: QtBot, made: Callable[[Window], QDialog]
) -> None:
    window = open_page(page())
    sheet = made(window)
    sheet.open()
    assert sheet.windowTitle()
    walk(sheet)
    QTest.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_keyboard_goes_back_to_the_page_when_a_bar_goes(open_page: Open, press: Press) -> None:
    window = open_page(page(paragraphs=3))
    window.speaking.bar.show_translation(Translation(target="es"))
    window.speaking.bar.close_button.setFocus()
    press(window, "c", "d")
    assert window.presenter.settings.theme == "auto", "letters are the bar's"
    window.speaking.bar.show_translation(Translation())
    press(window, "c", "d")
    assert window.presenter.settings.theme == "dark"


def test_enter_presses_a_button_of_a_bar(open_page: Open, press: Press) -> None:
    window = open_page(page(paragraphs=3))
    asked: list[bool] = []
    window.speaking.bar.closed.connect(lambda: asked.append(True))
    window.speaking.bar.show_translation(Translation(target="es"))
    window.speaking.bar.close_button.setFocus()
    press(window, Qt.Key.Key_Return)
    assert asked


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, str]]:
    """What a screen reader, as if one were there, is told to say, and of what."""
    told: list[tuple[object, str]] = []

    def note(event: QAccessibleAnnouncementEvent) -> None:
        told.append((event.object(), event.message()))

    there = SimpleNamespace(isActive=lambda: True, updateAccessibility=note)
    monkeypatch.setattr(announce, "QAccessible", there)
    return told


def test_the_paragraph_with_the_cursor_is_announced(
    open_page: Open, press: Press, qtbot: QtBot, said: list[tuple[object, str]]
) -> None:
    window = open_page(page())
    press(window, "j", "j")
    qtbot.waitUntil(lambda: len(said) == 2, timeout=WAIT_MS)
    assert [of for of, _ in said] == [window.article] * 2
    assert [words.split(".")[0] for _, words in said] == ["Paragraph 1", "Paragraph 2"]


def test_what_a_key_did_and_how_many_hits_there_are_is_announced(
    open_page: Open, press: Press, qtbot: QtBot, said: list[tuple[object, str]]
) -> None:
    window = open_page(page())
    press(window, "y", "y")
    qtbot.waitUntil(lambda: "Copied." in [words for _, words in said], timeout=WAIT_MS)
    press(window, "v")
    assert "Selecting" in said[-1][1]
    press(window, Qt.Key.Key_Escape, "/", "Paragraph")
    qtbot.waitUntil(lambda: "1 of 40" in [words for _, words in said], timeout=WAIT_MS)

"""Hints and footnotes, by real key presses."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from reader.page import Mode
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page
from tests.shell.passages import FOCUSED, LINKS, NOTES, TABLE, hints, mode, opening, picture, until

Open = Callable[[str], Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]


def test_f_follows_a_link(
    hinted: Callable[..., Window], press: Press, seen: Seen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = hinted("f")
    followed: list[str] = []
    monkeypatch.setattr(window, "ask_before_link", followed.append)
    press(window, *hints(window, seen)[0])
    qtbot.waitUntil(lambda: followed == ["https://example.org/lamp"], timeout=WAIT_MS)
    assert hints(window, seen) == []


@pytest.mark.parametrize("is_asked", [True, False])
def test_capital_f_shows_where_a_link_leads_and_copies_it(
    hinted: Callable[..., Window],
    press: Press,
    seen: Seen,
    qtbot: QtBot,
    clipboard: Callable[..., str],
    *,
    is_asked: bool,
) -> None:
    window = hinted("F")
    window.presenter.change(ask_before_links=is_asked)
    shown: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            shown.append(box.informativeText())
            QTest.keyClicks(box, "y")

    asking = QTimer()
    asking.timeout.connect(answer)
    asking.start(50)
    assert clipboard(lambda: press(window, *hints(window, seen)[1])) == "https://example.org/wick"
    asking.stop()
    assert "https://example.org/wick" in shown[0]


@pytest.mark.parametrize(
    ("extra", "said"),
    [
        (NOTES, "What the note says."),
        ('<p>See <a href="#p">the part</a>, in <em>a word</em>.</p><h2 id="p">The part</h2>', "The part"),
    ],
)
def test_capital_f_says_what_stands_where_a_link_within_the_page_leads(
    hinted: Callable[..., Window], press: Press, seen: Seen, qtbot: QtBot, *, extra: str, said: str
) -> None:
    window = hinted("F", extra)
    press(window, *hints(window, seen)[0])
    qtbot.waitUntil(lambda: said in window.notice.text() and window.notice.isVisible(), timeout=WAIT_MS)
    assert seen(window, "scrollY") == 0


def test_y_f_copies_a_link(
    hinted: Callable[..., Window], press: Press, seen: Seen, clipboard: Callable[..., str]
) -> None:
    window = hinted("yf")
    assert clipboard(lambda: press(window, *hints(window, seen)[2])) == "https://example.org/tower"


def test_hints_are_narrowed_by_the_words_of_the_link(
    hinted: Callable[..., Window], press: Press, seen: Seen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = hinted("f")
    followed: list[str] = []
    monkeypatch.setattr(window, "ask_before_link", followed.append)
    press(window, "/", "t", "o", "w")
    qtbot.waitUntil(lambda: len(hints(window, seen)) == 1, timeout=WAIT_MS)
    assert "tow" in window.notice.text()
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: followed == ["https://example.org/tower"], timeout=WAIT_MS)


def test_the_letters_of_hints_are_a_setting(
    hinted: Callable[..., Window], press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = hinted("f")
    press(window, Qt.Key.Key_Escape)
    assert mode(window) is Mode.READING
    window.presenter.change(hint_letters="xz")
    press(window, "f")
    qtbot.waitUntil(lambda: bool(hints(window, seen)), timeout=WAIT_MS)
    assert set("".join(hints(window, seen))) <= set("xz")


def test_keys_that_come_before_the_hints_count(
    open_page: Open, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_page(opening(LINKS))
    followed: list[str] = []
    monkeypatch.setattr(window, "ask_before_link", followed.append)
    press(window, "f", "s")
    qtbot.waitUntil(lambda: bool(followed), timeout=WAIT_MS)


def test_without_links_it_is_said(open_page: Open, press: Press, qtbot: QtBot) -> None:
    window = open_page(page(paragraphs=9))
    press(window, "f")
    qtbot.waitUntil(lambda: "nothing to follow" in window.notice.text(), timeout=WAIT_MS)
    assert mode(window) is Mode.READING


# Footnotes

CARD = "document.querySelector('lutrin-note')?.textContent.trim() ?? ''"


def test_a_hint_on_a_footnote_opens_its_card(
    hinted: Callable[..., Window], press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = hinted("f", NOTES)
    press(window, *hints(window, seen)[0])
    until(qtbot, seen, window, CARD, "What the note says.")
    assert seen(window, "scrollY") == 0
    press(window, Qt.Key.Key_Escape)
    until(qtbot, seen, window, CARD, "")


@pytest.mark.parametrize(
    ("extra", "shown"),
    [
        (TABLE, "table"),
        ("<p>And code:</p><pre><code>wick = 1\nlamp = 2</code></pre>", "pre"),
        (f'<figure><img src="{picture()}" alt="Sea"><figcaption>The sea.</figcaption></figure>', "img"),
    ],
)
def test_a_hint_on_a_figure_enlarges_it(
    hinted: Callable[..., Window], press: Press, seen: Seen, qtbot: QtBot, *, extra: str, shown: str
) -> None:
    window = hinted("f", extra)
    press(window, *hints(window, seen)[0])
    stage = "document.querySelector('lutrin-stage')?.firstElementChild.localName"
    until(qtbot, seen, window, stage, shown)
    qtbot.waitUntil(lambda: mode(window) is Mode.FIGURE, timeout=WAIT_MS)
    press(window, "q")
    until(qtbot, seen, window, stage, None)


def test_the_footnotes_of_a_paragraph_are_shown(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(opening(NOTES))
    press(window, "j", "*")
    until(qtbot, seen, window, CARD, "What the note says.")
    press(window, "j")
    until(qtbot, seen, window, CARD, "")


def test_without_a_cursor_the_first_footnote_on_screen_is_shown(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(opening("<p>No note stands in this one.</p>" + NOTES))
    press(window, "*")
    until(qtbot, seen, window, CARD, "What the note says.")
    until(qtbot, seen, window, FOCUSED, "b2")
    press(window, "k", "*")
    qtbot.waitUntil(lambda: "no footnotes" in window.notice.text(), timeout=WAIT_MS)


def test_without_footnotes_it_is_said(open_page: Open, press: Press, qtbot: QtBot) -> None:
    window = open_page(page(paragraphs=9))
    press(window, "j", "*")
    qtbot.waitUntil(lambda: "no footnotes" in window.notice.text(), timeout=WAIT_MS)

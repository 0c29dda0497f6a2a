"""Links: to a part of the article they scroll, out of it they ask."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page

PART = (
    '<h2 id="note">What the note says</h2><p>It says more of the keeper and of the light than the text does, '
    "and at some length, so that nobody takes it for furniture of the page.</p>"
)
START = (
    '<p>It begins with a <a href="#note">note</a> and a <a href="https://example.test/x">way out</a>, which '
)
START += "is more than most paragraphs of this page can say, and they say it at length all the same.</p>"


def follow(window: Window, words: str) -> None:
    window.article.evaluate(
        f"[...document.links].find((link) => link.textContent === '{words}').click()", lambda _answer: None
    )


def test_a_link_to_a_part_of_the_article_scrolls(
    open_page: Callable[[str], Window], seen: Callable[[Window, str], object], qtbot: QtBot
) -> None:
    window = open_page(page(extra=PART).replace("<p>Paragraph 1.", START + "<p>Paragraph 1."))
    follow(window, "note")
    qtbot.waitUntil(lambda: float(str(seen(window, "scrollY"))) > 1000, timeout=WAIT_MS)
    window.presenter.going.back(1)
    qtbot.waitUntil(lambda: seen(window, "scrollY") == 0, timeout=WAIT_MS)


def test_a_link_out_asks_first(open_page: Callable[[str], Window], qtbot: QtBot) -> None:
    window = open_page(page(extra=PART).replace("<p>Paragraph 1.", START + "<p>Paragraph 1."))
    asked: list[str] = []

    def copy() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            return
        asked.append(box.informativeText())
        buttons = {each.text(): each for each in box.findChildren(QPushButton)}
        buttons["Copy the link"].click()

    looking = QTimer()
    looking.timeout.connect(copy)
    looking.start(50)
    follow(window, "way out")
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT_MS)
    looking.stop()
    assert "https://example.test/x" in asked[0]
    assert QApplication.clipboard().text() == "https://example.test/x"


@pytest.mark.parametrize("is_asked", [True, False])
def test_whether_to_ask_is_a_setting(
    open_page: Callable[[str], Window], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, is_asked: bool
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "reader.shell.link_question.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    monkeypatch.setattr("reader.shell.link_question.QMessageBox.exec", lambda _box: 0)
    window = open_page(page())
    window.presenter.change(ask_before_links=is_asked)
    window.presenter.follow_link("https://example.test/")
    assert opened == ([] if is_asked else ["https://example.test/"])

"""The pages of a container and what was kept out, in the window, by keys."""

import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.privacy import KeptOut
from reader.core.source import Source
from reader.shell.kept_out import KeptOutList, sentence, status
from reader.shell.page_list import PageList
from reader.shell.program import Program
from reader.shell.table_dialog import TableDialog
from reader.shell.window import Window
from tests.core.archives import PARAGRAPHS, page
from tests.shell.conftest import WAIT_MS, rest
from tests.shell.test_window import TOP_BLOCK, Seen

Press = Callable[..., None]
TRACKED = '<script src="https://www.google-analytics.com/a.js"></script><img src="https://x.example/a.png">'


@pytest.fixture
def archive(program: Program, tmp_path: Path, qtbot: QtBot) -> Window:
    """A window on a zip of three pages."""
    path = tmp_path / "three.zip"
    with zipfile.ZipFile(path, "w") as made:
        for name in ("One", "Two", "Three"):
            made.writestr(f"{name}/index.html", page(TRACKED + PARAGRAPHS * 8, title=f"{name} bell"))
    window = program.open_window([Source(path)])
    qtbot.waitUntil(lambda: "Page 1 of 3." in window.notice.text(), timeout=WAIT_MS)
    return window


def in_sheet(do: Callable[[TableDialog], None]) -> list[TableDialog]:
    """Do something in the sheet that opens next, then close it."""
    seen: list[TableDialog] = []

    def look() -> None:
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, TableDialog):
            seen.append(sheet)
            do(sheet)
            sheet.close()
        else:
            QTimer.singleShot(50, look)

    QTimer.singleShot(50, look)
    return seen


def is_told(window: Window, words: str) -> bool:
    return words in window.notice.text()


def test_the_next_and_the_previous_page_come_by_keys(archive: Window, press: Press, qtbot: QtBot) -> None:
    titles = [archive.windowTitle()]
    for key, told in (("g]", "Page 2 of 3."), ("g]", "Page 3 of 3."), ("g[", "Page 2 of 3.")):
        press(archive, key)
        qtbot.waitUntil(partial(is_told, archive, told), timeout=WAIT_MS)
        titles.append(archive.windowTitle())
    assert len(set(titles)) == 3 and titles[1] == titles[3]


def test_past_the_last_page_a_sentence_says_so(archive: Window, press: Press, qtbot: QtBot) -> None:
    press(archive, "g[")
    assert "first page" in archive.notice.text()


def test_a_page_is_chosen_by_a_word_of_its_title(archive: Window, press: Press, qtbot: QtBot) -> None:
    def choose(sheet: TableDialog) -> None:
        assert isinstance(sheet, PageList) and sheet.shown.rowCount() == 3
        QTest.keyClicks(sheet.line, "three")
        assert sheet.shown.rowCount() == 1
        QTest.keyClick(sheet.line, Qt.Key.Key_Return)

    seen = in_sheet(choose)
    press(archive, "g", "p")
    assert seen
    qtbot.waitUntil(lambda: archive.windowTitle() == "Three bell – Lutrin", timeout=WAIT_MS)


def test_the_arrow_keys_choose_a_page(archive: Window, press: Press, qtbot: QtBot) -> None:
    rows: list[int] = []

    def go(sheet: TableDialog) -> None:
        rows.append(sheet.table.currentIndex().row())
        QTest.keyClick(sheet.line, Qt.Key.Key_Down)
        rows.append(sheet.table.currentIndex().row())

    in_sheet(go)
    press(archive, "g", "p")
    assert rows == [0, 1]


def test_the_status_line_says_what_was_kept_out(archive: Window) -> None:
    assert "Not loaded: 1 tracker" in archive.notice.text()


def test_a_key_lists_the_hosts_trackers_first(archive: Window, press: Press) -> None:
    rows: list[list[str]] = []

    def look(sheet: TableDialog) -> None:
        model = sheet.shown
        rows.extend([str(model.index(row, column).data()) for column in range(3)] for row in range(2))

    in_sheet(look)
    press(archive, "!")
    assert [[each.strip("\u2066\u2069") for each in row] for row in rows] == [
        ["www.google-analytics.com", "1", "tracker"],
        ["x.example", "1", ""],
    ]


def test_a_page_that_wanted_nothing_has_nothing_said_of_it(qtbot: QtBot) -> None:
    assert sentence(KeptOut()) == "" and status(KeptOut(), 1, 1) == ""
    sheet = KeptOutList(KeptOut())
    qtbot.addWidget(sheet)
    assert sheet.summary.text() == "This page wanted nothing from elsewhere."


def test_each_page_of_a_file_opens_where_its_reader_was(
    archive: Window, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    go_to = partial(wait_for_page, qtbot, archive, seen)
    press(archive, "g]")
    go_to("Two")
    press(archive, " ", " ")
    rest(qtbot, archive, seen)
    block = seen(archive, TOP_BLOCK)
    qtbot.waitUntil(lambda: f"b{archive.presenter.going.place.block}" == block, timeout=WAIT_MS)
    press(archive, "g[")
    go_to("One")
    assert seen(archive, TOP_BLOCK) == "b1" != block
    press(archive, "O")
    assert archive.start.titles() == ["One bell", "Two bell"]
    press(archive, Qt.Key.Key_Down, Qt.Key.Key_Return)
    go_to("Two")
    assert seen(archive, TOP_BLOCK) == block


def wait_for_page(qtbot: QtBot, window: Window, seen: Seen, title: str) -> None:
    """Wait until the page called *title* is on screen and at rest."""
    qtbot.waitUntil(lambda: window.windowTitle().startswith(title), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.article.is_ready, timeout=WAIT_MS)
    rest(qtbot, window, seen)

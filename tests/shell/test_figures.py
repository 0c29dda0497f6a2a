"""Figures, tables and code that fill the window, by real key presses."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.page import Mode
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page
from tests.shell.passages import FOCUSED, TABLE, hints, mode, opening, picture, until

Open = Callable[[str], Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]


def test_a_table_is_enlarged_zoomed_and_closed(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(opening(TABLE))
    press(window, "z")
    size = "parseFloat(getComputedStyle(document.querySelector('lutrin-stage table')).fontSize)"
    until(qtbot, seen, window, size, 20)
    assert mode(window) is Mode.FIGURE
    press(window, "+", "+")
    until(qtbot, seen, window, size, 31.25)
    press(window, "-")
    until(qtbot, seen, window, size, 25)
    press(window, "0")
    until(qtbot, seen, window, size, 20)
    assert window.presenter.settings.text_size == 20
    press(window, Qt.Key.Key_Escape)
    until(qtbot, seen, window, "document.querySelector('lutrin-figure')", None)
    assert mode(window) is Mode.READING


def test_an_enlarged_figure_is_moved_about(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(opening(TABLE))
    press(window, "z")
    until(qtbot, seen, window, "document.querySelector('lutrin-stage') !== null", True)
    qtbot.waitUntil(lambda: mode(window) is Mode.FIGURE, timeout=WAIT_MS)
    press(window, *("+" * 12))
    at = "(s => [s.scrollLeft > 0, s.scrollTop > 0])(document.querySelector('lutrin-stage'))"
    press(window, "9", "l", "9", "j")
    until(qtbot, seen, window, at, [True, True])
    press(window, "9", "9", "h", "9", "9", "k")
    until(qtbot, seen, window, at, [False, False])


def test_a_picture_that_fits_needs_no_scroll_bars(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    figure = (
        f'<figure><img src="{picture(width=1600)}" alt="The sea"><figcaption>The sea.</figcaption></figure>'
    )
    window = open_page(opening(figure))
    press(window, "j", "z")
    until(
        qtbot, seen, window, "document.querySelector('lutrin-stage img').offsetWidth > innerWidth / 2", True
    )
    stage = "(s => [s.scrollWidth > s.clientWidth, s.scrollHeight > s.clientHeight])"
    until(qtbot, seen, window, f"{stage}(document.querySelector('lutrin-stage'))", [False, False])


def test_n_goes_to_the_next_figure(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    code = "<pre><code>wick = 1\nlamp = 2</code></pre>"
    window = open_page(opening(TABLE + "<p>And code:</p>" + code))
    press(window, "z")
    shown = "document.querySelector('lutrin-stage')?.firstElementChild.localName"
    for keys, name in (("n", "pre"), ("n", "table"), ("N", "pre")):
        press(window, keys)
        until(qtbot, seen, window, shown, name)


def test_a_table_is_saved_as_a_file(
    open_page: Open, press: Press, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def ask(_parent: object, _title: str, name: str) -> tuple[str, str]:
        proposed.append(name)
        return str(tmp_path / "saved.csv"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    window = open_page(opening(TABLE))
    press(window, "z", "s")
    qtbot.waitUntil((tmp_path / "saved.csv").exists, timeout=WAIT_MS)
    assert (tmp_path / "saved.csv").read_text("utf-8-sig") == "Year,Wicks\n1901,12\n1902,14\n"
    assert proposed[0].endswith("Wicks, by year.csv")


def test_a_picture_is_saved_as_it_is(
    open_page: Open,
    press: Press,
    seen: Seen,
    qtbot: QtBot,
    *,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "saved.png"), ""))
    figure = f'<figure><img src="{picture()}" alt="A dot"><figcaption>A dot.</figcaption></figure>'
    window = open_page(opening(figure))
    press(window, "j", "z")
    until(qtbot, seen, window, "document.querySelector('lutrin-stage img')?.complete ?? false", True)
    press(window, "s")
    qtbot.waitUntil((tmp_path / "saved.png").exists, timeout=WAIT_MS)
    assert (tmp_path / "saved.png").read_bytes().startswith(b"\x89PNG")


def test_code_is_copied_line_by_line(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, clipboard: Callable[..., str]
) -> None:
    code = "<pre><code>def wick():\n    return 1\n\n\n# end</code></pre>"
    window = open_page(opening("<p>And code:</p>" + code))
    press(window, "j", "j")
    until(qtbot, seen, window, FOCUSED, "b2")
    assert clipboard(lambda: press(window, "y", "y")) == "def wick():\n    return 1\n\n\n# end"


def test_the_words_of_a_table_are_copied_cell_by_cell(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, clipboard: Callable[..., str]
) -> None:
    window = open_page(opening(TABLE))
    press(window, "z")
    until(qtbot, seen, window, "document.querySelector('lutrin-stage')?.firstElementChild.localName", "table")
    assert clipboard(lambda: press(window, "y")) == "Year\tWicks\n1901\t12\n1902\t14"


def test_a_hint_copies_code(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, clipboard: Callable[..., str]
) -> None:
    window = open_page(opening("<p>And code:</p><pre><code>wick = 1\nlamp = 2</code></pre>"))
    press(window, "y", "f")
    qtbot.waitUntil(lambda: len(hints(window, seen)) == 1, timeout=WAIT_MS)
    assert clipboard(lambda: press(window, *hints(window, seen)[0])) == "wick = 1\nlamp = 2"


def test_without_a_figure_it_is_said(open_page: Open, press: Press, qtbot: QtBot) -> None:
    window = open_page(page(paragraphs=9))
    press(window, "z")
    qtbot.waitUntil(lambda: "no figure" in window.notice.text(), timeout=WAIT_MS)
    assert mode(window) is Mode.READING


def test_the_keys_of_the_desktop_do_for_a_figure(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(opening(TABLE))
    window.presenter.change(key_preset="plain")
    press(window, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.AltModifier)
    size = "parseFloat(getComputedStyle(document.querySelector('lutrin-stage table')).fontSize)"
    until(qtbot, seen, window, size, 20)
    assert "Ctrl++ Ctrl+-" in window.notice.text() and "Ctrl+S" in window.notice.text()
    press(window, Qt.Key.Key_Plus, modifier=Qt.KeyboardModifier.ControlModifier)
    until(qtbot, seen, window, size, 25)
    press(window, Qt.Key.Key_0, modifier=Qt.KeyboardModifier.ControlModifier)
    until(qtbot, seen, window, size, 20)
    assert window.presenter.settings.text_size == 20
    press(window, Qt.Key.Key_K, modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.choosers.open, "what the figure has no use for acts as everywhere"

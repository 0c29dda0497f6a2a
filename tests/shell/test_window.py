"""The window, by real key presses."""

import os
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from reader.core import finding, paths, preferences
from reader.core.source import Source
from reader.shell.program import Program
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page, rest

Open = Callable[[str], Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]
Found = Callable[[Window, int, int], AbstractContextManager[object]]
TOP_BLOCK = (
    "[...document.querySelectorAll('#content [id^=b]')].find(e => e.getBoundingClientRect().bottom > 9).id"
)


def scrolled(qtbot: QtBot, window: Window, seen: Seen) -> float:
    """Wait until the page rests; return how far it is scrolled."""
    rest(qtbot, window, seen)
    return float(str(seen(window, "scrollY")))


@pytest.fixture
def found(qtbot: QtBot) -> Callable[[Window, int, int], AbstractContextManager[object]]:
    """Wait until the window has gone to one hit of so many."""

    def waiting(window: Window, at: int, total: int) -> AbstractContextManager[object]:
        return qtbot.waitSignal(
            window.article.found,
            timeout=WAIT_MS,
            check_params_cb=lambda told: told == finding.Found(at, total),
        )

    return waiting


def test_a_page_is_opened_and_shows_its_article_alone(open_page: Open, seen: Seen) -> None:
    window = open_page(page())
    text = str(seen(window, "document.body.innerText"))
    assert "The keeper of the light" in text and "Paragraph 40." in text
    assert "Home" not in text
    assert window.windowTitle() == "The keeper of the light – Lutrin"


def test_keys_scroll_the_page(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    places = [scrolled(qtbot, window, seen)]
    for keys in (Qt.Key.Key_Down, "d", " "):
        press(window, keys)
        places.append(scrolled(qtbot, window, seen))
    assert places == sorted(set(places))
    for keys in (Qt.Key.Key_Up, "u"):
        press(window, keys)
        places.append(scrolled(qtbot, window, seen))
    assert places[3] > places[4] > places[5]
    press(window, "G")
    bottom = scrolled(qtbot, window, seen)
    assert bottom > places[3]
    press(window, "g", "g")
    assert scrolled(qtbot, window, seen) == 0


def test_a_count_repeats_a_step(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    rest(qtbot, window, seen)
    press(window, Qt.Key.Key_Down)
    once = scrolled(qtbot, window, seen)
    press(window, "4", Qt.Key.Key_Down)
    assert scrolled(qtbot, window, seen) == pytest.approx(5 * once, abs=2)


def test_keys_that_wait_are_shown(open_page: Open, press: Press) -> None:
    window = open_page(page())
    press(window, "c")
    assert window.notice.isVisible() and "c" in window.notice.text()
    press(window, Qt.Key.Key_Escape)
    assert not window.notice.isVisible()


def test_a_larger_size_keeps_the_paragraph_at_the_top(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, " ", " ")
    scrolled(qtbot, window, seen)
    before = seen(window, TOP_BLOCK)
    loads = seen(window, "globalThis.mark = 1")
    press(window, "+", "+", "+")
    qtbot.waitUntil(
        lambda: (
            seen(window, "getComputedStyle(document.documentElement).getPropertyValue('--text-size')")
            == "26px"
        ),
        timeout=WAIT_MS,
    )
    assert seen(window, TOP_BLOCK) == before != "b1"
    press(window, "c", "d", ">", ">", ")")
    rest(qtbot, window, seen)
    assert seen(window, TOP_BLOCK) == before
    assert seen(window, "globalThis.mark") == loads, "the page was loaded again"


def test_a_change_of_width_keeps_the_paragraph_at_the_top(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, " ", " ")
    scrolled(qtbot, window, seen)
    before = seen(window, TOP_BLOCK)
    press(window, ",")
    assert window.panel.isVisible()
    qtbot.waitUntil(lambda: float(str(seen(window, "innerWidth"))) < 900, timeout=WAIT_MS)
    rest(qtbot, window, seen)
    assert seen(window, TOP_BLOCK) == before
    window.resize(700, 600)
    qtbot.waitUntil(lambda: float(str(seen(window, "innerWidth"))) < 500, timeout=WAIT_MS)
    rest(qtbot, window, seen)
    assert seen(window, TOP_BLOCK) == before


def test_a_change_of_size_amid_a_step_leads_nobody_back(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    seen(window, "lutrin.places.goToBlock(12, 0)")
    rest(qtbot, window, seen)
    step = "lutrin.scrolling.scrollSteps('page', 1)"
    larger = "lutrin.style.restyle({'--text-size': '34px'}, {}, {}, 'en')"
    seen(window, f"({step}, {larger})")
    rest(qtbot, window, seen)
    assert int(str(seen(window, TOP_BLOCK))[1:]) > 12


@pytest.mark.parametrize(
    ("keys", "theme"), [("cs", "sepia"), ("cd", "dark"), ("cb", "black"), ("cg", "gray"), ("cl", "light")]
)
def test_a_theme_colors_page_and_window(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, *, keys: str, theme: str
) -> None:
    window = open_page(page())
    press(window, *keys)
    wanted = window.presenter.theme
    assert wanted.name == theme
    assert QGuiApplication.palette().window().color().name() == wanted.window
    qtbot.waitUntil(
        lambda: (
            seen(window, "getComputedStyle(document.documentElement).backgroundColor")
            == "rgb({}, {}, {})".format(*bytes.fromhex(wanted.background[1:]))
        ),
        timeout=WAIT_MS,
    )


def test_what_is_chosen_is_in_the_file(open_page: Open, press: Press, qtbot: QtBot) -> None:
    window = open_page(page())
    press(window, "+", "c", "s")
    qtbot.waitUntil(
        lambda: preferences.load(paths.settings_file()).settings == window.presenter.settings, timeout=WAIT_MS
    )
    kept = preferences.load(paths.settings_file()).settings
    assert (kept.text_size, kept.theme) == (22, "sepia")


def test_an_edit_in_another_program_is_seen_at_once(open_page: Open, qtbot: QtBot) -> None:
    window = open_page(page())
    preferences.save(paths.settings_file(), {"text_size": 40, "theme": "gray"})
    qtbot.waitUntil(lambda: window.presenter.settings.text_size == 40, timeout=WAIT_MS)
    assert window.presenter.theme.name == "gray"


def test_a_change_in_one_window_is_seen_in_the_other(
    open_page: Open, press: Press, program: Program, qtbot: QtBot
) -> None:
    first = open_page(page())
    second = program.open_window()
    second.presenter.change(text_size=30)
    qtbot.waitUntil(lambda: first.presenter.settings.text_size == 30, timeout=WAIT_MS)


def test_words_are_found_counted_and_gone_through(
    open_page: Open, press: Press, seen: Seen, found: Found
) -> None:
    window = open_page(page(paragraphs=17, extra="<p>A café in the tower.</p>"))
    press(window, "/")
    with found(window, 1, 17):
        press(window, "paragraph")
    press(window, Qt.Key.Key_Return)
    with found(window, 2, 17):
        press(window, Qt.Key.Key_Return)
    assert "2" in window.find_bar.count_text and "17" in window.find_bar.count_text
    press(window, Qt.Key.Key_Escape)
    assert not window.find_bar.isVisible()
    assert seen(window, "CSS.highlights.size") == 0


def test_accents_and_width_are_folded_in_find(open_page: Open, press: Press, found: Found) -> None:
    window = open_page(page(paragraphs=12, extra="<p>A café, and ＡＢＣ in full width.</p>"))
    press(window, "/")
    for words in ("cafe", "abc"):
        with found(window, 1, 1):
            window.find_bar.set_words(words)


def test_n_goes_on_after_the_bar_is_left(open_page: Open, press: Press, found: Found) -> None:
    window = open_page(page(paragraphs=9))
    press(window, "/")
    with found(window, 1, 9):
        window.find_bar.set_words("Paragraph")
    press(window, Qt.Key.Key_Return)
    for keys, at in (("n", 2), ("n", 3), ("N", 2)):
        with found(window, at, 9):
            press(window, keys)


def test_the_panel_is_worked_by_keys_alone(open_page: Open, press: Press, qtbot: QtBot) -> None:
    window = open_page(page())
    press(window, ",")
    first = QApplication.focusWidget()
    assert first is not None and window.panel.isAncestorOf(first)
    window.panel.open_more()
    first.setFocus()
    names = []
    for _ in range(80):
        focus = QApplication.focusWidget()
        assert focus is not None
        if window.panel.isAncestorOf(focus):
            names.append(focus.accessibleName() or getattr(focus, "text", str)())
        press(window, Qt.Key.Key_Tab)
    assert all(names), names
    for wanted in ("Font size", "Language", "Font", "Line height", "Column width", "Alignment"):
        assert wanted in names
    press(window, Qt.Key.Key_Escape)


def test_letters_in_the_panel_do_not_scroll_the_page(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, ",")
    press(window, Qt.Key.Key_Space, Qt.Key.Key_Down)
    assert scrolled(qtbot, window, seen) == 0


def test_escape_closes_one_layer_at_a_time(open_page: Open, press: Press) -> None:
    window = open_page(page())
    press(window, ",")
    window.article.setFocus()
    press(window, "/")
    assert window.panel.isVisible() and window.find_bar.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert window.panel.isVisible() and not window.find_bar.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not window.panel.isVisible()


def test_reading_mode_off_shows_the_page_as_it_was_saved(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.presenter.is_original and window.article.is_ready, timeout=WAIT_MS)
    assert "Home" in str(seen(window, "document.body.innerText"))
    press(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not window.presenter.is_original and window.article.is_ready, timeout=WAIT_MS)
    assert "Home" not in str(seen(window, "document.body.innerText"))


def test_a_page_opens_where_it_was_left(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, program: Program
) -> None:
    window = open_page(page())
    press(window, " ", " ", " ")
    scrolled(qtbot, window, seen)
    block = seen(window, TOP_BLOCK)
    window.close()
    window = open_page(page())
    qtbot.waitUntil(lambda: seen(window, TOP_BLOCK) == block, timeout=WAIT_MS)
    rest(qtbot, window, seen)
    assert seen(window, TOP_BLOCK) == block != "b1"


def test_the_start_screen_lists_what_was_read(
    open_page: Open, press: Press, qtbot: QtBot, program: Program
) -> None:
    window = open_page(page(title="On lecterns"))
    press(window, "O")
    assert window.stage.currentWidget() is window.start
    assert window.start.titles() == ["On lecterns"]
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.stage.currentWidget() is window.article, timeout=WAIT_MS)


def test_a_missing_file_is_one_sentence_and_the_article_can_come_back(
    open_page: Open, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_page(page())
    window.presenter.open(Source(tmp_path / "gone.html"))
    qtbot.waitUntil(lambda: window.stage.currentWidget() is window.message, timeout=WAIT_MS)
    assert re.search(r"There is no file .?gone\.html", window.message.text())
    assert (
        window.windowTitle() == "gone.html – Lutrin" and window.tools.headline.accessibleName() == "gone.html"
    )
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.stage.currentWidget() is window.article, timeout=WAIT_MS)
    assert window.windowTitle() == "The keeper of the light – Lutrin"


def test_a_page_without_an_article_offers_the_whole_page(
    program: Program, press: Press, seen: Seen, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "login.html"
    path.write_text("<title>Log in</title><form>Name <input> <button>Log in</button></form><p>Hello</p>")
    window = program.open_window([Source(path)])
    qtbot.waitUntil(lambda: window.stage.currentWidget() is window.message, timeout=WAIT_MS)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.article.is_ready, timeout=WAIT_MS)
    assert "Hello" in str(seen(window, "document.body.innerText"))


def test_a_dropped_file_is_opened(open_page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_page(page())
    other = tmp_path / "other.html"
    other.write_text(page(title="Another one"), encoding="utf-8")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(other))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Another one"), timeout=WAIT_MS)


def test_the_language_switches_at_once_and_arabic_is_mirrored(
    open_page: Open, qtbot: QtBot, qapp: QApplication
) -> None:
    window = open_page(page())
    window.presenter.change(language="ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    window.presenter.change(language="en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_full_screen_hides_the_tools(open_page: Open, press: Press) -> None:
    window = open_page(page())
    press(window, Qt.Key.Key_F11)
    assert window.isFullScreen() and not window.tools.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen() and window.tools.isVisible()


def test_a_fifo_is_refused_without_waiting(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no FIFOs")
    path = tmp_path / "pipe.html"
    os.mkfifo(path)
    window = program.open_window([Source(path)])
    qtbot.waitUntil(lambda: window.stage.currentWidget() is window.message, timeout=WAIT_MS)


def test_a_page_that_takes_its_time_shows_progress(open_page: Open, qtbot: QtBot) -> None:
    window = open_page(page())
    busy = window.findChild(QProgressBar)
    assert isinstance(busy, QProgressBar)
    window.show_opening("slow.html")
    assert not busy.isVisible()
    qtbot.waitUntil(busy.isVisible, timeout=WAIT_MS)
    assert "slow.html" in window.notice.text()
    window.stop_opening()
    assert not busy.isVisible() and not window.notice.isVisible()

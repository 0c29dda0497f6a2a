"""Comfort, by real key presses: ruler and line focus, pages and columns, scrolling by itself."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page, rest
from tests.shell.passages import until
from tests.shell.test_window import TOP_BLOCK, scrolled

Open = Callable[[str], Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]

BAND = "document.querySelector('lutrin-ruler')?.dataset.kind ?? ''"
BAND_HEIGHT = "document.querySelector('lutrin-ruler').offsetHeight"
BAND_TOP = "document.querySelector('lutrin-ruler').getBoundingClientRect().top"
PAGE = "Math.abs(scrollX) / innerWidth"


def test_a_key_goes_through_ruler_and_line_focus(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, "R")
    until(qtbot, seen, window, BAND, "ruler")
    press(window, "R")
    until(qtbot, seen, window, BAND, "focus")
    heights = [float(str(seen(window, BAND_HEIGHT)))]
    for lines in ("3", "5"):
        press(window, "R")
        qtbot.waitUntil(lambda: float(str(seen(window, BAND_HEIGHT))) > heights[-1] * 1.3, timeout=WAIT_MS)
        heights.append(float(str(seen(window, BAND_HEIGHT))))
        assert window.presenter.settings.reading_ruler == lines
    press(window, "R")
    until(qtbot, seen, window, BAND, "")


def test_the_ruler_goes_line_by_line_and_stays_in_view(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, "R")
    until(qtbot, seen, window, BAND, "ruler")
    tops = [float(str(seen(window, BAND_TOP)))]
    for _ in range(3):
        press(window, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: float(str(seen(window, BAND_TOP))) > tops[-1], timeout=WAIT_MS)
        tops.append(float(str(seen(window, BAND_TOP))))
    assert max(b - a for a, b in pairwise(tops)) < 80
    press(window, "4", "0", Qt.Key.Key_Down)
    scrolled(qtbot, window, seen)
    assert 0 < float(str(seen(window, BAND_TOP))) < float(str(seen(window, "innerHeight")))


def test_close_lines_are_told_apart(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page(extra="<p>A note<sup>1</sup> is <b>one</b> line.</p>"))
    window.presenter.change(line_height=1.0, reading_ruler="ruler")
    until(qtbot, seen, window, BAND, "ruler")
    rest(qtbot, window, seen)
    tops = [float(str(seen(window, BAND_TOP)))]
    for _ in range(3):
        press(window, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: float(str(seen(window, BAND_TOP))) > tops[-1], timeout=WAIT_MS)
        tops.append(float(str(seen(window, BAND_TOP))))
    assert [round(b - a) for a, b in pairwise(tops)] == [20, 20, 20], "the text is 20 px high"
    press(window, "G", "9", "9", Qt.Key.Key_Down)
    last = "document.getElementById('b41').offsetHeight"
    assert float(str(seen(window, BAND_HEIGHT))) < 2 * float(str(seen(window, last))), "a note is of its line"


def test_without_a_ruler_the_arrows_scroll(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    press(window, Qt.Key.Key_Down)
    assert scrolled(qtbot, window, seen) > 40


@pytest.mark.parametrize(("presses", "layout"), [(1, "pages"), (2, "columns")])
def test_pages_are_turned_by_keys(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, *, presses: int, layout: str
) -> None:
    window = open_page(page())
    window.resize(1400, 800)
    press(window, *("|" * presses))
    until(qtbot, seen, window, "document.documentElement.dataset.layout", layout)
    # Type or a width that comes later moves the text, and its page with it.
    rest(qtbot, window, seen)
    for keys, at in ((" ", 1), ("l", 2), ("2l", 4), ("h", 3), ("G", None), ("gg", 0)):
        press(window, *keys)
        if at is not None:
            until(qtbot, seen, window, PAGE, at)
    assert seen(window, "scrollY") == 0


def test_a_page_turned_while_the_window_changes_stays_turned(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, "|")
    until(qtbot, seen, window, "document.documentElement.dataset.layout", "pages")
    rest(qtbot, window, seen)
    # Between the turn and the change of size the page has not heard of its own scrolling.
    seen(window, "(lutrin.scrolling.turn(1), dispatchEvent(new Event('resize')))")
    rest(qtbot, window, seen)
    assert seen(window, PAGE) == 1


def test_no_text_is_cut_by_the_edge_of_a_page(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, "|")
    rest(qtbot, window, seen)
    press(window, "l")
    until(qtbot, seen, window, PAGE, 1)
    cut = (
        "[...document.querySelectorAll('#content p')].flatMap(p => [...p.getClientRects()])"
        ".filter(r => r.right > 0 && r.left < innerWidth)"
        ".filter(r => r.left < 0 || r.right > innerWidth || r.bottom > innerHeight).length"
    )
    assert seen(window, cut) == 0


def test_the_right_to_left_page_before_is_on_the_right(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    words = "صعد الحارس درج البرج وأصلح الفتيل وكتب ثلاثة أسطر عن الريح. "
    body = "".join(f"<p>{words * 6}</p>" for _ in range(30))
    html = page(paragraphs=0, extra=body).replace('<html lang="en">', '<html lang="ar" dir="rtl">')
    window = open_page(html)
    press(window, "|")
    rest(qtbot, window, seen)
    press(window, Qt.Key.Key_Left, Qt.Key.Key_Left)
    until(qtbot, seen, window, "scrollX / innerWidth", -2)
    press(window, Qt.Key.Key_Right)
    until(qtbot, seen, window, "scrollX / innerWidth", -1)


def test_the_paragraph_stays_when_the_layout_changes(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, " ", " ")
    scrolled(qtbot, window, seen)
    before = str(seen(window, TOP_BLOCK))
    box = f"document.getElementById('{before}').getBoundingClientRect()"
    seen_block = f"(r => r.right > 0 && r.left < innerWidth)({box})"
    press(window, "|")
    until(qtbot, seen, window, "document.documentElement.dataset.layout", "pages")
    until(qtbot, seen, window, seen_block, True)
    assert float(str(seen(window, PAGE))) >= 1
    press(window, "|", "|")
    until(qtbot, seen, window, "document.documentElement.dataset.layout", None)
    rest(qtbot, window, seen)
    assert seen(window, f"(r => r.bottom > 0 && r.top < innerHeight)({box})")


def test_the_cursor_turns_pages(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    press(window, "|")
    # Type that comes later moves the text, and the page of the paragraph with it.
    rest(qtbot, window, seen)
    press(window, "j", *"20j")
    qtbot.waitUntil(lambda: float(str(seen(window, PAGE))) >= 3, timeout=WAIT_MS)
    assert window.page.block == 21


def test_it_scrolls_by_itself_at_a_speed_until_it_is_stopped(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    window.presenter.change(auto_scroll_speed=900)
    press(window, "A")
    qtbot.waitUntil(lambda: "900" in window.notice.text() and window.notice.isVisible(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: float(str(seen(window, "scrollY"))) > 30, timeout=WAIT_MS)
    press(window, Qt.Key.Key_Minus, modifier=Qt.KeyboardModifier.AltModifier)
    assert window.presenter.settings.auto_scroll_speed == 880
    qtbot.waitUntil(lambda: "880" in window.notice.text(), timeout=WAIT_MS)
    press(window, Qt.Key.Key_Equal, modifier=Qt.KeyboardModifier.AltModifier)
    assert window.presenter.settings.auto_scroll_speed == 900
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.notice.isVisible(), timeout=WAIT_MS)
    # At this speed five frames without a move are more than a line that goes slowly.
    rest(qtbot, window, seen)


def test_scrolling_at_once_takes_no_frames(open_page: Open, press: Press, seen: Seen) -> None:
    window = open_page(page())
    window.presenter.change(scrolling="instant")
    # Asked in the very frame of the key: a step that is seen as a movement has only begun there.
    press(window, "d")
    half = float(str(seen(window, "innerHeight"))) / 2
    assert float(str(seen(window, "scrollY"))) == pytest.approx(half, abs=2)


def test_a_long_layout_is_not_waited_for_without_a_word(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    seen(window, "1")  # what was asked when it opened has been answered before this is
    window.article.laying_out.emit(True)
    qtbot.waitUntil(
        lambda: window._busy.isVisible() and "Laying out" in window.notice.text(), timeout=WAIT_MS
    )
    with qtbot.waitSignal(
        window.article.laying_out, timeout=WAIT_MS, check_params_cb=lambda is_on: not is_on
    ):
        window.presenter.change(layout="pages")
    assert not window._busy.isVisible() and not window.notice.isVisible()

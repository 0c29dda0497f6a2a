"""Japanese set vertically: lines go down and follow each other from right to left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.finding import Query
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page, rest

Open = Callable[..., Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]

WORDS = "灯台守は12月の朝、塔の階段を上り、芯を切りそろえ、風について三行を書いた。" * 4
EXTRA = (
    "<table><tr><th>月</th><th>風速</th></tr><tr><td>1月</td><td>11 m/s</td></tr></table>"
    "<pre><code>def light(hour):\n    return hour &gt; 18</code></pre>"
    "<p>灯台は2006年に、午後6時から1時間だけ灯った!!</p>"
)
BODY = "".join(f"<p>第{n}の夜。{WORDS}</p>" for n in range(1, 31)) + EXTRA
JAPANESE = page(paragraphs=0, extra=BODY).replace('lang="en"', 'lang="ja"')

MODE = "getComputedStyle(document.documentElement).writingMode"
TOP = "lutrin.places.blocks[lutrin.places.blockAt(8)].id"
CURSOR = "lutrin.cursor.at()"
LEFT = "[...document.querySelectorAll('#content p')].map(p => p.getBoundingClientRect().left)"


@pytest.fixture
def vertical(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> Callable[[], Window]:
    """Open the page and set it vertically by its key."""

    def opened() -> Window:
        window = open_page(JAPANESE)
        press(window, "c", "v")
        qtbot.waitUntil(lambda: seen(window, MODE) == "vertical-rl", timeout=WAIT_MS)
        rest(qtbot, window, seen)
        return window

    return opened


def test_one_key_turns_the_lines_of_its_language_and_the_same_key_turns_them_back(
    vertical: Callable[[], Window], press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = vertical()
    assert window.presenter.looks.overrides.tables["lang", "ja"] == {"vertical": True}
    first, second = list(seen(window, LEFT))[:2]  # type: ignore[call-overload]
    assert second < first, "the next paragraph is on the left"
    assert seen(window, "document.documentElement.scrollHeight <= innerHeight") is True
    press(window, "c", "v")
    qtbot.waitUntil(lambda: seen(window, MODE) == "horizontal-tb", timeout=WAIT_MS)


def test_the_place_survives_the_turn_and_a_turn_of_the_layout(
    vertical: Callable[[], Window], press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = vertical()
    press(window, *"7j")
    rest(qtbot, window, seen)
    press(window, " ")
    rest(qtbot, window, seen)
    top = seen(window, TOP)
    assert top not in ("b1", "b2", "b3")
    for keys in ("cv", "cv", "|", "cv", "cv", "|", "|"):
        press(window, *keys)
        rest(qtbot, window, seen)
        at = "lutrin.places.here().anchor?.index + 1"
        assert f"b{seen(window, at)}" == top or seen(window, TOP) == top, keys


def test_the_place_survives_a_style_sheet_that_comes_late(
    vertical: Callable[[], Window], seen: Seen, qtbot: QtBot
) -> None:
    window = vertical()
    # As where the script is quicker: the page is there, the way it goes is not known yet.
    sheet = "document.querySelector('link[href^=\"style.css\"]').sheet"
    seen(window, f"{sheet}.disabled = true")
    seen(window, "lutrin.places.goToBlock(9, 0)")
    assert seen(window, MODE) == "horizontal-tb"
    # The engine tells of its scrolling before it tells of the new size.
    seen(window, f"({sheet}.disabled = false, {MODE}, dispatchEvent(new Event('scroll')))")
    rest(qtbot, window, seen)
    assert seen(window, MODE) == "vertical-rl"
    assert seen(window, TOP) == "b9"


def test_keys_go_along_the_lines_and_left_is_on(
    vertical: Callable[[], Window], press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = vertical()
    press(window, "j", "j", "j")
    rest(qtbot, window, seen)
    assert seen(window, CURSOR) == 2
    press(window, "k")
    assert seen(window, CURSOR) == 1
    press(window, Qt.Key.Key_Left)
    rest(qtbot, window, seen)
    assert float(str(seen(window, "scrollX"))) < 0
    press(window, "G")
    rest(qtbot, window, seen)
    assert seen(window, "Math.abs(-scrollX + innerWidth - document.documentElement.scrollWidth) < 2") is True
    qtbot.waitUntil(lambda: window.presenter.going.place.share == 1.0, timeout=WAIT_MS)
    press(window, "g", "g")
    rest(qtbot, window, seen)
    assert seen(window, "scrollX") == 0


def test_the_wheel_goes_along_too(vertical: Callable[[], Window], seen: Seen, qtbot: QtBot) -> None:
    window = vertical()
    target = window.article.focusProxy()
    assert target is not None
    where = QPointF(target.rect().center())
    turned = QWheelEvent(
        where, target.mapToGlobal(where), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    def rolls() -> bool:
        # The engine hears of a listener a little after the page has it.
        QApplication.sendEvent(target, turned)
        return float(str(seen(window, "scrollX"))) < -20

    qtbot.waitUntil(rolls, timeout=WAIT_MS)
    assert seen(window, "scrollY") == 0


def test_pages_are_turned_to_the_left(
    vertical: Callable[[], Window], press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = vertical()
    press(window, "|")
    rest(qtbot, window, seen)
    press(window, Qt.Key.Key_Left, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: seen(window, "lutrin.places.pageNow()") == 2, timeout=WAIT_MS)
    press(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: seen(window, "lutrin.places.pageNow()") == 1, timeout=WAIT_MS)
    cut = (
        "[...document.querySelectorAll('#content p')].flatMap(p => [...p.getClientRects()])"
        ".filter(r => r.bottom > 0 && r.top < innerHeight)"
        ".filter(r => r.top < 0 || r.bottom > innerHeight || r.left < 0 || r.right > innerWidth).length"
    )
    assert seen(window, cut) == 0


@pytest.mark.parametrize("turns", ["", "cv"])
def test_the_last_page_is_whole(open_page: Open, press: Press, seen: Seen, qtbot: QtBot, turns: str) -> None:
    window = open_page(JAPANESE)
    press(window, *turns, "|", "|")
    rest(qtbot, window, seen)
    press(window, "G")
    rest(qtbot, window, seen)
    exact = "[scrollY / innerHeight, Math.abs(scrollX) / innerWidth].every(Number.isInteger)"
    assert seen(window, exact) is True
    assert seen(window, "lutrin.places.pageNow() === lutrin.places.pages() - 1") is True
    press(window, "|")
    rest(qtbot, window, seen)
    spare = "getComputedStyle(document.querySelector('lutrin-pages')).display"
    assert seen(window, spare) == "none", "it belongs to pages alone"


def test_tables_and_code_stand_upright_and_numbers_too_unless_they_are_long(
    vertical: Callable[[], Window], seen: Seen, qtbot: QtBot
) -> None:
    window = vertical()
    for upright in ("table", "pre"):
        mode = f"getComputedStyle(document.querySelector('#content {upright}')).writingMode"
        assert seen(window, mode) == "horizontal-tb", upright
    last = "[...document.querySelectorAll('#content p')].at(-1)"
    shown = f"[...{last}.querySelectorAll('.lutrin-upright')].map(e => e.textContent)"
    qtbot.waitUntil(lambda: seen(window, shown) == ["6", "1", "!!"], timeout=WAIT_MS)
    assert seen(window, "document.querySelectorAll('table .lutrin-upright').length") == 0
    assert window.presenter.document is not None
    assert "upright" not in window.presenter.document.article.content


def test_what_is_found_across_an_upright_number_comes_into_view(
    vertical: Callable[[], Window], seen: Seen, qtbot: QtBot
) -> None:
    window = vertical()
    with qtbot.waitSignal(window.article.found, timeout=WAIT_MS) as told:
        window.article.look_for(Query("午後6時"))
    assert told.args is not None and told.args[0].total == 1
    rest(qtbot, window, seen)
    last = "[...document.querySelectorAll('#content p')].at(-1).getBoundingClientRect()"
    assert seen(window, f"{last}.right > 0 && {last}.left < innerWidth") is True


def test_other_languages_are_never_turned_and_it_is_said(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, "c", "v")
    qtbot.waitUntil(lambda: "Japanese" in window.notice.text(), timeout=WAIT_MS)
    window.presenter.change(vertical=True)
    rest(qtbot, window, seen)
    assert seen(window, MODE) == "horizontal-tb"


def test_the_page_in_pieces_lies_as_usual(
    vertical: Callable[[], Window], press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = vertical()
    press(window, "x")
    qtbot.waitUntil(
        lambda: seen(window, "Boolean(document.querySelector('.piece'))") is True, timeout=WAIT_MS
    )
    assert seen(window, MODE) == "horizontal-tb"

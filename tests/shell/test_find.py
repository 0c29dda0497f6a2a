"""Finding, by real key presses."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.core.finding import Found
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page
from tests.shell.passages import until
from tests.shell.test_window import scrolled

Open = Callable[[str], Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def found(qtbot: QtBot, seen: Seen) -> Callable[[Window, str], tuple[int, int]]:
    """Put words into the line; return which hit is the current one, of how many."""

    def looked(window: Window, words: str) -> tuple[int, int]:
        window.find_bar.set_words("")
        seen(window, "1")  # what was asked before has been answered before this is
        with qtbot.waitSignal(window.article.found, timeout=WAIT_MS) as told:
            window.find_bar.set_words(words)
        assert told.args
        return told.args[0].at, told.args[0].total

    return looked


FOLDED = (
    "<p>Café, ＡＢＣ１２３, naïve; the Lamp and a lamp, lampshade, extra\u00adordinary.</p>"
    "<p>ｶﾞﾗｽの灯台。がらす。漢字。</p><p>مُحَمَّد كتب</p><p>हिन्दी की किताब</p><p>Well <b>bo</b>ld   words.</p>"
)


@pytest.mark.parametrize(
    ("words", "total"),
    [
        ("cafe", 1),
        ("CAFÉ", 0),
        ("Café", 1),
        ("abc123", 1),
        ("ＡＢＣ", 1),
        ("naive", 1),
        ("lamp", 4),
        ("Lamp", 2),
        ("extraordinary", 1),
        ("ガラス", 1),
        ("がらす", 1),
        ("からす", 0),
        ("محمد", 1),
        ("की", 1),
        ("bold words", 1),
        ("nowhere", 0),
    ],
)
def test_case_accents_and_width_are_folded(
    open_page: Open, found: Callable[..., tuple[int, int]], press: Press, words: str, total: int
) -> None:
    window = open_page(page(paragraphs=9, extra=FOLDED))
    press(window, "/")
    assert found(window, words) == (min(total, 1), total)


def test_whole_words_and_patterns(
    open_page: Open, found: Callable[..., tuple[int, int]], press: Press
) -> None:
    window = open_page(page(paragraphs=9, extra=FOLDED))
    press(window, "/")
    press(window, Qt.Key.Key_W, modifier=ALT)
    assert found(window, "lamp") == (1, 3)
    assert found(window, "漢") == (1, 1)
    press(window, Qt.Key.Key_W, modifier=ALT)
    press(window, Qt.Key.Key_X, modifier=ALT)
    assert found(window, r"lamp\w+") == (1, 1)
    assert found(window, r"[a-c]{3}\d+") == (1, 1)
    assert found(window, r"x*") == (1, 1)


def test_a_broken_pattern_is_said_and_the_next_one_works(
    open_page: Open, found: Callable[..., tuple[int, int]], press: Press
) -> None:
    window = open_page(page(paragraphs=9))
    press(window, "/")
    press(window, Qt.Key.Key_X, modifier=ALT)
    assert found(window, "(") == (0, 0)
    assert "No such pattern" in window.find_bar.count_text
    assert found(window, r"(\w)\1") == (0, 0)
    assert "No such pattern" in window.find_bar.count_text
    assert found(window, r"paragraph \d\.") == (1, 9)


def test_no_pattern_hangs_the_page(
    open_page: Open, found: Callable[..., tuple[int, int]], press: Press
) -> None:
    window = open_page(page(paragraphs=9, extra=f"<p>{'a' * 90}</p>"))
    press(window, "/")
    press(window, Qt.Key.Key_X, modifier=ALT)
    assert found(window, "(a+)+$b|(a|aa)+!") == (0, 0)


def test_escape_returns_to_where_one_was(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    press(window, "3", Qt.Key.Key_Down)
    before = scrolled(qtbot, window, seen)
    press(window, "/")
    with qtbot.waitSignal(window.article.found, timeout=WAIT_MS):
        window.find_bar.set_words("Paragraph 38")
    qtbot.waitUntil(lambda: seen(window, "scrollY") != before, timeout=WAIT_MS)
    press(window, Qt.Key.Key_Escape)
    # The line of text stays; the margin above it is a share of the window's height, which the bar takes from.
    qtbot.waitUntil(lambda: abs(float(str(seen(window, "scrollY"))) - before) <= 6, timeout=WAIT_MS)
    assert not window.find_bar.isVisible()


def test_after_enter_escape_stays_at_the_hit(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    press(window, "/")
    with qtbot.waitSignal(window.article.found, timeout=WAIT_MS):
        window.find_bar.set_words("Paragraph 38")
    press(window, Qt.Key.Key_Return)
    there = scrolled(qtbot, window, seen)
    assert there != 0
    press(window, Qt.Key.Key_Escape)
    until(qtbot, seen, window, "CSS.highlights.size", 0)
    assert scrolled(qtbot, window, seen) == there


def test_up_and_down_bring_back_what_was_looked_for(open_page: Open, press: Press) -> None:
    window = open_page(page())
    for words in ("lamp", "wick"):
        press(window, "/")
        press(window, words, Qt.Key.Key_Return)
    press(window, "/")
    press(window, "tow")
    for key, words in (
        (Qt.Key.Key_Up, "wick"),
        (Qt.Key.Key_Up, "lamp"),
        (Qt.Key.Key_Down, "wick"),
        (Qt.Key.Key_Down, "tow"),
    ):
        press(window, key)
        assert window.find_bar.words == words


def test_hits_have_ticks_in_the_scroll_bar(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    press(window, "/")
    window.find_bar.set_words("Paragraph 20")
    rules = "[...document.adoptedStyleSheets].flatMap(s => [...s.cssRules]).map(r => r.cssText)"
    rows = f"{rules}.flatMap(css => [...css.matchAll(/found-current\\) ([\\d.]+)%/g)])"
    ticks = f"{rows}.map(m => m[1] > 40 && m[1] < 60)"
    until(qtbot, seen, window, ticks, [True])
    press(window, Qt.Key.Key_Escape)
    until(qtbot, seen, window, ticks, [])


def test_hits_are_marked_wherever_one_goes(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page(paragraphs=300))
    press(window, "/")
    with qtbot.waitSignal(
        window.article.found, timeout=WAIT_MS, check_params_cb=lambda told: told == Found(1, 300)
    ):
        window.find_bar.set_words("Paragraph")
    press(window, Qt.Key.Key_Return, "G")
    last = "[...CSS.highlights.get('find')].some(r => r.startContainer.parentElement.id === 'b300')"
    until(qtbot, seen, window, last, True)
    assert int(str(seen(window, "CSS.highlights.get('find').size"))) < 60

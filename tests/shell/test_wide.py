"""What is wider than the column: it fades where there is more, keys move it, and the page stays."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.shell.window import Window
from tests.shell.conftest import SENTENCE, WAIT_MS, page, rest
from tests.shell.passages import until

Open = Callable[[str], Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]

BOX = "document.querySelector('{}')"
LEFT = "Math.round(" + BOX + ".scrollLeft)"
FADES = (
    "['--hidden-before', '--hidden-after'].map(name => "
    "parseFloat(getComputedStyle(" + BOX + ").getPropertyValue(name)) > 0)"
)


def table(columns: int) -> str:
    row = "".join(f"<td>Watch {number} at the lamp</td>" for number in range(columns))
    head = "".join(f"<th>Night {number}</th>" for number in range(columns))
    return f"<table><thead><tr>{head}</tr></thead><tbody>{f'<tr>{row}</tr>' * 3}</tbody></table>"


def code(letters: int) -> str:
    return f"<pre><code>lamp = '{'x' * letters}'\nprint(lamp)</code></pre>"


@pytest.mark.parametrize(
    ("wide", "selector"), [(table(14), "#content .wide"), (code(300), "#content pre")], ids=["table", "code"]
)
def test_keys_move_what_is_too_wide_and_it_fades_where_there_is_more(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, *, wide: str, selector: str
) -> None:
    window = open_page(page(paragraphs=1, extra=f"{wide}<p>{SENTENCE * 3}</p>"))
    window.presenter.change(scrolling="instant")
    until(qtbot, seen, window, FADES.format(selector), [False, True])
    press(window, "l")
    qtbot.waitUntil(lambda: float(str(seen(window, LEFT.format(selector)))) > 40, timeout=WAIT_MS)
    until(qtbot, seen, window, FADES.format(selector), [True, True])
    press(window, *"50l")
    until(qtbot, seen, window, FADES.format(selector), [True, False])
    press(window, *"50", Qt.Key.Key_Left)
    until(qtbot, seen, window, LEFT.format(selector), 0)
    assert seen(window, "[scrollX, scrollY]") == [0, 0]


@pytest.mark.parametrize(
    ("small", "selector"), [(table(2), "#content .wide"), (code(5), "#content pre")], ids=["table", "code"]
)
def test_what_has_room_does_not_fade(open_page: Open, seen: Seen, small: str, selector: str) -> None:
    window = open_page(page(paragraphs=2, extra=f"{small}<p>{SENTENCE * 3}</p>"))
    assert seen(window, FADES.format(selector)) == [False, False]


def test_the_cursor_says_which_of_two_tables_is_meant(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(
        page(paragraphs=1, extra=f"{table(14)}<p>{SENTENCE}</p>{table(15)}<p>{SENTENCE * 3}</p>")
    )
    window.presenter.change(scrolling="instant")
    rest(qtbot, window, seen)
    press(window, *"4j")
    qtbot.waitUntil(lambda: window.page.block == 4, timeout=WAIT_MS)
    press(window, "l")
    second = "Math.round(document.querySelectorAll('.wide')[1].scrollLeft) > 40"
    until(qtbot, seen, window, second, True)
    assert seen(window, LEFT.format(".wide")) == 0


def test_in_arabic_more_is_on_the_left(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    words = "صعد الحارس درج البرج وأصلح الفتيل وكتب ثلاثة أسطر عن الريح. "
    html = page(paragraphs=0, extra=f"<p>{words * 5}</p>{table(14)}<p>{words * 5}</p>")
    window = open_page(html.replace('<html lang="en">', '<html lang="ar" dir="rtl">'))
    window.presenter.change(scrolling="instant")
    until(qtbot, seen, window, FADES.format(".wide"), [False, True])
    press(window, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: float(str(seen(window, LEFT.format(".wide")))) < -40, timeout=WAIT_MS)

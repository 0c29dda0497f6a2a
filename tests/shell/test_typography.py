"""The habits of each language, edited in the settings file while an article is read."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from reader.core import own_files, paths
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page, rest
from tests.shell.test_hyphens import PAGE as GERMAN
from tests.shell.test_hyphens import SOFT

Open = Callable[..., Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]

LINE = "parseFloat(getComputedStyle(document.querySelector('#content p')).lineHeight)"
TOP = "[...document.querySelectorAll('#content [id^=b]')].find(e => e.getBoundingClientRect().bottom > 8).id"
MINUTES = "document.getElementById('minutes').textContent"


def edit(text: str) -> None:
    """Write the settings file as an editor does."""
    own_files.replace(paths.settings_file(), text.encode())


def test_the_table_of_typography_counts_as_soon_as_it_is_saved(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, " ", " ")
    rest(qtbot, window, seen)
    top, line, minutes = seen(window, TOP), seen(window, LINE), seen(window, MINUTES)
    assert top != "b1"
    edit("[typography.en]\nleading = 1.5\nspeed = [20, 30]\n")
    qtbot.waitUntil(lambda: seen(window, LINE) == 1.5 * float(str(line)), timeout=WAIT_MS)
    rest(qtbot, window, seen)
    assert seen(window, TOP) == top, "the place stays"
    assert seen(window, MINUTES) != minutes
    edit("")
    qtbot.waitUntil(lambda: seen(window, LINE) == line, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: seen(window, MINUTES) == minutes, timeout=WAIT_MS)


def test_a_language_is_given_hyphens_and_loses_them_while_it_is_read(
    open_page: Open, seen: Seen, qtbot: QtBot
) -> None:
    edit_first = "hyphenation = true\n[typography.de]\nhyphens = false\n"
    window = open_page(GERMAN)
    edit(edit_first)
    hyphens = "getComputedStyle(document.querySelector('#content p')).hyphens"
    qtbot.waitUntil(lambda: window.presenter.settings.hyphenation, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: seen(window, hyphens) == "none", timeout=WAIT_MS)
    edit("hyphenation = true\n")
    qtbot.waitUntil(lambda: seen(window, SOFT) is True, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: seen(window, hyphens) == "manual", timeout=WAIT_MS)

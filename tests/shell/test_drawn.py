"""What is drawn without a window shows all that the window would."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS
from tests.shell.test_hyphens import PAGE, SOFT

Open = Callable[[str], Window]
Seen = Callable[[Window, str], object]


def test_a_picture_waits_for_the_words_that_are_divided(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(PAGE)
    window.presenter.change(hyphenation=True)
    # Asked at once, as for a picture of a page that has only just been loaded.
    with qtbot.waitSignal(window.article.settled, timeout=WAIT_MS):
        seen(window, "(lutrin.hyphens.refresh(), 1)")
        window.article.settle()
    assert seen(window, SOFT) is True
    assert seen(window, "document.querySelector('#content i[lang=en]').textContent.includes('\\u00ad')")

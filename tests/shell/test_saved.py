"""Every way of saving opens in the window, with its picture."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.core.source import Source
from reader.shell.program import Program
from tests.core.test_saved import SAVED, WITHOUT_PICTURE
from tests.saved.make import HERE, LINES, SIZE, TITLE
from tests.shell.conftest import WAIT_MS
from tests.shell.test_window import Seen


@pytest.mark.parametrize("name", SAVED)
def test_a_saved_page_opens_in_the_window_with_its_picture(
    name: str, program: Program, qtbot: QtBot, seen: Seen
) -> None:
    window = program.open_window()
    with qtbot.waitSignal(window.article.shown, timeout=WAIT_MS):
        window.presenter.open(Source(Path(HERE / name)))
    assert window.windowTitle() == f"{TITLE} – Lutrin"
    assert LINES[-1] in str(seen(window, "document.body.innerText"))
    sizes = "[...document.querySelectorAll('#content img')].map(e => [e.naturalWidth, e.naturalHeight])"
    wanted = [] if name in WITHOUT_PICTURE else [list(SIZE)]
    qtbot.waitUntil(lambda: seen(window, sizes) == wanted, timeout=WAIT_MS)

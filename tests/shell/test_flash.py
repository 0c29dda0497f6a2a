"""No flash: from one page to the next, and from one theme to another, no third color is seen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reader.core.source import Source
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page, rest

Open = Callable[[str], Window]
Seen = Callable[[Window, str], object]
EVERY_MS = 8


class Film:
    """The color of the paper, from frame to frame: that of the margin, where no letter ever stands."""

    def __init__(self, window: Window) -> None:
        self.colors: list[str] = []
        self._window = window
        self._camera = QTimer()
        self._camera.timeout.connect(self._look)
        self._camera.start(EVERY_MS)

    def _look(self) -> None:
        shot = self._window.stage.grab().toImage()
        for y in (shot.height() // 4, shot.height() // 2, shot.height() - shot.height() // 4):
            color = shot.pixelColor(6, y).name()
            if color not in self.colors:
                self.colors.append(color)

    def end(self) -> list[str]:
        self._camera.stop()
        return self.colors


@pytest.mark.parametrize("theme", ["dark", "black", "sepia", "light"])
def test_the_paper_keeps_its_color_from_one_page_to_the_next(
    open_page: Open, seen: Seen, qtbot: QtBot, tmp_path: Path, theme: str
) -> None:
    window = open_page(page())
    window.presenter.change(theme=theme)
    rest(qtbot, window, seen)
    paper = window.presenter.theme.background
    qtbot.waitUntil(lambda: window.stage.grab().toImage().pixelColor(6, 300).name() == paper, timeout=WAIT_MS)
    film = Film(window)
    for number in range(4):
        another = tmp_path / f"another-{number}.html"
        another.write_text(page(f"Another light {number}"), encoding="utf-8")
        window.presenter.open(Source(another))
        qtbot.waitUntil(lambda: not window.article.is_ready, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: window.article.is_ready, timeout=WAIT_MS)
        rest(qtbot, window, seen)
    assert film.end() == [paper]


def test_between_two_themes_no_third_color_is_seen(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    window.presenter.change(theme="dark")
    rest(qtbot, window, seen)
    dark = window.presenter.theme.background
    qtbot.waitUntil(lambda: window.stage.grab().toImage().pixelColor(6, 300).name() == dark, timeout=WAIT_MS)
    film = Film(window)
    window.presenter.change(theme="gray-dark")
    rest(qtbot, window, seen)
    after = window.presenter.theme.background
    qtbot.waitUntil(lambda: after in film.colors, timeout=WAIT_MS)
    assert film.end() == [dark, after]

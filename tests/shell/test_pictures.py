"""Pictures on the page: told apart by their tone, and gone where the page does not have them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient
from pytestqt.qtbot import QtBot

from reader.shell.window import Window
from tests.shell.conftest import SENTENCE, WAIT_MS, page

Open = Callable[[str], Window]
Seen = Callable[[Window, str], object]
FIGURE = (
    f"<p>{SENTENCE * 4}</p>"
    '<figure><img src="{name}.png" alt="{alt}"><figcaption>The {name}</figcaption></figure>'
)


def drawn(name: str, folder: Path) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(image)
    if name == "diagram":
        for place, height in enumerate((80, 150, 60, 200)):
            painter.fillRect(QRect(60 + 80 * place, 260 - height, 50, height), QColor("#2b6cb0"))
    else:
        shade = QRadialGradient(200, 150, 180)
        for place in range(13):
            shade.setColorAt(place / 12, QColor.fromHsv(20 * place % 360, 160, 200 - 10 * place))
        painter.setBrush(shade)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRect(image.rect()) if name == "photo" else painter.drawEllipse(100, 60, 200, 180)
    painter.end()
    image.save(str(folder / f"{name}.png"))


@pytest.fixture
def window(open_page: Open, tmp_path: Path) -> Window:
    names = ("diagram", "thing", "photo")
    for name in names:
        drawn(name, tmp_path)
    figures = "".join(FIGURE.format(name=name, alt=f"A {name} of the harbor") for name in names)
    lacking = FIGURE.format(name="lost", alt="A lost picture of the harbor") + FIGURE.format(
        name="mute", alt=""
    )
    return open_page(page(extra=figures + lacking))


def test_a_drawing_on_white_is_told_from_a_thing_on_white_and_from_a_photograph(
    window: Window, seen: Seen, qtbot: QtBot
) -> None:
    tones = "[...document.images].map(image => image.dataset.tone ?? '').slice(0, 3)"
    qtbot.waitUntil(lambda: seen(window, tones) == ["diagram", "white", ""], timeout=WAIT_MS)
    style = "[...document.images].slice(0, 3).map(image => getComputedStyle(image).{})"
    window.presenter.change(theme="dark")
    filters = seen(window, style.format("filter"))
    assert isinstance(filters, list) and "invert" in filters[0] and "brightness" in filters[1]
    window.presenter.change(theme="sepia")
    assert seen(window, style.format("mixBlendMode")) == ["multiply", "multiply", "normal"]
    window.presenter.change(blend_pictures=False)
    assert seen(window, style.format("mixBlendMode")) == ["normal"] * 3


def test_a_picture_that_is_lacking_leaves_its_words_or_nothing(
    window: Window, seen: Seen, qtbot: QtBot
) -> None:
    missing = "[...document.images].slice(3).map(image => image.dataset.missing ?? '?')"
    qtbot.waitUntil(lambda: seen(window, missing) == ["said", ""], timeout=WAIT_MS)
    heights = seen(window, "[...document.images].slice(3).map(image => image.getBoundingClientRect().height)")
    assert isinstance(heights, list) and heights[0] > 40 and heights[1] == 0


def test_a_list_of_icons_that_are_lacking_takes_no_room_and_no_place(
    open_page: Open, seen: Seen, qtbot: QtBot
) -> None:
    icons = "".join(
        f'<li><a href="/{name}"><img src="{name}.png" alt="{name}"></a></li>' for name in ("send", "keep")
    )
    window = open_page(page(extra=f"<p>{SENTENCE * 4}</p><ul>{icons}</ul><p>{SENTENCE * 4}</p>"))
    missing = "[...document.images].every(image => image.dataset.missing === '')"
    qtbot.waitUntil(lambda: seen(window, missing) is True, timeout=WAIT_MS)
    tops = seen(window, "lutrin.places.blocks.map(block => block.getBoundingClientRect().top)")
    assert isinstance(tops, list) and tops == sorted(tops)

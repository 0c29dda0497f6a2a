"""Pages with links, notes and figures, and what can be seen of them in a window."""

import base64
from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from reader.page import Mode
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page

Seen = Callable[[Window, str], object]

FOCUSED = "document.querySelector('[data-focused]')?.id ?? ''"
LINKS = (
    '<p>See <a href="https://example.org/lamp">the lamp</a>, <a href="https://example.org/wick">'
    'the wick</a>, and <a href="https://example.org/tower">the tower</a>.</p>'
)
NOTES = (
    '<p>A note stands here<sup><a href="#fn1" id="ref1">1</a></sup> in the middle of it.</p>'
    '<h2>Notes</h2><ol class="footnotes"><li id="fn1">What the note says. <a href="#ref1">↩</a></li></ol>'
)
TABLE = (
    "<table><caption>Wicks, by year</caption><thead><tr><th>Year</th><th>Wicks</th></tr></thead>"
    "<tbody><tr><td>1901</td><td>12</td></tr><tr><td>1902</td><td>14</td></tr></tbody></table>"
)


def opening(with_: str) -> str:
    """Return a page that begins with a few elements, all on screen at once."""
    return page(paragraphs=3).replace("<p>Paragraph 1.", f"{with_}<p>Paragraph 1.")


def mode(window: Window) -> Mode:
    """Return the mode in force."""
    return window.page.mode


def picture(width: int = 400) -> str:
    """Return a picture of *width* × 300 pixels as a data: address."""
    image = QImage(width, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(40, 90, 160))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return "data:image/png;base64," + base64.b64encode(buffer.data().data()).decode()


def until(qtbot: QtBot, seen: Seen, window: Window, expression: str, wanted: object) -> None:
    """Wait until a script expression is worth what is *wanted*."""
    last: list[object] = []

    def is_so() -> bool:
        last[:] = [seen(window, expression)]
        return last[0] == wanted

    try:
        qtbot.waitUntil(is_so, timeout=WAIT_MS)
    except TimeoutError:
        pytest.fail(f"{expression} is {last} and not {wanted!r}")


def hints(window: Window, seen: Seen) -> list[str]:
    found = seen(
        window,
        "[...document.querySelectorAll('lutrin-hint:not([hidden])')].map(e => e.textContent.toLowerCase())",
    )
    assert isinstance(found, list)
    return found

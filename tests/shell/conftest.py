"""The window, offscreen: the engine's locks are set before the first widget, as in the program."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader import system_libraries

if missing := system_libraries.missing(on_screen=False):
    message = system_libraries.advice(missing)
    if os.environ.get("CI"):
        pytest.exit(message, returncode=1)
    pytest.skip(message, allow_module_level=True)

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from reader.shell import engine

engine.prepare(software=True)

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from pytestqt.qtbot import QtBot  # noqa: E402

from reader.core.source import Source  # noqa: E402
from reader.deliveries import Deliveries  # noqa: E402
from reader.shell.garbage import Garbage  # noqa: E402
from reader.shell.program import Program  # noqa: E402
from reader.shell.window import Window  # noqa: E402

WAIT_MS = 30_000
FRAMES = 5
# Counted in frames, not in time: a busy computer draws few, and a step that pauses is under way all the same.
REST = f"""(() => {{
  let last = "";
  const look = () => {{
    const now = [scrollX, scrollY, innerWidth, document.documentElement.scrollHeight].join();
    globalThis.framesAtRest = now === last && document.fonts.status === "loaded" ? framesAtRest + 1 : 0;
    last = now;
    if (framesAtRest < {FRAMES}) requestAnimationFrame(look);
  }};
  look();
}})()"""

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="author" content="Ada Quill"><meta property="og:site_name" content="The Lamp"></head>
<body><nav><a href="/">Home</a></nav><article><h1>{title}</h1>{body}</article></body></html>"""
SENTENCE = (
    "The keeper climbed the stairs of the tower, trimmed the wick and wrote three lines about the wind. "
)


def page(title: str = "The keeper of the light", paragraphs: int = 40, extra: str = "") -> str:
    """Return a page of *paragraphs* numbered paragraphs."""
    body = "".join(f"<p>Paragraph {n}. {SENTENCE * 4}</p>" for n in range(1, paragraphs + 1))
    return PAGE.format(title=title, body=body + extra)


@pytest.fixture(scope="session", autouse=True)
def garbage(qapp: QApplication) -> Garbage:
    """Collected as in the program: on no thread but that of the windows."""
    return Garbage(qapp)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, for settings and library."""
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    return tmp_path


@pytest.fixture
def program(qapp: QApplication, home: Path) -> Iterator[Program]:
    qapp.setStyle("Fusion")
    deliveries = Deliveries()
    made = Program(deliveries)
    yield made
    made.quit()
    made.finish()


@pytest.fixture
def open_page(program: Program, qtbot: QtBot, tmp_path: Path) -> Callable[[str], Window]:
    """Open a window on a page, and wait until it can be read."""

    def opened(html: str, name: str = "page.html") -> Window:
        path = tmp_path / name
        path.write_text(html, encoding="utf-8")
        window = program.open_window([Source(path)])
        qtbot.waitUntil(lambda: window.article.is_ready, timeout=WAIT_MS)
        return window

    return opened


@pytest.fixture
def press(qapp: QApplication) -> Callable[..., None]:
    """Press keys one after another where the window has its focus."""

    def pressed(window: Window, *keys: str | Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        for key in keys:
            target = QApplication.focusWidget() or window
            assert isinstance(target, QWidget)
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    return pressed


@pytest.fixture
def seen(qtbot: QtBot) -> Callable[[Window, str], object]:
    """Ask the page on screen what a script expression is worth."""

    def asked(window: Window, expression: str) -> object:
        answers: list[object] = []
        window.article.evaluate(expression, answers.append)
        qtbot.waitUntil(lambda: bool(answers), timeout=WAIT_MS)
        return answers[0]

    return asked


@pytest.fixture
def clipboard(qapp: object, qtbot: QtBot) -> Callable[[Callable[[], None]], str]:
    """Do something, and return what it put on the clipboard."""

    def copied(act: Callable[[], None]) -> str:
        board = QGuiApplication.clipboard()
        board.setText("nothing yet")
        act()
        qtbot.waitUntil(lambda: board.text() != "nothing yet", timeout=WAIT_MS)
        return board.text()

    return copied


@pytest.fixture
def hinted(
    open_page: Callable[[str], Window],
    press: Callable[..., None],
    seen: Callable[[Window, str], object],
    qtbot: QtBot,
) -> Callable[..., Window]:
    """Open a page and show hints by a key."""

    from tests.shell.passages import LINKS, hints, opening

    def shown(keys: str, extra: str = "") -> Window:
        window = open_page(opening(extra or LINKS))
        press(window, *keys)
        qtbot.waitUntil(lambda: bool(hints(window, seen)), timeout=WAIT_MS)
        return window

    return shown


def rest(qtbot: QtBot, window: Window, seen: Callable[[Window, str], object]) -> None:
    """Wait until nothing moves on the page from frame to frame, and the window knows where the reader is."""
    seen(window, REST)
    qtbot.waitUntil(lambda: seen(window, "framesAtRest") == FRAMES, timeout=WAIT_MS)

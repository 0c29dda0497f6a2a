"""The engine's locks, each alone: with the other walls taken away, one is enough."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineSettings
from pytestqt.qtbot import QtBot

from reader.shell.article_view import ArticleView
from reader.shell.engine import CLOSED, Interceptor
from reader.shell.page_scheme import POLICY
from reader.shell.window import Window
from tests.shell.conftest import page


def connections_behind(*wall: str) -> tuple[int, str]:
    """Return how often a hostile page reached the listener behind *wall* alone, and the page's title."""
    script = Path(__file__).with_name("walls.py")
    run = subprocess.run(
        [sys.executable, str(script), *wall],
        capture_output=True,
        text=True,
        timeout=180,
        check=True,
        cwd=script.parents[2],
    )
    count, title = run.stdout.split(maxsplit=1)
    return int(count), title.strip()


def test_without_walls_the_listener_hears_the_page() -> None:
    count, title = connections_behind("none")
    assert count >= 3, "the test would be blind"
    assert title != "ran", "a script of the page ran"


@pytest.mark.parametrize("wall", ["interceptor", "policy", "resolver", "sanitizer", "original"])
def test_each_wall_alone_keeps_the_page_from_the_network(wall: str) -> None:
    assert connections_behind(wall)[0] == 0


@pytest.mark.parametrize("wall", ["resolver", "sanitizer", "original"])
def test_a_preconnect_meets_the_walls_that_see_it(wall: str) -> None:
    assert connections_behind(wall, "preconnect")[0] == 0


def test_a_preconnect_is_heard_behind_the_policy() -> None:
    assert connections_behind("policy", "preconnect")[0] > 0, "the test before this would be blind"


def test_python_runs_while_the_engine_starts() -> None:
    program = """
import threading, time
from reader.shell import engine
engine.prepare(software=True)
from PySide6.QtWidgets import QApplication
app = QApplication([])
ticks = []
def tick():
    while True:
        ticks.append(time.sleep(0.001))
threading.Thread(target=tick, daemon=True).start()
before = len(ticks)
engine.start()
print(len(ticks) - before)
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    # One or two pass where the lock is held throughout.
    assert int(run.stdout) > 5


def test_modules_are_loaded_without_reading_their_source() -> None:
    program = """
import linecache, os, reader
from reader.shell.program import Program
print(*(file for file in linecache.cache if file.startswith(os.path.dirname(reader.__file__))))
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


class Request:
    """A request whose address cannot be told."""

    def __init__(self, url: QUrl | None) -> None:
        self._url = url
        self.is_blocked = False

    def block(self, is_blocked: bool) -> None:
        self.is_blocked = is_blocked

    def requestUrl(self) -> QUrl:  # noqa: N802 - Qt's name
        if self._url is None:
            raise RuntimeError("no address")
        return self._url


def test_an_interceptor_that_fails_has_blocked() -> None:
    request = Request(None)
    with pytest.raises(RuntimeError):
        Interceptor().interceptRequest(request)  # type: ignore[arg-type]
    assert request.is_blocked


@pytest.mark.parametrize(
    ("address", "is_blocked"),
    [
        ("http://example.test/", True),
        ("https://example.test/", True),
        ("file:///etc/passwd", True),
        ("qrc:/x", True),
        ("page://abc/", False),
        ("data:image/png;base64,", False),
    ],
)
def test_only_our_own_scheme_passes(address: str, is_blocked: bool) -> None:
    request = Request(QUrl(address))
    Interceptor().interceptRequest(request)  # type: ignore[arg-type]
    assert request.is_blocked is is_blocked


def test_every_lock_is_closed(qtbot: QtBot) -> None:
    view = ArticleView()
    settings, profile = view.page().settings(), view.page().profile()
    assert [each.name for each in CLOSED if settings.testAttribute(each)] == []
    assert settings.unknownUrlSchemePolicy() == (
        QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
    )
    assert profile.isOffTheRecord() and not profile.isSpellCheckEnabled()
    assert profile.urlSchemeHandler(QByteArray(b"page")) is not None
    view.close_engine()


def test_the_policy_names_no_host() -> None:
    assert b"http" not in POLICY and b"*" not in POLICY and b"default-src 'none'" in POLICY


def test_a_window_that_closes_leaves_no_page_behind(
    open_page: Callable[[str], Window], seen: Callable[[Window, str], object]
) -> None:
    window = open_page(page())
    article, answers = window.article, list[object]()
    assert article.isVisible() and seen(window, "1 + 1") == 2
    article.evaluate("1 + 1", answers.append)
    window.close()
    assert not window.isVisible()
    assert article.findChildren(QWebEnginePage) == []
    article.call("scrolling.stop", answered=answers.append)
    assert answers == [], "nobody hears of what a page that ended was asked"

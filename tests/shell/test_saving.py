"""Saving from the window."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.shell.save_dialog import file_name
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page

Open = Callable[[str], Window]
Press = Callable[..., None]
PAGE = page(extra="<h2>The <i>second</i> part</h2><p>Of what the keeper wrote, and when.</p><h3>Its end</h3>")


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, str], list[str]]:
    """Choose a file and a kind in the dialog that is to come; what it offered is returned."""

    def chosen(path: Path, kind: str) -> list[str]:
        offered: list[str] = []

        def answer(_window: object, _title: str, suggested: str, kinds: str) -> tuple[str, str]:
            offered[:] = [suggested, *kinds.split(";;")]
            return str(path), next((each for each in offered[1:] if kind in each), "")

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        return offered

    return chosen


def test_ctrl_s_saves_a_book_under_the_articles_title(
    open_page: Open, press: Press, choose: Callable[[Path, str], list[str]], qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_page(PAGE)
    offered = choose(tmp_path / "light.pdf", "*.epub")
    press(window, Qt.Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil((tmp_path / "light.epub").exists, timeout=WAIT_MS)
    assert ZipFile(tmp_path / "light.epub").read("mimetype") == b"application/epub+zip"
    assert Path(offered[0]).name == "The keeper of the light.epub"
    assert len(offered) == 6
    qtbot.waitUntil(lambda: "light.epub" in window.notice.text(), timeout=WAIT_MS)


def test_a_pdf_has_numbers_an_outline_and_a_title(
    open_page: Open, choose: Callable[[Path, str], list[str]], qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_page(PAGE)
    choose(tmp_path / "light.pdf", "*.pdf")
    window.ask_where_to_save()
    qtbot.waitUntil((tmp_path / "light.pdf").exists, timeout=WAIT_MS)
    made = PdfReader(tmp_path / "light.pdf")
    title, parts = made.outline
    assert getattr(title, "title", "") == "The keeper of the light"
    assert [getattr(each, "title", "…") for each in parts] == ["The second part", "…"]
    assert made.metadata and made.metadata.title == "The keeper of the light"
    assert f"1 / {len(made.pages)}" in made.pages[0].extract_text()
    qtbot.waitUntil(lambda: "light.pdf" in window.notice.text(), timeout=WAIT_MS)


def test_where_nothing_can_be_written_the_window_says_so(
    open_page: Open, choose: Callable[[Path, str], list[str]], qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_page(PAGE)
    for ending in ("md", "pdf"):
        choose(tmp_path / "nowhere" / f"light.{ending}", f"*.{ending}")
        window.notice.setText("")
        window.ask_where_to_save()
        qtbot.waitUntil(lambda: "could not be written" in window.notice.text(), timeout=WAIT_MS)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("What is 1/2?  A: <half>", "What is 1 2 A half"),
        ("..", "article"),
        ("", "article"),
        ("العنوان", "العنوان"),
        ("a" * 200, "a" * 80),
        ("line\nbreak\u202e.exe", "line break .exe"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_allows(title: str, name: str) -> None:
    assert file_name(title) == name

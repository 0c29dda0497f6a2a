"""What is saved of an article in another language: what is on screen, and what the command line asks for."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from reader.shell.labels import labels
from reader.shell.window import Window
from reader.translating import Face
from tests.shell.conftest import WAIT_MS
from tests.shell.test_translation import PAGE, half_way, pack, read_in, spanish
from tests.translation.fakes import needs_pack

Open = Callable[..., Window]
Press = Callable[..., None]

pytestmark = [needs_pack, pytest.mark.usefixtures("pack")]
__all__ = ["pack"]

OWN, OTHER = "opened a new park", "abrió un parque nuevo"


def saved(window: Window, path: Path, qtbot: QtBot) -> str:
    """Save what is on screen to *path* and return its text."""
    article = window.presenter.article
    assert article is not None
    window.presenter.save_as(path, labels(article))
    qtbot.waitUntil(lambda: path.name in window.notice.text(), timeout=WAIT_MS)
    if path.suffix == ".epub":
        with ZipFile(path) as book:
            return "".join(book.read(each).decode() for each in book.namelist() if each.endswith("html"))
    if path.suffix == ".pdf":
        return " ".join(each.extract_text() for each in PdfReader(path).pages)
    return path.read_text(encoding="utf-8")


def test_what_is_saved_is_in_the_language_that_is_on_screen(
    open_page: Open, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_page(PAGE)
    read_in(window, "es")
    press(window, "T")
    spanish(window, qtbot)
    for name in ("a.epub", "a.html", "a.md", "a.txt", "a.pdf"):
        text = " ".join(saved(window, tmp_path / name, qtbot).split())
        assert OTHER in text and OWN not in text, name
    assert 'lang="es"' in (tmp_path / "a.html").read_text(encoding="utf-8")
    outline = PdfReader(tmp_path / "a.pdf").outline
    assert [getattr(each, "title", "") for each in outline] == ["El alcalde abrió un parque nuevo."]
    press(window, "T")
    qtbot.waitUntil(lambda: window.presenter.translating.state.face is Face.ORIGINAL, timeout=WAIT_MS)
    text = saved(window, tmp_path / "own.md", qtbot)
    assert OWN in text and OTHER not in text


def test_both_languages_are_saved_where_both_are_on_screen(
    open_page: Open, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_page(PAGE)
    read_in(window, "es")
    press(window, "b")
    spanish(window, qtbot)
    for name in ("a.epub", "a.html", "a.md", "a.pdf"):
        text = " ".join(saved(window, tmp_path / name, qtbot).split())
        assert min(text.count("abrió"), text.count("opened")) > 100, name
    html = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert html.count('id="b1"') == 1 and '<span lang="es" dir="ltr">' in html
    assert html.count("<table") == 2 and html.count("<pre") == 1


def test_of_a_translation_that_was_stopped_what_is_done_is_saved(
    open_page: Open, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    window = half_way(open_page, press, qtbot)
    window.presenter.translating.cancel()
    text = saved(window, tmp_path / "part.md", qtbot)
    assert OTHER in text and text.count("The book. The house.") > 100


def test_the_command_line_writes_and_draws_the_translation(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    names = {
        "--epub": "a.epub",
        "--html-file": "a.html",
        "--markdown": "a.md",
        "--pdf": "a.pdf",
        "--png": "a.png",
    }
    outs = [each for option, name in names.items() for each in (option, str(tmp_path / name))]
    asked = [sys.executable, "-m", "reader", "show", str(page), "--language", "es", *outs]
    done = subprocess.run(asked, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    with ZipFile(tmp_path / "a.epub") as book:
        assert any(OTHER in book.read(each).decode() for each in book.namelist() if each.endswith("html"))
    for name in ("a.html", "a.md"):
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert OTHER in text and OWN not in text, name
    first = " ".join(PdfReader(tmp_path / "a.pdf").pages[0].extract_text().split())
    assert OTHER in first and OWN not in first
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")

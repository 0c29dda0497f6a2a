"""What is drawn without a window shows all that the window would."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader import command_line
from reader.core.source import Source
from reader.export_command import looks_for
from reader.shell import picture
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


def test_a_page_may_be_read_for_longer_than_it_may_take_to_be_drawn(
    home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Silent:
        def read(self, *_: object) -> None:
            pass

    monkeypatch.setattr(picture, "TIME_LIMIT_MS", 1)
    asked = command_line.parse(["show", "a.html", "--png", "a.png"])
    drawing = picture._Drawing(asked, Source(Path("a.html")), Silent(), looks_for(asked))  # type: ignore[arg-type]
    drawing.start()
    qtbot.wait(50)
    assert drawing.error is None
    drawing.view.close_engine()


@pytest.mark.parametrize(
    "text", ["word " * 12, '<a href="https://bells.example/pits/and/moulds">pit</a> ' * 12]
)
def test_a_picture_is_filled_to_its_end_though_the_rest_is_not_laid_out(tmp_path: Path, text: str) -> None:
    paragraph = f"<p>{text.strip()} and more of it, in a sentence with its end.</p>"
    many = 2 * picture.longest_drawn(800, 12) // len(paragraph)
    page, out = tmp_path / "long.html", tmp_path / "long.png"
    page.write_text(f"<title>Long</title><h1>Long</h1>{paragraph * many}", encoding="utf-8")
    command = ["show", str(page), "--png", str(out), "--width", "800", "--text-size", "12", "--whole"]
    subprocess.run([sys.executable, "-m", "reader", *command], check=True, timeout=120, capture_output=True)
    drawn = QImage(str(out))
    assert (drawn.width(), drawn.height()) == (800, picture.TALLEST_PX)
    last = range(picture.TALLEST_PX - 60, picture.TALLEST_PX)
    paper = drawn.pixelColor(0, last[0])
    assert any(drawn.pixelColor(x, y) != paper for y in last for x in range(800))

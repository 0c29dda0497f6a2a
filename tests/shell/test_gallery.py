"""Pictures beside one another, and their captions."""

from collections.abc import Callable
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from reader.shell.window import Window
from tests.shell.conftest import SENTENCE, WAIT_MS, page, rest
from tests.shell.passages import until

Open = Callable[[str], Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]

SIZES = ((900, 600), (400, 600), (600, 600))
BOXES = (
    "[...document.querySelectorAll('#content img')]"
    ".map(image => image.getBoundingClientRect()).map(box => [box.top, box.height].map(Math.round))"
)
IMAGE = '<img src="{}.png" alt="View {}">'
NESTED = "<figure>{}<figcaption>The coast</figcaption></figure>"


@pytest.fixture
def views(tmp_path: Path) -> None:
    for number, (width, height) in enumerate(SIZES):
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor.fromHsv(90 * number, 120, 160))
        image.save(str(tmp_path / f"{number}.png"))


def gallery(kind: str) -> str:
    images = [IMAGE.format(number, number) for number in range(len(SIZES))]
    if kind == "links":
        images = [f'<a href="https://coast.example/{n}">{image}</a>' for n, image in enumerate(images)]
    if kind in {"pictures", "links"}:
        return NESTED.format("".join(images))
    figures = [f"<figure>{image}<figcaption>View {n}</figcaption></figure>" for n, image in enumerate(images)]
    if kind == "figures":
        return NESTED.format("".join(figures))
    return f"<ul>{''.join(f'<li>{figure}</li>' for figure in figures)}</ul>"


@pytest.mark.parametrize("kind", ["pictures", "links", "figures", "list"])
@pytest.mark.usefixtures("views")
def test_the_pictures_of_a_row_are_equally_high(open_page: Open, seen: Seen, qtbot: QtBot, kind: str) -> None:
    window = open_page(page(paragraphs=3, extra=f"{gallery(kind)}<p>{SENTENCE * 3}</p>"))
    rest(qtbot, window, seen)
    boxes = seen(window, BOXES)
    assert isinstance(boxes, list) and len(boxes) == len(SIZES)
    (top, height), *others = boxes
    assert height > 60
    assert all(abs(one[0] - top) <= 1 and abs(one[1] - height) <= 3 for one in others), boxes


@pytest.mark.parametrize("rows", [[2], [3], [2, 2], [2, 3], [2, 3, 2]])
def test_no_picture_is_left_alone_in_the_last_row(
    open_page: Open, seen: Seen, qtbot: QtBot, tmp_path: Path, rows: list[int]
) -> None:
    for each in range(sum(rows)):
        image = QImage(90, 60, QImage.Format.Format_RGB32)
        image.fill(QColor.fromHsv(40 * each, 120, 160))
        image.save(str(tmp_path / f"{each}.png"))
    images = "".join(IMAGE.format(each, each) for each in range(sum(rows)))
    window = open_page(page(paragraphs=3, extra=f"{NESTED.format(images)}<p>{SENTENCE * 3}</p>"))
    rest(qtbot, window, seen)
    boxes = seen(window, BOXES)
    assert isinstance(boxes, list)
    assert [len(list(row)) for _, row in groupby(box[0] for box in boxes)] == rows, boxes


@pytest.mark.usefixtures("views")
def test_a_caption_stands_amid_under_a_picture_that_does(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    small = (
        '<figure><img src="2.png" alt="A view" width="200" height="200"><figcaption>Low</figcaption></figure>'
    )
    wide = '<figure><img src="0.png" alt="A view"><figcaption>High</figcaption></figure>'
    window = open_page(page(paragraphs=3, extra=f"{small}<p>{SENTENCE * 3}</p>{wide}<p>{SENTENCE * 3}</p>"))
    aligned = "[...document.querySelectorAll('figcaption')].map(each => getComputedStyle(each).textAlign)"
    until(qtbot, seen, window, aligned, ["center", "start"])


@pytest.mark.usefixtures("views")
def test_what_is_said_of_an_enlarged_figure_leaves_its_caption_free(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    figure = f'<figure><img src="0.png" alt="A view"><figcaption>{SENTENCE}</figcaption></figure>'
    window = open_page(page(paragraphs=1, extra=f"{figure}<p>{SENTENCE * 3}</p>"))
    press(window, "z")
    qtbot.waitUntil(lambda: window.notice.isVisible() and "+ -" in window.notice.text(), timeout=WAIT_MS)
    bottom = "document.querySelector('lutrin-caption').getBoundingClientRect().bottom"
    until(qtbot, seen, window, f"{bottom} > 0", True)
    assert float(str(seen(window, bottom))) <= window.notice.geometry().top() + 6


@pytest.mark.usefixtures("views")
def test_all_that_a_figure_says_is_set_as_its_caption_is(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    credit = "<span><figcaption>The coast</figcaption><span>Ann Key saw it from the sea.</span></span>"
    figures = (
        f'<figure><div><img src="0.png" alt="A view"></div>{credit}</figure><p>{SENTENCE * 3}</p>'
        f'<figure><img src="1.png" alt="A view"><br><figcaption>The stairs</figcaption></figure>'
        f"<p>{SENTENCE * 3}</p>"
    )
    window = open_page(page(paragraphs=1, extra=figures))
    rest(qtbot, window, seen)
    words = "[...document.querySelectorAll('figcaption, figcaption + span')]"
    assert seen(window, f"{words}.map(each => getComputedStyle(each).fontSize)") == ["17px"] * 3
    places = "['img', 'figcaption'].map(name => document.querySelector(`figure:last-of-type ${name}`))"
    boxes = seen(window, f"{places}.map(each => each.getBoundingClientRect()).map(b => [b.top, b.bottom])")
    assert isinstance(boxes, list)
    assert 8 < boxes[1][0] - boxes[0][1] < 20

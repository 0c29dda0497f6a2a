"""Wide and long tables: they scroll in their own box, under their head."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from reader.shell.window import Window
from tests.shell.conftest import SENTENCE, WAIT_MS, page

Open = Callable[[str], Window]
Seen = Callable[[Window, str], object]
HEAD = "".join(f"<th>Column {number}</th>" for number in range(14))
ROW = "".join(f"<td>A cell of column {number}</td>" for number in range(14))
TABLE = f"<table><thead><tr>{HEAD}</tr></thead><tbody>{f'<tr>{ROW}</tr>' * 70}</tbody></table>"


def test_a_table_scrolls_in_its_box_under_its_head_and_the_page_does_not_scroll_sideways(
    open_page: Open, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page(extra=f"{TABLE}<p>{SENTENCE * 4}</p>"))
    box = "document.querySelector('.wide')"
    qtbot.waitUntil(lambda: seen(window, f"getComputedStyle({box}).overflowY") == "auto", timeout=WAIT_MS)
    assert seen(window, f"{box}.scrollWidth > {box}.clientWidth && {box}.clientHeight < innerHeight") is True
    assert seen(window, "document.documentElement.scrollWidth <= innerWidth") is True
    seen(window, f"{box}.scrollTo(200, 600)")
    gap = f"{box}.querySelector('thead').getBoundingClientRect().top - {box}.getBoundingClientRect().top"
    assert abs(float(str(seen(window, gap)))) <= 2
    assert seen(window, f"{box}.scrollTop") == 600


def test_a_column_of_numbers_stands_ones_under_ones(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    rows = (("1901", "140.5", "calm", "12"), ("1902", "98.0", "7 gales", "–"), ("1903", "1,121.3", "", "9"))
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    head = "<thead><tr><th>Year</th><th>Oil (l)</th><th>Wind</th><th>Wicks</th></tr></thead>"
    window = open_page(
        page(paragraphs=3, extra=f"<table>{head}<tbody>{body}</tbody></table><p>{SENTENCE}</p>")
    )
    cells = "[...document.querySelectorAll('.wide th, .wide tr:last-child td')]"
    ways = f"{cells}.map(each => getComputedStyle(each).textAlign)"
    qtbot.waitUntil(lambda: seen(window, ways) == ["start", "right", "start", "right"] * 2, timeout=WAIT_MS)

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

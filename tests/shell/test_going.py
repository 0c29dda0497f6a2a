"""Going about by real key presses: headings, marks, jumps, files, contents, palette, and the places kept."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.core.destination import Destination
from reader.core.source import Source
from reader.shell.program import Program
from reader.shell.window import Window
from tests.shell.conftest import SENTENCE, WAIT_MS, page, rest

Open = Callable[[str], Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]
Titled = Callable[[Window], str]


def long_page(title: str = "The keeper of the light") -> str:
    """A page with four sections: headings are the blocks 2, 10, 18, 26; a picture, a table, links."""
    parts = []
    for section in "One", "Two", "Three", "Four":
        parts.append(f"<h2>Part {section}</h2>")
        parts += [f"<p>{section} {n}. {SENTENCE * 4}</p>" for n in range(1, 8)]
    parts[12] = f'<p>With <a href="https://lamp.example/{title}">a link</a>. {SENTENCE * 4}</p>'
    parts[20] = f'<p>And <a href="https://lamp.example/other">one more</a>. {SENTENCE * 4}</p>'
    parts[22] = "<table><tr><th>Wind</th><th>Night</th></tr><tr><td>9</td><td>long</td></tr></table>"
    parts[29] = (
        '<figure><img src="https://lamp.example/lamp.png" alt="The lamp" width="300" height="200">'
        "<figcaption>The lamp.</figcaption></figure>"
    )
    return page(title=title, paragraphs=1, extra="".join(parts))


def block(window: Window) -> int:
    return window.presenter.going.place.block


@pytest.fixture
def at(qtbot: QtBot) -> Callable[[Window, int], None]:
    """Wait until a block is at the top of the window."""

    def waiting(window: Window, number: int) -> None:
        qtbot.waitUntil(lambda: block(window) == number, timeout=WAIT_MS)

    return waiting


At = Callable[[Window, int], None]


def kinds(window: Window) -> dict[str, list[int]]:
    assert window.presenter.document
    found: dict[str, list[int]] = {}
    for each in window.presenter.document.article.blocks:
        found.setdefault(each.kind, []).append(each.id)
    return found


def test_keys_go_to_the_next_heading_and_back(open_page: Open, press: Press, at: At) -> None:
    window = open_page(long_page())
    headings = kinds(window)["heading"]
    press(window, "}")
    at(window, headings[0])
    press(window, "2", "}")
    at(window, headings[2])
    press(window, "{")
    at(window, headings[1])
    press(window, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.AltModifier)
    at(window, headings[2])


def test_keys_go_to_tables_and_pictures(open_page: Open, press: Press, qtbot: QtBot) -> None:
    window = open_page(long_page())
    going = window.presenter.going
    press(window, "g", "t")
    qtbot.waitUntil(lambda: going.present == kinds(window)["table"][0], timeout=WAIT_MS)
    press(window, "g", "i")
    qtbot.waitUntil(lambda: going.present == kinds(window)["figure"][0], timeout=WAIT_MS)
    press(window, "g", "i")
    assert "no further picture" in window.notice.text()
    press(window, "g", "T")
    qtbot.waitUntil(lambda: going.present == kinds(window)["table"][0], timeout=WAIT_MS)
    press(window, "G", "g", "I")
    qtbot.waitUntil(lambda: going.present == kinds(window)["figure"][0], timeout=WAIT_MS)


def test_keys_go_from_link_to_link_and_enter_follows(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_page(long_page(title="first"))
    left: list[str] = []
    monkeypatch.setattr("reader.shell.window.leave_for", left.append)
    window.presenter.change(ask_before_links=False)
    focused = "document.activeElement.textContent"

    def focus(text: str) -> None:
        qtbot.waitUntil(lambda: seen(window, focused) == text, timeout=WAIT_MS)

    press(window, "g", "l")
    focus("a link")
    box = "JSON.stringify(document.activeElement.getBoundingClientRect().top)"
    assert 0 <= float(str(seen(window, box))) < 1000
    press(window, "g", "l")
    focus("one more")
    press(window, "g", "L")
    focus("a link")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: left == ["https://lamp.example/first"], timeout=WAIT_MS)


def test_going_to_a_link_is_a_jump_that_can_be_taken_back(
    open_page: Open, press: Press, at: At, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(long_page())
    press(window, *"4G")
    at(window, 4)
    press(window, *"9gl")
    qtbot.waitUntil(lambda: seen(window, "document.activeElement.localName") == "a", timeout=WAIT_MS)
    press(window, "H")
    at(window, 4)


def test_a_number_before_g_goes_to_that_paragraph(open_page: Open, press: Press, at: At) -> None:
    window = open_page(long_page())
    press(window, "1", "2", "G")
    at(window, 12)
    press(window, "7", "g", "g")
    at(window, 7)


def test_back_and_forward_return_to_where_one_was(open_page: Open, press: Press, at: At) -> None:
    window = open_page(long_page())
    press(window, *"5G")
    at(window, 5)
    press(window, *"20G")
    at(window, 20)
    press(window, "H")
    at(window, 5)
    press(window, Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.AltModifier)
    at(window, 20)


def test_find_is_a_jump_that_can_be_taken_back(open_page: Open, press: Press, at: At, qtbot: QtBot) -> None:
    window = open_page(long_page())
    press(window, *"5G")
    at(window, 5)
    press(window, "/")
    with qtbot.waitSignal(window.article.found, timeout=WAIT_MS):
        window.find_bar.set_words("Four 3")
    qtbot.waitUntil(lambda: block(window) > 15, timeout=WAIT_MS)
    press(window, Qt.Key.Key_Escape)
    press(window, "H")
    at(window, 5)


def test_a_mark_survives_a_restart(open_page: Open, press: Press, at: At) -> None:
    window = open_page(long_page())
    press(window, *"18G")
    at(window, 18)
    press(window, "m", "a")
    assert "¶18" in window.notice.text() and window.notice.isVisible()
    press(window, "g", "g")
    window.close()
    window = open_page(long_page())
    press(window, "`", "a")
    at(window, 18)
    press(window, "`", "z")
    assert "no mark" in window.notice.text()


def test_places_and_marks_keep_to_their_words_where_the_page_is_read_otherwise(
    open_page: Open, press: Press, at: At
) -> None:
    window = open_page(long_page())
    press(window, *"20G")
    at(window, 20)
    press(window, "m", "a", *"18G")
    at(window, 18)
    window.close()
    more = "".join(f"<p>Added {n}. {SENTENCE * 4}</p>" for n in range(3))
    window = open_page(long_page().replace("<h2>Part One", f"{more}<h2>Part One"))
    at(window, 21)
    press(window, "`", "a")
    at(window, 23)


def test_the_menu_s_mark_waits_for_a_letter(open_page: Open, press: Press, at: At) -> None:
    window = open_page(long_page())
    window._actions["set-mark"].trigger()
    assert "…" in window.notice.text()
    press(window, "q")
    assert window.presenter.going._marks == {"q": 1}


def test_the_furthest_place_is_kept_and_returned_to(
    open_page: Open, press: Press, at: At, qtbot: QtBot, seen: Seen
) -> None:
    window = open_page(long_page())
    for _ in range(6):
        press(window, " ")
        rest(qtbot, window, seen)
    furthest = block(window)
    assert furthest > 5
    press(window, "G")
    qtbot.waitUntil(lambda: block(window) > furthest, timeout=WAIT_MS)
    press(window, "g", "g")
    at(window, 0)
    window.close()
    window = open_page(long_page())
    at(window, 0)
    press(window, "g", "r")
    at(window, furthest)


def test_numbers_of_paragraphs_are_shown_on_a_key(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(long_page())
    content = "getComputedStyle(document.getElementById('b12'), '::before').content"
    assert seen(window, content) == "none"
    press(window, "#")
    qtbot.waitUntil(lambda: '"12"' in str(seen(window, content)), timeout=WAIT_MS)
    assert "12" not in str(seen(window, "document.getElementById('b12').innerText"))
    press(window, "#")
    qtbot.waitUntil(lambda: seen(window, content) == "none", timeout=WAIT_MS)


def contents(window: Window) -> list[tuple[str, bool]]:
    return [(row.text, row.is_present) for row in window.contents.rows.model.rows]


def test_the_contents_mark_the_present_heading_and_narrow_down(
    open_page: Open, press: Press, at: At, qtbot: QtBot
) -> None:
    window = open_page(long_page())
    headings = kinds(window)["heading"]
    press(window, "3", "}")
    at(window, headings[2])
    press(window, "t")
    assert window.contents.isVisible()
    assert [text for text, is_present in contents(window) if is_present] == ["Part Three"]
    press(window, "fo")
    assert [text for text, _ in contents(window)] == ["Part Four"]
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.presenter.going.present == headings[3], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: ("Part Four", True) in contents(window), timeout=WAIT_MS)
    press(window, "t")
    assert not window.contents.isVisible()
    press(window, "H")
    at(window, headings[2])


def test_the_contents_stay_open_from_one_page_to_the_next(
    program: Program, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    for name, html in (("1", long_page("One")), ("2", page("Two")), ("3", long_page("Three"))):
        (tmp_path / f"{name}.html").write_text(html, encoding="utf-8")
    window = program.open_window([Source(tmp_path / f"{n}.html") for n in "123"])
    titled(window, qtbot, "One")
    press(window, "t", Qt.Key.Key_Return)
    press(window, "]")
    titled(window, qtbot, "Two")
    assert not window.contents.isVisible(), "it has no headings"
    press(window, "]")
    titled(window, qtbot, "Three")
    assert window.contents.isVisible() and contents(window)[0] == ("Three", True)
    press(window, "c", "d")
    assert window.presenter.settings.theme == "dark", "the page has the focus"
    press(window, "t", "[")
    titled(window, qtbot, "Two")
    press(window, "[")
    titled(window, qtbot, "One")
    assert not window.contents.isVisible()


def test_arrows_move_in_the_contents_and_escape_closes_them(open_page: Open, press: Press, at: At) -> None:
    window = open_page(long_page())
    press(window, "t", Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    at(window, kinds(window)["heading"][1])
    press(window, "t")
    press(window, "t", Qt.Key.Key_Escape)
    assert not window.contents.isVisible()


def test_an_article_without_headings_says_so(open_page: Open, press: Press) -> None:
    window = open_page(page())
    press(window, "t")
    assert not window.contents.isVisible() and "no headings" in window.notice.text()


def palette(window: Window) -> list[str]:
    chooser = window.choosers.open
    assert chooser
    return [row.text for row in chooser.rows.model.rows]


def test_the_palette_runs_a_command_and_puts_it_first_the_next_time(
    open_page: Open, press: Press, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, ":")
    press(window, "larger", Qt.Key.Key_Return)
    assert window.presenter.settings.text_size == 22 and window.choosers.open is None
    window.close()
    window = open_page(page())
    press(window, Qt.Key.Key_K, modifier=Qt.KeyboardModifier.ControlModifier)
    assert palette(window)[0] == "Larger text"
    press(window, Qt.Key.Key_Escape)
    assert window.choosers.open is None
    press(window, "c", "d")
    assert window.presenter.settings.theme == "dark", "the page has the focus again"


def test_the_palette_takes_settings(open_page: Open, press: Press) -> None:
    window = open_page(page())
    for words in ("theme sepia", "text size 26", "line height 1.9", "alignment justified"):
        press(window, ":", words, Qt.Key.Key_Return)
    settings = window.presenter.settings
    assert (settings.theme, settings.text_size, settings.line_height) == ("sepia", 26, 1.9)
    assert settings.alignment == "justify"


def test_the_palette_s_hint_waits_for_a_number(open_page: Open, press: Press) -> None:
    window = open_page(page())
    press(window, ":", "font size", Qt.Key.Key_Return)
    chooser = window.choosers.open
    assert chooser and chooser.rows.line.text() == "Font size "
    press(window, "30", Qt.Key.Key_Return)
    assert window.presenter.settings.text_size == 30


def titled(window: Window, qtbot: QtBot, title: str) -> None:
    qtbot.waitUntil(
        lambda: window.windowTitle().startswith(title) and window.article.is_ready, timeout=WAIT_MS
    )


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder of four pages."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    for number in (1, 2, 10, 11):
        (folder / f"page {number}.html").write_text(page(title=f"Number {number}"), encoding="utf-8")
    return folder


def test_brackets_go_through_the_folder(program: Program, press: Press, qtbot: QtBot, shelf: Path) -> None:
    window = program.open_window([Source(shelf / "page 2.html")])
    titled(window, qtbot, "Number 2")
    press(window, "]")
    titled(window, qtbot, "Number 10")
    press(window, "2", "[")
    titled(window, qtbot, "Number 1 ")
    press(window, "[")
    assert "no further page" in window.notice.text()


def test_files_given_together_come_before_the_folder(
    program: Program, press: Press, qtbot: QtBot, shelf: Path
) -> None:
    window = program.open_window([Source(shelf / "page 11.html"), Source(shelf / "page 2.html")])
    titled(window, qtbot, "Number 11")
    press(window, "]")
    titled(window, qtbot, "Number 2")
    press(window, "]")
    titled(window, qtbot, "Number 1 ")


def test_a_page_that_cannot_be_read_does_not_end_the_row(
    program: Program, press: Press, qtbot: QtBot, shelf: Path
) -> None:
    (shelf / "page 3.html").touch()
    window = program.open_window([Source(shelf / "page 2.html")])
    titled(window, qtbot, "Number 2")
    press(window, "]")
    qtbot.waitUntil(lambda: window.stage.currentWidget() is window.message, timeout=WAIT_MS)
    press(window, "]")
    titled(window, qtbot, "Number 10")


def test_back_returns_to_the_page_that_was_left_and_its_place(
    program: Program, press: Press, qtbot: QtBot, shelf: Path, at: At
) -> None:
    window = program.open_window([Source(shelf / "page 1.html")])
    titled(window, qtbot, "Number 1 ")
    press(window, *"9G")
    at(window, 9)
    press(window, "]")
    titled(window, qtbot, "Number 2")
    press(window, "H")
    titled(window, qtbot, "Number 1 ")
    at(window, 9)


def test_the_switcher_offers_recent_pages_and_the_folder(
    program: Program, press: Press, qtbot: QtBot, shelf: Path
) -> None:
    window = program.open_window([Source(shelf / "page 1.html")])
    titled(window, qtbot, "Number 1 ")
    press(window, "]")
    titled(window, qtbot, "Number 2")
    press(window, "o")
    assert palette(window) == ["Number 1", "page 10.html", "page 11.html"]
    press(window, "11", Qt.Key.Key_Return)
    titled(window, qtbot, "Number 11")
    press(window, Qt.Key.Key_E, modifier=Qt.KeyboardModifier.ControlModifier)
    assert palette(window)[:2] == ["Number 2", "Number 1"]
    press(window, Qt.Key.Key_Down, Qt.Key.Key_Return)
    titled(window, qtbot, "Number 1 ")


@pytest.mark.parametrize(
    ("place", "number"),
    [("¶12", 12), ("part three", 18), ("#:~:text=Two%203.%20The%20keeper", 13), ("Part One", 2)],
)
def test_a_page_opens_at_a_place(
    program: Program, qtbot: QtBot, tmp_path: Path, at: At, *, place: str, number: int
) -> None:
    file = tmp_path / "page.html"
    file.write_text(long_page(), encoding="utf-8")
    window = program.open_window([Source(file)], Destination(place))
    at(window, number)


def test_a_text_fragment_is_marked(program: Program, qtbot: QtBot, tmp_path: Path, seen: Seen) -> None:
    file = tmp_path / "page.html"
    file.write_text(long_page(), encoding="utf-8")
    window = program.open_window([Source(file)], Destination("#:~:text=Two%203.%20The%20keeper"))
    qtbot.waitUntil(lambda: window.article.is_ready, timeout=WAIT_MS)
    marked = "[...(CSS.highlights.get('quote') ?? [])].map(String).join()"
    qtbot.waitUntil(lambda: seen(window, marked) == "Two 3. The keeper", timeout=WAIT_MS)


def test_a_place_that_is_not_there_is_said(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(long_page(), encoding="utf-8")
    window = program.open_window([Source(file)], Destination("Part Nine"))
    qtbot.waitUntil(lambda: "Part Nine" in window.notice.text(), timeout=WAIT_MS)


def test_a_page_opens_at_words(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(long_page(), encoding="utf-8")
    window = program.open_window([Source(file)], Destination(find="four 2"))
    qtbot.waitUntil(lambda: "1" in window.find_bar.count_text, timeout=WAIT_MS)
    assert window.find_bar.isVisible()
    qtbot.waitUntil(lambda: block(window) > 15, timeout=WAIT_MS)


def test_a_second_start_hands_its_place_over(program: Program, qtbot: QtBot, tmp_path: Path, at: At) -> None:
    file = tmp_path / "page.html"
    file.write_text(long_page(), encoding="utf-8")
    window = program.open_window()
    program.listen()
    second = subprocess.Popen([sys.executable, "-m", "reader", "open", "--at", "Part Three", str(file)])
    at(window, 18)
    qtbot.waitUntil(lambda: second.poll() == 0, timeout=WAIT_MS)


def test_the_progress_grows_with_reading_and_stays_with_the_looks(
    open_page: Open, press: Press, qtbot: QtBot, seen: Seen
) -> None:
    window = open_page(long_page())
    assert window.progress.isVisible() and window.progress.share == 0
    shares = []
    for _ in range(5):
        press(window, " ")
        rest(qtbot, window, seen)
        shares.append(window.progress.share)
    assert shares == sorted(shares) and 0 < shares[0] < shares[-1] < 1
    before = window.progress.share
    press(window, "+", "+", ">", "c", "d")
    rest(qtbot, window, seen)
    assert window.progress.share == before
    press(window, "G")
    qtbot.waitUntil(lambda: window.progress.share == 1, timeout=WAIT_MS)
    assert window.progress.text == "Read to the end"


def test_a_page_that_fits_the_window_is_read(open_page: Open, qtbot: QtBot) -> None:
    window = open_page(page(paragraphs=1))
    window.presenter.change(text_size=12)
    window.presenter.reopen()
    qtbot.waitUntil(lambda: window.progress.share == 1, timeout=WAIT_MS)


def test_full_screen_has_no_chrome_and_its_menu_opens(open_page: Open, press: Press, qtbot: QtBot) -> None:
    window = open_page(long_page())
    press(window, "t", Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen, timeout=WAIT_MS)
    beside = [window.tools, window.progress, window.contents, window.find_bar, window.panel]
    assert not any(each.isVisible() for each in beside)
    qtbot.waitUntil(lambda: window.article.size() == window.size(), timeout=WAIT_MS)
    press(window, Qt.Key.Key_F10)
    assert window._actions.menu.isVisible()
    window._actions.menu.close()
    press(window, Qt.Key.Key_F11)
    assert window.progress.isVisible() and window.tools.isVisible()

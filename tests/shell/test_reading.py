"""Inside the page, by real key presses: the cursor and verbs, selecting, hints, notes, figures."""

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from reader.page import Mode
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page

Open = Callable[[str], Window]
Press = Callable[..., None]
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


# The cursor


def test_j_and_k_move_the_cursor_by_paragraphs(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    assert seen(window, FOCUSED) == ""
    for keys, block in (("j", "b1"), ("j", "b2"), ("3j", "b5"), ("k", "b4"), ("2k", "b2")):
        press(window, *keys)
        until(qtbot, seen, window, FOCUSED, block)
    assert window.page.block == 2


def test_the_cursor_stays_in_view(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    press(window, "j", *("j" * 20))
    until(qtbot, seen, window, FOCUSED, "b21")
    box = "document.querySelector('[data-focused]').getBoundingClientRect()"
    until(qtbot, seen, window, f"(b => b.top >= 0 && b.bottom <= innerHeight)({box})", True)


def test_the_cursor_follows_what_is_on_screen(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, "j")
    until(qtbot, seen, window, FOCUSED, "b1")
    press(window, "G")
    qtbot.waitUntil(lambda: window.page.block > 30, timeout=WAIT_MS)
    press(window, "g", "g")
    qtbot.waitUntil(lambda: window.page.block < 6, timeout=WAIT_MS)


def test_a_screen_reader_is_told_the_paragraph(open_page: Open, press: Press, qtbot: QtBot) -> None:
    window = open_page(page())
    with qtbot.waitSignal(
        window.page.announced, timeout=WAIT_MS, check_params_cb=lambda text: text.startswith("Paragraph 1.")
    ):
        press(window, "j")


def test_the_cursor_begins_where_a_jump_led(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page(paragraphs=9))
    press(window, "/")
    with qtbot.waitSignal(window.article.found, timeout=WAIT_MS):
        window.find_bar.set_words("Paragraph 4.")
    press(window, Qt.Key.Key_Return, Qt.Key.Key_Escape, "j")
    until(qtbot, seen, window, FOCUSED, "b4")


def test_a_link_loses_the_keyboard_to_the_cursor(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(opening(LINKS))
    press(window, "g", "l")
    until(qtbot, seen, window, "document.activeElement.textContent", "the lamp")
    press(window, "j", "j")
    until(qtbot, seen, window, "document.activeElement.localName", "body")
    press(window, "g", "l", Qt.Key.Key_Escape)
    until(qtbot, seen, window, "document.activeElement.localName", "body")


def test_a_mark_is_set_where_the_cursor_is(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page(paragraphs=9))
    press(window, *"jjj")
    qtbot.waitUntil(lambda: window.page.block == 3, timeout=WAIT_MS)
    press(window, "m", "a")
    assert window.presenter.going._marks == {"a": 3}


def test_the_end_is_the_end_of_a_long_article_too(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page(paragraphs=600))
    assert seen(window, "document.querySelectorAll('.part').length > 3")
    press(window, "G")
    last = "document.getElementById('b600').getBoundingClientRect()"
    until(qtbot, seen, window, f"(r => r.bottom > 0 && r.bottom < innerHeight)({last})", True)


def test_escape_takes_the_mark_away(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    press(window, "j")
    until(qtbot, seen, window, FOCUSED, "b1")
    press(window, Qt.Key.Key_Escape)
    until(qtbot, seen, window, FOCUSED, "")


# Verbs


def test_a_paragraph_is_copied_without_soft_hyphens_and_layout(
    open_page: Open, press: Press, clipboard: Callable[..., str]
) -> None:
    window = open_page(
        page(paragraphs=9).replace(
            "<p>Paragraph 1.",
            "<p>Extra\u00adordi\u00adnary\n   <b>words</b>,<br>two lines. <ruby>漢<rt>かん</rt></ruby>",
        )
    )
    text = clipboard(lambda: press(window, "j", "y", "y"))
    assert text.startswith("Extraordinary words,\ntwo lines. 漢 The keeper climbed")
    assert "\u00ad" not in text


def test_a_reference_to_a_note_is_copied_in_brackets(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, clipboard: Callable[..., str]
) -> None:
    window = open_page(opening(NOTES))
    press(window, "j")
    until(qtbot, seen, window, FOCUSED, "b1")
    assert clipboard(lambda: press(window, "y", "y")) == "A note stands here[1] in the middle of it."


def test_a_paragraph_is_copied_with_its_source(
    open_page: Open, press: Press, clipboard: Callable[..., str]
) -> None:
    window = open_page(page(paragraphs=9))
    text = clipboard(lambda: press(window, "j", "j", "y", "c"))
    assert text.startswith("Paragraph 2. The keeper")
    assert text.endswith("\n\n— Ada Quill, The keeper of the light, The Lamp, ¶2")


def test_a_paragraph_is_copied_as_markdown(
    open_page: Open, press: Press, clipboard: Callable[..., str], seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(opening(LINKS))
    press(window, "j")
    until(qtbot, seen, window, FOCUSED, "b1")
    text = clipboard(lambda: press(window, "y", "m"))
    assert text.startswith("See [the lamp](https://example.org/lamp), [the wick]")


def test_a_footnote_goes_along_as_markdown_has_it(
    open_page: Open, press: Press, clipboard: Callable[..., str], seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(opening(NOTES))
    press(window, "j")
    until(qtbot, seen, window, FOCUSED, "b1")
    text = clipboard(lambda: press(window, "y", "m"))
    assert text == "A note stands here[^1] in the middle of it.\n\n[^1]: What the note says."


def test_a_link_within_the_page_is_copied_as_its_words(
    open_page: Open, press: Press, clipboard: Callable[..., str], seen: Seen, qtbot: QtBot
) -> None:
    inner = '<p>As <a href="#end">the end of the diary</a> says, and <em>so on</em>.</p>'
    window = open_page(opening(inner).replace("</article>", '<p id="end">The end of it all.</p></article>'))
    press(window, "j")
    until(qtbot, seen, window, FOCUSED, "b1")
    text = clipboard(lambda: press(window, "y", "m"))
    assert text == "As the end of the diary says, and *so on*."


def test_ctrl_c_copies_the_paragraph_too(
    open_page: Open, press: Press, clipboard: Callable[..., str], seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page(paragraphs=5))
    press(window, "j", "j")
    until(qtbot, seen, window, FOCUSED, "b2")
    copied = clipboard(lambda: press(window, Qt.Key.Key_C, modifier=Qt.KeyboardModifier.ControlModifier))
    assert copied.startswith("Paragraph 2.")


def test_enter_lets_one_of_the_links_of_a_paragraph_be_chosen(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_page(opening(LINKS))
    followed: list[str] = []
    monkeypatch.setattr(window, "ask_before_link", followed.append)
    press(window, "j")
    until(qtbot, seen, window, FOCUSED, "b1")
    press(window, Qt.Key.Key_Return)
    until(qtbot, seen, window, "document.querySelectorAll('lutrin-hint').length", 3)
    assert mode(window) is Mode.HINTS
    press(window, "a")
    qtbot.waitUntil(lambda: followed == ["https://example.org/wick"], timeout=WAIT_MS)
    assert mode(window) is Mode.READING


# Selecting


def selected(window: Window, seen: Seen) -> str:
    return str(seen(window, "getSelection().toString()"))


def test_keys_extend_a_selection(open_page: Open, press: Press, seen: Seen) -> None:
    window = open_page(page())
    press(window, "j", "v")
    assert mode(window) is Mode.SELECT and window.notice.isVisible()
    assert selected(window, seen) == "P"
    for keys, text in (
        ("e", "Paragraph"),
        ("w", "Paragraph "),
        ("l", "Paragraph 1"),
        ("h", "Paragraph "),
        ("w", "Paragraph 1. "),
        ("2e", "Paragraph 1. The keeper"),
        ("b", "Paragraph 1. The "),
    ):
        press(window, *keys)
        assert selected(window, seen) == text, keys
    press(window, "}")
    assert selected(window, seen).endswith("about the wind.")
    press(window, "}")
    assert "Paragraph 2." in selected(window, seen)
    press(window, "{", "{")
    assert selected(window, seen) == ""


def test_lines_are_selected_from_end_to_end(open_page: Open, press: Press, seen: Seen) -> None:
    window = open_page(page())
    press(window, "j", "v", "$")
    line = selected(window, seen)
    assert line.startswith("Paragraph 1. The keeper") and len(line) < 200
    press(window, "j")
    assert len(selected(window, seen)) > len(line) + 20
    press(window, "k", "0")
    assert selected(window, seen) == ""


def test_the_other_end_of_a_selection_is_moved_after_o(open_page: Open, press: Press, seen: Seen) -> None:
    window = open_page(page())
    press(window, "j", "j", "v", "e", "o", "2", "b")
    assert selected(window, seen).startswith("the wind") and "Paragraph" in selected(window, seen)


def test_y_copies_what_is_selected_and_ends(
    open_page: Open, press: Press, seen: Seen, clipboard: Callable[..., str]
) -> None:
    window = open_page(page().replace("Paragraph 1.", "Para\u00adgraph 1."))
    assert clipboard(lambda: press(window, "j", "v", "2", "e", "y")) == "Paragraph 1"
    assert mode(window) is Mode.READING
    assert selected(window, seen) == ""


def test_what_is_selected_over_paragraphs_is_copied_with_its_source(
    open_page: Open, press: Press, clipboard: Callable[..., str]
) -> None:
    window = open_page(page())
    text = clipboard(lambda: press(window, "j", "v", "}", "}", "Y"))
    assert "wind.\n\nParagraph 2." in text
    assert text.endswith("¶1–2")


def test_what_is_selected_is_copied_as_markdown(
    open_page: Open, press: Press, clipboard: Callable[..., str]
) -> None:
    window = open_page(page().replace("<p>Paragraph 1.", "<p>Para <b>graph</b> 1."))
    assert clipboard(lambda: press(window, "j", "v", "2", "e", "m")) == "Para **graph**"


def test_escape_ends_selecting(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(page())
    press(window, "j", "v", "e", Qt.Key.Key_Escape)
    assert mode(window) is Mode.READING and not window.notice.isVisible()
    assert selected(window, seen) == ""


def test_words_of_japanese_are_told_apart(open_page: Open, press: Press, seen: Seen) -> None:
    body = "<p>東京の灯台を守る人は毎晩三行の日記を書いた。" * 4 + "</p>"
    window = open_page(
        page(paragraphs=12, extra="")
        .replace('lang="en"', 'lang="ja"')
        .replace("<p>Paragraph 1.", body + "<p>")
    )
    press(window, "j", "v", "e")
    assert selected(window, seen) == "東京"


def test_left_is_left_in_arabic(open_page: Open, press: Press, seen: Seen) -> None:
    words = "صعد الحارس درج البرج وأصلح الفتيل وكتب ثلاثة أسطر عن الريح. "
    body = "".join(f"<p>{words * 4}</p>" for _ in range(12))
    html = page(paragraphs=0, extra=body).replace('<html lang="en">', '<html lang="ar" dir="rtl">')
    window = open_page(html)
    press(window, "j", "v", "h", "h")
    assert selected(window, seen) == words[:3]


# Hints


def hints(window: Window, seen: Seen) -> list[str]:
    found = seen(
        window,
        "[...document.querySelectorAll('lutrin-hint:not([hidden])')].map(e => e.textContent.toLowerCase())",
    )
    assert isinstance(found, list)
    return found


@pytest.fixture
def hinted(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> Callable[..., Window]:
    """Open a page and show hints by a key."""

    def shown(keys: str, extra: str = LINKS) -> Window:
        window = open_page(opening(extra))
        press(window, *keys)
        qtbot.waitUntil(lambda: bool(hints(window, seen)), timeout=WAIT_MS)
        return window

    return shown


def test_f_follows_a_link(
    hinted: Callable[..., Window], press: Press, seen: Seen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = hinted("f")
    followed: list[str] = []
    monkeypatch.setattr(window, "ask_before_link", followed.append)
    press(window, *hints(window, seen)[0])
    qtbot.waitUntil(lambda: followed == ["https://example.org/lamp"], timeout=WAIT_MS)
    assert hints(window, seen) == []


@pytest.mark.parametrize("is_asked", [True, False])
def test_capital_f_shows_where_a_link_leads_and_copies_it(
    hinted: Callable[..., Window],
    press: Press,
    seen: Seen,
    qtbot: QtBot,
    clipboard: Callable[..., str],
    *,
    is_asked: bool,
) -> None:
    window = hinted("F")
    window.presenter.change(ask_before_links=is_asked)
    shown: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            shown.append(box.informativeText())
            QTest.keyClicks(box, "y")

    asking = QTimer()
    asking.timeout.connect(answer)
    asking.start(50)
    assert clipboard(lambda: press(window, *hints(window, seen)[1])) == "https://example.org/wick"
    asking.stop()
    assert "https://example.org/wick" in shown[0]


@pytest.mark.parametrize(
    ("extra", "said"),
    [
        (NOTES, "What the note says."),
        ('<p>See <a href="#p">the part</a>, in <em>a word</em>.</p><h2 id="p">The part</h2>', "The part"),
    ],
)
def test_capital_f_says_what_stands_where_a_link_within_the_page_leads(
    hinted: Callable[..., Window], press: Press, seen: Seen, qtbot: QtBot, *, extra: str, said: str
) -> None:
    window = hinted("F", extra)
    press(window, *hints(window, seen)[0])
    qtbot.waitUntil(lambda: said in window.notice.text() and window.notice.isVisible(), timeout=WAIT_MS)
    assert seen(window, "scrollY") == 0


def test_y_f_copies_a_link(
    hinted: Callable[..., Window], press: Press, seen: Seen, clipboard: Callable[..., str]
) -> None:
    window = hinted("yf")
    assert clipboard(lambda: press(window, *hints(window, seen)[2])) == "https://example.org/tower"


def test_hints_are_narrowed_by_the_words_of_the_link(
    hinted: Callable[..., Window], press: Press, seen: Seen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = hinted("f")
    followed: list[str] = []
    monkeypatch.setattr(window, "ask_before_link", followed.append)
    press(window, "/", "t", "o", "w")
    qtbot.waitUntil(lambda: len(hints(window, seen)) == 1, timeout=WAIT_MS)
    assert "tow" in window.notice.text()
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: followed == ["https://example.org/tower"], timeout=WAIT_MS)


def test_the_letters_of_hints_are_a_setting(
    hinted: Callable[..., Window], press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = hinted("f")
    press(window, Qt.Key.Key_Escape)
    assert mode(window) is Mode.READING
    window.presenter.change(hint_letters="xz")
    press(window, "f")
    qtbot.waitUntil(lambda: bool(hints(window, seen)), timeout=WAIT_MS)
    assert set("".join(hints(window, seen))) <= set("xz")


def test_keys_that_come_before_the_hints_count(
    open_page: Open, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_page(opening(LINKS))
    followed: list[str] = []
    monkeypatch.setattr(window, "ask_before_link", followed.append)
    press(window, "f", "s")
    qtbot.waitUntil(lambda: bool(followed), timeout=WAIT_MS)


def test_without_links_it_is_said(open_page: Open, press: Press, qtbot: QtBot) -> None:
    window = open_page(page(paragraphs=9))
    press(window, "f")
    qtbot.waitUntil(lambda: "nothing to follow" in window.notice.text(), timeout=WAIT_MS)
    assert mode(window) is Mode.READING


# Footnotes

CARD = "document.querySelector('lutrin-note')?.textContent.trim() ?? ''"


def test_a_hint_on_a_footnote_opens_its_card(
    hinted: Callable[..., Window], press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = hinted("f", NOTES)
    press(window, *hints(window, seen)[0])
    until(qtbot, seen, window, CARD, "What the note says.")
    assert seen(window, "scrollY") == 0
    press(window, Qt.Key.Key_Escape)
    until(qtbot, seen, window, CARD, "")


@pytest.mark.parametrize(
    ("extra", "shown"),
    [
        (TABLE, "table"),
        ("<p>And code:</p><pre><code>wick = 1\nlamp = 2</code></pre>", "pre"),
        (f'<figure><img src="{picture()}" alt="Sea"><figcaption>The sea.</figcaption></figure>', "img"),
    ],
)
def test_a_hint_on_a_figure_enlarges_it(
    hinted: Callable[..., Window], press: Press, seen: Seen, qtbot: QtBot, *, extra: str, shown: str
) -> None:
    window = hinted("f", extra)
    press(window, *hints(window, seen)[0])
    stage = "document.querySelector('lutrin-stage')?.firstElementChild.localName"
    until(qtbot, seen, window, stage, shown)
    qtbot.waitUntil(lambda: mode(window) is Mode.FIGURE, timeout=WAIT_MS)
    press(window, "q")
    until(qtbot, seen, window, stage, None)


def test_the_footnotes_of_a_paragraph_are_shown(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(opening(NOTES))
    press(window, "j", "*")
    until(qtbot, seen, window, CARD, "What the note says.")
    press(window, "j")
    until(qtbot, seen, window, CARD, "")


def test_without_a_cursor_the_first_footnote_on_screen_is_shown(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(opening("<p>No note stands in this one.</p>" + NOTES))
    press(window, "*")
    until(qtbot, seen, window, CARD, "What the note says.")
    until(qtbot, seen, window, FOCUSED, "b2")
    press(window, "k", "*")
    qtbot.waitUntil(lambda: "no footnotes" in window.notice.text(), timeout=WAIT_MS)


def test_without_footnotes_it_is_said(open_page: Open, press: Press, qtbot: QtBot) -> None:
    window = open_page(page(paragraphs=9))
    press(window, "j", "*")
    qtbot.waitUntil(lambda: "no footnotes" in window.notice.text(), timeout=WAIT_MS)


# Figures, tables, code


def test_a_table_is_enlarged_zoomed_and_closed(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(opening(TABLE))
    press(window, "z")
    size = "parseFloat(getComputedStyle(document.querySelector('lutrin-stage table')).fontSize)"
    until(qtbot, seen, window, size, 20)
    assert mode(window) is Mode.FIGURE
    press(window, "+", "+")
    until(qtbot, seen, window, size, 31.25)
    press(window, "-")
    until(qtbot, seen, window, size, 25)
    press(window, "0")
    until(qtbot, seen, window, size, 20)
    assert window.presenter.settings.text_size == 20
    press(window, Qt.Key.Key_Escape)
    until(qtbot, seen, window, "document.querySelector('lutrin-figure')", None)
    assert mode(window) is Mode.READING


def test_an_enlarged_figure_is_moved_about(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(opening(TABLE))
    press(window, "z", *("+" * 12))
    at = "(s => [s.scrollLeft > 0, s.scrollTop > 0])(document.querySelector('lutrin-stage'))"
    press(window, "9", "l", "9", "j")
    until(qtbot, seen, window, at, [True, True])
    press(window, "9", "9", "h", "9", "9", "k")
    until(qtbot, seen, window, at, [False, False])


def test_a_picture_that_fits_needs_no_scroll_bars(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    figure = (
        f'<figure><img src="{picture(width=1600)}" alt="The sea"><figcaption>The sea.</figcaption></figure>'
    )
    window = open_page(opening(figure))
    press(window, "j", "z")
    until(
        qtbot, seen, window, "document.querySelector('lutrin-stage img').offsetWidth > innerWidth / 2", True
    )
    stage = "(s => [s.scrollWidth > s.clientWidth, s.scrollHeight > s.clientHeight])"
    until(qtbot, seen, window, f"{stage}(document.querySelector('lutrin-stage'))", [False, False])


def test_n_goes_to_the_next_figure(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    code = "<pre><code>wick = 1\nlamp = 2</code></pre>"
    window = open_page(opening(TABLE + "<p>And code:</p>" + code))
    press(window, "z")
    shown = "document.querySelector('lutrin-stage')?.firstElementChild.localName"
    for keys, name in (("n", "pre"), ("n", "table"), ("N", "pre")):
        press(window, keys)
        until(qtbot, seen, window, shown, name)


def test_a_table_is_saved_as_a_file(
    open_page: Open, press: Press, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def ask(_parent: object, _title: str, name: str) -> tuple[str, str]:
        proposed.append(name)
        return str(tmp_path / "saved.csv"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    window = open_page(opening(TABLE))
    press(window, "z", "s")
    qtbot.waitUntil((tmp_path / "saved.csv").exists, timeout=WAIT_MS)
    assert (tmp_path / "saved.csv").read_text("utf-8-sig") == "Year,Wicks\n1901,12\n1902,14\n"
    assert proposed[0].endswith("Wicks, by year.csv")


def test_a_picture_is_saved_as_it_is(
    open_page: Open,
    press: Press,
    seen: Seen,
    qtbot: QtBot,
    *,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "saved.png"), ""))
    figure = f'<figure><img src="{picture()}" alt="A dot"><figcaption>A dot.</figcaption></figure>'
    window = open_page(opening(figure))
    press(window, "j", "z")
    until(qtbot, seen, window, "document.querySelector('lutrin-stage img')?.complete ?? false", True)
    press(window, "s")
    qtbot.waitUntil((tmp_path / "saved.png").exists, timeout=WAIT_MS)
    assert (tmp_path / "saved.png").read_bytes().startswith(b"\x89PNG")


def test_code_is_copied_line_by_line(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, clipboard: Callable[..., str]
) -> None:
    code = "<pre><code>def wick():\n    return 1\n\n\n# end</code></pre>"
    window = open_page(opening("<p>And code:</p>" + code))
    press(window, "j", "j")
    until(qtbot, seen, window, FOCUSED, "b2")
    assert clipboard(lambda: press(window, "y", "y")) == "def wick():\n    return 1\n\n\n# end"


def test_the_words_of_a_table_are_copied_cell_by_cell(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, clipboard: Callable[..., str]
) -> None:
    window = open_page(opening(TABLE))
    press(window, "z")
    until(qtbot, seen, window, "document.querySelector('lutrin-stage')?.firstElementChild.localName", "table")
    assert clipboard(lambda: press(window, "y")) == "Year\tWicks\n1901\t12\n1902\t14"


def test_a_hint_copies_code(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, clipboard: Callable[..., str]
) -> None:
    window = open_page(opening("<p>And code:</p><pre><code>wick = 1\nlamp = 2</code></pre>"))
    press(window, "y", "f")
    qtbot.waitUntil(lambda: len(hints(window, seen)) == 1, timeout=WAIT_MS)
    assert clipboard(lambda: press(window, *hints(window, seen)[0])) == "wick = 1\nlamp = 2"


def test_without_a_figure_it_is_said(open_page: Open, press: Press, qtbot: QtBot) -> None:
    window = open_page(page(paragraphs=9))
    press(window, "z")
    qtbot.waitUntil(lambda: "no figure" in window.notice.text(), timeout=WAIT_MS)
    assert mode(window) is Mode.READING

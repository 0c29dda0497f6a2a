"""Inside the page, by real key presses: the cursor, and what is done with the paragraph."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.page import Mode
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page
from tests.shell.passages import FOCUSED, LINKS, NOTES, mode, opening, until

Open = Callable[[str], Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]


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

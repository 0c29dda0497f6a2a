"""Selecting, by real key presses."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.page import Mode
from reader.shell.window import Window
from tests.shell.conftest import page
from tests.shell.passages import mode

Open = Callable[[str], Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]


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


def test_what_is_said_names_the_keys_in_force(
    open_page: Open, press: Press, clipboard: Callable[..., str]
) -> None:
    window = open_page(page())
    window.presenter.change(key_preset="plain")
    press(window, Qt.Key.Key_F7)
    assert "Ctrl+C" in window.notice.text()
    copied = clipboard(lambda: press(window, Qt.Key.Key_C, modifier=Qt.KeyboardModifier.ControlModifier))
    assert copied and window.page.mode is Mode.READING

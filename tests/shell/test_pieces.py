"""The page in pieces in the window, by real key presses."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.core import paths
from reader.core.article import Kind
from reader.core.choices import site_rules
from reader.core.choices.site_rules import SiteRule
from reader.core.source import Source
from reader.shell.key_help import KeyModel
from reader.shell.program import Program
from reader.shell.window import Window
from tests.shell.conftest import SENTENCE, WAIT_MS, page

Open = Callable[..., Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]

PLEA = f"<p class=plea>Give to the lamp. {SENTENCE}</p>"
NOTE = "</article><aside class=box><p>Nota bene: it is a lamp.</p></aside><article>"
STATES = "[...document.querySelectorAll('.piece')].map(e => e.dataset.taken).join()"
CURRENT = "document.querySelector('.piece[data-current]')?.innerText"
TEXT = "document.body.innerText"


@pytest.fixture
def explained(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> Callable[[], Window]:
    """Open a page and show its pieces, at the first of them all."""

    def opened(html: str = "") -> Window:
        window = open_page(html or page(paragraphs=5, extra=PLEA + NOTE).replace("<head>", HEAD))
        press(window, "x")
        until(qtbot, window.piece_bar.isVisible)
        until(qtbot, lambda: window.article.is_ready and seen(window, CURRENT))
        press(window, "9", "9", "k")
        until(qtbot, lambda: window.piece_bar.text.startswith("1 of "))
        return window

    return opened


HEAD = '<head><link rel="canonical" href="https://www.lamp.example/keeper">'


def until(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=WAIT_MS)


def back(window: Window, press: Press, seen: Seen, qtbot: QtBot) -> str:
    """Go back to the article, and return what it says."""
    press(window, "x")
    until(qtbot, lambda: not window.piece_bar.isVisible() and window.article.is_ready)
    return str(seen(window, TEXT))


def test_what_was_left_out_is_shown_with_its_reason(explained: Open, seen: Seen) -> None:
    window = explained()
    text = str(seen(window, TEXT))
    assert (
        "Nota bene" in text and "Home" in text and "It says the title, which stands over the article." in text
    )
    assert str(seen(window, STATES)).split(",").count("yes") >= 6
    color = "getComputedStyle(document.querySelector('.piece[data-taken={}] .shown')).color"
    assert seen(window, color.format("no")) != seen(window, color.format("yes"))


def test_what_is_shown_first_is_the_article_and_not_the_menu_over_it(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page(paragraphs=5, extra=PLEA + NOTE))
    press(window, "x")
    until(qtbot, lambda: window.piece_bar.isVisible() and "Paragraph 1." in str(seen(window, CURRENT)))


def test_keys_go_from_piece_to_piece(explained: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = explained()
    assert "Home" in str(seen(window, CURRENT)) and window.piece_bar.text.startswith("1 of ")
    press(window, "j")
    until(qtbot, lambda: "keeper of the light" in str(seen(window, CURRENT)))
    press(window, "J")
    until(qtbot, lambda: "Paragraph 1." in str(seen(window, CURRENT)))
    assert "Taken." in window.piece_bar.text
    press(window, "2", "j", "k")
    until(qtbot, lambda: "Paragraph 2." in str(seen(window, CURRENT)))
    press(window, "K")
    until(qtbot, lambda: "keeper of the light" in str(seen(window, CURRENT)))


def test_a_piece_is_put_back_and_one_taken_out_and_the_article_shows_it(
    explained: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = explained()
    before = str(seen(window, STATES))
    press(window, "J", Qt.Key.Key_Return)
    until(qtbot, lambda: seen(window, STATES) != before)
    assert "You took it out." in window.piece_bar.text
    press(window, "9", "9", "j")
    press(window, Qt.Key.Key_Return)
    until(qtbot, lambda: "You put it back." in window.piece_bar.text)
    text = back(window, press, seen, qtbot)
    assert "Paragraph 1." not in text and "Nota bene" in text and "Paragraph 2." in text


def test_undo_and_redo_show_at_once(explained: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = explained()
    before = str(seen(window, STATES))
    press(window, "J", "3", Qt.Key.Key_Return)
    until(qtbot, lambda: seen(window, STATES) != before)
    after = str(seen(window, STATES))
    press(window, "u")
    until(qtbot, lambda: seen(window, STATES) == before)
    press(window, "U")
    until(qtbot, lambda: seen(window, STATES) == after)
    press(window, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: seen(window, STATES) == before)
    press(window, "U", "R")
    until(qtbot, lambda: seen(window, STATES) == before)


def test_what_was_decided_holds_at_the_next_reading(
    explained: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = explained()
    press(window, "J", Qt.Key.Key_Return)
    assert "Paragraph 1." not in back(window, press, seen, qtbot)
    until(qtbot, lambda: list(paths.choices_folder().glob("*.json")))
    press(window, "r")
    until(qtbot, lambda: window.article.is_ready and "Paragraph 2." in str(seen(window, TEXT)))
    assert "Paragraph 1." not in str(seen(window, TEXT))
    press(window, "x")
    until(qtbot, lambda: window.piece_bar.isVisible() and window.article.is_ready)
    assert seen(window, "document.querySelectorAll('.piece[data-decided]').length") == 1


def test_a_rule_for_the_site_is_written_on_request(
    explained: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = explained()
    press(window, "J", "5", "j")
    until(qtbot, lambda: "Give to the lamp" in str(seen(window, CURRENT)))
    press(window, Qt.Key.Key_Return, "s")
    until(qtbot, lambda: site_rules.load(paths.site_rules_file()))
    assert site_rules.load(paths.site_rules_file()) == (SiteRule("lamp.example", (), ("p.plea",)),)
    until(qtbot, lambda: "p.plea" in window.notice.text())


def test_a_rule_holds_for_every_page_of_the_site(open_page: Open, seen: Seen) -> None:
    site_rules.add(paths.site_rules_file(), SiteRule("lamp.example", ("aside",), (".plea",)))
    window = open_page(page(paragraphs=3, extra=PLEA + NOTE).replace("<head>", HEAD), "other.html")
    text = str(seen(window, TEXT))
    assert "Nota bene" in text and "Give to the lamp" not in text


def test_broken_rules_are_one_sentence_and_the_page_is_read(
    open_page: Open, seen: Seen, home: Path, qtbot: QtBot
) -> None:
    file = paths.site_rules_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("[[site]]\nhost = ", encoding="utf-8")
    window = open_page(page(paragraphs=3).replace("<head>", HEAD))
    until(qtbot, lambda: "Line \u20682\u2069 of" in window.notice.text())
    assert "Paragraph 3." in str(seen(window, TEXT))
    assert file.read_text(encoding="utf-8") == "[[site]]\nhost = "


def test_a_click_chooses_a_piece_and_follows_no_link(explained: Open, seen: Seen, qtbot: QtBot) -> None:
    window = explained()
    asked: list[str] = []
    window.article.link_followed.connect(asked.append)
    where = seen(
        window,
        "(() => { const b = document.querySelectorAll('.piece')[2].getBoundingClientRect();"
        " return [b.left + 40, b.top + 12]; })()",
    )
    assert isinstance(where, list)
    target = window.article.focusProxy() or window.article
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(int(where[0]), int(where[1])))
    until(qtbot, lambda: window.piece_bar.text.startswith("3 of "))
    link = "(() => { document.querySelector('.piece a').click(); return 1; })()"
    assert seen(window, link) == 1
    until(qtbot, lambda: window.piece_bar.text.startswith("1 of "))
    assert asked == []


def test_the_buttons_do_what_the_keys_do(explained: Open, seen: Seen, qtbot: QtBot) -> None:
    window = explained()
    before = str(seen(window, STATES))
    toggle, undo, redo, site = window.piece_bar.findChildren(QPushButton)
    assert not undo.isEnabled() and not redo.isEnabled() and not site.isEnabled()
    toggle.click()
    until(qtbot, lambda: seen(window, STATES) != before)
    assert undo.isEnabled() and site.isEnabled() and toggle.text() == "Take it out"
    undo.click()
    until(qtbot, lambda: seen(window, STATES) == before)
    assert redo.isEnabled()


def test_escape_goes_back_to_the_article_and_its_keys(
    explained: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = explained()
    press(window, Qt.Key.Key_Escape)
    until(qtbot, lambda: not window.piece_bar.isVisible() and window.article.is_ready)
    assert "Nota bene" not in str(seen(window, TEXT))
    press(window, "d")
    until(qtbot, lambda: float(str(seen(window, "scrollY"))) > 0)


def test_nothing_of_a_hostile_page_runs_or_leaves(explained: Open, seen: Seen) -> None:
    hostile = (
        "<p id=b1 onclick=\"document.title='ran'\">Hostile. <img src=x onerror=\"document.title='ran'\">"
        "<script>document.title='ran'</script><b style='position:fixed'>b</b>"
        "<iframe src='https://evil.example'></iframe></p>"
    )
    window = explained(page(paragraphs=5, extra=hostile))
    assert seen(window, "document.title") != "ran"
    assert (
        seen(window, "document.querySelectorAll('script, iframe, [style]:not(html), [onclick]').length") == 0
    )
    assert seen(window, "document.querySelectorAll('#b1').length") == 1


def test_the_words_follow_the_language(explained: Open, seen: Seen, qtbot: QtBot) -> None:
    window = explained()
    window.presenter.change(language="ar")
    direction = "document.querySelector('.why')?.dir"
    until(qtbot, lambda: window.article.is_ready and seen(window, direction) == "rtl")
    assert window.piece_bar.isVisible()


def test_a_listing_says_so_and_offers_the_whole_page(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    graph = json.dumps({"@context": "https://schema.org", "@type": "CollectionPage"})
    window = open_page(
        page(paragraphs=4).replace("<head>", f'<head><script type="application/ld+json">{graph}</script>')
    )
    document = window.presenter.document
    assert document and document.article.kind is Kind.LISTING
    assert window.kind_bar.isVisible() and "listing" in window.kind_bar.text
    assert seen(window, "document.getElementById('genre').textContent") == "\u2068Listing\u2069"
    assert "Home" not in str(seen(window, TEXT))
    press(window, "W")
    until(qtbot, lambda: window.article.is_ready and "Home" in str(seen(window, TEXT)))
    assert not window.kind_bar.isVisible()


def test_a_page_saved_before_its_text_shows_what_it_says_of_itself(open_page: Open, seen: Seen) -> None:
    window = open_page(
        f"<head><title>The ferry</title><meta property='og:description' content='{SENTENCE * 3}'></head>"
        "<body><div id=app>Loading</div></body>"
    )
    document = window.presenter.document
    assert document and document.article.kind is Kind.SUMMARY
    assert window.kind_bar.isVisible() and "Save it again" in window.kind_bar.text
    assert seen(window, "document.getElementById('genre').textContent") == "\u2068Summary\u2069"
    assert SENTENCE in str(seen(window, TEXT))


def test_a_page_without_an_article_gets_one_by_hand(
    press: Press, seen: Seen, qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    file = tmp_path / "login.html"
    file.write_text("<form><label>Name</label></form><p>Log in to go on.</p>", encoding="utf-8")
    window = program.open_window([Source(file)])
    until(qtbot, lambda: window.stage.currentWidget() is window.message)
    press(window, "W")
    until(qtbot, lambda: window.article.is_ready and "Log in" in str(seen(window, TEXT)))
    press(window, "x")
    until(qtbot, lambda: window.piece_bar.isVisible() and window.article.is_ready)
    press(window, "j", Qt.Key.Key_Return)
    until(qtbot, lambda: "You put it back." in window.piece_bar.text)
    text = back(window, press, seen, qtbot)
    assert "Log in to go on." in text and "Name" not in text
    document = window.presenter.document
    assert document and document.article.kind is Kind.ARTICLE


def test_an_article_has_no_bar_over_it(open_page: Open, seen: Seen) -> None:
    window = open_page(page(paragraphs=4))
    assert not window.kind_bar.isVisible()
    assert seen(window, "document.getElementById('genre').textContent") == ""


def test_the_keys_of_pieces_can_be_others(explained: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    window = explained()
    with qtbot.waitSignal(window.keyboard.bound, timeout=WAIT_MS):
        paths.settings_file().write_text('[keys]\nnext-border = ["e"]\nundo-piece = []\n', encoding="utf-8")
    before = str(seen(window, STATES))
    press(window, "J")
    assert window.piece_bar.text.startswith("1 of ")
    press(window, "e", Qt.Key.Key_Return)
    until(qtbot, lambda: seen(window, STATES) != before)
    press(window, "u")
    assert "You took it out." in window.piece_bar.text
    sheet = {row[3]: row[1] for row in rows(window)}
    assert sheet["next-border"] == "e" and sheet["undo-piece"] == ""
    undo = window.piece_bar.findChildren(QPushButton)[1]
    assert undo.toolTip() == "Undo"


def rows(window: Window) -> list[list[str]]:
    """Return the sheet of keys, row by row."""
    model = KeyModel(window.keyboard.bindings.keys)
    return [
        [str(model.index(row, column).data()).strip("\u2066\u2069") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_keys_that_pieces_leave_alone_do_what_they_do_for_reading(
    explained: Open, press: Press, qtbot: QtBot
) -> None:
    window = explained()
    press(window, "+", "c", "d")
    assert window.presenter.settings.text_size == 22 and window.presenter.settings.theme == "dark"


def test_pieces_begin_at_the_words_before_a_table(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    table = "<table><tr><th>Year</th><th>Wicks</th></tr><tr><td>1901</td><td>12</td></tr></table>"
    window = open_page(page(paragraphs=5).replace("<p>Paragraph 4.", f"{table}<p>Paragraph 4."))
    press(window, "4", "j")
    until(qtbot, lambda: window.page.block == 4)
    press(window, "x")
    until(qtbot, lambda: window.piece_bar.isVisible() and window.article.is_ready)
    until(qtbot, lambda: "Paragraph 3." in str(seen(window, CURRENT)))


def test_the_palette_offers_what_is_done_with_pieces(
    explained: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    def found(window: Window) -> list[str]:
        press(window, ":", "take it out")
        chooser = window.choosers.open
        assert chooser
        texts = [row.text for row in chooser.rows.model.rows]
        press(window, Qt.Key.Key_Escape)
        return texts

    window = explained()
    assert found(window)[:1] == ["Put the piece back, or take it out"]
    before = str(seen(window, STATES))
    press(window, ":", "take it out", Qt.Key.Key_Return)
    until(qtbot, lambda: seen(window, STATES) != before)
    back(window, press, seen, qtbot)
    assert "Put the piece back, or take it out" not in found(window)


def test_what_is_known_of_the_page_stands_over_the_pieces_with_its_source(
    explained: Open, seen: Seen
) -> None:
    rows = str(
        seen(explained(), "[...document.querySelectorAll('header tr')].map(e => e.innerText).join('|')")
    )
    assert "Address\thttps://www.lamp.example/keeper\t<link canonical>" in rows.split("|")

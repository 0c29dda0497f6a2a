"""The article in another language, in the window, by keys."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.shell.window import Window
from reader.translating import Face
from reader.translation import packs
from reader.translation.process import TranslationProcess, packs_folder, tried
from tests.shell.conftest import WAIT_MS
from tests.shell.test_window import scrolled
from tests.translation.fakes import PACK, needs_pack

Open = Callable[..., Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]

pytestmark = needs_pack

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
TEXT = "document.getElementById('content').innerText"
SENTENCES = "The mayor opened a new park in 1998. The small mayor opened the tall letter."
PAGE = f"""<!doctype html><html lang="en"><head><title>The mayor opened a new park.</title></head><body>
<article>
<h1>The mayor opened a new park.</h1>
<p>The <b>mayor</b> opened a <a href="https://example.com/park">new park</a> in 1998. {SENTENCES}</p>
<table><caption>The old house</caption><tr><th>The book</th><th>The old house</th></tr>
<tr><td>The book</td><td>The small car</td></tr></table>
<pre><code>The book</code></pre>
{"".join(f"<p>{SENTENCES} {SENTENCES}</p>" for _ in range(30))}
</article></body></html>"""


@pytest.fixture
def pack(home: Path) -> None:
    packs.install(PACK, packs_folder(), tried)


def spanish(window: Window, qtbot: QtBot) -> None:
    """Wait until the whole article is translated."""
    qtbot.waitUntil(lambda: window.presenter.translating.article is not None, timeout=WAIT_MS)
    # The page takes parts as its frames come; the answer to a question comes after what was said before it.
    shown: list[object] = []
    window.article.evaluate("lutrin.translation.flush()", shown.append)
    qtbot.waitUntil(lambda: bool(shown), timeout=WAIT_MS)


def read_in(window: Window, *languages: str) -> None:
    window.presenter.change(languages_read=", ".join(languages))


def half_way(open_page: Open, press: Press, qtbot: QtBot) -> Window:
    """Open a long page, and have a few of its blocks translated."""
    window = open_page(PAGE.replace("</article>", f"{'<p>The book. The house.</p>' * 3000}</article>"))
    read_in(window, "es")
    press(window, "T")
    qtbot.waitUntil(lambda: window.presenter.translating.state.done > 5, timeout=WAIT_MS)
    return window


@pytest.mark.usefixtures("pack")
def test_one_key_translates_and_the_same_key_shows_the_original(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(PAGE)
    read_in(window, "es")
    press(window, "T")
    spanish(window, qtbot)
    text = str(seen(window, TEXT))
    assert "El alcalde abrió un parque nuevo en 1998." in text and "opened" not in text
    assert seen(window, "document.getElementById('title').innerText") == "El alcalde abrió un parque nuevo."
    assert window.windowTitle() == "El alcalde abrió un parque nuevo. – Lutrin"
    assert seen(window, "document.querySelector('#content a').innerText") == "parque nuevo"
    assert seen(window, "document.querySelector('pre').innerText") == "The book"
    assert seen(window, "document.querySelector('td').innerText") == "El libro"
    assert seen(window, "document.documentElement.lang") == "es"
    press(window, "T")
    qtbot.waitUntil(lambda: "opened" in str(seen(window, TEXT)), timeout=WAIT_MS)
    assert "alcalde" not in str(seen(window, TEXT))
    assert seen(window, "document.documentElement.lang") == "en"
    assert window.windowTitle() == "The mayor opened a new park. – Lutrin"


@pytest.mark.usefixtures("pack")
def test_the_reading_time_is_that_of_the_language_on_screen(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    from reader.core import own_files, paths

    minutes = "document.getElementById('minutes').textContent"
    own_files.replace(paths.settings_file(), b"[typography.es]\nspeed = [10, 20]\n")
    window = open_page(PAGE)
    read_in(window, "es")
    own = seen(window, minutes)
    press(window, "T")
    spanish(window, qtbot)
    qtbot.waitUntil(lambda: seen(window, minutes) != own, timeout=WAIT_MS)
    press(window, "T")
    qtbot.waitUntil(lambda: seen(window, minutes) == own, timeout=WAIT_MS)


@pytest.mark.usefixtures("pack")
def test_both_languages_stand_under_each_other_and_none_is_doubled(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(PAGE)
    read_in(window, "es")
    press(window, "b")
    spanish(window, qtbot)
    qtbot.waitUntil(
        lambda: int(str(seen(window, "document.querySelectorAll('.lutrin-second').length"))) > 30,
        timeout=WAIT_MS,
    )
    first = str(seen(window, "document.getElementById('b1').innerText"))
    assert first.index("mayor") < first.index("alcalde")
    assert seen(window, "document.querySelectorAll('[id=b1]').length") == 1
    assert seen(window, "document.querySelector('.lutrin-second').lang") == "es"
    assert seen(window, "document.querySelectorAll('pre .lutrin-second').length") == 0
    assert seen(window, "document.querySelectorAll('.lutrin-second table').length") == 1
    press(window, "b")
    qtbot.waitUntil(
        lambda: seen(window, "document.querySelectorAll('.lutrin-second').length") == 0, timeout=WAIT_MS
    )
    assert "opened" not in str(seen(window, TEXT))


@pytest.mark.usefixtures("pack")
def test_a_held_key_peeks_at_the_source_of_one_paragraph(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(PAGE)
    read_in(window, "es")
    press(window, "T")
    spanish(window, qtbot)
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyPress(target, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: "opened" in str(seen(window, TEXT)), timeout=WAIT_MS)
    assert str(seen(window, TEXT)).count("opened a new park") == 2, "one paragraph"
    assert seen(window, "document.querySelector('[data-peeked]').lang") == "en"
    QTest.keyRelease(QApplication.focusWidget() or target, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: "opened" not in str(seen(window, TEXT)), timeout=WAIT_MS)


@pytest.mark.usefixtures("pack")
def test_the_place_does_not_jump(open_page: Open, press: Press, seen: Seen, qtbot: QtBot) -> None:
    top = (
        "[...document.querySelectorAll('#content [id^=b]')]"
        ".find(e => e.getBoundingClientRect().bottom > 8).id"
    )
    window = open_page(PAGE)
    read_in(window, "es")
    press(window, " ", " ")
    qtbot.waitUntil(lambda: window.presenter.going.place.block > 1, timeout=WAIT_MS)
    scrolled(qtbot, window, seen)
    before = seen(window, top)
    assert before != "b1"
    press(window, "T")
    spanish(window, qtbot)
    assert seen(window, top) == before
    press(window, "b")
    qtbot.waitUntil(lambda: window.presenter.translating.state.face is Face.BOTH, timeout=WAIT_MS)
    assert seen(window, top) == before


def test_without_a_pack_the_bar_says_what_is_missing_and_takes_one(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot, home: Path
) -> None:
    window = open_page(PAGE)
    read_in(window, "hi")
    press(window, "T")
    bar = window.speaking.bar
    qtbot.waitUntil(bar.first.isVisible, timeout=WAIT_MS)
    assert "English" in bar.said.text() and "हिन्दी" in bar.said.text() and "MB" in bar.said.text()
    assert bar.first.isVisible() and bar.first.isEnabled() and bar.second.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    window.speaking.add_pack(PACK)
    qtbot.waitUntil(lambda: not window.speaking.downloads.is_running, timeout=WAIT_MS)
    assert [each.name for each in packs.installed(packs_folder())] == ["en-es"]


def test_a_pack_is_downloaded_on_a_press_of_the_button_and_the_translation_goes_on(
    open_page: Open, press: Press, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.translation.registries import served_registry

    monkeypatch.setattr("reader.translation.engines.apertium.packs", lambda: ())
    registry = served_registry(tmp_path / "served")
    window = open_page(PAGE)
    window.speaking.downloads.address = f"{registry.address}/models.json"
    read_in(window, "es")
    press(window, "T")
    bar = window.speaking.bar
    qtbot.waitUntil(bar.first.isVisible, timeout=WAIT_MS)
    assert registry.asked == [], "nothing is asked of the network before somebody says so"
    bar.first.click()
    spanish(window, qtbot)
    assert not bar.isVisible()
    registry.close()


@pytest.mark.usefixtures("pack")
def test_the_same_article_saved_in_the_other_language_is_offered_first(
    open_page: Open, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "pagina.html").write_text(
        '<html lang="es"><head><link rel="canonical" href="https://example.com/es/a"></head><body></body></html>'
    )
    links = '<link rel="alternate" hreflang="es" href="https://example.com/es/a">'
    window = open_page(PAGE.replace("<title>", f"{links}<title>"))
    read_in(window, "es")
    press(window, "T")
    bar = window.speaking.bar
    qtbot.waitUntil(bar.first.isVisible, timeout=WAIT_MS)
    assert "pagina.html" in bar.said.text()
    bar.second.click()
    spanish(window, qtbot)


@pytest.mark.usefixtures("pack")
def test_articles_of_a_language_are_always_translated_where_that_is_chosen(
    open_page: Open, press: Press, qtbot: QtBot
) -> None:
    window = open_page(PAGE)
    read_in(window, "es")
    press(window, "T")
    spanish(window, qtbot)
    press(window, Qt.Key.Key_L, modifier=CTRL_SHIFT)
    control = window.panel.article_language
    assert control.always.isVisible() and control.box.hasFocus()
    control.always.click()
    assert window.presenter.settings.always_translate == "en"
    window.presenter.reopen()
    qtbot.waitUntil(lambda: window.presenter.translating.state.face is Face.TRANSLATION, timeout=WAIT_MS)
    spanish(window, qtbot)


@pytest.mark.usefixtures("pack")
def test_the_panel_chooses_the_language_and_the_face(
    open_page: Open, press: Press, qtbot: QtBot, seen: Seen
) -> None:
    window = open_page(PAGE)
    press(window, Qt.Key.Key_L, modifier=CTRL_SHIFT)
    control = window.panel.article_language
    names = [control.box.itemText(n) for n in range(control.box.count())]
    assert names[0].endswith("English") and "Español" in names and any("हिन्दी (" in each for each in names)
    control.box.setCurrentIndex(names.index("Español"))
    control.box.activated.emit(names.index("Español"))
    spanish(window, qtbot)
    assert control.buttons[Face.TRANSLATION].isChecked()
    control.buttons[Face.ORIGINAL].click()
    qtbot.waitUntil(lambda: "opened" in str(seen(window, TEXT)), timeout=WAIT_MS)
    assert control.box.currentIndex() == 0


@pytest.mark.usefixtures("pack")
def test_a_killed_engine_is_said_in_one_sentence_and_the_next_try_goes_on(
    open_page: Open, press: Press, qtbot: QtBot, seen: Seen
) -> None:
    window = half_way(open_page, press, qtbot)
    translating = window.presenter.translating
    process = translating._translator
    assert isinstance(process, TranslationProcess) and process._child is not None
    process._child.kill()
    qtbot.waitUntil(lambda: not translating.state.is_running, timeout=WAIT_MS)
    assert "stopped: try again, what was done is kept" in window.notice.text()
    assert "alcalde" in str(seen(window, TEXT)), "what is done stays"
    translating.translate("es")
    spanish(window, qtbot)


@pytest.mark.usefixtures("pack")
def test_esc_stops_and_the_same_key_goes_on_from_there(
    open_page: Open, press: Press, qtbot: QtBot, seen: Seen, home: Path
) -> None:
    years = "".join(f"<p>The mayor opened a new park in {year}.</p>" for year in range(1000, 1700))
    window = open_page(PAGE.replace("</article>", f"{years}</article>"))
    read_in(window, "es")
    press(window, "T")
    translating = window.presenter.translating
    qtbot.waitUntil(lambda: translating.state.done > 20, timeout=WAIT_MS)
    press(window, Qt.Key.Key_Escape)
    assert not translating.state.is_running and not window.speaking.bar.isVisible()
    done = translating.state.done
    assert done < translating.state.total
    qtbot.waitUntil(lambda: "alcalde" in str(seen(window, TEXT)), timeout=WAIT_MS)
    # What was done comes from the cache: nobody but us can have written this.
    with sqlite3.connect(next(home.rglob("translations.sqlite3"))) as cache:
        cache.execute("update sentences set words = replace(words, 'alcalde', 'ALCALDE')")
    cache.close()
    press(window, "T")
    qtbot.waitUntil(lambda: translating.state.face is Face.ORIGINAL, timeout=WAIT_MS)
    press(window, "T")
    spanish(window, qtbot)
    assert str(seen(window, TEXT)).count("ALCALDE") >= done - 5

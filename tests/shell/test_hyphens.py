"""Words divided at the end of a line, in what is drawn and nowhere else."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.core.finding import Query
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS

Open = Callable[..., Window]
Seen = Callable[[Window, str], object]

WORD = "Donaudampfschifffahrtsgesellschaft"
PAGE = f"""<!doctype html><html lang="de"><head><title>Die Donaudampfschifffahrt</title></head><body><article>
<h1>Die Donaudampfschifffahrt</h1><p>Die {WORD} veröffentlichte gestern ihre Geschäftsbedingungen.</p>
{"<p>Wiederverwendungsmöglichkeiten für Straßenbahnhaltestellen werden berücksichtigt.</p>" * 12}
<p><code>Geschäftsbedingungen</code>, <i lang="en">typography</i>, <i lang="tlh">Geschäftsordnung</i>.</p>
</article></body></html>"""
SOFT = "document.body.textContent.includes('\\u00ad')"


def hyphenated(window: Window, seen: Seen, qtbot: QtBot) -> None:
    """Turn the setting on and wait until it shows."""
    window.presenter.change(hyphenation=True)
    qtbot.waitUntil(lambda: seen(window, SOFT) is True, timeout=WAIT_MS)


def test_long_words_get_soft_hyphens_and_code_and_headings_none(
    open_page: Open, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(PAGE)
    hyphenated(window, seen, qtbot)
    assert "Do\u00adnau\u00ad" in str(seen(window, "document.getElementById('b1').textContent"))
    for free in ("#title", "#content code", "#content i[lang=tlh]"):
        assert "\u00ad" not in str(seen(window, f"document.querySelector('{free}').textContent")), free
    english = "document.querySelector('#content i[lang=en]').textContent"
    qtbot.waitUntil(lambda: "\u00ad" in str(seen(window, english)), timeout=WAIT_MS)


def test_what_is_found_has_no_hyphens_in_it(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(PAGE)
    hyphenated(window, seen, qtbot)
    with qtbot.waitSignal(window.article.found, timeout=WAIT_MS) as told:
        window.article.look_for(Query(WORD))
    assert told.args is not None and told.args[0].total == 1


def test_what_is_copied_has_no_hyphens_in_it(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(PAGE)
    hyphenated(window, seen, qtbot)
    QGuiApplication.clipboard().clear()
    seen(window, "getSelection().selectAllChildren(document.getElementById('b1'))")
    window.article.page().triggerAction(window.article.page().WebAction.Copy)
    qtbot.waitUntil(lambda: WORD in QGuiApplication.clipboard().text(), timeout=WAIT_MS)
    assert "\u00ad" not in QGuiApplication.clipboard().text()
    assert "\u00ad" not in QGuiApplication.clipboard().mimeData().html()


def test_the_article_itself_has_no_hyphens(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(PAGE)
    hyphenated(window, seen, qtbot)
    assert window.presenter.document is not None
    assert "\u00ad" not in window.presenter.document.article.content


def test_without_the_setting_no_text_is_touched(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    window = open_page(PAGE)
    qtbot.wait(500)
    assert seen(window, SOFT) is False

"""The window in every language: nothing left in English, nothing clipped, mirrored where it should be."""

import re
import subprocess
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.command import Menu
from reader.core import errors, paths
from reader.core.article import Article, Kind, Metadata, SafeHtml
from reader.core.settings import RULES, refused
from reader.core.theme import Themes
from reader.shell.key_help import KeyHelp
from reader.shell.labels import labels
from reader.shell.languages import Languages, codes
from reader.shell.message_page import sentence
from reader.shell.theme_rows import SwatchRow
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page

Open = Callable[[str], Window]
FOLDER = paths.resources() / "i18n"
TITLE = "27"
WIDTHS = (1100, 800)
# Names, endings of files and units are the same everywhere.
LATIN = re.compile(
    r"Lutrin|Markdown|EPUB|ab\||HTML|UTF-8|PDF|Esc|px|Literata|Source Sans|Atkinson Hyperlegible|OpenDyslexic"
    r"|\*\.\w+|\u2066[^\u2069]*\u2069|\u2068[^\u2069]*\u2069"
)


@pytest.fixture(scope="module", autouse=True)
def made() -> None:
    """Make the .qm files, which an installation does and a fresh clone lacks."""
    spec = find_spec("PySide6")
    assert spec is not None and spec.origin is not None
    for source in FOLDER.glob("*.ts"):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            release = Path(spec.origin).with_name("lrelease")
            subprocess.run([str(release), "-silent", str(source), "-qm", str(target)], check=True)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Put a language in force, without any window."""
    languages = Languages()
    yield lambda code: (languages.use(code), None)[1]
    languages.use("en")


def shown(widget: QWidget) -> Iterator[str]:
    """Every text that *widget* shows or tells those who cannot see it, without the keys beside it."""
    for each in (widget, *widget.findChildren(QWidget)):
        if not each.isVisibleTo(widget):
            continue
        yield from (each.accessibleName(), each.toolTip().partition("\n")[0])
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text().partition("\t")[0]
        elif isinstance(each, QComboBox):
            yield from (each.itemText(place) for place in range(each.count()))
        elif isinstance(each, QLineEdit):
            yield each.placeholderText()
        elif isinstance(each, QTabWidget):
            yield from (each.tabText(place) for place in range(each.count()))
        elif isinstance(each, QGroupBox):
            yield each.title()
        elif isinstance(each, QTableView):
            yield from cells(each.model())


def cells(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal))
        yield from (str(model.index(row, column).data()) for row in range(model.rowCount()))


def shows_text(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return False
    return bool(widget.text())


def clipped(widget: QWidget) -> Iterator[str]:
    """Every text of *widget* that has less room than it takes."""
    for each in widget.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, QLabel) and each.wordWrap():
            fits = each.heightForWidth(each.width()) <= each.height()
        elif isinstance(each, QComboBox):
            fits = each.fontMetrics().horizontalAdvance(each.currentText()) + 30 <= each.width()
        elif isinstance(each, QLabel | QAbstractButton) and shows_text(each):
            wanted = each.sizeHint()
            fits = wanted.width() <= each.width() and wanted.height() <= each.height()
        elif isinstance(each, QTableView):
            header = each.horizontalHeader()
            wraps = each.wordWrap() and all(
                each.rowHeight(row) >= each.sizeHintForRow(row) for row in range(each.model().rowCount())
            )
            fits = all(
                max(each.sizeHintForColumn(column), header.sectionSizeHint(column))
                <= each.columnWidth(column)
                or (wraps and header.sectionResizeMode(column) == QHeaderView.ResizeMode.Stretch)
                for column in range(each.model().columnCount())
            )
        else:
            continue
        if not fits:
            yield f"{type(each).__name__}: {getattr(each, 'text', each.accessibleName)()}"


def in_english(texts: set[str]) -> set[str]:
    """Those of *texts* with words in Latin letters that are no names."""
    names = {TITLE, *QFontDatabase.families()}
    spoken = re.compile("|".join(autonyms()))
    return {each for each in texts - names if re.search(r"[A-Za-z]{2}", LATIN.sub("", spoken.sub("", each)))}


def autonyms() -> Iterator[str]:
    options = getattr(RULES["language"], "options", {})
    yield from (name for code, name in options.items() if code != "system")


def look(widget: QWidget, code: str, texts: set[str]) -> None:
    """Lay *widget* out, find nothing clipped in it, and gather its texts."""
    QApplication.processEvents()
    assert list(clipped(widget)) == [], f"{code}, {widget.width()} px wide"
    texts.update(shown(widget))


@pytest.mark.parametrize("code", codes())
def test_the_names_of_themes_fit_below_their_swatches(speak: Callable[[str], None], code: str) -> None:
    speak(code)
    row = SwatchRow("theme", Themes(paths.resources() / "themes"))
    *swatches, _more = (each for each in row.controls() if isinstance(each, QToolButton))
    assert len(swatches) > 30
    assert [each.text() for each in swatches if "…" in each.text()] == []


def answer(ask: Callable[[], object], see: Callable[[QDialog], None]) -> None:
    """Let *see* look at the dialog that *ask* opens, and close it."""
    seen: list[QDialog] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            see(dialog)
            seen.append(dialog)
        finally:
            dialog.reject()

    QTimer.singleShot(0, close)
    ask()
    assert seen


@pytest.mark.parametrize("code", codes())
def test_every_dialog_and_panel_is_all_in_the_language(code: str, open_page: Open, qtbot: QtBot) -> None:
    window = open_page(page(title=TITLE))
    window.presenter.change(language=code)
    QApplication.processEvents()
    texts: set[str] = set()
    for width in WIDTHS:
        window.resize(width, 1000)
        window.panel.show()
        window.find_bar.open()
        window.find_bar.set_words("Paragraph")
        qtbot.waitUntil(lambda: window.find_bar.count_text != "", timeout=WAIT_MS)
        look(window, code, texts)
        window.panel.hide()
        window.presenter.show_start()
        look(window, code, texts)
        window.show_failure(errors.FileMissing(name="27"), can_show_whole=True)
        look(window, code, texts)
        window.presenter.return_to_article()
        qtbot.waitUntil(
            lambda: window.stage.currentWidget() is window.article and window.article.is_ready,
            timeout=WAIT_MS,
        )
    help = KeyHelp(window.keyboard.bindings.keys, window)
    help.show()
    look(help, code, texts)
    help.close()
    answer(lambda: window.ask_before_link("https://27.example/"), lambda box: look(box, code, texts))
    texts.update(menu.title() for menu in window._actions.menus())
    texts.update(
        action.text().partition("\t")[0] for menu in window._actions.menus() for action in menu.actions()
    )
    if code in {"ar", "hi", "ja", "ko", "ru", "zh-Hans"}:
        assert in_english(texts) == {"https://27.example/"} & texts


@pytest.mark.parametrize("code", codes())
def test_the_panel_is_no_wider_than_its_room(code: str, open_page: Open) -> None:
    window = open_page(page(title=TITLE))
    window.presenter.change(language=code)
    # A low window has a scroll bar beside the rows, which then have the least room.
    window.resize(900, 500)
    window.panel.show()
    QApplication.processEvents()
    inside = window.panel.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= window.panel.viewport().width()


@pytest.mark.parametrize("code", ["ar", "hi"])
def test_qts_own_dialogs_speak_too(code: str, open_page: Open) -> None:
    window = open_page(page(title=TITLE))
    window.presenter.change(language=code)
    texts: set[str] = set()

    def see(dialog: QDialog) -> None:
        texts.update(button.text() for button in dialog.findChildren(QAbstractButton))
        texts.update(label.text() for label in dialog.findChildren(QLabel))

    answer(window.ask_for_file, see)
    assert len(texts) > 4
    assert in_english(texts) == set()


def test_arabic_is_mirrored_and_english_is_not(open_page: Open, qapp: QApplication) -> None:
    window = open_page(page(title=TITLE))

    def order() -> list[int]:
        QApplication.processEvents()
        buttons = window.tools.findChildren(QToolButton)
        return [each.x() for each in buttons if each.isVisible() and each.defaultAction()]

    window.panel.show()
    window.presenter.change(language="ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert order() == sorted(order(), reverse=True)
    assert window.panel.x() == 0
    window.presenter.change(language="en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert order() == sorted(order())
    assert window.panel.x() > 0


def test_keys_are_not_mirrored_in_arabic(open_page: Open) -> None:
    window = open_page(page(title=TITLE))
    window.presenter.change(language="ar")
    for id, keys in (("widen-column", ">"), ("toggle-panel", "Ctrl+,"), ("open-next", "Alt+PgDown")):
        assert window._actions[id].text().endswith(f"\t\u2066{keys}\u2069")


def test_the_table_of_keys_names_menus_without_mnemonics(open_page: Open) -> None:
    window = open_page(page(title=TITLE))
    for code in ("en", "hi", "ja"):
        window.presenter.change(language=code)
        table = KeyHelp(window.keyboard.bindings.keys, window).findChild(QTableView)
        assert isinstance(table, QTableView)
        menus = {str(table.model().index(row, 2).data()) for row in range(table.model().rowCount())}
        assert len(menus) == len(Menu)
        assert not any(re.search(r"[&()]", each) for each in menus)


def test_the_labels_of_the_page_follow_the_window(
    open_page: Open, seen: Callable[[Window, str], object], qtbot: QtBot
) -> None:
    window = open_page(page(title=TITLE))
    for code, said in (("ar", "دق"), ("hi", "मिनट"), ("en", "minute")):
        window.presenter.change(language=code)
        minutes = "document.getElementById('minutes')"
        qtbot.waitUntil(lambda: said in str(seen(window, f"{minutes}.textContent")), timeout=WAIT_MS)  # noqa: B023
        assert seen(window, f"{minutes}.lang") == code


def article(minutes: tuple[int, int] = (0, 0), modified: str = "") -> Article:
    about = Metadata(published="2026-03-04", modified=modified)
    return Article(metadata=about, content=SafeHtml(""), blocks=(), kind=Kind.ARTICLE, minutes=minutes)


@pytest.mark.parametrize(
    ("code", "minutes", "said"),
    [
        ("en", (1, 1), "1 minute"),
        ("en", (2, 5), "2–5 minutes"),
        ("hi", (1, 1), "1 मिनट"),
        ("hi", (4, 12), "4–12 मिनट"),
        ("ar", (1, 1), "دقيقة واحدة"),
        ("ar", (2, 2), "دقيقتان"),
        ("ar", (3, 3), "٣ دقائق"),
        ("ar", (11, 11), "١١ دقيقة"),
        ("ar", (1, 2), "١–٢ دقيقة"),
        ("ar", (4, 6), "٤–٦ دقائق"),
        ("ar", (9, 14), "٩–١٤ دقيقة"),
        ("ar", (80, 103), "٨٠–١٠٣ دقائق"),
        ("ru", (21, 21), "21 минута"),
        ("ru", (2, 3), "2–3 минуты"),
        ("ja", (4, 6), "4〜6分"),
    ],
)
def test_minutes_are_counted_as_the_language_does(
    code: str, minutes: tuple[int, int], said: str, speak: Callable[[str], None]
) -> None:
    speak(code)
    assert labels(article(minutes)).minutes == said


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "March 4, 2026"),
        ("hi", "4 मार्च 2026"),
        ("ar", "٤ مارس ٢٠٢٦"),
        ("de", "4. März 2026"),
        ("es", "4 de marzo de 2026"),
        ("ja", "2026年3月4日"),
    ],
)
def test_dates_are_written_as_the_language_does(code: str, said: str, speak: Callable[[str], None]) -> None:
    speak(code)
    assert labels(article()).published == said
    assert labels(article(modified="2026-03-04T18:00")).modified == ""
    changed = labels(article(modified="2026-03-05")).modified
    assert QLocale().toString(5) in changed and changed != said


def test_an_error_says_what_a_setting_takes_in_the_language(speak: Callable[[str], None]) -> None:
    speak("hi")
    said = sentence(refused("font", "\n"))
    assert "इंस्टॉल किए हुए फ़ॉन्ट" in said and "name of" not in said

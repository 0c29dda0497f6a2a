"""Language packs in the settings panel, by the keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reader.shell.pack_panel import PackPanel
from reader.shell.window import Window
from reader.translation import packs
from reader.translation.process import packs_folder, tried
from tests.shell.conftest import WAIT_MS, page
from tests.translation.fakes import PACK, Registry, needs_pack
from tests.translation.registries import served_registry

Open = Callable[..., Window]
Press = Callable[..., None]
Opened = Callable[[], tuple[Window, PackPanel]]

pytestmark = needs_pack


@pytest.fixture
def opened(open_page: Open, press: Press, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Open the settings at the language packs."""
    monkeypatch.setattr("reader.translation.engines.apertium.packs", lambda: ())

    def at_packs() -> tuple[Window, PackPanel]:
        window = open_page(page())
        press(window, "c", "m")
        assert window.panel.more
        press(window, *"language packs")
        assert window.panel.more.packs.isVisible()
        return window, window.panel.more.packs

    return at_packs


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Registry]:
    made = served_registry(tmp_path / "served")
    yield made
    made.close()


def ended(panel: PackPanel, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: panel.said.isVisible() and panel.download.isEnabled(), timeout=WAIT_MS)
    return panel.said.text()


def chosen(panel: PackPanel, language: str) -> None:
    panel.languages.setCurrentIndex(panel.languages.findData(language))


def test_a_pack_is_shown_with_its_size_its_licence_and_its_quality(opened: Opened) -> None:
    made = packs.install(PACK, packs_folder(), tried)
    _, panel = opened()
    first, second = str(panel.list.currentIndex().data()).split("\u2028")
    assert "English" in first and "Español" in first and "→" in first
    assert f"{made.size / 1e6:.1f} MB" in second and made.licence in second
    assert panel.check.isVisible() and panel.removal.isEnabled()


def test_a_key_leads_straight_to_the_packs(open_page: Open, press: Press) -> None:
    window = open_page(page())
    press(window, "c", "L")
    more = window.panel.more
    focused = QApplication.focusWidget()
    assert more and focused and more.packs.isAncestorOf(focused)
    press(window, Qt.Key.Key_Escape)
    press(window, "c", "m")
    more.search.clear()
    assert more.rows["font"].isVisible(), "the search it left is a search like any other"


def test_a_pack_is_added_from_a_file_checked_and_removed_by_keys(
    opened: Opened, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, panel = opened()
    assert not panel.list.isVisible()
    press(window, Qt.Key.Key_Down)
    assert panel.languages.hasFocus(), "from the search on to what it found"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(PACK), ""))
    panel.file.setFocus()
    press(window, Qt.Key.Key_Return)
    assert "in its place" in ended(panel, qtbot)
    assert panel.list.isVisible() and panel.chosen and panel.chosen.name == "en-es"
    assert not window.speaking.bar.isVisible(), "nobody asked for it under the article"
    panel.check.setFocus()
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "as it should be" in panel.said.text(), timeout=WAIT_MS)
    (packs_folder() / "en-es" / "vocab.enes.spm").write_bytes(b"other")
    panel.check.setFocus()
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not what it should be" in panel.said.text(), timeout=WAIT_MS)
    focused = QApplication.focusWidget()
    assert "vocab.enes.spm" in panel.said.text() and focused and panel.isAncestorOf(focused)
    panel.list.setFocus()
    press(window, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "gone" in panel.said.text(), timeout=WAIT_MS)
    assert packs.installed(packs_folder()) == () and not panel.list.isVisible()


def test_a_download_is_stopped_and_goes_on_from_there(
    opened: Opened, press: Press, served: Registry, qtbot: QtBot
) -> None:
    window, panel = opened()
    downloads = window.speaking.downloads
    downloads.address = f"{served.address}/models.json"
    chosen(panel, "es")
    assert "MB" in panel.languages.currentText() and served.asked == []
    # Stopped by the keyboard's focus, which is on the button as soon as there is something to stop.
    downloads.progressed.connect(lambda *_: downloads.stop(), Qt.ConnectionType.DirectConnection)
    panel.download.setFocus()
    press(window, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is panel.stop
    assert "the next time it goes on" in ended(panel, qtbot)
    downloads.progressed.disconnect()
    downloads.progressed.connect(panel.show_progress)
    served.asked.clear()
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "in its place" in panel.said.text(), timeout=WAIT_MS)
    assert panel.progress.maximum() > 0 and not panel.progress.isVisible()
    assert any("bytes=" in each for each in served.asked)
    assert [each.name for each in packs.installed(packs_folder())] == ["en-es"]


def test_what_goes_wrong_is_a_sentence_in_the_panel(
    opened: Opened, press: Press, served: Registry, qtbot: QtBot
) -> None:
    window, panel = opened()
    window.speaking.downloads.address = f"{served.address}/nothing.json"
    chosen(panel, "hi")
    panel.download.click()
    assert "did not arrive" in ended(panel, qtbot) and "HTTP 404" in panel.said.text()
    assert panel.download.isEnabled() and not panel.stop.isVisible()
    window.speaking.downloads.address = f"{served.address}/models.json"
    panel.download.click()
    qtbot.waitUntil(lambda: "to be had from Mozilla" in panel.said.text(), timeout=WAIT_MS)


def test_what_belongs_to_the_system_is_not_removed_and_it_is_said_why(
    opened: Opened, press: Press, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from reader.translation.pack import Pack
    from reader.translation.pair import Pair

    own = Pack(Pair("en", "ca"), "apertium", "installed", "eng-cat", "GPL")
    window, panel = opened()
    monkeypatch.setattr("reader.translation.engines.apertium.packs", lambda: (own,))
    panel.opened.emit()
    assert "Apertium" in str(panel.list.currentIndex().data())
    panel.removal.click()
    assert "belongs to the system" in panel.said.text()
    assert window.speaking.downloads.is_running is False

"""The panel beside the article: calm at first, everything on demand."""

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSlider, QTimeEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.commands import COMMANDS
from reader.core import paths, preferences
from reader.core.settings import RULES
from reader.page import Mode
from reader.shell.focus_ring import FocusRing, ring_focus
from reader.shell.mnemonics import mnemonics
from reader.shell.more_settings import MoreSettings
from reader.shell.settings_panel import FIRST
from reader.shell.theme_editor import ThemeEditor
from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page

Open = Callable[[str], Window]
Press = Callable[..., None]
Seen = Callable[[Window, str], object]


@pytest.fixture
def opened(open_page: Open, press: Press) -> tuple[Window, MoreSettings]:
    window = open_page(page())
    press(window, ",")
    window.panel.open_more()
    assert window.panel.more
    return window, window.panel.more


def test_at_first_there_are_three_controls(open_page: Open, press: Press) -> None:
    window = open_page(page())
    press(window, ",")
    assert window.panel.more is None
    assert len(FIRST) == 3


def test_alt_and_a_letter_reach_the_language_of_the_article(open_page: Open, press: Press) -> None:
    window = open_page(page())
    press(window, ",")
    box = window.panel.article_language.box
    letter = box.toolTip()[box.toolTip().index("Alt+") + 4]
    QTest.keyClick(window.panel, Qt.Key[f"Key_{letter}"], Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is box


def test_controls_that_are_no_settings_name_their_keys_too(opened: tuple[Window, MoreSettings]) -> None:
    window, more = opened
    tips = [each.toolTip() for each in window.panel.findChildren(QCheckBox) if "F9" in each.toolTip()]
    assert len(tips) == 1 and "saved" in tips[0]
    assert any("c p" in each.toolTip() for each in more.findChildren(QComboBox))


def test_hours_stand_before_minutes_in_arabic_too(open_page: Open, press: Press) -> None:
    window = open_page(page())
    window.presenter.change(language="ar", auto_theme="time", light_from="06:30")
    press(window, ",")
    window.panel.open_more()
    assert window.panel.more
    (edit,) = window.panel.more.rows["light_from"].controls()
    assert isinstance(edit, QTimeEdit)
    assert edit.text() in {"06:30", QLocale("ar").toString(QTime(6, 30), "HH:mm")}


def test_more_has_a_named_control_for_every_other_setting(opened: tuple[Window, MoreSettings]) -> None:
    _, more = opened
    assert more.rows.keys() == RULES.keys() - set(FIRST)
    for key, row in more.rows.items():
        assert all(key in each.toolTip() for each in row.controls()), key
        assert row.controls()[0].accessibleName() == row.named()


def test_a_search_leaves_the_settings_that_it_means(opened: tuple[Window, MoreSettings]) -> None:
    _, more = opened
    more.search.setText("spacing letter")
    assert [key for key, row in more.rows.items() if not row.isHidden()] == [
        "letter_spacing",
        "generous_spacing",
    ]
    more.search.setText("paragraph_spac")
    assert [key for key, row in more.rows.items() if not row.isHidden()] == ["paragraph_spacing"]
    more.search.clear()
    assert not any(row.isHidden() for row in more.rows.values())


def test_a_found_setting_is_the_first_below_the_search_and_enter_goes_to_it(
    opened: tuple[Window, MoreSettings], press: Press
) -> None:
    _, more = opened
    more.search.setText("reading ruler")
    shown = [each for each in more.findChildren(QComboBox) if each.isVisible()]
    assert shown == more.rows["reading_ruler"].controls()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        more.search.setFocus()
        press(opened[0], key)
        assert QApplication.focusWidget() is shown[0]
    more.search.clear()
    assert len([each for each in more.findChildren(QComboBox) if each.isVisible()]) > 5


def test_alt_and_a_letter_reach_a_control(opened: tuple[Window, MoreSettings]) -> None:
    window, more = opened
    tip = more.rows["font"].controls()[0].toolTip()
    letter = tip[tip.index("Alt+") + 4]
    window.panel.take_focus()
    QTest.keyClick(window.panel, Qt.Key[f"Key_{letter}"], Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is more.rows["font"].controls()[0]


def test_no_two_names_share_a_letter_and_every_script_has_letters() -> None:
    assert mnemonics(["Font", "Font size", "Size", "f"]) == ["f", "s", "i", ""]
    assert mnemonics(["フォント", "文字"]) == ["フ", "文"]


def test_each_setting_that_is_not_as_usual_offers_the_way_back(opened: tuple[Window, MoreSettings]) -> None:
    window, more = opened
    assert more.rows["line_height"].back.isHidden()
    window.presenter.change(line_height=2.0)
    assert not more.rows["line_height"].back.isHidden()
    more.rows["line_height"].back.click()
    assert window.presenter.settings.line_height == 1.6
    assert more.rows["line_height"].back.isHidden()


def test_every_change_is_on_the_page_and_the_page_is_not_loaded_again(
    opened: tuple[Window, MoreSettings], seen: Seen, qtbot: QtBot
) -> None:
    window, _ = opened
    seen(window, "globalThis.stayed = 1")
    window.presenter.change(
        font_weight=500,
        letter_spacing=0.05,
        word_spacing=0.1,
        paragraphs="indent",
        drop_cap=True,
        links="plain",
        numerals="old-style",
        margin=4.0,
    )
    style = "getComputedStyle(document.querySelector('#content p:nth-of-type(2)'))"
    qtbot.waitUntil(lambda: seen(window, f"{style}.fontWeight") == "500", timeout=WAIT_MS)
    assert seen(window, f"{style}.letterSpacing") == "1px"
    assert seen(window, f"{style}.wordSpacing") == "2px"
    assert seen(window, f"{style}.textIndent") == "30px"
    assert seen(window, f"{style}.fontVariantNumeric") == "oldstyle-nums"
    assert seen(window, "document.documentElement.dataset.links") == "plain"
    assert (
        str(
            seen(
                window, "getComputedStyle(document.querySelector('.opening'), '::first-letter').initialLetter"
            )
        )
        == "3"
    )
    assert seen(window, "stayed") == 1


def test_a_profile_is_chosen_kept_and_in_the_file(opened: tuple[Window, MoreSettings], qtbot: QtBot) -> None:
    window, more = opened
    more.profile_chosen.emit("Book")
    assert window.presenter.settings.alignment == "justify"
    assert window.presenter.looks.profile == "Book"
    more.profile_kept.emit("Late evening")
    qtbot.waitUntil(
        lambda: "Late evening" in preferences.load(paths.settings_file()).overrides.profiles(),
        timeout=WAIT_MS,
    )
    assert window.presenter.looks.profiles.keys() > {"Book", "Late evening"}


def test_the_last_change_is_undone_by_a_key(open_page: Open, press: Press) -> None:
    window = open_page(page())
    window.presenter.change(theme="moss")
    press(window, "c", "z")
    assert window.presenter.settings.theme == "auto"


def test_a_theme_of_ones_own_is_seen_as_soon_as_its_file_is_there(
    open_page: Open, qtbot: QtBot, seen: Seen
) -> None:
    window = open_page(page())
    folder = paths.themes_folder()
    folder.mkdir(parents=True)
    colors = 'background = "#ffeedd"\ntext = "#000000"\nlink = "#0000cc"\nvisited = "#551a8b"\n'
    (folder / "mine.toml").write_text(f'label = "Mine"\n[colors]\n{colors}', encoding="utf-8")
    qtbot.waitUntil(lambda: "mine" in window._looks.themes, timeout=WAIT_MS)
    window.presenter.change(theme="mine")
    assert seen(window, "getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 238, 221)"
    (folder / "mine.toml").write_text(
        f'label = "Mine"\n[colors]\n{colors.replace("#ffeedd", "#ddeeff")}', encoding="utf-8"
    )
    qtbot.waitUntil(lambda: window.presenter.theme.background == "#ddeeff", timeout=WAIT_MS)


def test_a_style_sheet_of_ones_own_is_drawn_at_once_and_gone_at_once(
    open_page: Open, qtbot: QtBot, seen: Seen
) -> None:
    window = open_page(page())
    paths.style_file().write_text("#title { text-transform: uppercase }", encoding="utf-8")
    style = "getComputedStyle(document.getElementById('title')).textTransform"
    qtbot.waitUntil(lambda: seen(window, style) == "uppercase", timeout=WAIT_MS)
    paths.style_file().unlink()
    qtbot.waitUntil(lambda: seen(window, style) == "none", timeout=WAIT_MS)


def test_the_editor_shows_a_color_on_the_page_and_saves_it_as_a_theme(
    open_page: Open, qtbot: QtBot, seen: Seen
) -> None:
    window = open_page(page())
    window.edit_theme()
    editor = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ThemeEditor))
    color = "getComputedStyle(document.documentElement).backgroundColor"
    editor.pick("background", "#ddeeff")
    assert seen(window, color) == "rgb(221, 238, 255)"
    editor._name.setText("Sky")
    editor._save()
    assert window.presenter.theme.name == "sky"
    assert (paths.themes_folder() / "sky.toml").exists()
    assert seen(window, color) == "rgb(221, 238, 255)"


def test_a_cancelled_theme_leaves_the_page_as_it_was(open_page: Open, seen: Seen) -> None:
    window = open_page(page())
    color = "getComputedStyle(document.documentElement).backgroundColor"
    before = seen(window, color)
    window.edit_theme()
    editor = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ThemeEditor))
    editor.pick("background", "#ddeeff")
    editor.reject()
    assert seen(window, color) == before
    assert window.palette().window().color() == QColor(window.presenter.theme.window)


def test_a_site_has_looks_of_its_own(open_page: Open, qtbot: QtBot, seen: Seen) -> None:
    window = open_page(page(extra='<link rel="canonical" href="https://lamp.example/keeper">'))
    window.presenter.choose_scope(("site", "lamp.example"))
    window.presenter.change(text_size=30)
    assert window.presenter.looks.settings.text_size == 20
    size = "getComputedStyle(document.documentElement).fontSize"
    qtbot.waitUntil(lambda: seen(window, size) == "30px", timeout=WAIT_MS)


def test_tab_goes_from_more_into_what_it_shows(opened: tuple[Window, MoreSettings]) -> None:
    window, more = opened
    more.search.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(more.search, Qt.Key.Key_Backtab)
    button = QApplication.focusWidget()
    assert isinstance(button, QToolButton)
    assert button.text() == "More"
    QTest.keyClick(button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is more.search
    reached = set[QWidget | None]()
    while (now := QApplication.focusWidget()) not in reached:
        reached.add(now)
        window.focusNextChild()
    assert reached.issuperset(row.controls()[0] for row in more.rows.values() if row.isEnabled())


def test_enter_presses_a_control_and_does_nothing_to_the_article(open_page: Open, press: Press) -> None:
    window = open_page(page())
    asked = list[object]()
    window.keyboard.asked.connect(lambda command, _pressed: asked.append(command))
    press(window, ",")
    asked.clear()
    (button,) = (each for each in window.panel.findChildren(QToolButton) if each.text() == "More")
    button.setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.panel.more
    assert not asked


def test_a_ring_shows_which_control_has_the_keyboard(open_page: Open, qapp: QApplication) -> None:
    ring_focus(qapp)
    window = open_page(page())
    window.panel.show()
    window.panel.take_focus("text_size")
    control = QApplication.focusWidget()
    assert control
    (ring,) = control.findChildren(FocusRing)
    assert ring.geometry() == control.rect()
    window.panel.take_focus("language")
    assert ring.isHidden()


def test_what_is_typed_at_a_control_never_reaches_the_page(
    opened: tuple[Window, MoreSettings], press: Press
) -> None:
    window, more = opened
    window.presenter.change(auto_theme="time")
    asked = list[str]()
    window.keyboard.asked.connect(lambda command, _pressed: asked.append(command.id))
    for row in (*window.panel._first.values(), *more.rows.values()):
        for control in row.controls():
            control.setFocus()
            press(window, *"dgGjx+5?:", Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_Up)
            assert (asked, window.choosers.open) == ([], None), row.key


def test_a_letter_chooses_in_a_list_and_digits_a_time(
    opened: tuple[Window, MoreSettings], press: Press
) -> None:
    window, more = opened
    window.presenter.change(auto_theme="time")
    more.rows["layout"].controls()[0].setFocus()
    press(window, "p")
    assert window.presenter.settings.layout == "pages"
    more.rows["light_from"].controls()[0].setFocus()
    press(window, "0", "9")
    assert window.presenter.settings.light_from == "09:00"


def test_alt_with_an_arrow_opens_a_list_and_is_no_command(
    opened: tuple[Window, MoreSettings], press: Press, qtbot: QtBot
) -> None:
    window, more = opened
    asked = list[str]()
    window.keyboard.asked.connect(lambda command, _pressed: asked.append(command.id))
    (box,) = more.rows["layout"].controls()
    assert isinstance(box, QComboBox)
    box.setFocus()
    press(window, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(box.view().isVisible, timeout=WAIT_MS)
    box.hidePopup()
    assert asked == []


def test_escape_leaves_the_panel_and_letters_are_commands_again(
    open_page: Open, press: Press, qtbot: QtBot
) -> None:
    window = open_page(page())
    press(window, ",", Qt.Key.Key_Escape)
    assert not window.panel.isVisible()
    press(window, "c", "d")
    assert window.presenter.settings.theme == "dark"


def test_hints_take_the_keyboard_from_the_panel(
    open_page: Open, press: Press, seen: Seen, qtbot: QtBot
) -> None:
    window = open_page(page(paragraphs=3).replace("<p>P", '<p><a href="https://lamp.example/">a lamp</a> P'))
    press(window, ",")
    window.panel.take_focus("text_size")
    press(window, Qt.Key.Key_L, modifier=Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_Escape)
    assert window.page.mode is Mode.READING
    press(window, "c", "d")
    assert window.presenter.settings.theme == "dark"


def test_no_letter_of_a_control_is_a_command_s(opened: tuple[Window, MoreSettings]) -> None:
    window, more = opened
    tips = [row.controls()[0].toolTip() for row in (*window.panel._first.values(), *more.rows.values())]
    letters = {tip[tip.index("Alt+") + 4] for tip in tips if "Alt+" in tip}
    commands = {keys for each in COMMANDS for keys in each.keys}
    assert len(letters) > 10 and not {f"Alt+{each}" for each in letters} & commands


def test_a_name_leaves_letters_to_others() -> None:
    assert mnemonics(["Ruler", "Font"], {"r", "f"}) == ["u", "o"]


LINES = {"languages_read": "en, es", "always_translate": "ja", "hint_letters": "abc"}
KEYS: Mapping[type[QWidget], Qt.Key] = {
    QToolButton: Qt.Key.Key_Right,
    QSlider: Qt.Key.Key_Right,
    QComboBox: Qt.Key.Key_Down,
    QTimeEdit: Qt.Key.Key_Up,
    QCheckBox: Qt.Key.Key_Space,
}


def test_every_setting_is_changed_by_keys_alone(opened: tuple[Window, MoreSettings], press: Press) -> None:
    window, more = opened
    same = []
    # The language comes last: it gives every control its words anew.
    for key, row in {**more.rows, **window.panel._first}.items():
        # With these no control is without use.
        window.presenter.change(auto_theme="time", paragraphs="space")
        before = getattr(window.presenter.settings, key)
        control = row.controls()[0]
        control.setFocus()
        if key in LINES:
            press(window, Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
            press(window, LINES[key], Qt.Key.Key_Return)
        else:
            press(window, next(wanted for kind, wanted in KEYS.items() if isinstance(control, kind)))
        if getattr(window.presenter.settings, key) == before:
            press(window, Qt.Key.Key_Up)
        if getattr(window.presenter.settings, key) == before:
            same.append(key)
    assert same == []

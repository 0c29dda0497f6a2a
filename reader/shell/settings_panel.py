"""Settings → the panel beside the article: reading mode, font size, language, and the rest on demand."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.settings import Settings
from reader.core.theme import Theme
from reader.looks import Looks
from reader.shell.actions import Actions
from reader.shell.article_language import ArticleLanguage
from reader.shell.colors import page_palette
from reader.shell.icons import icon
from reader.shell.mnemonics import mnemonics
from reader.shell.more_settings import MoreSettings
from reader.shell.pressing import ENTER, is_of_control, press
from reader.shell.setting_rows import ChoiceRow, RangeRow, Row, tool_button
from reader.shell.theme_rows import SwatchRow

WIDTH_PX = 350
FIRST = ("theme", "text_size", "language")
SIZE_KEYS = {"less": "shrink-text", "more": "enlarge-text"}
TOOLS = ("undo-look", "reset-looks", "edit-theme")


class SettingsPanel(QScrollArea):
    """Shows the settings in force; tells what is chosen."""

    value_chosen = Signal(str, object)
    reset_asked = Signal(str)
    scope_chosen = Signal(object)
    profile_chosen = Signal(str)
    profile_kept = Signal(str)
    profile_dropped = Signal(str)
    closed = Signal()
    packs_made = Signal(object)
    """The part that shows language packs is there now."""

    def __init__(self, actions: Actions, themes: Mapping[str, Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._themes = themes
        self._shown: tuple[Settings, Theme, Looks, str] | None = None
        self._colors = QPalette()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH_PX)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._swatches = SwatchRow("theme", themes)
        self._first: dict[str, Row] = {
            "theme": self._swatches,
            "text_size": RangeRow("text_size", SIZE_KEYS, actions),
            "language": ChoiceRow("language"),
        }
        self.article_language = ArticleLanguage()
        self._original = QCheckBox()
        self._original.setChecked(True)
        self._original.clicked.connect(actions["toggle-original"].trigger)
        self._title = QLabel()
        self._close = QToolButton()
        self._close.clicked.connect(self.closed)
        self._close.setAutoRaise(True)
        self._more_button = QToolButton()
        self._more_button.setCheckable(True)
        self._more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more_button.setAutoRaise(True)
        self._more_button.toggled.connect(self._show_more)
        self._tools = [tool_button(actions, id) for id in TOOLS]
        self.more: MoreSettings | None = None
        self._column = QVBoxLayout()
        self._lay_out()
        self._join(self._first)
        self.translate()

    def show_settings(self, settings: Settings, theme: Theme, looks: Looks, lang: str) -> None:
        """Show the values in force, under *theme*, for an article in *lang*."""
        self._shown = settings, theme, looks, lang
        self._swatches.paint_pair(
            self._themes.get(settings.light_theme) or self._themes["light"],
            self._themes.get(settings.dark_theme) or self._themes["dark"],
        )
        for key, row in self._first.items():
            row.show_value(getattr(settings, key))
            row.show_whether_usual(getattr(settings, key))
        self.article_language.show_settings(settings)
        if self.more:
            self.more.show_settings(settings, page_palette(theme))
            self.more.show_looks(looks, lang)

    def show_themes(self, themes: Mapping[str, Theme]) -> None:
        """Offer *themes* from now on."""
        self._themes = themes
        self._swatches.show_themes(themes)
        if self.more:
            self.more.show_themes(themes)

    def paint_icons(self, colors: QPalette) -> None:
        """Draw the icons in *colors*."""
        self._colors = colors
        self._close.setIcon(icon("close", colors))
        self._more_button.setIcon(icon("up" if self._more_button.isChecked() else "down", colors))
        for row in self._first.values():
            row.paint(colors)
        if self.more:
            self.more.paint(colors)

    def show_reading_mode(self, *, is_on: bool, is_possible: bool) -> None:
        """Show whether the article or the page as it was saved is on screen."""
        self._original.setChecked(is_on)
        self._original.setEnabled(is_possible)

    def take_focus(self, key: str = "theme") -> None:
        """Give the keyboard to the control of *key*."""
        controls = self._first[key].controls()
        chosen = next((each for each in controls if getattr(each, "isChecked", bool)()), controls[0])
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_more(self) -> None:
        """Show every setting, ready to be searched."""
        self._more_button.setChecked(True)
        if self.more:
            self.more.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.more.search.selectAll()

    def open_packs(self) -> None:
        """Show the language packs, as if they had been searched for."""
        self._more_button.setChecked(True)
        if self.more:
            self.more.show_packs()

    def translate(self) -> None:
        """Take the words of the language in force."""
        self._title.setText(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        self._close.setToolTip(self.tr("Close the settings"))
        self._close.setAccessibleName(self.tr("Close the settings"))
        self._original.setText(self.tr("Reading mode on"))
        self._more_button.setText(self.tr("More"))
        self._more_button.setToolTip(self.tr("Every other setting"))
        for row in self._first.values():
            row.translate()
        if self.more:
            self.more.translate()
        self._set_mnemonics()

    def _set_mnemonics(self) -> None:
        more = self.more.rows.values() if self.more else ()
        rows = [*self._first.values(), self.article_language, *more]
        letters = mnemonics((each.named() for each in rows), self._actions.alt_letters())
        for row, letter in zip(rows, letters, strict=True):
            row.set_mnemonic(letter)
        about = self.tr("Off shows the page as it was saved, without its scripts.")
        self._original.setToolTip(f"{about}\n{self._actions.keys_of('toggle-original')}".rstrip())
        if self.more:
            self.more.tell_keys()

    def _show_more(self, is_wanted: bool) -> None:
        if is_wanted and self.more is None:
            self._make_more()
        if self.more:
            self.more.setVisible(is_wanted)
        for each in self._tools:
            each.setVisible(is_wanted)
        self._more_button.setIcon(icon("up" if is_wanted else "down", self._colors))

    def _make_more(self) -> None:
        # Made when it is first wanted: thirty controls and every font's name would delay the window.
        more = self.more = MoreSettings(FIRST, self._actions, self._themes)
        self._column.insertWidget(self._column.indexOf(self._more_button) + 1, more)
        _reach_after(self._more_button, more)
        more.scope_chosen.connect(self.scope_chosen)
        more.profile_chosen.connect(self.profile_chosen)
        more.profile_kept.connect(self.profile_kept)
        more.profile_dropped.connect(self.profile_dropped)
        self._join(more.rows)
        self.packs_made.emit(more.packs)
        more.paint(self._colors)
        self._set_mnemonics()
        if self._shown:
            settings, theme, looks, lang = self._shown
            more.show_looks(looks, lang)
            more.show_settings(settings, page_palette(theme))

    def _join(self, rows: Mapping[str, Row]) -> None:
        for row in rows.values():
            row.value_chosen.connect(self.value_chosen)
            row.reset_asked.connect(self.reset_asked)

    def _lay_out(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for each in self._tools:
            head.addWidget(each)
            each.hide()
        head.addWidget(self._close)
        column = self._column
        column.setContentsMargins(20, 14, 20, 20)
        column.setSpacing(16)
        column.addLayout(head)
        for key, below in zip(FIRST, (self._original, None, self.article_language), strict=True):
            column.addLayout(_together(self._first[key], below))
        column.addWidget(self._more_button)
        column.addStretch(1)
        holder = QWidget()
        holder.setLayout(column)
        self.setWidget(holder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in ENTER:
            press(self.focusWidget())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if is_of_control(event, self.focusWidget()):
            event.accept()
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        # The keys may be others than when the names were written.
        self._set_mnemonics()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)


def _together(*parts: QWidget | None) -> QVBoxLayout:
    """Return the *parts* of one control, close to one another."""
    column = QVBoxLayout()
    column.setSpacing(8)
    for each in filter(None, parts):
        column.addWidget(each)
    return column


def _reach_after(before: QWidget, new: QWidget) -> None:
    """Let Tab go from *before* into *new*, whose controls stand last because they came last."""
    inside: list[QWidget] = []
    each = new.nextInFocusChain()
    while each and new.isAncestorOf(each):
        inside.append(each)
        each = each.nextInFocusChain()
    for each in inside:
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, each)
            before = each

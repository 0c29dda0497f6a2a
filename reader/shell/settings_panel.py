"""Settings → the panel beside the article: reading mode, font size, language, and the rest below."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
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

from reader.core.rules import Switch
from reader.core.settings import RULES, Settings
from reader.core.theme import Theme
from reader.shell.actions import Actions
from reader.shell.icons import icon
from reader.shell.setting_rows import ChoiceRow, FontRow, RangeRow, Row, SwatchRow, ThemeRow

WIDTH_PX = 350
FIRST = ("theme", "text_size", "language")
SIZE_KEYS = {"less": "shrink-text", "more": "enlarge-text", "reset": "reset-text"}
WIDTH_KEYS = {"less": "narrow-column", "more": "widen-column"}
HEIGHT_KEYS = {"less": "tighten-lines", "more": "loosen-lines"}


class SettingsPanel(QScrollArea):
    """Shows the settings in force; tells what is chosen."""

    value_chosen = Signal(str, object)
    closed = Signal()

    def __init__(self, actions: Actions, themes: Mapping[str, Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH_PX)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._swatches = SwatchRow("theme", themes)
        self._rows: dict[str, Row] = {
            "theme": self._swatches,
            "text_size": RangeRow("text_size", SIZE_KEYS, actions),
            "language": ChoiceRow("language"),
            "font": FontRow("font"),
            "line_height": RangeRow("line_height", HEIGHT_KEYS, actions),
            "content_width": RangeRow("content_width", WIDTH_KEYS, actions),
            "alignment": ChoiceRow("alignment"),
            "light_theme": ThemeRow("light_theme", _of(themes, dark=False)),
            "dark_theme": ThemeRow("dark_theme", _of(themes, dark=True)),
        }
        self._switches = {key: QCheckBox() for key, rule in RULES.items() if isinstance(rule, Switch)}
        self._original = QCheckBox()
        self._original.setChecked(True)
        self._original.clicked.connect(actions["toggle-original"].trigger)
        self._title = QLabel()
        self._close = QToolButton()
        self._close.clicked.connect(self.closed)
        self._close.setAutoRaise(True)
        self._lay_out()
        for row in self._rows.values():
            row.value_chosen.connect(self.value_chosen)
        for key, box in self._switches.items():
            box.clicked.connect(lambda checked, key=key: self.value_chosen.emit(key, checked))
        self.translate()

    def show_settings(self, settings: Settings) -> None:
        """Show the values in force."""
        self._swatches.paint_pair(
            self._themes.get(settings.light_theme) or self._themes["light"],
            self._themes.get(settings.dark_theme) or self._themes["dark"],
        )
        for key, row in self._rows.items():
            row.show_value(getattr(settings, key))
        for key, box in self._switches.items():
            box.setChecked(getattr(settings, key))

    def paint_icons(self, colors: QPalette) -> None:
        """Draw the cross in *colors*."""
        self._close.setIcon(icon("close", colors))

    def show_reading_mode(self, *, is_on: bool, is_possible: bool) -> None:
        """Show whether the article or the page as it was saved is on screen."""
        self._original.setChecked(is_on)
        self._original.setEnabled(is_possible)

    def take_focus(self, key: str = "theme") -> None:
        """Give the keyboard to the control of *key*."""
        controls = self._rows[key].controls()
        chosen = next((each for each in controls if getattr(each, "isChecked", bool)()), controls[0])
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def translate(self) -> None:
        """Take the words of the language in force."""
        self._title.setText(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        self._close.setToolTip(self.tr("Close the settings"))
        self._close.setAccessibleName(self.tr("Close the settings"))
        self._original.setText(self.tr("Reading mode"))
        self._original.setToolTip(self.tr("Off shows the page as it was saved, without its scripts."))
        for row in self._rows.values():
            row.translate()
        for key, box in self._switches.items():
            box.setText(_word(RULES[key].label))
            box.setToolTip(f"{_word(RULES[key].help)}\n{key}")

    def _lay_out(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout()
        column.setContentsMargins(20, 14, 20, 20)
        column.setSpacing(18)
        column.addLayout(head)
        for key in FIRST:
            column.addWidget(self._rows[key])
            if key == "theme":
                column.addWidget(self._original)
        column.addWidget(_rule())
        for key, row in self._rows.items():
            if key not in FIRST:
                column.addWidget(row)
        for box in self._switches.values():
            column.addWidget(box)
        column.addStretch(1)
        holder = QWidget()
        holder.setLayout(column)
        self.setWidget(holder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)


def _of(themes: Mapping[str, Theme], *, dark: bool) -> dict[str, Theme]:
    return {name: each for name, each in themes.items() if each.dark is dark}


def _word(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


def _rule() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    return line

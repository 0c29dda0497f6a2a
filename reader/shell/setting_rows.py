"""A setting's rule → its control: each shows a value and tells a new one."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.rules import Choice, Range, Value
from reader.core.settings import RULES
from reader.core.theme import Theme
from reader.core.wording import translatable
from reader.presenter import AUTO
from reader.shell.actions import Actions

FONTS = {
    "serif": translatable("Settings", "Serif: Literata"),
    "sans": translatable("Settings", "Sans: Source Sans"),
    "mono": translatable("Settings", "Monospaced: Source Code Pro"),
    "hyperlegible": translatable("Settings", "Legible: Atkinson Hyperlegible"),
    "dyslexic": translatable("Settings", "Dyslexia: OpenDyslexic"),
}
THEMES = (
    # The labels of resources/themes/*.toml, which lupdate does not read; a test compares the two.
    translatable("Theme", "Light"),
    translatable("Theme", "Sepia"),
    translatable("Theme", "Gray"),
    translatable("Theme", "Dark"),
    translatable("Theme", "Black"),
    translatable("Theme", "High contrast"),
    translatable("Theme", "Amber dark"),
    translatable("Theme", "Amber"),
    translatable("Theme", "Clay dark"),
    translatable("Theme", "Clay"),
    translatable("Theme", "Gray dark"),
    translatable("Theme", "Gruvbox dark"),
    translatable("Theme", "Gruvbox"),
    translatable("Theme", "Harbor dark"),
    translatable("Theme", "Harbor"),
    translatable("Theme", "Heather dark"),
    translatable("Theme", "Heather"),
    translatable("Theme", "High contrast light"),
    translatable("Theme", "Linen dark"),
    translatable("Theme", "Linen"),
    translatable("Theme", "Moss dark"),
    translatable("Theme", "Moss"),
    translatable("Theme", "Nord dark"),
    translatable("Theme", "Nord"),
    translatable("Theme", "Parchment dark"),
    translatable("Theme", "Parchment"),
    translatable("Theme", "Porcelain dark"),
    translatable("Theme", "Porcelain"),
    translatable("Theme", "Rosé Pine dark"),
    translatable("Theme", "Rosé Pine"),
    translatable("Theme", "Sepia dark"),
    translatable("Theme", "Slate dark"),
    translatable("Theme", "Slate"),
    translatable("Theme", "Solarized dark"),
    translatable("Theme", "Solarized"),
)
AUTO_LABEL = translatable("Settings", "Auto")
SWATCH_PX = 44
SWATCHES_A_ROW = 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


class Row(QWidget):
    """One setting with its name above its control."""

    value_chosen = Signal(str, object)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.rule = RULES[key]
        self._name = QLabel()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._name)

    def show_value(self, value: Value) -> None:
        """Show *value* without telling it."""
        raise NotImplementedError

    def controls(self) -> list[QWidget]:
        """Return what the keyboard reaches, in its order; the first one is the name's buddy."""
        raise NotImplementedError

    def translate(self) -> None:
        """Take the words of the language in force."""
        name = _tr(self.rule.label)
        self._name.setText(name)
        self._name.setBuddy(self.controls()[0])
        for each in self.controls():
            each.setToolTip(f"{_tr(self.rule.help)}\n{self.key}")
            each.setAccessibleDescription(_tr(self.rule.help))
        self.controls()[0].setAccessibleName(name)

    def choose(self, value: object) -> None:
        """Tell *value*."""
        self.value_chosen.emit(self.key, value)


class RangeRow(Row):
    """A slider between a minus and a plus, the number beside the name, and a way back to the default."""

    def __init__(self, key: str, actions: Mapping[str, str], commands: Actions) -> None:
        super().__init__(key)
        assert isinstance(self.rule, Range)
        self._range = self.rule
        self._number = QLabel()
        self._number.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        head = QHBoxLayout()
        self._column.removeWidget(self._name)
        head.addWidget(self._name, 1)
        head.addWidget(self._number)
        self._column.addLayout(head)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, round((self._range.high - self._range.low) / self._range.step))
        self._slider.setPageStep(5)
        self._slider.valueChanged.connect(self._slid)
        line = QHBoxLayout()
        line.setSpacing(4)
        self._buttons = {place: _button(commands, id) for place, id in actions.items()}
        line.addWidget(self._buttons["less"])
        line.addWidget(self._slider, 1)
        line.addWidget(self._buttons["more"])
        if "reset" in self._buttons:
            line.addWidget(self._buttons["reset"])
        self._column.addLayout(line)

    def show_value(self, value: Value) -> None:
        assert isinstance(value, int | float)
        self._slider.blockSignals(True)
        self._slider.setValue(round((value - self._range.low) / self._range.step))
        self._slider.blockSignals(False)
        decimals = _decimals(self._range.step)
        number = QLocale().toString(float(value), "f", decimals)
        self._number.setText(f"\u2066{number} {self._range.unit}\u2069" if self._range.unit else number)

    def controls(self) -> list[QWidget]:
        return [self._slider]

    def _slid(self, place: int) -> None:
        value = self._range.low + place * self._range.step
        self.choose(round(value, 6) if isinstance(self._range.step, float) else int(value))


class ChoiceRow(Row):
    """A list to choose one from."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._box = QComboBox()
        self._box.activated.connect(lambda place: self.choose(self._box.itemData(place)))
        self._column.addWidget(self._box)

    def options(self) -> dict[str, str]:
        """Return the values with their names in the language in force."""
        assert isinstance(self.rule, Choice)
        return {value: _tr(name) for value, name in self.rule.options.items()}

    def show_value(self, value: Value) -> None:
        place = self._box.findData(value)
        if place < 0:
            self._box.addItem(str(value), value)
            place = self._box.count() - 1
        self._box.setCurrentIndex(place)

    def controls(self) -> list[QWidget]:
        return [self._box]

    def translate(self) -> None:
        super().translate()
        value = self._box.currentData()
        self._box.clear()
        for each, name in self.options().items():
            self._box.addItem(name, each)
        if value is not None:
            self.show_value(value)


class FontRow(ChoiceRow):
    """The bundled typefaces first, then every one that is installed."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._box.setEditable(False)
        self._box.setMaxVisibleItems(18)

    def options(self) -> dict[str, str]:
        installed = (
            each
            for each in QFontDatabase.families()
            if not QFontDatabase.isPrivateFamily(each) and self.rule.allows(each)
        )
        return {value: _tr(name) for value, name in FONTS.items()} | {each: each for each in installed}


class ThemeRow(ChoiceRow):
    """One theme of those that there are."""

    def __init__(self, key: str, themes: Mapping[str, Theme]) -> None:
        self._themes = themes
        super().__init__(key)

    def options(self) -> dict[str, str]:
        return {each.name: QCoreApplication.translate("Theme", each.label) for each in self._themes.values()}


class SwatchRow(Row):
    """The reading modes as swatches in their own colors."""

    def __init__(self, key: str, themes: Mapping[str, Theme]) -> None:
        super().__init__(key)
        self._themes = themes
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, name in enumerate((AUTO, *themes)):
            button = QToolButton()
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(SWATCH_PX, SWATCH_PX))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
            button.clicked.connect(lambda _checked, name=name: self.choose(name))
            self._group.addButton(button)
            self._buttons[name] = button
            grid.addWidget(button, place // SWATCHES_A_ROW, place % SWATCHES_A_ROW)
        self._column.addLayout(grid)

    def show_value(self, value: Value) -> None:
        if button := self._buttons.get(str(value)):
            button.setChecked(True)

    def paint_pair(self, light: Theme, dark: Theme) -> None:
        """Draw the swatches; that of *auto* shows its pair."""
        ratio = self.devicePixelRatioF()
        for name, button in self._buttons.items():
            pair = (light, dark) if name == AUTO else (self._themes[name], self._themes[name])
            button.setIcon(_swatch(*pair, ratio))

    def controls(self) -> list[QWidget]:
        return list(self._buttons.values())

    def translate(self) -> None:
        super().translate()
        for name, button in self._buttons.items():
            label = (
                _tr(AUTO_LABEL)
                if name == AUTO
                else QCoreApplication.translate("Theme", self._themes[name].label)
            )
            button.setText(label)
            button.setAccessibleName(f"{_tr(self.rule.label)}: {label}")


def _decimals(step: float) -> int:
    """How many decimals a number that moves by *step* needs."""
    return len(str(step).partition(".")[2]) if isinstance(step, float) else 0


def _button(commands: Actions, id: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(commands[id])
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _swatch(light: Theme, dark: Theme, ratio: float) -> QIcon:
    """Draw "Aa" on a disc of the theme's paper; half and half where the two differ."""
    pixmap = QPixmap(QSize(SWATCH_PX, SWATCH_PX) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    disc = QRectF(2, 2, SWATCH_PX - 4, SWATCH_PX - 4)
    font = QFont(painter.font())
    font.setPixelSize(SWATCH_PX // 3)
    painter.setFont(font)
    for theme, left, width in ((light, 0.0, SWATCH_PX / 2), (dark, SWATCH_PX / 2, SWATCH_PX / 2)):
        painter.save()
        painter.setClipRect(QRectF(left, 0, width, SWATCH_PX))
        painter.setBrush(QColor(theme.background))
        painter.setPen(QPen(QColor(theme.quote), 1.5))
        painter.drawEllipse(disc)
        painter.setPen(QColor(theme.text))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "Aa")
        painter.restore()
    painter.end()
    return QIcon(pixmap)

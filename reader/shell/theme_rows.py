"""Themes → their controls: swatches in their own colors, the first six in sight and the others on demand."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen, QPixmap, QTextLayout
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QToolButton, QWidget

from reader.core.rules import Value
from reader.core.theme import MODES, Theme
from reader.core.wording import translatable
from reader.shell.setting_rows import ChoiceRow, Row, word
from reader.styling import AUTO

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
MORE_LABEL = translatable("Settings", "More…")
SWATCH_PX = 44
SWATCHES_A_ROW = 4
SWATCH_TEXT_PX = 64


def label(theme: Theme) -> str:
    """The theme's name in the language in force."""
    return QCoreApplication.translate("Theme", theme.label)


class ThemeRow(ChoiceRow):
    """One theme of the light ones, or of the dark ones."""

    def __init__(self, key: str, themes: Mapping[str, Theme], *, dark: bool) -> None:
        self._themes = themes
        self._dark = dark
        super().__init__(key)

    def show_themes(self, themes: Mapping[str, Theme]) -> None:
        """Offer *themes* from now on."""
        self._themes = themes
        self.translate()

    def options(self) -> dict[str, str]:
        return {each.name: label(each) for each in self._themes.values() if each.dark is self._dark}


class SwatchRow(Row):
    """The reading modes as swatches in their own colors, and every other theme behind the last one."""

    def __init__(self, key: str, themes: Mapping[str, Theme]) -> None:
        super().__init__(key)
        self._themes = themes
        self._value = AUTO
        self._pair = (themes[MODES[0]], themes[MODES[0]])
        self._drawn: dict[str, tuple[Theme, Theme, float]] = {}
        self._group = QButtonGroup(self)
        self._buttons = {name: self._swatch(name) for name in (AUTO, *MODES)}
        self._more = _tool()
        self._more.toggled.connect(self._show_others)
        self._others = QWidget()
        self._others.hide()
        first = QGridLayout()
        first.setSpacing(2)
        for place, button in enumerate((*self._buttons.values(), self._more)):
            first.addWidget(button, place // SWATCHES_A_ROW, place % SWATCHES_A_ROW)
        self._rest = QGridLayout(self._others)
        self._rest.setContentsMargins(0, 0, 0, 0)
        self._rest.setSpacing(2)
        self._column.addLayout(first)
        self._column.addWidget(self._others)
        self.show_themes(themes)

    def show_themes(self, themes: Mapping[str, Theme]) -> None:
        """Offer *themes* from now on."""
        self._themes = themes
        for name in self._buttons.keys() - {AUTO, *MODES}:
            button = self._buttons.pop(name)
            self._drawn.pop(name, None)
            self._group.removeButton(button)
            button.deleteLater()
        others = [name for name in themes if name not in MODES]
        # Pairs fill the rows; who has a pair among the first six stands below them.
        paired = [name for name in others if themes[name].pair in others]
        for place, name in enumerate((*paired, *(name for name in others if name not in paired))):
            self._buttons[name] = self._swatch(name)
            self._rest.addWidget(self._buttons[name], place // SWATCHES_A_ROW, place % SWATCHES_A_ROW)
        self.paint_pair(*self._pair)
        self.show_value(self._value)
        self.translate()

    def show_value(self, value: Value) -> None:
        self._value = str(value)
        if button := self._buttons.get(self._value):
            button.setChecked(True)
        shown = self._themes.get(self._value) if self._value not in (AUTO, *MODES) else None
        self._more.setIcon(_swatch(shown, shown, self.devicePixelRatioF()) if shown else self._several())

    def paint_pair(self, light: Theme, dark: Theme) -> None:
        """Draw the swatches; that of *auto* shows its pair."""
        self._pair = light, dark
        self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        for name in self._buttons if self._more.isChecked() else (AUTO, *MODES):
            pair = self._pair if name == AUTO else (self._themes[name], self._themes[name])
            # The panel is told of every change; few are of a theme.
            if self._drawn.get(name) != (*pair, ratio):
                self._drawn[name] = (*pair, ratio)
                self._buttons[name].setIcon(_swatch(*pair, ratio))

    def controls(self) -> list[QWidget]:
        return [*self._buttons.values(), self._more]

    def _tell_keys(self, letter: str) -> None:
        super()._tell_keys(letter)
        for name, button in self._buttons.items():
            words = word(AUTO_LABEL) if name == AUTO else label(self._themes[name])
            button.setToolTip(f"{words}\n{self.key} = {name}")

    def translate(self) -> None:
        super().translate()
        for name, button in self._buttons.items():
            words = word(AUTO_LABEL) if name == AUTO else label(self._themes[name])
            button.setText(self._fitting(words))
            button.setAccessibleName(f"{self.named()}: {words}")
        self._more.setText(word(MORE_LABEL))
        self._more.setAccessibleName(f"{self.named()}: {word(MORE_LABEL)}")

    def _fitting(self, words: str) -> str:
        """Return *words* in as many lines as they need to be no wider than a swatch."""
        font = self._more.font()
        metrics, end = QFontMetrics(font), Qt.TextElideMode.ElideRight
        lines: list[str] = []
        for each in words.split():
            longer = f"{lines[-1]} {each}" if lines else each
            if lines and metrics.horizontalAdvance(longer) < SWATCH_TEXT_PX:
                lines[-1] = longer
            else:
                lines += _broken(each, font)
        return "\n".join(metrics.elidedText(each, end, SWATCH_TEXT_PX) for each in lines)

    def _swatch(self, name: str) -> QToolButton:
        button = _tool()
        button.clicked.connect(lambda _checked, name=name: self.choose(name))
        self._group.addButton(button)
        return button

    def _show_others(self, are_wanted: bool) -> None:
        self._others.setVisible(are_wanted)
        self._draw()

    def _several(self) -> QIcon:
        """Four of the other themes in one disc's place."""
        ratio = self.devicePixelRatioF()
        pixmap = _canvas(ratio)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        others = [each for name, each in self._themes.items() if name not in MODES]
        small = SWATCH_PX * 0.36
        for place, theme in enumerate(others[:: max(1, len(others) // 4)][:4]):
            left, top = 6 + (place % 2) * SWATCH_PX * 0.41, 6 + (place // 2) * SWATCH_PX * 0.41
            painter.setBrush(QColor(theme.background))
            painter.setPen(QPen(QColor(theme.quote), 1.2))
            painter.drawEllipse(QRectF(left, top, small, small))
        painter.end()
        return QIcon(pixmap)


def _tool() -> QToolButton:
    button = QToolButton()
    button.setCheckable(True)
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setIconSize(QSize(SWATCH_PX, SWATCH_PX))
    font = button.font()
    font.setPointSizeF(font.pointSizeF() * 0.92)
    button.setFont(font)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setSizePolicy(button.sizePolicy().Policy.Ignored, button.sizePolicy().Policy.Expanding)
    return button


def _broken(word: str, font: QFont) -> list[str]:
    """Return *word* in pieces no wider than a swatch, where its script has places to break it."""
    layout = QTextLayout(word, font)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(SWATCH_TEXT_PX)
    layout.endLayout()
    starts = [layout.lineAt(place).textStart() for place in range(layout.lineCount())]
    return [word[start:end] for start, end in pairwise([*starts, len(word)])]


def _canvas(ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(SWATCH_PX, SWATCH_PX) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _swatch(light: Theme, dark: Theme, ratio: float) -> QIcon:
    """Draw "Aa" on a disc of the theme's paper; half and half where the two differ."""
    pixmap = _canvas(ratio)
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

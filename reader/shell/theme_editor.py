"""A theme of a person's own: colors are picked, their contrast is told, and the page shows them at once."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core import paths, theme_file
from reader.core.errors import ReaderError
from reader.core.theme import Theme
from reader.core.wording import translatable
from reader.shell.message_page import sentence

NAMES = {
    "background": translatable("ThemeRole", "Paper"),
    "text": translatable("ThemeRole", "Text"),
    "link": translatable("ThemeRole", "Links"),
    "visited": translatable("ThemeRole", "Visited links"),
    "accent": translatable("ThemeRole", "Accents"),
    "selection": translatable("ThemeRole", "Selected text"),
    "found": translatable("ThemeRole", "Marked text"),
    "code_background": translatable("ThemeRole", "Behind code"),
}
PATCH_PX = 22
HEX_LENGTH = 7


class ThemeEditor(QDialog):
    """Begins with a theme's colors; `previewed` tells a theme at a change, `saved` the name of its file."""

    previewed = Signal(object)
    saved = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._colors = theme_file.chosen(theme)
        self._name = QLineEdit(self._free_label(theme))
        self._patches = {role: QPushButton() for role in theme_file.CHOSEN}
        self._codes = {role: QLineEdit() for role in theme_file.CHOSEN}
        self._ratios = {role: QLabel() for role in theme_file.CHOSEN}
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._buttons = QDialogButtonBox()
        save = self._buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        save.setDefault(True)
        cancel.setAutoDefault(False)
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        self.setWindowTitle(self.tr("A theme of your own"))
        self._lay_out()
        self._show_colors()

    def open_beside(self, window: QWidget) -> None:
        """Show the dialog without covering the middle of *window*, where the page is."""
        self.show()
        corner = window.geometry().topLeft()
        self.move(corner.x() + 16, corner.y() + 64)

    def pick(self, role: str, color: str) -> None:
        """Give *role* the *color* (``#rrggbb``)."""
        self._colors[role] = color.lower()
        self._show_colors()
        self.previewed.emit(self._theme())

    def _theme(self) -> Theme:
        return theme_file.made(self._name.text(), self._colors)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for row, role in enumerate(theme_file.CHOSEN):
            name, code, patch = QLabel(_role(role)), self._codes[role], self._patches[role]
            name.setBuddy(patch)
            patch.setAccessibleName(_role(role))
            patch.setToolTip(role)
            patch.setAutoDefault(False)
            patch.clicked.connect(partial(self._ask_for_color, role))
            code.setAccessibleName(self.tr("{role}: color code").format(role=_role(role)))
            code.setMaxLength(HEX_LENGTH)
            code.setFixedWidth(code.fontMetrics().horizontalAdvance("#000000") + 24)
            code.textEdited.connect(partial(self._type, role))
            self._ratios[role].setMinimumWidth(self.fontMetrics().horizontalAdvance("00.0:1 ✗") + 12)
            for place, widget in enumerate((name, patch, code, self._ratios[role])):
                grid.addWidget(widget, row, place)
        label = QLabel(self.tr("Name"))
        label.setBuddy(self._name)
        self._name.setAccessibleName(self.tr("Name"))
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for widget in (label, self._name):
            column.addWidget(widget)
        column.addLayout(grid)
        column.addWidget(self._said)
        column.addWidget(self._buttons)

    def _show_colors(self) -> None:
        theme = self._theme()
        faint = []
        for role, color in self._colors.items():
            self._patches[role].setIcon(_patch(color))
            if not self._codes[role].hasFocus():
                self._codes[role].setText(color)
            ratio = theme_file.least_contrast(theme, role)
            self._ratios[role].setText(self._verdict(ratio))
            if ratio is not None and ratio < theme_file.LEAST_CONTRAST:
                faint.append(_role(role))
        least = QLocale().toString(theme_file.LEAST_CONTRAST, "f", 1)
        self._said.setText(
            self.tr("Hard to read: {roles}. {least}:1 is the least for comfortable reading.").format(
                roles=", ".join(faint), least=least
            )
            if faint
            else self.tr("Everything stands out well enough from its ground.")
        )

    def _verdict(self, ratio: float | None) -> str:
        if ratio is None:
            return ""
        mark = "✓" if ratio >= theme_file.LEAST_CONTRAST else "✗"
        return f"\u2066{QLocale().toString(ratio, 'f', 1)}:1 {mark}\u2069"

    def _ask_for_color(self, role: str) -> None:
        dialog = QColorDialog(QColor(self._colors[role]), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        before = self._colors[role]
        dialog.currentColorChanged.connect(lambda color: self.pick(role, color.name()))
        if not dialog.exec():
            self.pick(role, before)

    def _type(self, role: str, code: str) -> None:
        if len(code) == HEX_LENGTH and QColor.isValidColorName(code):
            self.pick(role, code)

    def _save(self) -> None:
        try:
            name = theme_file.save(paths.themes_folder(), self._name.text(), self._colors)
        except ReaderError as error:
            self._said.setText(sentence(error))
            return
        self.saved.emit(name)
        self.accept()

    def _free_label(self, theme: Theme) -> str:
        own = self.tr("My {theme}").format(theme=QCoreApplication.translate("Theme", theme.label))
        return theme.label if (paths.themes_folder() / f"{theme.name}.toml").exists() else own


def _role(role: str) -> str:
    return QCoreApplication.translate("ThemeRole", NAMES[role])


def _patch(color: str) -> QIcon:
    pixmap = QPixmap(PATCH_PX, PATCH_PX)

    pixmap.fill(QColor(color))
    return QIcon(pixmap)

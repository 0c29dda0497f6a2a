"""A setting's rule → its control: each shows a value and tells a new one."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.rules import Choice, Range, Value
from reader.core.settings import DEFAULTS, RULES
from reader.core.wording import translatable
from reader.shell.actions import Actions
from reader.shell.icons import icon
from reader.shell.mnemonics import marked

BACK_PX = 22
TIME_FORMAT = "HH:mm"
USUAL = translatable("Settings", "{name} as usual")
FONTS = {
    "serif": translatable("Settings", "Serif: Literata"),
    "sans": translatable("Settings", "Sans: Source Sans"),
    "mono": translatable("Settings", "Monospaced: Source Code Pro"),
    "hyperlegible": translatable("Settings", "Legible: Atkinson Hyperlegible"),
    "dyslexic": translatable("Settings", "Dyslexia: OpenDyslexic"),
}


def word(text: str) -> str:
    """Return *text* of the table of settings in the language in force."""
    return QCoreApplication.translate("Settings", text)


class Row(QWidget):
    """One setting with its name above its control, and a way back where it is not as usual."""

    value_chosen = Signal(str, object)
    reset_asked = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.rule = RULES[key]
        self._name = QLabel()
        self.back = QToolButton()
        self.back.setAutoRaise(True)
        self.back.clicked.connect(lambda: self.reset_asked.emit(key))
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.back.setFixedSize(BACK_PX, BACK_PX)
        self._head = QHBoxLayout()
        self._head.setSpacing(4)
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self.back)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(self._head)

    def show_value(self, value: Value) -> None:
        """Show *value* without telling it."""
        raise NotImplementedError

    def controls(self) -> list[QWidget]:
        """Return what the keyboard reaches, in its order; the first one is the name's buddy."""
        raise NotImplementedError

    def show_whether_usual(self, value: Value) -> None:
        """Offer the way back where *value* is not the default."""
        self.back.setVisible(value != getattr(DEFAULTS, self.key))

    def paint(self, colors: QPalette) -> None:
        """Draw the icons in *colors*."""
        self.back.setIcon(icon("reset", colors))

    def named(self) -> str:
        """The setting's name in the language in force."""
        return word(self.rule.label)

    def set_mnemonic(self, letter: str) -> None:
        """Let Alt and *letter* reach the control; "" for none."""
        self._name.setText(with_mnemonic(self.named(), letter))
        self._tell_keys(letter)

    def translate(self) -> None:
        """Take the words of the language in force."""
        name = self.named()
        self._name.setText(name)
        self._name.setBuddy(self.controls()[0])
        self.back.setToolTip(word(USUAL).format(name=name))
        self.back.setAccessibleName(word(USUAL).format(name=name))
        for each in self.controls():
            each.setAccessibleDescription(word(self.rule.help))
        self.controls()[0].setAccessibleName(name)
        self._tell_keys("")

    def answers(self, words: str) -> bool:
        """Tell whether a search for *words* means this setting."""
        said = f"{self.named()} {word(self.rule.help)} {self.key} {self.key.replace('_', ' ')}".casefold()
        return all(each in said for each in words.casefold().split())

    def choose(self, value: object) -> None:
        """Tell *value*."""
        self.value_chosen.emit(self.key, value)

    def _tell_keys(self, letter: str) -> None:
        for each in (self._name, *self.controls()):
            each.setToolTip(tool_tip(f"{word(self.rule.help)}\n{self.key}", letter))


class RangeRow(Row):
    """A slider, between a minus and a plus where commands do the same, and the number beside the name."""

    def __init__(self, key: str, actions: Mapping[str, str], commands: Actions) -> None:
        super().__init__(key)
        assert isinstance(self.rule, Range)
        self._range = self.rule
        self._number = QLabel()
        self._head.addWidget(self._number)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, round((self._range.high - self._range.low) / self._range.step))
        self._slider.setPageStep(5)
        self._slider.valueChanged.connect(self._slid)
        line = QHBoxLayout()
        line.setSpacing(4)
        self._buttons = {place: tool_button(commands, id) for place, id in actions.items()}
        if "less" in self._buttons:
            line.addWidget(self._buttons["less"])
        line.addWidget(self._slider, 1)
        if "more" in self._buttons:
            line.addWidget(self._buttons["more"])
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
        return {value: word(name) for value, name in self.rule.options.items()}

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


class SwitchRow(Row):
    """A box to tick, which is its own way back."""

    def __init__(self, key: str) -> None:
        self._box = QCheckBox()
        super().__init__(key)
        self._name.hide()
        self._head.insertWidget(0, self._box, 1)
        self._box.clicked.connect(self.choose)

    def show_value(self, value: Value) -> None:
        self._box.setChecked(bool(value))

    def show_whether_usual(self, _value: Value) -> None:
        self.back.hide()

    def controls(self) -> list[QWidget]:
        return [self._box]

    def set_mnemonic(self, letter: str) -> None:
        self._box.setText(with_mnemonic(self.named(), letter))
        self._tell_keys(letter)

    def translate(self) -> None:
        super().translate()
        self._box.setText(self.named())


class TimeRow(Row):
    """A time of day."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._edit = QTimeEdit()
        # Hours stand left of the minutes in every script; Qt would turn the format round with the window.
        self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._edit.setDisplayFormat(TIME_FORMAT)
        self._edit.timeChanged.connect(lambda time: self.choose(time.toString(TIME_FORMAT)))
        self._column.addWidget(self._edit)

    def show_value(self, value: Value) -> None:
        self._edit.blockSignals(True)
        self._edit.setTime(QTime.fromString(str(value), TIME_FORMAT))
        self._edit.blockSignals(False)

    def controls(self) -> list[QWidget]:
        return [self._edit]


class LineRow(Row):
    """A line of text, taken when it is finished; one that the rule refuses is put back."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._shown = ""
        self._line = QLineEdit()
        self._line.editingFinished.connect(self._finished)
        self._column.addWidget(self._line)

    def show_value(self, value: Value) -> None:
        self._shown = str(value)
        self._line.setText(self._shown)

    def controls(self) -> list[QWidget]:
        return [self._line]

    def _finished(self) -> None:
        if self._line.text() != self._shown and self.rule.allows(self._line.text()):
            self.choose(self._line.text())
        else:
            self._line.setText(self._shown)


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
        return {value: word(name) for value, name in FONTS.items()} | {each: each for each in installed}


def _decimals(step: float) -> int:
    """How many decimals a number that moves by *step* needs."""
    return len(str(step).partition(".")[2]) if isinstance(step, float) else 0


def tool_tip(words: str, letter: str) -> str:
    """Return *words* with the keys below them that reach the control; without where *letter* is ""."""
    return f"{words}\n\u2066Alt+{letter.upper()}\u2069" if letter else words


def with_mnemonic(name: str, letter: str) -> str:
    """Return *name* with an ampersand before its first *letter*, as Qt marks a key of Alt."""
    place = marked(name, letter) if letter else -1
    plain = name.replace("&", "&&")
    return plain if place < 0 else f"{name[:place]}&{name[place:]}"


def tool_button(commands: Actions, id: str) -> QToolButton:
    """Return a button with the icon of the command *id* alone."""
    button = QToolButton()
    button.setDefaultAction(commands.on_button(id))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button

"""The article's part of the Language control: which language it is read in, and which of the two is shown."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.settings import Settings
from reader.shell.language_names import language_name
from reader.shell.languages import codes
from reader.shell.setting_rows import tool_tip, with_mnemonic
from reader.translating import Face, Translation, listed
from reader.translation.pair import code


class ArticleLanguage(QWidget):
    """A list of languages, and once there is a translation, what is shown of it."""

    language_chosen = Signal(str)
    face_chosen = Signal(object)
    always_chosen = Signal(str)
    """The value of the setting ``always_translate``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translation = Translation()
        self._always: tuple[str, ...] = ()
        self._letter = ""
        self.has_route: Callable[[str], bool] = lambda _target: False
        self._name = QLabel()
        self.box = QComboBox()
        self._name.setBuddy(self.box)
        self.box.activated.connect(lambda place: self.language_chosen.emit(self.box.itemData(place)))
        self._faces = QButtonGroup(self)
        self.buttons = {face: QPushButton() for face in Face}
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for face, button in self.buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, face=face: self.face_chosen.emit(face))
            self._faces.addButton(button)
            row.addWidget(button)
        self.always = QCheckBox()
        self.always.clicked.connect(self._choose_always)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for each in (self._name, self.box, self._row, self.always):
            column.addWidget(each)
        self.translate()

    def show_translation(self, translation: Translation) -> None:
        """Show how it stands."""
        was, self._translation = self._translation, translation
        if (was.source, was.target, was.is_there) != (
            translation.source,
            translation.target,
            translation.is_there,
        ):
            self.translate()
        self._draw()

    def show_settings(self, settings: Settings) -> None:
        """Show whether the article's language is always translated."""
        self._always = listed(settings.always_translate)
        self._draw()

    def take_focus(self) -> None:
        """Give the keyboard to the list of languages, with what can be had at once in it."""
        self.translate()
        self.box.setFocus()

    def named(self) -> str:
        """What it is called in the language in force."""
        return self.tr("Language of the article")

    def set_mnemonic(self, letter: str) -> None:
        """Let Alt and *letter* reach the list; "" for none."""
        self._letter = letter
        self._name.setText(with_mnemonic(self.named(), letter))
        about = self.tr("Another language is translated on this computer; nothing is sent anywhere.")
        for each in (self._name, self.box):
            each.setToolTip(tool_tip(about, letter))

    def translate(self) -> None:
        """Take the words of the language in force."""
        self.set_mnemonic(self._letter)
        self.box.setAccessibleName(self.named())
        self.buttons[Face.ORIGINAL].setText(self.tr("Original"))
        self.buttons[Face.TRANSLATION].setText(self.tr("Translation"))
        self.buttons[Face.BOTH].setText(self.tr("Both"))
        self._fill()
        self._draw()

    def _fill(self) -> None:
        own = self._translation.source
        self.box.clear()
        self.box.addItem(
            self.tr("As it is: {language}").format(language=language_name(own))
            if own
            else self.tr("As it is"),
            own,
        )
        for each in codes():
            if not own or code(each) != code(own):
                name = language_name(each)
                is_here = self.has_route(each)
                self.box.addItem(
                    name if is_here else self.tr("{language} (not here yet)").format(language=name), each
                )

    def _draw(self) -> None:
        at = self._translation
        place = self.box.findData(at.target) if at.target and at.face is not Face.ORIGINAL else 0
        self.box.setCurrentIndex(max(0, place))
        self._row.setVisible(at.is_there or at.is_running)
        self.buttons[at.face].setChecked(True)
        self.always.setVisible(at.is_there and bool(at.source))
        self.always.setText(
            self.tr("Always translate from {language}").format(language=language_name(at.source))
        )
        self.always.setChecked(bool(at.source) and code(at.source) in self._always)

    def _choose_always(self, is_on: bool) -> None:
        own = code(self._translation.source).partition("-")[0]
        left = [each for each in self._always if each != own]
        self.always_chosen.emit(", ".join([*left, own] if is_on else left) or "none")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

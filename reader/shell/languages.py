"""The window's language: .qm files → translators, number formats, direction. Switched while it runs."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reader.core import paths
from reader.core.rules import Choice
from reader.core.settings import RULES

SYSTEM = "system"
QT_CODES = {"zh-Hans": "zh_CN", "pt": "pt_BR"}


def codes() -> tuple[str, ...]:
    """Return the languages of the window, by BCP 47 tag."""
    rule = RULES["language"]
    assert isinstance(rule, Choice)
    return tuple(each for each in rule.options if each != SYSTEM)


def chosen(setting: str) -> str:
    """Return the language that *setting* means: itself, else the first of the system's that we speak."""
    if setting != SYSTEM:
        return setting
    for tag in QLocale.system().uiLanguages():
        for code in codes():
            if tag == code or tag.split("-")[0] == code.split("-")[0]:
                return code
    return "en"


class Languages:
    """Puts a language in force for the whole program."""

    def __init__(self) -> None:
        self._translators: list[QTranslator] = []
        self._code = ""

    def use(self, setting: str) -> bool:
        """Speak *setting* from now on; return whether that is a change."""
        code = chosen(setting)
        if code == self._code:
            return False
        # What reacts to the new translators asks for numbers and the direction as well.
        QLocale.setDefault(QLocale(code))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.leave()
        self._code = code
        self._translators = list(_made(code))
        for each in self._translators:
            QCoreApplication.installTranslator(each)
        app.setLayoutDirection(QLocale(code).textDirection())
        return True

    def leave(self) -> None:
        """Speak the code's own language again."""
        for each in self._translators:
            QCoreApplication.removeTranslator(each)
        self._translators, self._code = [], ""


def _made(code: str) -> Iterator[QTranslator]:
    """The words of Qt's own dialogs, what Qt lacks of them, and ours: the last one is asked first."""
    ours = str(paths.resources() / "i18n")
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (
        (f"qtbase_{QT_CODES.get(code, code)}", qts),
        (f"qtbase_{code}", ours),
        (code, ours),
    ):
        made = QTranslator()
        if made.load(f"{name}.qm", folder):
            yield made

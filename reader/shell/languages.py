"""The window's language: .qm files → translators, number formats, direction. Switched while it runs."""

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
        self._code = code
        # What reacts to the new translators asks for numbers and the direction as well.
        QLocale.setDefault(QLocale(code))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        for each in self._translators:
            QCoreApplication.removeTranslator(each)
        self._translators = list(filter(None, (_qt(code), _ours(code))))
        for each in self._translators:
            QCoreApplication.installTranslator(each)
        app.setLayoutDirection(QLocale(code).textDirection())
        return True


def _ours(code: str) -> QTranslator | None:
    made = QTranslator()
    return made if made.load(f"{code}.qm", _folder()) else None


def _qt(code: str) -> QTranslator | None:
    """Return the words of Qt's own dialogs: Qt's translation, or ours where it has none."""
    made = QTranslator()
    name = f"qtbase_{QT_CODES.get(code, code)}.qm"
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return made if made.load(name, qts) or made.load(name, _folder()) else None


def _folder() -> str:
    return str(paths.resources() / "i18n")

"""What languages are called: by themselves, so that whoever reads one finds it."""

from PySide6.QtCore import QLocale

from reader.core.rules import Choice
from reader.core.settings import RULES
from reader.core.wording import isolated


def language_name(code: str) -> str:
    """Return the own name of the language *code* (BCP 47), or the code where nobody knows it."""
    rule = RULES["language"]
    assert isinstance(rule, Choice)
    for known, name in rule.options.items():
        if known != "system" and known.split("-")[0] == code.split("-", maxsplit=1)[0]:
            return name
    name = QLocale(code).nativeLanguageName() if QLocale(code) != QLocale.c() else ""
    return name[:1].upper() + name[1:] if name else code


def isolated_name(code: str) -> str:
    """Return the name fit to stand in a sentence of either direction."""
    return isolated(language_name(code))

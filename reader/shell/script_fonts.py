"""Whether the system has letters for a language whose fonts are too large to bundle."""

from PySide6.QtGui import QFontDatabase

_SYSTEMS = {
    "ja": QFontDatabase.WritingSystem.Japanese,
    "ko": QFontDatabase.WritingSystem.Korean,
    "zh": QFontDatabase.WritingSystem.SimplifiedChinese,
}


def has_letters(lang: str) -> bool:
    """Tell whether text in *lang* (BCP 47) can be drawn; in languages with bundled fonts it always can."""
    system = _SYSTEMS.get(lang.partition("-")[0])
    if system is None:
        return True
    return bool(QFontDatabase.families(system))

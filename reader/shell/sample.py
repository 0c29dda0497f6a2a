"""A sentence in the article's script, set as the settings say, on the theme's paper."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QLabel

from reader.core import paths
from reader.core.sample_sentences import sample_sentence
from reader.core.settings import Settings
from reader.core.typography import face

LARGEST_PX = 30
"""The panel is narrow: a larger size is seen on the page."""


class Sample(QLabel):
    """Shows the sentence; the page beside it shows the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setAutoFillBackground(True)
        self.setMargin(14)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.language = "en"

    def show_language(self, lang: str) -> None:
        """Speak *lang* (BCP 47) from now on."""
        self.language = lang
        self.setText(sample_sentence(lang))

    def show_settings(self, settings: Settings, colors: QPalette) -> None:
        """Set the sentence by *settings* in *colors*, the paper's."""
        _bring_fonts()
        font = QFont(face(settings.font).family)
        size = min(settings.text_size, LARGEST_PX)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight(settings.font_weight))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, settings.letter_spacing * size)
        font.setWordSpacing(settings.word_spacing * size)
        self.setFont(font)
        self.setPalette(colors)


@cache
def _bring_fonts() -> None:
    """Let the window's own labels use the faces that the page has."""
    for path in sorted((paths.resources() / "fonts").glob("*.[tw]*")):
        if path.suffix != ".txt":
            QFontDatabase.addApplicationFont(str(path))

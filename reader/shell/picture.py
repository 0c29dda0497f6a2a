"""`lutrin show --png` and `--pdf`: what the window would show, drawn without a display."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import QWebEngineSettings
from PySide6.QtWidgets import QApplication

from reader.core import paths
from reader.core.article import Article, Metadata
from reader.core.compose import compose
from reader.core.errors import NotWritten, ReaderError, TookTooLong
from reader.core.files import display_name
from reader.core.own_style import own_style
from reader.core.settings import Settings
from reader.core.source import Source
from reader.core.style_sheet import style_sheet
from reader.core.theme import Theme
from reader.deliveries import Deliveries
from reader.export_command import looks_for
from reader.exports import Made
from reader.exports.placing import write
from reader.reading_process import ReadingProcess
from reader.shell import engine
from reader.shell.article_view import ArticleView
from reader.shell.labels import labels
from reader.shell.languages import Languages
from reader.shell.page_scheme import Served
from reader.shell.pdf import PdfPrinter
from reader.shell.post import Post

TALLEST_PX = 16_000
"""What the engine paints in one piece; the article's rest is left to the PDF."""
LONGEST_DRAWN = 2_000_000
"""Characters of HTML: more than the tallest and widest picture of the smallest text can show."""
SMALLEST_EM2 = 0.3
"""How much room a letter takes at least, in squares of the text size; twice as much on average."""
HTML_CHARACTERS = 5
"""Characters of HTML for each that is shown, where it is rich in links and notes."""
LEAST_WIDTH_PX, MOST_WIDTH_PX = 200, 8_000
TIME_LIMIT_MS = 60_000
"""For drawing alone: how long a page may take to be read, the reading process knows."""
FRAME_MS = 60
DOT = "#ff00ff"


def draw(asked: argparse.Namespace, source: Source) -> int:
    """Draw *source* as `lutrin show` was *asked* to; return 0. Raises ReaderError."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    looks = looks_for(asked)
    engine.prepare(software=True)
    app = QApplication(sys.argv[:1])
    languages = Languages()
    languages.use(looks(Metadata())[0].language)
    post = Post()
    deliveries = Deliveries()
    page_reader = ReadingProcess(deliveries)
    deliveries.open(post.given.emit)
    drawing = _Drawing(asked, source, page_reader, looks)
    drawing.start()
    app.exec()
    languages.leave()
    page_reader.stop()
    deliveries.close()
    drawing.view.close_engine()
    if drawing.error:
        raise drawing.error
    return 0


def longest_drawn(width_px: int, text_size: int) -> int:
    """Return how many characters of HTML surely fill the tallest picture, of whose rest none is laid out."""
    letters = width_px * TALLEST_PX / (SMALLEST_EM2 * text_size**2)
    return min(LONGEST_DRAWN, int(letters * HTML_CHARACTERS))


class _Drawing:
    """One article on its way to a picture, to pages, or to both."""

    def __init__(
        self,
        asked: argparse.Namespace,
        source: Source,
        page_reader: ReadingProcess,
        looks: Callable[[Metadata], tuple[Settings, Theme]],
    ) -> None:
        self._asked = asked
        self._source = source
        self._reader = page_reader
        self._looks = looks
        self._settings, self._theme = looks(Metadata())
        self._article: Article | None = None
        self._width_px = min(max(asked.width, LEAST_WIDTH_PX), MOST_WIDTH_PX)
        self.error: ReaderError | None = None
        self.view = ArticleView()
        self.view.page().settings().setAttribute(QWebEngineSettings.WebAttribute.ShowScrollBars, False)
        self.view.settled.connect(self._settled)
        self._printer = PdfPrinter(self.view)
        self._printer.written.connect(self._finish)
        self._printer.failed.connect(self._fail)
        self._is_grown = False
        self._limit = QTimer()
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(lambda: self._fail(TookTooLong(name=source.name)))

    def start(self) -> None:
        self._reader.read(self._source, self._asked.whole, self._show, self._fail, self._asked.no_rules)

    def _show(self, article: Article) -> None:
        try:
            self._draw(self._in_language(article))
            self._limit.start(TIME_LIMIT_MS)
        except ReaderError as error:
            self._fail(error)

    def _in_language(self, article: Article) -> Article:
        if not self._asked.language:
            return article
        from reader.translation.languages import in_language

        return in_language(article, self._asked.language, None, self._source.name)

    def _draw(self, article: Article) -> None:
        self._article = article
        in_force, self._theme = self._looks(article.metadata)
        # A picture is as wide as it was asked to be, and grows downwards alone.
        self._settings = in_force.changed(vertical=False)
        longest = None if self._asked.pdf else longest_drawn(self._width_px, self._settings.text_size)
        html = compose(article, self._settings, self._theme, labels(article), longest)
        self.view.set_background(self._theme.background)
        self.view.resize(self._width_px, 1000)
        self.view.show()
        self.view.show_document(Served(html, style_sheet(), self._reader, own_style(paths.style_file())))
        self.view.settle()

    def _settled(self, height_px: int) -> None:
        if self._asked.png and not self._is_grown:
            self._is_grown = True
            height_px = min(height_px, TALLEST_PX)
            self.view.resize(self._width_px, height_px)
            self.view.settle(height_px)
        elif self._asked.png:
            # The engine has drawn, but its picture reaches the widget with a later frame: one that shows the
            # dot holds all that was drawn before it, and one in which it is gone again is the picture.
            self._when_dot_is(DOT, lambda: self._when_dot_is(self._theme.background, self._write))
        else:
            self._write()

    def _when_dot_is(self, color: str, then: Callable[[], None]) -> None:
        self.view.dot(color)

        def look() -> None:
            if self.view.dot_color() == QColor(color):
                polling.stop()
                then()

        polling = QTimer(self.view)
        polling.timeout.connect(look)
        polling.start(FRAME_MS)

    def _write(self) -> None:
        if self._asked.png:
            self._write_png(Path(self._asked.png))
        if self.error is None and self._asked.pdf and self._article:
            self._printer.print_page(self.view.page(), self._article, Path(self._asked.pdf))
        else:
            self._finish()

    def _write_png(self, out: Path) -> None:
        data = QBuffer()
        data.open(QIODevice.OpenModeFlag.WriteOnly)
        if not self.view.grab().save(data, "PNG"):
            self._fail(NotWritten(name=display_name(out)))
            return
        try:
            write(out, Made(bytes(data.data().data())))
        except NotWritten as error:
            self._fail(error)

    def _fail(self, error: ReaderError) -> None:
        self.error = error
        self._finish()

    def _finish(self) -> None:
        self._limit.stop()
        QApplication.exit()

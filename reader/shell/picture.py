"""`lutrin show --png` and `--pdf`: what the window would show, drawn without a display."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QMarginsF, QTimer
from PySide6.QtGui import QColor, QPageLayout, QPageSize
from PySide6.QtWebEngineCore import QWebEngineSettings
from PySide6.QtWidgets import QApplication

from reader.core import paths, preferences, profiles, rules, settings
from reader.core.article import Article, Metadata
from reader.core.compose import compose
from reader.core.errors import ReaderError, TookTooLong
from reader.core.own_style import own_style
from reader.core.rules import Value
from reader.core.settings import Settings
from reader.core.source import Source
from reader.core.style_sheet import style_sheet
from reader.core.theme import Theme, themes
from reader.core.wording import translatable
from reader.looks import Looks
from reader.presenter import theme_in_force
from reader.reading_process import Deliveries, ReadingProcess
from reader.shell import engine
from reader.shell.article_view import ArticleView
from reader.shell.labels import labels
from reader.shell.languages import Languages
from reader.shell.page_scheme import Served
from reader.shell.post import Post

TALLEST_PX = 16_000
"""What the engine paints in one piece; the article's rest is left to the PDF."""
LEAST_WIDTH_PX, MOST_WIDTH_PX = 200, 8_000
TIME_LIMIT_MS = 60_000
FRAME_MS = 60
DOT = "#ff00ff"


class PictureNotWritten(ReaderError):
    template = translatable(
        "Error", "{name} could not be written: choose another folder, or free some space."
    )


class ProfileUnknown(ReaderError):
    template = translatable("Error", "There is no profile {name}: the profiles are {names}.")


class ThemeUnknown(ReaderError):
    template = translatable("Error", "There is no theme {name}: the themes are {names}.")


def draw(asked: argparse.Namespace, source: Source) -> int:
    """Draw *source* as `lutrin show` was *asked* to; return 0. Raises ReaderError."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    looks = _looks(asked)
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
    drawing.view.close_engine()
    if drawing.error:
        raise drawing.error
    return 0


def _looks(asked: argparse.Namespace) -> Callable[[Metadata], tuple[Settings, Theme]]:
    """Return what gives an article its looks: the settings file's, and what was *asked* over them."""
    found = themes(paths.resources() / "themes", paths.themes_folder())
    looks = Looks(preferences.load(paths.settings_file()))
    changes = _changes(asked, looks.profiles)
    if asked.theme is not None and asked.theme not in found:
        raise ThemeUnknown(name=rules.printable(asked.theme), names=", ".join(found))

    def of(about: Metadata) -> tuple[Settings, Theme]:
        looks.open(about)
        in_force = looks.in_force.changed(**changes)
        return in_force, theme_in_force(in_force, found, system_is_dark=False)

    return of


def _changes(asked: argparse.Namespace, known: Mapping[str, Mapping[str, Value]]) -> dict[str, Value]:
    changes: dict[str, Value] = {}
    if asked.profile is not None:
        if asked.profile not in known:
            raise ProfileUnknown(name=rules.printable(asked.profile), names=", ".join(known))
        changes |= profiles.changes(known[asked.profile])
    for assignment in asked.set:
        key, _, text = assignment.partition("=")
        changes[key] = settings.parse(key, text)
    if asked.text_size is not None:
        changes["text_size"] = settings.parse("text_size", asked.text_size)
    if asked.theme is not None:
        changes["theme"] = asked.theme
    return changes


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
        self._width_px = min(max(asked.width, LEAST_WIDTH_PX), MOST_WIDTH_PX)
        self.error: ReaderError | None = None
        self.view = ArticleView()
        self.view.page().settings().setAttribute(QWebEngineSettings.WebAttribute.ShowScrollBars, False)
        self.view.settled.connect(self._settled)
        self.view.page().pdfPrintingFinished.connect(self._pdf_printed)
        self._is_grown = False
        self._limit = QTimer()
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(lambda: self._fail(TookTooLong(name=source.name)))

    def start(self) -> None:
        self._limit.start(TIME_LIMIT_MS)
        self._reader.read(self._source, self._asked.whole, self._show, self._fail, self._asked.no_rules)

    def _show(self, article: Article) -> None:
        self._settings, self._theme = self._looks(article.metadata)
        html = compose(article, self._settings, self._theme, labels(article))
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
        if self.error is None and self._asked.pdf:
            self._print(Path(self._asked.pdf))
        else:
            self._finish()

    def _write_png(self, out: Path) -> None:
        draft = _draft(out)
        if not self.view.grab().save(str(draft), "PNG"):
            self._fail(PictureNotWritten(name=str(out)))
            return
        draft.replace(out)

    def _print(self, out: Path) -> None:
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(18, 20, 18, 20),
            QPageLayout.Unit.Millimeter,
        )
        self.view.page().printToPdf(str(_draft(out)), layout)

    def _pdf_printed(self, draft: str, is_written: bool) -> None:
        if is_written:
            Path(draft).replace(self._asked.pdf)
            self._finish()
        else:
            self._fail(PictureNotWritten(name=self._asked.pdf))

    def _fail(self, error: ReaderError) -> None:
        self.error = error
        self._finish()

    def _finish(self) -> None:
        self._limit.stop()
        QApplication.exit()


def _draft(out: Path) -> Path:
    return out.with_name(f".{out.name}.draft")

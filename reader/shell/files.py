"""The files of a window: which to open, and what is written or printed of its article."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.core.wording import isolated
from reader.document import Document
from reader.presenter import Presenter
from reader.shell.article_view import ArticleView
from reader.shell.labels import labels


class Files(QObject):
    """Asks where they are, and tells what became of them."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, article: ArticleView, presenter: Presenter, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._article = article
        self._presenter = presenter

    def ask_for_pages(self) -> list[Path]:
        """Return the saved pages that are to be opened."""
        from reader.core.formats import FORMATS

        pages = " ".join(f"*{suffix}" for each in FORMATS for suffix in each.suffixes)
        ours = QCoreApplication.translate("Window", "Saved pages ({endings})").format(endings=pages)
        kinds = ";;".join((ours, QCoreApplication.translate("Window", "All files (*)")))
        title = QCoreApplication.translate("Window", "Open a saved page")
        names, _kind = QFileDialog.getOpenFileNames(self._window, title, self._folder(), kinds)
        return [Path(each) for each in names]

    def print(self) -> None:
        """Print what is on screen."""
        from reader.shell.printing import print_page

        print_page(self._article, self._window)

    def ask_where_to_save(self) -> None:
        """Have the article saved where a person says."""
        from reader.shell.save_dialog import ask_where_to_save

        if self._presenter.document is None:
            return
        article = self._presenter.translating.whole or self._presenter.document.article
        path = ask_where_to_save(self._window, Path(self._folder()), article.metadata.title)
        if path is not None:
            self._presenter.save_as(path, labels(article))

    def save_pdf(self, document: Document, path: Path) -> None:
        """Have the engine draw the article that is on screen into *path*."""
        from reader.shell.pdf import PdfPrinter

        printer = PdfPrinter(self._window)
        printer.written.connect(lambda: self.tell_saved(path))
        printer.failed.connect(self.failed)
        self._article.settled.connect(
            lambda _height_px: printer.print_page(self._article.page(), document.article, path),
            Qt.ConnectionType.SingleShotConnection,
        )
        self._article.settle()

    def save_figure(self, content: object) -> None:
        """Save the picture that is enlarged."""
        from reader.shell.figure_saving import save_figure

        if self._presenter.document:
            save_figure(content, self._presenter.document.reader, self._window, self.failed.emit)

    def tell_saved(self, path: Path) -> None:
        """Say that the file is there."""
        said = QCoreApplication.translate("Window", "Saved as {name}")
        self.told.emit(said.format(name=isolated(path.name)))

    def _folder(self) -> str:
        document = self._presenter.document
        source = document.source.path if document else None
        return str(source.parent if source else Path.home())

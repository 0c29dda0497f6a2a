"""The article on the pages of a PDF: drawn by the engine, finished by `reader.exports.pdf` on a thread."""

import threading
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QObject, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWebEngineCore import QWebEnginePage

from reader.core.article import Article
from reader.core.errors import NotWritten, ReaderError
from reader.core.files import display_name
from reader.exports import Made
from reader.exports.pdf import finished
from reader.exports.placing import write


class PdfPrinter(QObject):
    """Prints what a page shows; says `written`, or why not."""

    written = Signal()
    failed = Signal(object)

    def print_page(self, page: QWebEnginePage, article: Article, out: Path) -> None:
        """Write *page*, which shows *article*, to *out*."""
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(18, 20, 18, 20),
            QPageLayout.Unit.Millimeter,
        )
        page.printToPdf(lambda printed: self._printed(printed, article, out), layout)

    def _printed(self, printed: QByteArray, article: Article, out: Path) -> None:
        threading.Thread(target=self._finish, args=(bytes(printed.data()), article, out), daemon=True).start()

    def _finish(self, data: bytes, article: Article, out: Path) -> None:
        try:
            if not data:
                raise NotWritten(name=display_name(out))
            write(out, Made(finished(data, article)))
        except ReaderError as error:
            self.failed.emit(error)
        else:
            self.written.emit()

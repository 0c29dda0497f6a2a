"""What is shown while the engine lays out a page for longer than one would wait without a word."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QProgressBar

from reader.shell.article_view import ArticleView
from reader.shell.notice import Notice
from reader.shell.timer import single_shot

PATIENCE_MS = 200


class LayoutWait(QObject):
    """Watches *article*. The engine works in a process of its own, so the window goes on meanwhile."""

    def __init__(self, article: ArticleView, bar: QProgressBar, notice: Notice) -> None:
        super().__init__(article)
        self._bar = bar
        self._notice = notice
        self._is_shown = False
        self._timer = single_shot(self, PATIENCE_MS, self._show)
        article.laying_out.connect(self._follow)

    def _follow(self, is_under_way: bool) -> None:
        if is_under_way:
            self._timer.start()
            return
        self._timer.stop()
        if self._is_shown:
            self._is_shown = False
            self._bar.hide()
            self._notice.rest()

    def _show(self) -> None:
        self._is_shown = True
        self._bar.show()
        self._notice.tell(QCoreApplication.translate("Window", "Laying out a long article…"), stays=True)

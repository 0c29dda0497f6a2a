"""The view of a document, with no window around it."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.core.article import Resource
from reader.shell.article_view import ArticleView
from reader.shell.page_scheme import Served
from tests.shell.conftest import WAIT_MS


class Silent:
    """Never answers for a picture."""

    def picture(self, name: str, done: Callable[[Resource | None], None]) -> None: ...
    def divide(self, *arguments: object) -> None: ...


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ArticleView]:
    made = ArticleView()
    made.show()
    yield made
    made.close_engine()
    made.deleteLater()


def test_a_document_is_told_as_shown_whatever_still_loads(view: ArticleView, qtbot: QtBot) -> None:
    view.warm_up()
    with qtbot.waitSignal(view.shown, timeout=WAIT_MS):
        view.show_document(Served('<p>Here.</p><img src="p1.png">', "", Silent()))

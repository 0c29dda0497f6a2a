"""The view of a document, with no window around it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.shell.article_view import ArticleView
from reader.shell.page_scheme import Served
from tests.shell.conftest import WAIT_MS


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ArticleView]:
    made = ArticleView()
    made.show()
    yield made
    made.close_engine()
    made.deleteLater()


def test_a_document_that_overtakes_the_warm_up_is_told_as_shown(view: ArticleView, qtbot: QtBot) -> None:
    for _ in range(5):
        view.warm_up()
        with qtbot.waitSignal(view.shown, timeout=WAIT_MS):
            view.show_document(Served("<p>Here.</p>", ""))

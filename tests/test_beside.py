"""What lies beside an article: the other pages of its file, and what was kept out of it."""

from dataclasses import replace

import pytest

from reader.beside import Beside, FirstPage, LastPage, OnlyPage
from reader.core.article import Listed
from reader.core.privacy import KeptOut
from reader.core.source import Source
from tests.fakes import FakeReader, FakeView, source

PAGES = (Listed("One", "https://a.example/1"), Listed("Two", ""), Listed("Three", ""))


class Stage:
    """What is beside one page, with fakes around it."""

    def __init__(self, pages: tuple[Listed, ...] = PAGES, page: int = 0, is_slow: bool = False) -> None:
        self.view, self.reader = FakeView(), FakeReader()
        self.reader.pages, self.reader.is_slow = pages, is_slow
        self.reader.kept = KeptOut(scripts=2, trackers={"t.example": 3}, hosts={"t.example": 3})
        self.opened: list[Source] = []
        self.beside = Beside(self.view, self.opened.append)
        self.source = replace(source("crawl.warc"), page=page)
        self.beside.look(self.source, self.reader)

    def told(self, name: str) -> list[tuple[object, ...]]:
        return [arguments for told, arguments in self.view.told if told == name]


def test_the_status_line_hears_of_the_pages_and_of_what_was_kept_out() -> None:
    stage = Stage(page=2)
    assert stage.told("tell_beside") == [(stage.reader.kept, 2, 3)]


def test_a_page_is_asked_about_once() -> None:
    stage = Stage()
    stage.beside.look(stage.source, stage.reader)
    assert len(stage.told("tell_beside")) == 1


def test_the_pages_are_listed_with_the_open_one() -> None:
    stage = Stage()
    stage.beside.show_pages()
    assert stage.told("list_pages") == [(PAGES, 1)]


def test_a_list_that_was_asked_for_too_early_comes_when_it_is_there() -> None:
    stage = Stage(is_slow=True)
    stage.beside.show_pages()
    assert stage.told("list_pages") == []
    stage.reader.listed(PAGES)
    assert stage.told("list_pages") == [(PAGES, 1)]


def test_the_answer_of_a_page_that_was_left_is_dropped() -> None:
    stage = Stage(is_slow=True)
    stage.beside.look(source(), FakeReader())
    stage.reader.listed(PAGES)
    assert stage.told("tell_beside") == [(KeptOut(), 1, 0)]


@pytest.mark.parametrize(
    ("page", "steps", "opened"), [(0, 1, 2), (1, 2, 3), (2, 7, 3), (3, -1, 2), (3, -9, 0)]
)
def test_the_next_and_the_previous_page_are_opened(page: int, steps: int, opened: int) -> None:
    stage = Stage(page=page)
    stage.beside.step_page(steps)
    assert [each.page for each in stage.opened] == [opened]
    assert stage.opened[0].path == stage.source.path


@pytest.mark.parametrize(("page", "steps", "said"), [(3, 1, LastPage), (0, -1, FirstPage)])
def test_at_either_end_a_sentence_says_so(page: int, steps: int, said: type[Exception]) -> None:
    stage = Stage(page=page)
    stage.beside.step_page(steps)
    assert stage.opened == [] and [type(each) for each in stage.view.said] == [said]


@pytest.mark.parametrize("pages", [(), PAGES[:1]])
def test_a_file_of_one_page_says_so(pages: tuple[Listed, ...]) -> None:
    stage = Stage(pages)
    stage.beside.show_pages()
    stage.beside.step_page(1)
    assert [type(each) for each in stage.view.said] == [OnlyPage, OnlyPage]


def test_what_was_kept_out_is_listed() -> None:
    stage = Stage()
    stage.beside.show_kept_out()
    assert stage.told("list_kept_out") == [(stage.reader.kept,)]

"""What verbs do with a passage, without a window."""

import pytest

from reader import verbs
from reader.core.passage import Passage
from reader.page import HintAct
from tests.fakes import ARTICLE, FakePage, FakeReader, source
from tests.test_presenter import Stage


def acted(verb: verbs.Verb, passage: Passage) -> list[tuple[str, tuple[object, ...]]]:
    """Return what the page is told when *verb* acts on *passage*."""
    stage = Stage(FakeReader(ARTICLE))
    stage.view.page = FakePage(passage)
    stage.presenter.start([source()])
    verbs.acting(verb)(stage.presenter, 1)
    return [*stage.view.page.told, *(("link", (url,)) for url in stage.view.links)]


WORDS = Passage(2, 2, "Two words.", "<p>Two <b>words</b>.</p>")


@pytest.mark.parametrize(
    ("verb", "text", "said"),
    [
        (verbs.copy, "Two words.", verbs.COPIED),
        (
            verbs.copy_citation,
            "Two words.\n\n— The keeper of the light, The Lamp, ¶2",
            verbs.COPIED_CITATION,
        ),
        (verbs.copy_markdown, "Two **words**.", verbs.COPIED_MARKDOWN),
    ],
)
def test_a_passage_is_copied_and_a_selection_ends(verb: verbs.Verb, text: str, said: str) -> None:
    assert acted(verb, WORDS) == [("leave_mode", ()), ("copy", (text,)), ("tell", (said,))]


def test_nothing_is_copied_where_there_are_no_words() -> None:
    assert acted(verbs.copy, Passage()) == [("leave_mode", ())]


def test_one_link_is_followed() -> None:
    passage = Passage(2, 2, "Two", links=("https://example.org/",))
    assert ("link", ("https://example.org/",)) in acted(verbs.open_links, passage)


def test_of_several_links_one_is_chosen_by_hints() -> None:
    passage = Passage(2, 2, "Two", links=("https://a.example/", "https://b.example/"))
    assert acted(verbs.open_links, passage)[1:] == [("start_hints", (HintAct.FOLLOW, True))]


def test_without_links_it_is_said() -> None:
    assert acted(verbs.open_links, WORDS)[1:] == [("tell", (verbs.NO_LINKS,))]

"""How likely a leaf must be to be kept."""

from reader.core.extract.facts import Fact, Votes, facts
from reader.core.extract.judge import bar
from reader.core.extract.leaves import leaves
from reader.core.extract.prepare import parse, prepare

SENTENCE = "The river rose in the night and stood in the lower town by the morning."


def _facts(paragraphs: int) -> list[Fact]:
    body = prepare(parse(f"<body>{f'<p>{SENTENCE}</p>' * paragraphs}</body>"))
    return facts(leaves(body), Votes())


def test_a_judge_who_is_sure_asks_for_more_than_an_even_chance() -> None:
    assert bar(_facts(4), [1.0, 1.0, 0.0, 0.0]) == 0.5


def test_the_less_sure_the_judge_is_of_a_page_the_less_its_leaves_need() -> None:
    doubtful, worse = bar(_facts(4), [0.5, 0.5, 0.1, 0.1]), bar(_facts(4), [0.45, 0.3, 0.1, 0.1])
    assert 0.25 < worse < doubtful < 0.45


def test_the_likeliest_of_a_page_is_its_article_although_nothing_on_it_is_likely() -> None:
    assert bar(_facts(4), [0.3, 0.3, 0.3, 0.05]) < 0.3
    assert bar(_facts(50), [0.2] + [0.02] * 49) > 0.2


def test_one_likely_sentence_does_not_stand_for_an_article() -> None:
    assert bar(_facts(6), [0.4, 0.3, 0.3, 0.3, 0.3, 0.05]) < 0.3
    assert bar(_facts(6), [0.4, 0.4, 0.3, 0.3, 0.3, 0.05]) > 0.3


def test_no_page_is_kept_whole_because_nothing_on_it_is_likely() -> None:
    assert bar(_facts(50), [0.02] * 50) > 0.25


def test_pictures_have_no_say_in_what_texts_need() -> None:
    body = prepare(parse(f"<body><figure><img src=a.png></figure><p>{SENTENCE}</p></body>"))
    measured = facts(leaves(body), Votes())
    assert bar(measured, [0.0, 1.0]) == bar(measured, [1.0, 1.0]) == 0.5

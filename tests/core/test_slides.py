"""The slideshow of other stories that a newspaper puts amid each of its articles."""

from reader.core.extract import facts, leaves, prepare
from reader.core.extract.judge import Judgement
from reader.core.extract.slides import other_slides

SENTENCE = (
    "The lighthouse on the island burned for a hundred years, and the keepers of the lighthouse wrote. "
)
ARTICLE = f"<p>{SENTENCE}</p><p>{SENTENCE * 2}</p><p>{SENTENCE * 2}</p>"
END = "<p>The keepers left when the lighthouse was given a machine.</p>"


def gone(slides: str, article: str = ARTICLE) -> list[str]:
    """Return the leaves between *article* and its end that are taken for another story's slides."""
    body = f"<body><main>{article}<ul>{slides}</ul>{END}</main></body>"
    found = leaves.leaves(prepare.prepare(prepare.parse(body)))
    judgement = Judgement(facts.facts(found, facts.Votes()), [0.9] * len(found), {})
    numbers = other_slides(found, judgement, {leaf.number for leaf in found})
    return [found[number].text for number in sorted(numbers)]


def slide(at: int, text: str) -> str:
    return f"<li><h2><span>{at}/6</span> A headline</h2><p>{text}</p></li>"


OTHERS = "".join(slide(at, f"Shares of company number {at} fell.") for at in range(1, 7))
OWN = "".join(slide(at, f"A keeper of the lighthouse in year {at}.") for at in range(1, 7))


def test_slides_that_speak_of_something_else_go_with_their_headings() -> None:
    told = gone(OTHERS)
    assert len(told) == 12
    assert told[:2] == ["1/6 A headline", "Shares of company number 1 fell."]


def test_slides_of_what_the_article_is_about_stay() -> None:
    assert gone(OWN) == []


def test_a_few_slides_of_something_else_are_no_other_show() -> None:
    two, own = OTHERS.split("</li>")[:2], OWN.split("</li>")[2:]
    assert gone("</li>".join([*two, *own])) == []


def test_slides_that_are_the_page_stay() -> None:
    assert gone(OTHERS, article="<p>The week in pictures.</p>") == []


def test_a_row_of_scores_is_no_slideshow() -> None:
    scores = "".join(f"<li>{at}/10 for the company of number {at}</li>" for at in (7, 8, 9))
    assert gone(scores) == []

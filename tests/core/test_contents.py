"""A table of contents is none of the article: the window has one of its own."""

import pytest

from reader.core.extract import contents
from reader.core.extract.facts import Votes, facts
from reader.core.extract.judge import judge
from reader.core.extract.leaves import leaves
from reader.core.extract.prepare import parse, prepare
from reader.core.reasons import Reason

ADDRESS = "https://mill.example/weir"
SENTENCE = "The ferry came late that night, and the harbour master, who had waited, put out the lamp."
ITEMS = ("The weir", "The mill", "The bridge")


def _listed(address: str, tag: str = "ul") -> str:
    items = (f'<li><a href="{address}#{at}">{each}</a></li>' for at, each in enumerate(ITEMS))
    return f"<{tag}>{''.join(items)}</{tag}>"


def _ruled_out(body: str) -> list[str]:
    measured = facts(leaves(prepare(parse(f"<body>{body}</body>"))), Votes())
    contents.mark(measured, ADDRESS)
    return [fact.leaf.text for fact in measured if fact.ruled_out is Reason.CONTENTS]


@pytest.mark.parametrize("address", ["", ADDRESS])
@pytest.mark.parametrize("tag", ["ul", "ol"])
def test_a_list_of_links_to_places_on_the_page_is_its_contents(address: str, tag: str) -> None:
    assert _ruled_out(f"<p>{SENTENCE}</p>{_listed(address, tag)}<p>{SENTENCE}</p>") == list(ITEMS)


def test_lists_of_links_to_other_pages_and_of_text_are_not() -> None:
    assert not _ruled_out(f"<p>{SENTENCE}</p>{_listed('https://mill.example/other')}")
    notes = "".join(f"<li>{SENTENCE} <a href=#r{at}>back</a></li>" for at in range(3))
    assert not _ruled_out(f"<p>{SENTENCE}</p><ol>{notes}</ol>")
    assert not _ruled_out(f"<ul>{'<li><a href=#>Share</a></li>' * 3}</ul>")


def test_what_names_the_contents_in_their_box_goes_with_them() -> None:
    box = f"<nav><p>In this article</p>{_listed('')}</nav>"
    assert _ruled_out(f"<main>{box}<p>{SENTENCE}</p></main>") == ["In this article", *ITEMS]


def test_the_heading_over_them_goes_if_it_heads_nothing_else() -> None:
    over = f"<h2>Contents</h2>{_listed('')}"
    assert _ruled_out(f"<p>{SENTENCE}</p>{over}<h2>The weir</h2><p>{SENTENCE}</p>") == ["Contents", *ITEMS]
    assert _ruled_out(f"<p>{SENTENCE}</p>{over}<p>{SENTENCE}</p><p>{SENTENCE}</p>") == list(ITEMS)


def test_contents_of_sections_and_theirs_are_one_list() -> None:
    nested = f"<ul><li><a href=#a>The river</a>{_listed('')}</li></ul>"
    assert _ruled_out(f"<p>{SENTENCE}</p>{nested}<p>{SENTENCE}</p>") == ["The river", *ITEMS]


def test_the_judge_says_that_it_left_them_out() -> None:
    found = leaves(prepare(parse(f"<body><p>{SENTENCE}</p>{_listed('')}<p>{SENTENCE}</p></body>")))
    judged = judge(found, Votes(readability=frozenset(range(5)), resiliparse=SENTENCE, address=ADDRESS))
    assert judged.chances[1] == 0.0
    assert judged.reasons[1] is Reason.CONTENTS

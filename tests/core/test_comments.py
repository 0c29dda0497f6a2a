"""Comments under an article are none of it; on a forum they are what the page is there for."""

from collections.abc import Collection

import pytest

from reader.core.extract import comments
from reader.core.extract.facts import Votes, facts, held
from reader.core.extract.judge import judge
from reader.core.extract.leaves import leaves
from reader.core.extract.prepare import parse, prepare
from reader.core.reasons import Reason

SENTENCE = "The ferry came late that night, and the harbour master, who had waited, put out the lamp."
ARTICLE = f"<main>{f'<p>{SENTENCE}</p>' * 5}</main>"


def _ruled_out(html: str, is_forum: bool = False, kept: Collection[int] = ()) -> list[bool]:
    measured = facts(leaves(prepare(parse(f"<body>{html}</body>"))), Votes(readability=frozenset(kept)))
    comments.mark(measured, held(measured), is_forum)
    return [fact.ruled_out is Reason.COMMENTS for fact in measured]


@pytest.mark.parametrize("name", ["class=comments", "id=comments", "class=comment-list", "id=disqus_thread"])
def test_what_is_called_comments_under_an_article_is_none_of_it(name: str) -> None:
    html = f"{ARTICLE}<section {name}><ol><li><p>{SENTENCE}</p></ol></section>"
    assert _ruled_out(html) == [False] * 5 + [True]
    assert not any(_ruled_out(html, is_forum=True))


@pytest.mark.parametrize("name", ["commentary", "comments-open", "has-comments", "no-comments"])
def test_an_article_that_may_be_commented_on_is_none(name: str) -> None:
    assert not any(_ruled_out(f"{ARTICLE}<section class={name}><p>{SENTENCE}</p></section>"))


def test_what_stands_first_on_a_page_is_no_comment_on_it() -> None:
    assert not any(_ruled_out(f"<section class=comments><p>{SENTENCE}</p></section>{ARTICLE}"))


def test_what_readability_takes_for_the_article_is_no_comment() -> None:
    html = f"{ARTICLE}<div class=comment-feature>{f'<p>{SENTENCE}</p>' * 5}</div>"
    assert _ruled_out(html) == [False] * 5 + [True] * 5
    assert not any(_ruled_out(html, kept=range(5, 10)))


def test_the_judge_says_that_it_left_comments_out() -> None:
    html = f"<body>{ARTICLE}<section class=comments><p>{SENTENCE}</p></section></body>"
    found = leaves(prepare(parse(html)))
    judged = judge(found, Votes(readability=frozenset(range(6)), resiliparse=SENTENCE))
    assert judged.chances[5] == 0.0
    assert judged.reasons[5] is Reason.COMMENTS
    assert 5 not in judge(found, Votes(readability=frozenset(range(6)), is_forum=True)).reasons

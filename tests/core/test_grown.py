"""What readability-lxml chose a part of is chosen whole, and nothing beside it."""

import random

import pytest

from reader.core.extract import comments
from reader.core.extract.facts import Votes, facts, held
from reader.core.extract.grown import grow
from reader.core.extract.leaves import leaves
from reader.core.extract.prepare import parse, prepare

_WORDS = "ferry pilot doctor letter harbour lamp night master bread winter road bell river window clock"
SENTENCES = [" ".join(random.Random(seed).choices(_WORDS.split(), k=15)) + "." for seed in range(12)]


def _paragraphs(first: int, end: int) -> str:
    return "".join(f"<p>{each}</p>" for each in SENTENCES[first:end])


def _kept(html: str, chosen: int, resiliparse: str | None = None, is_forum: bool = False) -> list[int]:
    """Return which leaves are kept of *html* when the first *chosen* were, and Resiliparse kept all text."""
    found = leaves(prepare(parse(f"<body>{html}</body>")))
    said = "\n".join(leaf.text for leaf in found) if resiliparse is None else resiliparse
    measured = facts(found, Votes(readability=frozenset(range(chosen)), resiliparse=said))
    holders = held(measured)
    comments.mark(measured, holders, is_forum)
    grow(measured, holders, is_forum)
    return [at for at, fact in enumerate(measured) if fact.readability]


def test_the_other_parts_of_an_article_are_chosen_with_the_first() -> None:
    parts = "".join(f"<section>{_paragraphs(at, at + 3)}</section>" for at in (0, 3, 6))
    assert _kept(f"<main>{parts}</main><p>© The Harbour Post</p>", 3) == list(range(9))


def test_a_note_below_an_article_is_not_of_it() -> None:
    assert _kept(f"<div>{_paragraphs(0, 8)}</div><div>{_paragraphs(8, 10)}</div>", 8) == list(range(8))


def test_links_beside_an_article_are_not_of_it() -> None:
    teasers = "".join(f"<li><a href={at}>{each}</a></li>" for at, each in enumerate(SENTENCES[3:12]))
    assert _kept(f"<div>{_paragraphs(0, 3)}</div><ul>{teasers}</ul>", 3) == [0, 1, 2]


def test_what_resiliparse_leaves_out_is_not_of_it() -> None:
    html = f"<div>{_paragraphs(0, 3)}</div><div>{_paragraphs(3, 9)}</div>"
    assert _kept(html, 3, resiliparse=" ".join(SENTENCES[:3])) == [0, 1, 2]


@pytest.mark.parametrize(("is_forum", "kept"), [(False, 5), (True, 12)])
def test_answers_are_of_a_thread_and_comments_of_no_article(is_forum: bool, kept: int) -> None:
    answers = f"<div class=comments>{_paragraphs(5, 12)}</div>"
    html = f"<main><div>{_paragraphs(0, 5)}</div>{answers}</main><p>© The Harbour Post</p>"
    assert _kept(html, 5, is_forum=is_forum) == list(range(kept))


def test_where_nothing_was_chosen_resiliparse_chooses() -> None:
    html = f"<div>{_paragraphs(0, 9)}</div><footer>{_paragraphs(9, 10)}</footer>"
    assert _kept(html, 0, resiliparse=" ".join(SENTENCES[:9])) == list(range(9))


def test_of_a_page_of_which_hardly_anything_was_kept_nothing_is_chosen() -> None:
    html = f"<div>{_paragraphs(0, 9)}</div><footer>{_paragraphs(9, 10)}</footer>"
    assert _kept(html, 0, resiliparse=SENTENCES[9]) == []


@pytest.mark.parametrize(("notice", "is_missed"), [(2, True), (10, False)])
def test_of_two_choices_with_nothing_in_common_the_longer_is_right(notice: int, is_missed: bool) -> None:
    html = f"<aside>{_paragraphs(0, notice)}</aside><div>{_paragraphs(notice, 12)}</div>"
    kept = _kept(html, notice, resiliparse=" ".join(SENTENCES[notice:]))
    assert kept == (list(range(notice, 12)) if is_missed else list(range(notice)))

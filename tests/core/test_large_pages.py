"""A page of very many pieces, or of one very long piece, is read in time that grows with its size."""

from time import process_time

import pytest

from reader.core import formats, reading
from reader.core.article import Article
from reader.core.extract import candidates, facts, flat, judge, plain_text
from reader.core.extract.leaves import Leaf, leaves
from reader.core.extract.prepare import parse


@pytest.fixture
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(judge, "MANY_LEAVES", 2_000)
    return 2_000


SENTENCE = "The keeper wrote the hour and the height of the tide into his book, as he did each night. "


def read(text: str, name: str = "page.html") -> Article:
    return reading.article(formats.parse(text.encode(), name))


def seconds(text: str, name: str) -> float:
    start = process_time()
    read(text, name)
    return process_time() - start


def log(lines: int) -> str:
    return "Log of the lamp\n\n" + "A line of an endless plain text log, number something.\n" * lines


def spread(leaves: int) -> str:
    return f"<body><article><h1>The lamp</h1>{f'<p>{SENTENCE}</p>' * leaves}</article>"


def one_text(sentences: int) -> str:
    return f"<body><article><h1>The lamp</h1><p>{SENTENCE * sentences}</p></article>"


def blanks(letters: int) -> str:
    broken = f'<script type="application/ld+json">{{"name":{" " * letters}nothing</script>'
    return broken + spread(100)


@pytest.mark.parametrize(
    ("made", "size", "name"),
    [
        (log, 20_000, "log.txt"),
        (spread, 1_500, "page.html"),
        (one_text, 20_000, "page.html"),
        (blanks, 30_000, "page.html"),
    ],
)
def test_a_page_four_times_as_large_takes_no_more_than_about_four_times_as_long(made, size, name) -> None:  # type: ignore[no-untyped-def]
    read(made(100), name)  # what is loaded once is loaded
    small = min(seconds(made(size), name) for _ in range(2))
    # A quadratic stage takes sixteen times as long; the rest is room for a busy machine.
    assert seconds(made(4 * size), name) < 9 * small


def test_lines_broken_at_a_width_are_joined() -> None:
    begin = "The keeper wrote the hour and the height of the tide into"
    end = "his book, and the lamp burned on as it had for years until"
    text = "\n".join((begin, end, "morning.", "", "At dawn it went out."))
    assert plain_text.unwrapped(text) == f"{begin} {end} morning.\n\nAt dawn it went out."


def test_a_text_too_long_for_a_dump_is_shown_whole() -> None:
    lines = [f"Entry {number} of the log of the lamp." for number in range(60_000)]
    text = "\n\n".join(lines)
    assert len(text) > flat.LONGEST_DUMP
    assert read(text, "log.txt").text.count("Entry ") == len(lines)


def test_the_end_of_a_very_long_text_is_kept() -> None:
    article = read(one_text(4_000).replace("</p>", "It went out at dawn.</p>"))
    assert len(article.text) > facts.LONGEST_COUNTED
    assert article.text.endswith("It went out at dawn.")


def test_a_very_long_leaf_counts_as_the_longest_that_the_judge_learned_from() -> None:
    long, longest = leaves(parse(f"<p>{SENTENCE * 500}</p><p>{SENTENCE * 10_000}</p>").body)
    one, other = facts.facts([long, longest], facts.Votes())
    assert (one.size, other.size) == (500 * len(SENTENCE.split()), 10_000)


def test_extractors_see_the_beginning_of_a_long_text_and_all_that_follows_it() -> None:
    page = f"<body><article><p>{SENTENCE * 5_000}</p><p>{SENTENCE}It went out at dawn.</p></article>"
    seen = candidates.resiliparse(page)
    assert len(seen) < candidates.LONGEST_TEXT * 1.01
    assert "It went out at dawn." in seen


def test_readability_votes_on_a_long_row_as_on_a_short_one(monkeypatch: pytest.MonkeyPatch) -> None:
    row = "".join(f"<p>{SENTENCE}{SENTENCE}It was night {n}.</p>" for n in range(200))
    tree = parse(f"<body><article>{row}<ul><li>One</li></ul></article><footer><p>Foot</p></footer></body>")
    leaves(tree.body)
    short = candidates.readability(tree)
    monkeypatch.setattr(candidates, "LONG_ROW", 100)
    assert candidates.readability(tree) == short and len(short) >= 200
    assert len(candidates._thinned(tree)) == 180 and len(tree.findall(".//article/p")) == 20


def test_of_very_many_leaves_alike_a_part_is_looked_at_and_all_are_judged(few_are_many: int) -> None:
    count = few_are_many + 3_000
    page = spread(count).replace(
        "</article>", f"<h2>The morning</h2><p>{SENTENCE}It went out at dawn.</p></article>"
    )
    found = judge.judge(leaves(parse(page).body), facts.Votes())
    assert len(found.chances) == count + 3
    assert all(found.keeps(number) or number in found.reasons for number in range(count + 3))


def test_every_paragraph_of_a_page_of_very_many_is_in_its_article(few_are_many: int) -> None:
    count = few_are_many + 1_000
    paragraphs = "".join(f"<p>{number}: {SENTENCE}</p>" for number in range(count))
    article = read(f"<body><nav><a href=/>Home</a></nav><article><h1>The lamp</h1>{paragraphs}</article>")
    assert article.text.count("The keeper wrote") == count
    assert "Home" not in article.text


def test_the_judge_looks_at_few_leaves_of_a_long_row(few_are_many: int) -> None:
    found = leaves(parse(spread(few_are_many + 3_000)).body)
    looked: list[int] = list(judge.looked_at(facts.facts(found, facts.Votes())))
    assert len(looked) < len(found) / 5
    assert looked[0] == 0


def test_leaves_are_all_looked_at_on_a_page_that_people_wrote() -> None:
    found: list[Leaf] = leaves(parse(spread(500)).body)
    assert list(judge.looked_at(facts.facts(found, facts.Votes()))) == list(range(len(found)))


def test_a_text_longer_than_any_that_the_judge_learned_from_is_kept() -> None:
    long = "lorem ipsum dolor sit amet " * 100_000
    sentences = f"<p>{SENTENCE * 4}</p>" * 3
    assert long.strip() in read(f"<article><h1>Tides</h1>{sentences}{long}{sentences}</article>").text

"""When an article was published."""

import pytest

from reader.core.metadata import dates
from tests.core.told import TEXT, told

HEAD = "<h1>The storm</h1>"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Von Ada Lind | 31.10.23", "2023-10-31"),
        ("04-ago-2021 5:11:10", "2021-08-04"),
        ("version 10.12.13.2", ""),
        ("14.11.10 The smallest of all codes", ""),
    ],
)
def test_a_date_is_read_as_it_is_written_in_more_places(written: str, day: str) -> None:
    assert dates.iso(written) == day


def test_a_line_without_its_date_is_what_is_left_of_it() -> None:
    assert dates.without("Ada Lind, 7 May 2025") == "Ada Lind, "
    assert dates.is_whole("(7 May 2025)")
    assert not dates.is_whole("since 7 May 2025")


@pytest.mark.parametrize(
    "line",
    [
        "<p>7 May 2025</p>",
        "<p>Last spring <time datetime=2025-05-07></time></p><p>On 2 Dec 2024 he sent this message:</p>",
        "<p>Press release of 7 May 2025</p>",
        "<p>A dek that says what it is about.</p><p>Ada Lind</p><p>Isle</p><p>Post</p><p>May 7, 2025</p>",
        f"<p>7.5.2025 – {'The storm took two boats and a roof. ' * 5}</p>",
        f"<p>News from the isle, 7.5.2025 | {'The storm took two boats and a roof. ' * 5}</p>",
    ],
)
def test_the_date_stands_under_the_headline(line: str) -> None:
    assert told(HEAD + line + TEXT).published == "2025-05-07"


def test_the_date_of_a_quotation_is_not_the_articles() -> None:
    quoted = "<blockquote><p>All is well.</p><p>Harbour Office, May 7, 2025</p></blockquote>"
    assert told(HEAD + TEXT + quoted + TEXT).published == ""


def test_a_date_in_a_sentence_is_of_what_it_tells() -> None:
    told_of = f"<p>On 7 May 2025 the storm came, and {'with it the rain, ' * 8}and nobody slept.</p>"
    assert told(HEAD + told_of + TEXT).published == ""


def test_the_line_under_the_headline_comes_before_dates_of_any_kind() -> None:
    assert told(HEAD + "<p>7 May 2025</p>" + TEXT, '<meta name="date" content="2025-06-01">').published == (
        "2025-05-07"
    )
    assert told(HEAD + TEXT, '<meta name="date" content="2025-06-01">').published == "2025-06-01"


def test_the_day_of_a_change_comes_after_every_other() -> None:
    changed = "<p>Updated 1 June 2025</p><p>7 May 2025</p>"
    assert told(HEAD + changed + TEXT).published == "2025-05-07"
    assert (
        told(HEAD + "<p><time itemprop=dateModified datetime=2025-06-01>x</time></p>" + TEXT).published == ""
    )


@pytest.mark.parametrize(
    "end",
    [
        "<p>Published on: 7 May 2025</p>",
        "<p>Published</p><p>7 May 2025</p>",
        "<p>Datum: 7.5.2025 Autor: x</p>",
    ],
)
def test_a_date_at_the_end_counts_if_it_says_that_it_is_of_publication(end: str) -> None:
    assert told(HEAD + TEXT * 3 + end).published == "2025-05-07"


@pytest.mark.parametrize("end", ["<p>7 May 2025</p>", "<p>Last updated on date: 7 May 2025</p>"])
def test_another_date_at_the_end_does_not_count(end: str) -> None:
    assert told(HEAD + TEXT * 3 + end).published == ""


@pytest.mark.parametrize(
    "line", ["<p>Last updated: 7 May 2025</p>", "<p>Published 1 May 2025, updated on 7 May 2025</p>"]
)
def test_the_day_of_the_last_change_stands_in_a_line_that_says_so(line: str) -> None:
    assert told(HEAD + TEXT * 3 + line).modified == told(HEAD + line + TEXT * 3).modified == "2025-05-07"


@pytest.mark.parametrize("name", ["w-published-date", "published_on", "prism.publicationDate", "published"])
def test_a_meta_tag_of_any_publishing_system_states_the_date(name: str) -> None:
    assert told(TEXT, f'<meta name="{name}" content="2025-05-07">').published == "2025-05-07"


def test_the_date_of_a_comment_is_not_the_questions() -> None:
    question = "<div><time itemprop=dateCreated datetime=2025-05-07></time></div>"
    comment = "<div class=comments><span itemprop=datePublished content=2025-06-01></span></div>"
    assert told(HEAD + question + TEXT + comment).published == "2025-05-07"


FAR = "<p>It rained.</p>" * 20


@pytest.mark.parametrize(
    "line",
    ["<p>Date: 7 May 2025 5:54 AM</p>", "<div>7 May 2025</div>", "<div>7 May 2025 by Ada Lind</div>"],
)
def test_a_date_that_stands_alone_or_says_what_it_is_counts_wherever_it_stands(line: str) -> None:
    assert told(TEXT + FAR + line + FAR + TEXT).published == "2025-05-07"


def test_a_day_that_says_what_it_is_comes_before_one_that_does_not() -> None:
    lines = "<p>The log of the lamp since 1 June 2004</p><p>The storm posted 7 May 2025</p>"
    assert told(lines + TEXT).published == "2025-05-07"


def test_two_dates_that_stand_alone_tell_nothing() -> None:
    assert told(TEXT + FAR + "<div>7 May 2025</div><div>1 May 2025</div>" + FAR + TEXT).published == ""


def test_a_date_in_an_article_of_its_own_is_anothers() -> None:
    other = "<article><h3>Other</h3><div>7 May 2025</div></article>"
    assert told(TEXT + other).published == ""


def test_a_time_whose_class_or_icon_says_that_it_is_of_publication_counts_wherever_it_stands() -> None:
    marked = "<aside><p><time class=story__pubdate datetime=2025-05-07>then</time></p></aside>"
    assert told(HEAD + TEXT * 9 + marked).published == "2025-05-07"
    icon = "<aside><p><i title=Published></i> <time datetime=2025-05-07>then</time></p></aside>"
    assert told(HEAD + TEXT * 9 + icon).published == "2025-05-07"
    assert told(HEAD + TEXT * 9 + marked.replace("__pubdate", "__change")).published == ""


def test_marks_of_several_days_are_of_several_things() -> None:
    cards = "".join(f"<p itemprop=datePublished content=2026-03-{day}>then</p>" for day in ("12", "13"))
    assert told(cards + TEXT).published == "2026-03-12"
    assert told(cards + TEXT, '<meta name="date" content="2025-05-07">').published == "2025-05-07"


def test_the_day_that_a_page_shows_is_not_the_day_it_was_moved() -> None:
    moved = '<meta property="article:published_time" content="2025-05-07T10:00:00Z">'
    found = told(HEAD + "<p>30 December 2013</p>" + TEXT, moved)
    assert (found.published, found.sources["published"]) == ("2013-12-30", "line at the article’s head")
    assert told(HEAD + "<p>1 May 2025</p>" + TEXT, moved).published == "2025-05-07T10:00:00Z"
    assert told(HEAD + "<p>The storm of 30 December 2013</p>" + TEXT, moved).published[:4] == "2025"


def test_the_date_of_a_comment_is_not_the_articles() -> None:
    comment = "<div class=comment><abbr class=published title=2025-06-01>June</abbr></div>"
    assert told(HEAD + TEXT + comment).published == ""

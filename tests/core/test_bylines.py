"""Whom a page names as its authors."""

import pytest

from reader.core.metadata.names import is_byline, looks_like_a_name, people
from tests.core.told import TEXT, told


def author(of: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "Article", "author": {of}}}</script>'


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Ada Lind (AP)", ["Ada Lind"]),
        ("Ada Lind (al), Jo Berg (jb)", ["Ada Lind", "Jo Berg"]),
        ("Ada Lind ⋅ Founder", ["Ada Lind"]),
        ("Post by ada_l » Sat Feb 24, 2024", ["ada_l"]),
        ("By Ada Lind on Monday", ["Ada Lind"]),
        ("By Ada LindMay 2, 2025", ["Ada Lind"]),
        ("By Ada McMay", ["Ada McMay"]),
        ("Authors: Ada Lind and Jo Berg", ["Ada Lind", "Jo Berg"]),
        ("Written by", []),
        ("Photo © hr", []),
        ("Ada Lind Ada Lind", ["Ada Lind"]),
        ("Ada Lind All articles by Ada Lind Contact", ["Ada Lind"]),
        ("Bo Bo", ["Bo"]),
        ("赵 培", ["赵培"]),
        ("与作者联系（英文）", ["与作者联系"]),
    ],
)
def test_names_are_read_out_of_what_stands_around_them(written: str, names: list[str]) -> None:
    assert people(written) == names


@pytest.mark.parametrize(
    "name", ["Ada Lind", "Julian K. Berg", "Anne-Marie O’Neil", "Lê Phương", "Jo van der Berg"]
)
def test_a_person_is_two_to_four_words_with_capitals(name: str) -> None:
    assert looks_like_a_name(name)


@pytest.mark.parametrize(
    "line",
    [
        "Ada",
        "No comments",
        "12 March",
        "March April",
        "WORLD NEWS",
        "Ada Lind, captain",
        "What Was Lost In May",
    ],
)
def test_other_short_lines_are_no_persons(line: str) -> None:
    assert not looks_like_a_name(line)


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Ada Lind</p>",
        "<p>by</p><p>Ada Lind</p>",
        "<p>Author</p><div>AL</div><p>Ada Lind</p>",
        "<p>Posted on 7 May 2025 by Ada Lind</p>",
        "<p>7.05.2025 - Ada Lind</p>",
        "<p>Ada Lind | 07.05.2025 - 12:00</p>",
        "<p>7 May 2025 - Redaktion: Ada Lind (Isle)</p>",
        "<p>Ada Lind</p><p>7 May 2025</p>",
        "<p>7 May 2025</p><p>Ada Lind</p>",
    ],
)
def test_the_lines_under_the_headline_name_the_author(line: str) -> None:
    assert told("<h1>The storm</h1>" + line + TEXT).byline == "Ada Lind"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Weather News</p>",
        "<p>7 May 2025 Weather News</p>",
        "<p>Author</p><p>about the storm</p>",
    ],
)
def test_other_lines_under_the_headline_name_nobody(line: str) -> None:
    assert told("<h1>The storm</h1>" + line + TEXT).byline == ""


def test_the_last_line_names_the_author_behind_a_label() -> None:
    assert told(TEXT + "<p>Date: 7 May 2025 Author: Ada Lind Source: Post</p>").byline == "Ada Lind"


def test_an_account_signs_with_one_word() -> None:
    assert told("<h1>The storm</h1><p>by ada_l</p>" + TEXT).byline == "ada_l"
    assert not is_byline("by the sea, where nobody goes")


def test_a_person_under_the_headline_comes_before_the_organization_in_the_head() -> None:
    post = '{"@type": "Organization", "name": "The Harbour Post"}'
    body = "<h1>The storm</h1><p class=byline>Von Ada Lind, Isle</p>" + TEXT
    assert told(body, author(post)).byline.startswith("Ada Lind")
    assert told("<h1>The storm</h1><p class=byline>alx</p>" + TEXT, author(post)).byline == "The Harbour Post"


def test_an_author_who_is_the_site_gives_way_to_a_person() -> None:
    head = '<meta property="og:site_name" content="Boats & Sails">'
    head += '<meta name="author" content="Boats & Sails desk">'
    assert told("<h1>The storm</h1><p>By Ada Lind</p>" + TEXT, head).byline == "Ada Lind"
    assert told("<h1>The storm</h1>" + TEXT, head).byline == "Boats & Sails desk"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Jo Berg", "Jo Berg"),
        ("By Press House, Jo Berg and Bo Mast", "Press House, Jo Berg, Bo Mast"),
        ("By Press House, Editor", "Press House"),
        ("Press House", "Press House"),
    ],
)
def test_a_line_that_readers_see_names_more_than_what_every_page_of_the_site_says(
    line: str, byline: str
) -> None:
    body = f"<h1>The storm</h1><p>{line}</p>{TEXT}"
    assert told(body, '<meta name="author" content="Press House">').byline == byline


def test_who_made_a_picture_or_stands_beside_another_article_is_not_its_author() -> None:
    other = "<aside><span class=author>Bo Mast</span></aside>"
    picture = "<figure><img src=a.jpg><figcaption><span class=author>Jo Berg</span></figcaption></figure>"
    mark = "<p class=byline><span>Ada Lind</span></p>"
    far = "".join(f"<p>Menu {number}</p>" for number in range(20))
    assert told(other + far + "<h1>The storm</h1>" + picture + mark + TEXT).byline == "Ada Lind"
    assert told(far + "<h1>The storm</h1>" + picture + TEXT).byline == ""


def test_a_name_that_only_begins_with_the_same_letters_as_the_site_is_a_person() -> None:
    head = '<meta property="og:site_name" content="Anna"><meta name="author" content="Annabel Lee">'
    assert told(TEXT, head).byline == "Annabel Lee"


def test_all_authors_of_the_json_ld_are_kept_each_without_what_is_in_brackets() -> None:
    persons = '[{"@type": "Person", "name": "Ada Lind (al)"}, {"@type": "Person", "name": "Jo Berg (jb)"}]'
    assert told(TEXT, author(persons)).byline == "Ada Lind, Jo Berg"


def test_an_agency_and_a_desk_sign_together() -> None:
    both = '[{"@type": "Organization", "name": "Press Agency"}, {"@type": "Person", "name": "PD-Desk"}]'
    assert told(TEXT, author(both)).byline == "Press Agency, PD-Desk"


def test_the_creator_of_the_work_comes_before_the_author_of_the_page() -> None:
    head = '<meta name="author" content="A Journal of Boats"><meta name="DC.creator" content="Ada Lind">'
    assert told(TEXT, head).byline == "Ada Lind"


def test_the_mark_within_a_mark_says_the_name_closer() -> None:
    mark = "<div class=author><span class=author-name>Ada Lind</span> Founder at Boats</div>"
    assert told("<h1>The storm</h1>" + mark + TEXT).byline == "Ada Lind"


def test_an_author_without_end_is_nobody() -> None:
    """Compared with the site word by word, each time with all before it, it would take hours."""
    head = f'<meta property="og:site_name" content="Post"><meta name="author" content="{"a b " * 500_000}">'
    assert told(TEXT, head).byline == ""

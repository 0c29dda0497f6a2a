"""Which of a page's titles is its own."""

import pytest

from tests.core.told import TEXT, told

STORM = "The storm took two boats"


def headline(text: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{text}"}}</script>'


def og(text: str) -> str:
    return f'<meta property="og:title" content="{text}">'


@pytest.mark.parametrize(
    "heading",
    [
        f"<h1><a href='/'>The Post</a></h1><h2>{STORM}</h2>",
        f"<h1><a href='https://post.example'>The Post</a></h1><h2>{STORM}</h2>",
        f"<h1>The Post</h1><h2>{STORM}</h2>",
    ],
)
def test_a_heading_that_is_the_sites_name_is_no_title(heading: str) -> None:
    assert told(heading + TEXT, f"<title>{STORM} - The Post</title>").title == STORM


@pytest.mark.parametrize("address", ["https://post.example/isle/storm", ""])
def test_a_site_of_several_parts_that_its_heading_names_ends_the_title(address: str) -> None:
    heading = "<h1><a href='/'>Harbour notes - The Post</a></h1>"
    page = told(heading + TEXT, "<title>The storm - Harbour notes - The Post</title>", address)
    assert (page.title, page.site) == ("The storm", "Harbour notes - The Post")


def test_a_heading_that_leads_home_and_is_not_in_the_title_names_no_site() -> None:
    assert not told(f"<h1><a href='/'>All our stories</a></h1>{TEXT}", f"<title>{STORM}</title>").site


def test_a_heading_that_the_host_is_named_for_is_no_title() -> None:
    title = "<title>The storm took two boats - Part 1 | Post</title>"
    found = told("<h1>Post</h1>" + TEXT, title, "https://post.example/storm").title
    assert found == "The storm took two boats - Part 1"


def test_a_heading_that_other_sites_are_told_of_is_a_title_wherever_it_stands_in_the_head() -> None:
    head = f"<title>Talk with a captain - {STORM}</title>" + og(STORM)
    assert told(f"<h3>Talk with a captain</h3><h1>{STORM}</h1>" + TEXT, head).title == STORM


@pytest.mark.parametrize(
    "trail",
    [
        "<nav><ul><li>Isle<li><h1>{}</h1></ul></nav>",
        "<div class=breadcrumbs><span><h1>{}</h1></span></div>",
        "<div><h1 aria-current=page>{}</h1></div>",
    ],
)
def test_the_last_step_of_the_way_to_a_page_is_not_its_heading(trail: str) -> None:
    searched = "Storm on the isle: boats lost"
    head = f"<title>{searched}</title>" + og(searched) + headline(STORM)
    assert told(trail.format(searched) + f"<h2>{STORM}</h2>" + TEXT, head).title == STORM


def test_the_heading_that_readers_see_weighs_more_than_what_is_written_for_search_engines() -> None:
    searched = "Storm 2025: boats, losses and what to know"
    cards = f'<title>{searched}</title>{og(searched)}<meta name="twitter:title" content="{searched}">'
    assert told(f"<h1>{STORM}: what we know</h1>" + TEXT, cards).title == f"{STORM}: what we know"


def test_a_heading_of_a_word_or_two_names_a_section() -> None:
    long = "API documentation: how to write it"
    assert told("<h1>API guide</h1>" + TEXT, f"<title>{long}</title>" + og(long)).title == long


def test_a_short_title_is_one_all_the_same() -> None:
    said = "Promise - JavaScript | Docs"
    assert told("<h1>Promise</h1>" + TEXT, f"<title>{said}</title>" + og(said)).title == "Promise"


def test_the_line_over_a_headline_is_not_of_it() -> None:
    heading = f"<h1><span>Weather</span> <span>{STORM}</span></h1>"
    assert told(heading + TEXT, f"<title>Weather: {STORM}</title>" + og(STORM)).title == STORM


def test_the_mark_of_a_link_to_a_heading_is_not_of_it() -> None:
    assert told(f"<h1>{STORM}<a href='#s'>¶</a></h1>" + TEXT, f"<title>{STORM}</title>").title == STORM


def test_what_a_page_calls_its_headline_in_microdata_is_its_heading() -> None:
    searched = "What was lost on the isle?"
    heading = f"<div class=breadcrumb><h1>{searched}</h1></div><h2 itemprop=headline>{STORM}</h2>"
    assert told(heading + TEXT, f"<title>{searched}</title>" + og(STORM)).title == STORM


def test_of_two_headings_the_one_that_the_title_begins_with_counts() -> None:
    title = "<title>First steps — The Lamp 2.0 handbook</title>"
    book = "<h1>The Lamp 2.0 handbook</h1>"
    assert told(book + "<h1>First steps¶</h1>" + TEXT, title).title == "First steps"
    assert told(book + TEXT + TEXT * 9 + "<h1>First steps¶</h1>", title).title == "First steps"


def test_the_part_of_the_title_that_the_address_is_named_after_is_the_site() -> None:
    title = "<title>Lamps - Overview | Isle Safety and Health Administration</title>"
    assert told(TEXT, title, "https://www.isha.example/lamps").title == "Lamps - Overview"


def test_a_title_that_begins_with_the_site_is_over_every_page_of_it() -> None:
    said = "<title>Lamplight - where the isle meets</title>"
    heading = f"<h1>{STORM}</h1>"
    assert told(heading + TEXT, said, "https://lamplight.example/c/42").title == STORM
    assert told(heading + TEXT, said, "https://other.example/c/42").title != STORM


@pytest.mark.parametrize("title", ["|", " | - "])
def test_a_title_of_separators_alone_leaves_it_to_the_heading(title: str) -> None:
    assert told(f"<h1>{STORM}</h1>" + TEXT, f"<title>{title}</title>").title == STORM

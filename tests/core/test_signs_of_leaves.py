"""What the judge is told of a leaf: how it looks, and where in the outline it stands."""

import pytest

from reader.core.extract import comments
from reader.core.extract.facts import Votes, facts, held
from reader.core.extract.features import Row, features
from reader.core.extract.leaves import leaves
from reader.core.extract.prepare import parse, prepare
from reader.core.extract.words import key

PROSE = "The ferry came late that night, and the harbour master, who had waited, put out the lamp."


def _rows(html: str, title: str = "The late ferry", is_forum: bool = False) -> list[Row]:
    found = leaves(prepare(parse(f"<body>{html}</body>")))
    votes = Votes(titles=frozenset([key(title)]), title=title, host="post.example", is_forum=is_forum)
    measured = facts(found, votes)
    comments.mark(measured, held(measured), votes.is_forum)
    return features(measured, votes, range(len(measured)))


@pytest.mark.parametrize(
    ("paragraph", "name"),
    [
        ("<p>© 2025 The Harbour Post</p>", "copyright"),
        ("<p>What they took along:</p>", "colon"),
        ("<p>他们带了这些：</p>", "colon"),
        ("<p><strong>What was lost</strong></p>", "bold"),
        ("<p><em>She writes about ships.</em></p>", "slanted"),
        ('<p><a href="#part-two">Part two</a></p>', "inner_links"),
        ('<p><a href="https://other.example/a">Another paper</a></p>', "links_away"),
        ("<p><time>May 7</time></p>", "timed"),
        ("<p>SUBSCRIBE NOW</p>", "capitals"),
    ],
)
def test_a_leaf_is_known_by_its_looks(paragraph: str, name: str) -> None:
    odd, plain = _rows(f"{paragraph}<p>{PROSE}</p>")
    assert odd.looks[name] == 1.0
    assert plain.looks[name] == 0.0


def test_a_link_to_another_page_of_the_site_leads_nowhere_else() -> None:
    (row,) = _rows('<p><a href="https://www.post.example/a">Another story</a></p>')
    assert row.looks["links_away"] == 0.0


def test_a_list_after_a_colon_is_told_from_one_that_stands_alone() -> None:
    items = "<li>rope</li><li>bread</li>"
    rows = _rows(f"<p>{PROSE}</p><p>They took:</p><ul>{items}</ul><p>{PROSE}</p><ul><li>oil</li></ul>")
    assert [row.listed["after_colon"] for row in rows] == [0.0, 0.0, 1.0, 1.0, 0.0, 0.0]


def test_what_stands_under_a_second_title_is_another_story() -> None:
    story = f"<p>{PROSE}</p>"
    rows = _rows(f"<h1>The late ferry</h1>{story}<h2>The lamp</h2>{story}<h1>Bread is dear</h1>{story}")
    assert [row.section["strange"] for row in rows] == [0.0, 0.0, 0.0, 0.0, 1.0, 1.0]


def test_headings_of_the_titles_rank_amid_paragraphs_are_sections_of_one_text() -> None:
    story, title = f"<p>{PROSE}</p>", "<h1>The late ferry</h1>"
    sections = f"<h1>The lamp</h1>{story}<h1>The bread</h1>{story}"
    flat = _rows(f"<div>{title}</div><div>{sections}</div>")
    assert not any(row.section["strange"] for row in flat)
    apart = f"<div><h1>The lamp</h1>{story}</div><div><h1>The bread</h1>{story}</div>"
    rows = _rows(f"<div>{title}{story}</div>{apart}")
    assert [row.section["strange"] for row in rows] == [0, 0, 1, 1, 1, 1]


def test_the_highest_of_the_headings_that_say_the_title_ranks_it() -> None:
    story, crumb = f"<p>{PROSE}</p>", "<h5>The late ferry</h5>"
    rows = _rows(f"<div>{crumb}</div><h1>The late ferry</h1>{story}<h2>The lamp</h2>{story}")
    assert not any(row.section["strange"] for row in rows)


def test_leaves_that_stand_alike_share_the_same_part() -> None:
    first, second = _rows(f"<div><p>{PROSE}</p><p>{PROSE} Again.</p></div>")
    assert first.held is second.held
    assert first.own is not second.own


def test_what_programs_call_a_part_counts_as_its_name() -> None:
    rows = _rows(f'<div data-testid="related-stories"><p>{PROSE}</p></div><div><p>{PROSE} Again.</p></div>')
    assert [row.named["named_related"] for row in rows] == [1.0, 0.0]


def test_what_wraps_most_of_a_page_says_nothing_of_its_parts() -> None:
    (wrapped,) = _rows(f"<form class=sidebar><p>{PROSE}</p></form>")
    beside, _ = _rows(f"<form class=sidebar><p>{PROSE}</p></form><p>{PROSE * 2}</p>")
    assert (wrapped.placed["in_form"], wrapped.named["named_chrome"]) == (0.0, 0.0)
    assert (beside.placed["in_form"], beside.named["named_chrome"]) == (1.0, 1.0)


def test_bars_in_code_are_no_bars_of_a_menu() -> None:
    menu, code, _ = _rows(f"<p>News | Sport | Work</p><pre>News | Sport | Work</pre><p>{PROSE}</p>")
    assert menu.looks["bars"] > 0.0 == code.looks["bars"]


def test_a_list_of_long_names_has_fewer_bars_than_a_menu() -> None:
    menu, names = _rows(f"<p>News • Sport • Work</p><p>{' • '.join([PROSE] * 5)}</p>")
    assert menu.looks["bars"] > 5 * names.looks["bars"] > 0.0


def test_a_title_may_have_the_word_of_a_button_behind_it() -> None:
    title = "The late ferry to the isle of rye"
    html = f"<h1>{title} Listen</h1><h2>{title} and the early one back</h2><p>{PROSE}</p>"
    assert [row.own["is_title"] for row in _rows(html, title)] == [1.0, 0.0, 0.0]


def test_the_main_heading_most_like_the_title_is_where_the_text_begins() -> None:
    rows = _rows(f"<h1>Harbour Post</h1><p>{PROSE}</p><h1>Late: the ferry that night</h1><p>{PROSE}</p>")
    assert [row.near["since_title"] > 0 for row in rows] == [False, False, False, True]


def test_an_id_made_of_a_headings_words_names_nothing() -> None:
    slug = "receive-and-reply-to-a-message-from-the-ferry"
    in_section, in_comments, _ = _rows(
        f"<section id={slug}><p>{PROSE}</p></section><section id=replies><p>{PROSE}</p></section>"
        f"<p>{PROSE * 3}</p>",
        is_forum=True,
    )
    assert (in_section.comment["answers"], in_comments.comment["answers"]) == (0.0, 1.0)
    assert (in_section.named["named_comments"], in_comments.named["named_comments"]) == (0.0, 1.0)


def test_the_contents_of_documentation_in_cards_are_text_and_teasers_are_links() -> None:
    card = f"<a href=/lamp><div>The lamp</div><p>{PROSE}</p></a>"
    menu = "<ul><li><a href=/lamp>The lamp</a></li></ul>"
    found = leaves(prepare(parse(f"<body>{menu}{card}</body>")))
    for is_document, links in ((True, [1.0, 0.0, 0.0]), (False, [1.0, 1.0, 1.0])):
        measured = facts(found, Votes(is_document=is_document))
        assert [fact.links for fact in measured] == links
        assert [fact.prose > 0 for fact in measured] == [False, False, is_document]

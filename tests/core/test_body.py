"""The body of pages that do not say where it begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import formats, reading
from reader.core.body import with_body

SENTENCE = (
    "The keeper of light {n} climbed the stairs, trimmed the wick and wrote three lines about the wind. "
)


@pytest.mark.parametrize(
    ("html", "opened"),
    [
        ("<title>T</title><article>x", "<title>T</title><body><article>x"),
        (
            "<meta charset=utf-8><style>p{}</style><main>x",
            "<meta charset=utf-8><style>p{}</style><body><main>x",
        ),
        ("<script>document.write('<p>')</script><p>x", "<script>document.write('<p>')</script><body><p>x"),
        ("<!-- <p> --><head></head><section>x", "<!-- <p> --><head></head><body><section>x"),
        ("<html><body><p>x", "<html><body><p>x"),
        ("no tags at all", "no tags at all"),
    ],
)
def test_the_body_begins_with_the_first_element_that_belongs_there(html: str, opened: str) -> None:
    assert with_body(html) == opened


@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<title>", "<!--", "-->", "<script>", "x", "<article>", "<body>"])
    )
)
def test_nothing_is_lost_and_a_second_time_changes_nothing(pieces: list[str]) -> None:
    html = "".join(pieces)
    opened = with_body(html)
    assert opened.replace("<body>", "") == html.replace("<body>", "")
    assert with_body(opened) == opened


def test_an_article_without_a_body_is_read() -> None:
    paragraphs = "".join(f"<p>{SENTENCE.format(n=n) * 3}</p>" for n in range(9))
    page = formats.parse(f"<title>T</title><article>{paragraphs}</article>".encode(), "page.html")
    assert len(reading.article(page).blocks) >= 9

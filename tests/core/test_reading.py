"""How long an article is, and how long it takes."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Page
from reader.core.errors import ReaderError
from reader.core.reading import article, minutes, word_count


def test_words_are_counted_in_every_script() -> None:
    assert word_count("One, two — three.") == 3
    assert word_count("春眠不覚暁") == 3
    assert word_count("") == 0


def test_a_fast_reader_needs_less_than_a_slow_one() -> None:
    assert minutes("word " * 2000, "en-GB") == (8, 11)
    assert minutes("字" * 2000, "zh") == (7, 9)
    assert minutes("", "en") == (1, 1)


@given(
    st.text(st.characters(), max_size=300)
    | st.from_regex(r"(<[a-z]{1,5}( [a-z]+=\"[^\"<>]{0,9}\")?>|[a-z ]){0,60}")
)
def test_reading_raises_nothing_but_reader_errors(html: str) -> None:
    for whole in (False, True):
        try:
            article(Page(html, "page.html"), whole)
        except ReaderError:
            continue

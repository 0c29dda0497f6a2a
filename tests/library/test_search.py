"""What goes into the index, and what a query asks of it."""

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import schema, search


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.make(connection)
    yield connection
    connection.close()


def finds(index: sqlite3.Connection, text: str, query: str) -> bool:
    index.execute("DELETE FROM words")
    index.execute("INSERT INTO words (text) VALUES (?)", (search.indexed(text),))
    asked = search.expression(query)
    return bool(asked and index.execute("SELECT 1 FROM words WHERE words MATCH ?", (asked,)).fetchone())


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("The Lighthouse", "lighthouse"),
        ("The lighthouses", "lighthouse"),
        ("Café naïve", "cafe"),
        ("ecole", "e\u0301cole"),
        ("ＡＢＣ１２３", "abc123"),
        ("hy\u00adphen\u00adated", "hyphenated"),
        ("古い灯台守の物語", "灯台守"),
        ("古い灯台守の物語", "台守"),
        ("Q1報告", "報告"),
        ("ﾊﾛｰ", "ハロー"),
        ("서울에서", "서울"),
        ("ประเทศไทย", "ไทย"),
        ("كَانَ", "كان"),
        ("हिन्दी में", "हिन्दी"),
        ("the keeper of the light", "light keeper"),
        ("see AND or NEAR it", "AND NEAR"),
    ],
)
def test_words_are_found_in_every_script(index: sqlite3.Connection, text: str, query: str) -> None:
    assert finds(index, text, query)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("किताब", "काताब"),
        ("台灯", "灯台"),
        ("keeper", "keeper light"),
        ("relight", "light"),
        ("x", ""),
        ("x", '"'),
    ],
)
def test_what_is_not_there_is_not_found(index: sqlite3.Connection, text: str, query: str) -> None:
    assert not finds(index, text, query)


@given(
    query=st.text()
    | st.text(st.characters())
    | st.lists(st.sampled_from(['"', "*", "AND", "a", "(", "NEAR("])).map(" ".join)
)
def test_no_query_is_an_error(index: sqlite3.Connection, query: str) -> None:
    finds(index, "a text", query)


@pytest.mark.parametrize("query", ["word " * 3000, " OR ".join(["a"] * 2000), "守" * 50_000, "x" * 1_000_000])
def test_a_very_long_query_is_no_error_either(index: sqlite3.Connection, query: str) -> None:
    finds(index, "a text", query)


MARKS = str.maketrans({"[": search.HIT_START, "]": search.HIT_END})


def test_an_excerpt_shows_the_text_as_written_and_where_the_words_are() -> None:
    excerpt = search.excerpt("the [灯\u200b台\u200b守]  and\n[more]".translate(MARKS))
    assert excerpt.text == "the 灯台守 and more"
    assert [excerpt.text[start:end] for start, end in excerpt.found] == ["灯台守", "more"]

"""Markup survives whatever an engine makes of it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core import sanitize
from reader.core.article import SafeHtml
from reader.core.pictures import NAME
from reader.translation.engine import MOST_MARKS, closing, opening
from reader.translation.markup import parse, signature
from reader.translation.memory import Cache, Memory
from reader.translation.translator import Translator
from tests.translation.fakes import FakeEngine

SYMBOLS = "".join(opening(n) + closing(n) for n in range(MOST_MARKS))


def translator(engine: FakeEngine, source: str = "en", target: str = "es") -> Translator:
    return Translator(Memory([engine], "fake", Cache(None)).translate, source, target)


def clean(html: str) -> SafeHtml:
    return sanitize.clean(html, lambda name: name if NAME.fullmatch(name) else None)


WORDS = st.sampled_from(
    ["the old keeper", "climbed", "in 1998.", "a & b", "Stop! ", "x", " ", "One. Two", "café"]
)
INLINE = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        st.tuples(
            st.sampled_from(["em", "b", "i", "sup", "q", "code", "kbd"]), st.lists(inner, max_size=3)
        ).map(lambda pair: f"<{pair[0]}>{' '.join(pair[1])}</{pair[0]}>"),
        st.tuples(st.integers(1, 9), st.lists(inner, max_size=2)).map(
            lambda pair: f'<a href="https://example.com/{pair[0]}" title="A title">{" ".join(pair[1])}</a>'
        ),
        st.just('<img src="pictures/1/a.png" alt="A red house">'),
        st.just("<br>"),
        st.just('<span translate="no">Lutrin</span>'),
    ),
    max_leaves=8,
)
LINES = st.lists(INLINE, max_size=5).map("".join)
BLOCKS = st.one_of(
    LINES.map(lambda line: f"<p>{line}</p>"),
    LINES.map(lambda line: f"<h2>{line}</h2>"),
    st.lists(LINES, max_size=3).map(
        lambda lines: f"<ul>{''.join(f'<li>{each}</li>' for each in lines)}</ul>"
    ),
    LINES.map(lambda line: f"<table><tbody><tr><th>{line}</th><td>{line}</td></tr></tbody></table>"),
    LINES.map(
        lambda line: f'<figure><img src="pictures/2/b.png" alt="b"><figcaption>{line}</figcaption></figure>'
    ),
    st.just("<pre><code>if x:\n    return</code></pre>"),
)


@settings(max_examples=150, deadline=None)
@given(
    html=st.lists(BLOCKS, min_size=1, max_size=4).map("".join),
    loses=st.sampled_from(["", SYMBOLS, opening(0), closing(1), SYMBOLS[4:]]),
    turns=st.booleans(),
)
def test_every_tag_comes_out_with_its_attributes_and_the_blocks_keep_their_order(
    html: str, loses: str, turns: bool
) -> None:
    given_html = clean(html)
    made = translator(FakeEngine(loses=loses, turns=turns)).html(given_html)
    assert signature(made) == signature(given_html)
    assert made.count("<a ") == given_html.count("<a ")
    assert [each.name for each in parse(made).nodes if hasattr(each, "name")] == [
        each.name for each in parse(given_html).nodes if hasattr(each, "name")
    ]
    assert clean(made) == made, "it was clean before it was shown"
    assert not set(SYMBOLS) & set(made)


@pytest.mark.parametrize("loses", ["", SYMBOLS])
def test_a_link_stays_on_its_words_with_and_without_the_symbols(loses: str) -> None:
    html = clean(
        '<p id="b1">See <a href="https://example.com/">the Tower of 1998</a> and <em>go</em> home.</p>'
    )
    assert translator(FakeEngine(loses=loses)).html(html) == (
        '<p id="b1">SEE <a href="https://example.com/">THE TOWER OF 1998</a> AND <em>GO</em> HOME.</p>'
    )


def test_words_that_change_places_take_their_markup_along() -> None:
    html = clean("<p>one <b>two</b> three</p>")
    # The engine turns the symbols round too, so that they fit no more: the words are looked for.
    assert translator(FakeEngine(turns=True)).html(html) == "<p>THREE <b>TWO</b> ONE</p>"


def test_captions_tables_and_alternative_texts_are_translated() -> None:
    html = clean(
        '<figure id="b1"><img src="pictures/1/a.png" alt="a house"><figcaption>The house</figcaption>'
        "</figure>"
        '<table id="b2"><caption>All</caption><tbody><tr><td>one</td><td>2</td></tr></tbody></table>'
    )
    made = translator(FakeEngine()).html(html)
    assert 'alt="A HOUSE"' in made and "<figcaption>THE HOUSE</figcaption>" in made
    assert "<caption>ALL</caption>" in made and "<td>ONE</td><td>2</td>" in made


def test_code_formulas_names_and_foreign_words_are_not() -> None:
    html = clean(
        '<p>run <code>ls</code> in <span translate="no">Lutrin</span> or '
        '<span class="notranslate">Foo</span>, '
        '<i lang="la">legere</i>, <span class="math">x + y</span></p><pre>if so: stop</pre>'
    )
    made = translator(FakeEngine()).html(html)
    for kept in ("<code>ls</code>", ">Lutrin<", ">Foo<", ">legere<", ">x + y<", "if so: stop"):
        assert kept in made
    assert "RUN" in made


def test_a_note_stays_at_the_end_of_its_sentence() -> None:
    html = clean('<p>It was late.<sup><a href="#b9">1</a></sup> He left.</p>')
    engine = FakeEngine()
    assert translator(engine).html(html) == '<p>IT WAS LATE.<sup><a href="#b9">1</a></sup> HE LEFT.</p>'
    assert len(engine.asked) == 2, "two sentences"


def test_an_engine_that_answers_nothing_leaves_the_words() -> None:
    engine = FakeEngine()
    engine.translate = lambda sentences: ["" for _ in sentences]  # type: ignore[method-assign]
    html = clean('<p>See <a href="https://example.com/">this</a>.</p>')
    assert translator(engine).html(html) == html


def test_spaces_between_sentences_follow_the_language() -> None:
    html = clean("<p>One. Two.</p>")
    assert translator(FakeEngine(), "en", "ja").html(html) == "<p>ONE.TWO.</p>"
    assert translator(FakeEngine(), "ja", "en").html(clean("<p>雨。雪。</p>")) == "<p>雨。 雪。</p>"


def test_what_an_engine_says_is_never_markup() -> None:
    engine = FakeEngine()
    engine.translate = lambda sentences: ["<script>alert(1)</script><b>x" for _ in sentences]  # type: ignore[method-assign]
    made = translator(engine).html(clean("<p>hello</p>"))
    assert "<script" not in made and "<b>" not in made and "&lt;b&gt;x" in made

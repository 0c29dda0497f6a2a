"""Where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.translation import sentences


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Dr. Smith came on Jan. 5. |He left at once."),
        ("en", "J. R. R. Tolkien wrote it, e.g. here. |Who read it? |We did!"),
        ("en", "“Is it late?” she asked. |Nobody knew."),
        ("en", "It cost 3.50 dollars. |That was much."),
        ("de", "Am 5. Januar kam er, z. B. hierher. |Dann ging er."),
        ("fr", "Il est né à Paris. |« Où donc ? » demanda-t-elle."),
        ("es", "¿Qué hora es? |La Sra. García no lo sabe."),
        ("ru", "Он родился в 1900 г. в Москве. |Потом уехал."),
        ("ja", "雨が降った。|「もう帰ろう。」|と彼は言った。"),
        ("zh", "天气很好。|我们走吧！|好的。"),
        ("hi", "वह घर गया। |फिर सो गया।"),
        ("ar", "هل جاء؟ |نعم، جاء."),
    ],
)
def test_sentences_end_where_a_reader_of_the_language_ends_them(lang: str, text: str) -> None:
    assert sentences.split(text.replace("|", ""), lang) == text.split("|")


@given(
    text=st.text(alphabet="ab .!?。,;A\n«»'1", max_size=300), lang=st.sampled_from(["en", "de", "ja", "xx"])
)
def test_the_sentences_of_a_text_are_the_text(text: str, lang: str) -> None:
    assert "".join(sentences.split(text, lang)) == text


def test_a_sentence_too_long_for_an_engine_is_cut_at_clauses() -> None:
    text = ", ".join(f"the keeper of tower number {n} climbed the stairs" for n in range(60)) + "."
    pieces = sentences.split(text, "en")
    assert "".join(pieces) == text and len(pieces) > 4
    assert all(sentences.word_count(each) <= sentences.LONGEST_WORDS for each in pieces)
    assert all(each.rstrip().endswith((",", ".")) for each in pieces)
    unbroken = sentences.split("word " * 500, "en")
    assert all(sentences.word_count(each) <= sentences.LONGEST_WORDS for each in unbroken)

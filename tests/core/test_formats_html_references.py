"""Character references that name what no text may hold."""

import pytest

from reader.core import formats, reading

SENTENCE = "The keeper of light {n} climbed the stairs, trimmed the wick and wrote three lines. "


@pytest.mark.parametrize("reference", ["&#1;", "&#x1f;", "&#xFFFE;", "&#xD800;", "&#0;", "&#12"])
def test_a_reference_to_a_control_character_is_read_over(reference: str) -> None:
    paragraphs = "".join(f"<p>{SENTENCE.format(n=n) * 4}</p>" for n in range(5))
    link = f'<p>Here is <a href="java{reference}script:x">a link{reference}</a> and some more words.</p>'
    html = f"<title>T</title><article>{paragraphs}{link}{paragraphs}</article>"
    article = reading.article(formats.parse(html.encode(), "page.html"))
    assert "a link" in article.text and "script:" not in article.content


@pytest.mark.parametrize(("reference", "letter"), [("&#10;", "\n"), ("&#105;", "i"), ("&#x1F600;", "😀")])
def test_other_references_stay(reference: str, letter: str) -> None:
    page = formats.parse(f"<p>a{reference}b</p>".encode(), "page.html")
    assert reference in page.html or letter in page.html

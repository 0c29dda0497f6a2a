"""What was highlighted in Omnivore stays marked."""

import io
import json
import zipfile
from html import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core import formats, reading
from reader.core.formats.highlights import Highlight, marked, parse
from tests.core.archives import PARAGRAPHS, SENTENCE, TITLE

MARKDOWN = f"""A note on all of it.

> {SENTENCE} \n\n#craft #bells

What a sentence.

And a second thought.

> one quote
>{" "}
with two paragraphs """


def test_quotes_labels_and_notes_are_told_apart() -> None:
    assert parse(MARKDOWN) == [
        Highlight("", "A note on all of it."),
        Highlight(SENTENCE, "What a sentence.\n\nAnd a second thought."),
        Highlight("one quote with two paragraphs"),
    ]


def test_a_passage_is_marked_across_the_tags_in_it() -> None:
    html = "<p>The bell <em>was cast</em> in\n one breath.</p><p>Then it set.</p>"
    assert marked(html, [Highlight("bell was cast in one"), Highlight("breath. Then it")]) == (
        "<div><p>The <mark>bell </mark><em><mark>was cast</mark></em><mark> in\n one breath.</mark></p>"
        "<p><mark>Then it</mark> set.</p></div>"
    ).replace("bell </mark>", "bell</mark> ").replace("<mark> in", " <mark>in")


def test_a_passage_that_is_gone_is_quoted_behind_the_text() -> None:
    made = marked("<p>Text.</p>", [Highlight("Gone & lost", "Why?")])
    assert made.endswith("<blockquote><p>Gone &amp; lost</p></blockquote><p>Why?</p>")


def test_an_export_opens_with_its_highlights() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        about = [{"slug": "bells", "title": TITLE, "url": "https://bells.example/"}]
        archive.writestr("metadata_0_to_20.json", json.dumps(about))
        archive.writestr("content/bells.html", f"<div>{PARAGRAPHS}</div>")
        archive.writestr("highlights/bells.md", MARKDOWN)
    article = reading.article(formats.parse(made.getvalue(), "export.zip"))
    assert f"<mark>{SENTENCE}</mark>" in article.content
    assert "What a sentence." in article.text and "A note on all of it." in article.text


@settings(deadline=None)
@given(
    words=st.lists(st.text("ab <&\n", min_size=1, max_size=9), max_size=6),
    quote=st.text("ab &\n", max_size=9),
)
def test_marking_changes_no_letter(words: list[str], quote: str) -> None:
    html = "".join(f"<p>{escape(each)}<b>a</b></p>" for each in words)
    body = marked(html, [Highlight(" ".join(quote.split()))]).partition("<blockquote>")[0]
    assert body.replace("<mark>", "").replace("</mark>", "") == marked(html, [Highlight("")])

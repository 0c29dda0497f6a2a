"""Numbers that pages write, also those that are none."""

import pytest

from reader.core import formats, reading
from reader.core.choices import NO_CHOICES
from reader.core.explanation import explain
from reader.core.metadata.dates import iso
from reader.core.whole_number import whole_number

SENTENCE = "The keeper wrote the hour and the height of the tide into his book, as he did each night. "
LONG = "1" * 5_000


@pytest.mark.parametrize(
    ("text", "number"), [("0", 0), ("12", 12), ("٣", 3), ("", None), ("-1", None), ("²", None), (LONG, None)]
)
def test_a_whole_number_is_read(text: str, number: int | None) -> None:
    assert whole_number(text) == number


@pytest.mark.parametrize(
    "markup",
    [
        f"<pre><code>{LONG}</code>\nx</pre>",
        f"<table><tr><td>{LONG}</td><td><pre>x\ny</pre></td></tr></table>",
        f'<figure><img src="a.png" width="{LONG}"></figure>',
        f'<ol start="{LONG}"><li><p>{SENTENCE * 3}</p></li></ol>',
    ],
)
def test_a_page_with_a_number_that_python_does_not_read_is_read(markup: str) -> None:
    html = (
        f"<title>T</title><body><article><h1>T</h1><p>{SENTENCE * 4}</p>{markup}<p>{SENTENCE * 4}</article>"
    )
    page = formats.parse(html.encode(), "page.html")
    assert "The keeper wrote" in reading.article(page).text
    assert explain(page, NO_CHOICES, drawn=True).pieces


def test_a_month_of_raised_digits_is_none() -> None:
    assert iso("1 ²² 2020") == ""

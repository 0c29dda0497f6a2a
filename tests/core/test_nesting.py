"""No page is too deep for a tree builder, and no word of it is lost."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html
from lxml.html import HtmlElement

from reader.core import nesting

MANY = 30_000


def tree(html: str) -> HtmlElement:
    return lxml_html.document_fromstring(html, parser=lxml_html.HTMLParser(huge_tree=True))


def depth(root: HtmlElement) -> int:
    deepest, waiting = 0, [(root, 1)]
    while waiting:
        element, level = waiting.pop()
        deepest = max(deepest, level)
        waiting += [(child, level + 1) for child in element]
    return deepest


@pytest.mark.parametrize(
    "opened",
    [
        "<div>",
        "<b>",
        "<ul><li>",
        "<table><tr><td>",
        "<p><font>x",
        "<div><p>x</p>",
        "<div></x>",
        "<div><!-- </div> -->",
        '<div title="</div>">',
        "<div><script>'</div>'</script>",
        "<b><div></b>",
        "<foo><div></foo>",
        "<form><div></form>",
        "<ul><li><div></li>",
        "<li><ul></li>",
        "<div><table><tr><td></div>",
        "<table><tr><td><table></tr>",
        "<button><p>",
    ],
)
def test_deep_nesting_is_flattened_and_its_text_kept(opened: str) -> None:
    begun = time.perf_counter()
    flat = tree(nesting.capped(f"<p>start</p>{opened * MANY}deep<p>end</p>"))
    assert time.perf_counter() - begun < 10
    assert depth(flat) <= nesting.DEPTH + 10
    assert [word for word in ("start", "deep", "end") if word not in flat.text_content()] == []


def test_what_lies_deep_keeps_its_paragraphs_and_links() -> None:
    html = "<div>" * 1500 + "<p>one</p><p>two <a href=x>three</a></p>" + "</div>" * 1500 + "<h2>four</h2>"
    flat = tree(nesting.capped(html))
    assert [each.text_content() for each in flat.iter("p")] == ["one", "two three"]
    assert [each.get("href") for each in flat.iter("a")] == ["x"]
    (last,) = flat.iter("h2")
    assert depth(last) == 1
    assert last.getparent().tag == "body"


@pytest.mark.parametrize(
    "text", ["<a " * 50_000, "<" * 500_000, "<!--" * 200_000, '<a b="' * 100_000, "&" * 500_000]
)
def test_broken_markup_takes_linear_time(text: str) -> None:
    begun = time.perf_counter()
    assert "start" in nesting.capped("<p>start" + text)
    assert time.perf_counter() - begun < 5


def test_elements_beyond_the_limit_are_left_out_and_their_text_kept() -> None:
    html = nesting.capped("<span>x</span>" * (nesting.ELEMENTS + 500))
    assert html.count("<span") == nesting.ELEMENTS
    assert html.count("x") == nesting.ELEMENTS + 500


@pytest.mark.parametrize("attribute", ["a{}=1", "a{}", "a{}='x y'"])
def test_attributes_beyond_the_limit_are_left_out(attribute: str) -> None:
    many = " ".join(attribute.format(number) for number in range(20_000))
    begun = time.perf_counter()
    (first, second) = tree(nesting.capped(f"<p {many}>one</p><p title=x>two")).iter("p")
    assert time.perf_counter() - begun < 3
    assert len(first.attrib) == nesting.ATTRIBUTES
    assert (first.text, second.text, second.get("title")) == ("one", "two", "x")


def test_a_picture_inside_its_tag_is_kept_whole() -> None:
    html = f'<img alt="a b" src="data:image/png;base64,{"A+/=" * 50_000}" title=x>'
    assert nesting.capped(html) == html


def test_spans_of_cells_are_bounded() -> None:
    html = nesting.capped('<table><tr><td COLSPAN = "99999999">a<td rowspan=100000>b<td colspan=2>c</table>')
    assert [(each.get("colspan"), each.get("rowspan")) for each in tree(html).iter("td")] == [
        ("1000", None),
        (None, "1000"),
        ("2", None),
    ]


@pytest.mark.parametrize(
    "paragraph",
    [
        "<p>text <br> more",
        "<li>item <b>bold</b>",
        "<tr><td>a<td>b",
        "<svg><path d='x'/><path/></svg><dt>a<dd>b",
    ],
)
def test_a_long_page_that_leaves_end_tags_out_comes_back_as_it_is(paragraph: str) -> None:
    html = f"<html><body><div>{paragraph * 9000}</div></body></html>"
    assert nesting.capped(html) == html


PIECES = [
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<td>",
    "<table>",
    "</table>",
    "<li>",
    "<ul>",
    "word",
]


@given(st.lists(st.sampled_from(PIECES)))
def test_words_stay_in_order_whatever_the_tags(pieces: list[str]) -> None:
    words = [f" w{number} " if piece == "word" else piece for number, piece in enumerate(pieces)]
    html = "<div>" * 300 + "".join(words)
    kept = "".join(nesting.capped(html).split("<")).split()
    assert [each for each in kept if each.startswith("w")] == [each.strip() for each in words if "w" in each]

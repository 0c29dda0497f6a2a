"""Blocks: numbered in reading order, none inside another."""

from hypothesis import given
from hypothesis import strategies as st
from lxml.html import fragment_fromstring

from reader.core.article import BlockKind
from reader.core.blocks import number

INLINE = st.sampled_from(["one", "<em>two</em>", '<a href="#x">three</a>', '<img src="a.png">'])
TAGS = st.sampled_from(["p", "div", "ul", "li", "blockquote", "figure", "table", "section", "h2", "pre"])


def _wrapped(tag: str, inner: list[str]) -> str:
    return f"<{tag}>{''.join(inner)}</{tag}>"


TREES = st.recursive(
    INLINE, lambda inner: st.builds(_wrapped, TAGS, st.lists(inner, max_size=4)), max_leaves=20
)


def test_each_kind_of_block_is_told() -> None:
    content = fragment_fromstring(
        "<div><h3>H</h3><p>P</p><ul><li>I</li><li><p>I1</p><p>I2</p></li></ul><blockquote><p>Q</p></blockquote>"
        "<figure><img src=a><figcaption>F</figcaption></figure>"
        "<pre>C\n  d</pre><table><tr><td>T</td></tr></table>"
        '<p><img src=b></p><p class="footnote">N</p></div>'
    )
    blocks = number(content)
    assert [(block.kind, block.text) for block in blocks] == [
        (BlockKind.HEADING, "H"),
        (BlockKind.PARAGRAPH, "P"),
        (BlockKind.ITEM, "I"),
        (BlockKind.ITEM, "I1"),
        (BlockKind.ITEM, "I2"),
        (BlockKind.QUOTE, "Q"),
        (BlockKind.FIGURE, "F"),
        (BlockKind.CODE, "C\n  d"),
        (BlockKind.TABLE, "T"),
        (BlockKind.FIGURE, ""),
        (BlockKind.FOOTNOTE, "N"),
    ]
    assert blocks[0].level == 3
    assert [each.get("id") for each in content.iter() if each.get("id")] == [f"b{n}" for n in range(1, 12)]


def test_what_stands_apart_in_a_block_is_a_space_apart_in_its_text() -> None:
    content = fragment_fromstring(
        "<div><table><caption>Tides</caption><tr><th>Day</th><th>H<sub>2</sub>O</th></tr>"
        "<tr><td>Monday</td><td><p>two</p><p>or three</p></td></tr></table>"
        "<p>One line<br>and <b>an</b>other.</p></div>"
    )
    assert [block.text for block in number(content)] == [
        "Tides Day H2O Monday two or three",
        "One line and another.",
    ]


def test_a_link_to_a_place_that_became_a_block_leads_to_the_block() -> None:
    content = fragment_fromstring(
        '<div><p><a href="#n">1</a> <a href="#b9">2</a></p><p id="n">note</p></div>'
    )
    number(content)
    assert [link.get("href") for link in content.iter("a")] == ["#b2", "#a-b9"]


@given(TREES)
def test_no_block_holds_another(html: str) -> None:
    content = fragment_fromstring(f"<div>{html}</div>")
    blocks = number(content)
    assert [block.id for block in blocks] == list(range(1, len(blocks) + 1))
    for element in content.iter():
        if element.get("id"):
            assert all(each.get("id") is None for each in element.iterdescendants())

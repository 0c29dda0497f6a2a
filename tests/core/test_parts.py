"""Long articles in parts: nothing is lost, nothing is cut in two."""

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as parser

from reader.core.article import Block, BlockKind
from reader.core.parts import LONG_CHARACTERS, PART_CHARACTERS, WORD_PART, beginning, parted, with_breaks
from reader.core.sanitize import clean

TEXT = "All that stands in a paragraph of a hundred characters, of which there are many, and then some more."
a_block = st.sampled_from(
    [
        '<p id="b{}">{}</p>',
        '<h2 id="b{}">{}</h2>',
        '<ul><li id="b{}">{}</li><li>b<br>c</li></ul>',
        '<blockquote><div><p id="b{}">{}</p></div></blockquote><hr>',
        '<p id="b{}"><a href="https://e.org/?a=&lt;p&gt;" title="<p> > </p>">{}</a></p> between ',
        '<pre id="b{}">{}</pre><img src="pictures/1/a/b.png" alt="a > b">',
    ]
)


def article(shapes: list[str], times: int) -> tuple[str, list[Block]]:
    shapes = shapes * times
    blocks = [Block(number, BlockKind.PARAGRAPH, TEXT) for number in range(1, len(shapes) + 1)]
    inside = "".join(shape.format(block.id, TEXT) for shape, block in zip(shapes, blocks, strict=True))
    return clean(f"<div>{inside}</div>", lambda name: name), blocks


def told(html: str) -> list[tuple[str, str | None, str]]:
    tree = parser.fragment_fromstring(f"<main>{html}</main>")
    for part in tree.xpath("//div[@class='part']"):
        part.drop_tag()
    return [(str(each.tag), each.get("id"), " ".join(each.text_content().split())) for each in tree.iter()]


@settings(deadline=None, max_examples=20)
@given(shapes=st.lists(a_block, min_size=5, max_size=9))
def test_parts_change_nothing_but_that_they_are_there(shapes: list[str]) -> None:
    content, blocks = article(shapes, LONG_CHARACTERS // (100 * len(shapes)) + 1)
    made = parted(content, blocks)
    assert 'class="part"' in made
    assert told(made) == told(content)


@settings(deadline=None, max_examples=20)
@given(shapes=st.lists(a_block, min_size=5, max_size=9))
def test_a_part_says_how_long_it_is(shapes: list[str]) -> None:
    content, blocks = article(shapes, LONG_CHARACTERS // (100 * len(shapes)) + 1)
    tree = parser.fragment_fromstring(parted(content, blocks))
    parts = tree.xpath("./div[@class='part']")
    lengths = [int(part.get("style").split(";")[0].removeprefix("--length: ")) for part in parts]
    assert sum(lengths) == sum(len(block.text) for block in blocks)
    assert all(PART_CHARACTERS <= length < PART_CHARACTERS + len(TEXT) * 2 for length in lengths[:-1])


def test_a_short_article_stays_as_it_is() -> None:
    content, blocks = article(['<p id="b{}">{}</p>'], 3)
    assert parted(content, blocks) is content


def test_content_without_elements_is_one_part_at_most() -> None:
    blocks = [Block(1, BlockKind.PARAGRAPH, "x" * LONG_CHARACTERS)]
    assert parted("only text", blocks).count("only text") == 1


@settings(max_examples=60, deadline=None)
@given(shapes=st.lists(a_block, min_size=1, max_size=6), characters=st.integers(0, 2000))
def test_a_beginning_is_what_the_whole_begins_with_and_is_sound(shapes: list[str], characters: int) -> None:
    content, _blocks = article(shapes, 1)
    begun = beginning(content, characters)
    assert clean(begun, lambda name: name) == begun
    whole, part = (
        "".join(map(str, parser.fromstring(f"<div>{each}</div>").itertext())) for each in (content, begun)
    )
    assert whole.startswith(part)
    assert begun == content or len(part) <= characters


def test_a_beginning_cuts_a_text_that_is_longer_and_no_reference() -> None:
    assert beginning("<div><p>ab &amp; c</p></div>", 14) == "<div><p>ab </p></div>"
    assert beginning("<p>" + "x" * 50 + "</p>", 10) == "<p>" + "x" * 7 + "</p>"


def test_a_word_longer_than_any_may_be_broken_and_nothing_else_changes() -> None:
    address, word = "https://bells.example/" + "a" * 20_000, "é" * 20_000
    content = f'<p>Said <a href="{address}" title="a &gt; b">{word}</a>&amp;{word} it.</p>'
    broken = with_breaks(content)
    assert broken.replace("<wbr>", "") == content
    assert f'href="{address}"' in broken
    assert max(map(len, parser.fromstring(broken).itertext())) <= 2 * WORD_PART + 1
    short = f"<p>{'é' * 9000}</p>"
    assert with_breaks(short) is short

"""What an article may hold."""

import re
import struct
from base64 import b64encode
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import stand_ins
from reader.core.pictures import NAME, Pictures
from reader.core.sanitize import ATTRIBUTES, DROPPED, TAGS, clean


def cleaned(html: str) -> str:
    return clean(html, Pictures("https://example.org/a/b.html").name)


class Seen(HTMLParser):
    """Every tag and attribute of some HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]


UNLISTED = {"button", "font", "form", "input", "label", "link", "marquee", "meta", "nobr", "x-y"}
LISTED = sorted(TAGS | DROPPED | UNLISTED)
VALUES = [
    "https://example.org/",
    "//evil.example/x",
    "\\\\evil\\share",
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>",
    "data:image/svg+xml,<svg>",
    "data:image/png;base64,AA==",
    "#b1",
    "#part",
    "b1",
    "part",
    "language-c++ own",
    "a.png",
    "url(http://evil.example/)",
    "99999999999",
]
NAMES = """
    id class href src srcset style background onclick title alt width colspan dir lang name cite ping action
    poster formaction data longdesc datetime headers scope start
"""


@st.composite
def pieces(draw: st.DrawFn) -> str:
    """A start tag, with an attribute or two, an end tag, or some text."""
    match draw(st.integers(0, 3)):
        case 0 | 1:
            name, value = st.sampled_from(NAMES.split()), st.sampled_from(VALUES) | st.text(max_size=9)
            attributes = draw(st.lists(st.tuples(name, value), max_size=2))
            written = "".join(f' {name}="{value}"' for name, value in attributes)
            return f"<{draw(st.sampled_from(LISTED))}{written}>"
        case 2:
            return f"</{draw(st.sampled_from(LISTED))}>"
        case _:
            text = st.text(max_size=9)
            return draw(
                text | st.sampled_from(["<!--", "-->", "<![CDATA[", "\n", "\0", "\ud800", "&lt;", "<", "&"])
            )


REFERENCES = st.lists(
    st.sampled_from(
        [
            "&amp;",
            "&AMP",
            "&ampx",
            "&amp=",
            "&#38;",
            "&#x26",
            "&#",
            "&;",
            "&x",
            "&copy",
            "&copyx",
            "&notit;",
            "&nbsp;",
            "&#160;",
            "\xa0",
            "x",
            "=",
            "<",
        ]
    ),
    max_size=6,
).map("".join)
pages = st.lists(pieces(), max_size=25).map("".join)


@given(html=pages)
def test_cleaning_twice_changes_nothing(html: str) -> None:
    pictures = Pictures()
    once = clean(html, pictures.name)
    assert clean(once, pictures.name) == once


@given(html=pages)
def test_only_listed_tags_and_attributes_survive(html: str) -> None:
    seen = Seen(cleaned(html))
    assert seen.tags <= TAGS
    for tag, attribute, _ in seen.attributes:
        assert attribute in ATTRIBUTES["*"] | ATTRIBUTES.get(tag, {}) or (tag, attribute) == ("img", "src")


@given(html=pages)
def test_nothing_that_loads_leads_out_of_the_page(html: str) -> None:
    for tag, attribute, value in Seen(cleaned(html)).attributes:
        assert attribute not in {"srcset", "style", "background", "ping", "action", "cite", "poster", "data"}
        if attribute == "src":
            assert NAME.fullmatch(value) or value.startswith("data:image/png")
        if attribute == "href":
            assert tag == "a"
            assert re.match("https?://|mailto:|#", value, re.IGNORECASE)


def test_no_listed_tag_is_also_dropped() -> None:
    assert not TAGS & DROPPED


@pytest.mark.parametrize(
    "html",
    [
        '<h2 id="b1">One</h2><p id="b2">Two <a href="https://example.org/x">three</a></p>',
        '<table><caption>C</caption><colgroup><col span="2"></colgroup><thead><tr>'
        '<th scope="col" colspan="2">H</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
        '<pre><code class="language-c++">int x;</code></pre>',
        '<figure><img src="pictures/1/a/b.png" alt="A" width="3"><figcaption>F</figcaption></figure>',
        "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> H<sub>2</sub>O<wbr> <kbd>k</kbd><q>q</q></p>",
        '<ol start="3" reversed=""><li value="2">x</li></ol><dl><dt>t</dt><dd>d</dd></dl><hr>',
        '<p dir="rtl" lang="ar"><bdo dir="ltr">x</bdo> <time datetime="2024-05-01T10:00Z">May</time></p>',
        '<details open=""><summary>S</summary>text</details><blockquote class="pullquote">q</blockquote>',
        '<p><del>a</del><ins>b</ins><mark>c</mark><abbr title="d">e</abbr><s>f</s></p>',
    ],
)
def test_what_an_article_is_made_of_stays_as_it_is(html: str) -> None:
    assert clean(html, lambda address: address) == html


def test_places_of_the_page_get_a_prefix_and_blocks_keep_their_own() -> None:
    html = '<p id="b3">x<a id="fn1" href="#fn1">1</a> <a href="#b3">up</a> <a name="old">o</a></p>'
    assert cleaned(html) == (
        '<p id="b3">x<a id="a-fn1" href="#a-fn1">1</a> <a href="#b3">up</a> <a name="a-old">o</a></p>'
    )


def test_the_headers_of_a_cell_follow_the_ids() -> None:
    assert '<td headers="a-x a-y">' in cleaned("<table><tr><td headers='x  y'>1</td></tr></table>")


@pytest.mark.parametrize("tag", sorted(DROPPED - {"embed", "frameset", "head"}))
def test_dropped_tags_take_their_content_with_them(tag: str) -> None:
    assert "secret" not in cleaned(f"<p>text</p><{tag}>secret</{tag}>")


def test_the_text_of_other_tags_stays() -> None:
    assert cleaned("<form><label>a</label> <x-y>b</x-y></form><font>c</font>") == "a bc"


def test_comments_base_refresh_and_preconnect_leave_nothing() -> None:
    html = """<base href="//evil.example/"><meta http-equiv="refresh" content="0;url=http://evil.example/">
        <link rel="preconnect" href="//evil.example"><!-- <p>evil.example</p> -->
        <!--[if IE]>x<![endif]--><p>Text"""
    assert cleaned(html).strip() == "<p>Text</p>"


def test_spans_are_capped() -> None:
    table = cleaned(
        '<table><tr><td colspan="100000000" rowspan="0">x</td><td colspan="x">y</td></tr></table>'
    )
    assert '<td colspan="1000" rowspan="0">x</td><td>y</td>' in table


def test_a_picture_has_a_name_or_is_inside_the_page() -> None:
    assert cleaned('<img src="//evil.example/i/x.png" srcset="http://evil.example/y 2x" alt="X">') == (
        '<img src="pictures/1/i/x.png" alt="X">'
    )
    assert cleaned('<img src="data:image/png;base64,AA==">') == '<img src="data:image/png;base64,AA==">'
    assert cleaned('<img src="data:image/svg+xml,%3Csvg/%3E">') == '<img src="pictures/1/inline">'
    assert cleaned('<img src="data:text/html,x">') == "<img>"


def test_a_picture_larger_than_the_limit_is_left_out() -> None:
    assert cleaned('<img src="data:image/png;base64,' + "A" * 28_000_000 + '">') == "<img>"


def test_a_name_that_is_no_name_is_not_believed() -> None:
    for address in ("https://example.org/a.png", "../a.png", "pictures/1/../x", "pictures/1/%2E%2E/x"):
        assert clean('<img src="a.png">', lambda _, address=address: address) == "<img>"  # type: ignore[misc]


def test_leading_newlines_of_code_settle() -> None:
    assert cleaned("<pre>\n\n\n a\n\nb</pre>") == "<pre> a\n\nb</pre>"


def test_text_that_cannot_be_written_never_raises() -> None:
    assert cleaned("a\ud800b \ud83d\ude00 c\0d") == "a\ufffdb 😀 cd"


def test_a_page_that_will_not_settle_keeps_its_words() -> None:
    stubborn = "<a><rt><h1><dd><marquee><li><button><nobr>" * 30 + "</rt></font><table>" * 30 + "the words"
    assert "the words" in cleaned(stubborn)


def test_very_many_ampersands_are_cleaned_as_few_are() -> None:
    words = "&amp; so on &lt;&nbsp;" * 5_000
    address = "https://example.org/?" + "a=1&amp;" * 5_000
    html = f'<p>{words}<a href="{address}" title="{words}">{words}</a></p>'
    # A ">" in an attribute is written as it is.
    assert cleaned(html) == html


@given(
    html=st.lists(pieces() | REFERENCES | REFERENCES.map("<a title='{}'>".format), max_size=25).map("".join)
)
def test_stand_ins_change_nothing_in_what_is_cleaned(html: str) -> None:
    html = re.sub("[\ufdd0-\ufdd3]", "", html)
    alone = cleaned(html)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(stand_ins, "CROWDED", -1)
        assert cleaned(html) == alone


def test_an_inline_picture_that_asks_for_too_much_memory_goes() -> None:
    head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 60_000, 60_000)
    assert "src" not in cleaned(f'<img src="data:image/png;base64,{b64encode(head).decode()}" alt="A wall">')

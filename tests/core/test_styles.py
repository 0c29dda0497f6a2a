"""CSS made safe: judged by an independent reader of CSS, tinycss2."""

import re
from collections.abc import Iterable
from typing import Any

import pytest
import tinycss2
from hypothesis import example, given
from hypothesis import strategies as st

from reader.core.css_tokens import Of, tokens
from reader.core.pictures import NAME, Pictures
from reader.core.styles import (
    CONDITION_FUNCTIONS,
    DESCRIPTIONS,
    FUNCTIONS,
    GROUPS,
    KEYFRAMES,
    declarations,
    sheet,
    wrapped,
)

ALLOWED = CONDITION_FUNCTIONS | FUNCTIONS | {"attr", "image-set", "-webkit-image-set"}


def safe(css: str) -> str:
    return sheet(css, Pictures("https://example.org/css/main.css").name)


def addresses(nodes: Iterable[Any] | None) -> list[str]:
    """Every address in some CSS; fails at what should not be there at all."""
    found: list[str] = []
    for node in nodes or ():
        assert node.type != "error", node
        if node.type == "url":
            found.append(node.value)
        elif node.type == "function" and node.lower_name == "url":
            found += [each.value for each in node.arguments if each.type == "string"]
        elif node.type == "function":
            assert node.lower_name in ALLOWED, node.lower_name
            if node.lower_name.endswith("image-set"):
                assert not {each.type for each in node.arguments} & {"string"}
            found += addresses(node.arguments)
        elif node.type == "at-rule":
            assert node.lower_at_keyword in GROUPS | KEYFRAMES | DESCRIPTIONS
            found += addresses(node.prelude) + inside(node.content)
        elif node.type == "qualified-rule":
            found += addresses(node.prelude) + inside(node.content)
        elif node.type == "declaration":
            assert node.lower_name not in {"behavior", "-moz-binding"}
            if node.lower_name == "position":
                words = {each.lower_value for each in node.value if each.type == "ident"}
                assert words
                assert not words & {"fixed", "sticky", "-webkit-sticky"}
            found += addresses(node.value)
        elif hasattr(node, "content") and isinstance(node.content, list):
            found += addresses(node.content)
    return found


def inside(content: list[Any] | None) -> list[str]:
    kept = tinycss2.parse_blocks_contents(content or [], skip_comments=True, skip_whitespace=True)
    return addresses(kept)


def assert_safe(css: str) -> None:
    for address in addresses(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)):
        assert NAME.fullmatch(address) or address == "data:,"
    assert "</" not in css


PARTS = r"""
    a{ .b .c{ } { ; : , ( ) [ ] ! @import @media @font-face @charset @layer @supports @x { url( url(" URL(
    \75rl( u\72l( image-set( src( cross-fade( attr( var( expression( rgb( calc( format( image( " ' /* */
    http://evil.example/x //evil.example <!-- --> </style> position:fixed position:sticky position:var(--p)
    --p:fixed po\73ition:fixed background: --x: content: behavior: -moz-binding: src: x.png red #f00 1px
    data:image/png;base64,AA== \ \a \0 \d800 \110000 type(<url>) :hover ::before > screen and not 100%
    from !important \( é
"""
pieces = st.sampled_from([*PARTS.split(), "\n", " ", "\\\n", "\0", "\f", "\r"]) | st.text(max_size=4)
styles = st.lists(pieces, max_size=30).map("".join)


@given(css=styles)
@example(css="a{--p:fixed\\a(")
@example(css="a{--p:fixed\\aurl(")
def test_a_safe_sheet_holds_nothing_that_is_not_listed(css: str) -> None:
    assert_safe(safe(css))


@given(css=styles)
def test_making_a_sheet_safe_twice_changes_nothing(css: str) -> None:
    pictures = Pictures()
    once = sheet(css, pictures.name)
    assert sheet(once, pictures.name) == once


@given(css=styles)
def test_a_style_attribute_holds_nothing_that_is_not_listed(css: str) -> None:
    pictures = Pictures()
    once = declarations(css, pictures.name)
    if once is not None:
        assert_safe("a{" + once + "}")
        assert declarations(once, pictures.name) == once


@given(css=styles)
def test_every_bracket_that_opens_is_known_to_close(css: str) -> None:
    cut = tokens(css)
    for start, end in cut.ends.items():
        assert cut.tokens[start].of in (Of.OPEN, Of.FUNCTION)
        assert end == len(cut.tokens) or cut.tokens[end].of is Of.CLOSE


@pytest.mark.parametrize(
    "css",
    [
        "a{color:red;margin:0 auto;}\n",
        'a::before{content:"\\201c " attr(title) counter(n);}\n',
        "@media screen and (min-width:40em){a>b,c~d{grid-template-columns:repeat(2,minmax(0,1fr));}\n}\n",
        "a{width:calc(100% - var(--gap,1rem)*2);transform:translate3d(0,0,0) rotate(3deg);}\n",
        "@supports (display:grid) and (not (display:inline-grid)){a{color:rgb(0 0 0/50%);}\n}\n",
        "@keyframes turn{from{opacity:0;}\n50%{opacity:.5;}\n}\n",
        '.md\\:flex:not(.x):nth-child(2n+1)[href^="/a"]{display:flex!important;}\n',
        "@layer base,theme;\n@layer theme{a{b:c;}\n}\n",
        ".a{.b &{color:red;}\n&:hover{color:blue;}\n}\n",
        'a{background:linear-gradient(to right,#fff 0%,transparent) no-repeat,url("pictures/1/a.png");}\n',
    ],
)
def test_what_only_looks_stays_as_it_is(css: str) -> None:
    pictures = Pictures()
    pictures.name("a.png")
    assert sheet(css, pictures.name) == css


@pytest.mark.parametrize(
    "css",
    [
        "a{background:url(http://evil.example/x)}",
        "a{background:\\75rl(http://evil.example/x)}",
        "a{background:u\\72 l('http://evil.example/x')}",
        "a{background:UR\\4C(//evil.example/x)}",
        'a{background:/**/url("http://evil.example/x"',
        "a{background:url(http://evil.example/x",
        'a{background:image-set("http://evil.example/x" 1x)}',
        "a{--u:url(http://evil.example/x);background:var(--u)}",
        "@import url(http://evil.example/x);a{color:red}",
        '@\\69mport "http://evil.example/x";',
        '@import "http://evil.example/x"',
        "@font-face{font-family:x;src:url(http://evil.example/x)}",
        "@media screen{@import 'http://evil.example/x';a{cursor:url(//evil.example/x),auto}}",
        "@namespace url(http://evil.example/x);",
        "<!--@import 'http://evil.example/x'{}a{b:url(http://evil.example/x)}-->",
        "a{b:url( 'http://evil.example/x' )}",
        "a{filter:progid:DXImageTransform.Microsoft.AlphaImageLoader(src='http://evil.example/x')}",
    ],
)
def test_no_remote_address_survives(css: str) -> None:
    assert "evil.example" not in safe(css)
    assert_safe(safe(css))


@pytest.mark.parametrize(
    "value",
    [
        'src("x")',
        'image("x")',
        "paint(x)",
        "element(#x)",
        "cross-fade(url(a),url(b))",
        "image-set(var(--x) 1x)",
        "expression(alert(1))",
        "attr(x)",
        "url(x y)",
        'url("x" crossorigin(anonymous))',
        '"open\n',
        "red\\\n",
        "{x}",
    ],
)
def test_a_value_that_is_not_known_takes_its_declaration_with_it(value: str) -> None:
    assert safe(f"a{{color:red;background:{value}") == "a{color:red;}\n"


def test_an_attribute_is_text_in_content_and_never_an_address() -> None:
    assert safe("a{content:attr(title)}") == "a{content:attr(title);}\n"
    assert safe("a{content:attr(src type(<url>));b:c}") == "a{b:c;}\n"


def test_nothing_stays_on_the_screen() -> None:
    assert safe("a{POSITION:Fixed!important}b{position:sticky}c{position:var(--p)}d{position:relative}") == (
        "a{POSITION:absolute!important;}\nb{position:static;}\nd{position:relative;}\n"
    )


def test_imports_take_their_place_with_their_conditions() -> None:
    css = '@charset "utf-8";@import "a.css";@import url(a.css) layer(x) print;b{c:d}@import "a.css";'
    made = sheet(css, lambda _: None, {"a.css": "a{b:c;}\n"}.get)
    assert made == "a{b:c;}\n@media print{@layer x{a{b:c;}\n}\n}\nb{c:d;}\n"


@pytest.mark.parametrize(
    "css", ["@import (x);", "@import x(y) z;", "@import [a];", "@import;", "@import url x;"]
)
def test_an_import_of_no_address_is_nothing(css: str) -> None:
    assert sheet(css, lambda _: None, lambda _: "a{b:c;}") == ""


def test_a_sheet_for_one_medium_is_wrapped() -> None:
    assert wrapped("a{b:c;}", "print") == "@media print{a{b:c;}}\n"
    assert wrapped("a{b:c;}", " ALL ") == "a{b:c;}"
    assert wrapped("a{b:c;}", "x{}") == ""


def test_a_sheet_cannot_end_the_element_that_holds_it() -> None:
    assert "</" not in safe('a{content:"</style><script>"}b[c="</style>"]{d:e}')


def test_a_string_that_speaks_of_loading_goes_with_its_declaration() -> None:
    assert safe("a{content:'see url(//evil.example/x)';b:c}") == "a{b:c;}\n"


def test_an_at_sign_stands_only_where_a_rule_begins() -> None:
    assert safe("a{b:c @import 'x';d:e}f @import 'x'{g:h}@layer0;@media0{i:j}") == "a{d:e;}\n"
    assert safe(".sm\\@x{b:c}") == ".sm\\@x{b:c;}\n"


def test_letters_beyond_ascii_spoil_only_the_name_that_they_touch() -> None:
    assert safe("a{b:ö var(--c);d:öurl(x);e:f}") == "a{b:ö var(--c);e:f;}\n"


def test_deep_rules_and_brackets_are_left_out() -> None:
    assert safe("a{" * 1000 + "color:red") == ""
    assert safe("a{width:" + "calc(" * 1000 + "1px") == ""


@pytest.mark.parametrize(
    "piece", ["(", "{", "a{", "/*", '"', "url(", "\\", "a;", "}", "image-set(", "@import", "'\n"]
)
def test_a_flood_of_one_thing_is_read_in_linear_time(piece: str) -> None:
    safe(piece * 20_000)
    declarations(piece * 20_000, Pictures().name)


def test_escapes_do_not_run_together() -> None:
    assert not re.search(r"url", safe("a{b:ur\\6\\63 (//evil.example/x)}"), re.IGNORECASE)

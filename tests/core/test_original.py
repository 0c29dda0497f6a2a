"""The page as it was saved."""

import re
from base64 import b64encode

from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Page, Resource
from reader.core.original import Original, document, original
from reader.core.sanitize import DROPPED

FILES = {
    "https://example.org/page_files/main.css": b'@import "more.css" print; a { background: url(img/a.png) }',
    "https://example.org/page_files/more.css": b'@import "more.css"; b { color: red }',
    "https://example.org/page_files/big.png": b"\x89PNG",
}


def own(url: str) -> Resource | None:
    return Resource(FILES[url]) if url in FILES else None


def made(html: str) -> Original:
    return original(Page(html, "page.html", "https://example.org/page.html", resources=own))


def test_classes_ids_and_styles_stay() -> None:
    html = (
        '<div id="top" class="a b" data-theme="dark" style="color:red;position:{}"><a href="#top">a</a></div>'
    )
    assert made(html.format("fixed")).html == html.format("absolute;")


def test_the_styles_are_one_sheet_in_the_order_of_the_page() -> None:
    html = """<style>c{d:e}</style><link rel="stylesheet" href="page_files/main.css" media="screen">
        <link rel="stylesheet" href="https://cdn.example/x.css">
        <link rel="alternate stylesheet" href="page_files/more.css"><noscript><style>n{o:p}</style></noscript>
        <style media=print>f{g:h}</style><style type="text/less">x{y:z}</style>"""
    found = made(html)
    assert re.sub(r"\n", "", found.style) == (
        "c{d:e;}@media screen{@media print{b{color:red;}}"
        'a{background:url("pictures/1/img/a.png");}}@media print{f{g:h;}}'
    )
    assert found.pictures == {"pictures/1/img/a.png": "https://example.org/page_files/img/a.png"}


def test_a_sheet_that_imports_itself_ends() -> None:
    assert made('<link rel=stylesheet href="page_files/more.css">').style == "b{color:red;}\n"


def test_sheets_and_fonts_inside_the_page_work() -> None:
    css = b"@font-face{font-family:x;src:url(data:font/woff2;base64,d09GMg==)}"
    found = made(f'<link rel=stylesheet href="data:text/css;base64,{b64encode(css).decode()}">')
    assert found.style == '@font-face{font-family:x;src:url("pictures/1/inline");}\n'
    assert found.pictures["pictures/1/inline"] == "data:font/woff2;base64,d09GMg=="


def test_relative_addresses_start_where_base_says() -> None:
    found = made('<base href="/page_files/"><img src="big.png"><a href="x.html">x</a>')
    assert found.pictures == {"pictures/1/page_files/big.png": "https://example.org/page_files/big.png"}
    assert '<a href="https://example.org/page_files/x.html">' in found.html


def test_a_choice_of_pictures_offers_what_the_page_has() -> None:
    html = (
        '<img srcset="page_files/gone.png 1x, page_files/big.png 2x,data:text/html,x 3x, page_files/big.png">'
    )
    assert made(html).html == '<img srcset="pictures/2/page_files/big.png 2x, pictures/2/page_files/big.png">'


def test_forms_are_inert() -> None:
    found = made(
        '<form action="//evil.example"><input type="file" name="x" value="v"><button formaction=x>Go</button>'
    )
    assert found.html == '<input disabled="" value="v"><button disabled="">Go</button>'


def test_a_pages_own_tags_stay_for_its_styles() -> None:
    assert made('<my-card class="c" onclick="x">a</my-card><font-face>b</font-face>').html == (
        '<my-card class="c">a</my-card>b'
    )


def test_the_document_carries_what_the_root_and_the_body_say() -> None:
    found = made(
        '<html class="no-js" lang="en" onload="x"><body style="margin:0" dir="rtl" class=\'"><script>\'>Text'
    )
    assert document(found.html, found.attributes) == (
        '<!DOCTYPE html>\n<html class="no-js" lang="en"><head><meta charset="utf-8">'
        '<link rel="stylesheet" href="style.css"></head>'
        '<body style="margin:0;" dir="rtl" class="&quot;&gt;&lt;script&gt;">Text</body></html>\n'
    )


def test_nothing_of_a_head_survives() -> None:
    html = """<base href="//evil.example"><meta http-equiv=refresh content="0;url=//evil.example">
        <title>evil.example</title><link rel=preconnect href="//evil.example">
        <link rel=icon href="//evil.example/i"><!-- evil.example --><p>Text"""
    found = made(html)
    assert "evil.example" not in document(found.html, found.attributes) + found.style
    assert "<p>Text</p>" in found.html


def test_an_empty_page_is_empty() -> None:
    assert made("").html == ""


PIECES = [
    "<style>", "</style>", "<p style='", "<link rel=stylesheet href='", "<img srcset='", "<body class=",
    "<x-y ", "background:url(//evil.example/x)", "page_files/main.css", "page_files/big.png 2x,", "<svg>",
    "<html style=\"", "\ud800", "\0", "//evil.example/x", "javascript:x", " onload=x ",
    "<input ", "<table background=",
    "</", "<!--", "@import '", "'>",
]  # fmt: skip


@given(html=st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=25).map("".join))
def test_nothing_raises_and_nothing_dangerous_survives(html: str) -> None:
    found = made(html)
    whole = document(found.html, found.attributes)
    tags = {each.lower() for each in re.findall(r"<([a-z][^\s>/]*)", whole)}
    assert not tags & (DROPPED - {"head"} | {"form", "base", "frame"})
    assert whole.count("<link") == whole.count("<meta") == 1
    loading = re.findall(r"\s(?:src|srcset|background|style)=\"([^\"]*)", whole)
    assert "evil.example" not in re.sub(r"pictures/\S*", "", " ".join(loading))
    assert not re.search(r"(?:url\(|@import)\s*[\"']?[^\"']*evil\.example", found.style)

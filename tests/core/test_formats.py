"""Pages come in as they were saved, known by what they hold."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import errors, formats, reading
from reader.core.address import host
from reader.core.formats import FORMATS
from reader.core.formats.bundle import web

PAGE = "<!DOCTYPE html><html><head>{head}</head><body><p>A paragraph.</p></body></html>"


def page(head: str = "") -> bytes:
    return PAGE.format(head=head).encode()


def test_the_ids_and_suffixes_of_the_table_are_unique() -> None:
    assert len({each.id for each in FORMATS}) == len(FORMATS)
    suffixes = [suffix for each in FORMATS for suffix in each.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)
    assert all(each.label for each in FORMATS)


@pytest.mark.parametrize(
    ("data", "name", "text"),
    [
        (page(), "page.html", None),
        (page(), "page.txt", None),
        (page(), "", None),
        (b"GET was fine\n\n" + page(), "noname", None),
        (b"no tags at all", "page.html", None),
        (b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>", "page.xhtml", None),
        (page().decode().encode("utf-16"), "page.html", None),
        (b"<a@example.org> wrote:", "mail.txt", "<a@example.org> wrote:"),
        (b"how to write <html> in a text", "note.txt", "how to write <html> in a text"),
        (b'{"a": 1}', "data.json", '{"a": 1}'),
        ("Ω".encode("utf-16"), "unicode.txt", "Ω"),
        (b"one\rtwo\r\nthree", "mac.txt", "one\ntwo\nthree"),
    ],
)
def test_a_page_is_known_by_its_content_first_and_its_name_second(
    data: bytes, name: str, text: str | None
) -> None:
    assert formats.parse(data, name).text == text


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"%PDF-1.7\n%",
        b"\x7fELF\2\1\1" + bytes(99),
    ],
)
def test_what_is_no_text_is_refused_whatever_its_name(data: bytes) -> None:
    with pytest.raises(errors.NotText, match=r"page\.html"):
        formats.parse(data, "page.html")


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_a_page_of_nothing_is_empty(data: bytes) -> None:
    with pytest.raises(errors.FileEmpty):
        formats.parse(data, "page.html")


CHROME = "<!-- saved from url=(0030)https://example.org/a/page.html -->"
SINGLE = (
    "<!--\n Page saved with SingleFile \n url: https://example.org/a/b \n"
    " saved date: Wed May 07 2025 18:26:17 GMT+0530 (India Standard Time)\n-->"
)
OWN = "<link rel=canonical href='https://example.org/own'>"
MONOLITH = "<!-- Saved from https://example.org/m at 2024-02-03T04:05:06Z using monolith v2.8.1 -->"
INDIA = timezone(timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    ("head", "url", "saved"),
    [
        ("", "", None),
        (CHROME, "https://example.org/a/page.html", None),
        (SINGLE, "https://example.org/a/b", datetime(2025, 5, 7, 18, 26, 17, tzinfo=INDIA)),
        (MONOLITH, "https://example.org/m", datetime(2024, 2, 3, 4, 5, 6, tzinfo=UTC)),
        ("<!-- saved from url=(0014)about:internet -->", "", None),
        ("<!-- saved from url=(0017)file:///etc/passwd -->", "", None),
        ("<base href='https://example.org/base/'>", "https://example.org/base/", None),
        ("<base href='file:///etc/'>", "", None),
        (
            '<link href="https://example.org/c?a=1&amp;b=2" rel=canonical>',
            "https://example.org/c?a=1&b=2",
            None,
        ),
        ('<META content="https://example.org/og" property="og:url">', "https://example.org/og", None),
        ("<!-- <link rel=canonical href=https://example.org/no> -->", "", None),
        (CHROME + "<base href='https://other.example/'>", "https://example.org/a/page.html", None),
        ("<base href='https://example.org/'>" + OWN, "https://example.org/own", None),
        (f"<script>x = '<head></head><body>'</script>{OWN}", "https://example.org/own", None),
        (f"<script>x = '{OWN}'</script>", "", None),
        ("</head><body>" + OWN, "https://example.org/own", None),
        ('<link rel=canonical href="https://[example.org/own">', "", None),
        ("<link rel=stylesheet href='https://cdn.example/a'>", "", None),
    ],
)
def test_a_page_remembers_where_and_when_it_was_saved(head: str, url: str, saved: datetime | None) -> None:
    found = formats.parse(page(head), "page.html")
    assert (found.url, found.saved) == (url, saved)


@pytest.mark.parametrize(
    ("head", "site"),
    [
        ('<link rel="canonical" href="https://Daily.example/a">', "daily.example"),
        ("<link href=https://daily.example/a rel=canonical>", "daily.example"),
        ('<meta property="og:url" content="https://daily.example:80/a">', "daily.example"),
        ('<link rel=stylesheet href="https://cdn.example/a">', ""),
        ('<link rel=canonical href="https://[daily/a">', ""),
        ("<link " * 30_000, ""),
    ],
)
def test_a_page_without_an_address_says_its_host(head: str, site: str) -> None:
    assert host(formats.parse(page(head), "a.html").url) == site


@given(html=st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_the_host_of_any_page_is_found_without_a_fault(html: str) -> None:
    host(formats.parse(page(html), "a.html").url)


def test_the_callers_address_beats_the_pages() -> None:
    assert (
        formats.parse(page(CHROME), "page.html", url="https://mirror.example/").url
        == "https://mirror.example/"
    )


def test_plain_text_is_html_of_the_same_lines() -> None:
    found = formats.parse(b"1 < 2 & 3\n\n<b>not bold</b>\n", "note.txt")
    assert found.text == "1 < 2 & 3\n\n<b>not bold</b>\n"
    assert "<p>1 &lt; 2 &amp; 3</p>\n<p>&lt;b&gt;not bold&lt;/b&gt;</p>" in found.html


def test_a_link_to_a_page_shows_the_pictures_beside_the_page(tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    (folder / "page_files").mkdir(parents=True)
    (folder / "page.html").write_bytes(page())
    (folder / "page_files" / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "link.html").symlink_to(folder / "page.html")
    picture = formats.load(tmp_path / "link.html").resources("page_files/a.png")
    assert picture is not None
    assert picture.media_type == "image/png"


@given(st.binary(max_size=300), st.sampled_from(["", "a.html", "a.txt", "a\0b", "\ud800.htm"]), st.booleans())
def test_parsing_raises_nothing_but_a_sentence_for_people(data: bytes, name: str, tagged: bool) -> None:
    try:
        found = formats.parse(b"<html><head>" + data if tagged else data, name)
    except errors.ReaderError as error:
        assert str(error).encode()
    else:
        found.html.encode()
        found.name.encode()


@pytest.mark.parametrize("url", ["https://a.example/&#1;", "https://a.example/&#127;"])
def test_an_address_with_control_characters_is_none(url: str) -> None:
    html = f'<html><head><base href="{url}"></head><body><img src="a.png"><p>Bells</p></body></html>'
    assert web(f"{url[:18]}\x01") == ""
    assert reading.article(formats.parse(html.encode(), "page.html"), whole=True).text == "Bells"

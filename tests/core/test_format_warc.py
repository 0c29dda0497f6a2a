"""WARC and WACZ: what was crawled, however it was compressed, and records that mean harm."""

import gzip
import json
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given, settings

from reader.core import errors, formats
from reader.core.article import Listed
from reader.core.formats import Saved
from tests.core.archives import SENTENCE, TITLE, URL, damage, opened, page, png, text
from tests.core.test_zip_archive import zipped

OTHER = "https://bells.example/casting/other.html"
PICTURE = "https://bells.example/casting/a.png"
WARCINFO = b"WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nx: y\r\n\r\n"


def record(url: str, block: bytes, kind: str = "response", more: str = "", length: object = None) -> bytes:
    length = len(block) if length is None else length
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\n{more}"
        "WARC-Date: 2024-03-01T12:00:00Z\r\nContent-Type: application/http;msgtype=response\r\n"
        f"Content-Length: {length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def http(
    body: bytes, kind: str = "text/html; charset=utf-8", more: str = "", status: str = "200 OK"
) -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + body


def chunked(body: bytes) -> bytes:
    pieces = [body[at : at + 100] for at in range(0, len(body), 100)]
    return b"".join(b"%x;x=y\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def crawl(*records: bytes) -> bytes:
    return WARCINFO + b"".join(records)


GOOD = crawl(
    record(URL, b"GET / HTTP/1.1\r\n\r\n", "request"),
    record(PICTURE, http(png(), "image/png")),
    record(URL, http(page().encode())),
    record(OTHER, http(page(title="Other bells").encode())),
)


@pytest.mark.parametrize("data", [GOOD, gzip.compress(GOOD)], ids=["plain", "one member"])
def test_a_crawl_opens_with_its_address_date_and_pictures(data: bytes) -> None:
    found = formats.parse(data, "bells")
    assert SENTENCE in found.html and found.url == URL
    assert found.saved and found.saved.isoformat() == "2024-03-01T12:00:00+00:00"
    picture = found.resources("a.png")
    assert picture and picture.data == png() and picture.media_type == "image/png"


def test_every_record_may_be_compressed_alone_and_padding_does_no_harm() -> None:
    members = [gzip.compress(part) for part in (WARCINFO, record(URL, http(page().encode())))]
    assert SENTENCE in text(b"".join(members) + bytes(512), "bells.warc.gz")
    assert SENTENCE in text(b"".join(members)[:-5], "bells.warc.gz")


def test_the_pages_are_listed_and_opened_by_number() -> None:
    assert formats.contents(Saved(GOOD, "bells.warc")) == (Listed(TITLE, URL), Listed("Other bells", OTHER))
    assert text(GOOD, "bells.warc", page=2).startswith("Other bells")
    with pytest.raises(errors.PageMissing):
        text(GOOD, "bells.warc", page=9)


def raw_deflate(data: bytes) -> bytes:
    return zlib.compress(data)[2:-4]


def brotli(data: bytes) -> bytes:
    import brotli

    compressed: bytes = brotli.compress(data)
    return compressed


def zstd(data: bytes) -> bytes:
    import zstandard

    return zstandard.compress(data)


@pytest.mark.parametrize(
    ("encode", "headers"),
    [
        (chunked, "Transfer-Encoding: chunked\r\n"),
        (gzip.compress, "content-ENCODING: X-GZIP\r\n"),
        (zlib.compress, "Content-Encoding: deflate\r\n"),
        (raw_deflate, "Content-Encoding: deflate\r\n"),
        (brotli, "Content-Encoding: br\r\n"),
        (zstd, "Content-Encoding: zstd\r\n"),
        (
            lambda body: chunked(gzip.compress(body)),
            "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
        ),
        (lambda body: gzip.compress(brotli(body)), "Content-Encoding: br, gzip\r\n"),
        (lambda body: chunked(body)[:-7], "Transfer-Encoding: chunked\r\n"),
        (lambda body: body, "Transfer-Encoding: chunked\r\nContent-Encoding: gzip, br\r\n"),
    ],
)
def test_a_body_is_decoded_as_far_as_its_headers_are_true(
    encode: Callable[[bytes], bytes], headers: str
) -> None:
    assert SENTENCE in text(crawl(record(URL, http(encode(page().encode()), more=headers))), "bells.warc")


@pytest.mark.parametrize(("encode", "encoding"), [(gzip.compress, "gzip"), (brotli, "br"), (zstd, "zstd")])
def test_a_body_that_is_a_bomb_is_refused(encode: Callable[[bytes], bytes], encoding: str) -> None:
    headers = f"Content-Encoding: {encoding}\r\n"
    with pytest.raises(errors.UnpacksTooDense):
        formats.parse(crawl(record(URL, http(encode(bytes(64 << 20)), more=headers))), "bells.warc")


def test_a_picture_that_is_a_bomb_is_left_out() -> None:
    bomb = record(PICTURE, http(gzip.compress(bytes(64 << 20)), "image/png", "Content-Encoding: gzip\r\n"))
    assert (
        formats.parse(crawl(bomb, record(URL, http(page().encode()))), "bells.warc").resources("a.png")
        is None
    )


@pytest.mark.parametrize("length", ["-1", "9" * 20, "lots", "", "12.5", "+70", "30"])
def test_a_wrong_length_costs_no_other_record(length: str) -> None:
    broken = record(OTHER, http(page(title="Other bells").encode()), length=length)
    data = crawl(broken, record(URL, http(page().encode())))
    assert URL in {each.url for each in formats.contents(Saved(data, "bells.warc"))}


def test_what_was_visited_again_is_found_by_its_digest_and_by_its_address() -> None:
    digest = "WARC-Payload-Digest: sha1:ABC\r\n"
    again = OTHER.replace("other", "again")
    data = crawl(
        record(PICTURE, http(png(), "image/png"), more=digest),
        record(URL, http(page().encode())),
        record("https://bells.example/casting/b.png", http(b""), "revisit", digest),
        record(again, http(b""), "revisit", f"WARC-Refers-To-Target-URI: {URL}\r\n"),
    )
    found = formats.parse(data, "bells.warc")
    picture = found.resources("b.png")
    assert picture and picture.data == png()
    assert [each.url for each in formats.contents(Saved(data, "bells.warc"))] == [URL, again]


@pytest.mark.parametrize(
    "records",
    [
        (record(PICTURE, http(png(), "image/png")),),
        (record(URL, http(b"moved", status="301 Moved", more=f"Location: {OTHER}\r\n")),),
        (record(URL, http(b""), "revisit", f"WARC-Refers-To-Target-URI: {URL}\r\n"),),
        (record(URL, b"", "resource"),),
        (),
    ],
)
def test_a_crawl_without_a_page_says_so(records: tuple[bytes, ...]) -> None:
    with pytest.raises(errors.NoPageInside):
        formats.parse(crawl(*records), "bells.warc")


def test_addresses_that_are_not_of_the_web_are_not_shown() -> None:
    data = crawl(record("javascript:alert(1)", http(page().encode())))
    assert formats.parse(data, "bells.warc").url == ""
    assert formats.contents(Saved(data, "bells.warc"))[0].url == ""


def wacz(lines: bytes, warc: bytes = GOOD) -> bytes:
    return zipped(
        ("datapackage.json", b"{nope"),
        ("pages/pages.jsonl", lines),
        ("archive/data.warc.gz", gzip.compress(warc)),
    )


def test_a_package_opens_the_page_that_it_lists_first() -> None:
    lines = "\n".join(
        json.dumps({"url": url, "title": f"<b>{url}"}) for url in (OTHER, "file:///etc/passwd", URL)
    )
    data = wacz(lines.encode())
    assert [each.url for each in formats.contents(Saved(data, "bells.wacz"))] == [OTHER, URL]
    assert text(data, "bells.zip").startswith("Other bells")
    assert formats.parse(data, "bells.wacz").resources("a.png")


@pytest.mark.parametrize("lines", [b"", b"{nope\n\0\n[]\n5\n", b"[" * 100_000, b'{"url": 5}'])
def test_a_package_with_a_useless_list_opens_what_was_crawled(lines: bytes) -> None:
    assert SENTENCE in text(wacz(lines), "bells.wacz")


def test_a_package_without_a_crawl_says_so() -> None:
    with pytest.raises(errors.NoPageInside):
        formats.parse(zipped(("datapackage.json", b"{}")), "bells.wacz")
    with pytest.raises(errors.UnpacksTooDense):
        formats.parse(wacz(b"", bytes(64 << 20)), "bells.wacz")


@pytest.mark.parametrize("good", [GOOD, gzip.compress(GOOD), wacz(b"")], ids=["warc", "warc.gz", "wacz"])
@settings(max_examples=200, deadline=None)
@given(harm=damage())
def test_a_damaged_crawl_opens_or_says_what_is_wrong(good: bytes, harm: Callable[[bytes], bytes]) -> None:
    opened(harm(good), "bells.warc")

"""MHTML: the page, its parts, and messages that mean harm."""

from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given, settings

from reader.core import formats
from reader.core.errors import ArchiveTooDeep, NoPageInside, ReaderError
from reader.core.formats import limits, mime
from tests.core.archives import SENTENCE, URL, damage, opened, page, png, text


def saved(html: str, charset: str = "utf-8", encoding: str = "quoted-printable") -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = URL
    message["Date"] = "Fri, 01 Mar 2024 12:00:00 -0000"
    message.make_related()
    part = EmailMessage(policy=SMTP)
    part.set_content(html, subtype="html", charset=charset, cte=encoding)
    part["Content-Location"] = URL
    message.attach(part)
    picture = EmailMessage(policy=SMTP)
    picture.set_content(png(), "image", "png", cid="<pixel@bells>")
    picture["Content-Location"] = "https://bells.example/casting/a.png"
    message.attach(picture)
    return message.as_bytes()


def raw(parts: str, kind: str = "multipart/related") -> bytes:
    return f'MIME-Version: 1.0\r\nContent-Type: {kind}; boundary="b"\r\n\r\n{parts}'.encode()


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "utf-16"])
def test_a_page_opens_in_any_charset_with_its_address_and_date(charset: str) -> None:
    found = formats.parse(saved(page("<p>Brûlé à cœur, déjà.</p>".replace("œ", "oe")), charset, "base64"), "")
    assert "Brûlé" in found.html and found.url == URL
    assert found.saved and found.saved.isoformat() == "2024-03-01T12:00:00+00:00"


def test_the_article_is_read_from_quoted_printable() -> None:
    assert SENTENCE in text(saved(page()), "bells.mhtml")


@pytest.mark.parametrize(
    "address", ["a.png", "https://bells.example/casting/a.png", "cid:pixel@bells", "/casting/a.png"]
)
def test_pictures_come_from_the_parts(address: str) -> None:
    picture = formats.parse(saved(page()), "bells.mhtml").resources(address)
    assert picture and picture.data == png() and picture.media_type == "image/png"


@pytest.mark.parametrize("address", ["../a.png", "file:///etc/passwd", "cid:other", "", "http://[", "b.png"])
def test_nothing_else_is_found(address: str) -> None:
    assert formats.parse(saved(page()), "bells.mhtml").resources(address) is None


def test_a_message_with_bare_line_feeds_and_no_end_opens() -> None:
    data = saved(page()).replace(b"\r\n", b"\n")
    assert SENTENCE in text(data[: data.rindex(b"\n--")], "bells.mhtml")


def test_a_wrong_boundary_is_guessed() -> None:
    data = raw(f"--other\r\nContent-Type: text/html\r\n\r\n{page()}\r\n--other--\r\n")
    assert SENTENCE in text(data, "bells.mhtml")


def test_the_start_parameter_names_the_page() -> None:
    parts = "".join(
        f"--b\r\nContent-Type: text/html\r\nContent-ID: <{name}>\r\n\r\n{page(title=name)}\r\n"
        for name in ("one", "two")
    )
    data = raw(parts + "--b--").replace(b"; boundary", b'; start="<two>"; boundary')
    assert text(data, "bells.mht").startswith("two")


def test_a_message_without_a_page_says_so() -> None:
    with pytest.raises(NoPageInside):
        formats.parse(raw("--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--"), "bells.mhtml")


def test_parts_nested_too_deep_are_refused_by_name() -> None:
    data = b"x"
    for n in range(limits.NESTING + 2):
        data = b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) + data
    with pytest.raises(ArchiveTooDeep, match=str(limits.NESTING)):
        formats.parse(data, "bells.mhtml")


def test_headers_are_decoded_as_the_standards_say() -> None:
    assert mime.words("=?utf-8?B?w4k=?= =?iso-8859-1?Q?t=E9_x?=") == "Ét\xe9 x"
    assert mime.words("=?rot13?Q?nop?=") == "nop"
    assert mime.parameter("text/html; charset*=utf-8'en'caf%C3%A9", "charset") == "café"
    assert mime.parameter('a/b; x="c\\"d; e"', "x") == 'c"d; e'


@settings(max_examples=300, deadline=None)
@given(harm=damage())
def test_a_damaged_message_opens_or_says_what_is_wrong(harm: Callable[[bytes], bytes]) -> None:
    opened(harm(saved(page())), "bells.mhtml")


def test_every_error_is_one_sentence() -> None:
    with pytest.raises(ReaderError) as caught:
        formats.parse(b"From: <Saved by Blink>\r\n\r\n", "bells.mhtml")
    assert "\n" not in str(caught.value) and "bells.mhtml" in str(caught.value)

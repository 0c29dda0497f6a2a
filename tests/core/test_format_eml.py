"""Mails: newsletters, articles sent to oneself, plain text, and headers that mean harm."""

from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given, settings

from reader.core import errors, formats, reading
from tests.core.archives import SENTENCE, damage, opened, page, png
from tests.saved.make import HERE, TITLE


def mail(html: str = "", subject: str = "Fwd: Wie größere Glocken gegossen werden") -> bytes:
    message = EmailMessage(policy=SMTP)
    message["Received"] = "from bells.example"
    message["From"] = "Änne Gießer <anne@bells.example>"
    message["To"] = "me@home.example"
    message["Subject"] = subject
    message["Date"] = "Fri, 01 Mar 2024 12:00:00 +0100"
    message.set_content("\n\n".join([f"{SENTENCE}\nNext line."] * 5))
    if html:
        message.add_alternative(html, subtype="html")
        message.add_attachment(png(), "image", "png", cid="<pixel@bells>")
    return message.as_bytes()


def test_the_subject_is_the_title_and_the_sender_the_author() -> None:
    article = reading.article(formats.parse(mail(page(title="")), "bells.eml"))
    assert article.metadata.title == "Wie größere Glocken gegossen werden"
    assert "Änne Gießer" in article.metadata.byline
    assert article.metadata.published.startswith("2024-03-01")
    assert SENTENCE in article.text


def test_a_mail_of_text_is_read_in_paragraphs() -> None:
    article = reading.article(formats.parse(mail(), "bells"))
    assert article.metadata.title == "Wie größere Glocken gegossen werden"
    assert sum(SENTENCE in block.text for block in article.blocks) == 5


def test_pictures_come_from_the_mail() -> None:
    picture = formats.parse(mail(page()), "bells.eml").resources("cid:pixel@bells")
    assert picture and picture.data == png()


def test_a_text_that_only_looks_like_headers_is_a_text() -> None:
    data = b"To: whom it may concern\nSubject: bells\n\n" + SENTENCE.encode()
    assert formats.parse(data, "bells.txt").text is not None


def test_a_mail_without_text_says_so() -> None:
    with pytest.raises(errors.NoPageInside):
        formats.parse(b"MIME-Version: 1.0\r\nSubject: x\r\nContent-Type: image/png\r\n\r\nx", "bells.eml")


@pytest.mark.parametrize("subject", ["=?utf-8?b?////?=", "=?x?q?=ZZ?=", "=?utf-7?q?+ADw-?=", "<script>"])
def test_an_odd_subject_does_no_harm(subject: str) -> None:
    data = mail(page(title="")).replace(b"Subject: ", f"Subject: {subject} ".encode(), 1)
    assert "<script>" not in formats.parse(data, "bells.eml").html


@settings(max_examples=200, deadline=None)
@given(harm=damage())
def test_a_damaged_mail_opens_or_says_what_is_wrong(harm: Callable[[bytes], bytes]) -> None:
    opened(harm(mail(page())), "bells.eml")


def test_a_mail_with_pictures_in_it_is_a_mail_and_no_saved_page() -> None:
    article = reading.article(formats.load(HERE / "how.eml"))
    assert article.metadata.title == TITLE and article.metadata.byline == "Ann Founder"
    assert article.metadata.sources["byline"] == "header of the mail"

"""Exports of read-later services: Omnivore's zip and wallabag's JSON."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core import errors, formats, reading
from reader.core.article import Listed
from reader.core.formats import Saved
from tests.core.archives import PARAGRAPHS, SENTENCE, TITLE, URL, damage, opened
from tests.core.test_zip_archive import zipped

OTHER = "https://bells.example/other"


def wallabag() -> bytes:
    first = {
        "is_archived": 1, "id": 7, "title": TITLE, "url": URL, "content": PARAGRAPHS, "tags": ["bronze"],
        "created_at": "2024-03-01T12:00:00+01:00", "published_at": "2024-02-01T00:00:00+00:00",
        "published_by": ["Ann Founder"], "language": "en_GB", "domain_name": "bells.example",
    }  # fmt: skip
    second: dict[str, object] = {
        "title": "Other bells",
        "url": OTHER,
        "content": PARAGRAPHS,
        "published_by": None,
        "tags": [],
    }
    return json.dumps([first, 5, {"title": "empty", "content": ""}, second]).encode()


def omnivore() -> bytes:
    entries = [
        {"slug": "gone", "title": "Gone", "url": URL},
        {"slug": "../metadata_0_to_9", "title": "Climbs"},
        {"slug": "bells", "title": TITLE, "url": URL, "author": "Ann Founder",
         "savedAt": "2024-03-01T12:00:00Z",

         "publishedAt": "2024-02-01T00:00:00.000Z", "labels": ["bronze"]},
        {"slug": "other", "title": "Other bells", "url": OTHER},
    ]  # fmt: skip
    return zipped(
        ("metadata_0_to_9.json", json.dumps(entries).encode()),
        ("content/bells.html", PARAGRAPHS.encode()),
        ("content/other.html", PARAGRAPHS.encode()),
        ("highlights/bells.md", b"> one"),
    )


EXPORTS = pytest.mark.parametrize("data", [wallabag(), omnivore()], ids=["wallabag", "omnivore"])


@EXPORTS
def test_an_entry_opens_with_its_metadata(data: bytes) -> None:
    found = formats.parse(data, "export")
    article = reading.article(found)
    assert SENTENCE in article.text and found.url == URL
    assert (article.metadata.title, article.metadata.byline) == (TITLE, "Ann Founder")
    assert article.metadata.sources["title"] == "entry of the export"
    assert article.metadata.published.startswith("2024-02-01")
    assert found.saved and found.saved.year == 2024


@EXPORTS
def test_the_entries_that_have_an_article_are_listed_and_opened(data: bytes) -> None:
    assert formats.contents(Saved(data, "export")) == (Listed(TITLE, URL), Listed("Other bells", OTHER))
    assert reading.article(formats.parse(data, "export", page=2)).metadata.title == "Other bells"
    with pytest.raises(errors.PageMissing):
        formats.parse(data, "export", page=3)


@pytest.mark.parametrize(
    "data", [b'{"a": 1}', b'[{"content": "x"}]', b'[{"' + b"[" * 100_000, b'[{"title": 5}]']
)
def test_other_json_is_a_text(data: bytes) -> None:
    assert formats.parse(data, "x.json").text is not None


@settings(max_examples=200, deadline=None)
@given(harm=damage(), data=st.sampled_from((wallabag(), omnivore())))
def test_a_damaged_export_opens_or_says_what_is_wrong(harm: Callable[[bytes], bytes], data: bytes) -> None:
    opened(harm(data), "export.json")

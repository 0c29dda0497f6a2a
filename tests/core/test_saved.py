"""Golden pages of the formats: one small article, saved in every way that Lutrin opens.

`LUTRIN_WRITE_PAGES=1 pytest tests/core/test_saved.py` writes what is read now; look at the difference.
"""

import json
import os
from pathlib import Path

import pytest

from reader.core import formats, reading
from reader.core.article import BlockKind
from reader.core.formats import FORMATS, saved_at
from reader.core.pictures import found
from tests.saved.make import DATA, FILES, HERE, LINES, TITLE, png

SAVED = sorted(name for name in FILES if "/" not in name)
WITHOUT_PICTURE = ("how.txt", "omnivore.zip", "wallabag.json")
EXPECTED = HERE / "expected.json"


def read(path: Path) -> dict[str, object]:
    page = formats.load(path)
    article = reading.article(page)
    shown = [found(page, url) for url in article.pictures.values()]
    return {
        "title": article.metadata.title,
        "byline": article.metadata.byline,
        "url": article.metadata.url,
        "saved": article.saved,
        "blocks": [f"{block.kind} {block.text[:30]}" for block in article.blocks],
        "pictures": [each.media_type if each else "" for each in shown],
    }


@pytest.mark.parametrize("name", SAVED)
def test_a_saved_page_reads_as_written(name: str) -> None:
    read_now = read(HERE / name)
    expected = json.loads(EXPECTED.read_text()) if EXPECTED.exists() else {}
    if os.environ.get("LUTRIN_WRITE_PAGES"):
        expected[name] = read_now
        EXPECTED.write_text(json.dumps(dict(sorted(expected.items())), indent=1, ensure_ascii=False) + "\n")
    assert read_now == expected[name]


@pytest.mark.parametrize("name", SAVED)
def test_every_way_of_saving_keeps_title_text_and_picture(name: str) -> None:
    page = formats.load(HERE / name)
    article = reading.article(page)
    assert article.metadata.title == TITLE
    paragraphs = [block.text for block in article.blocks if block.kind is BlockKind.PARAGRAPH]
    assert [text for text in paragraphs if text in LINES] == list(LINES)
    if name not in WITHOUT_PICTURE and DATA not in article.content:
        shown = [found(page, url) for url in article.pictures.values()]
        assert [each.data for each in shown if each] == [png()]


@pytest.mark.parametrize("name", FILES)
def test_the_files_are_those_that_are_made(name: str) -> None:
    assert (HERE / name).read_bytes() == FILES[name]


def test_every_format_has_a_golden_page() -> None:
    met = set()
    for name in SAVED:
        saved = saved_at(HERE / name)
        met.add(formats.format_of(saved).id)
    assert {each.id for each in FORMATS} - met == set()

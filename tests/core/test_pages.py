"""Golden pages: each folder of tests/pages is one promise of the reading path, kept by example.

`LUTRIN_WRITE_PAGES=1 pytest tests/core/test_pages.py` writes what is read now; look at the difference.
"""

import json
import os
from pathlib import Path

import pytest

from reader.core import formats, reading
from reader.core.article import Article
from reader.core.mathml import markup

PAGES = sorted((Path(__file__).parent.parent / "pages").glob("*/source.html"))
FIELDS = ("title", "byline", "site", "published", "lang", "dir", "excerpt")


@pytest.mark.parametrize("source", PAGES, ids=lambda source: source.parent.name)
def test_a_golden_page_reads_as_written(source: Path) -> None:
    found = reading.article(
        formats.parse(source.read_bytes(), "source.html", url="https://post.example/isle/storm")
    )
    content, said = _broken(found.content), _said(found)
    if os.environ.get("LUTRIN_WRITE_PAGES"):
        source.with_name("expected.html").write_text(content, "utf-8")
        source.with_name("expected.json").write_text(said, "utf-8")
    assert content == source.with_name("expected.html").read_text("utf-8")
    assert said == source.with_name("expected.json").read_text("utf-8")


def _said(found: Article) -> str:
    metadata = {name: getattr(found.metadata, name) for name in FIELDS}
    blocks = [f"{block.kind} {block.text[:40]}" for block in found.blocks]
    said = {**metadata, "kind": found.kind, "pictures": dict(found.pictures), "blocks": blocks}
    if found.formulas:
        said["formulas"] = [markup(formula) for formula in found.formulas.values()]
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"


def _broken(html: str) -> str:
    return html.replace("><", ">\n<") + "\n"

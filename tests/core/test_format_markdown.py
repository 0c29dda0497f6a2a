"""Markdown: its front matter in each dialect, its pictures, and what is not Markdown."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings

from reader.core import formats, reading
from reader.core.formats import front_matter
from tests.core.archives import PARAGRAPHS, SENTENCE, damage, opened, page, png

BODY = "\n\n".join([f"{SENTENCE} It was said *again*."] * 5)
YAML = """---
title: "Bells: how they are cast"
author:
  - "[[Ann Founder]]"
  - Bob
source: https://bells.example/x   # where from
published: 2024-03-01
tags: [bronze, "pits"]
empty:
---
"""
TOML = """+++
title = "Bells: how they are cast"
author = ["Ann Founder", "Bob"]
source = "https://bells.example/x"
date = 2024-03-01
tags = ["bronze", "pits"]
+++
"""


@pytest.mark.parametrize("matter", [YAML, TOML])
def test_the_front_matter_is_the_metadata(matter: str) -> None:
    found = formats.parse((matter + BODY).encode(), "bells.md")
    meta = reading.article(found).metadata
    assert (meta.title, meta.byline, meta.published[:10]) == (
        "Bells: how they are cast",
        "Ann Founder, Bob",
        "2024-03-01",
    )
    assert [meta.sources[each] for each in ("title", "byline", "published", "url")] == ["front matter"] * 4
    assert meta.sources["lang"] == "letters of the text"
    assert found.url == "https://bells.example/x"
    assert front_matter.split(matter)[0].tags == ("bronze", "pits")


@pytest.mark.parametrize("heading", ["# Bells\n", "# Bells #\n", "Bells\n=====\n", "\n\n# Bells\n"])
def test_the_first_heading_is_the_title_where_nothing_else_is(heading: str) -> None:
    article = reading.article(formats.parse(f"{heading}\n{BODY}".encode(), "bells.md"))
    assert article.metadata.title == "Bells" and article.text.count("Bells") == 0


def test_tables_lists_and_code_are_read() -> None:
    data = (
        f"# Bells\n\n{BODY}\n\n| a | b |\n|---|---|\n| x1 | x2 |\n\n"
        "```\ncode here\n```\n\n- item one\n- item two\n"
    )
    html = formats.parse(data.encode(), "bells.markdown").html
    assert "<td>x1</td>" in html and "<code>code here" in html and "<li>item one</li>" in html


def test_pictures_lie_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png())
    (tmp_path / "bells.md").write_text(f"{YAML}# Bells\n\n![a bell](a.png)\n\n{BODY}")
    found = formats.load(tmp_path / "bells.md")
    assert (
        found.resources("a.png")
        and found.resources("https://bells.example/a.png")
        and not found.resources("../a.png")
    )


NO_MATTER = ("---\nno end\n", "---\n: x\n- y\n[[[\n---\n", "+++\nx = [[[\n+++\n", "---\n")


@pytest.mark.parametrize("matter", NO_MATTER)
def test_front_matter_that_is_none_does_no_harm(matter: str) -> None:
    assert SENTENCE in formats.parse((matter + BODY).encode(), "bells.md").html


@pytest.mark.parametrize("unit", ["[[", "![", "[a](", "a: [", " ", "# ", "> ", "`"])
def test_much_of_the_same_takes_no_time_to_speak_of(unit: str) -> None:
    start = time.perf_counter()
    formats.parse((f"---\ntitle: {unit * 10_000}\n---\n" + unit * 50_000).encode(), "bells.md")
    assert time.perf_counter() - start < 10


def test_a_page_named_as_markdown_is_a_page() -> None:
    assert PARAGRAPHS in formats.parse(page().encode(), "bells.md").html


@settings(max_examples=200, deadline=None)
@given(harm=damage())
def test_damaged_markdown_opens(harm: Callable[[bytes], bytes]) -> None:
    opened(harm((YAML + BODY).encode()), "bells.md")

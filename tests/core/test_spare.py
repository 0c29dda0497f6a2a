"""Articles that a page keeps outside of its markup."""

import json
from typing import Any

import pytest

from reader.core import formats, reading
from reader.core.article import Kind
from reader.core.choices import Choices
from reader.core.errors import NothingToRead
from reader.core.extract import extract, islands
from tests.core.archives import SENTENCE

LINES = [f"{SENTENCE} This was said for the {number}th time." for number in range(4, 10)]
BLOCKS: dict[str, Any] = {
    "html": {"body": "".join(f"<p>{each}</p>" for each in LINES)},
    "prosemirror": {"type": "doc", "content": [
        {"type": "paragraph", "content": [{"type": "text", "text": each}]} for each in LINES]},
    "slate": [{"type": "paragraph", "children": [{"text": each[:50]}, {"text": each[50:], "bold": True}]}
              for each in LINES],
    "contentful": {"nodeType": "document", "content": [
        {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": each, "marks": []}]}
        for each in LINES]},
    "portable text": [{"_type": "block", "style": "normal", "children": [{"_type": "span", "text": each}]}
                      for each in LINES],
    "editor.js": {"blocks": [{"type": "paragraph", "data": {"text": each}} for each in LINES]},
    "draft.js": {"blocks": [{"key": "a", "text": each, "type": "unstyled"} for each in LINES]},
    "arc": {"content_elements": [{"type": "text", "content": each} for each in LINES]},
    "plain": {"text": "\n".join(LINES)},
}  # fmt: skip


def text(html: str) -> str:
    return reading.article(formats.parse(html.encode(), "page.html")).text


@pytest.mark.parametrize("kind", BLOCKS)
def test_every_kind_of_data_gives_its_paragraphs(kind: str) -> None:
    data = {"menu": ["Home", "News"], "story": BLOCKS[kind], "css": "p { margin: 0 } " * 99}
    island = f'<script type="application/json">{json.dumps(data)}</script>'
    assert text(f"<html><body><div id=app>Loading</div>{island}</body></html>").split("\n\n") == LINES


@pytest.mark.parametrize(
    "script",
    [
        "window.__STATE__ = {};",
        "var a = 1; self.state={};",
        "window.__DATA__ = JSON.parse({string});",
        "if (a == {{}}) b = []; window.s = {};",
    ],
)
def test_data_that_a_script_names_are_read(script: str) -> None:
    data = json.dumps({"body": BLOCKS["html"]["body"]})
    filled = script.replace("{string}", json.dumps(data)).replace("{{}}", "[]").replace("{}", data)
    assert SENTENCE in text(f"<html><body><p>Loading</p><script>{filled}</script></body></html>")


def test_a_list_of_stories_is_no_list_of_blocks() -> None:
    stories = [{"title": f"Story {number}", "body": BLOCKS["slate"]} for number in range(3)]
    island = f'<script type="application/json">{json.dumps(stories)}</script>'
    assert len(text(f"<html><body>{island}</body></html>").split("\n\n")) == len(LINES)


def test_an_article_in_the_markup_is_preferred() -> None:
    shown = "".join(f"<p>The page says: {each}</p>" for each in LINES)
    island = f'<script type="application/json">{json.dumps(BLOCKS["slate"])}</script>'
    assert "The page says:" in text(f"<html><body><article>{shown}</article>{island}</body></html>")


@pytest.mark.parametrize(
    "script",
    [
        "[" * 5_000,
        '{"a":' * 5_000,
        "x=" * 5_000,
        "=[" * 5_000,
        '="' + "a" * 5_000,
        '{"a":"' + "{;}" * 5_000 + '"}',
    ],
)
def test_data_that_hold_no_text_give_none(script: str) -> None:
    with pytest.raises(NothingToRead):
        text(f'<html><body><script>{script}</script><script type="a/json">{script}</script></body></html>')


def test_plain_text_keeps_its_lines() -> None:
    assert islands.as_html("One & two\n\nThree") == "<p>One &amp; two</p><p>Three</p>"


def test_text_that_no_slot_takes_is_not_lost() -> None:
    root = "<template shadowrootmode=open><article><h1>Bells</h1><slot name=a></slot></article></template>"
    light = f"<p slot=a>{LINES[0]}</p><p slot=b>{LINES[1]}</p>"
    found = text(f"<html><body><x-story>{root}{light}</x-story></body></html>")
    assert LINES[0] in found and LINES[1] in found


def test_a_slot_shows_its_own_text_only_while_it_is_empty() -> None:
    body = "".join(f"<p>{each}</p>" for each in LINES)
    root = f"<template shadowrootmode=open><article>{body}<slot name=a>{SENTENCE} Fallback one.</slot>"
    root += f"<slot name=b>{SENTENCE} Fallback two.</slot></article></template>"
    found = text(f"<html><body><x-story>{root}<p slot=a>{SENTENCE} Given.</p></x-story></body></html>")
    assert "Given." in found and "Fallback two." in found and "Fallback one." not in found


def test_a_slot_in_the_own_text_of_a_filled_slot_goes_with_it() -> None:
    root = "<template shadowrootmode=open><slot><p>No <slot name=b>story</slot> yet.</p></slot></template>"
    body = "".join(f"<p>{each}</p>" for each in LINES)
    assert text(f"<html><body><x-story>{root}{body}</x-story></body></html>").split("\n\n") == LINES


def test_a_comment_in_the_data_is_no_text() -> None:
    data = {"body": BLOCKS["html"]["body"] + "<!-- a comment --><ul><li>One<!-- two --></li></ul>"}
    island = f'<script type="application/json">{json.dumps(data)}</script>'
    assert "comment" not in text(f"<html><body>{island}</body></html>")


def test_a_root_in_the_own_text_of_a_filled_slot_goes_with_it() -> None:
    inner = "<template shadowrootmode=open><p>No story.</p></template>"
    root = f"<template shadowrootmode=open><slot>{inner}</slot></template>"
    body = "".join(f"<p>{each}</p>" for each in LINES)
    assert text(f"<html><body><x-story>{root}{body}</x-story></body></html>").split("\n\n") == LINES


HEAD = f"<head><title>The ferry</title><meta name=description content='{SENTENCE * 2}'></head>"


def test_a_page_saved_before_its_text_gives_what_it_says_of_itself() -> None:
    found = reading.article(formats.parse(f"{HEAD}<body><div>Loading</div></body>".encode(), "page.html"))
    assert found.kind is Kind.SUMMARY
    assert found.metadata.title == "The ferry"
    assert [block.text for block in found.blocks] == [SENTENCE * 2]
    explained = extract(
        formats.parse(f"{HEAD}<body><div>Loading</div></body>".encode(), "a.html"), anyway=True
    )
    assert (explained.kind, explained.taken, len(explained.left_out)) == (Kind.SUMMARY, {}, 1)


def test_a_page_that_says_little_of_itself_has_no_summary() -> None:
    with pytest.raises(NothingToRead):
        text("<head><title>The ferry</title><meta name=description content='A page.'></head><body></body>")


def test_a_page_whose_every_piece_was_taken_out_has_no_summary() -> None:
    page = formats.parse(f"{HEAD}<body><p>{'</p><p>'.join(LINES)}</p></body>".encode(), "page.html")
    with pytest.raises(NothingToRead):
        reading.article(page, choices=Choices(drop=("p",)))

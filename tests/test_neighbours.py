"""The row of pages, and what may be opened instead."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.folder import natural
from reader.core.source import Source
from reader.library.store import Entry, Place
from reader.neighbours import Neighbours


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "Page 10.html",
        "page 2.HTM",
        "Page 1.html",
        "notes.doc",
        ".hidden.html",
        "à la carte.mhtml",
    ):
        (tmp_path / name).touch()
    (tmp_path / "page 3.html").mkdir()
    return tmp_path


def names(sources: list[Source]) -> list[str]:
    return [each.name for each in sources]


def entry(path: Path, title: str) -> Entry:
    return Entry(path, "", title, "", "", "en", 9, 1.0, 1.0, Place(3, 0.3, 5, 0.5))


def test_a_folder_is_gone_through_in_natural_order(folder: Path) -> None:
    row = Neighbours().row(Source(folder / "Page 1.html"))
    assert names(row) == ["à la carte.mhtml", "Page 1.html", "page 2.HTM", "Page 10.html"]


def test_next_and_previous_stop_at_the_ends(folder: Path) -> None:
    neighbours, here = Neighbours(), Source(folder / "page 2.HTM")
    for steps, name in (
        (1, "Page 10.html"),
        (-1, "Page 1.html"),
        (9, "Page 10.html"),
        (-9, "à la carte.mhtml"),
    ):
        goal = neighbours.next(here, steps)
        assert goal and goal.name == name
    assert neighbours.next(Source(folder / "Page 10.html"), 1) is None


def test_files_given_together_come_first_in_their_order(folder: Path) -> None:
    neighbours = Neighbours()
    given = [Source(folder / "Page 10.html"), Source(folder / "Page 1.html")]
    neighbours.give(given)
    assert names(neighbours.row(given[0])) == [
        "Page 10.html",
        "Page 1.html",
        "à la carte.mhtml",
        "page 2.HTM",
    ]


def test_a_single_file_stands_in_its_folder_s_row(folder: Path) -> None:
    neighbours, here = Neighbours(), Source(folder / "Page 10.html")
    neighbours.give([here])
    goal = neighbours.next(here, -1)
    assert goal and goal.name == "page 2.HTM"


def test_standard_input_has_no_neighbours() -> None:
    assert Neighbours().next(Source(None, b"<p>"), 1) is None


def test_a_folder_that_has_gone_leaves_the_page_alone(tmp_path: Path) -> None:
    here = Source(tmp_path / "gone" / "page.html")
    assert Neighbours().row(here) == [here]


def test_the_choices_are_recent_ones_then_the_folder_s_without_the_present_one(folder: Path) -> None:
    recent = [entry(folder / "page 2.HTM", "The second"), entry(Path("/else/where.html"), "Elsewhere")]
    found = Neighbours().choices(Source(folder / "Page 1.html"), recent)
    assert [(each.title, each.share) for each in found] == [
        ("The second", 0.5),
        ("Elsewhere", 0.5),
        ("à la carte.mhtml", 0.0),
        ("Page 10.html", 0.0),
    ]


def test_each_page_of_a_file_is_a_choice_of_its_own(tmp_path: Path) -> None:
    crawl = tmp_path / "crawl.warc"
    recent = [
        replace(entry(crawl, title), page=page) for page, title in ((3, "Three"), (1, "One"), (2, "Two"))
    ]
    found = Neighbours().choices(Source(crawl, page=3), recent)
    assert [(each.title, each.source) for each in found] == [
        ("One", Source(crawl)),
        ("Two", Source(crawl, page=2)),
    ]


def test_without_a_page_the_recent_ones_are_offered() -> None:
    assert [each.title for each in Neighbours().choices(None, [entry(Path("/a.html"), "A")])] == ["A"]


def test_numbers_are_counted_and_not_spelled() -> None:
    names = ["b", "a10b", "a10", "A2", "a1", "10", "2"]
    assert sorted(names, key=natural) == ["2", "10", "a1", "A2", "a10", "a10b", "b"]

"""The library: places kept, words found, damage survived."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.core.anchor import Anchor
from reader.core.article import Article, Block, BlockKind, Metadata, SafeHtml
from reader.core.source import Source
from reader.library import schema
from reader.library.errors import LibraryBegunAnew, LibraryBusy, LibraryError, LibraryNewer
from reader.library.store import Library, Place

PAGE = Path("/saved/page.html").absolute()


def article(title: str = "The keeper", text: str = "He lit the lamp.", url: str = "") -> Article:
    block = Block(1, BlockKind.PARAGRAPH, text)
    return Article(Metadata(title=title, site="The Coast", url=url), SafeHtml(""), (block,), word_count=4)


def at(block: int, share: float) -> Place:
    quote = f"The words of {block}"
    return Place(block, share, block, share, quote, quote)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite3"


@pytest.fixture
def library(file: Path) -> Iterator[Library]:
    made = Library(file)
    yield made
    made.close()


def test_a_place_is_kept_across_a_restart(file: Path, library: Library) -> None:
    library.opened(article(), PAGE)
    library.keep_place(PAGE, at(12, 0.4))
    library.close()
    again = Library(file)
    assert again.place(PAGE) == at(12, 0.4)
    again.close()


def test_the_furthest_place_stays_when_the_reader_goes_back(library: Library) -> None:
    library.opened(article(), PAGE)
    library.keep_place(PAGE, at(12, 0.4))
    library.keep_place(PAGE, at(3, 0.1))
    assert library.place(PAGE) == Place(3, 0.1, 12, 0.4, "The words of 3", "The words of 12")
    assert library.recent(1)[0].share == 0.4


def test_the_furthest_place_moves_on_by_its_share_where_blocks_have_other_numbers(library: Library) -> None:
    library.opened(article(), PAGE)
    library.keep_place(PAGE, at(50, 0.5))
    library.keep_place(PAGE, at(48, 0.6))
    assert library.place(PAGE) == at(48, 0.6)


def test_a_place_that_was_only_looked_at_is_not_the_furthest(library: Library) -> None:
    library.opened(article(), PAGE)
    library.keep_place(PAGE, Place(90, 0.9, 12, 0.4))
    assert library.place(PAGE) == Place(90, 0.9, 12, 0.4)


def test_marks_are_kept_across_a_restart(file: Path, library: Library) -> None:
    library.opened(article(), PAGE)
    library.set_mark(PAGE, "a", Anchor(3, "He lit"))
    library.set_mark(PAGE, "ж", Anchor(8, "He lit"))
    library.set_mark(PAGE, "a", Anchor(5, "He lit"))
    library.close()
    again = Library(file)
    assert again.marks(PAGE) == {"a": Anchor(5, "He lit"), "ж": Anchor(8, "He lit")}
    assert again.marks(PAGE.with_name("other.html")) == {}
    again.close()


def test_commands_that_were_used_come_back_the_latest_first(library: Library) -> None:
    for id in ("print", "find", "print"):
        library.used(id)
    assert library.recently_used() == ("print", "find")


@pytest.mark.parametrize("version", range(1, schema.VERSION))
def test_a_library_of_an_older_version_is_taken_over_with_its_places(file: Path, version: int) -> None:
    file.parent.mkdir()
    old = sqlite3.connect(file, isolation_level=None)
    for step in schema._STEPS[:version]:
        for statement in step.split(";\n"):
            old.execute(statement)
    old.execute(f"PRAGMA user_version = {version}")
    old.execute(
        "INSERT INTO entry (id, path, url, title, byline, site, lang, word_count, added, opened, block)"
        " VALUES (9, ?, '', 'Old', '', '', '', 1, 1, 1, 7)",
        (str(PAGE),),
    )
    old.execute("INSERT INTO words (rowid, title, byline, site, text) VALUES (9, 'Old', '', '', 'A lamp.')")
    if version > 1:
        old.execute("INSERT INTO mark (entry, letter, block) VALUES (9, 'b', 3)")
    old.close()
    library = Library(file)
    assert library.place(PAGE) == Place(7, 0.0, 0, 0.0)
    assert [hit.entry.title for hit in library.search("lamp")] == ["Old"]
    library.set_mark(PAGE, "a", Anchor(2, "He lit"))
    old_marks = {"b": Anchor(3, "")} if version > 1 else {}
    assert library.marks(PAGE) == {"a": Anchor(2, "He lit")} | old_marks and library.warnings == ()
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
    library.close()


def test_a_share_is_held_between_none_and_all(library: Library) -> None:
    library.opened(article(), PAGE)
    for share in (-1.0, 7.0, float("nan"), float("inf")):
        library.keep_place(PAGE, at(1, share))
        kept = library.place(PAGE)
        assert kept is not None
        assert 0.0 <= kept.share <= 1.0


def test_an_article_never_opened_has_no_place(library: Library) -> None:
    library.keep_place(PAGE, at(12, 0.4))
    assert library.place(PAGE) is None


def test_what_was_opened_last_comes_first(library: Library) -> None:
    pages = [PAGE.with_name(f"{number}.html") for number in range(3)]
    for page in (*pages, pages[0]):
        library.opened(article(page.name), page)
    assert [each.path for each in library.recent(2)] == [pages[0], pages[2]]


def test_opening_again_renews_what_the_article_says_and_keeps_the_place(library: Library) -> None:
    library.opened(article("Old"), PAGE)
    library.keep_place(PAGE, at(12, 0.4))
    library.opened(article("New"), PAGE)
    (entry,) = library.recent(9)
    assert (entry.title, entry.site, entry.word_count, entry.place.block) == ("New", "The Coast", 4, 12)


def test_each_page_of_a_file_has_a_place_and_marks_of_its_own(library: Library) -> None:
    for page, title in ((1, "One"), (3, "Three")):
        library.opened(article(title), PAGE, page)
        library.keep_place(PAGE, at(page * 4, page / 10), page)
        library.set_mark(PAGE, "a", Anchor(page, title), page)
    assert [library.place(PAGE, page) for page in (1, 2, 3)] == [at(4, 0.1), None, at(12, 0.3)]
    assert [library.marks(PAGE, page) for page in (1, 2, 3)] == [
        {"a": Anchor(1, "One")},
        {},
        {"a": Anchor(3, "Three")},
    ]
    assert [(each.title, each.source) for each in library.recent(9)] == [
        ("Three", Source(PAGE, page=3)),
        ("One", Source(PAGE)),
    ]


def test_a_page_of_a_file_that_was_moved_keeps_its_place(library: Library, tmp_path: Path) -> None:
    for page in (1, 2):
        library.opened(article(url=f"https://coast.example/{page}"), tmp_path / "old.warc", page)
        library.keep_place(tmp_path / "old.warc", at(page, 0.4), page)
    library.opened(article(url="https://coast.example/2"), tmp_path / "new.warc", 2)
    assert library.place(tmp_path / "new.warc", 2) == at(2, 0.4)
    assert library.place(tmp_path / "old.warc") == at(1, 0.4)


def test_a_page_that_was_moved_keeps_its_place(library: Library, tmp_path: Path) -> None:
    old, new = tmp_path / "old.html", tmp_path / "new.html"
    library.opened(article(url="https://coast.example/keeper"), old)
    library.keep_place(old, at(12, 0.4))
    library.opened(article(url="https://coast.example/keeper"), new)
    assert [each.path for each in library.entries()] == [new]
    assert library.place(new) == at(12, 0.4)


def test_a_copy_of_a_page_has_a_place_of_its_own(library: Library, tmp_path: Path) -> None:
    pages = [tmp_path / "one.html", tmp_path / "two.html"]
    for page in pages:
        page.touch()
        library.opened(article(url="https://coast.example/keeper"), page)
    library.keep_place(pages[0], at(12, 0.4))
    assert library.place(pages[1]) == Place()


def test_added_words_are_found_with_the_text_round_them(library: Library) -> None:
    library.add(article("The keeper", "Long ago he lit the lamp on the rock."), PAGE)
    library.add(article("Another", "Nothing of it."), PAGE.with_name("other.html"))
    (hit,) = library.search("lamp rock")
    assert hit.entry.path == PAGE
    assert [hit.excerpt.text[start:end] for start, end in hit.excerpt.found] == ["lamp", "rock"]


def test_an_article_with_the_word_in_its_title_comes_first(library: Library) -> None:
    library.add(article("Other", "A lamp, a lamp, a lamp."), PAGE.with_name("other.html"))
    library.add(article("The lamp", "Of a rock."), PAGE)
    assert [hit.entry.title for hit in library.search("lamp")] == ["The lamp", "Other"]


def test_an_article_added_again_takes_its_old_place(library: Library) -> None:
    library.add(article(text="old words"), PAGE)
    library.add(article(text="new words"), PAGE)
    assert library.search("old") == ()
    assert len(library.search("new")) == len(library.entries()) == 1


def test_an_added_article_that_was_never_opened_is_not_recent(library: Library) -> None:
    library.add(article(), PAGE)
    assert library.recent(9) == ()
    assert len(library.entries()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="file names of any bytes")
def test_a_file_name_that_is_no_text_is_a_key_like_any_other(library: Library) -> None:
    page = Path(os.fsdecode(b"/saved/\xff.html"))
    library.opened(article("half a pair \ud800"), page)
    library.keep_place(page, at(12, 0.4))
    assert library.recent(1)[0].path == page
    assert library.place(page) == at(12, 0.4)


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _other_pages(data: bytes) -> bytes:
    return data[:4096] + b"\xa5" * (len(data) - 4096)


@pytest.mark.parametrize(
    "damage",
    [lambda _: b"\x9c" * 8192, lambda _: b"x" * 600, _cut, lambda data: b"X" + data[1:], _other_pages],
    ids=["garbage", "short", "cut", "header", "pages"],
)
def test_a_damaged_library_is_kept_and_a_new_one_begun(file: Path, damage: Callable[[bytes], bytes]) -> None:
    made = Library(file)
    made.add(article(), PAGE)
    made.close()
    damaged = damage(file.read_bytes())
    file.write_bytes(damaged)
    library = Library(file)
    library.opened(article(), PAGE)
    library.search("lamp")
    assert [type(each) for each in library.warnings] == [LibraryBegunAnew]
    (kept,) = file.parent.glob("library.sqlite3.damaged-*")
    assert kept.read_bytes()[:2000] == damaged[:2000]
    assert str(kept) in str(library.warnings[0])
    library.add(article(), PAGE)
    assert len(library.search("lamp")) == 1
    library.close()


def test_of_two_windows_that_find_the_damage_one_begins_anew(file: Path) -> None:
    made = Library(file)
    made.add(article(), PAGE)
    first, second = Library(file), Library(file)
    made.close()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET rootpage = 9999 WHERE name = 'entry'")
        connection.execute("PRAGMA schema_version = 99")
    connection.close()
    first.opened(article(), PAGE)
    second.keep_place(PAGE, at(5, 0.5))
    assert first.place(PAGE) == at(5, 0.5)
    assert len(list(file.parent.glob("library.sqlite3.damaged-*[0-9]"))) == 1
    first.close()
    second.close()


def test_a_newer_library_is_refused_and_not_touched(file: Path) -> None:
    Library(file).close()
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(LibraryNewer, match="newer Lutrin"):
        Library(file)
    assert file.read_bytes() == before


def test_a_locked_library_says_so_and_serves_again_later(
    file: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.opened(article(), PAGE)
    monkeypatch.setattr(schema, "WAIT_S", 0.05)
    waiting = Library(file)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert waiting.place(PAGE) == Place()
    with pytest.raises(LibraryBusy):
        waiting.keep_place(PAGE, at(12, 0.4))
    other.execute("ROLLBACK")
    other.close()
    waiting.keep_place(PAGE, at(12, 0.4))
    waiting.close()


def test_a_folder_in_the_place_of_the_library_is_an_error(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(LibraryError, match="not a regular file"):
        Library(file)


def test_a_file_in_the_way_of_its_folder_is_an_error(file: Path) -> None:
    file.parent.write_text("x")
    with pytest.raises(LibraryError):
        Library(file)


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits")
def test_a_full_disk_is_an_error_and_the_library_stays_whole(file: Path) -> None:
    made = Library(file)
    made.add(article(), PAGE)
    made.close()
    program = (
        "import resource, sys; from pathlib import Path; sys.path.insert(0, sys.argv[2]);"
        "from test_store import Library, LibraryError, article; file = Path(sys.argv[1]);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size,) * 2);"
        "Library(file).add(article(text='word ' * 900_000), file)"
    )
    ended = subprocess.run(
        [sys.executable, "-B", "-c", program, str(file), str(Path(__file__).parent)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "LibraryError" in ended.stderr
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    again = Library(file)
    assert len(again.search("lamp")) == 1
    again.close()

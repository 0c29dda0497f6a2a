"""Files put in their place."""

from pathlib import Path

import pytest

from reader.core.errors import NotWritten
from reader.exports import EXPORTS, Made, export_for
from reader.exports.placing import write


def test_a_file_and_what_belongs_to_it_are_written(tmp_path: Path) -> None:
    write(tmp_path / "light.md", Made(b"text", {"1-cat.png": b"cat"}))
    assert (tmp_path / "light.md").read_bytes() == b"text"
    assert (tmp_path / "light_files" / "1-cat.png").read_bytes() == b"cat"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["light.md", "light_files"]


def test_a_file_that_was_there_is_replaced_whole_and_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes(b"a longer text than the new one")
    (tmp_path / "link.txt").symlink_to(tmp_path / "old.txt")
    write(tmp_path / "link.txt", Made(b"new"))
    assert (tmp_path / "old.txt").read_bytes() == b"new"
    assert (tmp_path / "link.txt").is_symlink()


def test_where_nothing_can_be_written_a_sentence_says_so_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match=r"light\.txt could not be written"):
        write(tmp_path / "nowhere" / "light.txt", Made(b"new"))
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(NotWritten):
        write(tmp_path / "folder.txt", Made(b"new"))
    assert [each.name for each in tmp_path.iterdir()] == ["folder.txt"]


def test_each_kind_has_an_id_and_endings_of_its_own() -> None:
    assert len({each.id for each in EXPORTS}) == len(EXPORTS)
    endings = [suffix for each in EXPORTS for suffix in each.suffixes]
    assert len(set(endings)) == len(endings)
    assert all(export_for(f"The light{suffix.upper()}") is not None for suffix in endings)
    assert export_for("light.doc") is None

"""Zips: good ones of every kind, and ones that lie."""

import io
import struct
import warnings
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core import errors
from reader.core.formats import limits
from reader.core.formats.zip_archive import ZipArchive, inside
from tests.core.archives import damage


def zipped(*files: tuple[str | zipfile.ZipInfo, bytes], comment: bytes = b"") -> bytes:
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")
        for name, data in files:
            archive.writestr(name, data)
        archive.comment = comment
    return buffer.getvalue()


GOOD = zipped(("a.html", b"one" * 99), ("b/c.png", b"two"))


@given(files=st.dictionaries(st.from_regex(r"[a-zé]{1,9}(/[a-z]{1,5}){0,3}\.x", fullmatch=True), st.binary()))
def test_what_zipfile_writes_is_read(files: dict[str, bytes]) -> None:
    archive = ZipArchive(zipped(*files.items()), "z")
    assert {name: archive.read(name) for name in archive.entries} == files


@pytest.mark.parametrize("before", [b"", b"<html>" * 50])
@pytest.mark.parametrize("after", [b"", b"</html>" * 30_000])
def test_a_zip_between_other_bytes_is_found(before: bytes, after: bytes) -> None:
    assert ZipArchive(before + GOOD + after, "z").read("b/c.png") == b"two"


def test_offsets_from_the_beginning_of_the_file_are_right_too() -> None:
    buffer = io.BytesIO()
    buffer.write(b"x" * 1000)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("a", b"one")
    assert ZipArchive(buffer.getvalue(), "z").read("a") == b"one"


def test_an_end_record_in_the_comment_is_not_believed() -> None:
    data = zipped(("a", b"one"), comment=b"PK\5\6" + bytes(18) + b"tail")
    assert ZipArchive(data, "z").read("a") == b"one"


def test_the_first_of_two_files_of_one_name_is_read() -> None:
    assert ZipArchive(zipped(("a", b"one"), ("a", b"two")), "z").read("a") == b"one"


@pytest.mark.parametrize("name", ["../a", "/a", "b/../../a", "C:\\a", "\\\\server\\a", "//server/a", "b/"])
def test_names_that_lead_out_of_the_archive_are_not_there(name: str) -> None:
    assert list(ZipArchive(zipped((name, b"x"), ("ok", b"y")), "z").entries) == ["ok"]


def test_links_are_not_there() -> None:
    link = zipfile.ZipInfo("link")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    assert list(ZipArchive(zipped((link, b"/etc/passwd")), "z").entries) == []


def test_a_locked_zip_says_so() -> None:
    locked = bytearray(GOOD)
    at = locked.find(b"PK\1\2")
    locked[at + 8] |= 1
    with pytest.raises(errors.ArchiveLocked):
        ZipArchive(bytes(locked), "z").read("a.html")


def test_an_unknown_compression_says_so() -> None:
    odd = bytearray(GOOD)
    odd[odd.find(b"PK\1\2") + 10] = 99
    with pytest.raises(errors.UnknownCompression):
        ZipArchive(bytes(odd), "z").read("a.html")


def test_a_wrong_check_sum_is_damage() -> None:
    wrong = bytearray(GOOD)
    wrong[wrong.find(b"PK\1\2") + 16] ^= 1
    with pytest.raises(errors.ArchiveDamaged):
        ZipArchive(bytes(wrong), "z").read("a.html")


def test_a_bomb_is_stopped_whatever_size_it_declares() -> None:
    size = 64 << 20
    bomb = zipped(("a", bytes(size))).replace(struct.pack("<I", size), struct.pack("<I", 100))
    with pytest.raises(errors.UnpacksTooDense, match=str(limits.RATIO)):
        ZipArchive(bomb, "z").read("a")


def test_files_that_overlap_are_refused() -> None:
    one = zipped(("a", bytes(1000)))
    directory, end = one.rfind(b"PK\1\2"), one.rfind(b"PK\5\6")
    entries = one[directory:end] * 3
    data = one[:directory] + entries + one[end : end + 8]
    data += struct.pack("<HHIIH", 3, 3, len(entries), directory, 0)
    with pytest.raises(errors.EntriesOverlap):
        ZipArchive(data, "z")


def test_too_many_entries_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ENTRIES", 2)
    with pytest.raises(errors.TooManyEntries, match="2"):
        ZipArchive(zipped(("a", b""), ("b", b""), ("c", b"")), "z")


@given(folder=st.from_regex(r"([a-z]{1,3}/?){0,3}", fullmatch=True), path=st.text("ab./\\"))
def test_a_path_never_leads_out(folder: str, path: str) -> None:
    found = inside(folder.strip("/"), path)
    assert not found.startswith("/") and ".." not in found.split("/")


@settings(max_examples=500, deadline=None)
@given(harm=damage())
def test_a_damaged_zip_is_read_or_refused(harm: Callable[[bytes], bytes]) -> None:
    try:
        archive = ZipArchive(harm(GOOD), "z")
        for name in archive.entries:
            archive.read(name)
    except errors.ReaderError:
        pass

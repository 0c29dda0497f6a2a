"""Opening a file answers at once: its bytes, or one sentence."""

import os
import socket
from pathlib import Path

import pytest

from reader.core import errors, files


def test_a_file_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(b"<p>all of it" * 10_000)
    assert files.read(path) == b"<p>all of it" * 10_000


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("gone.html", errors.FileMissing),
        ("page.html/inside.html", errors.FileMissing),
        ("empty.html", errors.FileEmpty),
        ("folder.html", errors.NotAFile),
        ("loop.html", errors.LinkLoop),
        ("n" * 300, errors.BadFileName),
        ("d/" * 3000 + "x", errors.BadFileName),
        ("a\0b", errors.BadFileName),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, error: type[errors.ReaderError]) -> None:
    (tmp_path / "page.html").write_text("x")
    (tmp_path / "empty.html").touch()
    (tmp_path / "folder.html").mkdir()
    (tmp_path / "loop.html").symlink_to("loop.html")
    with pytest.raises(error) as caught:
        files.read(tmp_path / name)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 200


def test_pipes_sockets_and_devices_are_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(os.path.relpath(tmp_path / "sock"))
    (tmp_path / "zero.html").symlink_to("/dev/zero")
    for name in ("pipe.html", "sock", "zero.html", "/dev/null", "/dev/full"):
        with pytest.raises(errors.NotARegularFile):
            files.read(tmp_path / name)
    listener.close()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_of_somebody_else_is_forbidden(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.touch(0)
    with pytest.raises(errors.FileForbidden):
        files.read(path)


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.html"
    with path.open("wb") as file:
        file.truncate(files.FILE_LIMIT + 1)
    with pytest.raises(errors.FileTooLarge, match="250 MB"):
        files.read(path)


def test_an_address_is_told_from_a_missing_file() -> None:
    with pytest.raises(errors.WebAddress):
        files.read(Path("https://example.org/page.html"))


@pytest.mark.parametrize(
    "name", ["two\nlines.html", "bell\a.html", os.fsdecode(b"\xff.html"), "\u202egnp.html"]
)
def test_a_name_can_always_be_shown(name: str) -> None:
    shown = files.display_name(Path(name))
    assert shown.encode()
    assert shown.isprintable()

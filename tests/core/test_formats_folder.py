"""A page sees its own files, and nothing else on the disk."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import formats
from reader.core.article import Page

PNG = b"\x89PNG\r\n\x1a\n"
URL = "https://example.org/news/story.html"


def saved(folder: Path, name: str = "page.html", *names: str) -> Page:
    """A page called *name* in *folder*, with the files *names* beside it."""
    for each in names:
        (folder / each).parent.mkdir(parents=True, exist_ok=True)
        (folder / each).write_bytes(PNG + each.encode("utf-8", "surrogateescape"))
    (folder / name).write_text(f"<!-- saved from url=(0035){URL} --><html><body>x", "utf-8")
    return formats.load(folder / name)


def named(page: Page, address: str) -> str | None:
    found = page.resources(address)
    return found.data.removeprefix(PNG).decode() if found else None


@pytest.mark.parametrize(
    "folder",
    [
        "page_files",
        "page-Dateien",
        "page_fichiers",
        "page.files",
        "page_文件",
        "page-filer",
        "page.html_files",
    ],
)
def test_a_companion_folder_is_known_in_any_language(tmp_path: Path, folder: str) -> None:
    page = saved(tmp_path, "page.html", f"{folder}/a", f"{folder}/sub/b.png")
    assert named(page, f"{folder}/a") == f"{folder}/a"
    assert named(page, f"./{folder}/sub/b.png?v=1#x") == f"{folder}/sub/b.png"


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("page_files/a%20b.png", "page_files/a b.png"),
        ("page_files/100%25.png", "page_files/100%.png"),
        ("page_files/style.css%3Fv=1", "page_files/style.css?v=1"),
        ("page_files/style.css?v=1", "page_files/style.css?v=1"),
        ("images/a.png", "images/a.png"),
        ("cat.jpg", "cat.jpg"),
        ("https://example.org/news/page_files/in.png", "page_files/in.png"),
        ("https://cdn.example/x/y/pic.jpg?w=300", "page_files/pic.jpg"),
        ("//cdn.example/pic.jpg", "page_files/pic.jpg"),
        ("/static/pic.jpg", "page_files/pic.jpg"),
    ],
)
def test_own_files_are_found_by_every_name_they_have(tmp_path: Path, address: str, file: str) -> None:
    assert named(saved(tmp_path, "page.html", file), address) == file


@pytest.mark.parametrize(
    "address",
    [
        "../outside.png",
        "page_files/../../outside.png",
        "page_files/%2e%2e/%2e%2e/outside.png",
        "page_files/..%2f..%2foutside.png",
        "page_files/..%5c..%5coutside.png",
        "..\\outside.png",
        "{outside}/outside.png",
        "file://{outside}/outside.png",
        "file:outside.png",
        "C:/outside.png",
        "C:outside.png",
        "//{outside}/outside.png",
        "\\\\host\\share\\outside.png",
        "page_files/linked.png",
        "page_files/folder/outside.png",
        "link_files/outside.png",
        "page_files/pipe.png",
        "page_files",
        "page_files/",
        "page.html",
        ".hidden/secret.png",
        "secret.txt",
        "other_files/theirs.png",
        "",
        ".",
        "%00",
        "http://[",
        "\ud800",
        "a" * 5000,
    ],
)
def test_nothing_else_is_read(tmp_path: Path, address: str) -> None:
    outside = tmp_path / "outside"
    folder = outside / "saved"
    folder.mkdir(parents=True)
    (outside / "outside.png").write_bytes(PNG)
    page = saved(
        folder, "page.html", "page_files/a.png", ".hidden/secret.png", "secret.txt", "other_files/theirs.png"
    )
    (folder / "other.html").write_text("another page")
    (folder / "page_files" / "linked.png").symlink_to(outside / "outside.png")
    (folder / "page_files" / "folder").symlink_to(outside)
    os.mkfifo(folder / "page_files" / "pipe.png")
    assert page.resources(address.replace("{outside}", str(outside))) is None


def test_a_companion_folder_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "private").mkdir()
    (tmp_path / "private" / "a.png").write_bytes(PNG)
    (tmp_path / "page_files").symlink_to("private")
    assert named(saved(tmp_path), "page_files/a.png") is None


def test_a_page_from_standard_input_has_no_files(tmp_path: Path) -> None:
    assert formats.parse(b"<html>x", "-").resources("cat.png") is None


def test_a_file_whose_name_is_no_unicode_is_found(tmp_path: Path) -> None:
    page = saved(tmp_path, "page.html", os.fsdecode(b"page_files/\xff.png"))
    assert page.resources("page_files/%FF.png") is not None


@given(
    st.lists(
        st.sampled_from(
            [
                "..",
                "%2e%2e",
                "/",
                "\\",
                "%2f",
                "%5c",
                "page_files",
                "a.png",
                "secret.png",
                ":",
                "C:",
                ".",
                "%00",
            ]
        )
    )
)
def test_no_path_leads_out(tmp_path_factory: pytest.TempPathFactory, parts: list[str]) -> None:
    root = tmp_path_factory.mktemp("page")
    (root / "secret.png").write_bytes(b"secret")
    (root / "in").mkdir()
    found = saved(root / "in", "page.html", "page_files/a.png").resources("".join(parts))
    assert found is None or b"secret" not in found.data

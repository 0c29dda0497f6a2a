"""`lutrin library`, through the command line's own parser."""

from pathlib import Path

import pytest

from reader import app
from reader.core import paths

PARAGRAPH = (
    "<p>Long ago he lit the lamp on the rock each evening, and each morning he put it out again, and wrote"
    " down what he had seen. Nobody ever read it, which was a pity, since he wrote well.</p>"
)
PAGE = (
    "<!doctype html><html lang='en'><title>The keeper of the rock</title>"
    f"<body><article><h1>The keeper of the rock</h1>{PARAGRAPH * 6}</article></body></html>"
)


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "library_file", lambda: tmp_path / "data" / "library.sqlite3")
    made = tmp_path / "page.html"
    made.write_text(PAGE, encoding="utf-8")
    return made


def test_an_added_page_is_listed_and_found(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(["library", "add", str(page)]) == 0
    capsys.readouterr()
    for asked in (["list"], ["search", "lamp rock"]):
        assert app.main(["library", *asked]) == 0
        assert f"The keeper of the rock\t{page}\n" in capsys.readouterr().out


def test_a_search_without_hits_says_so(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(["library", "search", '"']) == 0
    assert capsys.readouterr().out == "Nothing found.\n"


def test_a_page_that_cannot_be_read_does_not_keep_the_others_out(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.main(["library", "add", str(page.with_name("missing.html")), str(page)]) == 1
    said = capsys.readouterr()
    assert "missing.html" in said.err
    assert said.out == "The keeper of the rock\n"


def test_a_damaged_library_is_named_and_serves_again(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths.library_file().parent.mkdir()
    paths.library_file().write_bytes(b"\x9c" * 8192)
    assert app.main(["library", "add", str(page)]) == 0
    assert "was damaged: it is kept as" in capsys.readouterr().err


def test_a_library_that_cannot_be_used_is_an_error(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths.library_file().mkdir(parents=True)
    assert app.main(["library", "list"]) == 1
    assert "cannot be used" in capsys.readouterr().err

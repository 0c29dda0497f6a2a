"""The same article saved in another language beside it."""

from pathlib import Path

from reader.core.siblings import Sibling, siblings

EN, ES = "https://example.com/a", "https://example.com/es/a"


def page(folder: Path, name: str, lang: str, *links: str) -> Path:
    path = folder / name
    path.write_text(f'<!doctype html><html lang="{lang}"><head>{"".join(links)}</head><body>…</body></html>')
    return path


def canonical(url: str) -> str:
    return f'<link rel="canonical" href="{url}">'


def alternate(lang: str, url: str) -> str:
    return f'<link hreflang={lang} rel=alternate href="{url}">'


def test_a_page_that_this_one_names_as_its_translation_is_found(tmp_path: Path) -> None:
    here = page(tmp_path, "a.html", "en", canonical(EN), alternate("es", ES), alternate("en", EN))
    there = page(tmp_path, "b.html", "es", canonical(ES))
    page(tmp_path, "c.html", "fr", canonical("https://example.com/other"))
    assert siblings(here) == (Sibling("es", there),)


def test_a_page_that_names_this_one_is_found_too(tmp_path: Path) -> None:
    here = page(tmp_path, "a.html", "en", canonical(EN))
    there = page(tmp_path, "b.htm", "es", canonical(ES), alternate("en", EN))
    assert siblings(here) == (Sibling("es", there),)


def test_what_the_browser_wrote_counts_as_the_address(tmp_path: Path) -> None:
    here = page(tmp_path, "a.html", "en", alternate("es", ES))
    there = page(tmp_path, "b.html", "es", f"<!-- saved from url=(0024){ES} -->")
    assert siblings(here) == (Sibling("es", there),)


def test_another_copy_of_the_same_page_is_no_translation(tmp_path: Path) -> None:
    here = page(tmp_path, "a.html", "en", canonical(EN), alternate("en", EN), alternate("x-default", EN))
    page(tmp_path, "copy.html", "en", canonical(EN), alternate("en", EN))
    assert siblings(here) == ()


def test_nothing_goes_wrong_where_there_is_nothing(tmp_path: Path) -> None:
    here = page(tmp_path, "a.html", "en", canonical(EN))
    (tmp_path / "folder.html").mkdir()
    (tmp_path / "junk.html").write_bytes(b"\xff\0<link" * 1000)
    assert siblings(here) == siblings(tmp_path / "none.html") == ()

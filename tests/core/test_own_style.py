"""A person's own style sheet: it may draw, and load nothing."""

from pathlib import Path

from reader.core.own_style import LARGEST, own_style


def test_it_keeps_its_rules_and_loses_what_could_load(tmp_path: Path) -> None:
    sheet = tmp_path / "style.css"
    sheet.write_text(
        '@import "http://evil.example/x.css";\n#title { font-variant: small-caps }\n'
        "p { background: url(http://evil.example/x.png); text-indent: 2em }",
        encoding="utf-8",
    )
    made = own_style(sheet)
    assert "small-caps" in made and "text-indent" in made
    assert "evil" not in made


def test_what_is_not_there_or_far_too_large_is_no_style(tmp_path: Path) -> None:
    assert own_style(tmp_path / "style.css") == ""
    (tmp_path / "style.css").write_bytes(b"a" * (LARGEST + 1))
    assert own_style(tmp_path / "style.css") == ""

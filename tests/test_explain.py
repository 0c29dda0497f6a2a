"""What was taken and what was left out, as the command line prints it; and rules as people edit them."""

import json
import re
from pathlib import Path
from typing import Any

from reader.core import origins
from reader.core.choices import Name, kept
from tests.test_app import SAMPLE, lutrin

RULES = '[[site]]\nhost = "slowpage.example"\ndrop = ["table"]\nkeep = ["#comments p"]\n'
PAGE = "bfe54f018ff26747343d66cc9e4af04c"
"""What the sample is known by: its address."""


def show(*options: str, home: dict[str, str], file: Path = SAMPLE) -> tuple[str, str]:
    """Return what `lutrin show` prints, and what it says beside it."""
    shown = lutrin("show", str(file), *options, stdin=b"", **home)
    assert shown.returncode == 0
    return shown.stdout.decode(), shown.stderr.decode()


def explained(*options: str, home: dict[str, str]) -> Any:
    return json.loads(show("--explain", "--format", "json", *options, home=home)[0])


def homes(folder: Path, rules: str = "") -> dict[str, str]:
    file = folder / "config" / "lutrin" / "sites.toml"
    file.parent.mkdir(parents=True)
    if rules:
        file.write_text(rules, encoding="utf-8")
    return {"XDG_CONFIG_HOME": str(folder / "config"), "XDG_DATA_HOME": str(folder / "data")}


def test_each_piece_that_was_taken_is_a_line_with_its_reason(tmp_path: Path) -> None:
    above, _, below = show("--explain", home=homes(tmp_path))[0].rstrip().partition("\n\n")
    head, rows = above.split("\n")[0], below.split("\n")
    taken = sum(row.startswith("+ ") for row in rows)
    left = [row for row in rows if row.startswith("- ")]
    counts = [int(found[1]) if (found := re.search(r"\((\d+) pieces\) ", row)) else 1 for row in left]
    assert head == f"The desk that looks up at you (article): {taken} taken, {sum(counts)} left out"
    assert taken > 25 and sum(counts) > 20 and taken + len(left) == len(rows)


def test_each_metadatum_is_a_line_with_its_source(tmp_path: Path) -> None:
    above, _, _ = show("--explain", home=homes(tmp_path))[0].partition("\n\n")
    rows = {row.split()[0]: re.split(" {2,}", row.strip()[10:]) for row in above.split("\n")[1:]}
    assert list(rows) == [each for each in origins.LABELS if each != "image"]
    assert rows["byline"] == ["Ines Calloway", "JSON-LD author"]
    assert rows["lang"] == ["en-GB", "<html lang>"]
    assert rows["site"] == ["The Slow Page", "<meta og:site_name>"]


def test_a_menu_is_one_line(tmp_path: Path) -> None:
    rows = show("--explain", home=homes(tmp_path))[0].split("\n")
    (row,) = [row for row in rows if "Log in" in row]
    assert row.startswith("- Essays – Log in (5 pieces) ")
    assert row.endswith("  It is part of a menu, a sidebar, a footer or a form.")


def test_json_tells_of_each_piece(tmp_path: Path) -> None:
    made = explained(home=homes(tmp_path))
    assert (made["kind"], made["host"]) == ("article", "slowpage.example")
    assert made["sources"]["title"] == "JSON-LD headline"
    assert made["rules"] == {"keep": [], "drop": []}
    (found,) = [each for each in made["pieces"] if each["text"] == "Essays"]
    assert found == {
        "number": found["number"],
        "tag": "li",
        "taken": False,
        "reason": "furniture",
        "why": "It is part of a menu, a sidebar, a footer or a form.",
        "text": "Essays",
    }


def test_rules_and_choices_hold_in_show_unless_they_are_not_wanted(tmp_path: Path) -> None:
    home = homes(tmp_path, RULES)
    first = next(each["text"] for each in explained(home=home)["pieces"] if each["reason"] == "prose")
    kept.save(tmp_path / "data" / "lutrin" / "choices", PAGE, "", {Name(first[:200]): False})
    with_rules, _ = show(home=home)
    without, _ = show("--no-rules", home=home)
    assert "Usual slope" not in with_rules and "marble_run" in with_rules and first not in with_rules
    assert "Usual slope" in without and "marble_run" not in without and first in without
    reasons = {each["reason"] for each in explained(home=home)["pieces"]}
    assert {"rule", "chosen"} <= reasons
    assert not {"rule", "chosen"} & {each["reason"] for each in explained("--no-rules", home=home)["pieces"]}


def test_the_whole_page_is_whole_whatever_the_rules_say(tmp_path: Path) -> None:
    assert "Usual slope" in show("--whole", home=homes(tmp_path, RULES))[0]


def test_a_broken_rules_file_is_one_sentence_beside_the_article(tmp_path: Path) -> None:
    text, said = show(home=homes(tmp_path, RULES + "[["))
    assert "Usual slope" in text and said.count("\n") == 1 and "Line 5 of" in said


def test_an_explanation_is_text_or_json_alone() -> None:
    refused = lutrin("show", str(SAMPLE), "--explain", "--format", "html")
    assert refused.returncode == 2 and b"--explain is printed as text or json" in refused.stderr


def test_a_large_page_is_read_by_the_rules_too(tmp_path: Path) -> None:
    large = tmp_path / "large.html"
    filling = f"<!-- {'x' * (1 << 21)} -->"
    large.write_text(SAMPLE.read_text(encoding="utf-8") + filling, encoding="utf-8")
    text, said = show(home=homes(tmp_path, RULES + "[["), file=large)
    assert "Line 5 of" in said and "Usual slope" in text

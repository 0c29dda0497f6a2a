"""What people decide against the extraction: single pieces, rules for sites, and where both are kept."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core import choices
from reader.core.article import Article, Page
from reader.core.choices import NO_CHOICES, Choices, Name, kept, site_rules
from reader.core.choices.site_rules import (
    SiteRule,
    SiteRuleRefused,
    SiteRulesBroken,
    SiteRulesNotSaved,
    SiteRulesUnreadable,
)
from reader.core.errors import NothingToRead
from reader.core.reading import article

SENTENCE = "The river rose in the night, and by the morning the whole of the lower town was under water. "
URL = "https://www.daily.example/river.html"
PAGE = f"""<html lang=en><head><title>The river rose</title></head><body>
<nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul></nav>
<article><h1>The river rose</h1><p class=by>By Ada Quill, 3 May 2024</p>
<p>First. {SENTENCE * 3}</p><p class=plea>Give to us. {SENTENCE}</p><p>Second. {SENTENCE * 3}</p>
<p>Third, <span class=tracker>seen by 12</span> and all. {SENTENCE * 3}</p></article>
<aside class=box><p>Nota bene.</p><p>Nota bene.</p><img src="a/chart.png"></aside>
<div class=ad><p>Sponsored: a boat.</p></div></body></html>"""


def read(*, url: str = URL, **decided: object) -> Article:
    return article(Page(PAGE, "river.html", url), choices=Choices(**decided))  # type: ignore[arg-type]


def test_a_rule_drops_what_it_names_and_what_is_in_it() -> None:
    assert "Give to us." in read().text
    found = read(drop=(".plea",))
    assert "Give to us." not in found.text and "Second." in found.text
    with pytest.raises(NothingToRead):
        read(drop=("article",))


def test_a_rule_drops_a_part_of_a_paragraph_and_leaves_the_rest() -> None:
    text = read(drop=(".tracker",)).text
    assert "seen by 12" not in text and "Third," in text and "and all." in text


def test_a_rule_keeps_what_would_be_left_out() -> None:
    assert "Nota bene." not in read().text
    found = read(keep=("aside.box",))
    assert found.text.count("Nota bene.") == 2
    assert [each for each in found.pictures.values() if "chart" in each]


def test_the_innermost_rule_wins() -> None:
    text = read(drop=("article",), keep=("article .plea",)).text
    assert "Give to us." in text and "Second." not in text


def test_a_rule_speaks_of_the_page_as_it_was_saved_and_saves_from_the_filter_of_advertisements() -> None:
    assert "a boat" in read(keep=("body > div.ad",)).text


def test_a_piece_that_was_put_back_stays_though_it_repeats_what_stands_above() -> None:
    assert "By Ada Quill" not in read().text
    assert "By Ada Quill" in read(pieces={Name("By Ada Quill, 3 May 2024"): True}).text


def test_pieces_that_say_the_same_are_told_apart() -> None:
    assert read(pieces={Name("Nota bene.", 2): True}).text.count("Nota bene.") == 1


def test_a_picture_is_a_piece_too() -> None:
    found = read(pieces={Name("img a/chart.png"): True})
    assert [each for each in found.pictures.values() if "chart" in each]


def test_what_was_decided_by_hand_has_the_last_word() -> None:
    found = read(drop=(".box",), pieces={Name("Nota bene.", 1): True})
    assert found.text.count("Nota bene.") == 1


def test_a_page_without_an_article_gets_one_by_hand() -> None:
    page = Page("<p>Short.</p><p>Shorter.</p>", "a.html")
    with pytest.raises(NothingToRead):
        article(page)
    assert article(page, choices=Choices(pieces={Name("Short."): True})).text == "Short."


def test_choices_that_name_nothing_change_nothing() -> None:
    assert read(drop=(".gone",), keep=("#gone",), pieces={Name("Gone."): True}) == read()


# What is kept for a page


names = st.builds(Name, st.text(max_size=30), st.integers(1, 9))
pieces = st.dictionaries(names, st.booleans(), max_size=8)


@settings(max_examples=30)
@given(decided=pieces)
def test_what_is_kept_for_a_page_comes_back(
    decided: dict[Name, bool], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("choices")
    kept.save(folder, "0" * 32, "Title", decided)
    assert kept.load(folder, "0" * 32) == decided
    assert kept.load(folder, "1" * 32) == {}


def test_a_page_is_known_by_its_address_else_by_what_it_holds() -> None:
    here, there = Page("<p>a", "a.html", URL), Page("<p>b", "b.html", URL)
    assert kept.identity(here) == kept.identity(there)
    assert kept.identity(Page("<p>a", "a.html")) == kept.identity(Page("<p>a", "b.html"))
    assert kept.identity(Page("<p>a", "a.html")) != kept.identity(Page("<p>b", "a.html"))


def test_nothing_decided_leaves_no_file(tmp_path: Path) -> None:
    kept.save(tmp_path, "0" * 32, "", {Name("a"): True})
    kept.save(tmp_path, "0" * 32, "", {})
    assert list(tmp_path.glob("*.json")) == []


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"pieces": 3}', b"\xff", b"[" * 100_000])
def test_a_damaged_choice_counts_as_none_and_is_kept_aside(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / f"{'0' * 32}.json"
    file.write_bytes(data)
    assert kept.load(tmp_path, "0" * 32) == {}
    kept.save(tmp_path, "0" * 32, "", {Name("a"): True})
    assert kept.load(tmp_path, "0" * 32) == {Name("a"): True}
    assert [each.read_bytes() for each in tmp_path.glob("*.damaged-*")] == [data]


# The rules for sites


RULES = """\
# Mine.
[[site]]
host = "daily.example"   # and its subdomains
drop = [".plea"]

[[site]]
host = "other.example"
keep = ["b"]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "sites.toml"
    path.write_text(RULES, encoding="utf-8")
    return path


def test_the_rules_of_a_host_are_for_its_subdomains_and_for_no_other(file: Path) -> None:
    for host in ("daily.example", "www.daily.example", "m.daily.example"):
        assert site_rules.of_host(file, host) == (SiteRule(host, (), (".plea",)), ())
    for host in ("notdaily.example", "example", ""):
        assert site_rules.of_host(file, host) == (SiteRule(host), ())


def test_rules_and_choices_are_found_for_a_page(file: Path, tmp_path: Path) -> None:
    page = Page(PAGE, "river.html", URL)
    kept.save(tmp_path / "choices", kept.identity(page), "", {Name("a"): False})
    found = choices.of(page, file, tmp_path / "choices")
    assert found == (Choices((), (".plea",), {Name("a"): False}), ())
    assert choices.of(Page(PAGE, "river.html"), file, tmp_path / "none") == (NO_CHOICES, ())


def test_a_missing_file_has_no_rules(tmp_path: Path) -> None:
    assert site_rules.load(tmp_path / "sites.toml") == ()
    assert site_rules.of_host(tmp_path / "sites.toml" / "x", "a.example") == (SiteRule("a.example"), ())


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[[site]]\nhost = \n", "2"),
        ("[[site]]\ndrop = ['a']\n", "1"),
        ("[[site]]\nhost = 'a'\n\n[[site]]\nhost = 'b'\ndrop = 'x'\n", "4"),
        ("[site]\nhost = 'a'\n", "1"),
        ("a = 'open", "1"),
        ("\n\n\udcff", "3"),
    ],
)
def test_a_broken_file_is_one_sentence_and_is_never_written_to(text: str, line: str, tmp_path: Path) -> None:
    path = tmp_path / "sites.toml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    rule, (fault,) = site_rules.of_host(path, "a")
    assert rule == SiteRule("a") and isinstance(fault, SiteRulesBroken)
    assert fault.values["line"] == line and "\n" not in str(fault)
    before = path.read_bytes()
    with pytest.raises(SiteRulesBroken):
        site_rules.add(path, SiteRule("a.example", drop=("p",)))
    assert path.read_bytes() == before


def test_a_selector_that_is_none_is_named_and_the_others_hold(file: Path) -> None:
    file.write_text(RULES.replace('[".plea"]', '[".plea", "p:nonsense(", "a::b"]'), encoding="utf-8")
    rule, faults = site_rules.of_host(file, "daily.example")
    assert rule.drop == (".plea",)
    assert [each.values["rule"] for each in faults if isinstance(each, SiteRuleRefused)] == [
        "p:nonsense(",
        "a::b",
    ]
    assert faults[0].values["line"] == "4"


def test_a_folder_in_its_place_is_said(tmp_path: Path) -> None:
    _, (fault,) = site_rules.of_host(tmp_path, "a.example")
    assert isinstance(fault, SiteRulesUnreadable)


def test_a_rule_is_added_to_its_site_and_comments_stay(file: Path) -> None:
    site_rules.add(file, SiteRule("daily.example", ("figure",), (".plea", ".share")))
    text = file.read_text(encoding="utf-8")
    assert "# Mine." in text and "# and its subdomains" in text and text.count("[[site]]") == 2
    assert site_rules.of_host(file, "daily.example")[0] == SiteRule(
        "daily.example", ("figure",), (".plea", ".share")
    )


def test_the_first_rule_makes_the_file_with_a_word_about_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "sites.toml"
    site_rules.add(path, SiteRule("a.example", drop=('p[title="x"]',)))
    assert path.read_text(encoding="utf-8").startswith("# What Lutrin keeps")
    assert site_rules.load(path) == (SiteRule("a.example", (), ('p[title="x"]',)),)


def test_sites_that_are_written_in_one_line_are_added_to(tmp_path: Path) -> None:
    path = tmp_path / "sites.toml"
    path.write_text("site = [{host = 'a.example', drop = ['p']}]", encoding="utf-8")
    site_rules.add(path, SiteRule("a.example", drop=("b",)))
    assert site_rules.load(path) == (SiteRule("a.example", (), ("p", "b")),)
    with pytest.raises(SiteRulesNotSaved):
        site_rules.add(path, SiteRule("b.example", drop=("b",)))


hosts = st.from_regex(r"[a-z]{1,8}(\.[a-z]{2,5}){1,2}", fullmatch=True).filter(
    lambda each: each[:4] != "www."
)
selectors = st.lists(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12), max_size=4, unique=True
).map(tuple)
rules = st.builds(SiteRule, hosts, selectors, selectors)


@settings(max_examples=30)
@given(added=st.lists(rules, max_size=4))
def test_rules_come_back_as_they_were_added(
    added: list[SiteRule], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("rules") / "sites.toml"
    wanted: dict[str, tuple[set[str], set[str]]] = {}
    for each in added:
        site_rules.add(path, each)
        keep, drop = wanted.setdefault(each.host, (set(), set()))
        keep.update(each.keep)
        drop.update(each.drop)
    found = {each.host: (set(each.keep), set(each.drop)) for each in site_rules.load(path)}
    assert found == wanted

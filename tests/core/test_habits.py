"""The habits of each language in print, from one table."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
import tinycss2
from hypothesis import given
from hypothesis import strategies as st

from reader.core import habits, own_files, paths
from reader.core.habits import Habits
from reader.core.hyphenation import divided
from reader.core.style_sheet import style_sheet

OURS = {"default": {"leading": 1.0}, "ja": {"leading": 1.1, "emphasis": "sesame"}, "zh": {"like": "ja"}}


def test_every_language_of_the_window_has_habits_of_its_own() -> None:
    known = habits.table()
    for code in ("en", "hi", "ar", "zh", "fr", "de", "ja", "ko", "pt", "ru", "es"):
        assert code in known
        slow, fast = known[code].speed
        assert 100 < slow < fast < 500


def test_a_regional_tag_has_the_habits_of_its_language_or_its_own() -> None:
    assert habits.habits("de-AT") == habits.habits("de")
    assert habits.habits("zh-TW").quotes[0] == "「" != habits.habits("zh").quotes[0]
    assert habits.habits("tlh") == habits.habits("default")


def test_no_slant_in_scripts_that_have_none() -> None:
    for lang in ("ar", "fa", "ur", "he", "hi", "ja", "zh", "ko", "th"):
        assert habits.habits(lang).emphasis != "italic", lang


def test_a_person_may_change_a_language_and_add_one() -> None:
    known = habits.read(OURS, {"ja": {"leading": 1.3}, "tlh": {"like": "ja", "indent": 0}})
    assert known["ja"].leading == 1.3 and known["ja"].emphasis == "sesame"
    assert known["zh"].leading == 1.3, "what is like it goes with it"
    assert known["tlh"].indent == 0.0 and known["tlh"].emphasis == "sesame"


@pytest.mark.parametrize(
    "wrong",
    [
        {"leading": 9}, {"leading": "1"}, {"emphasis": "blink"}, {"quotes": ["a"]}, {"quotes": [1, 2]},
        {"speed": [3]}, {"speed": [9, 3]}, {"joined": 1}, {"like": "nobody"}, {"like": "ja"}, {"nonsense": 1},
        {"quotes": ["}", "*/"]},
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_persons_table_is_passed_over(wrong: dict[str, object]) -> None:
    known = habits.read(OURS, {"ja": wrong})
    if "quotes" not in wrong:
        assert known["ja"] == habits.read(OURS, {})["ja"]
    assert not [each for each in _rules(habits.style(known)) if each.type == "error"]


@given(
    own=st.dictionaries(
        st.text(max_size=8), st.dictionaries(st.text(max_size=8), st.text() | st.integers() | st.floats())
    )
)
def test_no_table_makes_a_broken_style_sheet(own: dict[str, dict[str, object]]) -> None:
    sheet = habits.style(habits.read(OURS, own))
    assert not [each for each in _rules(sheet) if each.type == "error"]


def _rules(sheet: str) -> Sequence[tinycss2.ast.Node]:
    return tinycss2.parse_stylesheet(sheet, skip_whitespace=True, skip_comments=True)


def test_the_settings_file_changes_the_table_and_the_sheet_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    before = style_sheet()
    paths.settings_file().parent.mkdir(parents=True)
    for leading in (1.25, 1.375):
        said = f"text_size = 20\n[typography.ja]\nleading = {leading}\n"
        own_files.replace(paths.settings_file(), said.encode())
        assert habits.habits("ja").leading == leading
        assert f"--leading: {leading}" in style_sheet() and style_sheet() != before
    paths.settings_file().unlink()
    assert style_sheet() == before


def test_a_language_that_is_given_hyphens_has_its_words_divided_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert divided(["kirjoittaminen"], "fi") == {}
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text("[typography.it]\nhyphens = false\n", encoding="utf-8")
    assert divided(["precipitevolissimevolmente"], "it") == {}
    paths.settings_file().unlink()
    assert divided(["precipitevolissimevolmente"], "it")


def test_every_field_is_explained_in_the_table_itself() -> None:
    text = (paths.resources() / "typography.toml").read_text(encoding="utf-8")
    explained = set(re.findall(r"^# ([a-z_]+) {2,}", text, re.MULTILINE))
    assert explained == {*Habits.__dataclass_fields__, "like"}


def test_words_are_divided_where_their_language_divides_them() -> None:
    assert divided(["typography", "book"], "en-GB") == {"typography": [2, 4]}
    assert divided(["Wörterbuch"], "de") == {"Wörterbuch": [3, 6]}
    assert "переносы" in divided(["переносы"], "ru")
    assert (
        divided(["typography"], "ja") == divided(["typography"], "") == divided(["typography"], "tlh") == {}
    )


@given(word=st.text(min_size=0, max_size=80), lang=st.sampled_from(["en", "fr"]))
def test_a_word_is_divided_inside_it_alone(word: str, lang: str) -> None:
    for places in divided([word], lang).values():
        assert places == sorted(places) and all(2 <= each <= len(word) - 3 for each in places)

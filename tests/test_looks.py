"""How what is open looks: where a change belongs, what is saved of it, and the way back."""

import pytest

from reader.core.article import Metadata
from reader.core.overrides import LOOKS, NameRefused, Overrides, language_tables, named, site_tables
from reader.core.profiles import BUNDLED
from reader.core.settings import DEFAULTS, RULES, Loaded, SettingRefused
from reader.looks import EVERYWHERE, Change, Looks

SITE, LANGUAGE = ("site", "lamp.example"), ("lang", "ja")
JAPANESE = Metadata(url="https://www.lamp.example/a", lang="ja")


def looks(**tables: dict[str, object]) -> Looks:
    overrides = Overrides({SITE: tables.get("site", {}), LANGUAGE: tables.get("language", {})})  # type: ignore[dict-item]
    return Looks(Loaded(DEFAULTS, (), overrides))


def test_a_site_beats_a_language_and_a_language_what_is_set_everywhere() -> None:
    made = looks(language={"text_size": 26, "font": "sans"}, site={"text_size": 30})
    assert made.in_force == DEFAULTS
    made.open(JAPANESE)
    assert (made.in_force.text_size, made.in_force.font) == (30, "sans")
    made.open(Metadata(url="https://other.example/", lang="en"))
    assert made.in_force == DEFAULTS


def test_a_change_goes_where_the_setting_stands() -> None:
    made = looks(site={"text_size": 30})
    made.open(JAPANESE)
    assert made.change({"text_size": 32, "font": "sans"}) == [
        Change(SITE, {"text_size": 32}),
        Change(EVERYWHERE, {"font": "sans"}),
    ]
    assert (made.settings.text_size, made.in_force.text_size) == (DEFAULTS.text_size, 32)


def test_a_chosen_scope_takes_the_changes_until_another_article_is_open() -> None:
    made = looks()
    made.open(JAPANESE)
    assert made.scopes == (EVERYWHERE, LANGUAGE, SITE)
    made.scope = LANGUAGE
    assert made.change({"line_height": 1.9}) == [Change(LANGUAGE, {"line_height": 1.9})]
    made.open(JAPANESE)
    assert made.in_force.line_height == 1.9
    assert made.change({"margin": 3.0}) == [Change(EVERYWHERE, {"margin": 3.0})]


def test_a_setting_of_the_window_is_the_same_for_every_site() -> None:
    made = looks()
    made.open(JAPANESE)
    made.scope = SITE
    assert made.change({"language": "fr"}) == [Change(EVERYWHERE, {"language": "fr"})]


def test_a_reset_takes_a_setting_out_of_its_table_or_gives_its_default() -> None:
    made = looks(site={"text_size": 30})
    made.open(JAPANESE)
    assert made.forget("text_size") == [Change(SITE, {"text_size": None})]
    made.change({"text_size": 40})
    assert made.forget("text_size") == [Change(EVERYWHERE, {"text_size": DEFAULTS.text_size})]


def test_a_reset_of_all_leaves_the_window_and_other_sites_alone() -> None:
    made = looks(site={"text_size": 30}, language={"font": "sans"})
    made.change({"language": "fr", "theme": "moss", "drop_cap": True})
    made.open(Metadata(lang="ja"))
    made.forget_all()
    assert made.in_force == DEFAULTS.changed(language="fr")
    assert made.overrides == Overrides({SITE: {"text_size": 30}})


def test_the_last_change_is_undone_and_then_the_one_before_it() -> None:
    made = looks()
    made.change({"theme": "moss"})
    for size in (22, 24, 26):
        made.change({"text_size": size})
    assert made.undo() == [Change(EVERYWHERE, {"text_size": 20})]
    assert made.undo() == [Change(EVERYWHERE, {"theme": "auto"})]
    assert made.undo() == []
    assert made.in_force == DEFAULTS


def test_an_undone_change_of_a_site_leaves_no_table_behind() -> None:
    made = Looks(Loaded())
    made.open(JAPANESE)
    made.scope = SITE
    made.change({"text_size": 30})
    assert made.undo() == [Change(SITE, {"text_size": None})]
    assert made.overrides == Overrides()


def test_what_changes_nothing_is_neither_saved_nor_undone() -> None:
    made = looks()
    assert made.change({"text_size": DEFAULTS.text_size}) == []
    assert made.undo() == []


def test_a_refused_value_changes_nothing() -> None:
    made = looks()
    with pytest.raises(SettingRefused):
        made.change({"text_size": 22, "line_height": 99})
    assert made.in_force == DEFAULTS and made.undo() == []


@pytest.mark.parametrize("name", BUNDLED)
def test_every_bundled_profile_is_one_that_the_settings_allow_and_is_recognised(name: str) -> None:
    made = looks()
    assert all(RULES[key].allows(value) for key, value in BUNDLED[name].items())
    from reader.core import profiles

    made.change(profiles.changes(BUNDLED[name]))
    assert made.profile == name


def test_a_profile_of_ones_own_is_kept_taken_up_and_dropped() -> None:
    made = looks()
    made.change({"font": "sans", "theme": "moss"})
    assert made.keep_profile("Evening") == [Change(("profile", "Evening"), {"font": "sans", "theme": "moss"})]
    assert made.profile == "Evening"
    made.forget_all()
    assert made.profile == "Standard"
    made.drop_profile("Evening")
    assert "Evening" not in made.profiles


@pytest.mark.parametrize("name", ["", "a\nb]", 'x"', "[x]", "x" * 81])
def test_a_name_that_could_leave_its_place_in_the_file_is_refused(name: str) -> None:
    if "\n" in name:
        assert named("a\nb") == "a b"
    with pytest.raises(NameRefused):
        named(name)


def test_tables_go_from_the_general_to_the_particular() -> None:
    assert list(site_tables("https://www.news.lamp.example:80/x")) == [SITE, ("site", "news.lamp.example")]
    assert list(site_tables("")) == []
    assert list(language_tables("zh-Hant")) == [("lang", "zh"), ("lang", "zh-Hant")]


def test_looks_are_settings() -> None:
    assert set(LOOKS) < set(RULES)


def test_a_change_may_be_for_one_language_whatever_else_is_chosen() -> None:
    looks = Looks(Loaded())
    looks.open(Metadata(lang="ja-JP"))
    assert looks.change({"vertical": True}, looks.language_table) == [
        Change(("lang", "ja"), {"vertical": True})
    ]
    assert looks.in_force.vertical
    looks.open(Metadata(lang="zh"))
    assert not looks.in_force.vertical

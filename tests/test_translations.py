"""resources/i18n/*.ts: every language says all that the code says, and nothing else."""

import re
import shutil
import subprocess
import sys
import tomllib
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.core import paths
from reader.core.rules import Choice
from reader.core.settings import RULES

ROOT = Path(__file__).parent.parent
FOLDER = paths.resources() / "i18n"
OURS = sorted(each.stem for each in FOLDER.glob("*.ts") if not each.stem.startswith("qtbase_"))
SPOKEN = [code for code in OURS if code != "en"]
ALL = sorted(each.stem for each in FOLDER.glob("*.ts"))
SCRIPTS = {
    "ar": ("ARABIC",),
    "hi": ("DEVANAGARI",),
    "qtbase_ar": ("ARABIC",),
    "qtbase_hi": ("DEVANAGARI",),
    "ru": ("CYRILLIC",),
    "ko": ("HANGUL",),
    "ja": ("HIRAGANA", "KATAKANA", "CJK"),
    "zh-Hans": ("CJK",),
}
NO_WORDS = {"{title} – Lutrin", "%1 TB", "%1 GB", "%1 MB", "%1 KB", "{size} MB"}
NAMES = "Lutrin|HTML|UTF-8|Literata|Source Sans|Atkinson Hyperlegible|OpenDyslexic"
NAMES_OF_ONE = {"ar": {0, 1, 2}, "de": {0}, "en": {0}, "es": {0}, "fr": {0}, "hi": {0}, "pt": {0}}
"""Of the plural forms those that need not show the number, since they stand for one number or read so."""


@dataclass(frozen=True)
class Entry:
    """One text with its translation; ``forms`` are several where it has a plural."""

    context: str
    source: str
    comment: str
    is_plural: bool
    state: str
    forms: tuple[str, ...]

    @property
    def name(self) -> tuple[str, str, str, bool]:
        return self.context, self.source, self.comment, self.is_plural


def entries(file: Path) -> list[Entry]:
    """Return what stands in a .ts file."""
    return [
        _entry(context.findtext("name", ""), message)
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    ]


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    is_plural = message.get("numerus") == "yes"
    return Entry(
        context=context,
        source=message.findtext("source", ""),
        comment=message.findtext("comment", ""),
        is_plural=is_plural,
        state=translation.get("type", ""),
        forms=tuple(each.text or "" for each in translation) if is_plural else (translation.text or "",),
    )


def all_of(code: str) -> list[Entry]:
    return entries(FOLDER / f"{code}.ts")


def wrong(found: Iterable[Entry]) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.source, each.forms) for each in found]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[Entry]]:
    """What the code says now, by language, gathered as `.build/update-translations` does it."""
    folder = tmp_path_factory.mktemp("i18n")
    for code in OURS:
        (folder / f"{code}.ts").write_text(f'<!DOCTYPE TS><TS version="2.1" language="{code}"></TS>')
    shell = shutil.which("sh")
    if not shell:
        pytest.skip("this system has no sh")
    subprocess.run([shell, str(ROOT / ".build/update-translations"), sys.executable, str(folder)], check=True)
    return {code: entries(folder / f"{code}.ts") for code in OURS}


def test_every_language_of_the_settings_has_its_file() -> None:
    rule = RULES["language"]
    assert isinstance(rule, Choice)
    assert set(OURS) == set(rule.options) - {"system"}


@pytest.mark.parametrize("code", OURS)
def test_a_language_has_exactly_the_words_of_the_code(code: str, fresh: Mapping[str, list[Entry]]) -> None:
    now, here = ({each.name for each in found} for found in (fresh[code], all_of(code)))
    assert len(now) > 0
    assert sorted(now - here) == [], "run .build/update-translations and translate what has come"
    assert sorted(here - now) == [], "run .build/update-translations"


@pytest.mark.parametrize("code", ALL)
def test_nothing_is_left_unfinished(code: str) -> None:
    assert not wrong(each for each in all_of(code) if each.state or not all(map(str.strip, each.forms)))


@pytest.mark.parametrize("code", OURS)
def test_plurals_have_as_many_forms_as_the_language(code: str, fresh: Mapping[str, list[Entry]]) -> None:
    forms = {each.name: len(each.forms) for each in fresh[code]}
    plurals = [each for each in all_of(code) if each.is_plural]
    assert plurals
    assert not wrong(each for each in plurals if len(each.forms) != forms[each.name])


@pytest.mark.parametrize("code", ALL)
def test_placeholders_are_those_of_the_source(code: str) -> None:
    def held(text: str) -> list[str]:
        return sorted(re.findall(r"\{\w*\}|%L?n|%\d", text))

    def fits(entry: Entry, place: int) -> bool:
        asked, given = held(entry.source), held(entry.forms[place])
        may_be_left_out = entry.is_plural and place in NAMES_OF_ONE.get(code, set())
        return given == asked or (may_be_left_out and given == [each for each in asked if each[0] != "%"])

    assert not wrong(
        each for each in all_of(code) if not all(fits(each, place) for place in range(len(each.forms)))
    )


@pytest.mark.parametrize("code", ALL)
def test_a_mnemonic_stays_one_and_tears_no_syllable(code: str) -> None:
    def fits(source: str, text: str) -> bool:
        if (found := text.count("&")) != source.count("&"):
            return False
        if not found:
            return True
        letter, rest = (after := text.partition("&")[2])[:1], after[1:]
        # Qt draws the letter by itself: a vowel sign after it would stand alone, on a dotted circle.
        return letter.isalpha() and not (rest and unicodedata.category(rest[0]).startswith("M"))

    assert not wrong(each for each in all_of(code) if not all(fits(each.source, text) for text in each.forms))


@pytest.mark.parametrize("code", SPOKEN)
def test_no_two_menus_share_a_mnemonic(code: str) -> None:
    letters = [each.forms[0].partition("&")[2][0].lower() for each in all_of(code) if each.context == "Menu"]
    assert len(letters) == len(set(letters)) > 0


@pytest.mark.parametrize("code", ALL)
def test_spaces_and_dots_at_the_ends_are_those_of_the_source(code: str) -> None:
    def ends(text: str) -> tuple[bool, bool, bool, bool]:
        is_going_on = text.rstrip().endswith(("…", "..."))
        is_sentence = text.endswith((".", "。", "।")) and not is_going_on
        return text != text.lstrip(), text != text.rstrip(), is_going_on, is_sentence

    assert not wrong(
        each for each in all_of(code) if any(ends(text) != ends(each.source) for text in each.forms)
    )


@pytest.mark.parametrize("code", ALL)
def test_names_stay_as_they_are(code: str) -> None:
    def names(text: str) -> list[str]:
        return sorted(re.findall(NAMES, text))

    assert not wrong(
        each for each in all_of(code) if any(names(text) != names(each.source) for text in each.forms)
    )


@pytest.mark.parametrize("code", sorted(set(SCRIPTS) & set(ALL)))
def test_a_text_is_in_the_script_of_its_language(code: str) -> None:
    def is_in_script(text: str) -> bool:
        return any(unicodedata.name(letter, "").startswith(SCRIPTS[code]) for letter in text)

    assert not wrong(
        each
        for each in all_of(code)
        if each.source not in NO_WORDS and not all(is_in_script(text) for text in each.forms)
    )


def test_the_themes_labels_are_among_the_words(fresh: Mapping[str, list[Entry]]) -> None:
    labels = {
        tomllib.loads(each.read_text(encoding="utf-8"))["label"]
        for each in (paths.resources() / "themes").glob("*.toml")
    }
    assert labels == {each.source for each in fresh[SPOKEN[0]] if each.context == "Theme"}

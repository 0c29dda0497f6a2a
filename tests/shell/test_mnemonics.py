"""Letters of Alt in scripts whose letters take signs."""

import pytest

from reader.shell.mnemonics import marked, mnemonics
from reader.shell.setting_rows import with_mnemonic


@pytest.mark.parametrize(
    ("name", "letter", "shown"),
    [
        ("थीम", "म", "थी&म"),
        ("भाषा", "", "भाषा"),
        ("पढ़ने की पट्टी", "प", "&पढ़ने की पट्टी"),
        ("Größe", "g", "&Größe"),
        ("Тема", "т", "&Тема"),
    ],
)
def test_a_letter_is_underlined_alone_or_not_at_all(name: str, letter: str, shown: str) -> None:
    assert mnemonics([name]) == [letter]
    assert with_mnemonic(name, letter) == shown


def test_the_same_letter_is_underlined_where_it_stands_alone() -> None:
    # The first one takes the sign of a vowel, the second one none.
    assert marked("कीमत कम", "क") == 5

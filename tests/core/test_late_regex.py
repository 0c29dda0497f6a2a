"""Regular expressions that wait."""

import importlib
import pkgutil
import re

import pytest

import reader.core
import reader.library
from reader.core.late_regex import _LateRegex, late_regex


def test_it_does_what_a_compiled_one_does() -> None:
    late, at_once = late_regex(r"(?P<word>\w+)!", re.IGNORECASE), re.compile(r"(?P<word>\w+)!", re.IGNORECASE)
    text = "Ahoy! Land! None"
    assert late.findall(text) == at_once.findall(text)
    assert late.sub(r"\1.", text) == at_once.sub(r"\1.", text) == late.sub(r"\1.", text)
    found = late.search(text)
    assert (
        found and found["word"] == "Ahoy" and late.pattern == at_once.pattern and late.flags == at_once.flags
    )


def test_nothing_is_compiled_before_it_is_used() -> None:
    broken = late_regex("(")
    with pytest.raises(re.error):
        broken.search("")


MODULES = [
    each.name
    for package in (reader.core, reader.library)
    for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
]


@pytest.mark.parametrize("name", MODULES)
def test_every_one_of_a_module_can_be_compiled(name: str) -> None:
    for value in vars(importlib.import_module(name)).values():
        if isinstance(value, _LateRegex):
            re.compile(value._pattern, value._flags)

"""Whom the short lines around an article credit with it: the line under the headline, the last one."""

import itertools
import re
from collections.abc import Iterator, Sequence

from reader.core.late_regex import late_regex
from reader.core.metadata import dates
from reader.core.metadata.names import is_short_byline, looks_like_a_name, people

LONGEST_LINE = 120
_LONGEST_DATE = 60
_ALONE = late_regex(
    r"\W*(?:(?:written|posted|story|words|text|artikel|(?:ein\s+)?beitrag|article|écrit|escrito|scritto)\s+)?"
    r"(?:(?P<by>by|von|par|por|da|door|av|af)|authors?|autor(?:in|inn?en|es|a)?|auteure?s?|autore|yazar|автор|kirjoittaja)"
    r"\s*[:：]?",
    re.IGNORECASE,
)
"""A label with nothing behind it: the name is the next line."""
_LABELLED = late_regex(
    r"\b(?:authors?|autor(?:in|inn?en|es)?|auteure?s?|autore|redaktion|written\s+by|text|yazar|автор)"
    r"(?:\s*[:：]\s*|(?<=by)\s+)"
    r"(?P<name>[^\W\d_][^:：|•·,;]{1,60}?)(?=\s+[^\W\d_]+\s*[:：]|\s*[|•·,;]|\s+[-–—]\s|$)",
    re.IGNORECASE,
)
_BY = late_regex(r"\b(?:by|von|par|por|door|av|af)\s+(?P<name>[^\W\d_].*)$")
_PART = late_regex(r"\s*[|•·⋅]\s*|\s+[-–—]\s+")


def credited(head: Sequence[str], tail: Sequence[str]) -> Iterator[list[str]]:
    """Yield the names that *head*, under the headline, and *tail*, the last lines, are labelled with.

    The surest come first; a list may be empty.
    """
    yield _below_label(head)
    yield _labelled([*head, *tail])
    yield _below_label(tail)
    yield _in_line_with_date(head)
    yield next((people(line) for line in head if is_short_byline(line)), [])


def _below_label(lines: Sequence[str]) -> list[str]:
    """Return the names in the line after one that only says "by"."""
    for at, line in enumerate(lines):
        alone = _ALONE.fullmatch(line)
        following = "".join(lines[at + 1 : at + 2])
        if alone and alone["by"] and not following.endswith((".", "!", "?")):
            return people(following)
        named = [each for each in lines[at + 1 : at + 3] if looks_like_a_name(each.strip(",;"))]
        if alone and named:
            return people(named[0])
    return []


def _labelled(lines: Sequence[str]) -> list[str]:
    """Return the name behind a label and a colon within a line: "2 May 2025. Author: Ada Lind. Source: …"."""
    for line in lines:
        found = _LABELLED.search(line)
        if found and (named := [each for each in people(found["name"]) if looks_like_a_name(each)]):
            return named
    return []


def _in_line_with_date(lines: Sequence[str]) -> list[str]:
    """Return the name that stands in one line with the date: "2 May 2025 - Ada Lind"."""
    for line in lines:
        rest = dates.without(line)
        if rest == line:
            continue
        signed = _BY.search(rest)
        if signed:
            return people(signed["name"])
        named = [each for each in _PART.split(line) if looks_like_a_name(each.strip())]
        if named:
            return people(named[0])
    return []


def beside_date(lines: Sequence[str]) -> list[str]:
    """Return the name that has a line to itself over or under the line of the date."""
    for one, other in itertools.pairwise(lines):
        for name, day in ((one, other), (other, one)):
            if looks_like_a_name(name) and len(day) < _LONGEST_DATE and dates.iso(day):
                return people(name)
    return []

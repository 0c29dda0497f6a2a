"""What people decide about a page against the extraction: piece by piece, or by rules for its whole site.

A piece is called by the beginning of its text and not by a number, so that a choice outlives a better
extraction and a page that was saved again. Rules are CSS selectors on the page as it was saved.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from reader.core.address import host
from reader.core.article import Page
from reader.core.errors import ReaderError

NAME_LENGTH = 200
"""How many characters of a piece's text are its name; pieces that begin alike are counted."""


@dataclass(frozen=True, slots=True)
class Name:
    """What a piece of a page is called: how its text begins (a picture's address), and which one of those."""

    text: str
    nth: int = 1


@dataclass(frozen=True, slots=True)
class Choices:
    """What is kept and dropped whatever the extraction says.

    ``keep`` and ``drop`` are the selectors of the rules for the page's site; ``pieces`` says of each piece
    that was decided by hand whether it is taken, and has the last word.
    """

    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    pieces: Mapping[Name, bool] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.keep or self.drop or self.pieces)

    def with_pieces(self, pieces: Mapping[Name, bool]) -> "Choices":
        """Return the same rules with *pieces* decided by hand, and no others."""
        return replace(self, pieces=pieces)


NO_CHOICES = Choices()


def named(texts: Iterable[str]) -> list[Name]:
    """Return the names of the pieces with these *texts*, in their order."""
    counts: dict[str, int] = {}
    names = []
    for text in texts:
        beginning = text[:NAME_LENGTH]
        counts[beginning] = counts.get(beginning, 0) + 1
        names.append(Name(beginning, counts[beginning]))
    return names


def of(page: Page, rules_file: Path, folder: Path) -> tuple[Choices, tuple[ReaderError, ...]]:
    """Return what was decided about *page* before, by the rules and by hand, and what is wrong with that."""
    from reader.core.choices import kept, site_rules

    # Nearly nobody has decided anything, and then this must cost nothing.
    site = host(page.url) if os.path.lexists(rules_file) else ""
    rules, warnings = site_rules.of_host(rules_file, site)
    pieces = kept.load(folder, kept.identity(page)) if os.path.isdir(folder) else {}  # noqa: PTH112
    return Choices(rules.keep, rules.drop, pieces), warnings


def pieces_to_list(pieces: Mapping[Name, bool]) -> list[list[object]]:
    """Return *pieces* as JSON can hold them."""
    return [[name.text, name.nth, taken] for name, taken in pieces.items()]


def pieces_from_list(listed: Sequence[Any]) -> dict[Name, bool]:
    """Return the pieces that `pieces_to_list` was given; what is no piece in *listed* is passed over."""
    found: dict[Name, bool] = {}
    for each in listed:
        match each:
            case [str(text), int(nth), bool(taken)]:
                found[Name(text, nth)] = taken
    return found

"""The packs on disk: which there are, and how one gets there or goes.

A pack is made in a draft folder, checked, tried by its engine, and then put in its place in one step; until
then the old one stays. Nothing that an archive names is followed out of it.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from reader.core.wording import translatable
from reader.translation import pack as packs
from reader.translation.contents import contents
from reader.translation.errors import PackDamaged, PackMissing, not_written
from reader.translation.pack import DESCRIPTION, Pack
from reader.translation.pair import Pair

_DRAFT = ".draft-"

Try = Callable[[Path], str]
"""Translates a sentence with the pack in a folder, somewhere where a bad pack can do no harm."""


def installed(folder: Path) -> tuple[Pack, ...]:
    """Return the packs in *folder* that can be read, by their pairs' names."""
    return tuple(sorted(_readable(folder), key=lambda each: each.name))


def available(folder: Path) -> dict[Pair, Pack]:
    """Return what can translate here: the packs of *folder*, and Apertium's pairs where there is none."""
    from reader.translation.engines import apertium

    by_pair = {each.pair: each for each in apertium.packs()}
    return by_pair | {each.pair: each for each in installed(folder)}


def find(folder: Path, name: str) -> tuple[Pack, ...]:
    """Return the packs that *name* means: one pair ("en-hi"), or all of a language. Raises PackMissing."""
    found = tuple(
        each
        for each in installed(folder)
        if name == each.name or name in (each.pair.source, each.pair.target)
    )
    if not found:
        raise PackMissing(name=name)
    exact = tuple(each for each in found if each.name == name)
    return exact or tuple(each for each in found if name != "en" or len(found) == 1) or found


def install(file: Path, folder: Path, tried: Try) -> Pack:
    """Put the pack in *file* (a zip, an .argosmodel, or a folder) into *folder*; return it.

    Raises PackDamaged, PackTooLarge, PackNotWritten, or what *tried* raises; then *folder* is as it was.
    """
    name = file.name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft = folder / f"{_DRAFT}{name[:40]}"
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir()
    except OSError as error:
        raise not_written(name, error) from error
    try:
        made = contents(file, draft)
        (draft / DESCRIPTION).write_text(made.description(), encoding="utf-8")
        return settle(draft, folder, tried)
    except OSError as error:
        raise not_written(name, error) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def settle(draft: Path, folder: Path, tried: Try) -> Pack:
    """Check the pack in *draft*, try it, and put it into *folder*. Raises as `install` does."""
    made = packs.load(draft)
    made.verify()
    if not tried(draft).strip():
        raise PackDamaged(name=made.name, problem=translatable("Error", "it translates nothing"))
    place = folder / made.name
    old = folder / f"{_DRAFT}old-{made.name}"
    try:
        shutil.rmtree(old, ignore_errors=True)
        if place.exists():
            place.rename(old)
        draft.rename(place)
    except OSError as error:
        if not place.exists() and old.exists():
            old.rename(place)
        raise not_written(made.name, error) from error
    shutil.rmtree(old, ignore_errors=True)
    return packs.load(place)


def remove(found: Iterable[Pack]) -> None:
    """Take *found* away. Raises PackNotWritten."""
    for each in found:
        assert each.folder is not None
        try:
            shutil.rmtree(each.folder)
        except OSError as error:
            raise not_written(each.name, error) from error


def _readable(folder: Path) -> Iterator[Pack]:
    try:
        folders = [each for each in folder.iterdir() if not each.name.startswith(".")]
    except OSError:
        return
    for each in folders:
        try:
            yield packs.load(each)
        except PackDamaged:
            continue

"""`lutrin language`: language packs listed, added, removed and verified. Imports no Qt."""

import argparse
import sys
from pathlib import Path

from reader.core.errors import ReaderError
from reader.translation import packs
from reader.translation.engines import apertium
from reader.translation.pack import Pack
from reader.translation.pair import Pair, code
from reader.translation.process import packs_folder, tried

DONE, FAILED = 0, 1
MEGABYTE = 1_000_000


def run(asked: argparse.Namespace) -> int:
    """Do ``asked.action`` and return the exit code. Raises ReaderError."""
    match asked.action:
        case "add":
            return _add(asked.packs, asked.registry)
        case "remove":
            return _remove(asked.packs)
        case "verify":
            return _verify(asked.packs)
        case _:
            return _list()


def _list() -> int:
    found = packs.installed(packs_folder())
    for each in (*found, *apertium.packs()):
        print(_line(each))
    if not found:
        print("No language packs are installed: `lutrin language add hi` downloads those of a language,")
        print("`lutrin language add FILE` takes one that you have.")
    return DONE


def _add(names: list[str], address: str | None) -> int:
    outcome = DONE
    for each in names:
        path = Path(each)
        try:
            if path.exists() or path.suffix:
                print(_line(packs.install(path, packs_folder(), tried)))
            else:
                _download(code(each) if "-" not in each else each, address)
        except ReaderError as error:
            # The others are added all the same.
            print(f"lutrin: {error}", file=sys.stderr)
            outcome = FAILED
    return outcome


def _download(language: str, address: str | None) -> None:
    # Only here, where a person has said so, is the network's room even loaded.
    from reader.translation import download, registry

    offered = download.registry(address or registry.ADDRESS)
    for offer in registry.wanted(offered, language):
        made = download.fetch(offer, packs_folder(), tried, _Progress(offer.pair))
        print(_line(made))


class _Progress:
    """Says in a terminal how much has arrived."""

    def __init__(self, pair: Pair) -> None:
        self._pair, self._said = pair, -1

    def __call__(self, done: int, total: int) -> bool:
        percent = min(100, 100 * done // total) if total else 0
        if percent != self._said and sys.stderr.isatty():
            self._said = percent
            print(f"\r{self._pair}  {percent} %", end="", file=sys.stderr, flush=True)
            if percent == 100:
                print(file=sys.stderr)
        return True


def _remove(names: list[str]) -> int:
    for name in names:
        found = packs.find(packs_folder(), name)
        packs.remove(found)
        for each in found:
            print(f"{each.name} is gone.")
    return DONE


def _verify(names: list[str]) -> int:
    folder = packs_folder()
    found = [each for name in names for each in packs.find(folder, name)] or packs.installed(folder)
    outcome = DONE
    for each in found:
        try:
            each.verify()
            assert each.folder is not None
            tried(each.folder)
        except ReaderError as error:
            print(f"lutrin: {error}", file=sys.stderr)
            outcome = FAILED
        else:
            print(f"{each.name}\tas it should be")
    return outcome


def _line(pack: Pack) -> str:
    quality = f"COMET {pack.quality:.3f}" if pack.quality else ""
    size = f"{pack.size / MEGABYTE:.1f} MB" if pack.size else ""
    about = (pack.format, pack.architecture, pack.version, size, pack.licence, quality)
    return "\t".join((pack.name, *filter(None, about)))

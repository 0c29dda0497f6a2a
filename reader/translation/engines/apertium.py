"""Apertium, where the system has it: rules instead of a model, quick, and for the gist only.

Marks travel as its own word-bound blanks (Apertium 3.8,
"Word-bound blanks": ``[[t:m:1]]word[[/]]``), so that they stay on words that change their order.
"""

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

from reader.core.late_regex import late_regex
from reader.translation.engine import Engine, closing, mark_of, opening
from reader.translation.errors import EngineMissing, TranslationFailed
from reader.translation.pack import Pack
from reader.translation.pair import Pair

CODES = {
    "eng": "en", "spa": "es", "cat": "ca", "fra": "fr", "ita": "it", "por": "pt", "glg": "gl",
    "epo": "eo", "eus": "eu", "isl": "is", "mkd": "mk", "hbs": "sh", "urd": "ur", "hin": "hi",
    "deu": "de", "rus": "ru", "ukr": "uk", "pol": "pl", "swe": "sv", "dan": "da", "nld": "nl",
    "ron": "ro", "bul": "bg", "oci": "oc", "arg": "an", "ast": "ast", "srd": "sc",
}  # fmt: skip
TIME_LIMIT_S = 120.0
_STOP = ".[]"
"""Ends a sentence for its rules, as its own formatter for plain text does."""
_SEPARATOR = "[\n\n]"
_SPECIAL = late_regex(r"[\\\[\]{}^$/@<>]")
_ESCAPED = late_regex(r"\\(.)")
_BLANK = late_regex(r"\[\[(?P<ids>[^\]]*)\]\]")
_ID = late_regex(r"t:m:([0-9]+)")


class _Apertium:
    # A start takes 0.2 s and the pipeline does not flush before its input ends, so it is best asked for much.
    blocks_at_once = 25

    def __init__(self, pack: Pack) -> None:
        program = shutil.which("apertium")
        if program is None:
            raise EngineMissing(pack=pack.name, extra="apertium")
        self._name = pack.name
        self._command = [program, "-u", "-f", "none", pack.architecture]

    def translate(self, sentences: Sequence[str]) -> list[str]:
        written = _SEPARATOR.join(_written(each) + _STOP for each in sentences)
        try:
            answer = subprocess.run(
                self._command, input=written.encode(), capture_output=True, timeout=TIME_LIMIT_S, check=True
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise TranslationFailed(name=self._name) from error
        answers = answer.stdout.decode("utf-8", "replace").split(_SEPARATOR)
        if len(answers) != len(sentences):
            raise TranslationFailed(name=self._name)
        return [_read(each.strip().removesuffix("[]").removesuffix(".")) for each in answers]

    def close(self) -> None:
        pass


def load(pack: Pack) -> Engine:
    """Return the engine for *pack*. Raises EngineMissing."""
    return _Apertium(pack)


@cache
def packs() -> tuple[Pack, ...]:
    """Return a pack for every pair that the system's Apertium has."""
    program = shutil.which("apertium")
    if program is None:
        return ()
    # Where `apertium -l` looks as well; to start it takes longer than a window may.
    modes = sorted(
        (Path(program).parent.parent / "share" / "apertium" / "modes").glob("*.mode"), reverse=True
    )
    found = {each.pair: each for each in map(_pack, (mode.stem for mode in modes)) if each}
    return tuple(found.values())


def _pack(mode: str) -> Pack | None:
    source, dash, target = mode.partition("-")
    target = target.partition("_")[0]
    if not dash or source not in CODES or target not in CODES:
        return None
    pair = Pair(CODES[source], CODES[target])
    return Pack(pair, "apertium", "installed", mode, "GPL")


def _written(sentence: str) -> str:
    """Return *sentence* as the pipeline reads it, each word with the marks that cover it."""
    pieces: list[str] = []
    covering: list[int] = []
    for is_symbol, text in _runs(sentence):
        mark, closes = mark_of(text) or (0, False) if is_symbol else (0, False)
        if is_symbol and (closes or closing(mark) in sentence):
            if closes and mark in covering:
                covering.remove(mark)
            elif not closes:
                covering.append(mark)
            continue
        plain = _SPECIAL.sub(lambda found: "\\" + found[0], text)
        words = plain.strip()
        if not covering or not words:
            pieces.append(plain)
            continue
        lead = plain[: len(plain) - len(plain.lstrip())]
        ids = ";".join(f"t:m:{each}" for each in covering)
        pieces.append(f"{lead}[[{ids}]]{words}[[/]]{plain[len(plain.rstrip()) :]}")
    return re.sub(r" {2,}", " ", "".join(pieces))


def _runs(sentence: str) -> Iterator[tuple[bool, str]]:
    places = [0]
    for at, each in enumerate(sentence):
        if mark_of(each) is not None:
            places += [at, at + 1]
    for start, end in pairwise([*places, len(sentence)]):
        if end > start:
            text = sentence[start:end]
            yield end - start == 1 and mark_of(text) is not None, text


def _read(answer: str) -> str:
    """Return *answer* with symbols round the words that a mark covers, from its first to its last."""
    text, ids, covered = "", frozenset[int](), dict[int, list[int]]()
    at = 0
    for blank in _BLANK.finditer(answer):
        text = _append(text, answer[at : blank.start()], ids, covered)
        ids = frozenset(int(each) for each in _ID.findall(blank["ids"]))
        at = blank.end()
    text = _append(text, answer[at:], ids, covered)
    return _with_symbols(text, covered)


def _append(text: str, piece: str, ids: Iterable[int], covered: dict[int, list[int]]) -> str:
    plain = _ESCAPED.sub(r"\1", piece)
    for each in ids:
        covered.setdefault(each, [len(text), 0])[1] = len(text) + len(plain)
    return text + plain


def _with_symbols(text: str, covered: dict[int, list[int]]) -> str:
    events: list[tuple[int, int, int, str]] = []
    for mark, (start, end) in covered.items():
        events.append((start, 1, -end, f"{opening(mark)} "))
        events.append((end, 0, -start, f" {closing(mark)}"))
    for at, _, _, symbol in sorted(events, reverse=True):
        text = text[:at] + symbol + text[at:]
    return text

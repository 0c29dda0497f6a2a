"""Reads damaged files, a great many: nothing but a ReaderError may come out, and nothing may take long.

    PYTHONPATH=. python tests/bench/fuzz.py 100000 [--seed 1] [--jobs 2] [--files FOLDER]

Each input is a golden page or a saved file of tests/, damaged in a few places by a generator that its number
seeds, so that a failure can be repeated: `--only NUMBER`. With --files the files of FOLDER are read as they
are. Every input is parsed, listed, read as an article and as a whole, shown as it was saved, and asked what
was kept out of it. Prints figures; ends with 1 where something failed.
"""

import argparse
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait
from pathlib import Path

from reader.core import formats, original, privacy, reading
from reader.core.errors import ReaderError
from reader.core.formats import Saved
from reader.core.sanitize import ATTRIBUTES, TAGS

TESTS = Path(__file__).parent.parent
SLOW_S = 10.0
HUNG_S = 60.0
CHUNK = 500
BITS = (
    *(
        b"<template shadowrootmode=open><slot>",
        b"<iframe srcdoc='<p>x'>",
        b"<svg><style><img src=x onerror=a()>",
    ),
    *(b"<math><mtext><table><mglyph>", b'<script>x={"a":["', b"<!--", b"-->", b"<![CDATA[", b"]]>", b"&#0;"),
    *(
        b"&#xD800;",
        b"\0",
        b"\xff\xfe",
        b"\xed\xa0\x80",
        b"=\r\n",
        b"--b\r\n",
        b"0\r\n\r\n",
        b"</body></html>",
    ),
    *(b"Content-Length: -1\r\n", b'{"a":', b"[[[[", b"PK\3\4", b"PK\1\2", b"WARC/1.0\r\n"),
    *(b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff"),
)
URLS = ("a.png", "../../etc/passwd", "https://bells.example/casting/how_files/pit.png", "cid:pit@bells")


@dataclass(frozen=True)
class Result:
    """What became of one input: "article", the name of a ReaderError, "FAILED …" or "HUNG"."""

    number: int
    name: str
    outcome: str
    seconds: float


class Tags(HTMLParser):
    """What is in some HTML that an article may not hold."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.foreign: set[str] = set()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        allowed = {"src", *ATTRIBUTES["*"], *ATTRIBUTES.get(tag, ())}
        if tag not in TAGS:
            self.foreign.add(f"<{tag}>")
        self.foreign |= {f"<{tag} {name}>" for name, _ in attrs if name not in allowed}


def seeds() -> list[tuple[str, bytes]]:
    """The good files: name and bytes."""
    pages = sorted(TESTS.glob("pages/*/source.html")) + sorted(TESTS.glob("saved/how.*"))
    pages += sorted(TESTS.glob("saved/*.*"))
    return [(path.name, path.read_bytes()) for path in pages if path.suffix not in (".py", ".pyc")]


def damaged(number: int, seed: int, good: list[tuple[str, bytes]]) -> tuple[str, bytes]:
    """Input *number*: the name and the bytes of a good file, damaged."""
    chance = random.Random(seed * 10_000_019 + number)
    name, data = chance.choice(good)
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(made) + 1)
        match chance.randrange(6):
            case 0:
                made[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del made[at : at + chance.randint(1, 80)]
            case 2:
                made[at:at] = chance.choice(BITS)
            case 3:
                made[at:at] = made[at : at + chance.randint(1, 500)] * chance.randint(1, 3)
            case 4:
                other = chance.choice(good)[1]
                start = chance.randrange(len(other))
                made[at:at] = other[start : start + chance.randint(1, 300)]
            case _:
                if chance.random() < 0.3:
                    del made[at:]
    return name, bytes(made)


def read(name: str, data: bytes) -> str:
    """Read one input every way there is; return what became of it."""
    saved = Saved(data, name)
    try:
        formats.contents(saved)
        page = formats.page_of(saved)
    except ReaderError as error:
        return type(error).__name__
    for url in URLS:
        page.resources(url)
    privacy.kept_out(page)
    original.original(page)
    outcome = "article"
    for whole in (False, True):
        try:
            article = reading.article(page, whole=whole)
        except ReaderError as error:
            outcome = type(error).__name__
            continue
        if foreign := Tags(article.content).foreign:
            raise AssertionError(f"left in the article: {sorted(foreign)}")
    return outcome


def work(numbers: range, options: argparse.Namespace, results: Connection) -> None:
    """Read the inputs called *numbers*, and tell before each its number and after each what became of it."""
    good = seeds()
    files = sorted(each for each in options.files.rglob("*") if each.is_file()) if options.files else []
    for number in numbers:
        if files:
            name, data = files[number].name, files[number].read_bytes()
        else:
            name, data = damaged(number, options.seed, good)
        results.send(number)
        start = time.perf_counter()
        try:
            outcome = read(name, data)
        except Exception:  # whatever it is, it is what is looked for
            outcome = f"FAILED {traceback.format_exc(limit=-8)}"
        results.send(Result(number, name, outcome, time.perf_counter() - start))


def main() -> int:
    """Run; print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", type=int)
    parser.add_argument("--files", type=Path)
    options = parser.parse_args()
    if options.files:
        options.count = sum(each.is_file() for each in options.files.rglob("*"))
    numbers = range(options.count) if options.only is None else range(options.only, options.only + 1)
    outcomes: Counter[str] = Counter()
    slowest, failures = (0.0, -1, ""), 0
    for each in run(numbers, options):
        outcomes[each.outcome.partition(" ")[0]] += 1
        slowest = max(slowest, (each.seconds, each.number, each.name))
        if each.outcome.startswith(("FAILED", "HUNG")) or each.seconds > SLOW_S:
            failures += 1
            print(f"{each.number} {each.name}: {each.outcome} ({each.seconds:.1f} s)", flush=True)
    print(f"{sum(outcomes.values())} inputs, {failures} failures, slowest {slowest}")
    print(", ".join(f"{outcome} {count}" for outcome, count in outcomes.most_common()))
    return int(failures > 0)


def run(numbers: range, options: argparse.Namespace) -> Iterator[Result]:
    """Yield what became of every input; a process that hangs or dies is one result, and the rest goes on."""
    waiting = [numbers[start : start + CHUNK] for start in range(0, len(numbers), CHUNK)][::-1]
    running: dict[Connection, Job] = {}
    while waiting or running:
        while waiting and len(running) < options.jobs:
            job = Job(waiting.pop(), options)
            running[job.results] = job
        ready = wait(list(running), timeout=1)
        for results, job in list(running.items()):
            if results in ready:
                told = job.told()
                if told:
                    yield told
            job.end_if_silent()
            if job.is_over:
                del running[results]
                if job.left:
                    yield Result(job.left[0], "?", "HUNG", HUNG_S)
                    waiting.append(job.left[1:])


class Job:
    """A process that reads some inputs; ``left`` are those that it has not read."""

    def __init__(self, numbers: range, options: argparse.Namespace) -> None:
        self.left = numbers
        self.is_over = False
        self.heard = time.monotonic()
        self.results, theirs = Pipe(duplex=False)
        self.process = Process(target=work, args=(numbers, options, theirs), daemon=True)
        self.process.start()
        theirs.close()

    def told(self) -> Result | None:
        """What the process says now: a result, or None where it begins an input or has ended."""
        self.heard = time.monotonic()
        try:
            told = self.results.recv()
        except EOFError:
            self.is_over = True
            return None
        if isinstance(told, Result):
            self.left = self.left[1:]
            return told
        return None

    def end_if_silent(self) -> None:
        """End the process if it has said nothing for too long."""
        if time.monotonic() - self.heard > HUNG_S:
            self.process.kill()
            self.is_over = True


if __name__ == "__main__":
    sys.exit(main())

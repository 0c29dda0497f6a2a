"""A child process that translates articles, seen from the window's side. Imports no Qt.

Answers come on a thread of its own and are handed to ``deliver``, which the owner points at its event loop.
The process is started when it is first asked, kept warm, and ended where it has nothing to do for a while.
"""

import contextlib
import itertools
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from reader.core import errors as core_errors
from reader.core import paths
from reader.core.answers import awaited
from reader.core.article import Article, SafeHtml
from reader.core.errors import ReaderError
from reader.core.siblings import Sibling
from reader.core.transfer import article_from_object, article_to_object
from reader.translation import errors
from reader.translation.errors import TranslationFailed
from reader.translation.pair import Pair, code

IDLE_S = 60.0
"""Seconds after which a process without work is ended, and its memory free again."""

CACHE = "translations.sqlite3"


@dataclass(frozen=True, slots=True)
class Wanted:
    """An article to translate: from and to which language (BCP 47), and the parts that are on screen."""

    article: Article
    source: str
    target: str
    name: str = ""
    first: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """One part that is done: its name, its HTML, and how many of how many that makes."""

    part: str
    html: SafeHtml
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears of a translation: each part, the whole article, or the error that ended it."""

    part: Callable[[Progress], None]
    done: Callable[[Article], None]
    failed: Callable[[ReaderError], None]


def packs_folder() -> Path:
    """Where language packs are kept."""
    return paths.data_folder() / "langpacks"


Decode = Callable[[Mapping[str, Any]], Any]


class TranslationProcess:
    """Translates in a process of its own, one article at a time.

    As with a `ReadingProcess` the thread that listens knows those who wait by number alone.
    """

    def __init__(
        self,
        deliver: Callable[[Callable[[], None]], None],
        packs: Path | None = None,
        cache: Path | None = None,
    ) -> None:
        self._deliver = deliver
        self._packs = packs or packs_folder()
        self._cache = cache or paths.cache_folder() / CACHE
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._asked: dict[int, tuple[str, Decode]] = {}
        self._waiting: dict[int, Callable[[Any], None]] = {}
        self._idle: threading.Timer | None = None

    def translate(self, wanted: Wanted, listener: Listener) -> None:
        """Translate what is *wanted* and tell *listener*; what was under way is cancelled."""
        self.cancel()
        request = {
            "article": article_to_object(wanted.article),
            "source": code(wanted.source),
            "target": code(wanted.target),
            "language": wanted.target,
            "name": wanted.name,
            "packs": str(self._packs),
            "cache": str(self._cache),
            "first": list(wanted.first),
        }

        def told(answer: Progress | Article | ReaderError) -> None:
            if isinstance(answer, ReaderError):
                listener.failed(answer)
            elif isinstance(answer, Progress):
                listener.part(answer)
            else:
                listener.done(answer)

        self._ask(wanted.name, request, _decoded, told)

    def hurry(self, parts: Sequence[str]) -> None:
        """Take *parts* first from now on: they came on screen."""
        with self._lock:
            child = self._child if self._asked else None
        if child is not None:
            self._send(child, {"first": list(parts)})

    def pairs(self) -> frozenset[Pair]:
        """Return the pairs that there are packs for, Apertium's among them."""
        from reader.translation.packs import available

        return frozenset(available(self._packs))

    def siblings(self, path: Path, done: Callable[[Sequence[Sibling]], None]) -> None:
        """Deliver the files beside *path* that hold its article in other languages."""

        def decoded(answer: Mapping[str, Any]) -> Sequence[Sibling]:
            return [Sibling(lang, Path(each)) for lang, each in answer.get("siblings", ())]

        self._ask(path.name, {"siblings": str(path)}, decoded, done)

    def try_pack(
        self, folder: Path, done: Callable[[str], None], failed: Callable[[ReaderError], None]
    ) -> None:
        """Translate a sentence with the pack in *folder*."""

        def decoded(answer: Mapping[str, Any]) -> str | ReaderError:
            return _error(answer["error"]) if "error" in answer else str(answer["text"])

        def told(answer: str | ReaderError) -> None:
            if isinstance(answer, ReaderError):
                failed(answer)
            else:
                done(answer)

        self._ask(folder.name, {"try": str(folder)}, decoded, told)

    def cancel(self) -> None:
        """Stop what is under way, at once; nothing more of it is delivered."""
        with self._lock:
            is_busy = bool(self._asked)
            self._asked.clear()
            # Those who waited end after the lock is given back: their end may ask for anything.
            _ended, self._waiting = self._waiting, {}
        if is_busy:
            self.stop()

    def stop(self) -> None:
        """End the process."""
        with self._lock:
            child, self._child = self._child, None
            self._asked.clear()
            _ended, self._waiting = self._waiting, {}
            if self._idle:
                self._idle.cancel()
        if child:
            child.kill()

    def _ask(self, name: str, request: dict[str, Any], decode: Decode, told: Callable[[Any], None]) -> None:
        number = next(self._ids)
        with self._lock:
            if self._idle:
                self._idle.cancel()
            self._asked[number] = (name, decode)
            self._waiting[number] = told
            child = self._child = self._child or self._started()
        threading.Thread(target=self._send, args=(child, request | {"id": number}), daemon=True).start()

    def _started(self) -> subprocess.Popen[bytes]:
        child = subprocess.Popen(
            [sys.executable, "-m", "reader.translation.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONSAFEPATH": "1"},
        )
        threading.Thread(target=self._listen, args=(child,), daemon=True, name="translating").start()
        return child

    def _send(self, child: subprocess.Popen[bytes], request: Mapping[str, Any]) -> None:
        assert child.stdin is not None
        try:
            child.stdin.write(json.dumps(request).encode() + b"\n")
            child.stdin.flush()
        except (OSError, ValueError):
            pass  # its other end is closed, and `_listen` says so

    def _listen(self, child: subprocess.Popen[bytes]) -> None:
        assert child.stdout is not None and child.stdin is not None
        for line in child.stdout:
            answer = json.loads(line)
            number, is_last = answer["id"], "part" not in answer
            with self._lock:
                asked = self._asked.pop(number, None) if is_last else self._asked.get(number)
            if asked:
                self._deliver(partial(self._tell, number, asked[1](answer), is_last))
            if is_last:
                self._rest(child)
        child.wait()
        child.stdout.close()
        with contextlib.suppress(OSError):
            child.stdin.close()
        self._died(child)

    def _tell(self, number: int, answer: object, is_last: bool) -> None:
        with self._lock:
            told = self._waiting.pop(number, None) if is_last else self._waiting.get(number)
        if told:
            told(answer)

    def _rest(self, child: subprocess.Popen[bytes]) -> None:
        with self._lock:
            if self._asked or self._child is not child:
                return
            self._idle = threading.Timer(IDLE_S, self._end_idle, (child,))
            self._idle.daemon = True
            self._idle.start()

    def _end_idle(self, child: subprocess.Popen[bytes]) -> None:
        with self._lock:
            if self._asked or self._child is not child:
                return
            self._child = None
        child.kill()

    def _died(self, child: subprocess.Popen[bytes]) -> None:
        with self._lock:
            if self._child is not child:
                return
            self._child = None
            left, self._asked = self._asked, {}
        failure = TranslationFailed.__name__
        for number, (name, decode) in left.items():
            answer = decode({"error": {"kind": failure, "values": {"name": name}}})
            self._deliver(partial(self._tell, number, answer, True))


def _decoded(answer: Mapping[str, Any]) -> Progress | Article | ReaderError:
    if "error" in answer:
        return _error(answer["error"])
    if "part" in answer:
        html = SafeHtml(answer["html"])  # cleaned by the worker, as the reading worker's content is
        return Progress(answer["part"], html, answer["done"], answer["total"])
    return article_from_object(answer["article"])


def translated(
    wanted: Wanted, tell: Callable[[Progress], None] = lambda _progress: None, packs: Path | None = None
) -> Article:
    """Return the article that is *wanted*, and wait for it. Raises ReaderError."""
    child = TranslationProcess(lambda delivery: delivery(), packs)

    def ask(done: Callable[[Article], None], failed: Callable[[ReaderError], None]) -> None:
        child.translate(wanted, Listener(tell, done, failed))

    try:
        return awaited(ask)
    finally:
        child.stop()


def tried(folder: Path) -> str:
    """Return what the pack in *folder* makes of a sentence, in a process of its own. Raises ReaderError."""
    child = TranslationProcess(lambda delivery: delivery())
    try:
        said: str = awaited(partial(child.try_pack, folder))
        return said
    finally:
        child.stop()


def _error(made: Mapping[str, Any]) -> ReaderError:
    room = errors if hasattr(errors, made["kind"]) else core_errors
    error: ReaderError = getattr(room, made["kind"], TranslationFailed)(**made["values"])
    return error

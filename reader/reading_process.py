"""A child process that reads one page, seen from the window's side. Imports no Qt.

It is started before Qt is loaded, so that a page is read while the engine starts. Answers come on
a thread of its own and are handed to ``deliver``, which the owner points at its event loop.
"""

import itertools
import json
import signal
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.core import choices, errors
from reader.core.answers import awaited
from reader.core.article import Article, Listed, Resource, SafeHtml
from reader.core.choices import Name, site_rules
from reader.core.choices.site_rules import SiteRule
from reader.core.errors import NeedsTooMuchMemory, OwnFault, ReaderError, TookTooLong
from reader.core.explained import Explanation
from reader.core.privacy import KeptOut
from reader.core.source import Source
from reader.core.transfer import article_from_object, explanation_from_object
from reader.deliveries import Delivery
from reader.reading_child import AHEAD, Child, Request, encoded, request_for

if TYPE_CHECKING:
    from reader.exports import Shown

TIME_LIMIT_S = 90.0
"""Seconds after which a page that is still not read is given up, however busy the computer is.

The worker ends itself after `time_limit.CPU_LIMIT_S` of its own work.
"""

PIPE_ROOM = 1 << 15
"""Bytes that a pipe surely takes at once."""


@dataclass(frozen=True, slots=True)
class Styled:
    """The page as it was saved: a sanitized document, and the style sheet that it wants beside it."""

    html: SafeHtml
    style: str


Decode = Callable[[dict[str, Any], bytes], Any]


@dataclass(frozen=True, slots=True)
class _Wait:
    done: Callable[[Any], None]
    failed: Callable[[ReaderError], None]


class _Early:
    """An answer that was asked for before anyone waited for it: it waits for them instead."""

    def __init__(self) -> None:
        self._wait: _Wait | None = None
        self._come: Callable[[_Wait], None] | None = None

    def done(self, article: Article) -> None:
        self._come = lambda wait: wait.done(article)
        self._meet()

    def failed(self, error: ReaderError) -> None:
        self._come = lambda wait: wait.failed(error)
        self._meet()

    def wait(self, wait: _Wait) -> None:
        self._wait = wait
        self._meet()

    def _meet(self) -> None:
        if self._wait and self._come:
            self._come(self._wait)


class ReadingProcess:
    """Reads one page in a process of its own, and answers for its pictures until `stop`.

    The thread that listens decodes the answers and knows those who wait by number alone: they lead to
    the window, and whatever of Qt's that thread were the last to let go of would end there, and crash.
    """

    def __init__(self, deliver: Callable[[Delivery], None], child: Child | None = None) -> None:
        """Speak for *child*, or for a new one, and give what it answers to *deliver*."""
        child = child or Child()
        self._deliver = deliver
        self._ids = itertools.count(AHEAD + 1)
        self._waiting: dict[int, _Wait] = {}
        self._decoders: dict[int, Decode] = {}
        self._lock = threading.Lock()
        self._name = ""
        self.warnings: tuple[ReaderError, ...] = ()
        """What is wrong with the rules for sites; known once the page is read."""
        self._timed_out = False
        self._limit = threading.Timer(TIME_LIMIT_S, self._give_up)
        self._child, self._write = child.process, child.send
        self._ahead = child.ahead
        self._early = _Early()
        if child.ahead:
            self._expect(AHEAD, self._decoded_article, _Wait(self._early.done, self._early.failed))
            self._begin(child.name)
        threading.Thread(target=self._listen, daemon=True, name="reading").start()

    def read(
        self,
        source: Source,
        whole: bool,
        done: Callable[[Article], None],
        failed: Callable[[ReaderError], None],
        plain: bool = False,
    ) -> None:
        """Read *source* and deliver its article, or the error that a person may see.

        *plain* is without rules for sites and without what was decided by hand.
        """
        request = request_for(source, whole=whole, plain=plain)
        if request == self._ahead:
            self._ahead = None
            self._early.wait(_Wait(done, failed))
            return
        self._begin(source.name)
        self._ask(request, self._decoded_article, _Wait(done, failed))

    def picture(
        self,
        name: str,
        done: Callable[[Resource | None], None],
        _failed: Callable[[ReaderError], None] = lambda _error: None,
    ) -> None:
        """Deliver the picture that the page knows as *name*, or None, which a failure is too."""

        def decoded(answer: dict[str, Any], body: bytes) -> Resource | None:
            return Resource(body, answer["media_type"]) if answer["size"] >= 0 else None

        self._ask({"picture": name}, decoded, _Wait(done, lambda _error: done(None)))

    def divide(
        self, lang: str, words: Sequence[str], done: Callable[[Mapping[str, Sequence[int]]], None]
    ) -> None:
        """Deliver where those of *words* that can be divided may be, as offsets in each."""

        def decoded(answer: dict[str, Any], _body: bytes) -> Mapping[str, Sequence[int]]:
            divided: Mapping[str, Sequence[int]] = answer["divided"]
            return divided

        self._ask({"divide": list(words), "lang": lang}, decoded, _Wait(done, lambda _error: None))

    def original(self, done: Callable[[Styled], None], failed: Callable[[ReaderError], None]) -> None:
        """Deliver the page as it was saved."""

        def decoded(answer: dict[str, Any], _body: bytes) -> Styled:
            return Styled(SafeHtml(answer["html"]), answer["style"])

        self._ask({"original": True}, decoded, _Wait(done, failed))

    def kept_out(
        self, done: Callable[[KeptOut], None], failed: Callable[[ReaderError], None] = lambda _error: None
    ) -> None:
        """Deliver what was kept out of the page, or the error that a person may see."""

        def decoded(answer: dict[str, Any], _body: bytes) -> KeptOut:
            return KeptOut(**answer["kept_out"])

        self._ask({"kept_out": True}, decoded, _Wait(done, failed))

    def contents(self, done: Callable[[Sequence[Listed]], None]) -> None:
        """Deliver the pages that the file holds; none where its format holds one page alone."""

        def decoded(answer: dict[str, Any], _body: bytes) -> Sequence[Listed]:
            return tuple(Listed(title, url) for title, url in answer["contents"])

        self._ask({"contents": True}, decoded, _Wait(done, lambda _error: None))

    def explain(self, done: Callable[[Explanation], None], failed: Callable[[ReaderError], None]) -> None:
        """Deliver the pieces of the page, each with its reason."""

        def decoded(answer: dict[str, Any], _body: bytes) -> Explanation:
            return explanation_from_object(answer["explanation"])

        self._ask({"explain": True}, decoded, _Wait(done, failed))

    def choose(
        self,
        pieces: Mapping[Name, bool],
        done: Callable[[Article], None],
        failed: Callable[[ReaderError], None],
    ) -> None:
        """Deliver the article with *pieces* decided by hand, and no others."""

        def decoded(answer: dict[str, Any], _body: bytes) -> Article:
            return article_from_object(answer["article"])

        self._ask({"choose": choices.pieces_to_list(pieces)}, decoded, _Wait(done, failed))

    def suggest(
        self,
        pieces: Mapping[Name, bool],
        done: Callable[[SiteRule, int], None],
        failed: Callable[[ReaderError], None],
    ) -> None:
        """Deliver a rule for the site that decides as *pieces* do, and how many of them it leaves out."""

        def decoded(answer: dict[str, Any], _body: bytes) -> tuple[SiteRule, int]:
            return SiteRule(answer["host"], tuple(answer["keep"]), tuple(answer["drop"])), answer["unnamed"]

        request = {"suggest": choices.pieces_to_list(pieces)}
        self._ask(request, decoded, _Wait(lambda suggested: done(*suggested), failed))

    def export(
        self,
        kind: str,
        out: Path,
        shown: "Shown",
        done: Callable[[Path], None],
        failed: Callable[[ReaderError], None],
    ) -> None:
        """Write the article that was read to *out*, as a file of *kind*, and deliver *out*."""
        self._ask(
            {"export": kind, "out": str(out.absolute()), "shown": shown.to_object()},
            lambda _answer, _body: out,
            _Wait(done, failed),
        )

    def stop(self) -> None:
        """End the process at once; nothing more is delivered."""
        self._limit.cancel()
        with self._lock:
            self._decoders.clear()
            # Those who waited end after the lock is given back: their end may ask for anything.
            _ended, self._waiting = self._waiting, {}
        self._child.kill()

    def _decoded_article(self, answer: dict[str, Any], _body: bytes) -> Article:
        self.warnings = tuple(map(_error, answer["warnings"]))
        return article_from_object(answer["article"])

    def _begin(self, name: str) -> None:
        self._name = name
        self._limit.cancel()
        self._limit = threading.Timer(TIME_LIMIT_S, self._give_up)
        self._limit.daemon = True
        self._limit.start()

    def _expect(self, number: int, decode: Decode, wait: _Wait) -> None:
        with self._lock:
            self._waiting[number] = wait
            self._decoders[number] = decode

    def _ask(self, request: Request, decode: Decode, wait: _Wait) -> None:
        number = next(self._ids)
        self._expect(number, decode, wait)
        asked = encoded(request | {"id": number})
        # A large page on standard input must not fill the pipe while the window waits.
        if len(asked) > PIPE_ROOM:
            threading.Thread(target=self._send, args=(asked,), daemon=True).start()
        else:
            self._send(asked)

    def _send(self, asked: bytes) -> None:
        if not self._write(asked):
            self._fail_all()

    def _listen(self) -> None:
        assert self._child.stdout is not None and self._child.stdin is not None
        for line in self._child.stdout:
            answer = json.loads(line)
            body = self._child.stdout.read(max(0, answer.get("size", 0)))
            self._limit.cancel()
            number = answer["id"]
            with self._lock:
                decode = self._decoders.pop(number, None)
            if decode is None:
                continue
            if "error" in answer:
                self._deliver(partial(self._refuse, number, _error(answer["error"])))
            else:
                self._deliver(partial(self._answer, number, decode(answer, body)))
        self._limit.cancel()
        self._child.wait()
        self._child.stdout.close()
        # What could not be written is tried once more then.
        with self._lock, suppress(OSError):
            self._child.stdin.close()
        self._fail_all()

    def _answer(self, number: int, value: object) -> None:
        if wait := self._no_longer_waiting(number):
            wait.done(value)

    def _refuse(self, number: int, error: ReaderError) -> None:
        if wait := self._no_longer_waiting(number):
            wait.failed(error)

    def _no_longer_waiting(self, number: int) -> _Wait | None:
        with self._lock:
            return self._waiting.pop(number, None)

    def _give_up(self) -> None:
        self._timed_out = True
        self._child.kill()

    def _fail_all(self) -> None:
        with self._lock:
            left = list(self._decoders)
            self._decoders.clear()
        for number in left:
            self._deliver(partial(self._refuse, number, self._ended()))

    def _ended(self) -> ReaderError:
        """What ended the process, before it had answered."""
        code = self._child.wait()
        if self._timed_out or code == -getattr(signal, "SIGPROF", 0):
            return TookTooLong(name=self._name)
        # The kernel ends so who takes the computer's last memory.
        if code == -getattr(signal, "SIGKILL", 0):
            return NeedsTooMuchMemory(name=self._name)
        fault = signal.Signals(-code).name if -code in set(signal.Signals) else f"exit {code}"
        return OwnFault(name=self._name, fault=fault)


@contextmanager
def read_apart(
    source: Source, *, whole: bool, plain: bool = False
) -> Iterator[tuple[Article, ReadingProcess]]:
    """Read *source* in a process of its own; wait for its article. Raises ReaderError."""
    child = ReadingProcess(lambda delivery: delivery())
    try:
        yield awaited(partial(child.read, source, whole, plain=plain)), child
    finally:
        child.stop()


def export_apart(
    source: Source, *, whole: bool, plain: bool, shown: Callable[[Article], "Shown"], outs: Mapping[str, Path]
) -> None:
    """Read *source* in a process of its own and write it to *outs*, by their kinds. Raises ReaderError."""
    with read_apart(source, whole=whole, plain=plain) as (article, child):
        how = shown(article)
        for kind, out in outs.items():
            awaited(partial(child.export, kind, out, how))


def _error(made: Mapping[str, Any]) -> ReaderError:
    kind = {**vars(errors), **vars(site_rules)}.get(made["kind"], ReaderError)
    error: ReaderError = kind(**made["values"])
    return error

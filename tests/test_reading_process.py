"""The child process that reads a page, and its limits."""

import io
import json
import queue
import re
import signal
import subprocess
import sys
import threading
import weakref
from collections.abc import Sequence
from functools import partial
from typing import NoReturn

import pytest

from reader import reading_process
from reader.core import formats
from reader.core.answers import awaited
from reader.core.article import Article, Kind, Listed, Resource
from reader.core.errors import FileMissing, NeedsTooMuchMemory, OwnFault, ReaderError, TookTooLong
from reader.core.source import Source
from reader.deliveries import Deliveries, Delivery
from reader.reading_child import Child
from reader.reading_process import ReadingProcess, read_apart
from reader.worker import Worker
from tests.saved.make import HERE, LINES, URL, png

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no processor time")


def test_a_page_that_takes_too_much_of_the_processor_ends_its_process() -> None:
    code = "from reader.time_limit import limited_time\nwith limited_time(0.3):\n while True: pass"
    assert (
        subprocess.run([sys.executable, "-c", code], timeout=300, check=False).returncode == -signal.SIGPROF
    )


def test_a_page_that_does_not_has_its_process_for_longer() -> None:
    code = "from reader.time_limit import limited_time\nwith limited_time(0.3): pass\nsum(range(30_000_000))"
    assert subprocess.run([sys.executable, "-c", code], timeout=300, check=False).returncode == 0


@pytest.mark.parametrize(
    ("ended_by", "said"),
    [(signal.SIGPROF, TookTooLong), (signal.SIGKILL, NeedsTooMuchMemory), (signal.SIGSEGV, OwnFault)],
)
def test_the_end_of_the_process_is_one_sentence(ended_by: signal.Signals, said: type[Exception]) -> None:
    with read_apart(Source(HERE / "how.maff"), whole=False) as (_article, child):
        child._child.send_signal(ended_by)
        with pytest.raises(said):
            awaited(child.kept_out)


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (KeyError("part"), r"a mistake in Lutrin \(KeyError test_\w+\.py:\d+\)"),
        (MemoryError(), "more memory"),
    ],
)
def test_what_nobody_foresaw_is_not_blamed_on_the_page(
    problem: Exception, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_saved: object) -> NoReturn:
        raise problem

    monkeypatch.setattr(formats, "page_of", broken)
    request = json.dumps({"id": 1, "read": str(HERE / "how.maff"), "whole": False}).encode()
    answers = io.BytesIO()
    Worker(io.BytesIO(request), answers).serve()
    error = reading_process._error(json.loads(answers.getvalue())["error"])
    assert str(error).startswith("how.maff") and re.search(said, str(error))
    assert "damaged" not in str(error)


def test_a_process_answers_for_everything_that_is_asked_of_its_page() -> None:
    with read_apart(Source(HERE / "how.wacz"), whole=False) as (article, child):
        assert LINES[0] in article.text
        assert awaited(child.kept_out).hosts == {"bells.example": 1}
        pages: Sequence[Listed] = awaited(lambda done, _failed: child.contents(done))
        assert [page.url for page in pages] == [URL]
        picture: Resource | None = awaited(partial(child.picture, next(iter(article.pictures))))
        assert picture and picture.data == png()


class Waiting:
    """Who waits for a page, and keeps what was told."""

    def __init__(self, told: list[object]) -> None:
        self._told = told

    def done(self, article: Article) -> None:
        self._told.append(article.text)

    def failed(self, error: ReaderError) -> None:
        self._told.append(error)


def test_who_waits_is_let_go_of_by_the_thread_that_takes_the_answers() -> None:
    taken: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
    before = set(threading.enumerate())
    child = ReadingProcess(taken.put)
    ended_on: list[threading.Thread] = []
    told: list[object] = []
    waiting = Waiting(told)
    weakref.finalize(waiting, lambda: ended_on.append(threading.current_thread()))
    child.read(Source(HERE / "how.maff"), False, waiting.done, waiting.failed)
    del waiting
    taken.get()()
    child.stop()
    for each in set(threading.enumerate()) - before:
        each.join()
    assert len(told) == 1 and LINES[0] in str(told[0])
    assert ended_on == [threading.current_thread()]


def test_what_is_on_its_way_when_a_process_is_stopped_is_not_told() -> None:
    taken: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
    child = ReadingProcess(taken.put)
    told: list[object] = []
    waiting = Waiting(told)
    child.read(Source(HERE / "how.maff"), False, waiting.done, waiting.failed)
    delivery = taken.get()
    child.stop()
    delivery()
    assert told == []


def test_deliveries_wait_for_an_event_loop_and_end_with_it() -> None:
    deliveries = Deliveries()
    posted: list[Delivery] = []

    def first() -> None: ...
    def second() -> None: ...

    deliveries(first)
    deliveries.open(posted.append)
    deliveries(second)
    deliveries.close()
    deliveries(first)
    assert posted == [first, second]


def test_a_page_can_be_read_ahead_of_who_waits_for_it() -> None:
    taken: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
    source = Source(HERE / "how.maff")
    child = ReadingProcess(taken.put, Child(source))
    try:
        # The answer has come before anyone asks.
        taken.get(timeout=60)()
        article: Article = awaited(partial(child.read, source, False))
        assert LINES[0] in article.text
    finally:
        child.stop()


def test_what_is_read_ahead_may_be_refused_too() -> None:
    taken: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
    source = Source(HERE / "nowhere.html")
    child = ReadingProcess(taken.put, Child(source))
    told: list[object] = []
    try:
        child.read(source, False, told.append, told.append)
        taken.get(timeout=60)()
        assert isinstance(told[0], FileMissing) and "nowhere.html" in str(told[0])
    finally:
        child.stop()


def test_another_page_than_the_one_read_ahead_is_read_all_the_same() -> None:
    taken: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
    child = ReadingProcess(taken.put, Child(Source(HERE / "how.maff")))
    told: list[object] = []
    try:
        child.read(Source(HERE / "how.maff"), True, told.append, told.append)
        while not told:
            taken.get(timeout=60)()
        assert isinstance(told[0], Article) and told[0].kind is Kind.WHOLE
    finally:
        child.stop()


def test_who_waits_is_told_of_the_end_also_where_something_was_left_to_write(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with read_apart(Source(HERE / "how.maff"), whole=False) as (_article, child):
        stdin = child._child.stdin
        assert stdin is not None
        close = stdin.close

        def broken() -> NoReturn:
            close()
            raise BrokenPipeError

        child._child.send_signal(signal.SIGSTOP)
        told: queue.SimpleQueue[object] = queue.SimpleQueue()
        child.kept_out(told.put, told.put)
        monkeypatch.setattr(stdin, "close", broken)
        child._child.kill()
        assert isinstance(told.get(timeout=60), ReaderError)

"""The child process that reads a page, and its limits."""

import signal
import subprocess
import sys
from collections.abc import Sequence
from functools import partial

import pytest

from reader.core.article import Listed, Resource
from reader.core.errors import ReadingFailed, TookTooLong
from reader.core.source import Source
from reader.reading_process import awaited, read_apart
from tests.saved.make import HERE, LINES, URL, png

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no processor time")


def test_a_page_that_takes_too_much_of_the_processor_ends_its_process() -> None:
    code = "from reader.worker import limited_time\nwith limited_time(0.3):\n while True: pass"
    assert (
        subprocess.run([sys.executable, "-c", code], timeout=300, check=False).returncode == -signal.SIGPROF
    )


def test_a_page_that_does_not_has_its_process_for_longer() -> None:
    code = "from reader.worker import limited_time\nwith limited_time(0.3): pass\nsum(range(30_000_000))"
    assert subprocess.run([sys.executable, "-c", code], timeout=300, check=False).returncode == 0


@pytest.mark.parametrize(
    ("ended_by", "said"), [(signal.SIGPROF, TookTooLong), (signal.SIGKILL, ReadingFailed)]
)
def test_the_end_of_the_process_is_one_sentence(ended_by: signal.Signals, said: type[Exception]) -> None:
    with read_apart(Source(HERE / "how.maff"), whole=False) as (_article, child):
        child._child.send_signal(ended_by)
        with pytest.raises(said):
            awaited(child.kept_out)


def test_a_process_answers_for_everything_that_is_asked_of_its_page() -> None:
    with read_apart(Source(HERE / "how.wacz"), whole=False) as (article, child):
        assert LINES[0] in article.text
        assert awaited(child.kept_out).hosts == {"bells.example": 1}
        pages: Sequence[Listed] = awaited(lambda done, _failed: child.contents(done))
        assert [page.url for page in pages] == [URL]
        picture: Resource | None = awaited(partial(child.picture, next(iter(article.pictures))))
        assert picture and picture.data == png()

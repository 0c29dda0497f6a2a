"""What happens to a page that takes too long, where it is read without a process of its own."""

import signal
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from reader import show, time_limit
from reader.core import formats
from reader.core.source import Source

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no processor time")


def test_a_small_page_that_takes_too_long_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def never(*_: object) -> NoReturn:
        while True:
            pass

    before = signal.getsignal(signal.SIGPROF)
    monkeypatch.setattr(time_limit, "CPU_LIMIT_S", 0.2)
    monkeypatch.setattr(formats, "load", never)
    assert show.show([Source(Path("page.html"))], "text") == 1
    assert capsys.readouterr().err.startswith("lutrin: page.html took too long")
    assert signal.getsignal(signal.SIGPROF) == before

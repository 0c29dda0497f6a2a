"""How long one page may take of the processor's own time, which other work does not use up."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from reader.core.errors import TookTooLong

CPU_LIMIT_S = 30.0
"""Seconds of the processor's time that reading one page may take. Where they cannot be counted (Windows),
the limit of `reader.reading_process` holds alone."""


@contextmanager
def limited_time(seconds: float) -> Iterator[None]:
    """End this process if what is done takes more than *seconds* of the processor's time."""
    # The wall clock would end a good page on a busy computer; this counts the page's own work.
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_PROF, 0)


@contextmanager
def told_in_time(name: str) -> Iterator[None]:
    """Raise TookTooLong if the page called *name* takes more than its time, in a process that goes on.

    For the main thread alone. A library that answers late is waited for.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return

    def tell(*_: object) -> NoReturn:
        raise TookTooLong(name=name)

    before = signal.signal(signal.SIGPROF, tell)
    try:
        with limited_time(CPU_LIMIT_S):
            yield
    finally:
        signal.signal(signal.SIGPROF, before)

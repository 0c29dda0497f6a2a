"""Waits for an answer that comes on another thread."""

import queue
from collections.abc import Callable
from typing import TypeVar

from reader.core.errors import ReaderError

Answer = TypeVar("Answer")


def awaited(ask: Callable[[Callable[[Answer], None], Callable[[ReaderError], None]], None]) -> Answer:
    """Wait for what a question that takes *done* and *failed* is answered with. Raises ReaderError."""
    answers: queue.SimpleQueue[Answer | ReaderError] = queue.SimpleQueue()
    ask(answers.put, answers.put)
    answer = answers.get()
    if isinstance(answer, ReaderError):
        raise answer
    return answer

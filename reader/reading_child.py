"""The process that reads a page, as far as it takes to start one: little, so that one starts early.

`reader.worker` says what it can be asked. Imports no Qt, and nothing of the article.
"""

import base64
import json
import os
import subprocess
import sys
from typing import Any

from reader.core.source import Source

Request = dict[str, Any]

AHEAD = 0
"""The ``id`` of what is read ahead."""


class Child:
    """A process that was just started, and what it reads already: *ahead*, a file, if any."""

    def __init__(self, ahead: Source | None = None) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "reader.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONSAFEPATH": "1"},
        )
        self.ahead: Request | None = None
        self.name = ""
        # What came on standard input may be more than a pipe takes at once.
        if ahead and ahead.path:
            self.name = ahead.name
            self.ahead = request_for(ahead)
            # Where it has ended already, who listens is told so.
            self.send(encoded(self.ahead | {"id": AHEAD}))

    def send(self, request: bytes) -> bool:
        """Give the process a request, `encoded`; return whether it is still there to take one."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(request)
            self.process.stdin.flush()
        except (OSError, ValueError):
            return False
        return True


def encoded(request: Request) -> bytes:
    """Return *request* as the process reads it."""
    return json.dumps(request).encode() + b"\n"


def request_for(source: Source, *, whole: bool = False, plain: bool = False) -> Request:
    """Return what the process is told to read *source*."""
    request: Request = {"whole": whole, "page": source.page, "plain": plain}
    if source.path is None:
        return request | {"data": base64.b64encode(source.data).decode(), "name": source.name}
    return request | {"read": str(source.path.absolute())}

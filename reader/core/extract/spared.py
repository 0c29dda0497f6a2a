"""Imports a library without what it would load and we never ask of it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def spared(*names: str) -> Iterator[None]:
    """Let the modules *names* be empty for whoever imports them in here; those that are loaded stay."""
    empty = {name: ModuleType(name) for name in names if name not in sys.modules}
    sys.modules |= empty
    try:
        yield
    finally:
        for name in empty:
            del sys.modules[name]

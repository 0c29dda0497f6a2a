"""What the program that runs already listens by. Imports no Qt, so that asking costs nothing."""

import getpass
import hashlib
import os
import sys
import tempfile
from pathlib import Path

VARIABLES = ("WAYLAND_DISPLAY", "DISPLAY", "XDG_CONFIG_HOME")


def name() -> str:
    """Return the socket's name: one for each person and display."""
    parts = (getpass.getuser(), *(os.environ.get(each, "") for each in VARIABLES))
    return "lutrin-" + hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def may_run() -> bool:
    """Return whether another program may listen: surely not where QLocalServer's socket is missing."""
    return sys.platform == "win32" or (Path(tempfile.gettempdir()) / name()).exists()

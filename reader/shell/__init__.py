"""The window, in Qt; and what PySide6 does to Python that is undone before Qt is used.

PySide6 6.12.0 gives None, True and False away without counting the reference, as Python 3.12 lets it
(PEP 683, immortal objects). Python 3.11 counts: after some ten thousand calls, a few hundred changes of
the text size, it ends with "deallocating None". There they are made as good as immortal.

PySide6 puts itself in the place of ``__import__`` and reads the source of every module that is imported
from then on, to know whether ``from __feature__ import snake_case`` might concern it (PYSIDE-2029).
Nothing here does that. Python's own is put back: a seventh of the time that our modules take to load.
"""

import builtins
import ctypes
import sys

_OUT_OF_REACH = sys.maxsize // 2
_SINGLE = (None, True, False, NotImplemented, Ellipsis)

if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
    for _each in _SINGLE:
        # The count is the first member of PyObject (Include/object.h).
        ctypes.c_ssize_t.from_address(id(_each)).value += _OUT_OF_REACH

_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _import

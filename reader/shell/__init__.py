"""The window, in Qt.

PySide6 6.12.0 gives None, True and False away without counting the reference, as Python 3.12 lets it
(PEP 683, immortal objects). Python 3.11 counts: after some ten thousand calls, a few hundred changes of
the text size, it ends with "deallocating None". There they are made as good as immortal before Qt is used.
"""

import ctypes
import sys

_OUT_OF_REACH = sys.maxsize // 2
_SINGLE = (None, True, False, NotImplemented, Ellipsis)

if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
    for _each in _SINGLE:
        # The count is the first member of PyObject (Include/object.h).
        ctypes.c_ssize_t.from_address(id(_each)).value += _OUT_OF_REACH

"""QKeyEvent → the names of keys that `reader.keys` reads."""

import sys
import unicodedata

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
COMMANDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)

_ROWS = {16: "qwertyuiop[]", 30: "asdfghjkl;'`", 44: "zxcvbnm,./"}
"""The keys of a US keyboard by the scan code of each row's first one, as the PC/AT has them (set 1)."""
_XKB = 8
"""What X11 and Wayland add to the kernel's code, which for these keys is the same."""
_MAC = (
    dict(zip((12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 33, 30), _ROWS[16], strict=True))
    | dict(zip((0, 1, 2, 3, 5, 4, 38, 40, 37, 41, 39, 50), _ROWS[30], strict=True))
    | dict(zip((6, 7, 8, 9, 11, 45, 46, 43, 47, 44), _ROWS[44], strict=True))
)
"""The virtual key codes of macOS, HIToolbox/Events.h: kVK_ANSI_Q and so on."""
_SHIFTED = str.maketrans("[];'`,./", '{}:"~<>?')


def _places() -> dict[int, str]:
    if sys.platform == "darwin":
        return _MAC
    first = 0 if sys.platform == "win32" else _XKB
    return {first + code + place: key for code, row in _ROWS.items() for place, key in enumerate(row)}


_PLACES = _places()


def key_name(event: QKeyEvent) -> str:
    """Return the key as a binding names it ("j", "G", "Shift+Space", "Ctrl+F"); "" for a modifier alone."""
    if event.key() in _MODIFIERS:
        return ""
    text = event.text()
    if not event.modifiers() & COMMANDING and len(text) == 1 and text.isprintable() and text != " ":
        return text
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    combination = QKeyCombination(modifiers, Qt.Key(event.key()))
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)


def latin_key(event: QKeyEvent) -> str:
    """Return what a key that types a letter or digit of another script types on a US keyboard; else "".

    So that commands lie under the same fingers in Russian, Arabic, Hindi or Korean.
    """
    text = event.text()
    if len(text) != 1 or text.isascii() or event.modifiers() & COMMANDING:
        return ""
    if text.isdecimal():
        return str(int(text))
    place = event.nativeVirtualKey() if sys.platform == "darwin" else event.nativeScanCode()
    plain = _PLACES.get(place, "")
    # A letter with an accent is of our own script: who types it means it.
    is_foreign = text.isalpha() and not unicodedata.name(text, "").startswith("LATIN")
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return (plain.translate(_SHIFTED).upper() if shifted else plain) if is_foreign else ""


def is_global(sequence: str) -> bool:
    """Return whether a key acts everywhere in the window, not only where the page has the focus.

    Those with Ctrl, Alt or Meta do, and the function keys: no control of the window types or moves by them.
    """
    return " " not in sequence and _types_nothing(sequence)


def _types_nothing(sequence: str) -> bool:
    return any(sequence.startswith(each) for each in ("Ctrl+", "Alt+", "Meta+")) or (
        sequence.removeprefix("Shift+")[:1] == "F" and sequence.removeprefix("Shift+")[1:].isdigit()
    )

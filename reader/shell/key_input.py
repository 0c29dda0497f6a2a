"""QKeyEvent → the names of keys that `reader.keys` reads."""

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


def is_global(sequence: str) -> bool:
    """Return whether a key acts everywhere in the window, not only where the page has the focus.

    Those with Ctrl, Alt or Meta do, and the function keys: no control of the window types or moves by them.
    """
    return " " not in sequence and _types_nothing(sequence)


def _types_nothing(sequence: str) -> bool:
    return any(sequence.startswith(each) for each in ("Ctrl+", "Alt+", "Meta+")) or (
        sequence.removeprefix("Shift+")[:1] == "F" and sequence.removeprefix("Shift+")[1:].isdigit()
    )

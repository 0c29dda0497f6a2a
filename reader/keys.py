"""From keys pressed one after another to commands: sequences, counts, and what is pending. Imports no Qt.

A key is named as Qt names it in a portable shortcut ("j", "G", "Shift+Space", "Ctrl+F"), with
letters as typed; a sequence is keys with blanks between ("g g").
"""

from collections.abc import Mapping
from dataclasses import dataclass

LARGEST_COUNT = 99_999


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a key led to: a command (``id``) with its count, or keys that wait for more (``pending``).

    ``count`` is None where no number was typed. The key means nothing where ``id`` and ``pending`` are empty.
    """

    id: str = ""
    count: int | None = None
    pending: str = ""


class Keymap:
    """Reads keys by *bindings*, a map of sequences to command ids."""

    def __init__(self, bindings: Mapping[str, str]) -> None:
        self._bindings = {tuple(sequence.split(" ")): id for sequence, id in bindings.items()}
        self._prefixes = {keys[:n] for keys in self._bindings for n in range(1, len(keys))}
        self._keys: tuple[str, ...] = ()
        self._digits = ""

    def press(self, key: str) -> Pressed:
        """Take one key and say what it led to."""
        if not self._keys and self._is_count(key):
            self._digits = str(min(int(self._digits + key), LARGEST_COUNT))
            return Pressed(pending=self._digits)
        keys = (*self._keys, key)
        if keys in self._bindings:
            pressed = Pressed(self._bindings[keys], int(self._digits) if self._digits else None)
            self.forget()
            return pressed
        if keys in self._prefixes:
            self._keys = keys
            return Pressed(pending=" ".join(filter(None, (self._digits, *keys))))
        self.forget()
        return Pressed()

    def forget(self) -> None:
        """Drop what is pending."""
        self._keys, self._digits = (), ""

    @property
    def pending(self) -> bool:
        return bool(self._keys or self._digits)

    def _is_count(self, key: str) -> bool:
        # As in vi: a leading 0 is a key of its own, a later one belongs to the number.
        return len(key) == 1 and key in "0123456789" and (key != "0" or bool(self._digits))

"""From keys pressed one after another to commands: sequences, counts, and what is pending. Imports no Qt.

A key is named as Qt names it in a portable shortcut ("j", "G", "Shift+Space", "Ctrl+F"), with
letters as typed; a sequence is keys with blanks between ("g g").
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

LARGEST_COUNT = 99_999


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a key led to: a command (``id``) with its count, or keys that wait for more (``pending``).

    ``count`` is None where no number was typed; ``letter`` is the character that a command asked for after
    its keys. The key means nothing where ``id`` and ``pending`` are empty.
    """

    id: str = ""
    count: int | None = None
    pending: str = ""
    letter: str = ""


class Keymap:
    """Reads keys by *bindings*, a map of sequences to command ids.

    The commands *lettered* take one more character. Without *has_counts* digits are keys like others.
    """

    def __init__(
        self, bindings: Mapping[str, str], lettered: Collection[str] = (), *, has_counts: bool = True
    ) -> None:
        self._bindings = {tuple(sequence.split(" ")): id for sequence, id in bindings.items()}
        self._prefixes = {keys[:n] for keys in self._bindings for n in range(1, len(keys))}
        self._lettered = lettered
        self._has_counts = has_counts
        self._keys: tuple[str, ...] = ()
        self._digits = ""
        self._waiting = ""

    def press(self, key: str) -> Pressed:
        """Take one key and say what it led to. Esc drops what is pending."""
        if key == "Esc" and self.pending:
            self.forget()
            return Pressed()
        if self._waiting:
            pressed = Pressed(self._waiting, letter=key) if len(key) == 1 else Pressed()
            self.forget()
            return pressed
        if not self._keys and self._is_count(key):
            self._digits = str(min(int(self._digits + key), LARGEST_COUNT))
            return Pressed(pending=self._digits)
        return self._lead((*self._keys, key))

    def _lead(self, keys: tuple[str, ...]) -> Pressed:
        if keys in self._prefixes:
            self._keys = keys
            return Pressed(pending=" ".join(filter(None, (self._digits, *keys))))
        count = int(self._digits) if self._digits else None
        self.forget()
        id = self._bindings.get(keys, "")
        if id in self._lettered:
            return self.wait_for_letter(id, " ".join(keys))
        return Pressed(id, count) if id else Pressed()

    def wait_for_letter(self, id: str, shown: str) -> Pressed:
        """Take the next key as the letter of the command *id*; *shown* stands for it until then."""
        self.forget()
        self._waiting = id
        return Pressed(pending=f"{shown} …")

    def forget(self) -> None:
        """Drop what is pending."""
        self._keys, self._digits, self._waiting = (), "", ""

    @property
    def pending(self) -> bool:
        return bool(self._keys or self._digits or self._waiting)

    def knows(self, key: str) -> bool:
        """Return whether *key* is meant as it is: part of a sequence, or the letter that is waited for."""
        return bool(self._waiting) or any(key in keys for keys in self._bindings)

    def further(self) -> dict[str, str]:
        """Return the keys that lead on from those that wait, each with its command's id, or "" for more."""
        found: dict[str, str] = {}
        for keys, id in self._bindings.items():
            if self._keys and keys[: len(self._keys)] == self._keys:
                rest = keys[len(self._keys) :]
                found[rest[0]] = id if len(rest) == 1 else ""
        return found

    def _is_count(self, key: str) -> bool:
        # As in vi: a leading 0 is a key of its own, a later one belongs to the number.
        return (
            self._has_counts and len(key) == 1 and key in "0123456789" and (key != "0" or bool(self._digits))
        )

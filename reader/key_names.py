"""How keys are written: by a person in the settings file, and by Qt in a portable shortcut. Imports no Qt."""

import re

MODIFIERS = {"meta": "Meta", "ctrl": "Ctrl", "control": "Ctrl", "alt": "Alt", "shift": "Shift"}
ORDER = ("Meta", "Ctrl", "Alt", "Shift")
"""Qt's order."""
NAMED = (
    "Space", "Tab", "Backspace", "Return", "Enter", "Esc", "Ins", "Del", "Pause", "Print", "Menu",
    "Home", "End", "Left", "Up", "Right", "Down", "PgUp", "PgDown", *(f"F{n}" for n in range(1, 36)),
)  # fmt: skip
_NAMES = {each.casefold(): each for each in NAMED} | {
    "escape": "Esc",
    "insert": "Ins",
    "delete": "Del",
    "pageup": "PgUp",
    "pagedown": "PgDown",
}


def sequence(written: str) -> str:
    """Return *written* ("g g", "ctrl+f", "Shift+Space") as the key map knows it; "" where it is no key.

    A sequence cannot begin with a digit from 1 to 9: those are counts.
    """
    keys = [_key(each) for each in written.split()]
    if not keys or not all(keys) or keys[0] in "123456789":
        return ""
    return " ".join(keys)


def is_for_desktop(keys: str) -> bool:
    """Return whether *keys* are one key that types nothing: those are all that the preset *plain* has."""
    return " " not in keys and len(keys) > 1


def _key(written: str) -> str:
    # A plus sign that nothing follows is the key itself.
    *before, name = re.split(r"\+(?=.)", written)
    modifiers = {MODIFIERS.get(each.casefold(), "") for each in before}
    if "" in modifiers:
        return ""
    if len(name) == 1 and name.isprintable():
        return _typed(name, modifiers)
    name = _NAMES.get(name.casefold(), "")
    if name == "Tab" and "Shift" in modifiers:
        name = "Backtab"
    return _joined(name, modifiers) if name else ""


def _typed(character: str, modifiers: set[str]) -> str:
    if modifiers - {"Shift"}:
        return _joined(character.upper(), modifiers)
    if not modifiers:
        return character
    # What Shift and a digit type depends on the keyboard: write what is typed.
    return character.upper() if character.upper() != character.lower() else ""


def _joined(name: str, modifiers: set[str]) -> str:
    return "+".join([*(each for each in ORDER if each in modifiers), name])

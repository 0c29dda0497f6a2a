"""`[keys]` of the settings file: a command's id, and the keys that a person gives it.

Knows neither commands nor keys; what they mean is told by `reader.bindings`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.core.errors import ReaderError
from reader.core.rules import printable
from reader.core.wording import translatable

TABLE = "keys"
EXAMPLE = """\
# Keys: a command's name and all its keys; [] takes them away. The sheet of keys (F1) shows every name.
# [keys]
# open-file = ["Ctrl+O", "e"]
# go-to-start = ["g g", "Home"]
# quit = []
"""


class KeysRefused(ReaderError):
    """Values: ``name``, ``line``, ``key``, ``value``."""

    template = translatable(
        "Error",
        'Line {line} of {name}: {key} cannot have {value} for keys: write a list such as ["j", "Down"].',
    )


@dataclass(frozen=True, slots=True)
class Rebinding:
    """The keys that *line* of the file gives to the command ``id``, as they are written there.

    Two are the same wherever they stand: a setting that is saved above them moves them down.
    """

    id: str
    keys: tuple[str, ...]
    line: int = field(compare=False)


def rebindings(
    table: Mapping[str, object], text: str, name: str
) -> tuple[tuple[Rebinding, ...], tuple[ReaderError, ...]]:
    """Return what the file *name* says of keys, and a warning for each entry that is no list of keys."""
    said = table.get(TABLE, {})
    if not isinstance(said, Mapping):
        line = str(_line_of(TABLE, text))
        return (), (KeysRefused(name=name, line=line, key=TABLE, value=printable(said)),)
    found: list[Rebinding] = []
    warnings = []
    for id, keys in said.items():
        line_number = _line_of(id, text)
        listed = [keys] if isinstance(keys, str) else keys
        if isinstance(listed, list) and all(isinstance(each, str) for each in listed):
            found.append(Rebinding(id, tuple(listed), line_number))
        else:
            shown = printable(keys)
            warnings.append(KeysRefused(name=name, line=str(line_number), key=printable(id), value=shown))
    return tuple(found), tuple(warnings)


def _line_of(id: str, text: str) -> int:
    header = re.search(rf"^[ \t]*\[[ \t]*{TABLE}[ \t]*\]", text, re.MULTILINE)
    said = re.compile(
        rf"""^[ \t]*(?:["']?{TABLE}["']?[ \t]*\.[ \t]*)?["']?{re.escape(id)}["']?[ \t]*=""", re.MULTILINE
    ).search(text, header.end() if header else 0)
    return text.count("\n", 0, said.start()) + 1 if said else 1

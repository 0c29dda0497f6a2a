"""The settings file, `lutrin.toml`: read in an instant whatever it holds, and changed key by key.

A person owns the file: comments, order, unknown keys and tables stay, and what is broken is kept
under another name before anything is written in its place.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from reader.core import key_table, own_files
from reader.core.errors import ReaderError
from reader.core.overrides import KINDS, LOOKS, Changes, Overrides, Table
from reader.core.rules import Value, printable
from reader.core.settings import DEFAULTS, RULES, Loaded, Settings, admitted, spelled
from reader.core.toml_edit import with_key, with_table_key
from reader.core.wording import translatable

LARGEST = 1_000_000
"""Bytes. Nobody writes so many settings."""

_HEAD = """\
# The settings of Lutrin.
# Take away the # before a setting to change it; an open window follows as soon as the file is saved.
# Lutrin changes this file too, one line at a time: your comments and your order stay.
"""


class PreferencesUnreadable(ReaderError):
    """Values: ``name``, ``reason``."""

    template = translatable("Error", "{name} cannot be read ({reason}): Lutrin runs on its default settings.")


class PreferencesBroken(ReaderError):
    """Values: ``name``, ``line``, ``reason``."""

    template = translatable(
        "Error",
        "Line {line} of {name} is broken ({reason}): mend it; until then Lutrin uses what it could read.",
    )


class PreferenceRefused(ReaderError):
    """Values: ``name``, ``line``, ``key``, ``value``, ``allowed``."""

    template = translatable(
        "Error", "Line {line} of {name}: {key} cannot be {value} and keeps its default; it takes {allowed}."
    )


class PreferencesNotSaved(ReaderError):
    """Values: ``name``, ``reason``."""

    template = translatable(
        "Error", "The settings cannot be saved in {name} ({reason}): the file is as it was."
    )


class PreferencesBusy(ReaderError):
    """Values: ``name``."""

    template = translatable("Error", "Another program keeps {name} locked: try again when it is done.")


def load(path: Path) -> Loaded:
    """Return the settings in the file *path*, with defaults for what it lacks. Raises nothing."""
    try:
        contents = _understood(own_files.read(path, LARGEST))
    except (FileNotFoundError, NotADirectoryError):
        return Loaded()
    except OSError as error:
        return Loaded(DEFAULTS, (PreferencesUnreadable(name=str(path), reason=_reason(error)),))
    good, warnings = _sorted_out(contents, path)
    if contents.fault:
        line, reason = contents.fault
        warnings = (PreferencesBroken(name=str(path), line=str(line), reason=reason), *warnings)
    overrides, more = _overrides(contents, path)
    warnings = (*warnings, *more)
    if contents.fault:
        return Loaded(Settings(**good), warnings, overrides, rebindings=None)
    found, refused = key_table.rebindings(contents.table, contents.text, str(path))
    said = contents.table.get("typography")
    typography = said if isinstance(said, dict) else {}
    return Loaded(Settings(**good), (*warnings, *refused), overrides, found, typography)


def save(path: Path, changes: Changes, table: Table = ()) -> None:
    """Change these settings in the file *path*, which is made where there is none, and leave all else in it.

    *table* is where they stand, () at the top; there alone None may take one away.
    `SettingUnknown`, `SettingRefused`, `PreferencesBusy`, `PreferencesNotSaved`: then the file is as it was.
    """
    values = {key: None if value is None else admitted(key, value) for key, value in changes.items()}
    try:
        with own_files.locked(path):
            _rewrite(path, values, table)
    except TimeoutError as error:
        raise PreferencesBusy(name=str(path)) from error
    except OSError as error:
        raise PreferencesNotSaved(name=str(path), reason=_reason(error)) from error


@dataclass(frozen=True, slots=True)
class _Contents:
    """What a file says.

    ``fault`` is a line, from 1, and what is wrong there; ``table`` then holds what could be read.
    """

    text: str
    table: Mapping[str, object]
    fault: tuple[int, str] | None = None


def _understood(data: bytes) -> _Contents:
    try:
        text = data.decode("utf-8-sig")
        return _Contents(text, tomllib.loads(text))
    except UnicodeDecodeError as error:
        fault = data.count(b"\n", 0, error.start) + 1, translatable("Error", "not UTF-8")
    except (ValueError, RecursionError) as error:
        fault = _line_of_fault(text, error), _fault(error)
    text = data.decode("utf-8-sig", errors="replace")
    return _Contents(text, _salvage(text), fault)


def _fault(error: Exception) -> str:
    if isinstance(error, tomllib.TOMLDecodeError):
        return re.sub(r"\s*\(at [^()]*\)$", "", str(error))
    return translatable("Error", "too deep or too long")


def _line_of_fault(text: str, error: Exception) -> int:
    lines = text.split("\n")
    if said := re.search(r"\(at line (\d+), ", str(error)):
        return int(said[1])
    if isinstance(error, tomllib.TOMLDecodeError):
        return len(text.rstrip().split("\n"))
    return max(range(len(lines)), key=lambda number: len(lines[number])) + 1


def _salvage(text: str) -> dict[str, object]:
    """Return the settings of a broken file that stand on a good line of their own, the first of each."""
    found: dict[str, object] = {}
    for line in text.split("\n"):
        if line.startswith("["):
            break
        said = re.match(r"""[ \t]*["']?([a-z_]+)["']?[ \t]*=""", line)
        if said and said[1] in RULES and said[1] not in found:
            try:
                found.update(tomllib.loads(line))
            except (ValueError, RecursionError):
                continue
    return found


def _sorted_out(contents: _Contents, path: Path) -> tuple[dict[str, Any], tuple[ReaderError, ...]]:
    """Return the values that keep their rules, and a warning for each of the others."""
    return _admitted(contents.table, RULES, partial(_line_of, text=contents.text), path)


def _overrides(contents: _Contents, path: Path) -> tuple[Overrides, tuple[ReaderError, ...]]:
    """Return what the tables for sites, languages and profiles say, with a warning for each bad value."""
    tables: dict[Table, Mapping[str, Value]] = {}
    warnings: list[ReaderError] = []
    for kind, name, held in _tables(contents.table):
        start = _start_of_table(name, contents.text)
        good, more = _admitted(held, LOOKS, partial(_line_of, text=contents.text, start=start), path)
        tables[kind, name] = good
        warnings += more
    return Overrides(tables), tuple(warnings)


def _tables(top: Mapping[str, object]) -> Iterator[tuple[str, str, Mapping[str, object]]]:
    for kind in KINDS:
        named = top.get(kind)
        for name, held in named.items() if isinstance(named, dict) else ():
            if isinstance(held, dict):
                yield kind, name, held


def _admitted(
    table: Mapping[str, object], keys: Iterable[str], line_of: Callable[[str], int], path: Path
) -> tuple[dict[str, Any], tuple[ReaderError, ...]]:
    good: dict[str, Any] = {}
    warnings = []
    for key in keys:
        if key not in table:
            continue
        rule, value = RULES[key], table[key]
        if rule.allows(value):
            good[key] = rule.admit(value)
            continue
        line, shown = str(line_of(key)), printable(value)
        warnings.append(
            PreferenceRefused(name=str(path), line=line, key=key, value=shown, allowed=rule.allowed)
        )
    return good, tuple(warnings)


def _line_of(key: str, text: str, start: int = 0) -> int:
    said = re.compile(rf"""^[ \t]*\[?[ \t]*["']?{key}\b""", re.MULTILINE).search(text, start)
    return text.count("\n", 0, said.start()) + 1 if said else 1


def _start_of_table(name: str, text: str) -> int:
    """Where the table *name* begins in *text*, in characters."""
    said = re.search(rf"^[ \t]*\[.*{re.escape(name)}", text, re.MULTILINE)
    return said.start() if said else 0


def _rewrite(path: Path, values: Changes, table: Table) -> None:
    try:
        contents = _understood(own_files.read(path, LARGEST))
    except FileNotFoundError:
        contents = _Contents("", {})
    changed = None if contents.fault else _changed(contents.text, values, table)
    if changed is None:
        own_files.keep_aside(path, "broken")
        kept, _ = _sorted_out(contents, path)
        changed = _changed(_fresh(kept), values, table) or _fresh(kept)
    # Written even if it is the same: who saves wants to hear that the disk is full, not to be lucky.
    own_files.replace(path, changed.encode())


def _changed(text: str, values: Changes, table: Table) -> str | None:
    """Return *text* with *values* and nothing else changed; None where that cannot be done."""
    if not text.strip():
        text = _fresh({})
    for key, value in values.items():
        if table or value is None:
            changed = with_table_key(text, table, key, value)
        else:
            changed = with_key(text, key, value, _entry(key, value))
        if changed is None:
            return None
        text = changed
    return text


def _fresh(values: Mapping[str, Value]) -> str:
    """Return a whole new file: *values*, and every other setting as a comment with its default."""
    return "\n".join((_HEAD, *(_entry(key, values.get(key)) for key in RULES), key_table.EXAMPLE))


def _entry(key: str, value: Value | None) -> str:
    rule = RULES[key]
    default = f"# {key} = {spelled(getattr(DEFAULTS, key))}"
    assignment = default if value is None else f"{key} = {spelled(value)}"
    return f"# {rule.help}\n# Values: {rule.allowed}\n{assignment}\n"


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__

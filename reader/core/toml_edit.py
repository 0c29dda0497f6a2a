"""One key of a TOML text set, and every other character of it left alone."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from reader.core.rules import Value


def with_key(text: str, key: str, value: Value, entry: str) -> str | None:
    """Return the TOML *text* with its top-level *key* set to *value*, or None where that cannot be done.

    A key that is not there replaces the first comment that shows it (`# key = …`), or is added as
    *entry*, lines that end in `key = value`: below all else, or above it where there are tables.
    """
    try:
        before, wanted = _table(text), _table(entry)
        ways = _replacements(text, key, value) if key in before else _additions(text, key, entry)
        return next((each for each in ways if _says(each, {**before, **wanted})), None)
    except RecursionError:
        return None


def with_table_key(text: str, table: Sequence[str], key: str, value: Value | None) -> str | None:
    """Return *text* with *key* of its *table* set, or taken away for None; None where that cannot be done.

    Tables that are not there are made, below all else.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(text)
        place: Any = document
        for depth, name in enumerate(table, 1):
            if name not in place:
                place[name] = tomlkit.table(is_super_table=depth < len(table))
            place = place[name]
        if value is None:
            place.pop(key, None)
        else:
            place[key] = value
        written = tomlkit.dumps(document)
        return written if _says(written, _with(_table(text), table, key, value)) else None
    except (TOMLKitError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def _with(held: Mapping[str, Any], table: Sequence[str], key: str, value: Value | None) -> dict[str, Any]:
    if table:
        inner = held.get(table[0], {})
        return {**held, table[0]: _with(inner, table[1:], key, value)}
    kept = {name: each for name, each in held.items() if name != key}
    return kept if value is None else {**kept, key: str(value) if isinstance(value, float) else value}


def _replacements(text: str, key: str, value: Value) -> Iterator[str]:
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(text)
        document[key] = value
        yield tomlkit.dumps(document)
    except (TOMLKitError, ValueError, LookupError, TypeError):
        return


def _additions(text: str, key: str, entry: str) -> Iterator[str]:
    assignment = entry.rstrip().rsplit("\n", 1)[-1]
    if shown := re.search(rf"^#[ \t]?{key}[ \t]*=[^\r\n]*", text, re.MULTILINE):
        yield text[: shown.start()] + assignment + text[shown.end() :]
    yield f"{text.rstrip()}\n\n{entry}"
    # The end belongs to the last table, where there is one. The top is never inside anything.
    yield f"{entry}\n{text}"


def _table(text: str) -> Mapping[str, object]:
    # As words, because nan is not nan.
    return tomllib.loads(text, parse_float=str)


def _says(text: str, wanted: Mapping[str, object]) -> bool:
    try:
        return _table(text) == wanted
    except ValueError:
        return False

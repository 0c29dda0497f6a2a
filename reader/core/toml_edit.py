"""One key of a TOML text set, and every other character of it left alone."""

import re
import tomllib
from collections.abc import Iterator, Mapping

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

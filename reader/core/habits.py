"""The habits of each language in print: the one table of ``resources/typography.toml``, and what comes of it.

A person's ``lutrin.toml`` may change it, in tables such as ``[typography.ja]``; what is wrong there is passed
over. Whoever asks hears what the file says now, in the window's process and in every child's.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from reader.core import own_files, paths
from reader.core.typography import quoted

LARGEST = 1_000_000
_WORDS = {
    "justify": ("setting", "always", "never"),
    "emphasis": ("italic", "weight", "sesame", "dot"),
    "line_break": ("auto", "loose", "normal", "strict", "anywhere"),
    "word_break": ("normal", "keep-all", "break-all", "auto-phrase"),
    "head_break": ("normal", "keep-all", "auto-phrase"),
}
_NUMBERS = {"leading": (0.7, 2.0), "character": (0.0, 2.0), "width": (0.3, 3.0), "indent": (0.0, 6.0)}
_SLANTED = "em, i, cite, dfn, var, address"


@dataclass(frozen=True, slots=True)
class Habits:
    """How one language is set; the table's file says what each field means."""

    leading: float = 1.0
    character: float = 0.0
    width: float = 1.0
    indent: float = 1.5
    justify: str = "setting"
    emphasis: str = "italic"
    line_break: str = "auto"
    word_break: str = "normal"
    head_break: str = "normal"
    joined: bool = False
    spaced: bool = True
    hyphens: bool = False
    quotes: tuple[str, ...] = ()
    speed: tuple[int, int] = (140, 220)


def habits(lang: str) -> Habits:
    """Return the habits of the language *lang* (BCP 47), or of its first part, or those of any other."""
    known = table()
    tag = lang.replace("_", "-").lower()
    by_name = {name.lower(): each for name, each in known.items()}
    return by_name.get(tag) or by_name.get(tag.partition("-")[0]) or known["default"]


def table() -> Mapping[str, Habits]:
    """Return every language's habits, "default" first: the program's table, then the person's changes."""
    path = paths.settings_file()
    return _table(path, _state(path))


@lru_cache(maxsize=2)
def _table(path: Path, _of: tuple[int, ...]) -> Mapping[str, Habits]:
    return read(_ours(), _own(path))


def _state(path: Path) -> tuple[int, ...]:
    """What tells one state of the file from another; () where there is none."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


@cache
def _ours() -> Mapping[str, Any]:
    return tomllib.loads((paths.resources() / "typography.toml").read_text(encoding="utf-8"))


def read(ours: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Habits]:
    """Return the habits that the table *ours* gives, changed by a person's *own*."""
    said = {name: dict(each) for name, each in ours.items()}
    for name, each in own.items():
        if (
            isinstance(each, Mapping)
            and len(name) <= 35
            and name.replace("-", "").isalnum()
            and name.isascii()
        ):
            said.setdefault(name, {}).update(_good(each))
    found: dict[str, Habits] = {"default": _changed(Habits(), said.get("default", {}))}
    for name in said:
        _resolve(name, said, found, ())
    return found


def _good(said: Mapping[str, Any]) -> dict[str, Any]:
    """What can be used of a person's table, so that ours counts in place of the rest."""
    good = {name: value for name, value in said.items() if _admitted(name, value) is not None}
    return good | ({"like": said["like"]} if isinstance(said.get("like"), str) else {})


def _resolve(
    name: str, said: Mapping[str, Mapping[str, Any]], found: dict[str, Habits], above: tuple[str, ...]
) -> Habits:
    if name in found:
        return found[name]
    like = said[name].get("like", "default")
    if like not in said or like in (*above, name):
        like = "default"
    found[name] = _changed(_resolve(like, said, found, (*above, name)), said[name])
    return found[name]


def style(known: Mapping[str, Habits]) -> str:
    """Return the style sheet that the habits make."""
    return "\n".join(_rules(name, each) for name, each in known.items() if name != "default")


def _rules(name: str, has: Habits) -> str:
    lang = f":lang({name})"
    own = [
        f"--leading: {has.leading:g};",
        f"--indent: {has.indent:g}em;",
        _measure(has),
        f"line-break: {has.line_break};" if has.line_break != "auto" else "",
        f"word-break: {has.word_break};" if has.word_break != "normal" else "",
        "text-autospace: normal; text-spacing-trim: trim-start;" if has.line_break == "strict" else "",
        "letter-spacing: normal !important;" if has.joined else "",
        f"quotes: {' '.join(map(quoted, has.quotes))};" if has.quotes else "",
    ]
    rules = [f"{lang} {{ {' '.join(filter(None, own))} }}"]
    # Weaker than any other rule: code and headings have their own.
    rules.append(f":where({lang}) {{ hyphens: {'var(--hyphens)' if has.hyphens else 'none'}; }}")
    if has.justify != "setting":
        value = "justify" if has.justify == "always" else "start"
        rules.append(
            f":is(#content, .lutrin-second){lang}, #content :is(p, li, dd){lang} {{ text-align: {value}; }}"
        )
    if has.emphasis != "italic":
        rules.append(f":is({_SLANTED}){lang} {{ font-style: normal; }}")
        rules.append(f"em{lang} {{ {_EMPHASIS[has.emphasis]} }}")
    if has.head_break != "normal":
        heads = "h1, h2, h3, h4, h5, h6, .dek, #dek, figcaption, th"
        rules.append(f":is({heads}){lang} {{ word-break: {has.head_break}; }}")

    if has.joined or has.emphasis != "italic":
        rules.append(f"#title{lang} {{ letter-spacing: normal; }}")
    return "\n".join(rules)


def _measure(has: Habits) -> str:
    if has.character:
        return f"--measure: {has.character:g}em;"
    if has.width == 1.0:
        return ""
    return f"--measure: calc(var(--character) * {has.width:g}ch + var(--letter-spacing));"


_EMPHASIS = {
    "weight": "font-weight: 640;",
    "sesame": "line-height: 1; text-emphasis: filled sesame;",
    "dot": "line-height: 1; text-emphasis: filled dot; text-emphasis-position: under right;",
}


def _changed(habits: Habits, said: Mapping[str, Any]) -> Habits:
    good: dict[str, Any] = {}
    for field in fields(Habits):
        value = said.get(field.name)
        if value is not None and (admitted := _admitted(field.name, value)) is not None:
            good[field.name] = admitted
    return replace(habits, **good)


def _admitted(name: str, value: object) -> object:
    """Return *value* as the field *name* has it, or None where it cannot be."""
    if name in _WORDS:
        return value if value in _WORDS[name] else None
    if name in _NUMBERS:
        low, high = _NUMBERS[name]
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return float(value) if is_number and low <= value <= high else None  # type: ignore[operator, arg-type]
    if name in ("joined", "spaced", "hyphens"):
        return value if isinstance(value, bool) else None
    if name not in ("quotes", "speed") or not isinstance(value, list):
        return None
    if name == "quotes":
        is_whole = len(value) in (2, 4) and all(
            isinstance(each, str) and 0 < len(each) <= 3 for each in value
        )
        return tuple(value) if is_whole else None
    slow, fast = value if len(value) == 2 and all(type(each) is int for each in value) else (0, 0)
    return (slow, fast) if 0 < slow <= fast <= 5000 else None


def _own(path: Path) -> Mapping[str, Any]:
    try:
        said = tomllib.loads(own_files.read(path, LARGEST).decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return {}
    own = said.get("typography")
    return own if isinstance(own, dict) else {}

"""The article's style sheet: the files of ``resources/page``, one after another.

Every color, size and family in it is a custom property, which `reader.core.compose` sets.
"""

from collections.abc import Mapping
from functools import cache, lru_cache

from reader.core import habits, paths

SHEETS = (
    "fonts", "scripts", "paper", "title", "paragraphs", "words", "lists", "quotes", "embeds", "pictures",
    "gallery", "tables", "code", "highlight", "math", "notes", "numbers", "habits", "translation", "wide",
    "parts", "pages", "vertical", "print",
)  # fmt: skip
"""The files in the order of the cascade: a later one may overrule those before it."""


def style_sheet() -> str:
    """Return the whole sheet, with the habits of each language as they are now."""
    return _sheet(habits.style(habits.table()))


@lru_cache(maxsize=2)
def _sheet(rules: str) -> str:
    sheets = {**_files(), "habits": _files()["habits"] + rules}
    return "\n".join(sheets.values())


@cache
def _files() -> Mapping[str, str]:
    folder = paths.resources() / "page"
    return {name: (folder / f"{name}.css").read_text(encoding="utf-8") for name in SHEETS}

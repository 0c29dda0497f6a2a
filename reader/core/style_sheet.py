"""The article's style sheet: the files of ``resources/page``, one after another.

Every color, size and family in it is a custom property, which `reader.core.compose` sets.
"""

from functools import cache

from reader.core import habits, paths

SHEETS = (
    "fonts", "scripts", "paper", "title", "paragraphs", "words", "lists", "quotes", "embeds", "pictures",
    "gallery", "tables", "code", "highlight", "math", "notes", "numbers", "habits", "translation", "wide",
    "parts", "pages", "print",
)  # fmt: skip
"""The files in the order of the cascade: a later one may overrule those before it."""


@cache
def style_sheet() -> str:
    """Return the whole sheet."""
    folder = paths.resources() / "page"
    sheets = {name: (folder / f"{name}.css").read_text(encoding="utf-8") for name in SHEETS}
    sheets["habits"] += habits.style(habits.table())
    return "\n".join(sheets.values())

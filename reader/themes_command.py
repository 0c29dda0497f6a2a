"""`lutrin themes`: every theme with its colors' contrast. Imports neither Qt nor lxml."""

from reader.core import paths
from reader.core.theme import Theme, Themes, contrast

DONE = 0


def run() -> int:
    """Print a line for every theme, ours and a person's own, and where own ones belong; return 0."""
    found = Themes(paths.resources() / "themes", paths.themes_folder())
    width = max(len(name) for name in found)
    for name, theme in found.items():
        print(f"{name:<{width}}  {_line(theme)}")
    print(f"\nYour own, one file each: {paths.themes_folder()}")
    return DONE


def _line(theme: Theme) -> str:
    half = "dark " if theme.dark else "light"
    ratio = contrast(theme.text, theme.background)
    return f"{half}  {theme.background} {theme.text}  {ratio:4.1f}:1  {theme.label}"

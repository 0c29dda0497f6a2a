"""What is asked to be opened."""

from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or (``path`` None) the bytes that came on standard input.

    ``page`` is the number of the page that is wanted where it holds several, from 1; 0 is the main one.
    """

    path: Path | None
    data: bytes = b""
    page: int = 0

    @property
    def name(self) -> str:
        """What messages call it."""
        return self.path.name if self.path else "-"

    @property
    def number(self) -> int:
        """The number of the page in its file, from 1."""
        return max(1, self.page)

    def numbered(self, number: int) -> "Source":
        """The page *number* of the same file; the first is the main one."""
        return replace(self, page=number if number > 1 else 0)

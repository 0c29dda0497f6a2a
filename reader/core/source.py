"""What is asked to be opened."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or (``path`` None) the bytes that came on standard input."""

    path: Path | None
    data: bytes = b""

    @property
    def name(self) -> str:
        """What messages call it."""
        return self.path.name if self.path else "-"

"""A passage: the words that a verb acts on, whether they are selected or the paragraph with the cursor."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reader.core.article import Metadata


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article, with the numbers of the first and last block that they stand in (0: in none).

    ``text`` has blocks apart by an empty line and no trace of how it was laid out; ``html`` is the same with
    its marks, as the sanitizer left them, but for links within the page. ``notes`` are the footnotes that it
    refers to: each label, as ``data-note`` has it, with the note's HTML. ``links`` are the addresses it leads
    to outside the page.
    """

    first: int = 0
    last: int = 0
    text: str = ""
    html: str = ""
    links: tuple[str, ...] = ()
    is_selection: bool = False
    notes: tuple[tuple[str, str], ...] = ()

    @classmethod
    def told(cls, answer: object) -> "Passage":
        """Return the passage that the page's script tells as JSON; an empty one where it tells none."""
        if not isinstance(answer, Mapping):
            return cls()
        told: Mapping[str, Any] = answer
        return cls(
            first=int(told["first"]),
            last=int(told["last"]),
            text=str(told["text"]),
            html=str(told["html"]),
            notes=tuple((str(each["label"]), str(each["html"])) for each in told["notes"]),
            links=tuple(map(str, told["links"])),
            is_selection=bool(told["isSelection"]),
        )

    def __bool__(self) -> bool:
        return bool(self.text.strip())


def citation(passage: Passage, about: Metadata) -> str:
    """Return the passage with where it is from: author, title, site, day, address, number."""
    number = f"¶{passage.first}" if passage.first else ""
    if passage.last > passage.first:
        number += f"–{passage.last}"
    # Only the day: the hour says nothing to who looks the passage up.
    facts = (about.byline, about.title, about.site, about.published[:10], about.url, number)
    return f"{passage.text}\n\n— {', '.join(filter(None, facts))}"

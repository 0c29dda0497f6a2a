"""The parts of an article that are translated one by one. Light: the window loads it."""

from dataclasses import dataclass

from reader.core.article import SafeHtml

TITLE, DEK = "title", "dek"
"""The parts that are no blocks; a block's part is called "b12"."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part in the other language: a block's whole element, or the words of the title or the dek."""

    name: str
    html: SafeHtml

"""Plain text: an ordinary text file, or the flat dump of a page. Recognised where nothing else is.

Which of the two it is, and where its title and paragraphs are, is for `reader.core.extract.flat`.
"""

from html import escape

from reader.core import encoding
from reader.core.article import Page
from reader.core.formats.format import Format, Saved, is_text
from reader.core.wording import translatable


def recognizes(_suffix: str, head: bytes) -> bool:
    """Whether *head* is text of any kind, whatever the name."""
    return is_text(head)


def parse(saved: Saved) -> Page:
    """Return the page; ``html`` holds each line that is not empty as one ``<p>``."""
    text = encoding.decode(saved.data, saved.charset, markup=False)
    lines = (line.strip() for line in text.split("\n"))
    html = "\n".join(f"<p>{escape(line, quote=False)}</p>" for line in lines if line)
    return Page(f"<!DOCTYPE html><html><body>\n{html}\n</body></html>", saved.shown_name, saved.url, text)


FORMAT = Format(
    id="text",
    label=translatable("Format", "Plain text"),
    suffixes=(".txt", ".text"),
    media_types=("text/plain",),
    recognizes=recognizes,
    parse=parse,
)

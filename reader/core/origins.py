"""Where a metadatum was taken from, in words, where neither JSON-LD nor an element can be named."""

from collections.abc import Mapping

from reader.core.wording import translatable

HEAD = translatable("Origin", "line at the article’s head")
END = translatable("Origin", "line at the article’s end")
CHANGE = translatable("Origin", "line that says when it was changed")
LINE = translatable("Origin", "line of the text")
SIGNATURE = translatable("Origin", "signature")
MARK = translatable("Origin", "mark of an author")
PERSON = translatable("Origin", "link to the author’s page")
FIRST_POST = translatable("Origin", "first post")
ADDRESS = translatable("Origin", "address")
SCRIPT = translatable("Origin", "script of the text")
LETTERS = translatable("Origin", "letters of the text")
FRONT_MATTER = translatable("Origin", "front matter")
MAIL = translatable("Origin", "header of the mail")
BOOK = translatable("Origin", "metadata of the book")
EXPORT = translatable("Origin", "entry of the export")

LABELS: Mapping[str, str] = {
    "title": translatable("Metadata", "Title"),
    "byline": translatable("Metadata", "By"),
    "site": translatable("Metadata", "Site"),
    "published": translatable("Metadata", "Published"),
    "modified": translatable("Metadata", "Changed"),
    "lang": translatable("Metadata", "Language"),
    "dir": translatable("Metadata", "Direction"),
    "excerpt": translatable("Metadata", "Description"),
    "image": translatable("Metadata", "Picture"),
    "url": translatable("Metadata", "Address"),
    "tags": translatable("Metadata", "Tags"),
}
"""What people call each metadatum that has a source, in the order of `reader.core.article.Metadata`."""


def all_from(origin: str) -> dict[str, str]:
    """Return the sources of what was taken from *origin* altogether; none of those says a direction."""
    return {name: origin for name in LABELS if name != "dir"}

"""An article's content as a tree that exports may change, and what several of them ask of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.article import Article, Metadata, Resource
from reader.core.late_regex import late_regex
from reader.core.pictures import inline
from reader.exports.export import Picture

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_REFERENCE = late_regex(r"[\[(]?\s*(?:\d{1,3}|[a-z*†‡§¶])\s*[\])]?")
_NOTE = late_regex(r"(?:^|\s)(?:footnotes?|endnotes?)(?:$|\s)")
FORMULA = late_regex(r"formula-[1-9][0-9]*")


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: the link in the text, the element that holds the note, and its way back if it has one."""

    reference: "HtmlElement"
    target: "HtmlElement"
    back: "HtmlElement | None"


def tree(article: Article) -> "HtmlElement":
    """Return the content of *article* as a new ``<div>``."""
    from lxml import html
    from lxml.html import HTMLParser

    parser = HTMLParser(encoding="utf-8", huge_tree=True)
    document: HtmlElement = html.document_fromstring(
        f"<html><body>{article.content}</body></html>".encode(), parser=parser
    )
    document.body.tag = "div"
    return document[-1]


def about(metadata: Metadata) -> list[str]:
    """Who wrote the article, when, and where it stood; what is not known is left out."""
    return [each for each in (metadata.byline, metadata.published[:10], metadata.site) if each]


def dek(article: Article) -> str:
    """What stands under the title: the excerpt, unless the article begins with it."""
    excerpt = article.metadata.excerpt
    begins = article.text[: len(excerpt) + 200]
    return "" if not excerpt or len(excerpt) > 300 or excerpt.rstrip(" .…")[:60] in begins else excerpt


def notes(content: "HtmlElement") -> list[Note]:
    """The footnotes of *content*, in the order of the links to them; one for each note."""
    places = {each.get("id"): each for each in content.xpath(".//*[@id]")}
    found: dict[HtmlElement, Note] = {}
    for link in content.iter("a"):
        target = (
            places.get((link.get("href") or "#")[1:]) if (link.get("href") or "").startswith("#") else None
        )
        if target is None or target in found or not _REFERENCE.fullmatch(link.text_content().strip()):
            continue
        above = {place.get("id") for place in (link, *link.iterancestors()) if place.get("id")}
        back = next((each for each in target.iter("a") if (each.get("href") or "#")[1:] in above), None)
        around = (target, *target.iterancestors())
        if back is not None or any(_NOTE.search(each.get("class") or "") for each in around):
            found[target] = Note(link, target, back)
    return list(found.values())


def pictures(content: "HtmlElement", picture: Picture) -> "Iterator[tuple[HtmlElement, Resource | None]]":
    """Every picture of *content* with what it holds; its media type is what its bytes say."""
    for image in list(content.iter("img")):
        yield image, found(image.get("src") or "", picture)


def found(source: str, picture: Picture) -> Resource | None:
    """What the picture called *source* holds, with the media type that its bytes say, None for nothing."""
    from reader.core.formats.media_types import media_type

    resource = inline(source) if source.startswith("data:") else picture(source)
    if resource is None or not resource.data:
        return None
    return Resource(resource.data, media_type(resource.data, "", resource.media_type))

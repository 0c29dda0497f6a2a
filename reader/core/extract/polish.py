"""Stage 5, polish: addresses are made whole, embeds made links, repeats of the title dropped."""

import re
from urllib.parse import urljoin, urlsplit

from lxml import html
from lxml.html import HtmlElement

from reader.core.article import Metadata
from reader.core.extract.leaves import BLOCKS, HEADINGS, unmark

_EMBEDS = ("iframe", "video", "audio", "embed")
_LANGUAGE = re.compile(r"(?:^|\s)(?:language|lang|brush:|highlight-source|sourceCode)[-_ :]*([\w+#.-]+)")


def polish(content: HtmlElement, metadata: Metadata, base: str) -> HtmlElement:
    """Return *content*, changed in place."""
    _link_embeds(content, base)
    _drop_repeats(content, metadata)
    _name_code_languages(content)
    _make_absolute(content, base)
    for heading in content.iter(*HEADINGS):
        _make_inline(heading)
    unmark(content)
    return content


def _link_embeds(content: HtmlElement, base: str) -> None:
    """Put a link where the page shows something of another site: a film, a map, a post."""
    for embed in list(content.iter(*_EMBEDS)):
        sources = [
            embed.get("src"),
            embed.get("data-src"),
            *(each.get("src") for each in embed.iter("source")),
        ]
        address = absolute(next((source for source in sources if source), ""), base)
        if not address.startswith(("http://", "https://")):
            embed.drop_tree()
            continue
        link = html.Element("a", {"href": address})
        link.text = embed.get("title") or urlsplit(address).hostname
        link.tail, embed.tail = embed.tail, None
        parent = embed.getparent()
        if parent is not None and (
            parent is content or parent.tag in ("ul", "ol", "blockquote", "li", "figure")
        ):
            paragraph = html.Element("p", {"class": "embed"})
            paragraph.append(link)
            paragraph.tail, link.tail = link.tail, None
            link = paragraph
        if parent is not None:
            parent.replace(embed, link)


def _drop_repeats(content: HtmlElement, metadata: Metadata) -> None:
    """Drop the title, and the byline, where they stand again at the head of the article."""
    title, byline = _key(metadata.title), _key(metadata.byline)
    for element in list(content)[:6]:
        text = _key(element.text_content())
        if (
            element.tag in HEADINGS
            and title
            and (text == title or (len(text) > 15 and (text in title or title in text)))
        ) or (byline and text.endswith(byline) and len(text) < len(byline) + 12):
            content.remove(element)


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def _name_code_languages(content: HtmlElement) -> None:
    for code in content.iter("pre", "code"):
        around = code.getparent()
        classes = " ".join(filter(None, [code.get("class"), "" if around is None else around.get("class")]))
        named = _LANGUAGE.search(classes)
        language = code.get("data-lang") or code.get("data-language") or (named and named.group(1))
        code.attrib.pop("class", None)
        if language:
            code.set("class", f"language-{language.lower()}")


def _make_absolute(content: HtmlElement, base: str) -> None:
    for link in content.iter("a"):
        address = link.get("href")
        if address and not address.startswith("#"):
            link.set("href", absolute(address, base))
    for image in content.iter("img"):
        image.set("src", absolute(image.get("src", ""), base))


def absolute(address: str, base: str) -> str:
    """Return *address* as the page at *base* means it; as it is where it cannot be read."""
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return address


def _make_inline(heading: HtmlElement) -> None:
    for element in list(heading.iterdescendants(*BLOCKS)):
        element.drop_tag()

"""Stage 5, polish: addresses are made whole, embeds made links, repeats of the title dropped."""

import re
from collections.abc import Set
from urllib.parse import urljoin

from lxml.html import HtmlElement

from reader.core.article import Metadata
from reader.core.extract import embeds, figures, notes
from reader.core.extract.leaves import BLOCKS, HEADINGS, number_of
from reader.core.extract.words import ends_sentence
from reader.core.late_regex import late_regex
from reader.core.metadata.dates import iso

_LONGEST_COMPARED = 20_000
_LONGEST_BYLINE = 200
_SHORT_HEADING, _MOST_OF_TITLE = 15, 0.65
_LONGEST_LINE = 80
_FEW_LETTERS = 14
"""Fewer letters than this beside the names are "by" and the name of a month."""
_LANGUAGE = late_regex(r"(?:^|\s)(?:language|lang|brush:|highlight-source|sourceCode)[-_ :]*([\w+#.-]+)")


def polish(
    content: HtmlElement, metadata: Metadata, base: str, spared: Set[int] = frozenset()
) -> HtmlElement:
    """Return *content*, changed in place; the leaves of these numbers stay whatever they repeat."""
    embeds.link(content, base)
    figures.gather(content)
    _drop_repeats(content, metadata, spared)
    _name_code_languages(content)
    _make_absolute(content, base)
    for paragraph in content.findall("p"):
        if _heads_text(paragraph):
            paragraph.tag = "h3"
    for heading in content.iter(*HEADINGS):
        _make_inline(heading)
    notes.place(content)
    return content


def _drop_repeats(content: HtmlElement, metadata: Metadata, spared: Set[int]) -> None:
    """Drop the title, and the byline, where they stand again at the head of the article."""
    title = _key(metadata.title)
    for element in list(content)[:6]:
        text = _key(element.text_content())
        if number_of(element) in spared:
            continue
        says_title = element.tag in HEADINGS and _says(text, title)
        if says_title or _is_byline(element, metadata) or _is_link_bar(element):
            content.remove(element)


def _says(heading: str, title: str) -> bool:
    """Tell whether *heading* is the *title*, or one of the two most of the other."""
    if heading == title or len(heading) <= _SHORT_HEADING:
        return heading == title != ""
    shorter, longer = sorted((heading, title), key=len)
    return shorter in longer and len(shorter) > _MOST_OF_TITLE * len(longer)


def _is_link_bar(element: HtmlElement) -> bool:
    """Tell whether *element* is nothing but a few short links: to share, to print, to a section."""
    links = list(element.iter("a"))
    linked = sum(len(_key(link.text_content())) for link in links)
    text = _key(element.text_content())
    return element.tag == "p" and len(links) > 1 and linked >= len(text) and len(text) < _LONGEST_LINE


def _is_byline(element: HtmlElement, metadata: Metadata) -> bool:
    """Tell whether *element* says who wrote the article, or when, and little else."""
    whole = element.text_content()
    names = [_key(name) for name in metadata.byline.split(", ") if name]
    if len(whole) > _LONGEST_BYLINE or element.tag in ("figure", "table", "pre"):
        return False
    rest = _key(whole)
    is_signed = bool(names) and all(name in rest for name in names)
    is_dated = bool(metadata.published) and iso(whole)[:10] == metadata.published[:10]
    for said in (*names, *(_key(each.text_content()) for each in element.iter("time"))):
        rest = rest.replace(said, "", 1)
    letters = sum(each.isalpha() for each in rest)
    return (is_signed or is_dated) and letters < _FEW_LETTERS


def _key(text: str) -> str:
    # Titles, bylines and links are compared with it: what is longer is none of them, however it ends.
    return re.sub(r"\W+", "", text[:_LONGEST_COMPARED]).casefold()


def _heads_text(paragraph: HtmlElement) -> bool:
    """Tell whether *paragraph* is a heading that is only drawn as one: a bold line between two paragraphs."""
    before, after = paragraph.getprevious(), paragraph.getnext()
    if before is None or after is None or len(paragraph) != 1 or paragraph.get("class"):
        return False
    bold = paragraph[0]
    text = bold.text_content().strip()
    return (
        bold.tag in ("b", "strong")
        and not (paragraph.text or "").strip()
        and not (bold.tail or "").strip()
        and 2 < len(text) <= _LONGEST_LINE
        and not ends_sentence(text)
        and bold.find(".//br") is None
        and all(each.tag == "p" and len(each.text_content()) > _LONGEST_LINE for each in (before, after))
    )


def _name_code_languages(content: HtmlElement) -> None:
    for code in content.iter("pre", "code"):
        around = code.getparent()
        classes = " ".join(filter(None, [code.get("class"), "" if around is None else around.get("class")]))
        named = _LANGUAGE.search(classes)
        language = code.get("data-lang") or code.get("data-language") or (named and named.group(1))
        own = (code.get("class") or "").split()
        code.attrib.pop("class", None)
        if "math" in own:
            code.set("class", " ".join(name for name in own if name in ("math", "displayed")))
        elif language:
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

"""Everything a page says of itself, by source, before anything is decided."""

import html
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from reader.core.article import UNKNOWN, Metadata
from reader.core.late_regex import late_regex
from reader.core.metadata.names import key

_ARTICLE_TYPES = late_regex(
    r"(?:Article|BlogPosting|Posting|Report|Review|Recipe|HowTo|FAQPage|QAPage|Question|CreativeWork"
    r"|VideoObject|Book)$"
)
_OTHER_TYPES = late_regex(r"(?:FAQPage|QAPage|Question|CreativeWork|VideoObject|Book)$")
"""What stands beside an article as often as it is the whole page."""
_PAGE_TYPES = late_regex(r"(?:WebPage|AboutPage|ItemPage|MedicalWebPage)$")
_BROKEN_JSON = late_regex(r"[\x00-\x1f]+")

Node = dict[str, Any]


class Said(NamedTuple):
    """A text and the source that says it; false where the text is empty."""

    text: str
    source: str

    def __bool__(self) -> bool:
        return bool(self.text)

    def read(self, reader: Callable[[str], str]) -> "Said":
        """Return what *reader* makes of the text, from the same source."""
        return Said(reader(self.text), self.source)


NOTHING = Said("", "")
_DESCRIPTIONS = ("og:description", "description", "twitter:description", "dc:description")
_SITES = ("og:site_name", "application-name", "dc:publisher")


@dataclass(frozen=True, slots=True)
class Claims:
    """A page's own words about itself.

    ``metas`` maps the lower-cased name, property or itemprop of a meta tag to its values; ``nodes`` are the
    JSON-LD objects, the article's first.
    """

    url: str
    base: str
    metas: dict[str, list[str]]
    nodes: tuple[Node, ...] = ()
    title: str = ""
    headings: tuple[str, ...] = ()
    """The texts of the page's h1."""
    home: str = ""
    """What the h1 says that leads to the site's first page."""
    bylines: tuple[str, ...] = ()
    """What stands in marks for an author: rel, itemprop, class."""
    times: tuple[Said, ...] = ()
    """What stands in marks for a date."""
    canonical: str = ""
    langs: tuple[str, ...] = ()
    dirs: tuple[str, ...] = ()
    image: str = ""
    files: tuple[str, ...] = ()
    """The addresses of its scripts, style sheets and feeds."""
    source: str = ""
    """The address of the text that the page is made of, in a repository: where "Edit this page" leads to."""
    names: str = ""
    """The classes and ids of its ``<html>`` and ``<body>``."""
    about: Metadata = UNKNOWN
    """What the file around the page says of it."""

    def said(self, *names: str) -> Said:
        """Return the first value that a meta tag of any of *names* has, or NOTHING."""
        values = (Said(value, f"<meta {name}>") for name in names for value in self.metas.get(name, ()))
        return next(values, NOTHING)

    def meta(self, *names: str) -> str:
        """Return the first value that any of *names* has, or ""."""
        return self.said(*names).text

    def stated(self, name: str) -> Said:
        """Return what the JSON-LD object of the article has under *name*, NOTHING where that is no text."""
        value = self.article.get(name)
        return Said(value, f"JSON-LD {name}") if isinstance(value, str) else NOTHING

    @property
    def article(self) -> Node:
        """The JSON-LD object of the article itself, or an empty one."""
        return next((node for node in self.nodes if is_article(node)), {})

    @property
    def site(self) -> Said:
        """The name of the site, or NOTHING."""
        publisher = self.article.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else ""
        published = Said(name if isinstance(name, str) else "", "JSON-LD publisher")
        return (self.said(*_SITES) or published or self._shown_site()).read(clean)

    def _shown_site(self) -> Said:
        """What the heading that leads home says, where the title in the head ends with it and says more."""
        name, title = key(self.home), key(self.title)
        return Said(self.home, "<h1>") if name and name != title and title.endswith(name) else NOTHING

    @property
    def descriptions(self) -> tuple[Said, ...]:
        """What the page says that it is about, for those who list it, the surest first."""
        told = (*map(self.said, _DESCRIPTIONS), self.stated("description"))
        return tuple(each for each in told if each)

    @property
    def body(self) -> str:
        """The article's text as the JSON-LD has it, or ""."""
        body = self.article.get("articleBody")
        return body if isinstance(body, str) else ""


def claims(tree: HtmlElement, url: str, about: Metadata = UNKNOWN) -> Claims:
    """Return what the page *tree*, saved from *url*, says of itself; *tree* is not changed.

    What the file around the page says *about* it was put into its head.
    """
    metas: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        value = " ".join((meta.get("content") or "").split())
        names = " ".join(meta.get(kind) or "" for kind in ("property", "name", "itemprop"))
        for name in names.lower().split() if value else ():
            metas.setdefault(name.replace(".", ":"), []).append(value)
    links = {
        rel: each.get("href", "")
        for each in tree.iter("link")
        for rel in (each.get("rel") or "").lower().split()
    }
    base = next((each.get("href", "") for each in tree.iter("base") if each.get("href")), "")
    body = tree.body
    headings = [(each, _text(each)) for each in tree.iter("h1")]
    return Claims(
        url=url,
        base=_join(url, base),
        metas=metas,
        nodes=tuple(_nodes(tree)),
        title=_text(next(tree.iter("title"), None)),
        headings=tuple(text for _, text in headings if text),
        home=next((text for each, text in headings if text and leads_home(each, url)), ""),
        bylines=tuple(_bylines(body)),
        times=tuple(_times(body)),
        canonical=links.get("canonical", ""),
        langs=tuple(filter(None, (tree.get("lang"), tree.get("xml:lang"), body.get("lang")))),
        dirs=tuple(filter(None, (tree.get("dir"), body.get("dir")))),
        image=links.get("image_src", ""),
        files=tuple(
            filter(None, (each.get("src") or each.get("href") for each in tree.iter("script", "link")))
        ),
        source=_source(body),
        names=" ".join(filter(None, (each.get(name) for each in (tree, body) for name in ("id", "class")))),
        about=about,
    )


_SOURCE = late_regex(
    r"^https?://(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)/[^/]+/[^/]+/(?:-/)?(?:edit|_edit|blob|tree)"
    r"/[^?#]+\.(?:mdx?|rst|adoc|asciidoc)(?:[?#]|$)"
)
_OF_SENTENCES = ("p", "dd", "td", "blockquote")


def _source(body: HtmlElement) -> str:
    """Return the address of the text in a repository that a link beside the text leads to, or ""."""
    for link in body.iter("a"):
        address = link.get("href") or ""
        if _SOURCE.search(address) and next(link.iterancestors(*_OF_SENTENCES), None) is None:
            return address
    return ""


def leads_home(heading: HtmlElement, url: str) -> bool:
    """Tell whether *heading* is a link to the site's first page: that is the site's name, not a title."""
    links = [*heading.iter("a"), *heading.iterancestors("a")]
    return any(_is_home(each.get("href") or "", url) for each in links)


def _is_home(address: str, url: str) -> bool:
    """Tell whether *address*, as it is written on the page of *url*, is the first page of its site.

    On a page that was saved without its address the first page of any site is taken for its own.
    """
    try:
        to, here = urlsplit(address.strip()), urlsplit(url)
    except ValueError:
        return False
    is_same_site = not url or (to.netloc in ("", here.netloc) and here.path not in ("", "/"))
    if not is_same_site or to.scheme not in ("", "http", "https") or to.query or to.fragment:
        return False
    return to.path == "/" or (to.path == "" and to.netloc != "")


def is_article(node: Node) -> bool:
    return any(_ARTICLE_TYPES.search(each) for each in _types(node))


def _types(node: Node) -> list[str]:
    named = node.get("@type")
    return [each for each in (named if isinstance(named, list) else [named]) if isinstance(each, str)]


def _nodes(tree: HtmlElement) -> Iterator[Node]:
    """Yield the JSON-LD objects about this page, articles before pages."""
    found: list[Node] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            found += _flat(_load(script.text or ""))
    yield from sorted(found, key=_rank)


def _rank(node: Node) -> int:
    """Tell how surely *node* is the page's own article, the surest first."""
    if not is_article(node):
        return 2
    return int(any(_OTHER_TYPES.search(each) for each in _types(node)))


def _load(text: str) -> Any:
    for mend in (str, _without_comment, _without_breaks):
        text = mend(text)
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _without_comment(text: str) -> str:
    """Return *text* out of the comment that hides it from browsers without scripts."""
    text = text.strip().rstrip(";").rstrip()
    for end in ("-->", "]]>", "//"):
        text = text.removesuffix(end).rstrip()
    for start in ("//", "<!--", "<![CDATA["):
        text = text.removeprefix(start).lstrip()
    return text.partition("*/")[2] if text.startswith("/*") else text


def _without_breaks(text: str) -> str:
    return _BROKEN_JSON.sub(" ", text)


def _flat(value: Any) -> list[Node]:
    if isinstance(value, list):
        return [node for each in value for node in _flat(each)]
    if not isinstance(value, dict):
        return []
    inner = [node for name in ("@graph", "mainEntity", "mainEntityOfPage") for node in _flat(value.get(name))]
    about_page = (
        is_article(value) or any(_PAGE_TYPES.search(each) for each in _types(value)) or "@graph" not in value
    )
    return ([value] if about_page else []) + inner


_BYLINE_CLASS = late_regex(
    r"(?:^|[\s_-])(?:by-?line|author|authors|p-author|writer|written-?by"
    r"|dateline|autor|auteur|creator|post-author)(?:$|[\s_-]|name|info)",
    re.IGNORECASE,
)
_LONGEST_BYLINE = 120


def _bylines(body: HtmlElement) -> Iterator[str]:
    """Yield the texts marked as an author's name, the surest marks first."""
    marked: list[tuple[int, str]] = []
    for element in body.iter(
        "a",
        "span",
        "div",
        "p",
        "li",
        "address",
        "h2",
        "h3",
        "h4",
        "h5",
        "strong",
        "b",
        "small",
        "td",
        "cite",
        "header",
        "section",
        "aside",
    ):
        sureness = _byline_mark(element)
        if sureness is None:
            continue
        text = " ".join(" ".join(element.itertext()).split())
        if 1 < len(text) <= _LONGEST_BYLINE and not _is_of_another(element):
            marked.append((sureness, text))
    yield from (text for _, text in sorted(marked, key=lambda each: each[0]))


def _byline_mark(element: HtmlElement) -> int | None:
    if "author" in (element.get("rel") or "") or "author" in (element.get("itemprop") or ""):
        return 0
    names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('data-testid') or ''}"
    return 1 if len(names) > 3 and _is_of_author(names) else None


@lru_cache(1 << 12)
def _is_of_author(names: str) -> bool:
    return _BYLINE_CLASS.search(names) is not None


def _is_of_another(element: HtmlElement) -> bool:
    """Tell whether *element* names the author of a comment or of a picture."""
    return _in_comment(element) or next(element.iterancestors("figure", "figcaption"), None) is not None


def _in_comment(element: HtmlElement) -> bool:
    """Tell whether *element* stands in a comment: its author is not the article's."""
    return any(
        "comment" in (each.get("class") or "") + (each.get("id") or "")
        for each in element.iterancestors("li", "div", "section", "ol", "article")
    )


PUBLISHED, CREATED, PUBDATE = "itemprop datePublished", "itemprop dateCreated", "<time pubdate>"
PUBLISHED_CLASS = "class published"
"""The marks of a date that say which one it is."""


_PUBLICATION = late_regex(r"pub-?date|publish", re.IGNORECASE)
_DATED = (
    "descendant::*[self::time or self::relative-time or starts-with(@itemprop, 'date')"
    " or (@title and contains(@class, 'published'))]"
)


def _times(body: HtmlElement) -> Iterator[Said]:
    for element in body.xpath(_DATED):
        itemprop = element.get("itemprop") or ""
        value = element.get("datetime") or element.get("content") or ""
        if itemprop in ("datePublished", "dateModified", "dateCreated") and not _in_comment(element):
            yield Said(value or _text(element), f"itemprop {itemprop}")
        elif element.tag == "time" and not _in_comment(element):
            yield Said(value or _text(element), PUBDATE if _is_of_publication(element) else "<time>")
        elif (
            "published" in (element.get("class") or "").split()
            and element.get("title")
            and not _in_comment(element)
        ):
            yield Said(element.get("title", ""), PUBLISHED_CLASS)


def _is_of_publication(time: HtmlElement) -> bool:
    """Tell whether *time*, or the icon before it, says that it is the day of publication."""
    before = time.getprevious()
    icon = "" if before is None else before.get("title") or before.get("aria-label") or ""
    says = _PUBLICATION.search(f"{time.get('class') or ''} {icon}") is not None
    return says or time.get("pubdate") is not None


def _join(base: str, address: str) -> str:
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return base


def _text(element: HtmlElement | None) -> str:
    return "" if element is None else " ".join("".join(element.itertext()).split())


def clean(text: str) -> str:
    """Return *text* with its character references read and its white space folded."""
    return " ".join(html.unescape(text).split())

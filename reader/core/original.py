"""The page as it was saved, sanitized, with its own styles: what "Reading mode off" shows.

Nothing in it runs, nothing leaves the page's own files, and nothing of it stays on the screen while the rest
scrolls. It looks as the page does without its programs; drawings inside the markup (svg) are left out.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from html import escape
from itertools import islice
from typing import TYPE_CHECKING, Final

from reader.core import sanitize, styles
from reader.core.article import Page, SafeHtml
from reader.core.late_regex import late_regex
from reader.core.page_style import page_style
from reader.core.pictures import Pictures, joined, plain_url
from reader.core.sanitize import Rule, matching, present, text
from reader.core.tree import base, tree

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LAYOUT = """
    acronym big button dialog fieldset font input label legend meter optgroup output picture progress source
    strike
"""
TAGS: Final = sanitize.TAGS | frozenset(_LAYOUT.split())
"""The tags of a page: an article's, and those that styles speak of. Forms are gone, their controls inert."""

INERT: Final = frozenset(("button", "fieldset", "input", "optgroup"))

_OWN_TAG = late_regex(r"<([a-z][a-z0-9]*-[a-z0-9-]*)", re.IGNORECASE)
_OWN_TAGS = 300
# Names with a hyphen that mean something to a parser or to a drawing: HTML Standard, 4.13.2.
_RESERVED = """
    annotation-xml color-profile font-face font-face-format font-face-name font-face-src font-face-uri
    missing-glyph
"""
_RESERVED_TAGS = frozenset(_RESERVED.split())

_LOOKS = """
    align bgcolor border bordercolor cellpadding cellspacing clear color face height hspace noshade nowrap
    role rules size text valign vspace width
"""
_ATTRIBUTE = re.compile(r"[a-z][\w.-]*", re.ASCII).fullmatch
_DESCRIPTOR = re.compile(r"[0-9.]+[wxh],?", re.ASCII).fullmatch
_GLUED = re.compile(r"(\s[0-9.]+[wxh]),(?=\S)", re.ASCII).sub
_LOOK = matching(r"[\w#%., +-]{0,80}")
_NUMBER = matching(r"-?[0-9.]{1,20}")

STYLE: Final = "style.css"
"""What the document calls its style sheet: beside it, so that the names of pictures mean the same in both."""


@dataclass(frozen=True, slots=True)
class Original:
    """A page as it was saved.

    ``html`` is the body's content; ``attributes`` are those of the elements "html" and "body", raw text;
    ``style`` is all of the page's CSS. `document` joins the first two; the third is served beside it.
    ``pictures`` gives for each name in them (pictures, backgrounds, fonts) the URL that ``Page.resources``
    knows it by, or a ``data:`` URL, which `pictures.inline` reads.
    """

    html: SafeHtml
    style: str
    attributes: Mapping[str, Mapping[str, str]]
    pictures: Mapping[str, str]


def original(page: Page) -> Original:
    """Return *page* as it was saved, without anything that runs, loads, or stays while the rest scrolls."""
    root = tree(page.html)
    start = base(page, root)
    pictures = Pictures(start)
    rules = _rules(page, start, pictures)
    own = frozenset(islice({tag.lower(): None for tag in _OWN_TAG.findall(page.html)}, _OWN_TAGS))
    html = sanitize.by_rules(page.html, TAGS | own - _RESERVED_TAGS, rules, INERT)
    attributes = {tag: _attributes(root, tag, rules["*"]) for tag in ("html", "body")}
    style = page_style(page, root, start, pictures)
    return Original(html, style, attributes, dict(pictures.urls))


def document(html: SafeHtml, attributes: Mapping[str, Mapping[str, str]]) -> str:
    """Return the whole document, which wants its style sheet under the name `STYLE`, and no other file."""
    root, body = (
        "".join(f' {name}="{escape(value)}"' for name, value in attributes.get(tag, {}).items())
        for tag in ("html", "body")
    )
    head = f'<meta charset="utf-8"><link rel="stylesheet" href="{STYLE}">'
    return f"<!DOCTYPE html>\n<html{root}><head>{head}</head><body{body}>{html}</body></html>\n"


def _attributes(root: "HtmlElement | None", tag: str, rules: Mapping[str, Rule]) -> dict[str, str]:
    element = next(root.iter(tag), None) if root is not None else None
    if element is None:
        return {}
    kept = {}
    for name, value in element.items():
        rule = sanitize.rule_for(name, rules) if _ATTRIBUTE(name) else None
        allowed = rule(value) if rule else None
        if allowed is not None:
            kept[name] = allowed
    return kept


def _rules(page: Page, start: str, pictures: Pictures) -> dict[str, dict[str, Rule]]:
    name = pictures.name
    shown = partial(sanitize.source, picture=name)
    anywhere: dict[str, Rule] = {
        **dict.fromkeys(_LOOKS.split(), _LOOK),
        **dict.fromkeys(("aria-", "class", "data-", "id", "title"), text),
        "background": name,
        "dir": sanitize.ATTRIBUTES["*"]["dir"],
        "hidden": present,
        "lang": sanitize.ATTRIBUTES["*"]["lang"],
        "style": partial(styles.declarations, name=name),
    }
    own = {tag: {k: v for k, v in each.items() if k != "class"} for tag, each in sanitize.ATTRIBUTES.items()}
    candidates: Rule = partial(_candidates, page=page, pictures=pictures)
    choice: dict[str, Rule] = {"srcset": candidates, "sizes": matching(r"[\w\s.,:()<>=%*/+-]{1,500}")}
    return own | {
        "*": anywhere,
        "a": {"href": partial(_link, start=start), "name": text},
        "button": {"disabled": present},
        "dialog": {"open": present},
        "fieldset": {"disabled": present},
        "img": {"src": shown, "alt": text, **choice},
        "input": {
            "checked": present,
            "disabled": present,
            "placeholder": text,
            "type": matching(
                "button|checkbox|email|hidden|number|password|radio|reset|search|submit|tel|text|url"
            ),
            "value": text,
        },
        "meter": dict.fromkeys(("high", "low", "max", "min", "optimum", "value"), _NUMBER),
        "optgroup": {"disabled": present},
        "progress": dict.fromkeys(("max", "value"), _NUMBER),
        "source": {
            **choice,
            "media": matching(r"[\w\s.,:()<>=/-]{1,500}"),
            "type": matching(r"image/[\w.+-]+"),
        },
        "td": own["td"] | {"headers": text},
        "th": own["th"] | {"headers": text},
    }


def _link(value: str, start: str) -> str | None:
    address = plain_url(value)
    if address.startswith("#"):
        return address
    url = joined(start, address)
    return url if url.lower().startswith(sanitize.LINK_SCHEMES) else None


def _candidates(value: str, page: Page, pictures: Pictures) -> str | None:
    """Those of a ``srcset`` that the page has, as the engine might choose one that is missing."""
    kept: list[str] = []
    name: str | None = None
    for word in _GLUED(r"\1, ", value).split():
        if _DESCRIPTOR(word):
            if name:
                kept[-1] = f"{name} {word.rstrip(',')}"
            continue
        name = pictures.name(word.strip(","))
        if name and not pictures.urls[name].startswith("data:") and not page.resources(pictures.urls[name]):
            name = None
        if name:
            kept.append(name)
    return ", ".join(kept) or None

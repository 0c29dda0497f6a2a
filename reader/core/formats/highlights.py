"""What was marked in an article before it came here: passages as ``<mark>``, notes behind the text.

Read from Omnivore's Markdown: each passage is a quote, its labels (``#label``) and its note follow as
paragraphs; a paragraph before the first quote is a note on the whole article.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from lxml import etree
from lxml.html import HtmlElement, fragment_fromstring, tostring

from reader.core.late_regex import late_regex

_BLANK_LINE = late_regex(r"\n[ \t]*\n")
_LABELS = late_regex(r"#\S+(?: #\S+)*\s*\Z")
_QUOTE = late_regex(r"^>[ \t]?", re.M)
_UNMARKED = frozenset(("script", "style", "template", "noscript"))


@dataclass(frozen=True, slots=True)
class Highlight:
    """A passage of the article, or "" for all of it, and what was noted on it, or ""."""

    quote: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Text:
    """One piece of the article's text: what stands in *element*, or behind it."""

    element: HtmlElement
    is_tail: bool

    @property
    def string(self) -> str:
        return (self.element.tail if self.is_tail else self.element.text) or ""


def parse(markdown: str) -> list[Highlight]:
    """Return the highlights that *markdown* holds, in its order."""
    found: list[Highlight] = []
    for piece in _BLANK_LINE.split(markdown.replace("\r\n", "\n")):
        text = piece.strip()
        if text.startswith(">"):
            found.append(Highlight(" ".join(_QUOTE.sub("", text).split())))
        elif text and not _LABELS.match(text):
            last = found.pop() if found else Highlight("")
            found.append(Highlight(last.quote, f"{last.note}\n\n{text}".strip()))
    return found


def marked(html: str, highlights: list[Highlight]) -> str:
    """Return *html* with the *highlights* marked in it, and their notes behind it."""
    if not highlights:
        return html
    try:
        tree = fragment_fromstring(html, create_parent="div")
    except etree.LxmlError:
        return html
    texts = [each for each in _texts(tree) if each.string.strip()]
    lost = _mark(texts, [each.quote for each in highlights])
    notes = (_written(each) for each in highlights if each.note or each.quote in lost)
    return f"{tostring(tree, encoding='unicode')}{''.join(notes)}"


def _written(highlight: Highlight) -> str:
    quote = f"<blockquote><p>{escape(highlight.quote)}</p></blockquote>" if highlight.quote else ""
    return quote + "".join(f"<p>{escape(each)}</p>" for each in _BLANK_LINE.split(highlight.note) if each)


def _texts(tree: HtmlElement) -> Iterator[_Text]:
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start" and isinstance(element.tag, str) and element.tag not in _UNMARKED:
            yield _Text(element, False)
        elif event == "end" and element is not tree:
            yield _Text(element, True)


def _mark(texts: list[_Text], quotes: list[str]) -> set[str]:
    """Mark each of *quotes* where it stands in *texts*; return those that stand nowhere."""
    places = [
        (number, at)
        for number, text in enumerate(texts)
        for at, letter in enumerate(text.string)
        if not letter.isspace()
    ]
    # White space differs between what was marked and what was kept, so only letters are compared.
    letters = "".join(texts[number].string[at] for number, at in places)
    is_marked, lost = [False] * len(places), set()
    for quote in filter(None, quotes):
        wanted = "".join(quote.split())
        start = letters.find(wanted)
        if start < 0:
            lost.add(quote)
        else:
            is_marked[start : start + len(wanted)] = [True] * len(wanted)
    spans: dict[int, list[tuple[int, int]]] = {}
    for (number, at), chosen in zip(places, is_marked, strict=True):
        if not chosen:
            continue
        own = spans.setdefault(number, [])
        if own and not texts[number].string[own[-1][1] : at].strip():
            own[-1] = (own[-1][0], at + 1)
        else:
            own.append((at, at + 1))
    for number, own in spans.items():
        _wrap(texts[number], own)
    return lost


def _wrap(text: _Text, spans: list[tuple[int, int]]) -> None:
    """Put the *spans* of *text* into marks."""
    string = text.string
    marks = []
    for (start, end), (after, _) in zip(spans, [*spans[1:], (len(string), 0)], strict=True):
        mark = etree.Element("mark")
        mark.text, mark.tail = string[start:end], string[end:after]
        marks.append(mark)
    if text.is_tail:
        text.element.tail = string[: spans[0][0]]
        holder = text.element.getparent()
        at = holder.index(text.element) + 1
    else:
        text.element.text = string[: spans[0][0]]
        holder, at = text.element, 0
    holder[at:at] = marks

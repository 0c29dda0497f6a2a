"""An article's HTML as a light tree, and the runs of text in it that are read as one.

Reads what `reader.core.sanitize` writes (attributes in double quotes, every end tag there, no comments) and
gives back every tag to the letter, so that nothing but words can change.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape, unescape

from reader.core.late_regex import late_regex
from reader.translation.pair import code

_TAG = late_regex(r'<(?P<end>/?)(?P<name>[a-z][a-z0-9-]*)(?P<rest>(?:\s+[\w:-]+(?:="[^"]*")?)*)\s*/?>')
_ATTRIBUTE = late_regex(r'(\s)(?P<name>[\w:-]+)="(?P<value>[^"]*)"')
_VOID = frozenset(("br", "col", "hr", "img", "wbr"))
_INLINE = """
    a abbr b bdi bdo big cite code data del dfn em font i img ins kbd mark math q rp rt ruby s samp small span
    strong sub sup svg time tt u var wbr
"""
INLINE = frozenset(_INLINE.split())
_KEPT = frozenset(("code", "img", "kbd", "math", "pre", "ruby", "samp", "svg", "tt", "var", "wbr"))
"""Tags whose words stay as they are."""
_KEPT_CLASSES = frozenset(("math", "notranslate"))
_SAID = {"img": ("alt", "title"), "a": ("title",), "abbr": ("title",), "dfn": ("title",), "th": ("abbr",)}
"""The attributes that are read by people."""
_LETTER = late_regex(r"[^\W\d_]")


@dataclass(slots=True)
class Text:
    """Words as they are read, not as HTML spells them."""

    text: str

    def html(self) -> str:
        return escape(self.text, quote=False).replace("\u00a0", "&nbsp;")


@dataclass(slots=True)
class Tag:
    """An element: its start tag and its end tag to the letter ("" for none), and what is between them."""

    name: str
    start: str
    nodes: "list[Node]"
    end: str
    is_foreign: bool = False
    """Whether its words are in a language of their own."""

    def html(self) -> str:
        return self.start + "".join(each.html() for each in self.nodes) + self.end

    @property
    def text(self) -> str:
        """The words in it."""
        return "".join(each.text for each in self.nodes)

    @property
    def is_kept(self) -> bool:
        """Whether the words in it stay as they are: code, formulas, what the page itself marks so."""
        return self.is_foreign or self.name in _KEPT or _is_marked(self.start)

    @property
    def is_inline(self) -> bool:
        """Whether it is part of a line of text, with all that is in it."""
        if self.name not in INLINE:
            return False
        return self.is_kept or all(not isinstance(each, Tag) or each.is_inline for each in self.nodes)

    @property
    def attributes(self) -> Mapping[str, str]:
        return _attributes(self.start)

    def said(self) -> dict[str, str]:
        """Return the attributes of its own that people read, where they hold words."""
        names = _SAID.get(self.name, ())
        return {name: value for name, value in self.attributes.items() if name in names and has_words(value)}

    def say(self, name: str, value: str) -> None:
        """Give the attribute *name* another *value*."""

        def written(found: re.Match[str]) -> str:
            if found["name"] != name:
                return found[0]
            return f'{found[1]}{name}="{escape(value, quote=True).replace("&#x27;", chr(39))}"'

        self.start = _ATTRIBUTE.sub(written, self.start)


@lru_cache(maxsize=1024)
def _is_marked(start: str) -> bool:
    attributes = _attributes(start)
    is_marked = not _KEPT_CLASSES.isdisjoint(attributes.get("class", "").split())
    return is_marked or attributes.get("translate") == "no"


@lru_cache(maxsize=1024)
def _attributes(start: str) -> Mapping[str, str]:
    # The same few tags are asked over and over: what they are is told a dozen times for each.
    return {each["name"]: unescape(each["value"]) for each in _ATTRIBUTE.finditer(start)}


Node = Text | Tag


@dataclass(slots=True)
class Run:
    """Nodes in a row of ``holder`` that are read as one line of text: from ``start`` to before ``end``."""

    holder: Tag
    start: int
    end: int

    @property
    def nodes(self) -> list[Node]:
        return self.holder.nodes[self.start : self.end]


def parse(html: str) -> Tag:
    """Return the tree of *html* under a root without tags of its own."""
    root = Tag("", "", [], "")
    open_tags = [root]
    at = 0
    for tag in _TAG.finditer(html):
        _add_text(open_tags[-1], html[at : tag.start()])
        at = tag.end()
        if tag["end"]:
            if len(open_tags) > 1 and open_tags[-1].name == tag["name"]:
                open_tags.pop().end = tag[0]
            continue
        made = Tag(tag["name"], tag[0], [], "")
        open_tags[-1].nodes.append(made)
        if made.name not in _VOID:
            open_tags.append(made)
    _add_text(open_tags[-1], html[at:])
    return root


def runs(root: Tag) -> Iterator[Run]:
    """Every run of text in *root* that has words to translate, in order; each holder's from its last."""
    if root.is_kept:
        return
    start = None
    found = []
    for at, node in enumerate([*root.nodes, None]):
        is_inline = isinstance(node, Text) or (isinstance(node, Tag) and node.is_inline)
        if is_inline and start is None:
            start = at
        elif not is_inline and start is not None:
            found.append(Run(root, start, at))
            start = None
    inner = [each for each in root.nodes if isinstance(each, Tag) and not each.is_inline]
    for run in reversed(found):
        if any(has_words(words_of(each)) for each in run.nodes):
            yield run
    for each in inner:
        yield from runs(each)


def keep_foreign(root: Tag, lang: str) -> None:
    """Mark what is not in *lang* by what the page says: it is a quotation, and stays one."""
    for tag in tags(root):
        said = tag.attributes.get("lang", "")
        tag.is_foreign = bool(said) and code(said) != lang


def tags(node: Node) -> Iterator[Tag]:
    """Every tag in *node* and itself, in order."""
    if isinstance(node, Tag):
        yield node
        for each in node.nodes:
            yield from tags(each)


def words_of(node: Node) -> str:
    """The words of *node* that are to be translated."""
    if isinstance(node, Text):
        return node.text
    return "" if node.is_kept else "".join(words_of(each) for each in node.nodes)


def has_words(text: str) -> bool:
    """Tell whether *text* has a letter of any script."""
    return _LETTER.search(text) is not None


def signature(html: str) -> list[str]:
    """Every tag of *html*, sorted, without the values of the attributes that people read."""
    return sorted(_sign(each) for each in tags(parse(html)) if each.name)


def _sign(tag: Tag) -> str:
    said = _SAID.get(tag.name, ())
    attributes = (f"{name}={'' if name in said else value}" for name, value in sorted(tag.attributes.items()))
    return " ".join((tag.name, *attributes))


def slices(content: str, ids: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Where the elements with *ids* begin and end in *content*; those that are not there are left out."""
    wanted = set(ids)
    found: dict[str, tuple[int, int]] = {}
    depth, inside, start = 0, "", 0
    for tag in _TAG.finditer(content):
        if tag["end"]:
            depth -= 1
            if inside and depth == 0:
                found[inside] = (start, tag.end())
                inside = ""
            continue
        if not inside:
            id = next((each["value"] for each in _ATTRIBUTE.finditer(tag[0]) if each["name"] == "id"), "")
            if id in wanted and id not in found:
                inside, start, depth = id, tag.start(), 0
                if tag["name"] in _VOID:
                    found[id], inside = (start, tag.end()), ""
                    continue
        depth += tag["name"] not in _VOID
    return found


def with_slices(content: str, made: Mapping[str, str]) -> str:
    """Return *content* with what is *made* in the places of the elements with these ids."""
    pieces, last = [], 0
    for name, (start, end) in sorted(slices(content, list(made)).items(), key=lambda each: each[1]):
        pieces += [content[last:start], made[name]]
        last = end
    return "".join((*pieces, content[last:]))


def _add_text(tag: Tag, html: str) -> None:
    if html:
        tag.nodes.append(Text(unescape(html)))

"""The one template: article + settings + theme → a whole HTML document.

Everything but `SafeHtml` is escaped; the document has no script and names nothing outside itself but
``style.css``, ``font/…`` and the article's pictures.
"""

import json
import re
import unicodedata
from dataclasses import asdict, dataclass
from functools import cache
from html import escape
from string import Template
from urllib.parse import unquote

from reader.core import mathml, paths
from reader.core.appearance import attributes, properties
from reader.core.article import Article, Block, BlockKind
from reader.core.late_regex import late_regex
from reader.core.parts import beginning, parted, with_breaks
from reader.core.settings import Settings
from reader.core.theme import Theme
from reader.core.typography import first_files
from reader.core.wording import isolated

LONGEST_DEK = 300
"""A longer excerpt is not a dek: somebody put the first paragraphs there."""

LONG = {"title": (60, 110), "dek": (160, 10_000)}
"""From how many letters on a part of the title block is set as long, and as longest."""

LEAST_OPENING = 200
"""Characters of the first paragraph that is long enough to begin with a drop cap."""

_ATTRIBUTES = r'(?:\s+[\w-]+="[^"]*")*'
_TABLE = late_regex(rf"<(/?)table{_ATTRIBUTES}>")
# One that is less than a hundred pixels wide is an icon.
_PICTURE = rf'<img(?![^>]*\swidth="\d\d?"){_ATTRIBUTES}\s*/?>'
_LONE_PICTURE = late_regex(
    rf'<p( id="b\d+"(?:\s+(?:lang|dir)="[^"]*")*)>(?=\s*(?:<span{_ATTRIBUTES}>\s*)*'
    rf"(?:{_PICTURE}|<a{_ATTRIBUTES}>\s*{_PICTURE}\s*</a>)(?:\s*</span>)*\s*</p>)"
)
# A list of links to places on the page, and of nothing else.
_ITEM = rf'<li{_ATTRIBUTES}>\s*<a(?=[^>]*\shref="#){_ATTRIBUTES}>[^<]*</a>\s*</li>'
_CONTENTS = late_regex(rf"<([uo]l)>(?=\s*(?:{_ITEM}\s*){{2,}}</\1>)")
_DEK = late_regex(
    rf'((?:\s*<div{_ATTRIBUTES}>)*\s*)(<p(?=[^>]*\bclass="dek"){_ATTRIBUTES}>.*?</p>)', re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Labels:
    """What the window's language says about an article; empty where there is nothing to say.

    ``lang`` is the window's. Each other field is the whole text of the element with that id, ready to
    be replaced when the window's language changes.
    """

    lang: str = "en"
    published: str = ""
    modified: str = ""
    minutes: str = ""
    source: str = ""
    saved: str = ""
    genre: str = ""

    @property
    def texts(self) -> dict[str, str]:
        """Each label by the id of its element."""
        # Isolated as text and not by a dir: the dots between the labels go the article's way (UAX 9).
        given = ((name, text) for name, text in asdict(self).items() if name != "lang")
        return {name: isolated(text) if text else "" for name, text in given}


def compose(
    article: Article, settings: Settings, theme: Theme, labels: Labels, longest: int | None = None
) -> str:
    """Return *article* as a document that looks as *settings* and *theme* say, in its own language.

    Of its content no more than *longest* characters of HTML, where that is given.
    """
    about = article.metadata
    dek, content = _dek(article)
    if longest is not None:
        content = beginning(content, longest)
    address = about.url if about.url.startswith(("http://", "https://")) else ""
    return _template().substitute(
        lang=escape(about.lang),
        dir="rtl" if about.dir == "rtl" else "ltr",
        attributes="".join(
            f' {name}="{escape(value)}"' for name, value in attributes(settings, theme).items() if value
        ),
        properties=" ".join(f"{name}: {value};" for name, value in properties(settings, theme).items()),
        fonts="".join(
            f'<link rel="preload" href="font/{file}" as="font" crossorigin>\n'
            for file in first_files(settings.font, about.lang)
        ),
        kind=escape(article.kind),
        title=escape(about.title),
        site=escape(about.site),
        titled=_length("title", about.title),
        dek=dek,
        dekked=_length("dek", re.sub("<[^>]*>", "", dek)),
        byline=escape(about.byline),
        published_at=escape(about.published),
        modified_at=escape(about.modified),
        lead=_lead(article),
        content=parted(with_boxes(with_breaks(_with_opening(content, article))), article.blocks),
        formulas=_formulas(article),
        url=escape(address),
        address=escape(_readable(address.partition("://")[2].rstrip("/"))),
        spoken=f' lang="{escape(labels.lang)}"',
        **{name: escape(text) for name, text in labels.texts.items()},
    )


@cache
def _template() -> Template:
    return Template((paths.resources() / "article.html").read_text(encoding="utf-8"))


def _dek(article: Article) -> tuple[str, str]:
    """The dek and the rest. A dek that opens the content moves up to the title; else the excerpt is it."""
    opening = _DEK.match(article.content)
    if opening:
        return opening[2], opening[1] + article.content[opening.end() :]
    excerpt = article.metadata.excerpt
    said = " ".join(block.text for block in article.blocks[:3])
    if not excerpt or len(excerpt) > LONGEST_DEK or excerpt.rstrip(" .…")[:60] in said:
        return "", article.content
    return f"<p>{escape(excerpt)}</p>", article.content


def _readable(address: str) -> str:
    """Return *address* in the letters that its percent signs stand for, where all of those can be seen."""
    try:
        said = unquote(address, errors="strict")
    except UnicodeDecodeError:
        return address
    return said if said.isprintable() and " " not in said else address


def _length(part: str, text: str) -> str:
    """Say whether *text* is long for its *part*, so that its type leaves room for what is read."""
    # A letter of full width takes the room of two.
    letters = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
    long, longest = LONG[part]
    return "longest" if letters > longest else "long" if letters > long else ""


def _with_opening(content: str, article: Article) -> str:
    """Mark the paragraph that opens the article, which may begin with a drop cap."""
    opening = next((each for each in article.blocks if _may_open(each)), None)
    if opening is None:
        return content
    # A class of the paragraph's own would stand after its id.
    return re.sub(rf'<p id="b{opening.id}"(?=>)', rf'<p id="b{opening.id}" class="opening"', content, count=1)


def with_boxes(content: str) -> str:
    """Put every table into a box of its own, in which it scrolls under its head; mark lone pictures.

    The page's own contents are marked too.
    """
    content = _CONTENTS.sub(r'<\1 class="contents">', content)
    content = _LONE_PICTURE.sub(r'<p\1 class="picture">', content)
    # No tab stop is needed: the engine lets the keyboard into a box that scrolls (and into no other).
    return _TABLE.sub(lambda tag: f"{tag[0]}</div>" if tag[1] else f'<div class="wide">{tag[0]}', content)


def _may_open(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and len(block.text) >= LEAST_OPENING and block.text[0].isalpha()


def _formulas(article: Article) -> str:
    """What the formulas look like, as values that the page's script makes elements of."""
    if not article.formulas:
        return ""
    said = json.dumps(mathml.to_objects(article.formulas), ensure_ascii=False, separators=(",", ":"))
    return f'<data id="formulas" value="{escape(said)}" hidden></data>'


def _lead(article: Article) -> str:
    if not article.lead_picture:
        return ""
    return f'<figure id="lead"><img src="{escape(article.lead_picture)}" alt=""></figure>'

"""Where an article may be kept when the page's own markup shows none: templates, metadata, data islands."""

from lxml.html import HtmlElement, builder

from reader.core.extract import islands, prepare
from reader.core.late_regex import late_regex
from reader.core.metadata.claims import Claims

MARGIN = 3
"""How many times as long as what the markup shows a text must be that is taken in its stead."""
ENOUGH = 600
"""Characters from which on what the markup shows is taken for an article, and no notice."""
_TEXT = late_regex(r"<[^<>]*>")


def templates(tree: HtmlElement, shown: int) -> bool:
    """Open the templates of *tree* with much more text than the *shown* characters; say whether any was."""
    opened = False
    for template in list(tree.body.iter("template")):
        if len(template.text_content()) > _least(shown):
            template.tag = "div"
            opened = True
    return opened


def body(tree: HtmlElement, claims: Claims, shown: int) -> HtmlElement | None:
    """Return the body of an article that *tree* keeps in its data, or None.

    It is much longer than the *shown* characters that its markup gave.
    """
    written = islands.as_html(claims.body)
    if shown < ENOUGH:
        written = max(written, islands.article(tree), key=_length)
    if _length(written) <= _least(shown):
        return None
    return prepare.parse(written).body


def summary(text: str) -> HtmlElement:
    """Return a body of nothing but *text*."""
    made: HtmlElement = builder.BODY(builder.P(text))
    return made


def _least(shown: int) -> int:
    return max(islands.SHORTEST, MARGIN * shown)


def _length(html: str) -> int:
    return len(_TEXT.sub("", html))

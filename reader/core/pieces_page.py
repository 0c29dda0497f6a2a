"""The page in pieces as a document: what was taken as it is, what was left out greyed, each with its reason.

Like `reader.core.compose`: everything but `SafeHtml` is escaped, and there is no script in it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from string import Template

from reader.core import paths
from reader.core.appearance import attributes, properties
from reader.core.compose import with_boxes
from reader.core.explained import Explanation, Known, Piece
from reader.core.settings import Settings
from reader.core.theme import Theme


@dataclass(frozen=True, slots=True)
class State:
    """How a piece is shown: whether it is taken, whether by hand, and the reason in words."""

    taken: bool
    decided: bool
    why: str


@dataclass(frozen=True, slots=True)
class Words:
    """What the window's language says over the pieces; ``lang`` and ``dir`` are the window's.

    ``known`` is what is known of the page, with names and sources in that language.
    """

    lang: str
    dir: str
    heading: str
    about: str
    known: Sequence[Known] = ()


def compose(
    explanation: Explanation,
    states: Mapping[int, State],
    words: Words,
    settings: Settings,
    theme: Theme,
) -> str:
    """Return the document; *states* are by the numbers of the pieces."""
    metadata = explanation.metadata
    return _template().substitute(
        lang=escape(metadata.lang),
        dir="rtl" if metadata.dir == "rtl" else "ltr",
        attributes="".join(
            f' {name}="{escape(value)}"' for name, value in attributes(settings, theme).items() if value
        ),
        properties=" ".join(f"{name}: {value};" for name, value in properties(settings, theme).items()),
        spoken=f' lang="{escape(words.lang)}" dir="{escape(words.dir)}"',
        title=escape(metadata.title),
        heading=escape(words.heading),
        about=escape(words.about),
        known="\n".join(map(_row, words.known)),
        pieces="\n".join(_piece(each, states[each.number], words) for each in explanation.pieces),
    )


def style_sheet() -> str:
    """Return what the document wants beside the article's style sheet."""
    return (paths.resources() / "pieces.css").read_text(encoding="utf-8")


def _row(known: Known) -> str:
    name, said, source = map(escape, (known.name, known.said, known.source))
    return f'<tr><th scope="row">{name}</th><td><bdi>{said}</bdi></td><td>{source}</td></tr>'


def _piece(piece: Piece, state: State, words: Words) -> str:
    number = piece.number
    attributes = f"data-taken={'yes' if state.taken else 'no'}{' data-decided' if state.decided else ''}"
    return (
        f'<div class="piece" id="b{number}" {attributes} role="listitem" tabindex="-1"'
        f' aria-describedby="why{number}"><div class="shown">{with_boxes(piece.html)}</div>'
        f'<p class="why" id="why{number}" lang="{escape(words.lang)}" dir="{escape(words.dir)}">'
        f"{escape(state.why)}</p></div>"
    )


@cache
def _template() -> Template:
    return Template((paths.resources() / "pieces.html").read_text(encoding="utf-8"))

"""Words as the library indexes and finds them. No query is ever an error.

FTS5's unicode61 splits at blanks and signs, which does nothing for scripts that write without blanks.
There each character is made a word of its own and a query's run of them a phrase, so that 灯台 is found
inside 灯台守, which a trigram index could not do for two characters.
"""

import re
import unicodedata
from dataclasses import dataclass

from reader.core.late_regex import late_regex

MOST_WORDS = 32
LONGEST_WORD = 200

HIT_START, HIT_END = "\x02", "\x03"

# CJK, kana, Hangul, Thai, Lao, Burmese, Khmer.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_UNSPACED += "\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
_SEAM = late_regex(rf"(?<=[{_UNSPACED}])(?=[\w{_UNSPACED}])|(?<=\w)(?=[{_UNSPACED}])")
_SEAM_SIGN = "\u200b"
# Nobody searches for control characters, half surrogate pairs, soft hyphens, Arabic vowel signs, tatweel.
_DROPPED = late_regex(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of an article round the words found; ``found`` are their ranges in ``text``, in characters."""

    text: str
    found: tuple[tuple[int, int], ...] = ()


def indexed(text: str) -> str:
    """Return *text* as the index has it: width and ligatures folded (NFKC), unspaced signs set apart."""
    return _SEAM.sub(_SEAM_SIGN, _DROPPED.sub("", unicodedata.normalize("NFKC", text)))


def expression(query: str) -> str:
    """Return the FTS5 expression for all words of *query*, the last as a beginning; "" where it has none."""
    words = [word for word in indexed(query).split() if any(map(str.isalnum, word))][:MOST_WORDS]
    quoted = " ".join(f'"{_without_quotes(word)}"' for word in words)
    return f"{quoted}*" if quoted else ""


def excerpt(snippet: str) -> Excerpt:
    """Return what FTS5's ``snippet()`` found, with its marks turned into ranges."""
    pieces = re.split(f"[{HIT_START}{HIT_END}]", " ".join(snippet.replace(_SEAM_SIGN, "").split()))
    text, found = "", []
    for number, piece in enumerate(pieces):
        if number % 2:
            found.append((len(text), len(text) + len(piece)))
        text += piece
    return Excerpt(text, tuple(found))


def _without_quotes(word: str) -> str:
    return word[:LONGEST_WORD].replace('"', " ")

"""People's names out of a byline, and a title without its site's name."""

import re
import unicodedata
from collections.abc import Sequence

from reader.core.late_regex import late_regex
from reader.core.metadata.dates import is_month

_LABEL = late_regex(
    r"^\W*(?:(?:written|post(?:ed)?|published|reported|reviewed|story|words|text|photos?|article)\s+by"
    r"|(?:artikel|beitrag|text)\s+von|by|von|par|por|de|di|da|door|av|af|"
    r"autor(?:in|a|es|en)?|authors?|auteur|autore|автор|text|от|बाय|द्वारा|بقلم|كتب"
    r"|作者|记者|撰文|来源作者|文|編輯|编辑|責任編輯|责任编辑|글|기자)\b\s*[:：/|]?\s*",
    re.IGNORECASE,
)
_REST = late_regex(
    r"\s*(?:[|•·⋅–—»›(]|\s-\s|\b(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\b(?:updated|published|posted|last modified|aktualisiert"
    r"|veröffentlicht|publié|publicado)\b|"
    r"\b(?:on\s+)?(?:\d{1,2}[./ ]\s?(?:\d{1,2}[./ ]|[^\W\d]{3,10})"
    r"|(?-i:[^\W\d_](?:[^\W\d_A-Z]{2,8}|[^\W\d_a-z]{2,8}))\s+\d{1,2},?\s+\d{4}|\d{4}[-/.]\d)"
    # The day in an element of its own, beside which no space stands: "Ada LindMay 2, 2025".
    r"|(?-i:(?<=[a-zà-ÿ])[A-Z][a-z]{2,8})\.?\s+\d{1,2},?\s+\d{4}).*$",
    re.IGNORECASE | re.DOTALL,
)
_AND = r"\s+(?:and|und|y|et|e|en|och|og|i|и|و)\s+|&"
JOINED = late_regex(_AND, re.IGNORECASE)
"""What stands before the last of several names."""
_SPLIT = late_regex(rf"\s*(?:,|;|、|\s/\s|{_AND}|\n)\s*", re.IGNORECASE)
_NOT_A_NAME = late_regex(
    r"https?:|www\.|[@#{}<>©]|\d[.,]\d|\.(?:com|org|net|de)\b|^\d+$|\d:\d|\d{4}", re.IGNORECASE
)
# What publishing systems call an account when nobody gave it a name.
_ACCOUNT = late_regex(
    r"(?:wp|wordpress|web|site)?[-_ ]?(?:admin(?:istrator)?|publisher|webmaster|editor|user|root|guest)\d*",
    re.IGNORECASE,
)
# "(AP)", "[guest author]" behind a name.
_ASIDE = late_regex(r"(?<=\w)\s*(?:\([^()]*\)|\[[^][]*\]|（[^（）]*）)")
_SPACED_NAME = late_regex(r"[\u4e00-\u9fff] [\u4e00-\u9fff]")
_PARTICLES = (
    "al", "ap", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el",
    "la", "le", "ten", "ter", "van", "vom", "von", "y", "zu",
)  # fmt: skip
_NAME_WORD = late_regex(r"(?:[^\W\d_]\.?)+(?:['’-](?:[^\W\d_]\.?)+)*")
_FEWEST_WORDS, _MOST_WORDS, _LONGEST_WORD = 2, 4, 20
LONGEST_NAME = 60
_LONGEST_BOX = 200
"""How long the line of a name may be that says the name again."""
_LONGEST_LIST = 5000
"""A byline may name a hundred people; what is longer is none."""


_CJK_LABEL = late_regex(
    r"(?:作者(?=[\s:：/|])|记者|記者|撰文|撰稿|责任编辑|責任編輯|编辑|編輯)\s*[:：/|]?\s*"
    r"([\u4e00-\u9fff·]{2,4}(?:[、 ][\u4e00-\u9fff·]{2,4})*)"
)
_SIGNED = late_regex(
    r"^(?i:(?:(?:written|posted|story|words)\s+)?(?:by|von|par|por|de|di|door|av|af))\b[:\s]+(?=[^\W\d_a-z])"
)


_SIGNED_SHORT = late_regex(r"(?:(?:written|posted)\s+)?by:?\s+[^\s:]+(?:\s[^\s:]+)?", re.IGNORECASE)


def is_short_byline(line: str) -> bool:
    """Tell whether *line* is "by" and a word or two, as where an account's name signs: "by ada_l"."""
    return _SIGNED_SHORT.fullmatch(line) is not None


def is_byline(line: str) -> bool:
    """Tell whether a short *line* says who wrote the page, by its first word."""
    return len(line) < 80 and (_CJK_LABEL.search(line) is not None or _is_signed(line))


def _is_signed(line: str) -> bool:
    signed = _SIGNED.match(line)
    names = people(line) if signed else []
    return bool(names) and all(name[:1].isupper() and 1 < len(name.split()) < 5 for name in names[:1])


def people(text: str) -> list[str]:
    """Return the names in the byline *text*, without "by", dates and what follows."""
    text = unicodedata.normalize("NFC", " ".join(text[:_LONGEST_LIST].split()))
    if _SPACED_NAME.fullmatch(text):
        return [text.replace(" ", "")]
    labelled = _CJK_LABEL.search(text)
    if labelled:
        return re.split(r"[、 ]", labelled.group(1))
    text = _ASIDE.sub("", text)
    before = ""
    while before != text:
        before, text = text, _LABEL.sub("", text)
    text = _REST.sub("", text).strip(" .,;:|-–—")
    names = [_once(each.strip(" .,;:|-–—\"'()")) for each in _SPLIT.split(text)]
    return [each for each in names if each and len(each) <= LONGEST_NAME and _may_be_a_name(each)]


def _once(name: str) -> str:
    """Return *name*, once where it comes again: "Ada Lind More by Ada Lind"."""
    listed = name.split() if len(name) <= _LONGEST_BOX else []
    for count in range(_MOST_WORDS, 0, -1):
        first, rest = " ".join(listed[:count]), listed[count:]
        again = count >= _FEWEST_WORDS and first in " ".join(rest)
        if rest and (again or rest == listed[:count]):
            return first
    return name


def looks_like_a_name(text: str) -> bool:
    """Tell whether *text* is written as a person's name is: two to four words with capitals, nothing else."""
    listed = [word for word in text.split() if word.casefold() not in _PARTICLES]
    return (
        _FEWEST_WORDS <= len(listed) <= _MOST_WORDS
        and all(_NAME_WORD.fullmatch(word) and word[0].isupper() for word in listed)
        and max(map(len, listed)) <= _LONGEST_WORD
        and not any(is_month(word) for word in listed)
        and not text.isupper()
    )


def _may_be_a_name(text: str) -> bool:
    return not (_NOT_A_NAME.search(text) or _ACCOUNT.fullmatch(text) or is_month(text))


_SEPARATOR = late_regex(
    r"\s+[|\-–—»«·•›:/\\_]+\s+|\s*[|｜»]\s*|(?<=[\u3400-\u9fff])[-_—](?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])_|_(?=[\u3400-\u9fff])"
)


def parts(title: str) -> list[str]:
    """Return the parts of *title* between its separators."""
    return [each for each in map(str.strip, _SEPARATOR.split(" ".join(title.split()))) if each]


def bare_title(title: str, site: str, headings: tuple[str, ...] = ()) -> str:
    """Return *title* without the name of its *site* before or after it."""
    title = " ".join(title.split())
    cuts = list(_SEPARATOR.finditer(title))
    if not cuts:
        return title
    for heading in headings:
        # The page's own heading says where the title ends.
        if len(heading) > 10 and key(heading) in key(title) and len(key(heading)) > 0.35 * len(key(title)):
            return heading
    if site and (bare := _without_name(title, cuts, site)):
        return bare
    longest = max((piece for piece in _SEPARATOR.split(title)), key=len)
    last = title[cuts[-1].end() :]
    if len(last.split()) <= 4 and len(title[: cuts[-1].start()]) > len(last):
        return title[: cuts[-1].start()].strip()
    return longest.strip() if len(longest) > 0.6 * len(title) else title


def _without_name(title: str, cuts: Sequence[re.Match[str]], site: str) -> str:
    """Return *title* without *site*, which stands before or after one of its *cuts*, or ""."""
    for cut in cuts:
        if key(title[cut.end() :]) == key(site):
            return title[: cut.start()].strip()
    if _same(title[cuts[-1].end() :], site):
        return title[: cuts[-1].start()].strip()
    return title[cuts[0].end() :].strip() if _same(title[: cuts[0].start()], site) else ""


def _same(one: str, other: str) -> bool:
    one, other = key(one), key(other)
    return bool(one and other) and (
        one == other or (min(len(one), len(other)) > 3 and (one in other or other in one))
    )


def key(text: str) -> str:
    """Return *text* as it is compared: letters and digits alone, in one case."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text)).casefold()

"""Where sentences end, by language. An engine gets one at a time: of several it would swallow all but one."""

import re
from collections.abc import Iterator
from itertools import pairwise

from reader.core.late_regex import late_regex

LONGEST_WORDS = 80
"""An engine cuts off what is much longer (LANGUAGE.md 1.4), so such a sentence is cut at a clause."""

NOTE = "\ue000"
"""Stands for what a sentence may have after its end: the number of a note."""

_END = late_regex(
    r"""
    (?P<wide>[。！？｡]+[」』）】”’»\ue000]*)              # Chinese and Japanese put no space after it
    | (?P<end>[.!?…।॥؟۔]+)(?:[\x20\u00a0\u202f]»)?["'”’»)\]\u00a0\ue000]*(?P<gap>\s+)
    """,
    re.VERBOSE,
)
_CLAUSE = late_regex(r"[;:,،؛、，；：–—]\s*|\s[-–—]\s")
_LAST_WORD = late_regex(r"[\w.'’-]+\Z")
_WORD = late_regex(r"\w+")
_UNSPACED = late_regex("[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")

_EVERYWHERE = frozenset(("dr", "prof", "vs", "etc", "ca", "no", "nr", "st", "jr", "vol", "p", "pp", "cf"))
_ABBREVIATIONS = {
    "en": "mr mrs ms messrs sr rev hon gen col capt lt sgt gov sen rep pres jan feb mar apr jun jul aug sep "
    "sept oct nov dec mon tue wed thu fri sat sun inc ltd co corp dept est fig figs eds ed approx ave mt",
    "es": "sr sra srta dra d dª ud uds lic ing av avda pág págs art núm tel aprox ej ene feb abr ago dic",
    "fr": "m mm mme mlle mgr me pr av bd art chap éd env janv févr avr juil sept oct nov déc av apr",
    "de": "hr fr bzw usw evtl ggf inkl bspw vgl abb str nr jh jhd tel dipl ing geb gest jan feb mrz apr jun "
    "jul aug sept okt nov dez mio mrd d h z b u a o ä",
    "pt": "sr sra dra d av art pág págs núm tel ex jan fev mar abr mai jun jul ago set out nov dez",
    "ru": "г гг в вв руб коп тыс млн млрд стр ул д кв им т е п см рис табл др проф акад",
    "it": "sig sigg dott ing avv art pag tel ecc",
}
_KNOWN = {lang: _EVERYWHERE | frozenset(words.split()) for lang, words in _ABBREVIATIONS.items()}
_ORDINALS = frozenset(("de", "cs", "da", "fi", "hu", "nb", "pl", "sl", "tr"))
"""Languages that write "the 5th" as "5."."""


def ends(text: str, lang: str) -> list[int]:
    """Return where in *text* each sentence but the last one ends: the offsets at which the next begins."""
    found = [match.end() for match in _END.finditer(text) if _is_end(text, match, lang)]
    found = [each for each in found if each < len(text)]
    return sorted({*found, *_cuts(text, found)})


def split(text: str, lang: str) -> list[str]:
    """Return the sentences of *text*, each with the white space that follows it."""
    places = [0, *ends(text, lang), len(text)]
    return [text[start:end] for start, end in pairwise(places) if end > start]


def word_count(text: str) -> int:
    """Return how many words *text* has to an engine: two letters of Chinese or Japanese are one."""
    wide = len(_UNSPACED.findall(text))
    return len(_WORD.findall(_UNSPACED.sub(" ", text))) + (wide + 1) // 2


def _is_end(text: str, match: re.Match[str], lang: str) -> bool:
    if match["wide"]:
        return True
    after = text[match.end() : match.end() + 1]
    if after.islower():
        return False
    if match["end"] != ".":
        return True
    word = _LAST_WORD.search(text, max(0, match.start() - 40), match.start())
    return word is None or not _is_short(word[0], lang)


def _is_short(word: str, lang: str) -> bool:
    """Tell whether the point after *word* may be that of an abbreviation, an initial or an ordinal."""
    word = word.lstrip("'’-")
    if word.isdecimal():
        return lang in _ORDINALS and len(word) <= 2
    if len(word) == 1 and word.isupper():
        return True
    return "." in word or word.lower() in _KNOWN.get(lang, _EVERYWHERE)


def _cuts(text: str, found: list[int]) -> Iterator[int]:
    """Where sentences that are too long are cut, at the clause that is nearest to the limit."""
    places = [0, *found, len(text)]
    for start, end in pairwise(places):
        begun = start
        # A word has a letter at least: most sentences need no counting.
        while end - begun > LONGEST_WORDS and word_count(text[begun:end]) > LONGEST_WORDS:
            cut = _cut(text, begun, end)
            if cut <= begun:
                break
            yield cut
            begun = cut


def _cut(text: str, start: int, end: int) -> int:
    """The last clause before the limit, else the last space or letter before it."""
    words = list(re.finditer(r"\w+", text[start:end]))
    if len(words) > LONGEST_WORDS:
        limit = start + words[LONGEST_WORDS].start()
    else:
        limit = start + max(1, (end - start) // 2)
    clauses = [each.end() for each in _CLAUSE.finditer(text, start, limit)]
    return clauses[-1] if clauses and clauses[-1] < end else limit

"""Stand-ins for the characters that html5ever, in nh3, is slow to read or to write where there are very many.

Measured: 100 000 "&" or no-break spaces in one text or attribute take 0.5 s, 400 000 take 8 s; a million
"&lt;", which grow with their number alone, 0.7 s. Other characters take a hundredth of that.
"""

from html import unescape

from reader.core.late_regex import late_regex

CROWDED = 4_000
"""How many references a page may have before they are replaced: an article has some hundreds."""

_STAND_INS = {"&amp;": "\ufdd0", "&nbsp;": "\ufdd1", "&lt;": "\ufdd2", "&gt;": "\ufdd3"}
_OF_CHARACTERS = {unescape(reference): ours for reference, ours in _STAND_INS.items()}
_MEANT = {ours: character for character, ours in _OF_CHARACTERS.items()}
_PUT_IN_VALUE = str.maketrans(_OF_CHARACTERS)
_TAKE_OUT_OF_VALUE = str.maketrans(_MEANT)
_REFERENCE = late_regex(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z][A-Za-z0-9]*+;?)?")


def are_wanted(html: str) -> bool:
    """Whether *html* has so many that they take long."""
    return html.count("&") + html.count("\xa0") > CROWDED


def put_in(html: str) -> str:
    """Return *html* with its stand-ins, in text and attributes; noncharacters that are used for it go."""
    for ours in _MEANT:
        html = html.replace(ours, "\ufffd")
    for reference, ours in _STAND_INS.items():
        html = html.replace(reference, ours)
    tokens = _Tokens()
    html = _REFERENCE.sub(lambda reference: tokens[reference[0]], html)
    return html.replace("\xa0", _STAND_INS["&nbsp;"])


def in_value(value: str) -> str:
    """Return an attribute's *value*, which is no HTML, with its stand-ins."""
    return value.translate(_PUT_IN_VALUE)


def out_of_value(value: str) -> str:
    """Return an attribute's *value* as it is."""
    return value.translate(_TAKE_OUT_OF_VALUE)


def out_of(html: str) -> str:
    """Return *html* without stand-ins, as html5ever would have written it."""
    for reference, ours in _STAND_INS.items():
        html = html.replace(ours, reference)
    return html


class _Tokens(dict[str, str]):
    """What is put for a reference. One that may be read differently in text and in attributes stays."""

    def __missing__(self, token: str) -> str:
        meant = unescape(token)
        if meant == token:
            self[token] = _STAND_INS["&amp;"] + token[1:]
        elif token.endswith(";") and meant in _OF_CHARACTERS:
            self[token] = _OF_CHARACTERS[meant]
        else:
            self[token] = token
        return self[token]

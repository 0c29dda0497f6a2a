"""Stand-ins for "&" and the no-break space, which html5ever, in nh3, writes in quadratic time.

Measured: 100 000 of either in one text or attribute take 0.5 s, 400 000 take 8 s, and 400 000 of any other
character 0.1 s. Where a page has very many, others stand for them while it is cleaned.
"""

from html import unescape

from reader.core.late_regex import late_regex

CROWDED = 4_000
"""How many a page may have before they are replaced: an article has some hundreds."""

_AMPERSAND, _SPACE = "\ufdd0", "\ufdd1"
_OURS = {ord(_AMPERSAND): "\ufffd", ord(_SPACE): "\ufffd", 0xA0: _SPACE}
_REFERENCE = late_regex(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z][A-Za-z0-9]*+;?)?")


def are_wanted(html: str) -> bool:
    """Whether *html* has so many that they take long."""
    return html.count("&") + html.count("\xa0") > CROWDED


def put_in(html: str) -> str:
    """Return *html* with its stand-ins, in text and attributes; noncharacters that are used for it go."""
    tokens = _Tokens()
    return _REFERENCE.sub(lambda reference: tokens[reference[0]], html.translate(_OURS))


def in_value(value: str) -> str:
    """Return an attribute's *value*, which is no HTML, with its stand-ins."""
    return value.replace("&", _AMPERSAND).replace("\xa0", _SPACE)


def out_of_value(value: str) -> str:
    """Return an attribute's *value* as it is."""
    return value.replace(_AMPERSAND, "&").replace(_SPACE, "\xa0")


def out_of(html: str) -> str:
    """Return *html* without stand-ins, as html5ever would have written it."""
    return html.replace(_AMPERSAND, "&amp;").replace(_SPACE, "&nbsp;")


class _Tokens(dict[str, str]):
    """What is put for a reference. One that may be read differently in text and in attributes stays."""

    def __missing__(self, token: str) -> str:
        meant = unescape(token)
        if meant == token:
            self[token] = _AMPERSAND + token[1:]
        elif token.endswith(";") and meant in {"&", "\xa0"}:
            self[token] = in_value(meant)
        else:
            self[token] = token
        return self[token]

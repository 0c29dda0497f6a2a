"""Bytes to text, as browsers do it and a little more forgiving, since a saved page has no server to ask.

A byte order mark wins; then valid UTF-8, because so many programs write UTF-8 and leave an older
declaration in place; then the label of the archive or of the page (WHATWG Encoding Standard, never a
name of Python's own codecs); then detection by chardetng, the detector of Firefox.
"""

import codecs
import re
from collections import Counter

import webencodings

from reader.core.late_regex import late_regex

# Longer marks first: the UTF-32 mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Python's codecs of these names lack what the standard's tables hold.
_CODECS = {
    "big5": "big5hkscs",
    "euc-jp": "euc_jis_2004",
    "euc-kr": "cp949",
    "gbk": "gb18030",
    "iso-2022-jp": "iso2022_jp_ext",
    "iso-8859-8-i": "iso-8859-8",
    "macintosh": "mac-roman",
    "shift_jis": "cp932",
    "windows-874": "cp874",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-user-defined": "windows-1252",
}
_TWO_BYTES = {"big5", "euc-jp", "euc-kr", "gb18030", "gbk", "shift_jis"}
# UTF-16 declared in bytes that could be read to find the declaration is UTF-8 (WHATWG HTML, 13.2.3.2).
_SAID_BY_MISTAKE = {"utf-16le": "utf-8", "utf-16be": "utf-8"}
# What the standard replaces by one error sign (hz, iso-2022-kr …) is left to detection.
_NEVER = {"replacement"}

_SPACE = rb"[ \t\n\f\r]"
_SKIPPED = late_regex(rb"<!--.*?(?:-->|\Z)|<(script|style|title)\b.*?(?:</\1|\Z)", re.S | re.I)
_META = late_regex(
    rb"<meta\b(?:[^>]*?charset%s*+=%s*+[\"']?%s*+([\w:.-]+)|[^>]*+)" % (_SPACE, _SPACE, _SPACE), re.I
)
_XML = late_regex(rb"\A%s*<\?xml\b[^>]*?encoding%s*=%s*[\"']([\w:.-]+)" % (_SPACE, _SPACE, _SPACE), re.I)
_HEAD = 64 * 1024

# A page cut in the middle or with one foreign advertisement in it is still in the encoding it says.
_DAMAGE = 0.05
# Bytes of another encoding are hardly ever valid UTF-8, so half of them is enough.
_DAMAGE_UTF8 = 0.5
# All but what XML forbids (lxml raises on it), what a terminal obeys, and the byte order mark.
_PLAIN = "\t\n\f\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff"
_ALL_PLAIN = late_regex(f"[{_PLAIN}]*+")
_NOT_PLAIN = late_regex(f"[^{_PLAIN}]+")


def decode(data: bytes, label: str = "", markup: bool = True) -> str:
    """Return *data* as text that every parser takes: without control characters, lone surrogates and marks.

    *label* is what the archive says of the encoding, if it does; with *markup* the page is asked too.
    Lines end in a line feed.
    """
    text = _decode(data, label, markup)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if _ALL_PLAIN.fullmatch(text) else _NOT_PLAIN.sub("", text)


def head(data: bytes, length: int = 4096) -> bytes:
    """Return the first *length* bytes of *data* for sniffing: no mark, and UTF-16 and UTF-32 as UTF-8."""
    start = data[:length]
    codec = next((codec for mark, codec in _MARKS if start.startswith(mark)), "") or _without_mark(start)
    if not codec:
        return start
    return start.decode(codec, "ignore").lstrip("\ufeff").encode("utf-8", "ignore")


def _decode(data: bytes, label: str, markup: bool) -> str:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace")
    if codec := _without_mark(data):
        return data.decode(codec, "replace")
    name = _standard(label) or (_declared(data[:_HEAD]) if markup else "")
    if _is_utf8(data, name):
        return data.decode("utf-8")
    for candidate, bearable in ((name, _DAMAGE), ("utf-8", _DAMAGE_UTF8)):
        if candidate and _damage(text := data.decode(_codec(candidate), "replace")) <= bearable:
            return text
    guess = _detected(data)
    # No letters of windows-1252, the detector's last resort, make a valid sequence of UTF-8.
    if guess == "windows-1252" and name == "utf-8" and _damage(text) < 1:
        return text
    return data.decode(_codec(guess), "replace")


def _without_mark(data: bytes) -> str:
    """UTF-16 without its mark, told by the zero bytes of its ASCII letters, or ""."""
    head = data[:1024]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) * 20 < len(head) or min(even, odd) * 10 > max(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_utf8(data: bytes, declared: str) -> bool:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    if text.isascii():
        return not declared.startswith("iso-2022") and b"\x1b$" not in data
    # Three or four letters of GB2312 can happen to be valid UTF-8; more cannot.
    return declared not in _TWO_BYTES or len(data) - len(data.decode("ascii", "ignore")) > 8


def _declared(head: bytes) -> str:
    """The standard name of the encoding that the page's own head declares, or ""."""
    ends = [found.end() for found in _META.finditer(head) if found[1]]
    # What stands in a comment or a script declares nothing; what follows the last candidate needs no look.
    labels = _XML.findall(head) + (_META.findall(_SKIPPED.sub(b"", head[: ends[-1]])) if ends else [])
    return next(filter(None, (_standard(label.decode("ascii", "replace")) for label in labels)), "")


def _standard(label: str) -> str:
    known = webencodings.lookup(label) if label else None
    name = known.name if known else ""
    return "" if name in _NEVER else _SAID_BY_MISTAKE.get(name, name)


def _codec(name: str) -> str:
    return _CODECS.get(name, name)


def _damage(text: str) -> float:
    """The share of *text* beyond ASCII that could not be decoded; 1 where there is none."""
    foreign = len(text) - len(text.encode("ascii", "ignore"))
    return text.count("\ufffd") / foreign if foreign else 1.0


def _detected(data: bytes) -> str:
    """The standard name of the most likely encoding."""
    from chardetng_py import detect

    guess = str(detect(data)).lower()
    if guess == "windows-1252":
        # One impossible byte rules an encoding out for the whole page: let its lines vote.
        lines = [line for line in data.splitlines() if not line.isascii()]
        votes = Counter(str(detect(line)).lower() for line in lines[:1000])
        guess = votes.most_common(1)[0][0] if votes else guess
    return guess

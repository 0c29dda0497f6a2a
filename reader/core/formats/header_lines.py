"""Headers as mails, parts of MHTML and WARC records have them: name, colon, a value that may be folded."""

import re

from reader.core.formats import limits
from reader.core.late_regex import late_regex

_OTHER_LINE = late_regex(rb"[^\r\n]++(?:\r?\n|\r|\Z)|\r(?!\n)")
_FOLD = late_regex(rb"\r?\n[ \t]+")


def headers(data: bytes | memoryview, at: int, form: re.Pattern[bytes]) -> tuple[dict[str, str], int]:
    """Return the headers that begin at *at*, the first of each name in lower case, and where they end.

    *form* finds one of them, its name and its value; lines that have another are passed over.
    """
    found: dict[str, str] = {}
    for _ in range(limits.HEADERS):
        if line := form.match(data, at):
            name = line[1].decode("ascii", "replace").strip().lower()
            found.setdefault(name, _FOLD.sub(b" ", line[2]).strip().decode("utf-8", "replace"))
        else:
            line = _OTHER_LINE.match(data, at)
        if not line or line.end() == at:
            break
        at = line.end()
    return found, at

"""Where a page's body begins when the page does not say so: HTML Standard, 13.2.6.4.6 "after head".

libxml2 keeps elements that it does not know, ``<article>`` among them, in the head, with all that is in them.
"""

import re

from reader.core.late_regex import late_regex

_BODY = late_regex(r"<(?:body|frameset)\b", re.I)
# A tag that never ends ends with the page: from each of very many it would be looked for anew.
_STEP = late_regex(r"<!--|<(?!!|\?)/?([a-z][a-z0-9-]*+)[^>]*+>?", re.I)
_IN_HEAD = frozenset(
    ("html", "head", "title", "meta", "link", "base", "style", "script", "noscript", "template")
)
_WITH_TEXT = frozenset(("title", "style", "script", "noscript", "template"))
_MOST_STEPS = 2_000


def with_body(html: str) -> str:
    """Return *html* with ``<body>`` before the first element that belongs there, where it has none."""
    if _BODY.search(html):
        return html
    at = 0
    for _ in range(_MOST_STEPS):
        found = _STEP.search(html, at)
        if found is None:
            return html
        name = (found[1] or "").lower()
        if not name:
            at = _after(html, "-->", found.end())
        elif name not in _IN_HEAD:
            return f"{html[: found.start()]}<body>{html[found.start() :]}"
        elif name in _WITH_TEXT and not found[0].startswith("</"):
            at = _after(html, f"</{name}", found.end())
        else:
            at = found.end()
    return html


def _after(html: str, end: str, start: int) -> int:
    found = re.compile(re.escape(end), re.I).search(html, start)
    return found.end() if found else len(html)

"""Pictures put into the HTML that leaves Lutrin, so that it needs no other file."""

import re
from base64 import b64encode
from collections.abc import Callable
from typing import Final

from reader.core.article import Resource
from reader.core.files import MEGABYTE
from reader.core.late_regex import late_regex
from reader.core.pictures import NAME

TOTAL: Final = 100 * MEGABYTE
"""Bytes of pictures that one article is given; the rest keep their words alone."""

_SOURCE = late_regex(rf' src="({NAME.pattern})"')
# Drawings (SVG) are documents, and are not put into one.
_TYPES: Final = frozenset(("image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"))


def embedded(html: str, picture: Callable[[str], Resource | None]) -> str:
    """Return *html*, which was cleaned, with the pictures that *picture* knows by their names inside it.

    A picture that is not there, or is a drawing, loses its ``src`` and keeps its ``alt``.
    """
    left = TOTAL

    def source(found: re.Match[str]) -> str:
        nonlocal left
        resource = picture(found[1])
        if resource is None or resource.media_type not in _TYPES or len(resource.data) > left:
            return ""
        left -= len(resource.data)
        return f' src="data:{resource.media_type};base64,{b64encode(resource.data).decode()}"'

    return _SOURCE.sub(source, html)

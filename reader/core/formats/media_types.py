"""What a file is: by its first bytes, then by what its archive or its name says."""

import re

BY_SUFFIX = {
    ".avif": "image/avif",
    ".bmp": "image/bmp",
    ".css": "text/css",
    ".gif": "image/gif",
    ".ico": "image/x-icon",
    ".jfif": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".otf": "font/otf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
}
# Browsers save pictures without a suffix, or with that of a script that made them.
_SIGNATURES = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png"),
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"GIF8[79]a"), "image/gif"),
    (re.compile(rb"RIFF.{4}WEBP", re.S), "image/webp"),
    (re.compile(rb".{4}ftypavi[fs]", re.S), "image/avif"),
    (
        re.compile(
            rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]", re.S
        ),
        "image/svg+xml",
    ),
)


def media_type(data: bytes, suffix: str, declared: str = "") -> str:
    """Return the media type of *data*, or "" where nothing tells.

    *suffix* is that of the file's name, in lower case; *declared* what an archive says.
    """
    for signature, found in _SIGNATURES:
        if signature.match(data[:4096]):
            return found
    return declared or BY_SUFFIX.get(suffix, "")

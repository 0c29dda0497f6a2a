"""Safari's .webarchive: a property list, binary or XML, of the page, its files and its frames."""

import re
from dataclasses import replace
from typing import Any

from reader.core.article import Page
from reader.core.errors import ArchiveDamaged, NoPageInside
from reader.core.formats import html, limits, text
from reader.core.formats.bundle import Bundle, web
from reader.core.formats.format import Format, Saved
from reader.core.late_regex import late_regex
from reader.core.wording import translatable

_BINARY = b"bplist0"
_XML = late_regex(rb"\s*(?:<\?xml[^>]*>)?\s*(?:<!--.{0,500}?-->\s*)*(?:<!DOCTYPE\s+plist|<plist)\b", re.S)
_SUFFIX = ".webarchive"


def recognizes(_suffix: str, head: bytes) -> bool:
    """Whether *head* begins a property list."""
    return head.startswith(_BINARY) or bool(_XML.match(head))


def parse(saved: Saved) -> Page:
    """Return the main resource as the page. Raises ArchiveDamaged or NoPageInside."""
    archive = _archive(saved)
    main = _dict(archive.get("WebMainResource"))
    data = _data(main)
    if not data.strip():
        raise NoPageInside(name=saved.shown_name)
    address = _string(main.get("WebResourceURL"))
    media_type = _string(main.get("WebResourceMIMEType")).lower()
    charset = _string(main.get("WebResourceTextEncodingName"))
    if media_type.startswith(("image/", "video/", "audio/", "font/")):
        raise NoPageInside(name=saved.shown_name)
    read = text.parse if media_type == "text/plain" else html.parse
    page = read(Saved(data, saved.name, None, saved.url or web(address), charset))
    return replace(page, resources=_bundle(archive, address).resource)


def _archive(saved: Saved) -> dict[Any, Any]:
    import plistlib

    try:
        archive = plistlib.loads(saved.data)
    except Exception as problem:  # plistlib raises whatever a damaged list leads it to
        raise ArchiveDamaged(name=saved.shown_name) from problem
    if not isinstance(archive, dict) or not isinstance(archive.get("WebMainResource"), dict):
        raise NoPageInside(name=saved.shown_name)
    return archive


def _bundle(archive: dict[Any, Any], base: str) -> Bundle:
    """The files of the page and of its frames, the frames themselves among them."""
    files = Bundle(base)
    level = [archive]
    for _ in range(limits.FRAMES + 1):
        for each in level:
            for resource in [_dict(each.get("WebMainResource")), *_dicts(each.get("WebSubresources"))]:
                _add(files, resource)
        level = [frame for each in level for frame in _dicts(each.get("WebSubframeArchives"))]
        # Frames that share their frames would be counted once for every way that leads to them.
        level = list({id(frame): frame for frame in level}.values())
    return files


def _add(files: Bundle, resource: dict[Any, Any]) -> None:
    address, media_type = (_string(resource.get(key)) for key in ("WebResourceURL", "WebResourceMIMEType"))
    files.add(address, lambda: _data(resource), media_type.lower())


def _data(resource: dict[Any, Any]) -> bytes:
    data = resource.get("WebResourceData")
    return data if isinstance(data, bytes) else _string(data).encode("utf-8", "replace")


def _dict(value: object) -> dict[Any, Any]:
    return value if isinstance(value, dict) else {}


def _dicts(value: object) -> list[dict[Any, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""


FORMAT = Format(
    id="webarchive",
    label=translatable("Format", "Safari web archives"),
    suffixes=(_SUFFIX,),
    media_types=("application/x-webarchive",),
    recognizes=recognizes,
    parse=parse,
)

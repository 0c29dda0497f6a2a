"""Safari's web archives: both kinds of property list, frames, and lists that mean harm."""

import plistlib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings

from reader.core import formats
from reader.core.errors import ArchiveDamaged, NoPageInside
from tests.core.archives import SENTENCE, URL, damage, opened, page, png, text


def resource(data: bytes, url: str, media_type: str, **more: Any) -> dict[str, Any]:
    return {"WebResourceData": data, "WebResourceURL": url, "WebResourceMIMEType": media_type, **more}


def saved(format: plistlib.PlistFormat = plistlib.FMT_BINARY, url: str = URL, **more: Any) -> bytes:
    main = resource(page().encode(), url, "text/html", WebResourceTextEncodingName="UTF-8")
    picture = resource(png(), "https://bells.example/casting/a.png", "image/png")
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": [picture], **more}, fmt=format)


@pytest.mark.parametrize("format", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_both_kinds_of_property_list_open_whatever_their_name(format: plistlib.PlistFormat) -> None:
    assert SENTENCE in text(saved(format), "bells.dat")
    assert formats.parse(saved(format), "bells.webarchive").url == URL


def test_pictures_come_from_the_archive() -> None:
    found = formats.parse(saved(), "bells.webarchive")
    picture = found.resources("a.png")
    assert picture and picture.data == png() and picture.media_type == "image/png"
    assert found.resources("../../etc/passwd") is None


def test_frames_and_their_files_are_found_by_their_addresses() -> None:
    frame = {
        "WebMainResource": resource(b"<p>framed</p>", "https://frames.example/f.html", "text/html"),
        "WebSubresources": [resource(png(), "https://frames.example/f.png", "image/png")],
    }
    found = formats.parse(saved(WebSubframeArchives=[frame]), "bells.webarchive")
    inner = found.resources("https://frames.example/f.html")
    assert inner and inner.data == b"<p>framed</p>"
    assert found.resources("https://frames.example/f.png")


def test_a_file_without_a_media_type_is_found_as_webkit_writes_one_that_came_from_a_disk() -> None:
    local = {
        "WebResourceData": png(),
        "WebResourceResponse": b"bplist00 keyed archive",
        "WebResourceURL": "file:///b.png",
    }
    found = formats.parse(saved(url="file:///page.html", WebSubresources=[local]), "bells.webarchive")
    picture = found.resources("b.png")
    assert picture and picture.data == png()


def test_an_address_that_is_not_of_the_web_is_not_shown_but_still_leads_to_the_files() -> None:
    main = resource(page().encode(), "file:///home/me/page.html", "text/html")
    picture = resource(png(), "file:///home/me/a.png", "image/png")
    data = plistlib.dumps({"WebMainResource": main, "WebSubresources": [picture]})
    found = formats.parse(data, "bells.webarchive")
    assert found.url == "" and found.resources("a.png")


def test_entries_of_the_wrong_type_are_passed_over() -> None:
    odd = [7, "x", {"WebResourceData": 7, "WebResourceURL": [1]}, {}]
    assert SENTENCE in text(saved(WebSubresources=odd, WebSubframeArchives="no"), "bells.webarchive")


def test_entities_are_refused() -> None:
    evil = saved(plistlib.FMT_XML).replace(b"<plist", b'<!DOCTYPE plist [<!ENTITY a "b">]><plist', 1)
    evil = evil[evil.index(b"<!DOCTYPE plist [") :]
    with pytest.raises(ArchiveDamaged):
        formats.parse(evil, "bells.webarchive")


@pytest.mark.parametrize("content", [["a"], {"WebMainResource": "x"}, {"WebSubresources": []}, "text", 5])
def test_another_property_list_is_no_page(content: Any) -> None:
    with pytest.raises(NoPageInside):
        formats.parse(plistlib.dumps(content), "bells.webarchive")


@settings(max_examples=300, deadline=None)
@given(harm=damage())
def test_a_damaged_archive_opens_or_says_what_is_wrong(harm: Callable[[bytes], bytes]) -> None:
    opened(harm(saved()), "bells.webarchive")

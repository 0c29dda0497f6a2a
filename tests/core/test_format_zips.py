"""Pages in zips: MAFF, plain zips, SingleFile's, and pages compressed by gzip."""

import gzip
import json
from collections.abc import Callable

import pytest
from hypothesis import given, settings

from reader.core import errors, formats
from reader.core.article import Listed
from reader.core.formats import Saved
from tests.core.archives import SENTENCE, URL, damage, opened, page, png, text
from tests.core.test_zip_archive import zipped

RDF = """<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#"><RDF:Description>
<MAF:originalurl RDF:resource="{url}"/><MAF:title RDF:resource="{title}"/>
<MAF:archivetime RDF:resource="Fri, 01 Mar 2024 12:00:00 +0000"/><MAF:indexfilename RDF:resource="{index}"/>
</RDF:Description></RDF:RDF>"""


def maff(index: str = "index.html", folders: tuple[str, ...] = ("1_1",)) -> bytes:
    files = []
    for folder in folders:
        rdf = RDF.format(url=URL, title=f"Bells &amp; {folder}", index=index)
        files += [
            (f"{folder}/index.rdf", rdf.encode()),
            (f"{folder}/index.html", page(title=folder).encode()),
            (f"{folder}/index_files/a.png", png()),
        ]
    return zipped(*files)


def single_file() -> bytes:
    manifest = json.dumps({"originalUrl": URL, "archiveTime": "2024-03-01T12:00:00.000Z", "title": "x"})
    return zipped(
        ("frames/0/index.html", b"<p>an advertisement"),
        ("frames/0/manifest.json", b"{}"),
        ("index.html", page().encode()),
        ("manifest.json", manifest.encode()),
        ("images/0.png", png()),
    )


def test_a_maff_opens_with_its_address_date_and_pictures() -> None:
    found = formats.parse(maff(), "bells.maff")
    assert SENTENCE in found.html and found.url == URL
    assert found.saved and found.saved.year == 2024
    for address in ("index_files/a.png", "https://bells.example/casting/index_files/a.png"):
        picture = found.resources(address)
        assert picture and picture.data == png() and picture.media_type == "image/png"
    assert found.resources("../../etc/passwd") is None


def test_a_maff_lists_its_pages_and_opens_each() -> None:
    data = maff(folders=("1_1", "2_2"))
    assert formats.contents(Saved(data, "bells.maff")) == (
        Listed("Bells & 1_1", URL),
        Listed("Bells & 2_2", URL),
    )
    assert text(data, "bells.maff").startswith("1_1")
    assert text(data, "bells.maff", page=2).startswith("2_2")
    with pytest.raises(errors.PageMissing, match="3"):
        text(data, "bells.maff", page=3)


@pytest.mark.parametrize("index", ["../../outside.html", "https://bells.example/", "", "/etc/passwd"])
def test_an_index_outside_the_archive_is_not_believed(index: str) -> None:
    assert SENTENCE in text(maff(index), "bells.maff")


def test_a_plain_zip_opens_its_page_with_the_companion_folder() -> None:
    data = zipped(
        ("bells_files/frame.html", b"<p>advertisement"),
        ("bells_files/a.png", png()),
        ("bells.html", page().encode()),
    )
    found = formats.parse(data, "bells.zip")
    assert SENTENCE in found.html and found.resources("bells_files/a.png")
    assert [each.title for each in formats.contents(Saved(data, "bells.zip"))] == ["How bells are cast"]


def test_a_zip_is_known_by_its_content() -> None:
    assert SENTENCE in text(maff(), "bells.html")


@pytest.mark.parametrize("name", ["bells.html", "bells.u.zip.html"])
def test_a_self_extracting_page_opens(name: str) -> None:
    before = (
        b"<!doctype html><html data-sfz><meta charset=utf-8><title>x</title><body hidden>Please wait...<!--"
    )
    data = before + single_file() + b"--></body></html>"
    found = formats.parse(data, name)
    assert SENTENCE in found.html and found.url == URL and found.saved
    assert found.resources("images/0.png")
    assert len(formats.contents(Saved(data, name))) == 1


def test_a_zip_without_a_page_says_so() -> None:
    with pytest.raises(errors.NoPageInside):
        formats.parse(zipped(("a.png", png())), "bells.zip")
    with pytest.raises(errors.ArchiveInArchive):
        formats.parse(zipped(("b.zip", maff())), "bells.zip")


def test_a_compressed_page_opens() -> None:
    data = gzip.compress(page().encode())
    assert SENTENCE in text(data, "bells.html.gz") and SENTENCE in text(data, "bells")


def test_archives_in_a_compressed_file_are_refused() -> None:
    with pytest.raises(errors.ArchiveInArchive):
        formats.parse(gzip.compress(gzip.compress(page().encode())), "bells.html.gz")


def test_a_compressed_bomb_is_refused() -> None:
    with pytest.raises(errors.UnpacksTooDense):
        formats.parse(gzip.compress(bytes(64 << 20)), "bells.html.gz")


@pytest.mark.parametrize("data", [b"PK\x03\x04abc", b"\x1f\x8b\x08"])
def test_a_cut_archive_is_damaged(data: bytes) -> None:
    with pytest.raises(errors.ArchiveDamaged, match="bells"):
        formats.parse(data, "bells.html")


@pytest.mark.parametrize("good", [maff(), single_file(), gzip.compress(page().encode())])
@settings(max_examples=150, deadline=None)
@given(harm=damage())
def test_a_damaged_archive_opens_or_says_what_is_wrong(good: bytes, harm: Callable[[bytes], bytes]) -> None:
    opened(harm(good), "bells.zip")

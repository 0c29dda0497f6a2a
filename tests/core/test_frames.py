"""Articles in a frame of the page."""

import plistlib
from pathlib import Path

from reader.core import formats, reading
from reader.core.article import Page, Resource
from reader.core.extract import frames
from tests.core.archives import SENTENCE, page, png

SHELL = "<!doctype html><html><head><title>Shell</title></head><body>{}</body></html>"


def test_a_frame_of_the_companion_folder_is_read_with_its_pictures(tmp_path: Path) -> None:
    folder = tmp_path / "page_files"
    folder.mkdir()
    (folder / "frame.html").write_text(page('<p><img src="bell.png" alt="A bell"></p>'))
    (folder / "bell.png").write_bytes(png())
    (tmp_path / "page.html").write_text(SHELL.format('<iframe src="page_files/frame.html"></iframe>'))
    saved = formats.load(tmp_path / "page.html")
    article = reading.article(saved)
    assert SENTENCE in article.text
    assert [saved.resources(url) for url in article.pictures.values()] == [Resource(png(), "image/png")]


def test_a_document_beside_the_page_is_no_frame_of_it(tmp_path: Path) -> None:
    (tmp_path / "secret.html").write_text(page())
    (tmp_path / "page.html").write_text(SHELL.format('<p>Hello.</p><iframe src="secret.html"></iframe>'))
    assert SENTENCE not in reading.article(formats.load(tmp_path / "page.html"), whole=True).text


def test_a_frame_of_an_mhtml_is_read() -> None:
    parts = (
        (
            "text/html",
            "https://bells.example/",
            SHELL.format('<iframe src="cid:f1@mhtml.blink"></iframe>'),
            "",
        ),
        ("text/html", "https://bells.example/frame.html", page(), "<f1@mhtml.blink>"),
    )
    written = "".join(
        f"--b\r\nContent-Type: {kind}\r\nContent-ID: {id}\r\nContent-Location: {where}\r\n\r\n{body}\r\n"
        for kind, where, body, id in parts
    )
    head = (
        'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'
    )
    found = formats.parse(f"{head}{written}--b--\r\n".encode(), "page.mhtml")
    assert SENTENCE in reading.article(found).text


def test_a_frame_of_a_webarchive_is_read() -> None:
    def resource(url: str, html: str) -> dict[str, object]:
        kind = {"WebResourceMIMEType": "text/html", "WebResourceTextEncodingName": "UTF-8"}
        return {"WebResourceURL": url, "WebResourceData": html.encode(), **kind}

    shell = SHELL.format('<iframe src="inner/frame.html"></iframe>')
    archive = {
        "WebMainResource": resource("https://bells.example/", shell),
        "WebSubframeArchives": [
            {"WebMainResource": resource("https://bells.example/inner/frame.html", page())}
        ],
    }
    found = formats.parse(plistlib.dumps(archive, fmt=plistlib.FMT_BINARY), "page.webarchive")
    assert SENTENCE in reading.article(found).text


def test_the_frames_of_a_frameset_are_read() -> None:
    shell = '<html><frameset cols="20%,80%"><frame src="menu.html"><frame src="text.html"></frameset></html>'
    files = {"menu.html": b"<a href='a'>A</a>", "text.html": page().encode()}
    found = frames.opened(
        Page(shell, "page", resources=lambda url: Resource(files[url], "text/html") if url in files else None)
    )
    assert SENTENCE in found.html


def test_a_frame_with_less_to_say_than_the_page_stays_shut() -> None:
    html = page(
        '<iframe srcdoc="<p>Bells, bells, bells: buy two of them today and have a third.</p>"></iframe>'
    )
    assert frames.opened(Page(html, "page")).html == html


def test_the_whole_page_shows_what_its_frames_say_however_little() -> None:
    words = (
        "Each bell has a voice of its own, and whoever has heard it once will know it among a hundred others."
    )
    html = page(f'<iframe srcdoc="<p>{words} {words}</p>"></iframe>')
    article, whole = (reading.article(Page(html, "page"), whole=each).text for each in (False, True))
    assert words not in article and words in whole and SENTENCE in whole


def test_frames_are_opened_three_deep_and_no_deeper() -> None:
    asked: list[str] = []

    def resources(url: str) -> Resource:
        asked.append(url)
        return Resource(SHELL.format(f"<iframe src='{url}x'></iframe>").encode(), "text/html")

    frames.opened(Page(SHELL.format("<iframe src='x'></iframe>"), "page", resources=resources))
    assert asked == ["x", "xx", "xxx"]

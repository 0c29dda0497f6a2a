"""Saves one small article in every way that Lutrin opens, into this folder.

    PYTHONPATH=. python tests/saved/make.py

The files are committed: a reader must open today what was saved yesterday. What each is read as is in
expected.json.
"""

import gzip
import io
import json
import plistlib
import random
import struct
import zipfile
import zlib
from base64 import b64encode
from pathlib import Path

HERE = Path(__file__).parent
URL = "https://bells.example/casting/how.html"
TITLE = "How bells are cast"
LINES = (
    "The founder pours the bronze in one breath, and nobody in the pit says a word until it has set.",
    "A bell is made upside down: the mould stands on its mouth, and the metal enters at the crown.",
    "For two days the pit stays closed, because a bell that cools too fast cracks at the first stroke.",
    "Then it is dug out like something found, hung from a beam, and struck once with a wooden mallet.",
    "What they listen for is not the note but how long the note takes to leave the yard.",
)
SIZE = (48, 24)
NEVER = (2024, 3, 1, 12, 0, 0)


def png() -> bytes:
    """A picture of 48 × 24 pixels in bronze, rough: a smooth one would pass for a lazy picture's stand-in."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    width, height = SIZE
    grain = random.Random(1)
    rows = b"".join(
        b"\0" + b"".join(bytes((150 + grain.randrange(60), 100 + y, 60 + x)) for x in range(width))
        for y in range(height)
    )
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


def body(picture: str) -> str:
    figure = f'<figure><img src="{picture}" alt="The pit"><figcaption>The pit, closed.</figcaption></figure>'
    return f"<p>{LINES[0]}</p>\n<p>{LINES[1]}</p>\n{figure if picture else ''}\n" + "\n".join(
        f"<p>{line}</p>" for line in LINES[2:]
    )


def page(picture: str, comment: str = "") -> bytes:
    return f"""<!DOCTYPE html>
<html lang="en"><head>{comment}<meta charset="utf-8"><title>{TITLE} | The Foundry</title>
<meta name="author" content="Ann Founder"><link rel="stylesheet" href="how_files/style.css"></head>
<body><nav><a href="/">Home</a> <a href="/bells">Bells</a></nav>
<article><h1>{TITLE}</h1>
{body(picture)}</article>
<footer><a href="/imprint">Imprint</a></footer></body></html>
""".encode()


CSS = b"article { max-width: 40em }\n"
PICTURE = "how_files/pit.png"
DATA = f"data:image/png;base64,{b64encode(png()).decode()}"
CHROME = f"<!-- saved from url=({len(URL):04}){URL} -->"
SINGLE_FILE = (
    f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Fri Mar 01 2024 12:00:00 GMT+0000\n-->"
)


def zipped(**files: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, NEVER), data)
    return made.getvalue()


def mhtml() -> bytes:
    def part(kind: str, where: str, encoding: str, data: str) -> str:
        return (
            f"------bells\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n"
            f"Content-Location: {where}\r\n\r\n{data}\r\n"
        )

    head = (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {URL}\r\nSubject: {TITLE}\r\n"
        "Date: Fri, 1 Mar 2024 12:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----bells"\r\n\r\n\r\n'
    )
    where = "https://bells.example/casting/"
    html = page(PICTURE).decode().replace("=", "=3D").replace("\n", "\r\n")
    parts = part("text/html", URL, "quoted-printable", html)
    parts += part("image/png", where + PICTURE, "base64", b64encode(png()).decode())
    parts += part("text/css", where + "how_files/style.css", "quoted-printable", CSS.decode())
    return f"{head}{parts}------bells--\r\n".encode()


def webarchive(fmt: plistlib.PlistFormat) -> bytes:
    def resource(url: str, kind: str, data: bytes) -> dict[str, object]:
        return {"WebResourceURL": url, "WebResourceMIMEType": kind, "WebResourceData": data}

    main = resource(URL, "text/html", page(PICTURE)) | {"WebResourceTextEncodingName": "UTF-8"}
    picture = resource(f"https://bells.example/casting/{PICTURE}", "image/png", png())
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": [picture]}, fmt=fmt)


def gzipped(data: bytes) -> bytes:
    """The same bytes from every Python: `gzip.compress` names another system from 3.13 on."""
    made = io.BytesIO()
    with gzip.GzipFile("", "wb", fileobj=made, mtime=0) as stream:
        stream.write(data)
    return made.getvalue()


def warc() -> bytes:
    def record(url: str, kind: str, data: bytes) -> bytes:
        block = (
            f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(data)}\r\n\r\n".encode() + data
        )
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\n"
            "WARC-Date: 2024-03-01T12:00:00Z\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
        )
        return head.encode() + block + b"\r\n\r\n"

    return record(f"https://bells.example/casting/{PICTURE}", "image/png", png()) + record(
        URL, "text/html; charset=utf-8", page(PICTURE)
    )


def eml() -> bytes:
    return (
        f"From: Ann Founder <ann@bells.example>\r\nTo: me@bells.example\r\nSubject: {TITLE}\r\n"
        "Date: Fri, 1 Mar 2024 12:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
        "Content-Type: text/html; charset=utf-8\r\n\r\n"
        f"<html><body>{body('cid:pit@bells')}</body></html>\r\n--b\r\nContent-Type: image/png\r\n"
        f"Content-ID: <pit@bells>\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        f"{b64encode(png()).decode()}\r\n--b--\r\n"
    ).encode()


def epub() -> bytes:
    opf = f"""<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{TITLE}</dc:title>
<dc:creator>Ann Founder</dc:creator><dc:language>en</dc:language></metadata>
<manifest><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>
<item id="pit" href="{PICTURE}" media-type="image/png"/></manifest>
<spine><itemref idref="one"/></spine></package>"""
    container = """<?xml version="1.0"?><container><rootfiles>
<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
    chapter = f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{TITLE}</title></head><body>{body(PICTURE)}</body></html>'
    return zipped(
        **{
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": container.encode(),
            "OEBPS/book.opf": opf.encode(),
            "OEBPS/one.xhtml": chapter.encode(),
            f"OEBPS/{PICTURE}": png(),
        }
    )


def maff() -> bytes:
    rdf = f"""<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#"><RDF:Description>
<MAF:originalurl RDF:resource="{URL}"/><MAF:title RDF:resource="{TITLE}"/>
<MAF:archivetime RDF:resource="Fri, 01 Mar 2024 12:00:00 +0000"/><MAF:indexfilename RDF:resource="how.html"/>
</RDF:Description></RDF:RDF>"""
    return zipped(
        **{"1/index.rdf": rdf.encode(), "1/how.html": page(PICTURE), f"1/{PICTURE}": png()},
    )


def htmlz() -> bytes:
    opf = f'<?xml version="1.0"?><package><metadata><dc:title>{TITLE}</dc:title></metadata></package>'
    return zipped(
        **{"index.html": page("images/pit.png"), "images/pit.png": png(), "metadata.opf": opf.encode()}
    )


def wacz() -> bytes:
    pages = json.dumps({"format": "json-pages-1.0"}) + "\n"
    pages += json.dumps({"url": URL, "title": TITLE, "ts": "2024-03-01T12:00:00Z"}) + "\n"
    return zipped(
        **{
            "datapackage.json": b'{"profile": "data-package"}',
            "pages/pages.jsonl": pages.encode(),
            "archive/data.warc.gz": gzipped(warc()),
        }
    )


def single_file_zip(html: bytes) -> bytes:
    manifest = json.dumps({"originalUrl": URL, "archiveTime": "2024-03-01T12:00:00.000Z", "title": TITLE})
    return zipped(**{"manifest.json": manifest.encode(), "index.html": html, PICTURE: png()})


def self_extracting() -> bytes:
    return (
        b"<!doctype html><html data-sfz><meta charset=utf-8><title>x</title><xmp>"
        + single_file_zip(page(PICTURE))
        + b"</xmp><script>unzip()</script></html>"
    )


def omnivore() -> bytes:
    about = [
        {
            "slug": "bells",
            "title": TITLE,
            "author": "Ann Founder",
            "url": URL,
            "savedAt": "2024-03-01T12:00:00.000Z",
        }
    ]
    return zipped(
        **{
            "metadata_0_to_20.json": json.dumps(about).encode(),
            "content/bells.html": f"<div>{body('')}</div>".encode(),
            "highlights/bells.md": f"> {LINES[1]} \n\nUpside down!".encode(),
        }
    )


def wallabag() -> bytes:
    entry = {
        "title": TITLE,
        "url": URL,
        "content": body(""),
        "created_at": "2024-03-01T12:00:00+00:00",
        "language": "en",
    }
    return json.dumps([entry], indent=1).encode()


def markdown() -> bytes:
    front = f"---\ntitle: {TITLE}\nauthor: Ann Founder\nurl: {URL}\n---\n\n"
    figure = f"![The pit]({PICTURE})"
    return (front + "\n\n".join((*LINES[:2], figure, *LINES[2:])) + "\n").encode()


FILES = {
    "complete.html": page("complete_files/pit.png", CHROME),
    "complete_files/pit.png": png(),
    "complete_files/style.css": CSS,
    "how.html.gz": gzipped(page(DATA)),
    "singlefile.html": page(DATA, SINGLE_FILE),
    "singlefile.zip": single_file_zip(page(PICTURE)),
    "self-extracting.html": self_extracting(),
    "how.txt": (TITLE + "\n\n" + "\n\n".join(LINES) + "\n").encode(),
    "how.mhtml": mhtml(),
    "binary.webarchive": webarchive(plistlib.FMT_BINARY),
    "xml.webarchive": webarchive(plistlib.FMT_XML),
    "how.warc": warc(),
    "how.warc.gz": gzipped(warc()),
    "how.wacz": wacz(),
    "how.maff": maff(),
    "how.htmlz": htmlz(),
    "how.eml": eml(),
    "how.md": markdown(),
    "how_files/pit.png": png(),
    "how.epub": epub(),
    "omnivore.zip": omnivore(),
    "wallabag.json": wallabag(),
}
"""What this folder holds, by name."""


def main() -> None:
    """Write the files."""
    for name, data in FILES.items():
        path = HERE / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)


if __name__ == "__main__":
    main()

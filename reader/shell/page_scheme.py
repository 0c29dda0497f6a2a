"""The one place that the engine may load from: ``page://<document>/…``, answered from memory.

A document's host is unguessable and dies with it. Nothing here reads a path that a page names:
pictures come from the page's reader by their internal names, the rest from our own resources.
"""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler

from reader.core import paths
from reader.core.article import Resource
from reader.shell.engine import SCHEME

_ORIGIN = SCHEME + b":"
# Without allow-same-origin the page would be a stranger to its own fonts; scripts stay off.
POLICY = (
    b"default-src 'none'; img-src %s data:; style-src %s 'unsafe-inline'; font-src %s data:; "
    b"base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-same-origin"
    % ((_ORIGIN,) * 3)
)

WARM = "/warm"
"""An empty page, asked for while the first document is still being read."""

PICTURE_TYPES = (
    (b"\x89PNG\r\n\x1a\n", b"image/png"),
    (b"\xff\xd8\xff", b"image/jpeg"),
    (b"GIF8", b"image/gif"),
    (b"BM", b"image/bmp"),
    (b"\0\0\1\0", b"image/x-icon"),
    (b"wOF2", b"font/woff2"),
    (b"wOFF", b"font/woff"),
    (b"\0\1\0\0", b"font/ttf"),
    (b"OTTO", b"font/otf"),
)


class Pictures(Protocol):
    """Who answers for a document's pictures, and for where its words are divided."""

    def picture(self, name: str, done: Callable[[Resource | None], None]) -> None: ...
    def divide(
        self, lang: str, words: Sequence[str], done: Callable[[Mapping[str, Sequence[int]]], None]
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Served:
    """One document as the engine may load it: its page, its style sheet, its pictures.

    ``own`` is the person's own style sheet, which has the last word.
    """

    html: str
    style: str
    pictures: Pictures | None = None
    own: str = ""


class PageScheme(QWebEngineUrlSchemeHandler):
    """Answers for the document that is on screen, and for no other."""

    def __init__(self) -> None:
        super().__init__()
        self._served = Served("", "")
        self.own_style = ""
        self._host = secrets.token_hex(16)
        self._is_warm = False
        self._jobs: set[QWebEngineUrlRequestJob] = set()

    def warm(self) -> QUrl:
        """Return an empty page. The next document has its host, and so its process."""
        self._is_warm = True
        return self._url(WARM)

    def show(self, served: Served) -> QUrl:
        """Answer for *served* from now on; return where it is."""
        if not self._is_warm:
            self._host = secrets.token_hex(16)
        self._served, self._is_warm = served, False
        self.own_style = served.own
        return self._url()

    def use_style(self, css: str) -> None:
        """Answer with the style sheet *css* from now on."""
        self._served = replace(self._served, style=css)

    def _url(self, path: str = "/") -> QUrl:
        return QUrl(f"{SCHEME.decode()}://{self._host}{path}")

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        try:
            self._answer(job)
        except Exception:
            job.fail(QWebEngineUrlRequestJob.Error.RequestFailed)
            raise

    def _answer(self, job: QWebEngineUrlRequestJob) -> None:
        served, url = self._served, job.requestUrl()
        if url.host() != self._host or job.requestMethod() != QByteArray(b"GET"):
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
            return
        path = url.path(QUrl.ComponentFormattingOption.FullyEncoded)
        if path == WARM:
            _reply(job, b"text/html; charset=utf-8", b"<!doctype html>")
        elif path == "/":
            _reply(job, b"text/html; charset=utf-8", served.html.encode())
        elif path == "/style.css":
            _reply(job, b"text/css; charset=utf-8", served.style.encode())
        elif path == "/own.css":
            _reply(job, b"text/css; charset=utf-8", self.own_style.encode())
        elif path.startswith("/font/"):
            self._font(job, path.removeprefix("/font/"))
        else:
            self._picture(job, served.pictures, path.removeprefix("/"))

    def _font(self, job: QWebEngineUrlRequestJob, name: str) -> None:
        font = _fonts().get(name)
        if font is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        else:
            data = font.read_bytes()
            _reply(job, _media_type(data) or b"font/ttf", data)

    def _picture(self, job: QWebEngineUrlRequestJob, pictures: Pictures | None, name: str) -> None:
        if pictures is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        self._jobs.add(job)
        job.destroyed.connect(lambda: self._jobs.discard(job))

        def done(found: Resource | None) -> None:
            if job not in self._jobs:
                return
            media_type = _media_type(found.data) if found else None
            if found is None or media_type is None:
                job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            else:
                _reply(job, media_type, found.data)

        pictures.picture(name, done)


@cache
def _fonts() -> dict[str, Path]:
    return {each.name: each for each in (paths.resources() / "fonts").rglob("*.[tw]*") if each.is_file()}


def _media_type(data: bytes) -> bytes | None:
    """Return the type of a picture or font by its first bytes; what a page calls it counts for nothing."""
    for magic, media_type in PICTURE_TYPES:
        if data.startswith(magic):
            return media_type
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return b"image/webp"
    if data[4:12] in {b"ftypavif", b"ftypavis"}:
        return b"image/avif"
    if b"<svg" in data[:4096].lower():
        return b"image/svg+xml"
    return None


def _reply(job: QWebEngineUrlRequestJob, media_type: bytes, data: bytes) -> None:
    body = QBuffer(job)
    body.setData(data)
    body.open(QIODevice.OpenModeFlag.ReadOnly)
    # Values must be lists: a bare value is ignored, and there would be no policy at all.
    job.setAdditionalResponseHeaders(
        {
            QByteArray(b"Content-Security-Policy"): [QByteArray(POLICY)],  # type: ignore[dict-item]
            QByteArray(b"X-Content-Type-Options"): [QByteArray(b"nosniff")],  # type: ignore[dict-item]
        }
    )
    job.reply(media_type, body)

"""Articles to export, each with its pictures."""

from pathlib import Path

from reader.core import formats, paths, reading
from reader.core.article import Article, Page, Resource
from reader.core.pictures import inline
from reader.core.settings import Settings
from reader.core.theme import Themes
from reader.exports import Edition, Shown

LIGHT = Themes(paths.resources() / "themes")["light"]
PAGES = sorted((Path(__file__).parent.parent / "pages").glob("*/source.html"))
SAMPLES = sorted((paths.resources() / "samples").glob("*.html"))
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000"
    "050001a5f645400000000049454e44ae426082"
)
FILLER = (
    "<p>The keeper climbed the stairs of the tower, trimmed the wick and wrote three lines on the wind.</p>"
    "<p>By the time the sun stood over the point it had gone round to the west, and nobody was on deck.</p>"
)


def edition(body: str, head: str = "", files: dict[str, bytes] | None = None) -> Edition:
    """An article of *body*, with *files* beside it."""
    html = f"<!doctype html><html lang=en><head><title>The light</title>{head}</head><body><article>"
    held = files or {}

    def resources(url: str) -> Resource | None:
        data = held.get(url.rpartition("/")[2])
        return Resource(data) if data is not None else None

    page = formats.parse(f"{html}{FILLER}{body}{FILLER}</article></body></html>".encode(), "light.html")
    page = Page(html=page.html, name=page.name, url="https://lamp.example/light", resources=resources)
    return of(page)


def of(page: Page) -> Edition:
    """The article of *page*."""
    article = reading.article(page)
    return Edition(article, lambda name: _picture(article, page, name), Shown(Settings(), LIGHT))


def _picture(article: Article, page: Page, name: str) -> Resource | None:
    url = article.pictures.get(name)
    if not url:
        return None
    return inline(url) if url.startswith("data:") else page.resources(url)

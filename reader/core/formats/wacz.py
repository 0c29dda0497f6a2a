"""WACZ: a zip of WARC files and a list of the pages in them.

Source: https://specs.webrecorder.net/wacz/1.1.1/. Only what lies in the archive folder is read, whatever the
package's own description says of paths.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.core.article import Listed, Page
from reader.core.errors import NoPageInside, ReaderError
from reader.core.formats import limits, warc_records, web_archive, zipped
from reader.core.formats.bundle import web
from reader.core.formats.format import Format, Saved
from reader.core.formats.titles import shown
from reader.core.formats.web_archive import Recorded, WebArchive
from reader.core.wording import translatable

_WARCS = (".warc", ".warc.gz")
_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")


@dataclass(frozen=True, slots=True)
class _Crawl:
    archive: WebArchive
    pages: list[Recorded]
    titles: dict[str, str]


def holds(saved: Saved) -> bool:
    """Whether the zip has WARC files where a WACZ has them."""
    return saved.suffix == ".wacz" or any(_is_warc(name) for name in saved.archive.entries)


def parse(saved: Saved) -> Page:
    """Return the page that is wanted, or the first of the package's list. Raises what `warc.parse` does."""
    crawl = _crawl(saved)
    return crawl.archive.page(saved.chosen(crawl.pages), saved)


def contents(saved: Saved) -> Sequence[Listed]:
    """Return the pages of the package's list that were recorded; without a list, all that were."""
    crawl = _crawl(saved)
    plain = web_archive.listed(crawl.pages)
    titles = (crawl.titles.get(page.url, "") for page in crawl.pages)
    return tuple(Listed(title or each.title, each.url) for title, each in zip(titles, plain, strict=True))


def _crawl(saved: Saved) -> _Crawl:
    archive = WebArchive(saved.shown_name)
    size, problem = 0, None
    for name in filter(_is_warc, saved.archive.entries):
        try:
            data, stopped = warc_records.unpacked(saved.archive.read(name), saved.shown_name)
        except ReaderError as error:
            data, stopped = b"", error
        problem = problem or stopped
        size += len(data)
        archive.add(warc_records.records(data))
        if size > limits.TOTAL:
            break
    recorded = archive.all_pages()
    if not recorded:
        raise problem or NoPageInside(name=saved.shown_name)
    titles = dict(_listed(saved))
    by_url = {each.url: each for each in recorded}
    return _Crawl(archive, [by_url[url] for url in titles if url in by_url] or recorded, titles)


def _listed(saved: Saved) -> Iterator[tuple[str, str]]:
    """The addresses and titles that the package lists, the first of each address, damaged lines left out."""
    seen = set()
    for name in _LISTS:
        try:
            lines = saved.archive.read(name).splitlines()
        except ReaderError:
            continue
        for line in lines[: limits.ENTRIES]:
            try:
                entry = json.loads(line)
            except (ValueError, RecursionError):
                continue
            url = web(str(entry.get("url") or "")) if isinstance(entry, dict) else ""
            if url and url not in seen:
                seen.add(url)
                yield url, shown(str(entry.get("title") or ""))


def _is_warc(name: str) -> bool:
    return name.startswith("archive/") and name.lower().endswith(_WARCS)


FORMAT = Format(
    id="wacz",
    label=translatable("Format", "Web archives (WACZ)"),
    suffixes=(".wacz",),
    media_types=("application/wacz",),
    recognizes=zipped.recognizes,
    parse=parse,
    holds=holds,
    contents=contents,
)

"""What a crawl recorded, by address: the pages, and the files that they show. Read from WARC records."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from reader.core.article import Listed, Page
from reader.core.errors import ReaderError
from reader.core.formats import html, http_body, limits, warc_records
from reader.core.formats.bundle import Bundle, web
from reader.core.formats.format import Saved
from reader.core.formats.mime import parameter
from reader.core.formats.moments import moment
from reader.core.formats.titles import title
from reader.core.formats.warc_records import Record

_HTML = ("text/html", "application/xhtml+xml")
_STATUS_OK = range(200, 300)
_STATUS_MOVED = range(300, 400)


@dataclass(frozen=True, slots=True)
class Recorded:
    """One answer of a server: where it came from, when, what it says it is, and how to have its body."""

    url: str
    date: datetime | None
    status: int
    content_type: str
    read: Callable[[], bytes]

    @property
    def media_type(self) -> str:
        return self.content_type.partition(";")[0].strip().lower()


@dataclass(slots=True)
class WebArchive:
    """The answers of a crawl; ``name`` is what errors call the file."""

    name: str
    files: Bundle = field(default_factory=Bundle)
    pages: list[Recorded] = field(default_factory=list)
    _addresses: set[str] = field(default_factory=set)
    _by_digest: dict[str, Recorded] = field(default_factory=dict)
    _by_url: dict[str, Recorded] = field(default_factory=dict)
    _errors: list[Recorded] = field(default_factory=list)

    def add(self, records: Iterable[Record]) -> None:
        """Add what *records* hold."""
        for record in records:
            if answer := self._answer(record):
                self._file(answer, record.headers.get("warc-payload-digest", ""))

    def all_pages(self) -> list[Recorded]:
        """The pages in the order of the crawl; where all that was recorded are pages of errors, those."""
        return self.pages or self._errors

    def page(self, recorded: Recorded, saved: Saved) -> Page:
        """Return the page that was *recorded*, with its files; raises a ReaderError."""
        charset = parameter(recorded.content_type, "charset")
        data = recorded.read()
        found = html.parse(Saved(data, saved.name, None, saved.url or web(recorded.url), charset))
        self.files.base = recorded.url
        return replace(found, saved=recorded.date or found.saved, resources=self.files.resource)

    def _file(self, answer: Recorded, digest: str) -> None:
        if answer.status in _STATUS_MOVED:
            return
        if answer.status in _STATUS_OK:
            self.files.add(answer.url, answer.read, answer.media_type)
            self._by_url.setdefault(answer.url, answer)
            if digest:
                self._by_digest.setdefault(digest, answer)
        if answer.media_type in _HTML and answer.url not in self._addresses:
            self._addresses.add(answer.url)
            (self.pages if answer.status in _STATUS_OK else self._errors).append(answer)

    def _answer(self, record: Record) -> Recorded | None:
        """What *record* holds, or None where that is no answer or an empty one."""
        if not record.url or record.kind not in ("response", "resource", "revisit"):
            return None
        date = moment(record.headers.get("warc-date", ""))
        if record.kind == "resource" and record.block:
            content_type = record.headers.get("content-type", "")
            return Recorded(record.url, date, 200, content_type, lambda: bytes(record.block))
        if record.kind == "revisit":
            return self._revisited(record, date)
        status, headers, start = _http(record.block)
        body = record.block[start:]
        kind = headers.get("content-type", "") or _sniffed(body)
        if not body:
            return None
        return Recorded(record.url, date, status, kind, lambda: http_body.decoded(headers, body, self.name))

    def _revisited(self, record: Record, date: datetime | None) -> Recorded | None:
        """The answer that *record* says was given again; it was recorded before."""
        target = record.headers.get("warc-refers-to-target-uri", "").strip("<> ")
        first = self._by_digest.get(record.headers.get("warc-payload-digest", "")) or self._by_url.get(target)
        return replace(first, url=record.url, date=date) if first else None


def opened(data: bytes, name: str) -> tuple[WebArchive, ReaderError | None]:
    """Return the WARC file *data* as an archive, as far as it can be unpacked, and what stopped that."""
    archive = WebArchive(name)
    unpacked, problem = warc_records.unpacked(data, name)
    archive.add(warc_records.records(unpacked))
    return archive, problem


def listed(pages: Iterable[Recorded]) -> tuple[Listed, ...]:
    """*pages* as a list shows them."""
    return tuple(
        Listed(_title(each) if number < limits.LISTED else "", web(each.url))
        for number, each in enumerate(pages)
    )


def _title(recorded: Recorded) -> str:
    try:
        return title(recorded.read(), parameter(recorded.content_type, "charset"))
    except ReaderError:
        return ""


def _http(block: memoryview) -> tuple[int, dict[str, str], int]:
    """The status, the headers and where the body begins; 200 where there is no status line (HTTP 0.9)."""
    line = bytes(block[:1000]).partition(b"\n")[0]
    if line.lstrip().startswith(b"<"):
        return 200, {}, 0
    words = line.split()
    status = int(words[1]) if len(words) > 1 and words[1].isdigit() and len(words[1]) == 3 else 200
    headers, start = warc_records.head(block, len(line) + 1)
    return status, headers, start


def _sniffed(body: memoryview) -> str:
    return "text/html" if html.recognizes("", bytes(body[:2000])) else ""

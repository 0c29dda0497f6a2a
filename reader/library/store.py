"""The library: what was opened, where its reader is, and every word of what was added.

A page is known by its file's path and, where the file holds several, by its number in it, from 1.
"""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from reader.core import own_files
from reader.core.anchor import Anchor
from reader.core.article import Article
from reader.core.source import Source
from reader.library import schema
from reader.library.errors import LibraryBegunAnew, LibraryDamaged, LibraryError, explained
from reader.library.search import HIT_END, HIT_START, Excerpt, excerpt, expression, indexed

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reader is in an article, and how far they ever were: a block, a share of the whole (0 to 1).

    ``quote`` and ``furthest_quote`` are the words that the two blocks begin with.
    """

    block: int = 0
    share: float = 0.0
    furthest_block: int = 0
    furthest_share: float = 0.0
    quote: str = ""
    furthest_quote: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of the library.

    ``added`` and ``opened`` are seconds since 1970; ``opened`` is None where it never was.
    """

    path: Path
    url: str
    title: str
    byline: str
    site: str
    lang: str
    word_count: int
    added: float
    opened: float | None
    place: Place
    page: int = 1

    @property
    def source(self) -> Source:
        """The page, to be opened."""
        return Source(self.path).numbered(self.page)

    @property
    def share(self) -> float:
        """How far it was read, 0 to 1."""
        return self.place.furthest_share


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that has the words asked for, and where."""

    entry: Entry
    excerpt: Excerpt


class Library:
    """The library in one SQLite file. Every method raises LibraryError where the file does not serve.

    A damaged file is kept under another name and a new one begun; ``warnings`` then says so.
    """

    def __init__(self, path: Path) -> None:
        self.warnings: tuple[LibraryError, ...] = ()
        self._path = path
        self._connection = self._connected()

    def close(self) -> None:
        with suppress(sqlite3.Error):
            self._connection.close()

    def opened(self, article: Article, path: Path, page: int = 1) -> None:
        """Write down that *article* was opened from *path*, just now."""

        def work(connection: sqlite3.Connection) -> None:
            entry = _kept(connection, article, path, page)
            connection.execute("UPDATE entry SET opened = ? WHERE id = ?", (time.time(), entry))

        self._written(work)

    def add(self, article: Article, path: Path) -> None:
        """Take in *article* with all its words, in the place of what *path* held before."""
        said = article.metadata
        words = [indexed(each) for each in (said.title, said.byline, said.site, article.text)]

        def work(connection: sqlite3.Connection) -> None:
            entry = _kept(connection, article, path, 1)
            connection.execute("DELETE FROM words WHERE rowid = ?", (entry,))
            connection.execute(
                "INSERT INTO words (rowid, title, byline, site, text) VALUES (?, ?, ?, ?, ?)", (entry, *words)
            )

        self._written(work)

    def place(self, path: Path, page: int = 1) -> Place | None:
        """Return where the reader of *path* is, or None where it is not in the library."""
        statement = (
            "SELECT block, share, furthest_block, furthest_share, quote, furthest_quote FROM entry"
            " WHERE path = ? AND page = ?"
        )
        rows = self._rows(statement, (_stored(path), page))
        return Place(*rows[0]) if rows else None

    def keep_place(self, path: Path, place: Place, page: int = 1) -> None:
        """Write down where the reader of *path* is; the furthest place only ever moves on."""
        shares = [max(0.0, min(1.0, each)) for each in (place.share, place.furthest_share)]
        here = (place.block, shares[0], _encodable(place.quote), _stored(path), page)
        # By the share: the number of a block may be another since.
        furthest = (
            place.furthest_block,
            shares[1],
            _encodable(place.furthest_quote),
            _stored(path),
            page,
            shares[1],
        )

        def work(connection: sqlite3.Connection) -> None:
            connection.execute(
                "UPDATE entry SET block = ?, share = ?, quote = ? WHERE path = ? AND page = ?", here
            )
            connection.execute(
                "UPDATE entry SET furthest_block = ?, furthest_share = ?, furthest_quote = ?"
                " WHERE path = ? AND page = ? AND furthest_share <= ?",
                furthest,
            )

        self._written(work)

    def set_mark(self, path: Path, letter: str, at: Anchor, page: int = 1) -> None:
        """Put the mark *letter* of *path* on a block."""
        statement = (
            "INSERT OR REPLACE INTO mark (entry, letter, block, quote)"
            " SELECT id, ?, ?, ? FROM entry WHERE path = ? AND page = ?"
        )
        values = (letter, at.block, _encodable(at.quote), _stored(path), page)
        self._written(lambda connection: connection.execute(statement, values))

    def marks(self, path: Path, page: int = 1) -> dict[str, Anchor]:
        """Return the marks of *path*, each with its block."""
        rows = self._rows(
            "SELECT letter, mark.block, mark.quote FROM mark JOIN entry ON entry.id = mark.entry"
            " WHERE path = ? AND page = ? ORDER BY letter",
            (_stored(path), page),
        )
        return {letter: Anchor(block, quote) for letter, block, quote in rows}

    def used(self, id: str) -> None:
        """Write down that the command *id* was chosen, just now."""
        statement = "INSERT OR REPLACE INTO used (id, at) VALUES (?, ?)"
        self._written(lambda connection: connection.execute(statement, (id, time.time())))

    def recently_used(self, limit: int = 20) -> tuple[str, ...]:
        """Return the commands that were chosen last, the latest first."""
        rows = self._rows("SELECT id FROM used ORDER BY at DESC LIMIT ?", (limit,))
        return tuple(row[0] for row in rows)

    def recent(self, limit: int) -> tuple[Entry, ...]:
        """Return what was opened last, the latest first."""
        rows = self._rows(
            "SELECT * FROM entry WHERE opened IS NOT NULL ORDER BY opened DESC LIMIT ?", (limit,)
        )
        return tuple(map(_entry, rows))

    def entries(self) -> tuple[Entry, ...]:
        """Return everything, what was opened or added last first."""
        rows = self._rows("SELECT * FROM entry ORDER BY max(added, coalesce(opened, 0)) DESC, id DESC")
        return tuple(map(_entry, rows))

    def search(self, query: str, limit: int = 100) -> tuple[Hit, ...]:
        """Return the articles that have all words of *query*, the best first. Any text is a query."""
        asked = expression(query)
        if not asked:
            return ()
        statement = (
            "SELECT snippet(words, 3, ?, ?, '…', 24), entry.* FROM words"
            " JOIN entry ON entry.id = words.rowid WHERE words MATCH ?"
            " ORDER BY bm25(words, 8.0, 4.0, 2.0, 1.0) LIMIT ?"
        )
        rows = self._rows(statement, (HIT_START, HIT_END, asked, limit))
        return tuple(Hit(_entry(row[1:]), excerpt(row[0])) for row in rows)

    def _rows(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        return self._done(lambda connection: connection.execute(statement, values).fetchall())

    def _written(self, work: Callable[[sqlite3.Connection], object]) -> None:
        def whole(connection: sqlite3.Connection) -> None:
            with schema.transaction(connection):
                work(connection)

        self._done(whole)

    def _done(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Return what *work* returns: on a new library, where this one turns out to be damaged."""
        try:
            return self._tried(work)
        except LibraryDamaged:
            self.close()
            self._connection = self._begun_anew()
        return self._tried(work)

    def _tried(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        try:
            return work(self._connection)
        except sqlite3.Error as error:
            raise explained(self._path, error) from error

    def _connected(self) -> sqlite3.Connection:
        self._seen = _identity(self._path)
        try:
            return _connection(self._path)
        except LibraryDamaged:
            return self._begun_anew()

    def _begun_anew(self) -> sqlite3.Connection:
        try:
            with own_files.locked(self._path):
                return self._replaced()
        except OSError as error:
            raise explained(self._path, error) from error

    def _replaced(self) -> sqlite3.Connection:
        # Another window may have found the damage first: its new library stays.
        if _identity(self._path) == self._seen:
            kept = _set_aside(self._path)
            self.warnings += (LibraryBegunAnew(name=str(self._path), kept=str(kept)),)
        connection = _connection(self._path)
        self._seen = _identity(self._path)
        return connection


def _connection(path: Path) -> sqlite3.Connection:
    try:
        return schema.connect(path)
    except (sqlite3.Error, OSError) as error:
        raise explained(path, error) from error


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _set_aside(path: Path) -> Path:
    kept = own_files.free_name(path, "damaged")
    for suffix in ("", "-wal", "-shm", "-journal"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(kept.with_name(kept.name + suffix))
    return kept


def _entry(row: tuple[Any, ...]) -> Entry:
    path, url, title, byline, site, lang, word_count, added, opened = row[1:10]
    place, page, quotes = row[10:14], row[14], row[15:]
    path = Path(os.fsdecode(path))
    return Entry(
        path, url, title, byline, site, lang, word_count, added, opened, Place(*place, *quotes), page
    )


def _kept(connection: sqlite3.Connection, article: Article, path: Path, page: int) -> int:
    """Write what *article* says of itself to the entry of *path*, made where there is none; return its id."""
    said = article.metadata
    _follow_move(connection, said.url, path, page)
    told = [_encodable(each) for each in (said.url, said.title, said.byline, said.site, said.lang)]
    connection.execute(
        "INSERT INTO entry (path, page, url, title, byline, site, lang, word_count, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (path, page) DO UPDATE SET url = excluded.url,"
        " title = excluded.title, byline = excluded.byline, site = excluded.site, lang = excluded.lang,"
        " word_count = excluded.word_count",
        (_stored(path), page, *told, article.word_count, time.time()),
    )
    return _id(connection, path, page) or 0


def _id(connection: sqlite3.Connection, path: Path, page: int) -> int | None:
    statement = "SELECT id FROM entry WHERE path = ? AND page = ?"
    found: tuple[int] | None = connection.execute(statement, (_stored(path), page)).fetchone()
    return found[0] if found else None


def _follow_move(connection: sqlite3.Connection, url: str, path: Path, page: int) -> None:
    """Give the entry of the page *url* its new *path*, where its file is not at its old one any more."""
    if not url or _id(connection, path, page) is not None:
        return
    for entry, old in connection.execute(
        "SELECT id, path FROM entry WHERE url = ? ORDER BY opened DESC", (_encodable(url),)
    ).fetchall():
        if not os.path.lexists(old):
            values = (_stored(path), page, entry)
            connection.execute("UPDATE entry SET path = ?, page = ? WHERE id = ?", values)
            return


def _stored(path: Path) -> str | bytes:
    # resolve() would put another name in the place of a link's.
    name = os.path.abspath(path)  # noqa: PTH100
    try:
        name.encode()
    except UnicodeEncodeError:
        return os.fsencode(name)
    return name


def _encodable(text: str) -> str:
    # JSON-LD may hold half a surrogate pair.
    return text.encode(errors="replace").decode()

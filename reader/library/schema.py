"""The library's tables, and the door to the file: made, checked, or refused."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.library.errors import LibraryNewer

WAIT_S = 2.0

_STEPS = (
    """
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    path NOT NULL UNIQUE, -- text; bytes where the file's name is not UTF-8
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    site TEXT NOT NULL,
    lang TEXT NOT NULL,
    word_count INTEGER NOT NULL,
    added REAL NOT NULL, -- seconds since 1970, as is opened
    opened REAL,
    block INTEGER NOT NULL DEFAULT 0,
    share REAL NOT NULL DEFAULT 0,
    furthest_block INTEGER NOT NULL DEFAULT 0,
    furthest_share REAL NOT NULL DEFAULT 0
);
CREATE INDEX entry_url ON entry (url) WHERE url != '';
CREATE INDEX entry_opened ON entry (opened);
-- Marks belong to words: without Mn and Mc, Devanagari would fall apart at each vowel sign.
CREATE VIRTUAL TABLE words USING fts5(
    title, byline, site, text,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
)
""",
    """
CREATE TABLE mark (
    entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    letter TEXT NOT NULL,
    block INTEGER NOT NULL,
    PRIMARY KEY (entry, letter)
) WITHOUT ROWID;
CREATE TABLE used ( -- commands that were chosen from the palette
    id TEXT PRIMARY KEY,
    at REAL NOT NULL -- seconds since 1970
) WITHOUT ROWID
""",
    # A column that makes a row unique needs a new table: https://sqlite.org/lang_altertable.html, 7.
    """
CREATE TABLE entry_by_page ( -- in the order in which store._entry takes it apart
    id INTEGER PRIMARY KEY,
    path NOT NULL, -- text; bytes where the file's name is not UTF-8
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    site TEXT NOT NULL,
    lang TEXT NOT NULL,
    word_count INTEGER NOT NULL,
    added REAL NOT NULL, -- seconds since 1970, as is opened
    opened REAL,
    block INTEGER NOT NULL DEFAULT 0,
    share REAL NOT NULL DEFAULT 0,
    furthest_block INTEGER NOT NULL DEFAULT 0,
    furthest_share REAL NOT NULL DEFAULT 0,
    page INTEGER NOT NULL DEFAULT 1, -- its number in the file
    UNIQUE (path, page)
);
INSERT INTO entry_by_page SELECT *, 1 FROM entry;
DROP TABLE entry;
ALTER TABLE entry_by_page RENAME TO entry;
CREATE INDEX entry_url ON entry (url) WHERE url != '';
CREATE INDEX entry_opened ON entry (opened)
    """,
    # A block's first words, which find it again where extraction has changed its number.
    """
ALTER TABLE entry ADD COLUMN quote TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN furthest_quote TEXT NOT NULL DEFAULT '';
ALTER TABLE mark ADD COLUMN quote TEXT NOT NULL DEFAULT ''
""",
)
"""What each version adds to the one before it. What has been published is never changed."""

VERSION = len(_STEPS)


def connect(path: Path) -> sqlite3.Connection:
    """Open the library *path*, made where there is none; transactions are the caller's.

    LibraryNewer where a later Lutrin made it, and it is not touched; sqlite3.Error, OSError.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "not a regular file", str(path))
    connection = sqlite3.connect(path, timeout=WAIT_S, isolation_level=None)
    try:
        # The version comes first: to switch to WAL is to write.
        if _version(connection, path) < VERSION:
            connection.execute("PRAGMA journal_mode = WAL")
            _make_once(connection, path)
        # With WAL a killed program loses nothing, and a power cut the last moment at most.
        connection.execute("PRAGMA synchronous = NORMAL")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do all of the block or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _version(connection: sqlite3.Connection, path: Path) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise LibraryNewer(name=str(path))
    return version


def _make_once(connection: sqlite3.Connection, path: Path) -> None:
    with transaction(connection):
        # Another program may have been first.
        if (version := _version(connection, path)) < VERSION:
            make(connection, version)


def make(connection: sqlite3.Connection, version: int = 0) -> None:
    """Make the tables that a database of *version* lacks: all of them in an empty one."""
    for step in _STEPS[version:]:
        for statement in step.split(";\n"):
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {VERSION}")

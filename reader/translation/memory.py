"""What was translated once is not translated again: by sentence, engine and version of the pack.

Kept in the cache folder as SQLite. Where that cannot be read or written, translation goes on without.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from reader.translation.engine import Engine

MOST_SENTENCES = 400_000
"""About 100 MB; past that the oldest tenth goes."""

_SCHEMA = """
create table if not exists sentences (key blob primary key, words text not null) without rowid;
create table if not exists uses (number integer primary key autoincrement, key blob not null)
"""


class Cache:
    """Translations on disk, by an opaque key."""

    def __init__(self, file: Path | None) -> None:
        self._connection = _opened(file) if file else None

    def found(self, keys: Sequence[bytes]) -> dict[bytes, str]:
        """Return what is known of *keys*."""
        if self._connection is None:
            return {}
        query = "select words from sentences where key = ?"
        try:
            rows = ((key, self._connection.execute(query, (key,)).fetchone()) for key in keys)
            return {key: str(row[0]) for key, row in rows if row}
        except sqlite3.Error:
            self._give_up()
            return {}

    def keep(self, made: Iterable[tuple[bytes, str]]) -> None:
        """Write *made* down, all of it or nothing."""
        if self._connection is None:
            return
        rows = list(made)
        try:
            with self._connection:
                self._connection.executemany("insert or replace into sentences values (?, ?)", rows)
                self._connection.executemany("insert into uses (key) values (?)", ((key,) for key, _ in rows))
        except sqlite3.Error:
            # A full disk, for one. What is translated is on screen all the same.
            self._give_up()

    def close(self) -> None:
        if self._connection is None:
            return
        try:
            self._thin_out(self._connection)
            self._connection.close()
        except sqlite3.Error:
            self._give_up()

    def _thin_out(self, connection: sqlite3.Connection) -> None:
        (count,) = connection.execute("select count(*) from uses").fetchone()
        if count <= MOST_SENTENCES:
            return
        oldest = "select key from uses order by number limit ?"
        with connection:
            connection.execute(f"delete from sentences where key in ({oldest})", (count // 10,))  # noqa: S608
            connection.execute("delete from uses where key not in (select key from sentences)")

    def _give_up(self) -> None:
        assert self._connection is not None
        self._connection.close()
        self._connection = None


class Memory:
    """Translates along a route, each sentence once."""

    def __init__(self, engines: Sequence[Engine], identity: str, cache: Cache) -> None:
        """*identity* names the engines and packs of the route, in their order."""
        self._engines = engines
        self._identity = identity
        self._cache = cache
        self._known: dict[str, str] = {}
        self.translated = 0
        """How many sentences an engine was asked for."""

    @property
    def blocks_at_once(self) -> int:
        """How many blocks are best asked for in one call."""
        return max((each.blocks_at_once for each in self._engines), default=1)

    def translate(self, sentences: Sequence[str]) -> list[str]:
        """Return each of *sentences* in the language that the route leads to."""
        new = [each for each in dict.fromkeys(sentences) if each not in self._known]
        if new:
            self._learn(new)
        return [self._known[each] for each in sentences]

    def one(self, sentence: str) -> str:
        """Return *sentence* in the other language."""
        return self.translate([sentence])[0]

    def _learn(self, sentences: Sequence[str]) -> None:
        keys = {each: self._key(each) for each in sentences}
        kept = self._cache.found(list(keys.values()))
        self._known |= {each: kept[key] for each, key in keys.items() if key in kept}
        new = [each for each in sentences if each not in self._known]
        if not new:
            return
        answers = new
        for engine in self._engines:
            answers = engine.translate(answers)
        made = {each: " ".join(answer.split()) for each, answer in zip(new, answers, strict=True)}
        self.translated += len(made)
        self._known |= made
        self._cache.keep((keys[each], answer) for each, answer in made.items())

    def _key(self, sentence: str) -> bytes:
        return hashlib.sha256(f"{self._identity}\0{sentence}".encode("utf-8", "surrogatepass")).digest()


def _opened(file: Path) -> sqlite3.Connection | None:
    for _ in range(2):
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            return _connected(file)
        except sqlite3.DatabaseError:
            # No database, or a broken one: it is a cache, and is begun anew.
            try:
                file.unlink(missing_ok=True)
            except OSError:
                return None
        except OSError:
            return None
    return None


def _connected(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=1)
    try:
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = normal")
        connection.executescript(_SCHEMA)
    except BaseException:
        # Windows removes no file that is open.
        connection.close()
        raise
    return connection

"""What is kept between runs: one SQLite file in the user's own cache, never in the tree that is linted.

A submitted folder must not bring results of its own. Whatever goes wrong here (a full disk, a torn file, another run
that holds the lock) costs time and never a finding: the run goes on as if nothing were kept.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from zlib import crc32

FORMAT = 1  # of the table; another one begins anew
KEEP = 30  # days that an entry is kept after its last use
FRESH = 7  # days after which a use is noted again
LARGEST = 2**30  # bytes; a larger file is begun anew
PATIENCE = 2.0  # seconds to wait for another run that writes
AT_ONCE = 500  # keys to a query


class Store:
    """Values by key, each in two pieces so that the second is read only when it is wanted."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._today = int(time.time() // 86_400)
        self._db: sqlite3.Connection | None = None
        self._pruned = False
        self._open()

    def _open(self) -> None:
        for _ in range(2):  # a file that is no database is put away once
            try:
                os.makedirs(os.path.dirname(self.file), exist_ok=True)
                self._db = self._connect()
                return
            except (OSError, sqlite3.OperationalError):
                return
            except sqlite3.DatabaseError:
                self._forget()

    def _connect(self) -> sqlite3.Connection:
        db = sqlite3.connect(self.file, timeout=PATIENCE, isolation_level=None)
        (version,) = db.execute("PRAGMA user_version").fetchone()
        if version != FORMAT or os.path.getsize(self.file) > LARGEST:
            db.execute("PRAGMA journal_mode=WAL")
            db.execute("DROP TABLE IF EXISTS kept")
            db.execute("CREATE TABLE kept (key BLOB PRIMARY KEY, day INTEGER, first BLOB, second BLOB)")
            db.execute(f"PRAGMA user_version={FORMAT}")
            db.execute("VACUUM")
        db.execute("PRAGMA synchronous=NORMAL")
        return db

    def get(self, keys: Sequence[bytes], second: bool = False) -> dict[bytes, bytes]:
        """The first pieces, or the second ones, of the keys that are kept whole."""
        found: dict[bytes, bytes] = {}
        used: list[bytes] = []
        column = "second" if second else "first"
        for at in range(0, len(keys), AT_ONCE):
            some = list(keys[at : at + AT_ONCE])
            marks = ",".join("?" * len(some))
            for key, day, value in self._query(f"SELECT key, day, {column} FROM kept WHERE key IN ({marks})", some):
                if value[:4] == _sum(value[4:]):
                    found[key] = value[4:]
                    if day < self._today - FRESH:
                        used.append(key)
        if used:
            self._write("UPDATE kept SET day = ? WHERE key = ?", [(self._today, key) for key in used])
        return found

    def put(self, rows: Iterable[tuple[bytes, bytes, bytes]]) -> None:
        """Keep pairs of pieces by key, and let go of what nothing has used for KEEP days."""
        new = [(key, self._today, _sum(one) + one, _sum(two) + two) for key, one, two in rows]
        if new:
            self._write("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", new)
            if not self._pruned:
                self._pruned = True
                self._write("DELETE FROM kept WHERE day < ?", [(self._today - KEEP,)])

    def close(self) -> None:
        """Let go of the file; later calls find nothing and keep nothing."""
        if self._db is not None:
            with suppress(sqlite3.Error):
                self._db.close()
            self._db = None

    def _query(self, sql: str, values: Sequence[bytes]) -> list[tuple[bytes, int, bytes]]:
        if self._db is None:
            return []
        try:
            return self._db.execute(sql, values).fetchall()
        except sqlite3.OperationalError:
            self.close()
        except sqlite3.DatabaseError:
            self._forget()
        return []

    def _write(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        if self._db is None:
            return
        try:
            with self._db:
                self._db.execute("BEGIN IMMEDIATE")
                self._db.executemany(sql, rows)
        except sqlite3.OperationalError:
            self.close()
        except sqlite3.DatabaseError:
            self._forget()

    def _forget(self) -> None:
        self.close()
        for ending in ("", "-wal", "-shm"):
            with suppress(OSError):
                os.unlink(self.file + ending)


def _sum(value: bytes) -> bytes:
    return crc32(value).to_bytes(4, "big")

"""One inquiry file: how it is opened, read and written.

Every write in the project goes through `Store.write`. Bare ``BEGIN`` loses writes when threads race to upgrade their
read locks; a lock for the file inside the process and ``BEGIN IMMEDIATE`` between processes lose none.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import sqlite3
import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

from sqlite_utils import Database

from harvest.errors import FileMoved
from harvest.store import sealing, touched
from harvest.store.files import identity, journal
from harvest.store.resting import Rest, put_in_order
from harvest.store.sentences import BUSY_MS, store_errors


def now() -> str:
    """The time in UTC, ISO 8601 with milliseconds."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")


as_json = json.JSONEncoder(ensure_ascii=False).encode
"""A value as JSON, letters as they are; made once, as ``json.dumps`` makes an encoder for each value otherwise."""

SYNCHRONOUS = "FULL"
"""A commit waits for the disk, so that what is shown as saved outlives a power cut; tests elsewhere don't wait."""

AT_HAND = 2
"""So many connections that nobody uses keep what they read, two megabytes each; the last is taken up again first."""

_locks: WeakValueDictionary[tuple[int, int], WriteLock] = WeakValueDictionary()
_looking_up = threading.Lock()


class WriteLock:
    """The one lock for writing to a file in this process, whichever store and whichever thread writes."""

    def __init__(self) -> None:
        self.lock = threading.RLock()

    @staticmethod
    def of(path: Path) -> WriteLock:
        """The lock of the file that lies at this path now, by which file it is and not by how it is called."""
        about = path.stat()
        with _looking_up:
            return _locks.setdefault((about.st_dev, about.st_ino), WriteLock())


class _Connection(sqlite3.Connection):
    """A connection that knows which journal it writes to."""

    journal: tuple[int, int] | None = None


class _ThreadConnection:
    """A thread's hold on a connection; when the thread ends, the connection is free for the next one."""

    def __init__(self, db: Database, free: list[Database]):
        self.db: Database | None = db
        self._free = free

    def __del__(self) -> None:
        if self.db is None:
            return
        if self.db.conn.in_transaction:
            self.db.conn.close()
        else:
            if len(self._free) >= AT_HAND:
                with suppress(sqlite3.Error):  # the file may be gone meanwhile
                    self.db.conn.execute("PRAGMA shrink_memory")
            self._free.append(self.db)


class Store:
    """An inquiry file, opened; safe to share between threads.

    Each thread has a connection to itself for as long as it lives. A screen makes a thread for every click, so that
    connections are handed on: opening one costs more than most questions, and closing the last one makes SQLite put
    the whole file in order.
    """

    def __init__(self, path: Path, *, how: str = "rw"):
        """``how``: ``rw``; ``ro`` to read only; ``immutable`` to read only where nobody can write, journal or not."""
        self.path = path
        self.read_only = how != "rw"
        self._how = "immutable=1" if how == "immutable" else f"mode={how}"
        self._at = path.absolute()
        self._real = Path(os.path.realpath(path))
        self._file: tuple[int, int] | None = None
        self._rest = Rest(self._real)
        self._local = threading.local()
        self._free: list[Database] = []
        self._lock: WriteLock | None = None

    @property
    def db(self) -> Database:
        """This thread's connection, for reading."""
        hold: _ThreadConnection | None = getattr(self._local, "hold", None)
        if hold is None:
            try:
                db = self._free.pop()
            except IndexError:
                db = self._connect()
            hold = self._local.hold = _ThreadConnection(db, self._free)
        assert hold.db is not None  # only `close` empties a hold, and it lets go of it
        return hold.db

    def _connect(self) -> Database:
        with store_errors(self.path):
            if self._file is None:
                self._file = identity(self._at)
            elif self.moved:
                raise self._moved()
            conn = sqlite3.connect(
                f"{self._real.as_uri()}?{self._how}",
                uri=True,
                timeout=BUSY_MS / 1000,
                isolation_level=None,
                check_same_thread=False,
                factory=_Connection,
            )
            conn.row_factory = sqlite3.Row
            for pragma in ("foreign_keys = ON", f"busy_timeout = {BUSY_MS}", f"synchronous = {SYNCHRONOUS}"):
                conn.execute(f"PRAGMA {pragma}")
            return Database(conn)

    @property
    def moved(self) -> bool:
        """Whether the file that was opened lies no more where it was: moved, replaced or deleted meanwhile."""
        return self._file is not None and identity(self._at) != self._file

    @property
    def stopped(self) -> str:
        """Why nothing can be saved any more, in a sentence; empty as long as all is well."""
        return str(self._moved()) if self.moved else ""

    def _moved(self) -> FileMoved:
        what = "was replaced by another file" if self._at.exists() else "is not in its place any more"
        return FileMoved(
            f"{self.path.name} {what} while it was open here, so nothing more is saved in it. Put it back where it was "
            f"({self._at}), or reload this page to go on with what lies there now."
        )

    def _check_journal(self, conn: sqlite3.Connection) -> None:
        """FileMoved unless what is written goes into the very file, and the very journal, that lie in their places.

        A file that was moved away takes writes as gladly as before, and so does a deleted journal: nobody finds them.
        """
        found = identity(journal(self._real))
        if self.moved or getattr(conn, "journal", None) not in (None, found):
            raise self._moved()
        if isinstance(conn, _Connection):
            conn.journal = found

    def rows(self, sql: str, params: Any = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        with store_errors(self.path):
            return self.db.conn.execute(sql, params).fetchall()

    def each(self, sql: str, params: Any = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a query one after the other, as plain tuples: for what is read by the hundred thousand."""
        with store_errors(self.path):
            cursor = self.db.conn.cursor()
            cursor.row_factory = None
            yield from cursor.execute(sql, params)

    def one(self, sql: str, params: Any = ()) -> sqlite3.Row | None:
        """The first row of a query, or None."""
        with store_errors(self.path):
            row: sqlite3.Row | None = self.db.conn.execute(sql, params).fetchone()
            return row

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several reads of one moment: what others write meanwhile is not seen inside."""
        conn = self.db.conn
        if conn.in_transaction:
            yield
            return
        with store_errors(self.path):
            conn.execute("BEGIN")
        self._local.writing = False
        try:
            yield
        finally:
            conn.execute("ROLLBACK")

    @contextmanager
    def write(
        self,
        who: str = "",
        verb: str = "",
        *,
        content: bool | Collection[int] = True,
        counted: bool = True,
        **detail: object,
    ) -> Iterator[sqlite3.Connection]:
        """The one write path: all of the body is kept, or nothing of it; bumps ``rev`` and logs the verb.

        ``content`` False says that passages, voices, suggestions and frame stay as they are (a decision, a cached
        embedding): then ``content_rev`` stays too. Ids of sources say that texts, passages and decisions stay as they
        are but for those in these sources (none: suggestions, what was found in them), and of those only words change
        and places, and which passages there are; see `touched`. Nested calls
        join the outer transaction; it touched what any of them did. ``counted`` False says that nothing changed that
        anybody could ask for (see `worked_out`): then ``rev`` stays too.
        """
        conn = self.db.conn
        with self._write_lock(), store_errors(self.path):
            if conn.in_transaction:
                assert self._local.writing, "a write inside a snapshot would be rolled back with it"
                self._local.content = touched.joined(self._local.content, content)
                yield conn
                if verb:
                    self._log(conn, who, verb, detail)
                return
            if self.moved:
                raise self._moved()
            conn.execute("BEGIN IMMEDIATE")
            self._local.content, self._local.writing = content, True
            try:
                self._check_journal(conn)
                yield conn
                if verb:
                    self._log(conn, who, verb, detail)
                if counted:
                    touched.note(conn, self._local.content)
                self._check_journal(conn)
                conn.execute("COMMIT")
                self._check_journal(conn)  # saved is what lies in this file once it is on the disk
            except BaseException:
                if conn.in_transaction:
                    conn.execute("ROLLBACK")
                raise
            finally:
                self._local.writing = False
                self._rest.disturbed()

    def _write_lock(self) -> threading.RLock:
        """This file's lock; asked for once the file is there, and kept should another file take its place."""
        if self._lock is None:
            try:
                self._lock = WriteLock.of(self.path)
            except FileNotFoundError:
                raise self._moved() from None
        return self._lock.lock

    @staticmethod
    def _log(conn: sqlite3.Connection, who: str, verb: str, detail: dict[str, object]) -> None:
        text = json.dumps(detail, ensure_ascii=False, default=str)
        sealing.append(conn, now(), who, verb, text)

    @property
    def rev(self) -> int:
        """A number that grows with every write; cheap to poll."""
        row = self.one("SELECT rev FROM inquiry")
        return int(row[0]) if row else 0

    @property
    def content_rev(self) -> int:
        """A number that grows with every write that is more than a decision."""
        row = self.one("SELECT content_rev FROM inquiry")
        return int(row[0]) if row else 0

    @property
    def writing(self) -> bool:
        """Whether this thread has a write open: what it reads now may still be taken back."""
        return self.db.conn.in_transaction and bool(getattr(self._local, "writing", False))

    def touched(self, since: int, until: int) -> frozenset[int] | None:
        """The sources that changed after one ``content_rev`` up to another; None where all may have."""
        with store_errors(self.path):
            return touched.sources(self.db.conn, since, until)

    def close(self) -> None:
        """Close this thread's connection and those that no thread holds."""
        hold: _ThreadConnection | None = getattr(self._local, "hold", None)
        if hold is not None and hold.db is not None:
            self._free.append(hold.db)
            self._local.hold = hold.db = None
        while self._free:
            self._free.pop().conn.close()
        waiting = self._rest.over()
        if not self.read_only and not self.moved and not put_in_order(self._real) and waiting:
            self._rest.disturbed()

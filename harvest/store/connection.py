"""One inquiry file: how it is opened, read and written.

Every write in the project goes through `Store.write`. Bare ``BEGIN`` loses writes when threads race to upgrade their
read locks; a lock for the file inside the process and ``BEGIN IMMEDIATE`` between processes lose none.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

from sqlite_utils import Database

from harvest.errors import NotKept, StoreError
from harvest.store.migrations import migrations

BUSY_MS = 15_000


def now() -> str:
    """The time in UTC, ISO 8601 with milliseconds."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")


_SENTENCES = {
    sqlite3.SQLITE_BUSY: f"another program is writing and did not finish within {BUSY_MS // 1000} seconds; close it or "
    "try again",
    sqlite3.SQLITE_FULL: "there is no space left to write to; nothing of this act was kept, everything before it was. "
    "Make space on the disk and do it again",
    sqlite3.SQLITE_IOERR: "the disk did not take what was to be written (no space left, or it was taken out); nothing "
    "of this act was kept, everything before it was. Make space or put the disk back, and do it again",
    sqlite3.SQLITE_READONLY: "the file may only be read; allow writing to it and to its folder, or work on a copy",
    sqlite3.SQLITE_CANTOPEN: "the file cannot be opened; check that it and its folder are there and may be written to",
    sqlite3.SQLITE_CORRUPT: "the file is damaged; restore it from a backup copy",
    sqlite3.SQLITE_NOTADB: "the file is damaged; restore it from a backup copy",
}
_MAY_PASS = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY}


@contextmanager
def store_errors(path: Path) -> Iterator[None]:
    """What the database cannot do, as a StoreError that names the file and what to do."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
        sentence = _SENTENCES.get(code)
        if sentence is None:
            raise  # a mistake in the program, not in the world
        raise (NotKept if code in _MAY_PASS else StoreError)(f"{path.name}: {sentence} ({error}).") from error


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
            self._free.append(self.db)


class Store:
    """An inquiry file, opened; safe to share between threads.

    Each thread has a connection to itself for as long as it lives. A screen makes a thread for every click, so that
    connections are handed on: opening one costs more than most questions, and closing the last one makes SQLite put
    the whole file in order.
    """

    def __init__(self, path: Path):
        self.path = path
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
            conn = sqlite3.connect(self.path, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False)
            conn.row_factory = sqlite3.Row
            for pragma in ("foreign_keys = ON", f"busy_timeout = {BUSY_MS}", "synchronous = NORMAL"):
                conn.execute(f"PRAGMA {pragma}")
            return Database(conn)

    def rows(self, sql: str, params: Any = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        with store_errors(self.path):
            return self.db.conn.execute(sql, params).fetchall()

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
        conn.execute("BEGIN")
        self._local.writing = False
        try:
            yield
        finally:
            conn.execute("ROLLBACK")

    @contextmanager
    def write(
        self, who: str = "", verb: str = "", *, content: bool = True, **detail: object
    ) -> Iterator[sqlite3.Connection]:
        """The one write path: all of the body is kept, or nothing of it; bumps ``rev`` and logs the verb.

        ``content`` False says that passages, voices, suggestions and frame stay as they are (a decision, a cached
        embedding): then ``content_rev`` stays too. Nested calls join the outer transaction; it touched content when
        any of them did.
        """
        conn = self.db.conn
        with self._write_lock(), store_errors(self.path):
            if conn.in_transaction:
                assert self._local.writing, "a write inside a snapshot would be rolled back with it"
                self._local.content |= content
                yield conn
                if verb:
                    self._log(conn, who, verb, detail)
                return
            conn.execute("BEGIN IMMEDIATE")
            self._local.content, self._local.writing = content, True
            try:
                yield conn
                if verb:
                    self._log(conn, who, verb, detail)
                conn.execute(
                    "UPDATE inquiry SET rev = rev + 1, content_rev = content_rev + ?", (int(self._local.content),)
                )
                conn.execute("COMMIT")
            except BaseException:
                if conn.in_transaction:
                    conn.execute("ROLLBACK")
                raise
            finally:
                self._local.writing = False

    def _write_lock(self) -> threading.RLock:
        """This file's lock; asked for once the file is there, and kept should another file take its place."""
        if self._lock is None:
            self._lock = WriteLock.of(self.path)
        return self._lock.lock

    @staticmethod
    def _log(conn: sqlite3.Connection, who: str, verb: str, detail: dict[str, object]) -> None:
        text = json.dumps(detail, ensure_ascii=False, default=str)
        conn.execute("INSERT INTO log (at, who, verb, detail) VALUES (?, ?, ?, ?)", (now(), who, verb, text))

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

    def backup(self, to: Path) -> Path:
        """A consistent copy of the inquiry at ``to``, taken while others go on working."""
        there = to.exists()
        with store_errors(to):
            target = sqlite3.connect(to)
            try:
                self.db.conn.backup(target)
            except BaseException:
                if not there:
                    to.unlink(missing_ok=True)  # half a copy is worse than none
                raise
            finally:
                target.close()
        return to

    def close(self) -> None:
        """Close this thread's connection and those that no thread holds."""
        hold: _ThreadConnection | None = getattr(self._local, "hold", None)
        if hold is not None and hold.db is not None:
            self._free.append(hold.db)
            self._local.hold = hold.db = None
        while self._free:
            self._free.pop().conn.close()


def create(path: Path, title: str, question: str, *, who: str = "") -> Store:
    """A new, empty inquiry file; StoreError when something stands there already."""
    if path.exists():
        raise StoreError(f"{path} exists already; choose another name or open that inquiry.")
    if not path.parent.is_dir():
        raise StoreError(f"The folder {path.parent} does not exist; make it first or choose another place.")
    store = Store(path)
    try:
        with store_errors(path):
            store.db.conn.execute("PRAGMA journal_mode = WAL")
            migrations.apply(store.db)
            with store.write(who, "new", title=title, question=question) as conn:
                conn.execute(
                    "INSERT INTO inquiry (id, uuid, title, question, created) VALUES (1, ?, ?, ?, ?)",
                    (str(uuid.uuid4()), title, question, now()),
                )
    except BaseException:
        store.close()
        for suffix in ("", "-wal", "-shm"):  # half an inquiry would stand in the way of the next try
            Path(f"{path}{suffix}").unlink(missing_ok=True)
        raise
    return store


def open_store(path: Path, *, backup: bool = True) -> Store:
    """The inquiry at ``path``, brought up to date (an older one is copied to ``.bak`` first).

    StoreError when it is missing, is no inquiry, or was written by a newer version.
    """
    if not path.is_file():
        raise StoreError(f"There is no inquiry at {path}; make one with: harvest new {path} --title … --question …")
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        raise StoreError(f"{path} cannot be read ({error.strerror}); ask whoever owns it for access.") from error
    if not head.startswith(b"SQLite format 3"):
        raise StoreError(f"{path} is not a Harvest inquiry; give the .harvest file that `harvest new` made.")
    store = Store(path)
    with store_errors(path):
        known = {m.name for m in migrations.pending(Database(memory=True))}
        applied = {m.name for m in migrations.applied(store.db)}
        if not applied:
            raise StoreError(f"{path} is a database, but not a Harvest inquiry.")
        if applied - known:
            raise StoreError(f"{path} was written by a newer version of Harvest; install that version to open it.")
        if migrations.pending(store.db):
            if backup:
                store.backup(path.with_suffix(path.suffix + ".bak"))
            migrations.apply(store.db)
        store.db.conn.execute("PRAGMA journal_mode = WAL")
    return store

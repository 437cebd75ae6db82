"""How an inquiry file is made and how one is opened: looked through first, brought up to date, or only read."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
import uuid
from pathlib import Path

from sqlite_utils import Database, Migrations

from harvest.errors import StoreError
from harvest.store.connection import Store, now
from harvest.store.copies import copy_to
from harvest.store.files import BESIDE, allowed, free_name, journal, make_private
from harvest.store.locked import is_locked
from harvest.store.migrations import migrations
from harvest.store.sentences import BUSY_MS, store_errors

INQUIRY = "a Harvest inquiry"


def create(
    path: Path, title: str, question: str, *, who: str = "", tables: Migrations = migrations, verb: str = "new"
) -> Store:
    """A new, empty inquiry file that its owner alone may read; StoreError when something stands there already.

    ``tables`` makes a file of another sort, which begins its log with ``verb``.
    """
    if path.exists():
        raise StoreError(f"{path} exists already; choose another name or open that inquiry.")
    if not path.parent.is_dir():
        raise StoreError(f"The folder {path.parent} does not exist; make it first or choose another place.")
    try:
        make_private(path)
    except OSError as error:
        raise StoreError(f"{path} cannot be made ({error.strerror}); choose a folder that you may write to.") from error
    store = Store(path)
    try:
        with store_errors(path):
            store.db.conn.execute("PRAGMA journal_mode = WAL")
            tables.apply(store.db)
            with store.write(who, verb, title=title, question=question) as conn:
                conn.execute(
                    "INSERT INTO inquiry (id, uuid, title, question, created) VALUES (1, ?, ?, ?, ?)",
                    (str(uuid.uuid4()), title, question, now()),
                )
    except BaseException:
        store.close()
        for suffix in ("", *BESIDE):  # half an inquiry would stand in the way of the next try
            Path(f"{path}{suffix}").unlink(missing_ok=True)
        raise
    return store


def open_store(
    path: Path, *, backup: bool = True, read_only: bool = False, tables: Migrations = migrations, what: str = INQUIRY
) -> Store:
    """The inquiry at ``path``, looked through for damage and brought up to date (an older one is copied to ``.bak``).

    Where the file or its folder may not be written to it is opened to be read. StoreError when it is missing, is no
    inquiry, is damaged, or was written by a newer version. ``tables`` and ``what``: a file of another sort.
    """
    store = look_at(path, read_only=read_only, tables=tables, what=what)
    with store_errors(path):
        if tables.pending(store.db):
            if store.read_only:
                raise StoreError(
                    f"{path} was made by an older version and may only be read here; put a copy of it where you may "
                    "write, and open that."
                )
            _bring_up_to_date(store, tables, backup=backup)
        if not store.read_only:
            _journal_beside(store.db.conn)
    return store


def _bring_up_to_date(store: Store, tables: Migrations, *, backup: bool) -> None:
    """All migrations that are due, or none of them; who opens the same file meanwhile waits until it is done."""
    conn = store.db.conn
    conn.execute("BEGIN IMMEDIATE")
    try:
        if tables.pending(store.db):  # asked again: somebody else may have been faster
            if backup:
                _keep(store.path)
            tables.apply(store.db)
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise
    _give_back(conn)


def _give_back(conn: sqlite3.Connection) -> None:
    """The room of what a migration left behind, where it is much; another time where others work with the file."""
    (pages,), (free,) = (conn.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "freelist_count"))
    if 4 * free > pages:
        with contextlib.suppress(sqlite3.OperationalError):
            conn.execute("VACUUM")


def _keep(path: Path) -> None:
    """A copy of an older file, by a connection of its own: SQLite copies nothing by one that is about to write."""
    store = unchecked(path)
    try:
        copy_to(store, free_name(path, ".bak"))
    finally:
        store.close()


def _journal_beside(conn: sqlite3.Connection) -> None:
    """Write to a journal beside the file from now on; SQLite itself does not wait for others to let go for that."""
    until = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            conn.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if (error.sqlite_errorcode & 0xFF) != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return


def look_at(path: Path, *, read_only: bool = True, tables: Migrations = migrations, what: str = INQUIRY) -> Store:
    """The inquiry at ``path`` as it lies there, looked through but not brought up to date; StoreError as above."""
    store = unchecked(path, read_only=read_only)
    try:
        with store_errors(path):
            _look_through(store)
    except StoreError as error:
        # only now: to read an open database by other means gives up the locks that this process has on it
        if is_locked(path):
            raise StoreError(
                f"{path} is locked with a passphrase; put it back with: harvest restore {path} INQUIRY."
            ) from error
        raise
    with store_errors(path):
        known = {m.name for m in tables.pending(Database(memory=True))}
        applied = {m.name for m in tables.applied(store.db)}
    if not applied:
        raise StoreError(f"{path} is a database, but not {what}.")
    if applied - known:
        raise StoreError(f"{path} was written by a newer version of Harvest; install that version to open it.")
    return store


def unchecked(path: Path, *, read_only: bool = True) -> Store:
    """The file at ``path``, whatever is in it; StoreError when it is missing, empty or may not be read."""
    if not path.is_file():
        raise StoreError(f"There is no inquiry at {path}; make one with: harvest new {path} --title … --question …")
    if not allowed(path, os.R_OK):
        raise StoreError(f"{path} cannot be read (Permission denied); ask whoever owns it for access.")
    if path.stat().st_size == 0:
        raise StoreError(f"{path} is empty, not a Harvest inquiry; give the .harvest file that `harvest new` made.")
    return Store(path, how=_how(path, read_only))


def _how(path: Path, read_only: bool) -> str:
    """How a file can be opened where it lies; StoreError where its newest acts could not be read."""
    real = Path(os.path.realpath(path))
    if allowed(real, os.W_OK) and allowed(real.parent, os.W_OK):
        return "ro" if read_only else "rw"
    waiting = journal(real)
    if not waiting.exists() or waiting.stat().st_size == 0:
        return "immutable"  # SQLite wants to write a journal even to read, unless it is told that nobody writes
    if allowed(f"{real}-shm", os.R_OK):
        return "ro"
    raise StoreError(
        f"{path} cannot be opened in a folder that may only be read, because its newest acts lie in {waiting.name}: "
        "copy both files to a folder where you may write, and open it there."
    )


def _look_through(store: Store) -> None:
    """StoreError when the file's pages don't hang together."""
    try:
        found = str(store.db.conn.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as error:
        if (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF == sqlite3.SQLITE_NOTADB:
            raise StoreError(
                f"{store.path} is not a Harvest inquiry, or its beginning is damaged; give the .harvest file that "
                "`harvest new` made, or restore a copy with: harvest restore COPY INQUIRY."
            ) from error
        raise
    if found != "ok":
        store.close()
        raise StoreError(
            f"{store.path} is damaged; restore a copy with: harvest restore COPY {store.path}. What is wrong says: "
            f"harvest check {store.path}."
        )

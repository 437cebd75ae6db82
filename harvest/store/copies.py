"""Whole copies of an inquiry file: made while people work, looked through, and put back in its place."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from harvest.errors import StoreError
from harvest.store import sealing
from harvest.store.connection import Store
from harvest.store.files import BESIDE, sync_folder
from harvest.store.sentences import store_errors


def copy_to(store: Store, to: Path) -> Path:
    """A consistent copy of the inquiry at ``to``, taken while others go on working: whole, or not there.

    It is written beside, brought to the disk and renamed; what lay at ``to`` is replaced.
    """
    with store_errors(store.path):
        return _copy(store.db.conn, to)


def _copy(conn: sqlite3.Connection, to: Path) -> Path:
    try:
        number, name = tempfile.mkstemp(dir=to.parent, prefix=f".{to.name[:40]}.", suffix=".new")  # mode 0600
    except OSError as error:
        raise StoreError(
            f"No copy can be written to {to.parent} ({error.strerror}); choose a folder that you may write to."
        ) from error
    fresh = Path(name)
    try:
        os.close(number)
        with store_errors(to), closing(sqlite3.connect(fresh, isolation_level=None)) as target:
            conn.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it
            target.execute("PRAGMA synchronous = FULL")
        with fresh.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(fresh, to)
    except BaseException as error:
        for suffix in ("", *BESIDE, "-journal"):
            with contextlib.suppress(OSError):
                os.unlink(f"{fresh}{suffix}")
        if isinstance(error, OSError):
            raise StoreError(f"No copy can be written to {to} ({error.strerror}).") from error
        raise
    sync_folder(to.parent)
    return to


def put_back(copy: Store, to: Path) -> None:
    """Put a copy in an inquiry's place, without the journal there, which would undo it; ``to`` is replaced.

    Whoever has the inquiry open is told with their next act that another file lies there.
    """
    fresh = to.with_name(f".{to.name}.restoring")
    copy_to(copy, fresh)
    try:
        for suffix in BESIDE:  # first: a new file with an old journal would be worse than either
            Path(f"{to}{suffix}").unlink(missing_ok=True)
        os.replace(fresh, to)
    except OSError as error:
        raise StoreError(f"{to} cannot be replaced ({error.strerror}); the copy lies at {fresh}.") from error
    sync_folder(to.parent)


@contextmanager
def nobody_writes(path: Path) -> Iterator[None]:
    """While this lasts no act is saved in the file that lies there: whoever has it open waits, and is told after."""
    store = Store(path)
    conn = store.db.conn
    try:
        with store_errors(path):
            conn.execute("BEGIN IMMEDIATE")
        yield
    finally:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        store.close()


@dataclass(frozen=True, slots=True)
class Holds:
    """What is in an inquiry file, counted; ``seal`` is that of the last of its ``lines`` in the log."""

    uuid: str
    title: str
    sources: int
    passages: int
    decisions: int
    lines: int
    seal: str


def holds(store: Store) -> Holds:
    """What a file holds that is no newer than this version; StoreError when it cannot be asked."""
    row = store.one(
        "SELECT uuid, title, (SELECT count(*) FROM source), (SELECT count(*) FROM passage WHERE retired = 0),"
        " (SELECT count(*) FROM decision), (SELECT count(*) FROM log) FROM inquiry"
    )
    if row is None:
        raise StoreError(f"{store.path} holds no inquiry.")
    sealed = any(column["name"] == "seal" for column in store.rows("PRAGMA table_info(log)"))
    last = store.one("SELECT seal FROM log ORDER BY id DESC LIMIT 1") if sealed else None
    uuid, title, *numbers = row
    sources, passages, decisions, lines = map(int, numbers)
    return Holds(uuid, title, sources, passages, decisions, lines, str(last[0]) if last else "")


def lines_since(store: Store, seal: str) -> int | None:
    """How many lines the log has after the one with that seal; None when it has no such line."""
    row = store.one("SELECT id FROM log WHERE seal = ?", (seal,)) if seal else None
    after = store.one("SELECT count(*) FROM log WHERE id > ?", (row[0],)) if row else None
    return int(after[0]) if after else None


_SPANS = {
    "passages": "SELECT count(*) FROM passage p JOIN source s ON s.id = p.source_id"
    ' WHERE p.start < 0 OR p."end" <= p.start OR p."end" > length(s.text)',
    "turns": "SELECT count(*) FROM turn t JOIN source s ON s.id = t.source_id"
    ' WHERE t.start < 0 OR t."end" < t.start OR t."end" > length(s.text)',
}


def problems(store: Store) -> tuple[str, ...]:
    """What is wrong with the file, in sentences: its pages, what refers to what is not there, places outside a text."""
    found: list[str] = []
    try:
        conn = store.db.conn
        wrong = [str(row[0]) for row in conn.execute("PRAGMA integrity_check(20)")]
        found += [f"The file’s pages don’t hang together: {what}." for what in wrong if what != "ok"]
        for table, _, parent, _ in conn.execute("PRAGMA foreign_key_check").fetchmany(20):
            found.append(f"A row of “{table}” is about a row of “{parent}” that is not there.")
        for what, sql in _SPANS.items():
            number = conn.execute(sql).fetchone()[0]
            if number:
                found.append(f"{number} {what} stand outside of the text they are from.")
        found += sealing.problems(conn)
    except sqlite3.DatabaseError as error:
        found.append(f"The file cannot be read to its end ({error}).")
    return tuple(found)

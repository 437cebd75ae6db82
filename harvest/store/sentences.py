"""What the database cannot do, in words: no error of SQLite's reaches a person as it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from harvest.errors import NotKept, StoreError

BUSY_MS = 15_000
_DAMAGED = "the file is damaged; restore it from a backup copy with: harvest restore COPY INQUIRY"

_SENTENCES = {
    sqlite3.SQLITE_BUSY: f"another program is writing and did not finish within {BUSY_MS // 1000} seconds; close it or "
    "try again",
    sqlite3.SQLITE_FULL: "there is no space left to write to; nothing of this act was kept, everything before it was. "
    "Make space on the disk and do it again",
    sqlite3.SQLITE_IOERR: "the disk did not take what was to be written (no space left, or it was taken out); nothing "
    "of this act was kept, everything before it was. Make space or put the disk back, and do it again",
    sqlite3.SQLITE_READONLY: "the file may only be read; allow writing to it and to its folder, or work on a copy",
    sqlite3.SQLITE_CANTOPEN: "the file cannot be opened; check that it and its folder are there and may be written to",
    sqlite3.SQLITE_PERM: "the file cannot be opened; ask whoever owns it for access",
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
}
_MAY_PASS = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY}
_OUR_MISTAKE = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError)


@contextmanager
def store_errors(path: Path) -> Iterator[None]:
    """What the database cannot do, as a StoreError that names the file and what to do.

    What only a mistake in the program can bring about (a constraint broken, a wrong number of values) stays as it is.
    """
    try:
        yield
    except UnicodeDecodeError as error:  # SQLite quotes what it stumbled over
        raise StoreError(f"{path.name}: {_DAMAGED}.") from error
    except sqlite3.DatabaseError as error:
        code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
        sentence = _SENTENCES.get(code)
        if sentence is None:
            if isinstance(error, _OUR_MISTAKE):
                raise
            sentence = "something in the file is not as Harvest left it; `harvest check INQUIRY` says more"
        raise (NotKept if code in _MAY_PASS else StoreError)(f"{path.name}: {sentence} ({error}).") from error

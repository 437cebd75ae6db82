"""The file of a team that works on several inquiries of one folder: its people, sessions and log, and who is where.

It lies beside the inquiries and holds no word that anybody said. The tables that an inquiry file has as well are the
same, so that accounts and the log are read and written by the same functions.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from sqlite_utils import Database, Migrations

from harvest.errors import StoreError
from harvest.model import Account, Place, TeamRole
from harvest.store import accounts
from harvest.store.connection import Store, now
from harvest.store.files import allowed
from harvest.store.migrations import run_each
from harvest.store.opening import create, open_store

FILE = "harvest.team"
"""How the file is called in its folder."""
WHAT = "the team of a folder"
tables = Migrations("harvest-team")


@tables()
def m001_team(db: Database) -> None:
    run_each(
        db,
        """
CREATE TABLE inquiry (id INTEGER PRIMARY KEY CHECK (id = 1), uuid TEXT NOT NULL, title TEXT NOT NULL,
    question TEXT NOT NULL, created TEXT NOT NULL, rev INTEGER NOT NULL DEFAULT 0,
    content_rev INTEGER NOT NULL DEFAULT 0);
CREATE TABLE log (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL, verb TEXT NOT NULL,
    detail TEXT NOT NULL, digest TEXT NOT NULL DEFAULT '', seal TEXT NOT NULL DEFAULT '');
CREATE TRIGGER log_never_edited BEFORE UPDATE ON log
    BEGIN SELECT RAISE(ABORT, 'the log is appended to, never edited'); END;
CREATE TRIGGER log_never_deleted BEFORE DELETE ON log
    BEGIN SELECT RAISE(ABORT, 'the log is appended to, never edited'); END;
CREATE TABLE account (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL, names INTEGER, password TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL,
    failed INTEGER NOT NULL DEFAULT 0, locked_until TEXT NOT NULL DEFAULT '', removed_at TEXT,
    known_as TEXT NOT NULL DEFAULT '');
CREATE UNIQUE INDEX account_known_as ON account(known_as) WHERE known_as <> '';
CREATE TABLE invitation (token TEXT PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account(id),
    expires_at TEXT NOT NULL, used_at TEXT) WITHOUT ROWID;
CREATE TABLE signed_in (id INTEGER PRIMARY KEY AUTOINCREMENT, account_id INTEGER NOT NULL REFERENCES account(id),
    token TEXT NOT NULL UNIQUE, started_at TEXT NOT NULL, seen_at TEXT NOT NULL, ended_at TEXT);
CREATE TABLE admitted (inquiry TEXT PRIMARY KEY, file TEXT NOT NULL UNIQUE, at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE place (account_id INTEGER NOT NULL REFERENCES account(id),
    inquiry TEXT NOT NULL REFERENCES admitted(inquiry), role TEXT NOT NULL, names INTEGER,
    PRIMARY KEY (account_id, inquiry)) WITHOUT ROWID
""",
    )


def begin(folder: Path, *, who: str = "") -> Store:
    """The team of this folder, made when it has none yet."""
    path = folder / FILE
    if path.exists():
        return opened(folder)
    title = folder.resolve().name.replace("-", " ").replace("_", " ").strip() or "Harvest"
    return create(path, title, "", who=who, tables=tables, verb="team begun")


def opened(folder: Path) -> Store:
    """The team of this folder; StoreError when it has none, or its file cannot be read or written."""
    path = folder / FILE
    if not path.is_file():
        raise StoreError(
            f"The folder {folder} has no team yet. Give somebody a place in an inquiry there: "
            f"harvest people {folder} --invite NAME --role admin --in FILE.harvest"
        )
    store = open_store(path, tables=tables, what=WHAT)
    if store.read_only:
        store.close()
        raise StoreError(f"{path} may only be read here; the inquiries of a team have to lie where it can be written.")
    return store


def has_team(folder: Path) -> bool:
    """Whether a team's file lies in this folder, to be read by whoever runs this."""
    return (folder / FILE).is_file() and allowed(folder / FILE, os.R_OK)


def admitted(store: Store) -> dict[str, str]:
    """The inquiries that this team works on: uuid by file name, in the order of their names."""
    return {r["file"]: r["inquiry"] for r in store.rows("SELECT file, inquiry FROM admitted ORDER BY file")}


def admit(store: Store, inquiry: str, file: str) -> None:
    """The team works on the inquiry with this uuid from now on, in the file of this name.

    Whatever lay under that name before is let go, and with it everybody's place there.
    """
    with store.write(content=False) as conn:
        other = conn.execute("SELECT inquiry FROM admitted WHERE file = ? AND inquiry <> ?", (file, inquiry)).fetchone()
        if other is not None:
            conn.execute("DELETE FROM place WHERE inquiry = ?", (other[0],))
            conn.execute("DELETE FROM admitted WHERE inquiry = ?", (other[0],))
        sql = "INSERT INTO admitted (inquiry, file, at) VALUES (?, ?, ?) ON CONFLICT (inquiry) DO UPDATE SET file = ?"
        conn.execute(sql, (inquiry, file, now(), file))


def give(store: Store, account_id: int, inquiry: str, role: TeamRole) -> None:
    """A place in this inquiry, or another role there; whether names are seen goes by the role again."""
    with store.write(content=False) as conn:
        sql = "INSERT OR REPLACE INTO place (account_id, inquiry, role) VALUES (?, ?, ?)"
        conn.execute(sql, (account_id, inquiry, role.value))


def set_role(store: Store, account_id: int, inquiry: str, role: TeamRole) -> None:
    """Another role in this inquiry."""
    with store.write(content=False) as conn:
        sql = "UPDATE place SET role = ? WHERE account_id = ? AND inquiry = ?"
        conn.execute(sql, (role.value, account_id, inquiry))


def set_names(store: Store, account_id: int, inquiry: str, may: bool | None) -> None:
    """Whether somebody may see the names in this inquiry; None: as their role says."""
    with store.write(content=False) as conn:
        sql = "UPDATE place SET names = ? WHERE account_id = ? AND inquiry = ?"
        conn.execute(sql, (None if may is None else int(may), account_id, inquiry))


def take(store: Store, account_id: int, inquiry: str) -> None:
    """No place in this inquiry any more."""
    with store.write(content=False) as conn:
        conn.execute("DELETE FROM place WHERE account_id = ? AND inquiry = ?", (account_id, inquiry))


_PLACES = "SELECT p.account_id, p.inquiry, a.file, p.role, p.names FROM place p JOIN admitted a USING (inquiry)"


def _place(row: sqlite3.Row) -> Place:
    names = None if row["names"] is None else bool(row["names"])
    return Place(row["inquiry"], row["file"], TeamRole(row["role"]), names)


def places(store: Store, account_id: int) -> tuple[Place, ...]:
    """Where somebody has a place, by the names of the files; nowhere once they were removed."""
    rows = store.rows(f"{_PLACES} WHERE p.account_id = ? ORDER BY a.file", (account_id,))
    account = accounts.by_id(store, account_id)
    return tuple(map(_place, rows)) if account is not None and not account.removed_at else ()


def place(store: Store, account_id: int, inquiry: str, file: str) -> Place | None:
    """Somebody's place in the inquiry with this uuid, as long as it lies under the name that it is known by."""
    row = store.one(f"{_PLACES} WHERE p.account_id = ? AND p.inquiry = ? AND a.file = ?", (account_id, inquiry, file))
    return _place(row) if row else None


def everybody(store: Store, inquiry: str, file: str) -> tuple[Account, ...]:
    """Everybody with a place in this inquiry, as they stand in it, in the order in which they came to the team."""
    rows = store.rows(f"{_PLACES} WHERE p.inquiry = ? AND a.file = ?", (inquiry, file))
    there = {r["account_id"]: _place(r) for r in rows}
    return tuple(there[a.id].of(a) for a in accounts.accounts(store) if a.id in there)


def problems_of(store: Store) -> tuple[str, ...]:
    """What is wrong with the file, in sentences."""
    conn = store.db.conn
    wrong = [str(row[0]) for row in conn.execute("PRAGMA integrity_check(20)")]
    found = [f"The file’s pages don’t hang together: {what}." for what in wrong if what != "ok"]
    for table, _, parent, _ in conn.execute("PRAGMA foreign_key_check").fetchmany(20):
        found.append(f"A row of “{table}” is about a row of “{parent}” that is not there.")
    return tuple(found)

"""Accounts of the team, the links by which they are invited, and where they are signed in."""

from __future__ import annotations

import sqlite3

from harvest.model import Account, Invitation, SignedIn, TeamRole
from harvest.store.connection import Store, now

_ACCOUNT = "id, name, role, names, password, created_at, failed, locked_until, removed_at, known_as"


def name_key(name: str) -> str:
    """What two spellings of one name have in common."""
    return " ".join(name.split()).casefold()


def _account(row: sqlite3.Row) -> Account:
    values = dict(row)
    names = None if row["names"] is None else bool(row["names"])
    return Account(**{**values, "role": TeamRole(row["role"]), "names": names})


def accounts(store: Store) -> tuple[Account, ...]:
    """Every account, those that were removed as well, in the order in which they were made."""
    return tuple(map(_account, store.rows(f"SELECT {_ACCOUNT} FROM account ORDER BY id")))


def by_name(store: Store, name: str) -> Account | None:
    """The account of that name, however it is spaced or capitalised."""
    row = store.one(f"SELECT {_ACCOUNT} FROM account WHERE name_key = ?", (name_key(name),))
    return _account(row) if row else None


def by_known_as(store: Store, key: str) -> Account | None:
    """The account of whom another server knows by that key."""
    row = store.one(f"SELECT {_ACCOUNT} FROM account WHERE known_as = ?", (key,)) if key else None
    return _account(row) if row else None


def by_id(store: Store, account_id: int) -> Account | None:
    """The account of that number."""
    row = store.one(f"SELECT {_ACCOUNT} FROM account WHERE id = ?", (account_id,))
    return _account(row) if row else None


def add(store: Store, name: str, role: TeamRole) -> int:
    """A new account without a password."""
    with store.write(content=False) as conn:
        sql = "INSERT INTO account (name, name_key, role, created_at) VALUES (?, ?, ?, ?)"
        return int(conn.execute(sql, (name, name_key(name), role.value, now())).lastrowid or 0)


def set_role(store: Store, account_id: int, role: TeamRole) -> None:
    """Another role."""
    with store.write(content=False) as conn:
        conn.execute("UPDATE account SET role = ? WHERE id = ?", (role.value, account_id))


def set_names(store: Store, account_id: int, may: bool | None) -> None:
    """Whether somebody may see names; None: as their role says."""
    with store.write(content=False) as conn:
        conn.execute("UPDATE account SET names = ? WHERE id = ?", (None if may is None else int(may), account_id))


def set_password(store: Store, account_id: int, password: str) -> None:
    """Keep the hash of a password (empty: none opens it); wrong tries are forgotten."""
    with store.write(content=False) as conn:
        sql = "UPDATE account SET password = ?, failed = 0, locked_until = '' WHERE id = ?"
        conn.execute(sql, (password, account_id))


def set_known_as(store: Store, account_id: int, key: str) -> None:
    """By what another server knows this person; empty: it knows them no more."""
    with store.write(content=False) as conn:
        conn.execute("UPDATE account SET known_as = ? WHERE id = ?", (key, account_id))


def set_failed(store: Store, account_id: int, failed: int, locked_until: str) -> None:
    """How many wrong tries there were, and until when the name waits."""
    with store.write(content=False) as conn:
        sql = "UPDATE account SET failed = ?, locked_until = ? WHERE id = ?"
        conn.execute(sql, (failed, locked_until, account_id))


def set_removed(store: Store, account_id: int, removed: bool) -> None:
    """Take an account out of the team, or back in; its row stays, for what was done under its name."""
    with store.write(content=False) as conn:
        conn.execute("UPDATE account SET removed_at = ? WHERE id = ?", (now() if removed else None, account_id))


def invite(store: Store, account_id: int, token: str, expires_at: str) -> None:
    """Keep the hash of a link's token; earlier links of this account hold no more."""
    with store.write(content=False) as conn:
        conn.execute("DELETE FROM invitation WHERE account_id = ?", (account_id,))
        conn.execute(
            "INSERT INTO invitation (token, account_id, expires_at) VALUES (?, ?, ?)", (token, account_id, expires_at)
        )


def invitation(store: Store, token: str) -> Invitation | None:
    """The invitation with this token's hash."""
    row = store.one("SELECT account_id, expires_at, used_at FROM invitation WHERE token = ?", (token,))
    return Invitation(**dict(row)) if row else None


def invited_until(store: Store) -> dict[int, str]:
    """Until when each account can be taken up by its link, where that was not done yet."""
    rows = store.rows("SELECT account_id, expires_at FROM invitation WHERE used_at IS NULL")
    return {r["account_id"]: r["expires_at"] for r in rows}


def use_invitation(store: Store, token: str) -> bool:
    """Mark a link as used; False when somebody was faster."""
    with store.write(content=False) as conn:
        sql = "UPDATE invitation SET used_at = ? WHERE token = ? AND used_at IS NULL"
        return conn.execute(sql, (now(), token)).rowcount == 1


def withdraw_invitations(store: Store, account_id: int) -> None:
    """No link takes this account up any more."""
    with store.write(content=False) as conn:
        conn.execute("DELETE FROM invitation WHERE account_id = ?", (account_id,))


def start_session(store: Store, account_id: int, token: str) -> None:
    """Somebody is signed in, under the hash of their token."""
    with store.write(content=False) as conn:
        at = now()
        sql = "INSERT INTO signed_in (account_id, token, started_at, seen_at) VALUES (?, ?, ?, ?)"
        conn.execute(sql, (account_id, token, at, at))


def session(store: Store, token: str) -> SignedIn | None:
    """The session with this token's hash, also when it has ended."""
    sql = "SELECT id, account_id, started_at, seen_at, ended_at FROM signed_in WHERE token = ?"
    row = store.one(sql, (token,))
    return SignedIn(**dict(row)) if row else None


def open_sessions(store: Store) -> tuple[SignedIn, ...]:
    """The sessions that nobody ended; some may have run out."""
    sql = "SELECT id, account_id, started_at, seen_at, ended_at FROM signed_in WHERE ended_at IS NULL ORDER BY id"
    return tuple(SignedIn(**dict(r)) for r in store.rows(sql))


def seen(store: Store, session_id: int) -> None:
    """Something was done in this session just now; nothing is worked out of that, so ``rev`` stays."""
    with store.write(content=False, counted=False) as conn:
        conn.execute("UPDATE signed_in SET seen_at = ? WHERE id = ?", (now(), session_id))


def end_session(store: Store, session_id: int) -> None:
    """Signed out."""
    with store.write(content=False) as conn:
        conn.execute("UPDATE signed_in SET ended_at = ? WHERE id = ? AND ended_at IS NULL", (now(), session_id))


def end_sessions(store: Store, account_id: int | None = None) -> int:
    """Signed out everywhere; everybody when no account is said. How many sessions that ended."""
    with store.write(content=False) as conn:
        sql = "UPDATE signed_in SET ended_at = ? WHERE ended_at IS NULL AND (account_id = ? OR ? IS NULL)"
        return conn.execute(sql, (now(), account_id, account_id)).rowcount


def withdraw_all(store: Store) -> None:
    """Every session and every link ends: what holds now may not hold in a file that was put back."""
    with store.write(content=False) as conn:
        conn.execute("UPDATE signed_in SET ended_at = ? WHERE ended_at IS NULL", (now(),))
        conn.execute("DELETE FROM invitation")

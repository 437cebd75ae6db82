"""What pages show first, worked out of the whole inquiry and kept in the file until anything changes in it.

Nothing in here is worth keeping by itself: it is made of all else that the file holds, and made anew where it is not
there. A withdrawal and a file that is taken out again clear it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from harvest.store.connection import Store

_NOW = "FROM worked_out WHERE name = ? AND made_with = ? AND rev = (SELECT rev FROM inquiry)"


def worked_out(store: Store, name: str, made_with: str) -> str | None:
    """What was worked out under a name, as JSON; None unless it was with the same means out of what the file holds
    now."""
    row = store.one(f"SELECT json {_NOW}", (name, made_with))
    return str(row[0]) if row else None


def is_kept(store: Store, name: str, made_with: str) -> bool:
    """Whether it is there, without reading it."""
    return store.one(f"SELECT 1 {_NOW}", (name, made_with)) is not None


def keep(store: Store, made: Mapping[str, str], rev: int, made_with: str) -> None:
    """Keep all that was worked out at a revision instead of what was before; nothing where somebody wrote since."""
    if store.read_only:
        return
    with store.write(counted=False) as conn:
        (now,) = conn.execute("SELECT rev FROM inquiry").fetchone()
        if now != rev:
            return
        clear(conn)
        conn.executemany(
            "INSERT INTO worked_out (name, rev, made_with, json) VALUES (?, ?, ?, ?)",
            [(name, rev, made_with, json) for name, json in made.items()],
        )


def clear(conn: sqlite3.Connection) -> None:
    """Nothing is worked out any more."""
    conn.execute("DELETE FROM worked_out")

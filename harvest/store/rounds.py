"""Rounds of coding: begun, revealed, closed."""

from __future__ import annotations

import json
import sqlite3

from harvest.model import Mode, Round
from harvest.store.connection import Store, now


def start(store: Store, round_: Round, *, who: str) -> int:
    """A new round of coding; its id."""
    with store.write(who, "round", title=round_.title, mode=round_.mode.value, coders=round_.coders) as conn:
        cursor = conn.execute(
            "INSERT INTO round (title, mode, coders, facilitator, suggestions, passages, deadline, started_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                round_.title,
                round_.mode.value,
                json.dumps(list(round_.coders), ensure_ascii=False),
                round_.facilitator,
                int(round_.suggestions),
                json.dumps(sorted(round_.passages)),
                round_.deadline,
                now(),
            ),
        )
    return int(cursor.lastrowid or 0)


def reveal(store: Store, round_id: int, *, who: str) -> None:
    """Show everybody what was coded in a blind round."""
    with store.write(who, "reveal", round=round_id) as conn:
        conn.execute("UPDATE round SET revealed_at = coalesce(revealed_at, ?) WHERE id = ?", (now(), round_id))


def close(store: Store, round_id: int, *, who: str) -> None:
    """End a round; what is blind in it stays so until it is revealed."""
    with store.write(who, "close", round=round_id) as conn:
        conn.execute("UPDATE round SET closed_at = coalesce(closed_at, ?) WHERE id = ?", (now(), round_id))


def by_id(store: Store) -> dict[int, Round]:
    """Every round by id, oldest first."""
    return {r["id"]: _round(r) for r in store.rows("SELECT * FROM round ORDER BY id")}


def _round(row: sqlite3.Row) -> Round:
    return Round(
        id=row["id"],
        title=row["title"],
        mode=Mode(row["mode"]),
        coders=tuple(json.loads(row["coders"])),
        facilitator=row["facilitator"],
        suggestions=bool(row["suggestions"]),
        passages=frozenset(json.loads(row["passages"])),
        deadline=row["deadline"],
        revealed_at=row["revealed_at"],
        closed_at=row["closed_at"],
    )

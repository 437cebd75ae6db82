"""The journal: what people do beside coding, appended once and read back in order."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Sequence

from harvest.model import Entry, EntryKind
from harvest.store import audit_log
from harvest.store.connection import Store, now


def append(store: Store, who: str, batch: str | None, entries: Sequence[Entry], *, at: str | None = None) -> list[int]:
    """Append the lines of one act and return their ids; the same batch a second time changes nothing.

    Without a batch the lines are an act of their own.
    ``id``, ``at``, ``who`` and ``batch`` of the entries given are filled in here.
    """
    at, batch = at or now(), batch or uuid.uuid4().hex
    with store.write(content=False) as conn:
        there = [r[0] for r in conn.execute("SELECT id FROM journal WHERE batch = ? ORDER BY id", (batch,))]
        if there or not entries:
            return there
        if who:
            conn.execute("INSERT INTO coder (name) VALUES (?) ON CONFLICT DO NOTHING", (who,))
        made = []
        for entry in entries:
            cursor = conn.execute(
                "INSERT INTO journal (at, who, batch, kind, subject, detail, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    at,
                    who,
                    batch,
                    entry.kind.value,
                    entry.subject,
                    json.dumps(dict(entry.detail), ensure_ascii=False),
                    entry.undoes,
                ),
            )
            made.append(int(cursor.lastrowid or 0))
            audit_log.note(store, who, entry.kind.value, about=entry.subject, said=dict(entry.detail))
        return made


def last(store: Store) -> int:
    """The number of the last line; 0 when there is none."""
    row = store.one("SELECT coalesce(max(id), 0) FROM journal")
    return int(row[0]) if row else 0


def entries(store: Store, kinds: Iterable[EntryKind] | None = None) -> tuple[Entry, ...]:
    """Every line in order, or those of some kinds; undo and redo are always among them, for the fold needs them."""
    sql = "SELECT * FROM journal"
    params: tuple[object, ...] = ()
    if kinds is not None:
        wanted = {*kinds, EntryKind.UNDO, EntryKind.REDO}
        sql += " WHERE kind IN (SELECT value FROM json_each(?))"
        params = (json.dumps(sorted(k.value for k in wanted)),)
    return tuple(
        Entry(
            kind=EntryKind(r["kind"]),
            subject=r["subject"],
            detail=json.loads(r["detail"]),
            id=r["id"],
            at=r["at"],
            who=r["who"],
            batch=r["batch"],
            undoes=r["undoes"],
        )
        for r in store.rows(sql + " ORDER BY id", params)
    )

"""The audit log: who did what besides deciding (imports, consents, edits, exports, …)."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from harvest.model import LogEntry
from harvest.store import sealing
from harvest.store.connection import Store


def entries(store: Store, limit: int | None = None) -> list[LogEntry]:
    """What was logged, newest first."""
    return _read(store, "SELECT * FROM log ORDER BY id DESC LIMIT ?", (-1 if limit is None else limit,))


def entries_with(store: Store, detail: str, verbs: Collection[str] = ()) -> list[LogEntry]:
    """The lines that have a detail of that name, and those of these verbs, newest first: what an export held is long,
    and not read for it."""
    sql = (
        "SELECT * FROM log WHERE json_extract(detail, ?) IS NOT NULL OR verb IN (SELECT value FROM json_each(?))"
        " ORDER BY id DESC"
    )
    return _read(store, sql, (f'$."{detail}"', json.dumps(list(verbs))))


def _read(store: Store, sql: str, asked: Sequence[object]) -> list[LogEntry]:
    return [
        LogEntry(id=r["id"], at=r["at"], who=r["who"], verb=r["verb"], detail=json.loads(r["detail"]), seal=r["seal"])
        for r in store.rows(sql, asked)
    ]


def happened(store: Store, verb: str) -> bool:
    """Whether the log has a line about this."""
    return store.one("SELECT 1 FROM log WHERE verb = ? LIMIT 1", (verb,)) is not None


def seal(store: Store) -> tuple[int, str]:
    """How many lines the log has, and the last line's seal."""
    return sealing.seal(store.db.conn)


def problems(store: Store) -> tuple[str, ...]:
    """What is wrong with the log, in sentences; nothing when every seal holds."""
    return sealing.problems(store.db.conn)


def note(store: Store, who: str, verb: str, **details: object) -> None:
    """Log something that changed nothing in the file (an export, a backup)."""
    with store.write(who, verb, content=False, counted=True, **details):
        pass


def note_in_passing(store: Store, who: str, verb: str, **details: object) -> None:
    """Log that somebody looked or was refused: nothing is worked out of such lines, so ``rev`` stays."""
    with store.write(who, verb, content=False, counted=False, **details):
        pass

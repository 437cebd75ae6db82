"""What packs printed of people's attributes: kept so that a later pack gives nothing of it away."""

from __future__ import annotations

import json
from collections.abc import Mapping

from harvest.store.connection import Store, now


def records(store: Store) -> tuple[Mapping[str, object], ...]:
    """The record of every pack that printed something new, oldest first. They say who is what: they never leave."""
    return tuple(json.loads(row["record"]) for row in store.rows("SELECT record FROM published ORDER BY id"))


def rests_on(store: Store) -> tuple[int, ...]:
    """What a pack rests on, as numbers that change when another pack is handed out, an answer or a review is recorded,
    something that gives people away is found, or words are taken out."""
    row = store.one(
        "SELECT (SELECT coalesce(max(id), 0) FROM published), (SELECT coalesce(max(id), 0) FROM permission),"
        " (SELECT count(*) FROM permission), (SELECT coalesce(max(id), 0) FROM review),"
        " (SELECT coalesce(max(id), 0) FROM finding), (SELECT count(*) FROM voice WHERE withdrawn_at IS NOT NULL),"
        " (SELECT sum(gone) FROM file)"
    )
    return tuple(int(n or 0) for n in row) if row else ()


def remember(store: Store, record: Mapping[str, object], *, who: str) -> None:
    """Keep what was handed out; the log says that it was kept, not what is in it."""
    with store.write(who, "numbers published", content=False) as conn:
        conn.execute(
            "INSERT INTO published (at, who, record) VALUES (?, ?, ?)",
            (now(), who, json.dumps(record, ensure_ascii=False, separators=(",", ":"))),
        )

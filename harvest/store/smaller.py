"""An earlier file's vectors as they are kept now, in a third of the room."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import numpy as np

from harvest.packing import packed
from harvest.store.vectors import fingerprint, short_hash

WIDTHS = {"small": 384, "large": 768}
"""How wide the vectors of the encoders that ship are; those of others stay in half precision."""
AT_ONCE = 1_000


def pack_vectors(conn: sqlite3.Connection) -> None:
    """Everything in ``embedding_before`` into ``embedding``, vectors of the encoders that ship packed."""
    conn.execute("INSERT INTO embedding_model (name) SELECT DISTINCT model FROM embedding_before")
    for number, name in conn.execute("SELECT id, name FROM embedding_model").fetchall():
        width = 0 if " told " in name else WIDTHS.get(name.partition("@")[0], 0)
        rows = conn.execute("SELECT hash, vector FROM embedding_before WHERE model = ? ORDER BY id", (name,))
        conn.executemany(
            "INSERT INTO embedding (model, hash, halves, vector) VALUES (?, ?, ?, ?)",
            ((number, short_hash(h), int(not width), vector) for h, vector in _as_kept_now(rows, width)),
        )


def mark_reasons(conn: sqlite3.Connection) -> None:
    """The fingerprint of every reason beside it."""
    rows = conn.execute("SELECT id, text FROM reason").fetchall()
    conn.executemany("UPDATE reason SET hash = ? WHERE id = ?", ((fingerprint(text), i) for i, text in rows))


def _as_kept_now(rows: sqlite3.Cursor, width: int) -> Iterator[tuple[str, bytes]]:
    while block := rows.fetchmany(AT_ONCE):
        if not width:
            yield from ((h, vector) for h, vector in block)
            continue
        vectors = [np.frombuffer(vector, "<f2").astype(np.float32).reshape(-1, width) for _, vector in block]
        yield from ((h, made.tobytes()) for (h, _), made in zip(block, packed(vectors), strict=True))

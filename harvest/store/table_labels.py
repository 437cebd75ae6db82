"""One label for one table of an event, whichever of its names each file used."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from harvest.model import table_names


def make_one(conn: sqlite3.Connection, events: Iterable[str | None]) -> None:
    """Give each table of these events the label by which it is known best: ``1``, ``Driftwood`` and ``1 Driftwood`` are
    one table wherever tables are counted."""
    for event in dict.fromkeys(events):
        rows = conn.execute(
            "SELECT DISTINCT t.tbl FROM turn t JOIN source s ON s.id = t.source_id"
            " WHERE s.event IS ? AND s.gone = 0 AND t.tbl IS NOT NULL",
            (event,),
        )
        for label, best in table_names.as_one(row[0] for row in rows).items():
            if label == best:
                continue
            conn.execute(
                "UPDATE turn SET tbl = ? WHERE tbl = ? AND source_id IN (SELECT id FROM source WHERE event IS ?)",
                (best, label, event),
            )
            conn.execute("UPDATE source SET tbl = ? WHERE tbl = ? AND event IS ?", (best, label, event))

"""Words that stand for somebody's in the journal: a teller's own wording, a translation; taken out with the words."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection

from harvest.store import sealing


def drop(conn: sqlite3.Connection, passages: Collection[int]) -> dict[int, str]:
    """Take them out for these passages; gives the new fingerprints of the lines of the log that held one."""
    ids = json.dumps(sorted(passages))
    among = "IN (SELECT CAST(value AS TEXT) FROM json_each(?))"
    about = "substr({0}, 1, instr({0} || ':', ':') - 1)".format  # of a translation: what stands before its first colon
    kinds, told = "IN ('check', 'translation')", about("json_extract(detail, '$.about')")
    conn.execute(f"UPDATE journal SET detail = '{{}}' WHERE kind {kinds} AND {about('subject')} {among}", (ids,))
    logged = f"SELECT id, detail FROM log WHERE verb {kinds} AND {told} {among}"
    return {
        row["id"]: sealing.reword(conn, row["id"], json.dumps({"about": json.loads(row["detail"])["about"]}))
        for row in conn.execute(logged, (ids,)).fetchall()
    }

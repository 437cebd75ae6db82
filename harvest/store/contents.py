"""What an inquiry holds, read back: events, files, sources, voices, passages."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable

from harvest.model import Consent, DataTable, Event, Kind, Passage, Role, Source, Voice
from harvest.store.connection import Store


def events(store: Store) -> tuple[Event, ...]:
    """All events in the order in which they were made."""
    return tuple(
        Event(r["id"], r["title"], r["date"], r["place"], r["phase"], tuple(json.loads(r["questions"])))
        for r in store.rows("SELECT * FROM event ORDER BY id")
    )


def files(store: Store) -> list[dict[str, object]]:
    """What was imported: name, flavour, kind, time and the import report of each file."""
    return [
        {**{k: r[k] for k in ("id", "name", "sha256", "flavour", "kind", "imported_at")}, **json.loads(r["report"])}
        for r in store.rows("SELECT * FROM file ORDER BY id")
    ]


def data_tables(store: Store) -> dict[str, DataTable]:
    """Tables kept whole (needs data) by file name."""
    found: dict[str, DataTable] = {}
    for r in store.rows("SELECT name, data_table FROM file WHERE data_table IS NOT NULL ORDER BY id"):
        table = json.loads(r["data_table"])
        found[r["name"]] = DataTable(tuple(table["columns"]), tuple(tuple(row) for row in table["rows"]))
    return found


def sources(store: Store) -> tuple[Source, ...]:
    """Every source with its text."""
    return tuple(
        Source(
            r["id"],
            r["file_id"],
            r["title"],
            Kind(r["kind"]),
            r["text"],
            r["event"],
            r["question"],
            r["tbl"],
            r["round"],
            r["date"],
            json.loads(r["attributes"]),
        )
        for r in store.rows("SELECT * FROM source ORDER BY id")
    )


def voices(store: Store) -> tuple[Voice, ...]:
    """Every voice with its consent."""
    return tuple(
        Voice(
            r["id"],
            r["label"],
            r["pseudonym"],
            Role(r["role"]),
            Consent(r["consent"]),
            r["withdrawn_at"],
            json.loads(r["attributes"]),
        )
        for r in store.rows("SELECT * FROM voice ORDER BY id")
    )


_PASSAGES = """
SELECT p.id, p.source_id, s.title AS source, p.start, p."end", t.voice_id, v.label AS speaker, t.role, p.codeable,
    s.event, t.tbl, t.round, t.question, t.time
FROM passage p JOIN source s ON s.id = p.source_id JOIN turn t ON t.id = p.turn_id JOIN voice v ON v.id = t.voice_id
WHERE p.retired = 0
"""


def _passage(r: sqlite3.Row, seq: int, text: str) -> Passage:
    return Passage(
        r["id"],
        r["source_id"],
        r["source"],
        seq,
        r["start"],
        r["end"],
        text,
        r["voice_id"],
        r["speaker"],
        Role(r["role"]),
        bool(r["codeable"]),
        r["event"],
        r["tbl"],
        r["round"],
        r["question"],
        r["time"],
    )


def passages(store: Store, *, source_id: int | None = None, ids: Iterable[int] | None = None) -> tuple[Passage, ...]:
    """The current passages in reading order, of one source or of the ids given."""
    sql = _PASSAGES
    params: list[object] = []
    if source_id is not None:
        sql, params = sql + " AND p.source_id = ?", [source_id]
    if ids is not None:
        sql, params = sql + " AND p.id IN (SELECT value FROM json_each(?))", [*params, json.dumps(list(ids))]
    rows = store.rows(sql + " ORDER BY p.source_id, p.start", params)
    texts = {
        r["id"]: r["text"]
        for r in store.rows(
            "SELECT id, text FROM source WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted({r["source_id"] for r in rows})),),
        )
    }
    return tuple(_passage(r, seq, texts[r["source_id"]][r["start"] : r["end"]]) for seq, r in enumerate(rows))


def words(store: Store, source_id: int, start: int, end: int) -> str:
    """What stands at a place in a source."""
    row = store.one("SELECT substr(text, ?, ?) FROM source WHERE id = ?", (start + 1, end - start, source_id))
    return str(row[0]) if row else ""


def search(store: Store, query: str) -> set[int]:
    """Ids of the passages in which all the words occur (each as the start of a word)."""
    words = re.findall(r"\w+", query)
    if not words:
        return set()
    match = " ".join(f'"{w}"*' for w in words)
    return {r[0] for r in store.rows("SELECT rowid FROM passage_fts WHERE passage_fts MATCH ?", (match,))}

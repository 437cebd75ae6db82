"""What gives people away as it was found, which sources were looked through, and what people said of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from harvest.model.findings import Finding, Review, Verdict
from harvest.store.connection import Store, now


def unscanned(store: Store, version: str) -> list[int]:
    """Sources that were not looked through by this version of the finder."""
    sql = (
        "SELECT s.id FROM source s LEFT JOIN scanned x ON x.source_id = s.id"
        " WHERE s.gone = 0 AND (x.version IS NULL OR x.version <> ?) ORDER BY s.id"
    )
    return [r[0] for r in store.rows(sql, (version,))]


def never_scanned(store: Store) -> frozenset[int]:
    """Sources that were never looked through; one that was only changed since is not among them."""
    sql = "SELECT id FROM source WHERE gone = 0 AND id NOT IN (SELECT source_id FROM scanned)"
    return frozenset(r[0] for r in store.rows(sql))


def keep(conn: sqlite3.Connection, source_id: int, found: Sequence[Finding], version: str) -> None:
    """What was found in a source, inside a write that is open; what stands unchanged keeps its id and its reviews."""
    there = {
        (r["field"], r["start"], r["end"], r["kind"]): r["id"]
        for r in conn.execute("SELECT * FROM finding WHERE source_id = ?", (source_id,))
    }
    wanted = {(f.field, f.start, f.end, f.kind): f for f in found}
    conn.executemany("DELETE FROM finding WHERE id = ?", [(i,) for place, i in there.items() if place not in wanted])
    conn.executemany(
        'INSERT INTO finding (source_id, field, start, "end", text, kind, name_key) VALUES (?, ?, ?, ?, ?, ?, ?)',
        [
            (source_id, f.field, f.start, f.end, f.text, f.kind, f.key)
            for place, f in wanted.items()
            if place not in there
        ],
    )
    conn.execute("INSERT OR REPLACE INTO scanned (source_id, version) VALUES (?, ?)", (source_id, version))


def add(conn: sqlite3.Connection, found: Finding) -> None:
    """Keep one finding that a person marked, inside a write that is open."""
    conn.execute(
        'INSERT OR IGNORE INTO finding (source_id, field, start, "end", text, kind, name_key)'
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (found.source_id, found.field, found.start, found.end, found.text, found.kind, found.key),
    )


def forget_scan(conn: sqlite3.Connection, source_id: int) -> None:
    """A source's text changed: it has to be looked through again."""
    conn.execute("UPDATE scanned SET version = 'changed' WHERE source_id = ?", (source_id,))


def findings(store: Store) -> tuple[Finding, ...]:
    """Everything that was found, in reading order; not yet with what people said of it."""
    return tuple(
        Finding(
            id=r["id"],
            source_id=r["source_id"],
            field=r["field"],
            start=r["start"],
            end=r["end"],
            text=r["text"],
            kind=r["kind"],
            key=r["name_key"],
        )
        for r in store.rows("SELECT * FROM finding ORDER BY source_id, field, start")
    )


def review(
    store: Store,
    who: str,
    batch: str,
    rows: Iterable[tuple[int | None, str, str, Verdict]],
    *,
    undoes: str | None = None,
) -> None:
    """Append one act of review: (finding or None for all alike, kind, key, verdict) each."""
    with store.write(who, "names reviewed", content=[]) as conn:
        conn.executemany(
            "INSERT INTO review (at, who, batch, finding_id, kind, name_key, verdict, undoes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(now(), who, batch, finding, kind, key, verdict.value, undoes) for finding, kind, key, verdict in rows],
        )


def reviews(store: Store) -> tuple[Review, ...]:
    """Every act of review in order."""
    return tuple(
        Review(
            id=r["id"],
            at=r["at"],
            who=r["who"],
            batch=r["batch"],
            finding_id=r["finding_id"],
            kind=r["kind"],
            key=r["name_key"],
            verdict=Verdict(r["verdict"]),
            undoes=r["undoes"],
        )
        for r in store.rows("SELECT * FROM review ORDER BY id")
    )


def person_numbers(store: Store) -> dict[str, int]:
    """The number behind *Person* for each name; given once and for good."""
    return {r["name_key"]: r["number"] for r in store.rows("SELECT * FROM person_number")}


def numbered(store: Store) -> tuple[int, int]:
    """How many names have a number, and the last number given."""
    row = store.one("SELECT count(*), coalesce(max(number), 0) FROM person_number")
    return (int(row[0]), int(row[1])) if row else (0, 0)


def number_people(conn: sqlite3.Connection, numbers: Mapping[str, int]) -> None:
    """Keep new numbers, inside a write that is open."""
    conn.executemany("INSERT OR IGNORE INTO person_number (name_key, number) VALUES (?, ?)", list(numbers.items()))

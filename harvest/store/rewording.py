"""A note of the team reworded, or taken out, because it may say in other words what somebody withdrew.

The one other place where words are overwritten: an earlier wording in the log would keep what is to go.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.model.mentions import Place, PlaceKind
from harvest.store import sealing, worked_out
from harvest.store.connection import Store
from harvest.store.removal import WITHDRAWN, compact, editable
from harvest.store.vectors import fingerprint, short_hash


@dataclass(frozen=True, slots=True)
class Rewording:
    """What stands at ``place`` becomes ``new`` (empty: is taken out); ``old`` goes from the log as well.

    ``codebooks`` are the versions of a codebook (id, version) with their YAML as it is to be; ``hashes`` those of
    texts whose vectors go.
    """

    place: Place
    old: str
    new: str
    codebooks: Mapping[tuple[str, str], str] = field(default_factory=dict)
    hashes: tuple[str, ...] = ()


def reword(store: Store, what: Rewording, *, who: str, verb: str) -> None:
    """Overwrite the note and every trace of its old wording, then write the file anew without it."""
    store.db.conn.execute("PRAGMA secure_delete = ON")
    lines: dict[int, str] = {}  # filled below, before the act itself is logged
    with store.write(who, verb, place=str(what.place), log_lines=lines) as conn:
        worked_out.clear(conn)
        match what.place.kind:
            case PlaceKind.SUMMARY if what.new:
                conn.execute("UPDATE summary SET text = ? WHERE ref = ?", (what.new, what.place.ref))
            case PlaceKind.SUMMARY:
                conn.execute("DELETE FROM summary WHERE ref = ?", (what.place.ref,))
            case PlaceKind.MISSING:
                new = json.dumps(what.new, ensure_ascii=False)
                conn.execute("UPDATE setting SET value = ? WHERE name = 'missing_voices'", (new,))
            case PlaceKind.NOTE:
                with editable(conn):
                    conn.execute("UPDATE decision SET memo = ? WHERE id = ?", (what.new, int(what.place.ref)))
            case PlaceKind.JOURNAL:
                _journal(conn, what)
            case PlaceKind.CODEBOOK:
                for (book, version), text in what.codebooks.items():
                    conn.execute("UPDATE codebook SET yaml = ? WHERE id = ? AND version = ?", (text, book, version))
        with editable(conn):
            lines |= _traces(conn, what)
    compact(store)


def _traces(conn: sqlite3.Connection, what: Rewording) -> dict[int, str]:
    lines: dict[int, str] = {}
    for row in conn.execute("SELECT id, detail FROM log").fetchall():
        found = json.loads(row["detail"])
        cleaned = _without(found, what.old)
        if cleaned != found:
            lines[row["id"]] = sealing.reword(conn, row["id"], json.dumps(cleaned, ensure_ascii=False))
    conn.execute(
        "UPDATE reason SET text = '', hash = ? WHERE hash = ? AND text = ?",
        (fingerprint(""), fingerprint(what.old), what.old),
    )
    among = json.dumps([short_hash(h) for h in what.hashes])
    conn.execute("DELETE FROM embedding WHERE hash IN (SELECT value FROM json_each(?))", (among,))
    return lines


def _journal(conn: sqlite3.Connection, what: Rewording) -> None:
    line, _, part = what.place.ref.partition("#")
    (kept,) = conn.execute("SELECT detail FROM journal WHERE id = ?", (int(line),)).fetchone()
    detail = json.dumps(json.loads(kept) | {part: what.new}, ensure_ascii=False)
    with editable(conn):
        conn.execute("UPDATE journal SET detail = ? WHERE id = ?", (detail, int(line)))


def _without(value: object, old: str) -> object:
    if isinstance(value, str):
        return WITHDRAWN if old in value else value
    if isinstance(value, dict):
        return {k: _without(v, old) for k, v in value.items()}
    return [_without(v, old) for v in value] if isinstance(value, list) else value

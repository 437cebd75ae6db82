"""Permissions: what each voice answered, appended; and the one word kept beside a voice for lists."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from harvest.model import Consent, PermissionRecord
from harvest.store import one_person
from harvest.store.connection import Store, as_json, now
from harvest.store.whole_numbers import numbers_in

_INSERT = (
    "INSERT INTO permission (at, who, given_as, voice_id, file_id, origin, answers, place, asked, listed_id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def add(
    conn: sqlite3.Connection,
    voice_id: int,
    file_id: int | None,
    origin: str,
    answers: Mapping[str, object],
    *,
    who: str,
    where: str = "",
    asked: Iterable[str] = (),
    listed_id: int | None = None,
) -> None:
    """Append one answer, inside a write that is open; ``listed_id`` where a list of who permits what says it.

    Of a voice that was made one with another it is an answer of whoever stands for both.
    """
    stands = one_person.head_of(conn, voice_id)
    given_as = voice_id if stands != voice_id else None
    text, about = as_json(dict(answers)), json.dumps(sorted(asked))
    conn.execute(_INSERT, (now(), who, given_as, stands, file_id, origin, text, where, about, listed_id))


def add_many(
    conn: sqlite3.Connection,
    file_id: int,
    origin: str,
    answers: Iterable[tuple[int, Mapping[str, object]]],
    *,
    who: str,
    where: str,
    asked: Iterable[str] = (),
) -> None:
    """Append what a file says of many: for each voice an answer of its own, all asked the same."""
    at, about = now(), json.dumps(sorted(asked))
    joined = {r[0] for r in conn.execute("SELECT id FROM voice WHERE same_as IS NOT NULL")}

    def rows() -> Iterator[tuple[object, ...]]:
        for voice_id, own in answers:
            stands = one_person.head_of(conn, voice_id) if voice_id in joined else voice_id
            given_as = voice_id if stands != voice_id else None
            yield at, who, given_as, stands, file_id, origin, as_json(dict(own)), where, about, None

    conn.executemany(_INSERT, list(rows()))


def records(store: Store, voice_ids: Iterable[int] | None = None, *, saying: str = "") -> tuple[PermissionRecord, ...]:
    """Every answer in the order in which it was recorded, of all voices or of some; only those in which some words
    stand where ``saying`` gives any. Records in which the same was answered share one object, which nobody may change.
    """
    sql = "SELECT id, at, who, voice_id, file_id, origin, answers, place, asked, listed_id FROM permission WHERE true"
    params: list[object] = []
    if voice_ids is not None:
        sql, params = sql + " AND voice_id IN (SELECT value FROM json_each(?))", [json.dumps(list(voice_ids))]
    if saying:
        sql, params = sql + " AND instr(answers, ?)", [*params, as_json(saying)[1:-1]]
    # thousands of tellers answer one form: a few different answers are read once each
    answers, asked = cache(json.loads), cache(lambda text: frozenset(json.loads(text)))
    return tuple(
        PermissionRecord(id_, at, who, voice, file, origin, answers(told), place, asked(of), listed_id is not None)
        for id_, at, who, voice, file, origin, told, place, of, listed_id in store.each(sql + " ORDER BY id", params)
    )


def asked_by_file(store: Store) -> dict[int, frozenset[str]]:
    """The purposes that each file asked its tellers about."""
    found: dict[int, frozenset[str]] = {}
    for file_id, asked in store.rows("SELECT DISTINCT file_id, asked FROM permission WHERE file_id IS NOT NULL"):
        found[file_id] = found.get(file_id, frozenset()) | frozenset(json.loads(asked))
    return found


def speaking(store: Store, voice_ids: Iterable[int] | None = None) -> list[tuple[int, int]]:
    """Every (voice, file) in which that voice speaks."""
    sql = "SELECT DISTINCT t.voice_id, s.file_id FROM turn t JOIN source s ON s.id = t.source_id"
    if voice_ids is None:
        many = len(once := numbers_in(store))
        return [(once[v] if v < many else v, file_id) for v, file_id in store.each(sql)]
    wanted = json.dumps(list(voice_ids))
    return [(r[0], r[1]) for r in store.rows(sql + " WHERE t.voice_id IN (SELECT value FROM json_each(?))", (wanted,))]


def who_speaks(store: Store, file_id: int | None = None) -> list[int]:
    """Every voice that speaks anywhere, or in one file."""
    sql = "SELECT DISTINCT voice_id FROM turn WHERE voice_id IS NOT NULL"
    if file_id is None:
        return [r[0] for r in store.rows(sql + " ORDER BY voice_id")]
    there = " AND source_id IN (SELECT id FROM source WHERE file_id = ?) ORDER BY voice_id"
    return [r[0] for r in store.rows(sql + there, (file_id,))]


def who_answered(store: Store) -> list[int]:
    """Every voice of which an answer is recorded."""
    return [r[0] for r in store.rows("SELECT DISTINCT voice_id FROM permission ORDER BY voice_id")]


def turns(store: Store, source_ids: Iterable[int] | None = None) -> list[tuple[int, int, int, int]]:
    """Every turn, or those of some sources, as (source, voice, start, end)."""
    among = "" if source_ids is None else " WHERE source_id IN (SELECT value FROM json_each(?))"
    wanted = () if source_ids is None else (json.dumps(list(source_ids)),)
    rows = store.rows(f'SELECT source_id, voice_id, start, "end" FROM turn{among} ORDER BY source_id, seq', wanted)
    return [tuple(r) for r in rows]


def passages_of(store: Store, voice_id: int) -> set[int]:
    """Every passage of a voice, also those that were merged or split since."""
    sql = "SELECT p.id FROM passage p JOIN turn t ON t.id = p.turn_id WHERE t.voice_id = ?"
    return {r[0] for r in store.rows(sql, (voice_id,))}


def passages_in(store: Store, source_ids: Iterable[int]) -> set[int]:
    """Every passage of some sources, also those that were merged or split since."""
    among = json.dumps(sorted(source_ids))
    sql = "SELECT id FROM passage WHERE source_id IN (SELECT value FROM json_each(?))"
    return {r[0] for r in store.rows(sql, (among,))}


def gone_passages(store: Store) -> frozenset[int]:
    """Passages whose words were taken out."""
    return frozenset(r[0] for r in store.rows("SELECT id FROM passage WHERE retired = 2"))


def decisions_on(store: Store, passage_ids: Iterable[int]) -> int:
    """How many decisions were made on these passages."""
    among = json.dumps(sorted(passage_ids))
    row = store.one("SELECT count(*) FROM decision WHERE passage_id IN (SELECT value FROM json_each(?))", (among,))
    return int(row[0]) if row else 0


def memos(store: Store) -> list[tuple[int, str, str]]:
    """What coders wrote beside their decisions: (decision, coder, note)."""
    sql = "SELECT id, coder, memo FROM decision WHERE memo <> '' AND action <> 'edit'"
    return [(r["id"], r["coder"], r["memo"]) for r in store.rows(sql)]


def set_levels(conn: sqlite3.Connection, levels: Mapping[int, Consent]) -> None:
    """Keep the one word beside each voice, inside a write that is open."""
    conn.executemany("UPDATE voice SET consent = ? WHERE id = ?", [(c.value, v) for v, c in levels.items()])

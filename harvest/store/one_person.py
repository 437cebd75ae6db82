"""Voices that are one person: which were made one, under which name, and how to take that back.

Turns and answers are given to the voice that stays, each with whose it was; the other row keeps what was recorded
under its name. So what was made one can be two again, and nothing is lost on the way.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from harvest.errors import StoreError
from harvest.model.spellings import letters, nicest
from harvest.store.connection import Store, as_json

_WITH_THOSE_BELOW = """
WITH RECURSIVE below(id) AS (SELECT :voice UNION SELECT v.id FROM voice v JOIN below b ON v.same_as = b.id)
"""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A voice that was made one with another: its number, what it is called, and which voice stands for it now."""

    id: int
    label: str
    pseudonym: str
    receipt: str
    stands_for_it: int


def as_they_were(
    before: Mapping[str, Mapping[str, str]], also: Mapping[str, Mapping[str, str]]
) -> dict[str, dict[str, str]]:
    """By event what is recorded of somebody: what stood there before is never changed, only added to.

    >>> as_they_were({"May": {"Age": "64"}}, {"May": {"Age": "65", "Ward": "Quay"}, "June": {"Age": "65"}})
    {'May': {'Age': '64', 'Ward': 'Quay'}, 'June': {'Age': '65'}}
    """
    return {event: {**also.get(event, {}), **before.get(event, {})} for event in dict.fromkeys([*before, *also])}


def by_head(store: Store) -> dict[int, list[sqlite3.Row]]:
    """The rows of ``voice`` of everybody who is several made one, by the one that stands for them, that one first."""
    others = {r["id"]: r for r in store.rows("SELECT * FROM voice WHERE same_as IS NOT NULL ORDER BY id")}
    found: dict[int, list[sqlite3.Row]] = {}
    for row in others.values():
        head = row["same_as"]
        while head in others:
            head = others[head]["same_as"]
        found.setdefault(head, []).append(row)
    return {
        head: [stands, *found[head]]
        for head in sorted(found)
        if (stands := store.one("SELECT * FROM voice WHERE id = ?", (head,))) is not None
    }


def head_of(conn: sqlite3.Connection, voice_id: int) -> int:
    """The voice that stands for this one: itself, where it was not made one with another."""
    while (row := conn.execute("SELECT same_as FROM voice WHERE id = ?", (voice_id,)).fetchone()) and row[
        0
    ] is not None:
        voice_id = int(row[0])
    return voice_id


def told(rows: Collection[sqlite3.Row]) -> tuple[str, str]:
    """What is recorded of one person under all their names, now and at each event, as JSON; the first name's wins."""
    own: dict[str, str] = {}
    then: dict[str, dict[str, str]] = {}
    for row in rows:
        own = {**json.loads(row["attributes"]), **own}
        then = as_they_were(then, json.loads(row["at_events"]))
    return as_json(own), as_json(then)


def join(store: Store, voice_id: int, into: int, *, who: str, why: str = "") -> None:
    """Make two voices one where they are the same person; the narrower consent holds.

    What is recorded of both, also at each event, stands; where they differ it is that of ``into``.
    """
    one, two = (store.one("SELECT * FROM voice WHERE id = ?", (v,)) for v in (voice_id, into))
    if one is None or two is None or voice_id == into or one["same_as"] is not None or two["same_as"] is not None:
        raise StoreError("Choose two different voices to make one of.")
    if gone := next((v["pseudonym"] for v in (one, two) if v["withdrawn_at"] is not None), None):
        raise StoreError(f"{gone} was withdrawn. Whoever is the same person is withdrawn too, not made one with them.")
    noted = {"voice": one["pseudonym"], "into": two["pseudonym"], **({"why": why} if why else {})}
    with store.write(who, "merge voices", **noted) as conn:
        conn.execute(
            "UPDATE turn SET spoken_as = coalesce(spoken_as, voice_id), voice_id = ? WHERE voice_id = ?",
            (into, voice_id),
        )
        conn.execute(
            "UPDATE permission SET given_as = coalesce(given_as, voice_id), voice_id = ? WHERE voice_id = ?",
            (into, voice_id),
        )
        conn.execute("UPDATE voice SET same_as = ? WHERE id = ?", (into, voice_id))
        _name(conn, into)


def part(store: Store, voice_id: int, *, who: str) -> int:
    """Two voices again of what was made one: the number of the voice that this one stood under.

    What a person refused while they were one holds for both; what they permitted stays with who stood for them.
    """
    row = store.one("SELECT * FROM voice WHERE id = ?", (voice_id,))
    if row is None or row["same_as"] is None:
        raise StoreError(f"Voice {voice_id} was not made one with another.")
    if row["withdrawn_at"] is not None:
        raise StoreError(f"{row['pseudonym']} was withdrawn: there is nothing left to take apart.")
    every = by_head(store).items()
    head, stays = next((i, rows[0]) for i, rows in every if any(r["id"] == voice_id for r in rows))
    with store.write(who, "part voices", voice=row["pseudonym"], out_of=stays["pseudonym"]) as conn:
        for table, was in (("turn", "spoken_as"), ("permission", "given_as")):
            conn.execute(
                f"{_WITH_THOSE_BELOW} UPDATE {table} SET voice_id = :voice, {was} = nullif({was}, :voice)"
                f" WHERE voice_id = :head AND {was} IN (SELECT id FROM below)",
                {"voice": voice_id, "head": head},
            )
        _keep_what_was_refused(conn, head, voice_id)
        conn.execute("UPDATE voice SET same_as = NULL WHERE id = ?", (voice_id,))
        _name(conn, head)
        _name(conn, voice_id)
    return head


def _keep_what_was_refused(conn: sqlite3.Connection, head: int, voice_id: int) -> None:
    sql = "SELECT * FROM permission WHERE voice_id = ? AND given_as IS NULL AND origin = 'person' ORDER BY id"
    for row in conn.execute(sql, (head,)).fetchall():
        answers = {k: v for k, v in json.loads(row["answers"]).items() if v == "no" or (v and k in ("hold", "minor"))}
        if answers:
            conn.execute(
                "INSERT INTO permission (at, who, voice_id, file_id, origin, answers, place, asked)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (row["at"], row["who"], voice_id, row["file_id"], "person", json.dumps(answers), row["place"], "[]"),
            )


def bring_apart(store: Store, voice_ids: Collection[int], *, who: str) -> None:
    """Make these voices, as far as they are there, one with each other alone: with nobody who is not among them."""
    for head, rows in by_head(store).items():
        among = {r["id"] for r in rows} & {*voice_ids}
        if among and len(among) < len(rows):
            for row in rows:
                if row["id"] != head and (row["id"] in among) != (head in among) and row["withdrawn_at"] is None:
                    part(store, row["id"], who=who)


def spellings(store: Store) -> tuple[Spelling, ...]:
    """Every voice that was made one with another and is not withdrawn."""
    return tuple(
        Spelling(r["id"], r["label"], r["pseudonym"], r["receipt"], head)
        for head, rows in by_head(store).items()
        for r in rows
        if r["id"] != head and r["withdrawn_at"] is None
    )


@dataclass(frozen=True, slots=True)
class SaidWhere:
    """Where somebody spoke: the source, whether it is a talk, its event and day, at which table in which round."""

    source_id: int
    talk: bool
    event: str | None
    date: str | None
    table: str | None
    round: str | None


def said_where(store: Store, voice_ids: Collection[int]) -> dict[int, frozenset[SaidWhere]]:
    """Where each of these voices spoke."""
    sql = """
SELECT DISTINCT t.voice_id, s.id, s.kind = 'transcript', s.event, s.date, coalesce(t.tbl, s.tbl),
    coalesce(t.round, s.round)
FROM turn t JOIN source s ON s.id = t.source_id
WHERE s.gone = 0 AND t.voice_id IN (SELECT value FROM json_each(?))
"""
    found: dict[int, set[SaidWhere]] = defaultdict(set)
    for voice_id, source_id, talk, *where in store.rows(sql, (json.dumps([*voice_ids]),)):
        found[voice_id].add(SaidWhere(source_id, bool(talk), *where))
    return {voice_id: frozenset(places) for voice_id, places in found.items()}


def only_spoken_in(store: Store, source_ids: Collection[int]) -> frozenset[int]:
    """Voices made one with another under whose own name somebody speaks in these sources and nowhere else."""
    where: dict[int, set[int]] = defaultdict(set)
    for voice_id, source_id in store.rows("SELECT spoken_as, source_id FROM turn WHERE spoken_as IS NOT NULL"):
        where[voice_id].add(source_id)
    return frozenset(v for v, sources in where.items() if sources <= {*source_ids})


def _name(conn: sqlite3.Connection, voice_id: int) -> None:
    """What a person is called: of all spellings of the name of whoever stands for them the nicest."""
    sql = f"{_WITH_THOSE_BELOW} SELECT v.id, v.label FROM voice v JOIN below b ON v.id = b.id ORDER BY v.id"
    names = dict(map(tuple, conn.execute(sql, {"voice": voice_id})))
    own = names[voice_id]
    best = nicest([own, *(n for n in names.values() if letters(n) == letters(own))])
    conn.execute("UPDATE voice SET called = ? WHERE id = ?", ("" if best == own else best, voice_id))

"""Voices and their consent; coders; who is merged with whom."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping

from harvest.errors import StoreError
from harvest.model import Role
from harvest.store import permissions
from harvest.store.connection import Store


def _voice(store: Store, voice_id: int) -> sqlite3.Row:
    row = store.one("SELECT * FROM voice WHERE id = ?", (voice_id,))
    if row is None:
        raise StoreError(f"There is no voice {voice_id}.")
    return row


def record(
    store: Store,
    voice_ids: Iterable[int],
    answers: Mapping[str, object],
    *,
    who: str,
    where: str = "",
    file_id: int | None = None,
) -> None:
    """Record what these voices answered a person of the team, for all their words or for those in one file.

    What was recorded before stays.
    """
    for voice_id in voice_ids:
        _voice(store, voice_id)
        with store.write() as conn:
            permissions.add(conn, voice_id, file_id, "person", answers, who=who, where=where)


def set_role(store: Store, voice_id: int, role: Role, *, who: str) -> None:
    """Say who a voice is; a facilitator's passages stop being codeable, anybody else's become so.

    Where one person spoke in two roles, as at two events, what they said in the other role stays as it was said.
    """
    row = _voice(store, voice_id)
    with store.write(who, "role", voice=row["pseudonym"], old=row["role"], new=role.value) as conn:
        conn.execute("UPDATE voice SET role = ? WHERE id = ?", (role.value, voice_id))
        conn.execute(
            "UPDATE passage SET codeable = ? WHERE turn_id IN"
            " (SELECT id FROM turn WHERE voice_id = ? AND role IN (?, ?))",
            (int(role is not Role.FACILITATOR), voice_id, row["role"], Role.UNKNOWN.value),
        )
        conn.execute(
            "UPDATE turn SET role = ? WHERE voice_id = ? AND role IN (?, ?)",
            (role.value, voice_id, row["role"], Role.UNKNOWN.value),
        )


def voices_in(store: Store, file_name: str, label: str) -> tuple[int, ...]:
    """The voices of that name that speak in a file."""
    rows = store.rows(
        "SELECT DISTINCT v.id FROM voice v JOIN turn t ON t.voice_id = v.id JOIN source s ON s.id = t.source_id"
        " JOIN file f ON f.id = s.file_id WHERE f.name = ? AND v.label = ? AND f.gone = 0 ORDER BY v.id",
        (file_name, label),
    )
    return tuple(r["id"] for r in rows)


def as_they_were(
    before: Mapping[str, Mapping[str, str]], also: Mapping[str, Mapping[str, str]]
) -> dict[str, dict[str, str]]:
    """By event what is recorded of somebody: what stood there before is never changed, only added to.

    >>> as_they_were({"May": {"Age": "64"}}, {"May": {"Age": "65", "Ward": "Quay"}, "June": {"Age": "65"}})
    {'May': {'Age': '64', 'Ward': 'Quay'}, 'June': {'Age': '65'}}
    """
    return {event: {**also.get(event, {}), **before.get(event, {})} for event in dict.fromkeys([*before, *also])}


def describe(
    conn: sqlite3.Connection, voice_id: int, event: str | None, told: Mapping[str, str], role: Role = Role.UNKNOWN
) -> None:
    """Add what a list says of somebody, now and as they were at the event; what is recorded already stands.

    ``role`` (anybody's but a facilitator's) is theirs where nobody knows another.
    """
    row = conn.execute("SELECT attributes, at_events FROM voice WHERE id = ?", (voice_id,)).fetchone()
    own = {**told, **json.loads(row["attributes"])}
    then = as_they_were(json.loads(row["at_events"]), {event: dict(told)} if event else {})
    conn.execute(
        "UPDATE voice SET attributes = ?, at_events = ? WHERE id = ?",
        (json.dumps(own, ensure_ascii=False), json.dumps(then, ensure_ascii=False), voice_id),
    )
    if role is not Role.UNKNOWN:
        for sql in (
            "UPDATE turn SET role = ? WHERE voice_id = ? AND role = ? AND EXISTS"
            " (SELECT 1 FROM voice v WHERE v.id = voice_id AND v.role = turn.role)",
            "UPDATE voice SET role = ? WHERE id = ? AND role = ?",
        ):
            conn.execute(sql, (role.value, voice_id, Role.UNKNOWN.value))


def merge_voices(store: Store, voice_id: int, into: int, *, who: str) -> None:
    """Make two voices one where they are the same person; the narrower consent holds.

    What is recorded of both, also at each event, stands; where they differ it is that of ``into``.
    """
    one, two = (store.one("SELECT * FROM voice WHERE id = ?", (v,)) for v in (voice_id, into))
    if one is None or two is None or voice_id == into:
        raise StoreError("Choose two different voices to make one of.")
    withdrawn = one["withdrawn_at"] or two["withdrawn_at"]
    with store.write(who, "merge voices", voice=one["pseudonym"], into=two["pseudonym"]) as conn:
        conn.execute("UPDATE turn SET voice_id = ? WHERE voice_id = ?", (into, voice_id))
        conn.execute("UPDATE permission SET voice_id = ? WHERE voice_id = ?", (into, voice_id))
        own = {**json.loads(one["attributes"]), **json.loads(two["attributes"])}
        then = as_they_were(json.loads(two["at_events"]), json.loads(one["at_events"]))
        conn.execute(
            "UPDATE voice SET withdrawn_at = ?, attributes = ?, at_events = ? WHERE id = ?",
            (withdrawn, json.dumps(own, ensure_ascii=False), json.dumps(then, ensure_ascii=False), into),
        )
        conn.execute("DELETE FROM voice WHERE id = ?", (voice_id,))


def coders(store: Store) -> tuple[str, ...]:
    """Everybody who signed in or decided, in the order of their first act."""
    return tuple(r[0] for r in store.rows("SELECT name FROM coder ORDER BY id"))


def add_coder(store: Store, name: str) -> str:
    """The coder of that name, made when new; StoreError for an empty name."""
    name = " ".join(name.split())
    if not name:
        raise StoreError("Say who you are: a name or initials, so that your decisions carry it.")
    if store.one("SELECT 1 FROM coder WHERE name = ?", (name,)) is None:
        with store.write(name, "coder", name=name) as conn:
            conn.execute("INSERT INTO coder (name) VALUES (?) ON CONFLICT DO NOTHING", (name,))
    return name

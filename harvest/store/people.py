"""Voices and their consent; coders."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping

from harvest.errors import StoreError
from harvest.model import Consent, Permission, Role
from harvest.store import permissions
from harvest.store.connection import Store, as_json
from harvest.store.one_person import as_they_were


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
        "SELECT DISTINCT t.voice_id AS id FROM turn t JOIN voice v ON v.id = coalesce(t.spoken_as, t.voice_id)"
        " JOIN source s ON s.id = t.source_id JOIN file f ON f.id = s.file_id"
        " WHERE f.name = ? AND v.label = ? AND f.gone = 0 ORDER BY t.voice_id",
        (file_name, label),
    )
    return tuple(r["id"] for r in rows)


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
        (as_json(own), as_json(then), voice_id),
    )
    if role is not Role.UNKNOWN:
        for sql in (
            "UPDATE turn SET role = ? WHERE voice_id = ? AND role = ? AND EXISTS"
            " (SELECT 1 FROM voice v WHERE v.id = voice_id AND v.role = turn.role)",
            "UPDATE voice SET role = ? WHERE id = ? AND role = ?",
        ):
            conn.execute(sql, (role.value, voice_id, Role.UNKNOWN.value))


def describe_voice(
    store: Store, file_id: int, label: str, consent: Consent | None, attributes: Mapping[str, str]
) -> None:
    """What a project says of one of its voices."""
    with store.write() as conn:
        rows = conn.execute(
            "SELECT v.id, v.attributes, v.at_events FROM voice v WHERE v.label = ? AND v.id IN"
            " (SELECT coalesce(t.spoken_as, t.voice_id) FROM turn t JOIN source s ON s.id = t.source_id"
            " WHERE s.file_id = ?)",
            (label, file_id),
        ).fetchall()
        for row in rows:
            merged = {**json.loads(row["attributes"]), **attributes}
            attributes_now = as_json(merged)
            known = json.loads(row["at_events"])
            then = as_json(as_they_were(known, dict.fromkeys(known, dict(attributes))))
            conn.execute(
                "UPDATE voice SET attributes = ?, at_events = ? WHERE id = ?", (attributes_now, then, row["id"])
            )
            if consent is not None:
                answers = Permission.of(consent).answers
                permissions.add(conn, row["id"], file_id, "file", answers, who="", where="said in the project")


def coders(store: Store) -> tuple[str, ...]:
    """Everybody who signed in or decided, in the order of their first act."""
    return tuple(r[0] for r in store.rows("SELECT name FROM coder ORDER BY id"))


def add_coder(store: Store, name: str) -> str:
    """The coder of that name, made when new; StoreError for an empty name."""
    name = " ".join(name.split())
    if not name:
        raise StoreError("Say who you are: a name or initials, so that your decisions carry it.")
    if store.one("SELECT 1 FROM coder WHERE name = ?", (name,)) is None:
        with store.write(name, "coder", content=[], name=name) as conn:
            conn.execute("INSERT INTO coder (name) VALUES (?) ON CONFLICT DO NOTHING", (name,))
    return name

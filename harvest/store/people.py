"""Voices and their consent; coders; who is merged with whom."""

from __future__ import annotations

import sqlite3

from harvest.errors import StoreError
from harvest.model import Consent, Role
from harvest.store.connection import Store, now


def _voice(store: Store, voice_id: int) -> sqlite3.Row:
    row = store.one("SELECT * FROM voice WHERE id = ?", (voice_id,))
    if row is None:
        raise StoreError(f"There is no voice {voice_id}.")
    return row


def set_consent(store: Store, voice_ids: list[int], consent: Consent, *, who: str) -> None:
    """Record what these voices allow; the old value stays in the log."""
    for voice_id in voice_ids:
        row = _voice(store, voice_id)
        with store.write(who, "consent", voice=row["pseudonym"], old=row["consent"], new=consent.value) as conn:
            conn.execute("UPDATE voice SET consent = ? WHERE id = ?", (consent.value, voice_id))


def withdraw(store: Store, voice_id: int, *, who: str, back: bool = False) -> None:
    """Take a voice out of every later view and export (``back``: take the withdrawal back, when it was a slip)."""
    row = _voice(store, voice_id)
    with store.write(who, "withdrawal taken back" if back else "withdrawal", voice=row["pseudonym"]) as conn:
        conn.execute("UPDATE voice SET withdrawn_at = ? WHERE id = ?", (None if back else now(), voice_id))


def set_role(store: Store, voice_id: int, role: Role, *, who: str) -> None:
    """Say who a voice is; a facilitator's passages stop being codeable, anybody else's become so."""
    row = _voice(store, voice_id)
    with store.write(who, "role", voice=row["pseudonym"], old=row["role"], new=role.value) as conn:
        conn.execute("UPDATE voice SET role = ? WHERE id = ?", (role.value, voice_id))
        conn.execute("UPDATE turn SET role = ? WHERE voice_id = ?", (role.value, voice_id))
        conn.execute(
            "UPDATE passage SET codeable = ? WHERE turn_id IN (SELECT id FROM turn WHERE voice_id = ?)",
            (int(role is not Role.FACILITATOR), voice_id),
        )


def merge_voices(store: Store, voice_id: int, into: int, *, who: str) -> None:
    """Make two voices one where they are the same person; the narrower consent holds."""
    one, two = (store.one("SELECT * FROM voice WHERE id = ?", (v,)) for v in (voice_id, into))
    if one is None or two is None or voice_id == into:
        raise StoreError("Choose two different voices to make one of.")
    order = list(Consent)
    consent = min(Consent(one["consent"]), Consent(two["consent"]), key=order.index)
    withdrawn = one["withdrawn_at"] or two["withdrawn_at"]
    with store.write(who, "merge voices", voice=one["pseudonym"], into=two["pseudonym"]) as conn:
        conn.execute("UPDATE turn SET voice_id = ? WHERE voice_id = ?", (into, voice_id))
        conn.execute("UPDATE voice SET consent = ?, withdrawn_at = ? WHERE id = ?", (consent.value, withdrawn, into))
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

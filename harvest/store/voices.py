"""Everybody whose words an inquiry holds, read back; those that were made one are one."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from harvest.model import Consent, Role, Voice, VoiceKind
from harvest.store import one_person
from harvest.store.connection import Store
from harvest.store.whole_numbers import numbers_in

_ROLES = {role.value: role for role in Role}
_VOICE_KINDS = {kind.value: kind for kind in VoiceKind}
_CONSENTS = {consent.value: consent for consent in Consent}


@lru_cache(maxsize=16_384)
def shared(text: str) -> Any:
    """What is recorded of a voice or a source; who has the same recorded shares it, so that nobody may change it."""
    return json.loads(text)


def voices(store: Store, ids: Iterable[int] | None = None) -> tuple[Voice, ...]:
    """Every voice with its consent, or those of the ids given; those that were made one are one, with what is recorded
    of each."""
    among = "" if ids is None else " AND id IN (SELECT value FROM json_each(?))"
    sql = (
        "SELECT id, coalesce(nullif(called, ''), label), pseudonym, role, consent, withdrawn_at, attributes, receipt,"
        f" kind, at_events FROM voice WHERE same_as IS NULL{among} ORDER BY id"
    )
    several = one_person.by_head(store)
    rows = store.each(sql, () if ids is None else (json.dumps(list(ids)),))
    many = len(once := numbers_in(store))
    return tuple(
        Voice(
            once[i] if i < many else i,
            label,
            pseudonym,
            _ROLES[role],
            _CONSENTS[consent],
            withdrawn_at,
            shared(attributes),
            receipt,
            _VOICE_KINDS[kind],
            shared(at_events),
        )
        if i not in several
        else _of_several(label, several[i])
        for i, label, pseudonym, role, consent, withdrawn_at, attributes, receipt, kind, at_events in rows
    )


def _of_several(label: str, rows: list[sqlite3.Row]) -> Voice:
    r, others = rows[0], [other for other in rows[1:] if other["withdrawn_at"] is None]
    own, then = one_person.told([r, *others])
    return Voice(
        id=r["id"],
        label=label,
        pseudonym=r["pseudonym"],
        role=_ROLES[r["role"]],
        consent=_CONSENTS[r["consent"]],
        withdrawn_at=r["withdrawn_at"],
        attributes=shared(own),
        at_events=shared(then),
        receipt=r["receipt"],
        kind=_VOICE_KINDS[r["kind"]],
        other_names=tuple(n for n in dict.fromkeys(o["label"] for o in (r, *others)) if n != label),
        joined=tuple(o["id"] for o in rows[1:]),
    )

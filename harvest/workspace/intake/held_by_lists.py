"""Who is held because a list may mean them, or somebody else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from harvest import privacy
from harvest.model import PermissionRecord, Voice, VoiceKind
from harvest.store import Store, contents, listed, permissions
from harvest.store.listed import ListedRow

FROM_LIST, BY_HAND = "the list {}", "the list {}, as {} put it right by hand"
MAY_MEAN_ANOTHER = "a list may mean somebody else"
REFUSED_BY_SURNAME = MAY_MEAN_ANOTHER + ": “{}” said no and speaks nowhere by that name"
WHO_IS_MEANT = MAY_MEAN_ANOTHER + ": “{}” is {} or {}"
_SURNAME = 4
"""A surname of fewer letters tells nobody apart."""


def listed_at(row: ListedRow) -> str:
    return BY_HAND.format(row.file, row.told_by) if row.told_by else FROM_LIST.format(row.file)


def hold_until_told(
    store: Store,
    met: Iterable[tuple[Voice, int, list[ListedRow]]],
    unsure: Mapping[tuple[int, int], str],
    *,
    who: str,
) -> set[int]:
    """Hold the words of whom a list may mean or not, where they did not answer beside them; whom it touched."""
    if not unsure:
        return set()
    records = permissions.records(store, {voice_id for voice_id, _ in unsure})
    held = _held(records)
    by_voice: dict[int, list[PermissionRecord]] = defaultdict(list)
    for record in records:
        by_voice[record.voice_id].append(record)
    answered = {voice_id: privacy.answered_themselves(own) for voice_id, own in by_voice.items()}
    touched = set()
    with store.write(who) as conn:
        for voice, file_id, row in ((v, f, row) for v, f, found in met for row in found):
            other = unsure.get((voice.id, row.id))
            if other is None or answered.get(voice.id, frozenset()) & {file_id, None}:
                continue
            why = WHO_IS_MEANT.format(row.person.names[0], voice.label, other)
            if (voice.id, file_id, why) not in held:
                held_by = {"hold": [why]}
                permissions.add(
                    conn, voice.id, file_id, "file", held_by, who=who, where=listed_at(row), listed_id=row.id
                )
                touched.add(voice.id)
    return touched


def _held(records: Iterable[PermissionRecord]) -> set[tuple[int, int | None, str]]:
    """Who is held already, in which file or in all, and why."""
    return {(r.voice_id, r.file_id, hold) for r in records for hold in r.holds}


def hold_by_surname(
    store: Store, rows: Iterable[ListedRow], met: Sequence[tuple[Voice, int, list[ListedRow]]], *, who: str
) -> set[int]:
    """Hold whoever has the surname of somebody who refused and speaks nowhere, and is not on that list: *Ned
    Tattersall: no* may be Ebenezer. Whom it touched."""
    spoken = {row.id for _, _, found in met for row in found}
    silent = {}
    for row in rows:
        name = row.person.names[0].strip()
        last = (privacy.words_of(name) or [""])[-1]
        if row.id not in spoken and row.person.permission.quotation == "no" and " " in name and len(last) >= _SURNAME:
            silent[row.event, last] = row
    if not silent:
        return set()
    on_it = {(voice.id, row.file_id) for voice, _, found in met for row in found}
    every = {v.id: v for v in contents.voices(store) if v.kind is VoiceKind.PERSON and v.withdrawn_at is None}
    held = []
    for voice_id, _, event in listed.speaking(store):
        *first, last = privacy.words_of(every[voice_id].label if voice_id in every else "") or [""]
        refused = silent.get((event, last))
        if refused is not None and first and (voice_id, refused.file_id) not in on_it:
            held.append((voice_id, refused))
    for voice, _, found in met:  # who speaks as *Miriam L.* and is *Miriam Loxley* on another list
        for name, event in {(name, row.event) for row in found for name in row.person.names}:
            refused = silent.get((event, (privacy.words_of(name) or [""])[-1]))
            if refused is None or voice.id not in every or (voice.id, refused.file_id) in on_it:
                continue
            if any(privacy.may_be(one, name) for one in refused.person.names):
                held.append((voice.id, refused))
    known = _held(permissions.records(store, {voice_id for voice_id, _ in held}))
    touched = set()
    with store.write(who) as conn:
        for voice_id, row in held:
            why = REFUSED_BY_SURNAME.format(row.person.names[0])
            if voice_id not in touched and (voice_id, None, why) not in known:
                permissions.add(conn, voice_id, None, "file", {"hold": [why]}, who=who, where=listed_at(row))
                touched.add(voice_id)
    return touched


def hold_who_shared_letters(
    store: Store,
    rows: Iterable[ListedRow],
    met: Iterable[tuple[Voice, int, list[ListedRow]]],
    known: Collection[tuple[int, int, int]],
    *,
    who: str,
) -> set[int]:
    """Hold whoever got leave by letters alone before it was known who else is meant: *G. Sahota* was Graham S, until
    another list had Gurdeep Sahota. Whom it touched."""
    now = {(voice.id, row.id) for voice, _, found in met for row in found}
    permitting = {row.id: row for row in rows if row.person.permission.quotable}
    before = [(v, f, permitting[r]) for v, f, r in known if r in permitting and (v, r) not in now]
    if not before:
        return set()
    every = {v.id: v for v in contents.voices(store) if v.kind is VoiceKind.PERSON and v.withdrawn_at is None}
    held = _held(permissions.records(store, {voice_id for voice_id, *_ in before}))
    touched = set()
    with store.write(who) as conn:
        for voice_id, file_id, row in before:
            names = every[voice_id].names if voice_id in every else ()
            why = f"{MAY_MEAN_ANOTHER}: “{row.person.names[0]}”"
            letters = any(privacy.only_letters_agree(own, one) for own in names for one in row.person.names)
            if letters and (voice_id, file_id, why) not in held:
                permissions.add(conn, voice_id, file_id, "file", {"hold": [why]}, who=who, where=listed_at(row))
                touched.add(voice_id)
    return touched

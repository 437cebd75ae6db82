"""Lists of who permits what hold for everybody of that name at the same event, in whatever file they speak."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import combinations

from harvest import privacy
from harvest.model import Listed, Permission, PermissionRecord, Right, Voice, VoiceKind
from harvest.model.permissions import ELSEWHERE, IN_A_MESSAGE
from harvest.readers.recognise.told_roles import role_told
from harvest.store import Store, contents, listed, people, permissions
from harvest.store.listed import ListedRow
from harvest.workspace.consent import refresh_levels
from harvest.workspace.intake.meetings import meetings
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

FROM_LIST, BY_HAND = "the list {}", "the list {}, as {} put it right by hand"
NOT_TOLD_APART = "{} on a list may be meant, and the strictest of what they said holds"
MAY_MEAN_ANOTHER = "a list may mean somebody else"
REFUSED_BY_SURNAME = MAY_MEAN_ANOTHER + ": “{}” said no and speaks nowhere by that name"
WHO_IS_MEANT = MAY_MEAN_ANOTHER + ": “{}” is {} or {}"
_SURNAME = 4
"""A surname of fewer letters tells nobody apart."""


@dataclass(frozen=True, slots=True)
class WhoIsListed:
    """How the lists of an inquiry and the people who speak in it meet.

    ``spoke`` says by the name on a list who speaks; ``silent`` are on a list and speak nowhere; ``unlisted`` speak at
    an event that has a list and are on none.
    """

    spoke: Mapping[str, tuple[str, ...]]
    silent: tuple[str, ...]
    unlisted: tuple[str, ...]


def apply_lists(store: Store, *, who: str) -> None:
    """Append what lists say of everybody who speaks at their event; inside a write that is open.

    It is done after each file, so that a list may come first or last. It is appended once for each voice, file and
    person on a list: what somebody records later stays.
    """
    rows = _asked_alike(listed.everybody(store))
    if not rows:
        return
    known = listed.recorded(store)
    touched: set[int] = set()
    met = meetings(store, rows)
    unsure = _who_may_not_be_meant(met)
    with store.write(who) as conn:
        for voice, file_id, found in met:
            sure = _of_one([row for row in found if (voice.id, row.id) not in unsure])
            new = [row for row in sure if (voice.id, file_id, row.id) not in known]
            if not new:
                continue
            together = _together([row for row in sure if IN_A_MESSAGE not in row.person.asked])
            for row in new:
                permission = row.person.permission if IN_A_MESSAGE in row.person.asked else together
                permissions.add(
                    conn,
                    voice.id,
                    file_id,
                    "file",
                    _answers(permission, row.person),
                    who=row.told_by or who,
                    where=_where(row) + (f"; {NOT_TOLD_APART.format(n)}" if (n := _on_one(found, row)) > 1 else ""),
                    asked=row.person.asked,
                    listed_id=row.id,
                )
            if len(found) == 1:
                told = found[0].person.attributes
                people.describe(conn, voice.id, found[0].event, told, role_told(told))
            touched.add(voice.id)
        touched |= _hold_until_told(store, met, unsure, who=who)
        touched |= _hold_by_surname(store, rows, met, who=who)
    refresh_levels(store, touched)


def _together(rows: Sequence[ListedRow]) -> Permission:
    """What lists say of somebody permits; one that only sends to where they answered leaves it to the others."""
    own = [row.person.permission for row in rows if not _sends(row)]
    sent = [row.person.permission for row in rows if _sends(row)]
    if not own or not sent:
        return reduce(Permission.narrower, own or sent) if rows else Permission(quotation="unknown")
    return reduce(Permission.heeding, sent, reduce(Permission.narrower, own))


def _sends(row: ListedRow) -> bool:
    """Whether a list only says where somebody answered."""
    return ELSEWHERE in row.person.asked and row.person.permission.quotation == "unknown"


def _of_one(rows: Sequence[ListedRow]) -> list[ListedRow]:
    """The rows; where they may be of several people, those that send to where one answered are blanks for all."""
    several = any(
        one.file_id == two.file_id
        and not any(privacy.one_name(a, b) for a in one.person.names for b in two.person.names)
        for one, two in combinations(rows, 2)
    )
    if not several:
        return [*rows]
    return [replace(row, person=replace(row.person, asked=tuple({*row.person.asked} - {ELSEWHERE}))) for row in rows]


def _asked_alike(rows: Sequence[ListedRow]) -> list[ListedRow]:
    """Everybody on lists; where somebody may be passed on, all on that list were asked, so that a blank is no leave."""
    asking = {row.file_id for row in rows if row.person.permission.sharing in ("yes", "partners", "ask")}
    return [
        replace(row, person=replace(row.person, asked=tuple(sorted({*row.person.asked, "sharing"}))))
        if row.file_id in asking
        else row
        for row in rows
    ]


def _where(row: ListedRow) -> str:
    return BY_HAND.format(row.file, row.told_by) if row.told_by else FROM_LIST.format(row.file)


def _who_may_not_be_meant(met: Sequence[tuple[Voice, int, list[ListedRow]]]) -> dict[tuple[int, int], str]:
    """By (voice, id on a list) who else may be meant, where a list permits something and calls two people alike.

    *Rosa: yes* frees neither Rosa Pinto nor Rosa Lind; what somebody of the two refused holds for both.
    """
    by_row: dict[int, dict[int, Voice]] = defaultdict(dict)
    rows = {row.id: row for _, _, found in met for row in found}
    for voice, _, found in met:
        for row in found:
            by_row[row.id][voice.id] = voice
    unsure = {}
    for row_id, voices in by_row.items():
        said = rows[row_id].person.permission
        if len(voices) < 2 or said.minor or said.quotation not in ("named", "anonymous"):
            continue
        named = rows[row_id].person.names
        fuller = {i: v for i, v in voices.items() if _is_fuller(v, named)}
        for i, voice in fuller.items():
            for j, other in fuller.items():
                if i != j and not any(privacy.one_name(a, b) for a in voice.names for b in other.names):
                    unsure[i, row_id] = other.label
    return unsure


def _is_fuller(voice: Voice, named: Iterable[str]) -> bool:
    """Whether all that a list calls somebody is a shorter form of what a voice is called."""
    return all(
        privacy.likeness(own, one) is not privacy.Likeness.SAME and privacy.may_be(one, own)
        for own in voice.names
        for one in named
    )


def _hold_until_told(
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
                permissions.add(conn, voice.id, file_id, "file", held_by, who=who, where=_where(row), listed_id=row.id)
                touched.add(voice.id)
    return touched


def _held(records: Iterable[PermissionRecord]) -> set[tuple[int, int | None, str]]:
    """Who is held already, in which file or in all, and why."""
    told = ((r, holds) for r in records if isinstance(holds := r.answers.get("hold"), list))
    return {(r.voice_id, r.file_id, str(hold)) for r, holds in told for hold in holds}


def _hold_by_surname(
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
                permissions.add(conn, voice_id, None, "file", {"hold": [why]}, who=who, where=_where(row))
                touched.add(voice_id)
    return touched


def _on_one(found: Iterable[ListedRow], row: ListedRow) -> int:
    """How many on the same list may be meant."""
    return sum(other.file_id == row.file_id for other in found)


def _answers(permission: Permission, person: Listed) -> dict[str, object]:
    """The answers that a record keeps: of what the list did not ask nothing is said, and nothing contradicted."""
    asked = {"quotation", "analysis", *person.asked}
    answers = {k: v for k, v in permission.answers.items() if k in asked or k == "hold"}
    if answers.get("analysis") == "unknown":
        del answers["analysis"]
    if permission.sharing in ("partners", "no"):
        answers["sharing"] = permission.sharing
    return {**answers, "minor": True} if permission.minor else answers


@verb(Right.NAMES)
def who_is_listed(ws: Workspace) -> WhoIsListed:
    """How the lists of who permits what and the people who speak meet, for whoever has to look after the rest."""
    with ws.store.snapshot():
        rows = listed.everybody(ws.store)
        if not rows:
            return WhoIsListed({}, (), ())
        spoke: dict[str, set[str]] = defaultdict(set)
        met = set()
        for voice, _, found in meetings(ws.store, rows):
            met.add(voice.id)
            for row in found:
                spoke[row.person.names[0]].add(voice.label)
        events = {row.event for row in rows}
        here = {voice_id for voice_id, _, event in listed.speaking(ws.store) if event in events}
        unlisted = sorted(
            v.label
            for v in contents.voices(ws.store)
            if v.id in here - met and v.kind is VoiceKind.PERSON and v.withdrawn_at is None
        )
    silent = sorted({row.person.names[0] for row in rows} - spoke.keys())
    return WhoIsListed({n: tuple(sorted(s)) for n, s in sorted(spoke.items())}, tuple(silent), tuple(unlisted))

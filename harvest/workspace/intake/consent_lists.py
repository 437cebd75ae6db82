"""Lists of who permits what hold for everybody of that name at the same event, in whatever file they speak."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import combinations

from harvest import privacy
from harvest.model import Listed, Permission, Right, Voice, VoiceKind
from harvest.model.permissions import ASKED_SINCE, ELSEWHERE, FILLS_A_BLANK, IN_A_MESSAGE, NO_ELSEWHERE
from harvest.readers.chats.called_there import says_names_alone
from harvest.readers.recognise.talk.told_roles import role_told
from harvest.store import Store, contents, listed, people, permissions
from harvest.store.listed import ListedRow
from harvest.workspace.consent import refresh_levels
from harvest.workspace.intake.held_by_lists import (
    hold_by_surname,
    hold_until_told,
    hold_who_shared_letters,
    listed_at,
)
from harvest.workspace.intake.meetings import meetings
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

NOT_TOLD_APART = "{} on a list may be meant, and the strictest of what they said holds"


@dataclass(frozen=True, slots=True)
class WhoIsListed:
    """How the lists of an inquiry and the people who speak in it meet.

    ``spoke`` says by the name on a list who speaks; ``silent`` are on a list and speak nowhere; ``unlisted`` speak at
    an event that has a list and are on none, ``quoted`` those of them who may be quoted all the same, by what their
    file says, what was chosen when it came in, or what was recorded since.
    """

    spoke: Mapping[str, tuple[str, ...]]
    silent: tuple[str, ...]
    unlisted: tuple[str, ...]
    quoted: tuple[str, ...] = ()


def apply_lists(store: Store, *, who: str) -> None:
    """Append what lists say of everybody who speaks at their event; inside a write that is open.

    It is done after each file, so that a list may come first or last. It is appended once for each voice, file and
    person on a list: what somebody records later stays.
    """
    rows = _asked_alike([row for row in listed.everybody(store) if not says_names_alone([row.person])])
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
                    where=listed_at(row) + (f"; {NOT_TOLD_APART.format(n)}" if (n := _on_one(found, row)) > 1 else ""),
                    asked=row.person.asked,
                    listed_id=row.id,
                )
            if len(found) == 1:
                told = found[0].person.attributes
                people.describe(conn, voice.id, found[0].event, told, role_told(told))
            touched.add(voice.id)
        touched |= hold_until_told(store, met, unsure, who=who)
        touched |= hold_by_surname(store, rows, met, who=who)
        touched |= hold_who_shared_letters(store, rows, met, known, who=who)
    refresh_levels(store, touched)


def _together(rows: Sequence[ListedRow]) -> Permission:
    """What lists say that somebody permits; one that only sends to where they answered leaves it to the others, and so
    does a blank in place of which they answered."""
    if any(FILLS_A_BLANK in row.person.asked for row in rows):
        rows = [row for row in rows if not row.person.permission.is_blank]
    waited = [row for row in rows if row.person.permission.waits_to_be_asked]
    if waited and any(ASKED_SINCE in row.person.asked for row in rows):
        rows = [_since_asked(row) if ASKED_SINCE in row.person.asked else row for row in rows if row not in waited]
        rows += [replace(row, person=replace(row.person, permission=_but_sharing(row, rows))) for row in waited]
    own = [row.person.permission for row in rows if not _sends(row)]
    sent = [row.person.permission for row in rows if _sends(row)]
    if any(one.quotable for one in own) and not any("no" in (one.quotation, one.analysis) for one in own):
        # nothing was refused that could be taken back
        own = [replace(one, hold=tuple(why for why in one.hold if why != NO_ELSEWHERE)) for one in own]
    if not own or not sent:
        return reduce(Permission.narrower, own or sent) if rows else Permission(quotation="unknown")
    return reduce(Permission.heeding, sent, reduce(Permission.narrower, own))


def _since_asked(row: ListedRow) -> ListedRow:
    """The answer of somebody who had wanted to be asked first: what it stands in place of was no refusal."""
    said = row.person.permission
    return replace(
        row,
        person=replace(row.person, permission=replace(said, hold=tuple(w for w in said.hold if w != NO_ELSEWHERE))),
    )


def _but_sharing(row: ListedRow, others: Sequence[ListedRow]) -> Permission:
    """What is left of an answer that only waited, once that is given: what it says of passing on."""
    level = next(one.person.permission.quotation for one in others if ASKED_SINCE in one.person.asked)
    return replace(row.person.permission, quotation=level, hold=())


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
        on_none = [
            v
            for v in contents.voices(ws.store)
            if v.id in here - met and v.kind is VoiceKind.PERSON and v.withdrawn_at is None
        ]
    silent = sorted({row.person.names[0] for row in rows} - spoke.keys())
    return WhoIsListed(
        {n: tuple(sorted(s)) for n, s in sorted(spoke.items())},
        tuple(silent),
        tuple(sorted(v.label for v in on_none)),
        tuple(sorted(v.label for v in on_none if v.consent.quotable)),
    )

"""Who is not in the room, or hardly: the statement that goes on everything that leaves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import lru_cache

from harvest.evidence.age import is_exact
from harvest.evidence.characteristics import DEMOGRAPHICS, demographic
from harvest.evidence.location import table_name
from harvest.evidence.records import Row
from harvest.evidence.spoken_of import Speakers, Speaking, SpokenOf, in_a_sentence, spoken_of
from harvest.evidence.view import EvidenceView
from harvest.model import Basis, Invited, InvitedBy, Passage, Role, Voice, VoiceKind
from harvest.planning.invited import same, short

TEAM_ADDS = "The team adds: "
MOST_SPOKEN_OF = 4
"""So many groups that people spoke of are asked for."""
ENOUGH = 3
"""One in so many has to be known by their role, or nobody can tell which roles were not heard; and one in so many
passages has to be read, or nobody can say what is strong."""
EXPECTED = tuple(role for role in Role if role.words.expected)

_AFFILIATION = re.compile(r"\baffiliation|\borgani[sz]ation|\bemployer|\brepresenting", re.IGNORECASE)


def who_is_missing(whole: EvidenceView, every: Sequence[Row], controlled: bool) -> str:
    """Who is missing, and of whom people spoke while nobody like that did."""
    material = whole.material
    recorded = whole.content("recorded", lambda: _recorded(whole))
    heard = whole.content("heard", lambda: hearing(recorded, whole.codeable))
    said = stated(
        heard,
        {row.voice_id for row in every if row.voice_kind is VoiceKind.PERSON},
        {row.table_key for row in every if row.table_key},
        "",
        material.suppress_below,
        controlled=controlled,
        invited=material.planning.invited,
        told={i: v.role for i, v in whole.voices.items()},
    )
    spoken = _spoken_of(whole, recorded)
    absent = in_a_sentence(spoken, material.suppress_below)
    written = material.missing_voices.strip()
    return " ".join(part for part in (said, absent, f"{TEAM_ADDS}{written}" if written else "") if part)


def not_heard(whole: EvidenceView) -> tuple[str, ...]:
    """The groups of whom nobody or hardly anybody spoke, as people call them; for who reads no figures."""
    material = whole.material
    recorded = whole.content("recorded", lambda: _recorded(whole))
    heard = whole.content("heard", lambda: hearing(recorded, whole.codeable)).voices
    if not heard:
        return ()
    roles = Counter(v.role for v in heard)
    known = sum(roles[role] for role in EXPECTED) * ENOUGH >= len(heard)
    found = [role.words.many for role in EXPECTED if known and roles[role] < material.suppress_below]
    invited = material.planning.invited
    too_few = short(invited, heard_by(heard)) if invited else ()
    for by in InvitedBy:
        names = sorted({i.group for i in too_few if i.by is by}, key=same)
        found += [by.words.people.format(name) for name in names]
    spoken = _spoken_of(whole, recorded)
    found += [s.group for s in spoken[:MOST_SPOKEN_OF]]
    return tuple(dict.fromkeys(found))


def _spoken_of(whole: EvidenceView, recorded: Sequence[Voice]) -> tuple[SpokenOf, ...]:
    def make() -> tuple[SpokenOf, ...]:
        said = whole.cleared.once("groups spoken of", Speaking).in_passages(whole.material.passages)
        speakers = whole.content("speakers", lambda: Speakers.of(whole.codeable, recorded))
        return spoken_of(whole.codeable, speakers, said)

    return whole.content("spoken of", make)


def _recorded(view: EvidenceView) -> list[Voice]:
    """The people and groups as they are recorded, whatever of it may be told beside them."""
    roles, attributes = view.cleared.roles_at(view.event), view.recorded
    found = []
    for v in view.voices.values():
        if v.kind is VoiceKind.PERSON:
            role, own = roles.get(v.id, v.role), attributes.get(v.id, {})
            # most are as they are recorded already
            same = role is v.role and (own is v.attributes or own == v.attributes)
            found.append(v if same else replace(v, role=role, attributes=own))
    return found


def statement(
    voices: Sequence[Voice],
    passages: Sequence[Passage],
    coded_voices: Collection[int],
    coded_tables: Collection[tuple[str, str]],
    written: str,
    below: int,
    *,
    controlled: bool = True,
    invited: Sequence[Invited] = (),
) -> str:
    """Who is missing or hardly heard, computed from what is recorded, followed by what people wrote about it.

    ``voices`` and ``passages`` are those that may be counted; groups with fewer than ``below`` voices are named
    without their number. What else is recorded of people than their role is told in words without numbers, and nothing
    in it says what nobody of a group spoke of; only the team itself (not ``controlled``) is told that. Where it is
    known who was ``invited`` or lives here, groups are named that fall short of their share of these, and no others.
    """
    return stated(
        hearing(voices, passages), coded_voices, coded_tables, written, below, controlled=controlled, invited=invited
    )


@dataclass(frozen=True)
class Heard:
    """Those who spoke, by every characteristic recorded of them, and at which tables anybody did."""

    voices: Sequence[Voice]
    groups: Mapping[str, Mapping[str, Sequence[int]]]
    recorded: int
    """Of how many any characteristic is recorded."""
    tables: AbstractSet[tuple[str, str]]


def hearing(voices: Sequence[Voice], passages: Sequence[Passage]) -> Heard:
    """Who was heard: what decisions change nothing of."""
    speaking = {p.voice_id for p in passages if p.codeable}
    heard = [v for v in voices if v.id in speaking]
    recorded = 0
    groups: dict[str, dict[str, list[int]]] = {name: {} for name in DEMOGRAPHICS}
    belongs: dict[int, list[list[int]]] = {}  # by which object is recorded: many share one
    for voice in heard:
        there = belongs.get(id(voice.attributes))
        if there is None:
            told = ((demographic(key), value.strip()) for key, value in voice.attributes.items())
            own = dict.fromkeys((name, value) for name, value in told if name is not None and value)
            there = belongs[id(voice.attributes)] = [groups[name].setdefault(value, []) for name, value in own]
        for group in there:
            group.append(voice.id)
        recorded += bool(there)
    tables = {(p.event or "", p.table) for p in passages if p.table and p.codeable}
    return Heard(heard, groups, recorded, tables)


def stated(
    heard_of: Heard,
    coded_voices: Collection[int],
    coded_tables: Collection[tuple[str, str]],
    written: str,
    below: int,
    *,
    controlled: bool = True,
    invited: Sequence[Invited] = (),
    told: Mapping[int, Role] | None = None,
) -> str:
    """The same `statement` about those who were heard; ``told`` are the roles as everything else prints them;
    without them the sentence is about what is recorded, not about what is shown."""
    heard, said = heard_of.voices, list[str]()
    coded_voices = set(coded_voices)
    if not heard:
        said.append("No people are in this evidence yet.")
    else:
        said.append(_roles(heard, below, told))
        said.extend(_characteristics(heard_of, coded_voices, below, controlled, {i.by.value for i in invited}))
        said.extend(_short(heard, invited))
        silent = len([v for v in heard if v.id not in coded_voices])
        if silent and len(heard) > silent:
            said.append(f"{silent} of {len(heard)} people spoke but nothing they said stands under an agreed code.")
        tables = heard_of.tables
        quiet = sorted(table_name(t) + (f" ({e})" if e else "") for e, t in tables - set(coded_tables))
        if quiet and len(quiet) < len(tables):
            said.append(f"Nothing agreed comes from {_list(quiet)}.")
    if written.strip():
        said.append(f"{TEAM_ADDS}{written.strip()}")
    return " ".join(part for part in said if part)


def _roles(heard: Sequence[Voice], below: int, told: Mapping[int, Role] | None) -> str:
    counted: Counter[Role] = Counter(v.role for v in heard if v.role is not Role.FACILITATOR)
    known = [role for role in EXPECTED if counted[role]]
    if not known:
        return f"Nobody's role is recorded ({len(heard)} people), so it cannot be said which groups are missing."
    # a role of few is not shown: counting them as shown would tell how few, beside the box on what was done
    unknown = sum((told or {}).get(v.id, v.role) is Role.UNKNOWN for v in heard if v.role is not Role.FACILITATOR)
    is_ = "recorded" if told is None else "shown"
    parts = []
    absent = [role.words.many for role in EXPECTED if not counted[role]]
    if absent:
        among = f" whose role is {is_}" if unknown else " heard"
        parts.append(f"No {_list(absent, 'or')} are recorded among the people{among}.")
    few = [role.words.many for role in known if counted[role] < below]
    if few:
        parts.append(f"Hardly heard (fewer than {below} people each): {_list(few)}.")
    if unknown:
        parts.append(f"No role is {is_} for {unknown} of {sum(counted.values())} people.")
    return " ".join(parts)


@lru_cache(maxsize=4096)
def _invited_by(key: str) -> InvitedBy | None:
    """By what people are invited that an attribute of this name says of them."""
    by = next((by for by in InvitedBy if by.value == demographic(key)), None)
    return InvitedBy.AFFILIATION if by is None and _AFFILIATION.search(key.replace("_", " ")) else by


def heard_by(voices: Sequence[Voice]) -> dict[InvitedBy, dict[str, int]]:
    """How many of these voices each group has: by neighbourhood and age as recorded, by affiliation or role."""
    found: dict[InvitedBy, dict[str, set[int]]] = {by: {} for by in InvitedBy}
    for v in voices:
        for key, value in v.attributes.items():
            by = _invited_by(key)
            if by is not None and value.strip():
                found[by].setdefault(value.strip(), set()).add(v.id)
        if v.role not in (Role.UNKNOWN, Role.FACILITATOR):
            for words in {v.role.value, v.role.words.many}:
                found[InvitedBy.AFFILIATION].setdefault(words, set()).add(v.id)
    return {by: {group: len(ids) for group, ids in of.items()} for by, of in found.items()}


def _short(heard: Sequence[Voice], invited: Sequence[Invited]) -> list[str]:
    """Groups that were heard less than half their share, in words without numbers."""
    if not invited:
        return []
    found = short(invited, heard_by(heard))
    said = []
    for basis in Basis:
        for by in InvitedBy:
            names = sorted({i.group for i in found if i.by is by and i.basis is basis}, key=same)
            if names:
                said.append(
                    f"By {by.words.label.lower()}, heard much less than their share of those who {basis.words.of}: "
                    f"{_list(names)}."
                )
    return said


def _characteristics(
    heard_of: Heard, coded: AbstractSet[int], below: int, controlled: bool, known: Collection[str]
) -> list[str]:
    said = []
    heard, recorded = heard_of.voices, heard_of.recorded
    hardly_known = []
    for name, by_value in heard_of.groups.items():
        if not by_value:
            continue
        if ENOUGH * len({i for ids in by_value.values() for i in ids}) < len(heard):
            hardly_known.append(name)
            continue
        # what tells somebody's age is no group, and names one person
        groups = {value: ids for value, ids in by_value.items() if name != "age" or not is_exact(value)}
        few = sorted(value for value, ids in groups.items() if len(ids) < below)
        unheard = sorted(value for value, ids in groups.items() if coded.isdisjoint(ids))
        each = "few people" if controlled else f"fewer than {below} people"
        if len(few) == len(groups) > 2:  # then the list names everybody and says of nobody that they are missing
            said.append(f"By {name}, each group has {each}: none stands out as missing.")
        elif few and name not in known:
            said.append(f"By {name}, hardly there ({each} each): {_list(few)}.")
        if not controlled and unheard and len(unheard) < len(by_value):
            said.append(f"By {name}, nothing agreed comes from: {_list(unheard)}.")
    if hardly_known:
        said.append(f"Too few people have their {_list(hardly_known)} recorded to say who is missing by that.")
    without = len(heard) - recorded
    if without == len(heard):
        said.append(
            f"No age, neighbourhood, gender, ethnicity or disability is recorded for any of the {len(heard)} people, "
            "so it cannot be said who is missing by these."
        )
    elif without and controlled:
        many = "Most" if 2 * without > len(heard) else "Some"
        said.append(f"{many} people have no age, neighbourhood or other such characteristic recorded.")
    elif without:
        said.append(
            f"{without} of {len(heard)} people have no age, neighbourhood or other such characteristic recorded."
        )
    return said


def _list(names: Sequence[str], word: str = "and") -> str:
    names = list(names)
    if len(names) > 12:
        return ", ".join(names[:12]) + f" {word} {len(names) - 12} more"
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + f" {word} {names[-1]}"

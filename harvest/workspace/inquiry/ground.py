"""What decisions change nothing of, for the overview: who takes part, what they said, and who was heard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from harvest.evidence.characteristics import demographic
from harvest.evidence.location import table_name
from harvest.evidence.missing import Heard, hearing
from harvest.model import Passage, Permission, Role, Voice, VoiceKind


@dataclass(frozen=True)
class Ground:
    """What decisions change nothing of: who takes part, what they said, and who was heard."""

    codeable: Sequence[Passage]
    prompts: int
    facilitators: int
    withdrawn: int
    uncounted: int
    """People and groups who are here and in no figure: what they said may not be analysed, or they said nothing."""
    speakers: Sequence[Voice]
    spoken: Sequence[Passage]
    hearing: Heard
    heard: Mapping[str, Mapping[str, int]]


def ground_of(
    every: Sequence[Passage],
    voices: Sequence[Voice],
    file_of: Mapping[int, int],
    permissions: Mapping[tuple[int, int], Permission],
) -> Ground:
    """All of it out of the current passages, every voice, and what each permits in which file.

    Who takes part is who is counted in every export: whoever said something that may be counted, cards apart.
    """
    counted_voices = [v for v in voices if v.may_be_counted]
    counted = {v.id for v in counted_voices}
    no_cards = [v for v in counted_voices if v.kind is not VoiceKind.CARD]
    refused = {pair for pair, permission in permissions.items() if permission.analysis == "no"}
    speaking = {v.id for v in no_cards}
    spoken = [p for p in every if p.voice_id in speaking]
    heard = {p.voice_id for p in spoken if p.codeable and (p.voice_id, file_of.get(p.source_id)) not in refused}
    speakers = [v for v in no_cards if v.id in heard]
    codeable = [p for p in every if p.codeable and p.voice_id in counted]
    return Ground(
        codeable=codeable,
        prompts=sum(not p.codeable and p.voice_id in counted for p in every),
        facilitators=sum(v.role is Role.FACILITATOR for v in counted_voices if v.id not in heard),
        withdrawn=len(voices) - len(counted_voices),
        uncounted=sum(v.role is not Role.FACILITATOR and v.id not in heard for v in no_cards),
        speakers=speakers,
        spoken=spoken,
        # who is missing is told of people who are counted: a table or an organisation that speaks as one is none
        hearing=hearing([v for v in speakers if v.kind is VoiceKind.PERSON], spoken),
        heard=_heard(speakers, spoken),
    )


def _role_group(role: Role) -> str:
    return "role not recorded" if role is Role.UNKNOWN else role.words.many


def _heard(voices: Sequence[Voice], passages: Sequence[Passage]) -> dict[str, dict[str, int]]:
    """Voices by role, by table and by every characteristic that the files recorded."""
    speaking = {p.voice_id for p in passages if p.codeable}
    groups: dict[str, dict[str, int]] = {}
    belongs: dict[tuple[Role, int], list[tuple[str, str]]] = {}  # by which object is recorded: many share one
    counted: Counter[tuple[Role, int]] = Counter()
    for v in voices:
        if v.id in speaking:
            who = (v.role, id(v.attributes))
            counted[who] += 1
            if who not in belongs:
                told = ((demographic(key), value.strip()) for key, value in v.attributes.items())
                own = dict.fromkeys((name, value) for name, value in told if name and value)
                belongs[who] = [("role", _role_group(v.role)), *own]
    for who, people in counted.items():
        for name, value in belongs[who]:
            of = groups.setdefault(name, {})
            of[value] = of.get(value, 0) + people
    if counted:
        for role in Role:
            if role.words.expected:
                groups["role"].setdefault(_role_group(role), 0)
    at_tables: dict[tuple[str, str | None], set[int]] = {}
    for p in passages:
        if p.table and p.codeable:
            at_tables.setdefault((p.table, p.event), set()).add(p.voice_id)
    tables: dict[str, set[int]] = {}
    for (table, event), ids in at_tables.items():  # several may be called the same
        tables.setdefault(table_name(table) + (f" ({event})" if event else ""), set()).update(ids)
    if tables:
        groups["table"] = {name: len(ids) for name, ids in tables.items()}
    return {name: dict(sorted(of.items())) for name, of in groups.items()}

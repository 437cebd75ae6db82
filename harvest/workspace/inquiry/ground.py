"""What decisions change nothing of, for the overview: who takes part, what they said, and who was heard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from harvest.evidence.characteristics import demographic
from harvest.evidence.location import table_name
from harvest.evidence.missing import Heard, hearing
from harvest.model import Passage, Role, Voice, VoiceKind


@dataclass(frozen=True)
class Ground:
    """What decisions change nothing of: who takes part, what they said, and who was heard."""

    codeable: Sequence[Passage]
    prompts: int
    facilitators: int
    withdrawn: int
    speakers: Sequence[Voice]
    spoken: Sequence[Passage]
    hearing: Heard
    heard: Mapping[str, Mapping[str, int]]


def ground_of(every: Sequence[Passage], voices: Sequence[Voice]) -> Ground:
    """All of it out of the current passages and every voice."""
    counted_voices = [v for v in voices if v.may_be_counted]
    counted = {v.id for v in counted_voices}
    speakers = [v for v in counted_voices if v.kind is not VoiceKind.CARD]
    speaking = {v.id for v in speakers}
    spoken = [p for p in every if p.voice_id in speaking]
    codeable = [p for p in every if p.codeable and p.voice_id in counted]
    return Ground(
        codeable=codeable,
        prompts=sum(not p.codeable and p.voice_id in counted for p in every),
        facilitators=sum(v.role is Role.FACILITATOR for v in counted_voices),
        withdrawn=len(voices) - len(counted_voices),
        speakers=speakers,
        spoken=spoken,
        # who is missing is told of people: a table or an organisation that speaks as one is none
        hearing=hearing([v for v in speakers if v.kind is VoiceKind.PERSON], spoken),
        heard=_heard(speakers, spoken),
    )


def _role_group(role: Role) -> str:
    return "role not recorded" if role is Role.UNKNOWN else role.words.many


def _heard(voices: Sequence[Voice], passages: Sequence[Passage]) -> dict[str, dict[str, int]]:
    """Voices by role, by table and by every characteristic that the files recorded."""
    speaking = {p.voice_id for p in passages if p.codeable}
    people = [v for v in voices if v.id in speaking]
    groups: dict[str, dict[str, set[int]]] = {}
    for v in people:
        groups.setdefault("role", {}).setdefault(_role_group(v.role), set()).add(v.id)
        for key, value in v.attributes.items():
            name = demographic(key)
            if name and value.strip():
                groups.setdefault(name, {}).setdefault(value.strip(), set()).add(v.id)
    if people:
        for role in Role:
            if role.words.expected:
                groups["role"].setdefault(_role_group(role), set())
    for p in passages:
        if p.codeable and p.table:
            name = table_name(p.table) + (f" ({p.event})" if p.event else "")
            groups.setdefault("table", {}).setdefault(name, set()).add(p.voice_id)
    return {name: {value: len(ids) for value, ids in sorted(of.items())} for name, of in groups.items()}

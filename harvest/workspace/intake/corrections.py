"""A reading as a person corrected it before it is stored: who spoke in which role, which table, which kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from harvest.model import Consent, Kind, Reading, ReadSource, Role, Turn

NOT_NAMED = "(not named)"


@dataclass(frozen=True)
class Speaker:
    """A speaker of a file as read: name, role and how many turns."""

    name: str
    role: Role
    turns: int


@dataclass(frozen=True, order=True)
class EventPlace:
    """Where in an event something was said; empty where it is not known."""

    table: str = ""
    round: str = ""
    question: str = ""


def speakers(reading: Reading) -> tuple[Speaker, ...]:
    """Everybody who speaks in a file, in the order of their first turn."""
    found: Counter[tuple[str, Role]] = Counter()
    for source in reading.sources:
        for turn in source.turns:
            found[(turn.speaker or source.voice or NOT_NAMED, turn.role)] += 1
    return tuple(Speaker(name, role, n) for (name, role), n in found.items())


def places(reading: Reading) -> dict[EventPlace, int]:
    """The tables, rounds and questions of a file with how many turns belong to each, in order of appearance."""
    found: Counter[EventPlace] = Counter()
    for source in reading.sources:
        for turn in source.turns:
            found[_place(source, turn)] += 1
    return dict(found)


def consents_said(reading: Reading) -> dict[Consent, int]:
    """How many voices' consent the file itself says, by what it says (turns without a name count by source)."""
    said: dict[str, Consent] = {}
    order = list(Consent)
    for source in reading.sources:
        if source.consent is not None:
            who = source.voice or source.title
            said[who] = min(said.get(who, source.consent), source.consent, key=order.index)
    return dict(Counter(said.values()))


def corrected(
    reading: Reading,
    *,
    names: Mapping[str, str] | None = None,
    roles: Mapping[str, Role] | None = None,
    places: Mapping[EventPlace, EventPlace] | None = None,
    kind: Kind | None = None,
) -> Reading:
    """The reading with speakers renamed, roles set (both by the name in the file), places and kind put right.

    Two speakers given one name become one.
    """
    sources = tuple(_source(s, names or {}, roles or {}, places or {}, kind) for s in reading.sources)
    return replace(reading, sources=sources, kind=kind or reading.kind)


def _place(source: ReadSource, turn: Turn) -> EventPlace:
    return EventPlace(
        turn.table or source.table or "", turn.round or source.round or "", turn.question or source.question or ""
    )


def _source(
    source: ReadSource,
    names: Mapping[str, str],
    roles: Mapping[str, Role],
    moved: Mapping[EventPlace, EventPlace],
    kind: Kind | None,
) -> ReadSource:
    turns = []
    for turn in source.turns:
        label = turn.speaker or source.voice or NOT_NAMED
        place = _place(source, turn)
        new = moved.get(place, place)
        turns.append(
            replace(
                turn,
                speaker=names.get(label, turn.speaker) or turn.speaker,
                role=roles.get(label, turn.role),
                table=new.table or None,
                round=new.round or None,
                question=new.question or None,
            )
        )
    # What holds for every turn holds for the source; what differs must not be filled in from it by the store.
    return replace(
        source,
        turns=tuple(turns),
        voice=names.get(source.voice, source.voice) if source.voice else source.voice,
        kind=kind or source.kind,
        table=_same([t.table for t in turns], source.table),
        round=_same([t.round for t in turns], source.round),
        question=_same([t.question for t in turns], source.question),
    )


def _same(values: list[str | None], before: str | None) -> str | None:
    if not values:
        return before
    return values[0] if len(set(values)) == 1 else None

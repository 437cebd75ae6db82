"""A reading as a person corrected it before it is stored: who spoke in which role, which table, which kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from harvest.model import Consent, Kind, Permission, Reading, ReadSource, Role, Turn

NOT_NAMED = "(not named)"


@dataclass(frozen=True)
class Speaker:
    """A speaker of a file as read: name, role, how many turns, and where they come from if the file says so."""

    name: str
    role: Role
    turns: int
    affiliation: str = ""


@dataclass(frozen=True, order=True)
class EventPlace:
    """Where in an event something was said; empty where it is not known."""

    table: str = ""
    round: str = ""
    question: str = ""


def speakers(reading: Reading) -> tuple[Speaker, ...]:
    """Everybody who speaks in a file, in the order of their first turn."""
    found: Counter[tuple[str, Role]] = Counter()
    from_where: dict[str, str] = {}
    for source in reading.sources:
        from_where |= source.affiliations
        for turn in source.turns:
            found[(turn.speaker or source.voice or NOT_NAMED, turn.role)] += 1
    return tuple(Speaker(name, role, n, from_where.get(name, "")) for (name, role), n in found.items())


def places(reading: Reading) -> dict[EventPlace, int]:
    """The tables, rounds and questions of a file with how many turns belong to each, in order of appearance."""
    found: Counter[EventPlace] = Counter()
    for source in reading.sources:
        for turn in source.turns:
            found[_place(source, turn)] += 1
    return dict(found)


def date_said(reading: Reading) -> str:
    """The one date (YYYY-MM-DD) that all of a file is from; empty where it says none or several."""
    dates = {source.date or "" for source in reading.sources}
    return dates.pop() if len(dates) == 1 else ""


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
    affiliations: Mapping[str, str] | None = None,
    date: str | None = None,
) -> Reading:
    """The reading with what a person put right; names, roles and affiliations go by the name in the file.

    Two speakers given one name become one. ``date`` holds for the whole file; empty: it has none.
    """
    sources = tuple(
        _come_from(_source(s, names or {}, roles or {}, places or {}, kind), names or {}, affiliations or {})
        for s in reading.sources
    )
    if date is not None:
        sources = tuple(replace(s, date=date or None) for s in sources)
    return replace(reading, sources=sources, kind=kind or reading.kind)


def _come_from(source: ReadSource, names: Mapping[str, str], said: Mapping[str, str]) -> ReadSource:
    """The source with affiliations and permissions under the names that its speakers have now."""
    known = {names.get(name, name): where for name, where in {**source.affiliations, **said}.items() if where}
    here = {turn.speaker or source.voice for turn in source.turns}
    permissions: dict[str, Permission] = {}
    for name, given in source.permissions.items():
        now = names.get(name, name)
        permissions[now] = given.stricter(permissions[now]) if now in permissions else given
    affiliations = {name: where for name, where in known.items() if name in here}
    return replace(source, affiliations=affiliations, permissions=permissions)


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

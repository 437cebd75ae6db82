"""A list of who permits what that no rule understands, gone through person by person."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from harvest import privacy
from harvest.model import Reading, ReadSource, Right, VoiceKind
from harvest.readers import SaidOfPeople, said_of_people
from harvest.workspace import kept
from harvest.workspace.intake.known_shapes import is_a_name
from harvest.workspace.one_or_two import what_stands_against
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

__all__ = ["SaidOfPeople", "mapping_of_people", "said_of_people", "who_may_be_listed"]


@verb(Right.IMPORT)
def who_may_be_listed(ws: Workspace, readings: Iterable[Reading] = ()) -> tuple[tuple[str, ...], ...]:
    """Everybody who speaks in the inquiry or in files that were read and not taken in yet, by all that they are called,
    the fullest first: once, also where they go by a shorter name in another file that nobody else can be meant by."""
    known = [v for v in kept.voices(ws) if v.kind is VoiceKind.PERSON and v.may_be_counted and not v.nameless]
    called = {v.id: v.names for v in known}
    by_name = {name.casefold(): v.id for v in known for name in v.names}
    talks: dict[int, set[int]] = defaultdict(set)
    for n, source in enumerate(source for reading in readings for source in reading.sources):
        names = dict.fromkeys(_speaking(source))
        for name in names:
            who = by_name.setdefault(name.casefold(), max(called, default=0) + 1)
            called.setdefault(who, (name,))
            if len(names) > 1:
                talks[who].add(n)
    against = what_stands_against(ws.store)
    ids = {v.id for v in known}

    def two_people(one: int, two: int) -> privacy.Against | None:
        if talks[one] & talks[two]:
            return privacy.Against.TALK
        return against(one, two) if {one, two} <= ids else None

    groups = {a.voices[0]: a for a in privacy.proposals(called, {}, two_people)}
    within = {i for a in groups.values() for i in a.voices[1:] if i not in a.against}
    return tuple(
        tuple(dict.fromkeys(name for j in (i, *_others(groups.get(i))) for name in called[j]))
        for i in called
        if i not in within
    )


def _others(alike: privacy.Alike | None) -> tuple[int, ...]:
    return tuple(i for i in alike.voices[1:] if i not in alike.against) if alike else ()


def _speaking(source: ReadSource) -> Iterator[str]:
    for turn in source.turns:
        name = turn.speaker or (source.voice if source.voice_kind is VoiceKind.PERSON else None)
        if name and is_a_name(name) and not _OF_A_PLACE.search(name):
            yield name


_OF_A_PLACE = re.compile(r"\b(?:row|line|card|response|entry) \d{1,4}$|\b(?:rooms?|tables?|groups?|teams?)$", re.I)
"""What stands for whoever is not named, or for several: “online” on a list is none of “Online room, row 5”."""


def mapping_of_people(names: Iterable[str]) -> dict[str, object]:
    """A mapping by which a file is a list with these people on it, who have not said yet what they permit."""
    return {"list": [], "people": [{"name": name, "quotation": "unknown"} for name in names]}

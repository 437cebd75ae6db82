"""A list of who permits what that no rule understands, gone through person by person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from harvest.model import Reading, Right, VoiceKind
from harvest.readers import SaidOfPeople, said_of_people
from harvest.workspace import kept
from harvest.workspace.intake.known_shapes import is_a_name
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

__all__ = ["SaidOfPeople", "mapping_of_people", "said_of_people", "who_may_be_listed"]


@verb(Right.IMPORT)
def who_may_be_listed(ws: Workspace, readings: Iterable[Reading] = ()) -> tuple[tuple[str, ...], ...]:
    """Everybody who speaks in the inquiry or in files that were read and not taken in yet, by all that they are called;
    somebody whom both name once."""
    known = [v.names for v in kept.voices(ws) if v.kind is VoiceKind.PERSON and v.may_be_counted and not v.nameless]
    called = {name.casefold() for names in known for name in names}
    new: dict[str, str] = {}
    for reading in readings:
        for name in _speaking(reading):
            if name.casefold() not in called:
                new.setdefault(name.casefold(), name)
    return (*known, *((name,) for name in new.values()))


def _speaking(reading: Reading) -> Iterator[str]:
    for source in reading.sources:
        for turn in source.turns:
            name = turn.speaker or (source.voice if source.voice_kind is VoiceKind.PERSON else None)
            if name and is_a_name(name):
                yield name


def mapping_of_people(names: Iterable[str]) -> dict[str, object]:
    """A mapping by which a file is a list with these people on it, who have not said yet what they permit."""
    return {"list": [], "people": [{"name": name, "quotation": "unknown"} for name in names]}

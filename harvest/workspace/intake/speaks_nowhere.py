"""Names on lists under which nobody speaks: who here may be meant, and saying so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from harvest import privacy
from harvest.errors import DecisionError
from harvest.model import Right, Voice, VoiceKind
from harvest.store import contents, intake, listed
from harvest.workspace.consent import refresh_levels
from harvest.workspace.intake.consent_lists import apply_lists, who_is_listed
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

_ALIKE, _MOST, _PAIRS = 0.6, 3, 40_000
"""So alike are the letters of two names that may be one person's; so many are proposed; so many pairs are compared
letter by letter, as many as a large event has: of a whole programme's it would take minutes."""


@dataclass(frozen=True, slots=True)
class SpeaksNowhere:
    """A name on lists under which nobody speaks: the lists, who of those on none may be meant, likeliest first, and all
    of these."""

    name: str
    files: tuple[str, ...]
    may_be: tuple[Voice, ...]
    on_none: tuple[Voice, ...]


@verb(Right.NAMES)
def who_speaks_nowhere(ws: Workspace) -> tuple[SpeaksNowhere, ...]:
    """Every name on a list under which nobody speaks, and who of those on none may be meant; strangers stand last."""
    with ws.store.snapshot():
        met = who_is_listed(ws)
        if not met.silent:
            return ()
        files: dict[str, dict[str, None]] = defaultdict(dict)
        for row in listed.everybody(ws.store):
            files[row.person.names[0]][row.file] = None
        on_none = {*met.unlisted}
        others = tuple(v for v in _people(ws) if v.label in on_none)
    near = others if len(others) * len(met.silent) <= _PAIRS else ()
    found = [SpeaksNowhere(name, tuple(files[name]), _likeliest(name, near), others) for name in met.silent]
    return tuple(sorted(found, key=lambda one: not one.may_be))


@verb(Right.CONSENT)
def speaks_as(ws: Workspace, name: str, voice_id: int) -> None:
    """Keep that whom a list calls by this name is somebody who speaks here; `part_voices` takes it back."""
    voice = next((v for v in _people(ws) if v.id == voice_id), None)
    if voice is None or name not in who_is_listed(ws).silent:
        raise DecisionError("Choose a name on a list under which nobody speaks, and somebody who speaks here.")
    with ws.store.write():
        intake.call_also(ws.store, voice_id, name, who=ws.actor.name)
        apply_lists(ws.store, who=ws.actor.name)
        refresh_levels(ws.store, [voice_id])


def _people(ws: Workspace) -> list[Voice]:
    every = contents.voices(ws.store)
    return [v for v in every if v.kind is VoiceKind.PERSON and v.withdrawn_at is None and not v.nameless]


def _likeliest(name: str, others: Sequence[Voice]) -> tuple[Voice, ...]:
    """Those whose names are most like a name, in whatever order it stands and however it is spelt."""
    near = sorted(((max(_near(name, own) for own in v.names), -v.id, v) for v in others), reverse=True)
    return tuple(v for likeness, _, v in near[:_MOST] if likeness >= _ALIKE)


def _near(one: str, two: str) -> float:
    """How alike two names are, from 0 to 1.

    >>> _near("Wei Zhang", "Zhang Wei"), _near("Ghulam Rasool", "Ghulam Rasul") > 0.8, _near("Ada Obi", "Bo Lind") < 0.6
    (1.0, True, True)
    """
    first, second = (sorted(privacy.words_of(name)) for name in (one, two))
    if not first or not second:
        return 0.0
    whole = SequenceMatcher(None, " ".join(first), " ".join(second)).ratio()
    shared = 0.7 if {w for w in first if len(w) > 2} & {*second} else 0.0
    return max(whole, shared, 0.9 if privacy.one_name(one, two) else 0.0)

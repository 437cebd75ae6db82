"""Where coders see it differently: what is to be settled, and what the group settled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from harvest.coding.stance import Stance
from harvest.errors import DecisionError
from harvest.model import Action, CodeRef, Coding, Consensus, Disagreement, Passage, Polarity, Right, Settlement
from harvest.workspace import kept
from harvest.workspace.at_hand import at_hand
from harvest.workspace.caches import UntilWritten
from harvest.workspace.decided import decided, decided_on
from harvest.workspace.desk import Act, decide
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

KEPT = "to settle"
"""What the queue is kept by in the inquiry file."""


@dataclass(frozen=True)
class CodingDifference:
    """A code on a passage that coders see differently, with everything needed to talk about it."""

    passage: Passage
    code: CodeRef
    with_it: tuple[Coding, ...]
    without_it: tuple[tuple[str, str], ...]
    """(coder, the note they left on the passage) of those who see it otherwise."""
    polarity_only: bool
    notes: tuple[tuple[str, str], ...] = ()
    unsure: bool = False
    """Nobody contradicts for sure: everybody on one of the sides marked the passage for discussion."""
    votes: tuple[int, int] = (0, 0)
    """How many people see it, and how many decided on the passage."""
    reopened: str = ""
    """The reason with which it was settled before somebody turned against it."""


class _Differences:
    """What is to be settled, kept until something is written."""

    def __init__(self) -> None:
        self.kept = UntilWritten[list[CodingDifference]]()
        self.queue = UntilWritten[Queue](1)


@dataclass(frozen=True, slots=True)
class DifferenceAt:
    """Where there is something to be settled, and whether somebody is only unsure of it."""

    passage: int
    code: CodeRef
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Queue:
    """All that is to be settled, in reading order."""

    at: tuple[DifferenceAt, ...] = ()


@verb(Right.READ)
def coding_differences(ws: Workspace, codebook: str | None = None) -> list[CodingDifference]:
    """All that is to be settled, in reading order."""
    key = (ws.actor, codebook)
    return list(ws.caches.of(_Differences).kept.get(ws.store.rev, key, lambda: _coding_differences(ws, codebook)))


def _coding_differences(ws: Workspace, codebook: str | None) -> list[CodingDifference]:
    passages = kept.passages_by_id(ws)
    now = decided(ws)
    found = []
    reopened = _reopened(now.consensus)
    for d in now.consensus.disputed:
        passage = passages.get(d.passage_id)
        if passage is not None and codebook in (None, "", d.code.codebook):
            found.append(_told(d, passage, now.stances[d.passage_id], reopened))
    return sorted(found, key=lambda f: (f.passage.seq, str(f.code)))


def _reopened(made: Consensus) -> Mapping[tuple[int, CodeRef], str]:
    return {(s.passage_id, s.code): s.reason for s in made.settled if s.reopened}


def _told(
    d: Disagreement,
    passage: Passage,
    coded: Mapping[str, Stance],
    reopened: Mapping[tuple[int, CodeRef], str],
) -> CodingDifference:
    people = {c: s for c, s in coded.items() if s.decided}
    seen = {c.coder for c in d.with_it} & people.keys()
    sides = (seen, set(d.without_it) & people.keys())
    return CodingDifference(
        passage,
        d.code,
        d.with_it,
        tuple((c, coded[c].memo) for c in d.without_it if c in coded),
        d.polarity_only,
        tuple((c, s.memo) for c, s in coded.items() if s.memo),
        unsure=any(side and all(people[c].flagged for c in side) for side in sides),
        votes=(len(seen), len(people)),
        reopened=reopened.get((d.passage_id, d.code), ""),
    )


@verb(Right.READ)
def differences_at(ws: Workspace) -> tuple[DifferenceAt, ...]:
    """Where there is something to be settled, in reading order."""
    return ws.caches.of(_Differences).queue.get(ws.store.rev, (), lambda: at_hand(ws, KEPT, Queue) or queue(ws)).at


def queue(ws: Workspace) -> Queue:
    """The same made of all decisions."""
    return Queue(tuple(DifferenceAt(d.passage.id, d.code, d.unsure) for d in _coding_differences(ws, None)))


@verb(Right.READ)
def coding_difference(ws: Workspace, at: DifferenceAt) -> CodingDifference | None:
    """One of them, for which no other passage is read; None where it is settled or gone meanwhile."""
    with ws.store.snapshot():
        passage = kept.some_passages(ws, [at.passage]).get(at.passage)
        if passage is None:
            return None
        made, people = decided_on(ws, passage)
    found = (d for d in made.disputed if d.passage_id == passage.id and d.code == at.code)
    return next((_told(d, passage, people, _reopened(made)) for d in found), None)


@dataclass(frozen=True)
class Unsure:
    """A passage that people marked for discussion, and who did, where nobody contradicts anybody."""

    passage: Passage
    who: tuple[tuple[str, str], ...]
    """(coder, the note they left on the passage)"""


@verb(Right.READ)
def unsure_passages(ws: Workspace) -> tuple[Unsure, ...]:
    """The passages that somebody is unsure of, in reading order."""
    coded = decided(ws).stances
    marked = dict.fromkeys(p for p, people in coded.items() for s in people.values() if s.flagged)
    there = sorted(kept.some_passages(ws, marked.keys()).values(), key=lambda p: p.seq)
    return tuple(Unsure(p, tuple((c, s.memo) for c, s in coded[p.id].items() if s.flagged)) for p in there)


@verb(Right.READ)
def settlements(ws: Workspace) -> tuple[Settlement, ...]:
    """What was settled, by whom and why; also what was reopened since."""
    return decided(ws).consensus.settled


@verb(Right.DECIDE)
def settle(
    ws: Workspace,
    passage_id: int,
    code: CodeRef,
    stands: bool,
    reason: str,
    polarity: Polarity | None = None,
) -> list[int]:
    """Record what the group agreed about a difference, with the reason; the originals stay."""
    if not reason.strip():
        raise DecisionError("Say why in a few words: the reason is what the next reader needs.")
    action = Action.SETTLE_IN if stands else Action.SETTLE_OUT
    return decide(ws, [Act(passage_id, action, code, polarity=polarity, memo=reason.strip())])

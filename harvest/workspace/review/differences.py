"""Where coders see it differently: what is to be settled, and what the group settled."""

from __future__ import annotations

from dataclasses import dataclass

from harvest.errors import DecisionError
from harvest.model import Action, CodeRef, Coding, Passage, Polarity, Right, Settlement
from harvest.workspace.caches import UntilWritten
from harvest.workspace.decided import decided
from harvest.workspace.desk import Act, decide, desk_state
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


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


@verb(Right.READ)
def coding_differences(ws: Workspace, codebook: str | None = None) -> list[CodingDifference]:
    """The queue of what is to be settled, in reading order."""
    key = (ws.actor, codebook)
    return list(ws.caches.of(_Differences).kept.get(ws.store.rev, key, lambda: _coding_differences(ws, codebook)))


def _coding_differences(ws: Workspace, codebook: str | None) -> list[CodingDifference]:
    desk = desk_state(ws)
    now = decided(ws)
    coded, made = now.stances, now.consensus
    found = []
    reopened = {(s.passage_id, s.code): s.reason for s in made.settled if s.reopened}
    for d in made.disputed:
        passage = desk.by_id.get(d.passage_id)
        if passage is None or (codebook and d.code.codebook != codebook):
            continue
        memos = tuple((c, s.memo) for c, s in coded[d.passage_id].items() if s.memo)
        against = tuple((c, coded[d.passage_id][c].memo) for c in d.without_it if c in coded[d.passage_id])
        people = {c: s for c, s in coded[d.passage_id].items() if s.decided}
        seen = {c.coder for c in d.with_it} & people.keys()
        sides = (seen, set(d.without_it) & people.keys())
        found.append(
            CodingDifference(
                passage,
                d.code,
                d.with_it,
                against,
                d.polarity_only,
                memos,
                unsure=any(side and all(people[c].flagged for c in side) for side in sides),
                votes=(len(seen), len(people)),
                reopened=reopened.get((d.passage_id, d.code), ""),
            )
        )
    return sorted(found, key=lambda f: (desk.by_id[f.passage.id].seq, str(f.code)))


@dataclass(frozen=True)
class Unsure:
    """A passage that people marked for discussion, and who did, where nobody contradicts anybody."""

    passage: Passage
    who: tuple[tuple[str, str], ...]
    """(coder, the note they left on the passage)"""


@verb(Right.READ)
def unsure_passages(ws: Workspace) -> tuple[Unsure, ...]:
    """The passages that somebody is unsure of, in reading order."""
    desk = desk_state(ws)
    coded = decided(ws).stances
    marked = dict.fromkeys(p for p, people in coded.items() for s in people.values() if s.flagged)
    there = sorted((desk.by_id[i] for i in marked if i in desk.by_id), key=lambda p: p.seq)
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

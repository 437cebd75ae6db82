"""What suggestions learnt from whom, by day, and what they are to forget: a batch that went wrong, a person's practice.

Decisions stay where they are and count as before; only the machine is no longer taught by them. What a voice said that
was withdrawn is not learnt from in any case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from harvest.coding.consensus import consensus
from harvest.coding.folding import stances
from harvest.coding.stance import Stance
from harvest.errors import DecisionError
from harvest.model import Action, Consensus, Decision, Right
from harvest.store import inquiry
from harvest.workspace.decided import decided
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

_ABOUT_OTHERS = frozenset({Action.UNDO, Action.REDO})


@dataclass(frozen=True, slots=True)
class LearntFrom:
    """What one person decided on one day: on how many passages, how many codes they gave and said not to fit; whether
    suggestions are to ``forget`` it."""

    who: str
    day: str
    passages: int
    given: int
    refused: int
    forgotten: bool


@verb(Right.READ)
def learnt_from(ws: Workspace) -> tuple[LearntFrom, ...]:
    """Everybody's days, the latest first; as far as everybody may see what was decided."""
    by_day: dict[tuple[str, str], list[Decision]] = {}
    for d in decided(ws).rows:
        by_day.setdefault((d.coder, d.at[:10]), []).append(d)
    forgotten = _forgotten(ws)
    found = []
    for (who, day), rows in by_day.items():
        views = [v[who] for v in stances(rows).values() if who in v and v[who].decided]
        if views:
            given, refused = sum(len(v.codings) for v in views), sum(len(v.refusals) for v in views)
            found.append(LearntFrom(who, day, len(views), given, refused, _is_in((who, day), forgotten)))
    return tuple(sorted(found, key=lambda x: (x.day, x.who), reverse=True))


@verb(Right.SETTINGS)
def forget_decisions(ws: Workspace, taught_by: str, day: str = "") -> None:
    """Suggestions learn no longer from what somebody decided on a day, or from anything of theirs; DecisionError where
    they decided nothing then."""
    if not any(x.who == taught_by and day in ("", x.day) for x in learnt_from(ws)):
        raise DecisionError(
            f"{taught_by} decided nothing{f' on {day}' if day else ''}; harvest learnt INQUIRY lists who did."
        )
    kept = _forgotten(ws)
    inquiry.set_setting(ws.store, "not_learnt", sorted({*kept, (taught_by, day)}), who=ws.actor.name)


@verb(Right.SETTINGS)
def learn_again(ws: Workspace, taught_by: str, day: str = "") -> None:
    """Suggestions learn again from what somebody decided on a day, or from all of it."""
    kept = {(w, d) for w, d in _forgotten(ws) if w != taught_by or (day and d not in ("", day))}
    if day and (taught_by, "") in _forgotten(ws):
        kept |= {(taught_by, x.day) for x in learnt_from(ws) if x.who == taught_by and x.day != day}
    inquiry.set_setting(ws.store, "not_learnt", sorted(kept), who=ws.actor.name)


def taught(ws: Workspace) -> tuple[Consensus, Mapping[int, Mapping[str, Stance]]]:
    """What stands for the group and where everybody stands, of the decisions that suggestions learn from."""
    now, forgotten = decided(ws), _forgotten(ws)
    if not forgotten:
        return now.consensus, now.stances
    rows = [d for d in now.rows if d.action in _ABOUT_OTHERS or not _is_in((d.coder, d.at[:10]), forgotten)]
    return consensus(rows, now.rounds), stances(rows)


def _forgotten(ws: Workspace) -> frozenset[tuple[str, str]]:
    return frozenset(inquiry.settings(ws.store).not_learnt)


def _is_in(batch: tuple[str, str], forgotten: frozenset[tuple[str, str]]) -> bool:
    return batch in forgotten or (batch[0], "") in forgotten

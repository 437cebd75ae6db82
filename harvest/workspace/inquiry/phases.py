"""How far the five phases of an appreciative inquiry are."""

from __future__ import annotations

from dataclasses import dataclass

from harvest.model import Phase, PledgeState, Right
from harvest.model.plural import count
from harvest.workspace import kept
from harvest.workspace.inquiry.at_a_glance import overview
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """One of the five phases: how much there is of it, and what comes next in it (on which page)."""

    phase: Phase
    count: int
    said: str
    next: str
    page: str
    done: bool = False


@verb(Right.READ)
def phases(ws: Workspace) -> tuple[PhaseLine, ...]:
    """The five phases, each with its count and what comes next in it."""
    now, made = overview(ws), kept.planning(ws)
    asked = len(made.questions.questions) if made.questions else 0
    held = sum(p.state is PledgeState.KEPT for p in made.pledges)
    open_ones = sum(p.state is PledgeState.OPEN for p in made.pledges)
    alone = sum(d.group is None and not d.apart for d in made.dreams)
    steps = {
        Phase.DEFINE: (
            asked,
            "Choose the questions" if not asked else "Write the plan" if made.plan.written < 4 else "",
            "inquiry",
        ),
        Phase.DISCOVER: (
            now.decided,
            "Upload files" if not now.files else f"{now.to_decide:,} to decide" if now.to_decide else "",
            "code" if now.files else "upload",
        ),
        Phase.DREAM: (
            len(made.dreams),
            "Upload cards" if not made.dreams else f"{alone} in no group" if alone else "",
            "dreams" if made.dreams else "upload",
        ),
        Phase.DESIGN: (
            len(made.statements),
            "Write one" if made.dreams and not made.statements else "",
            "dreams",
        ),
        Phase.DELIVER: (
            len(made.pledges),
            "Write one down" if not made.pledges else f"{open_ones} open" if open_ones else "",
            "dreams",
        ),
    }
    lines = []
    for phase, (n, then, page) in steps.items():
        said = count(n, phase.words.one, phase.words.many)
        if phase is Phase.DELIVER and held:
            said += f", {held} kept"
        lines.append(PhaseLine(phase, n, said, then, page, bool(n) and not then))
    return tuple(lines)

"""Learning while people work: when to suggest anew, and how suggestions do on the team's own decisions."""

from __future__ import annotations

from dataclasses import dataclass

from harvest import suggest as suggester
from harvest.coding import acceptance as coding_acceptance
from harvest.model import CodeRef, Right
from harvest.store import suggestions
from harvest.workspace.caches import UntilWritten
from harvest.workspace.decided import decided
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.suggesting.run import decided_passages, engine

ACTS = 10
"""New acts after which suggesting anew is worth it."""
SECONDS = 30.0


@verb(Right.READ)
def retraining_due(ws: Workspace) -> bool:
    """Whether enough was decided since codes were suggested last for a new look to be worth it."""
    return suggestions.acts_since_last_run(ws.store, at_least_seconds=SECONDS) >= ACTS


@dataclass(frozen=True)
class OwnFigure:
    """How suggestions of one code do on what this team decided; ``too_few`` says when that means little."""

    ref: CodeRef
    label: str
    given: int
    suggested: int
    accepted: int
    precision: float | None
    recall: float | None
    too_few: str


@verb(Right.READ)
def own_figures(ws: Workspace, encoder: str = "auto") -> tuple[OwnFigure, ...]:
    """Figures by code on the team's own decisions, each passage judged by a learner that never saw its source."""
    decided = decided_passages(ws)
    if len({d.group for d in decided}) < 2:
        return ()
    books = ws.codebooks()
    labels = {f"{b.id}/{c.id}": c.label for b in books for c in b.codes}
    found = suggester.own_figures(engine(encoder), decided, books, suggestions.Vectors(ws.store))
    return tuple(
        OwnFigure(
            CodeRef.parse(f.code), labels[f.code], f.given, f.suggested, f.accepted, f.precision, f.recall, f.too_few
        )
        for f in found
    )


class _Acceptance:
    def __init__(self) -> None:
        self.kept = UntilWritten[tuple[int, int]](1)


@verb(Right.READ)
def acceptance(ws: Workspace) -> tuple[int, int]:
    """(suggestions that people confirmed, suggestions they decided on) over what had really been shown to them;
    “none of these fit” counts as a no to each."""
    return ws.caches.of(_Acceptance).kept.get(
        ws.store.rev, (), lambda: coding_acceptance.acceptance(decided(ws).stored)
    )

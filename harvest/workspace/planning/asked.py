"""Named questions to the evidence: kept, listed, forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.errors import DecisionError
from harvest.evidence import Condition
from harvest.model import Entry, EntryKind, Right
from harvest.model.undo import in_force
from harvest.planning.asked import asked
from harvest.store import journal
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@verb(Right.EVIDENCE)
def asked_before(ws: Workspace) -> dict[str, tuple[Condition, ...]]:
    """The named questions with their conditions."""
    kept = asked(in_force(journal.entries(ws.store, [EntryKind.ASKED])))
    return {name: tuple(Condition.parse(w) for w in where) for name, where in kept.items()}


@verb(Right.FINDINGS)
def keep_question(ws: Workspace, name: str, where: Sequence[Condition]) -> None:
    """Give these conditions a name, in place of what had that name; without conditions the name is forgotten."""
    name = " ".join(name.split())
    if not name:
        raise DecisionError("A question needs a name to be asked again by.")
    if not ws.actor.name:
        raise DecisionError("A named question needs a person: say who keeps it.")
    detail = {"name": name, "where": [f"{c.key}={c.value}" for c in where]}
    journal.append(ws.store, ws.actor.name, None, [Entry(EntryKind.ASKED, detail=detail)])

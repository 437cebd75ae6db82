"""Undo and redo: every act, any depth, each person their own."""

from __future__ import annotations

import uuid

from harvest.model import Action, Decision, Right
from harvest.model.undo import undo_stacks
from harvest.store import decisions
from harvest.workspace.desk.text_edits import replay
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


def _take_back(ws: Workspace, action: Action, batch: str | None) -> list[int]:
    coder = ws.actor.name
    with ws.store.write(content=False):
        if batch and decisions.stored_batches(ws.store, [batch]):
            return []
        rows = decisions.heads(ws.store, coder=coder)
        done, undone = undo_stacks(rows, coder)
        stack = done if action is Action.UNDO else undone
        if not stack:
            return []
        target = stack[-1]
        before = next(row.id for row in rows if row.batch == target) - 1
        first = decisions.decisions(ws.store, batch=target, after=before)[0]
        if (
            first.action is Action.EDIT and first.memo
        ):  # of a passage whose words were withdrawn nothing is left to redo
            replay(ws, first.memo, forward=action is Action.REDO)
        row = Decision(
            id=0,
            at="",
            coder=coder,
            passage_id=first.passage_id,
            source_id=first.source_id,
            action=action,
            batch="",
            start=first.start,
            end=first.end,
            undoes=target,
        )
        return decisions.append(ws.store, coder, batch or uuid.uuid4().hex, [row])


@verb(Right.DECIDE)
def undo(ws: Workspace, *, batch: str | None = None) -> list[int]:
    """Take back the last act of whoever acts; the id of the undo row, or nothing when none of theirs stands."""
    return _take_back(ws, Action.UNDO, batch)


@verb(Right.DECIDE)
def redo(ws: Workspace, *, batch: str | None = None) -> list[int]:
    """Bring back the act that whoever acts took back last, unless something was done since."""
    return _take_back(ws, Action.REDO, batch)

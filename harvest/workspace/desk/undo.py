"""Undo and redo: every act, any depth, each person their own."""

from __future__ import annotations

import uuid

from harvest.coding import folding as judged
from harvest.model import Action, Decision
from harvest.store import decisions
from harvest.workspace.desk.text_edits import replay
from harvest.workspace.opened import Workspace


def _take_back(ws: Workspace, coder: str, action: Action, batch: str | None) -> list[int]:
    with ws.store.write(content=False):
        if batch and decisions.acked(ws.store, [batch]):
            return []
        rows = decisions.decisions(ws.store, coder=coder)
        done, undone = judged.undo_stacks(rows, coder)
        stack = done if action is Action.UNDO else undone
        if not stack:
            return []
        target = stack[-1]
        first = next(d for d in rows if d.batch == target)
        if first.action is Action.EDIT:
            replay(ws, first.memo, who=coder, forward=action is Action.REDO)
        row = Decision(
            0, "", coder, first.passage_id, first.source_id, action, "", start=first.start, end=first.end, undoes=target
        )
        return decisions.append(ws.store, coder, batch or uuid.uuid4().hex, [row])


def undo(ws: Workspace, coder: str, *, batch: str | None = None) -> list[int]:
    """Take back this coder's last act that stands; the id of the undo row, or nothing when there is no such act."""
    return _take_back(ws, coder, Action.UNDO, batch)


def redo(ws: Workspace, coder: str, *, batch: str | None = None) -> list[int]:
    """Bring back the act this coder took back last, unless something was done since."""
    return _take_back(ws, coder, Action.REDO, batch)

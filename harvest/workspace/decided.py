"""Decisions read from the inquiry for everybody's views, and decisions about a whole passage made."""

from __future__ import annotations

from harvest.coding.visibility import visible_to_all
from harvest.model import Action, Decision, Passage, Round
from harvest.store import decisions, permissions, rounds
from harvest.workspace.opened import Workspace


def visible_decisions(ws: Workspace, *, up_to: str | None = None) -> tuple[tuple[Decision, ...], dict[int, Round]]:
    """Decisions that everybody may see, under the codes that are in use now, and the rounds they belong to."""
    every = rounds.by_id(ws.store)
    gone = permissions.gone_passages(ws.store)
    rows = (d for d in decisions.decisions(ws.store, up_to=up_to) if d.passage_id not in gone)
    return visible_to_all(rows, every, ws.codebooks()), every


def about_passage(passage: Passage, action: Action, memo: str) -> Decision:
    """A decision about a whole passage, with its words as they are now; who and when is filled in when it is kept."""
    return Decision(
        id=0,
        at="",
        coder="",
        passage_id=passage.id,
        source_id=passage.source_id,
        action=action,
        batch="",
        start=passage.start,
        end=passage.end,
        quote=passage.text,
        memo=memo,
    )

"""The decisions that views for everybody are made of, read from the inquiry."""

from __future__ import annotations

from harvest.coding.visibility import visible_to_all
from harvest.model import Decision, Round
from harvest.store import decisions, rounds
from harvest.workspace.opened import Workspace


def visible_decisions(ws: Workspace, *, up_to: str | None = None) -> tuple[tuple[Decision, ...], dict[int, Round]]:
    """Decisions that everybody may see, under the codes that are in use now, and the rounds they belong to."""
    every = rounds.by_id(ws.store)
    return visible_to_all(decisions.decisions(ws.store, up_to=up_to), every, ws.codebooks()), every

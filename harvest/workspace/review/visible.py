"""The decisions that views for all are made of: without hidden blind rounds, merged codes carried along."""

from __future__ import annotations

from harvest.coding import folding as judged
from harvest.coding.rounds import hidden
from harvest.model import CodeRef, Decision, Round
from harvest.store import decisions, frame
from harvest.workspace.opened import Workspace


def merged_codes(ws: Workspace) -> dict[CodeRef, CodeRef]:
    """Where the codes that were merged into others are now."""
    homes: dict[CodeRef, CodeRef] = {}
    for book in ws.codebooks():
        for code in book.codes:
            into = code.merged_into
            while into and (further := book.code(into)) is not None and further.merged_into:
                into = further.merged_into
            if into:
                homes[CodeRef(book.id, code.id)] = CodeRef(book.id, into)
    return homes


def visible(ws: Workspace, *, up_to: str | None = None) -> tuple[tuple[Decision, ...], dict[int, Round]]:
    """Decisions that everybody may see, under the codes that are in use now, and the rounds they belong to.

    What was decided under a code that has since been merged counts for the code it was merged into; the stored
    decision keeps the code and version under which it was made.
    """
    rounds = frame.rounds(ws.store)
    unseen = hidden(rounds)
    rows = (d for d in decisions.decisions(ws.store, up_to=up_to) if d.round_id not in unseen)
    return tuple(judged.carried(rows, merged_codes(ws))), rounds

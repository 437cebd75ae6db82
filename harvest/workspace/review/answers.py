"""What ``harvest rounds --json`` answers."""

from __future__ import annotations

from typing import Any

from harvest.model import Right
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.review.agreement import talk_report
from harvest.workspace.review.differences import coding_differences
from harvest.workspace.review.rounds import all_rounds, round_progress


def _talk(ws: Workspace, round_id: int, codebook: str) -> dict[str, Any] | None:
    found = talk_report(ws, codebook, round_id, resamples=0)
    if found is None or found.before.overall is None:
        return None
    after = found.after.overall
    return {
        "codebook": codebook,
        "before": found.before.overall.percent.value,
        "after": after.percent.value if after else None,
        "alpha_before": found.before.overall.alpha.value,
        "alpha_after": after.alpha.value if after else None,
        "views": found.moves.views,
        "changed": found.moves.changed,
        "towards": found.moves.towards,
        "away": found.moves.away,
    }


@verb(Right.READ)
def rounds_json(ws: Workspace, codebook: str | None = None) -> dict[str, Any]:
    """Every round with how far its coders are and what its talk did, and the differences that wait."""
    books = ws.codebooks()
    book = ws.codebook(codebook).id if codebook else (books[0].id if books else "")
    return {
        "rounds": [
            {
                "id": r.id,
                "title": r.title,
                "mode": r.mode.value,
                "state": "closed" if r.closed_at else "revealed" if r.revealed_at else "open",
                "coders": list(r.coders),
                "facilitator": r.facilitator,
                "suggestions": r.suggestions,
                "passages": sorted(r.passages),
                "until": r.deadline or None,
                "progress": [
                    {"coder": c, "decided": done, "passages": of} for c, (done, of) in round_progress(ws, r).items()
                ],
                "talk": _talk(ws, r.id, book) if book else None,
            }
            for r in all_rounds(ws).values()
        ],
        "differences": [
            {
                "passage": d.passage.id,
                "code": str(d.code),
                "see_it": d.votes[0],
                "decided": d.votes[1],
                "polarity_only": d.polarity_only,
                "unsure": d.unsure,
                "reopened": bool(d.reopened),
            }
            for d in coding_differences(ws, codebook)
        ],
    }

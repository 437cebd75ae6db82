"""What the coding desk shows: the passages on screen with what is suggested and what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from harvest.decisions import Stance
from harvest.model import Coding, Passage, Suggestion
from harvest.workspace.base import Workspace
from harvest.workspace.finding import status
from harvest.workspace.live import Live, live

PAGE = 60


def has_passages(ws: Workspace) -> bool:
    """Whether there is anything to code."""
    return bool(live(ws).passages)


def _suggestion_view(s: Suggestion, mine: Stance | None) -> dict[str, Any]:
    state = "open"
    if mine is not None and mine.has(s.ref):
        state = "confirmed"
    elif mine is not None and mine.speaks_against(s.ref):
        state = "rejected"
    return {
        "ref": str(s.ref),
        "probability": round(s.probability, 3),
        "polarity": s.polarity.value,
        "state": state,
        "why": {
            "start": s.start,
            "end": s.end,
            "nearest": s.nearest,
            "nearest_kind": s.nearest_kind,
            "indicators": list(s.indicators),
            "neighbour": s.neighbour,
            "neighbour_probability": s.neighbour_probability,
            "model": s.model,
        },
    }


def _coding_view(c: Coding, p: Passage, coder: str) -> dict[str, Any]:
    return {
        "id": f"{c.start}-{c.end}-{c.code}-{c.coder}",
        "ref": str(c.code),
        "coder": c.coder,
        "mine": c.coder == coder,
        "start": max(0, c.start - p.start),
        "end": min(len(p.text), c.end - p.start),
        "polarity": c.polarity.value,
        "facets": dict(c.facets),
        "memo": c.memo,
    }


def _passage_view(desk: Live, p: Passage, coder: str, blind: bool, suggestions: bool) -> dict[str, Any]:
    everyone = desk.stances(p.id)
    mine = everyone.get(coder)
    seen = [mine] if blind else [s for _, s in sorted(everyone.items(), key=lambda kv: kv[0] != coder)]
    proposals = desk.suggestions.get(p.id, []) if suggestions else []
    return {
        "id": p.id,
        "source": p.source,
        "speaker": p.speaker,
        "role": p.role.value,
        "codeable": p.codeable,
        "text": p.text,
        "start": p.start,
        "table": p.table,
        "question": p.question,
        "status": status(mine),
        "flagged": any(s.flagged for s in seen if s),
        "memo": mine.memo if mine else "",
        "suggestions": [_suggestion_view(s, mine) for s in proposals],
        "codings": [_coding_view(c, p, coder) for s in seen if s for c in s.codings.values()],
    }


def frame(ws: Workspace) -> dict[str, Any]:
    """Codebooks and facets as the desk shows them."""
    books = live(ws).codebooks
    facets = {f.id: f.question for b in books for f in b.facets}
    return {
        "codebooks": [
            {
                "id": b.id,
                "name": b.name,
                "codes": [
                    {
                        "ref": f"{b.id}/{c.id}",
                        "label": c.label,
                        "definition": c.definition,
                        "parent": f"{b.id}/{c.parent}" if c.parent else None,
                        "colour": c.colour,
                        "neighbours": [_neighbour_ref(b.id, n.code) for n in c.neighbours],
                        "retired": c.retired,
                    }
                    for c in b.codes
                ],
            }
            for b in books
        ],
        "facets": [{"id": i, "question": q} for i, q in facets.items()],
    }


def _neighbour_ref(book: str, code: str) -> str:
    other, colon, name = code.partition(":")
    return f"{other}/{name}" if colon else f"{book}/{code}"


def view(
    ws: Workspace,
    coder: str,
    ids: Sequence[int],
    *,
    first: int = 0,
    focus: int | None = None,
    acked: Sequence[str] = (),
) -> dict[str, Any]:
    """The part of the desk that is on screen: ``PAGE`` passages of ``ids`` from place ``first`` on."""
    desk = live(ws)
    blind, suggestions = desk.is_blind(coder), desk.shows_suggestions(coder)
    shown = [desk.by_id[i] for i in ids[first : first + PAGE] if i in desk.by_id]
    done, undone = desk.undo_stacks(coder)
    return {
        "rev": desk.refresh(),
        "coder": coder,
        "mode": "blind" if blind else "together",
        "show_suggestions": suggestions,
        **frame(ws),
        "passages": [_passage_view(desk, p, coder, blind, suggestions) for p in shown],
        "focus": focus,
        "can_undo": bool(done),
        "can_redo": bool(undone),
        "acked": list(acked),
        "page": {"from": first + 1, "to": first + len(shown), "total": len(ids)},
    }

"""What the coding desk shows: the passages on screen with what is suggested and what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from harvest.coding.folding import Stance
from harvest.model import Codebook, Coding, Passage, Suggestion
from harvest.workspace.desk.acts import coding_name, shown_place
from harvest.workspace.desk.live import Live, live
from harvest.workspace.desk.queue import status
from harvest.workspace.opened import Workspace

PAGE = 60
KEPT = 5_000
"""So many passages as somebody sees them are kept between clicks."""


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
    start, end = shown_place(c, p)
    return {
        "id": coding_name(c),
        "ref": str(c.code),
        "coder": c.coder,
        "mine": c.coder == coder,
        "start": start,
        "end": end,
        "polarity": c.polarity.value,
        "facets": dict(c.facets),
        "memo": c.memo,
    }


def _passage_view(desk: Live, p: Passage, coder: str, suggestions: bool) -> dict[str, Any]:
    everyone = desk.seen_by(coder, p.id)
    mine = everyone.get(coder)
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
        "flagged": any(s.flagged for s in everyone.values()),
        "flagged_by": [name for name, s in everyone.items() if s.flagged],
        "rejected": [str(ref) for ref in mine.rejected] if mine else [],
        "nothing_fits": mine is not None and mine.nothing_fits,
        "memo": mine.memo if mine else "",
        "suggestions": [_suggestion_view(s, mine) for s in proposals],
        "codings": [_coding_view(c, p, coder) for s in everyone.values() for c in s.codings.values()],
    }


def _shown(desk: Live, p: Passage, coder: str, suggestions: bool) -> dict[str, Any]:
    """The passage as this coder sees it, worked out anew only when somebody decided on it."""
    standing = desk.stances(p.id)  # a new object whenever somebody decides, so that its identity tells
    key = ("passage", p.id, coder)
    kept = desk.kept.get(key)
    if kept is None or kept[0] is not standing:
        if len(desk.kept) > KEPT:
            desk.kept.clear()
        kept = desk.kept[key] = (standing, _passage_view(desk, p, coder, suggestions))
    return kept[1]


def frame(ws: Workspace) -> dict[str, Any]:
    """Codebooks and facets as the desk shows them."""
    return _frame(live(ws))


def _frame(desk: Live) -> dict[str, Any]:
    if "frame" not in desk.kept:
        desk.kept["frame"] = _made_frame(desk.codebooks)
    return desk.kept["frame"]


def _made_frame(books: Sequence[Codebook]) -> dict[str, Any]:
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
                        "merged_into": f"{b.id}/{c.merged_into}" if c.merged_into else None,
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
    rev = desk.rev  # read first: what is shown may be newer than the number, never older
    suggestions = desk.shows_suggestions(coder)
    shown = [desk.by_id[i] for i in ids[first : first + PAGE] if i in desk.by_id]
    done, undone = desk.undo_stacks(coder)
    return {
        "rev": rev,
        "inquiry": ws.path.name,
        "coder": coder,
        "mode": "blind" if desk.is_blind(coder) else "together",
        "show_suggestions": suggestions,
        **_frame(desk),
        "passages": [_shown(desk, p, coder, suggestions) for p in shown],
        "focus": focus,
        "can_undo": bool(done),
        "can_redo": bool(undone),
        "acked": list(acked),
        "page": {"from": first + 1, "to": first + len(shown), "total": len(ids)},
    }

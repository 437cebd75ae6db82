"""What the coding desk shows: the passages on screen with what is suggested and what was decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from harvest import passages
from harvest.coding.stance import Stance, status
from harvest.model import Codebook, Coding, Passage, Right, Suggestion
from harvest.model.reading_words import reading_by
from harvest.store import inquiry
from harvest.workspace.desk.acts import coding_name, shown_place
from harvest.workspace.desk.shapes import (
    CodebookShown,
    CodebooksShown,
    CodingShown,
    DeskShown,
    PassageShown,
    SuggestionShown,
)
from harvest.workspace.desk.state import DeskState, desk_state
from harvest.workspace.desk.writing import memos_begun
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

PAGE = 60
KEPT = 5_000
"""The languages of so many texts are kept between clicks."""


@verb(Right.READ)
def has_passages(ws: Workspace) -> bool:
    """Whether there is anything to code."""
    return bool(desk_state(ws).passages)


def _suggestion_shown(s: Suggestion, p: Passage, mine: Stance | None) -> SuggestionShown:
    state = "open"
    nearest = "" if (s.nearest_kind, s.nearest) == ("decided", p.text) else s.nearest  # older runs name it for itself
    if mine is not None and mine.has(s.ref):
        state = "confirmed"
    elif mine is not None and mine.speaks_against(s.ref):
        state = "rejected"
    return {
        "ref": str(s.ref),
        "probability": round(s.probability, 3),
        "polarity": s.polarity.value,
        "sure": s.sure,
        "state": state,
        "why": {
            "start": s.start,
            "end": s.end,
            "nearest": nearest,
            "nearest_kind": s.nearest_kind,
            "indicators": list(s.indicators),
            "neighbour": s.neighbour,
            "neighbour_probability": s.neighbour_probability,
            "model": s.model,
            "reading": reading_by(s.model),
        },
    }


def _coding_shown(c: Coding, p: Passage, coder: str) -> CodingShown:
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


def _title_beside_question(title: str, question: str | None) -> str:
    """A source's title without the question that it ends with, where the question is shown beside it.

    >>> _title_beside_question("stories – row 3 – What gets in the way?", "What gets in the way?")
    'stories – row 3'
    """
    head, dash, last = title.rpartition(" – ")
    return head if dash and last and question and question.startswith(last) else title


def _language(desk: DeskState, text: str) -> tuple[str, str] | None:
    """The language of a text unless it is English, told once for all who look at it."""
    if text not in desk.languages:
        if len(desk.languages) > KEPT:
            desk.languages.clear()
        desk.languages[text] = passages.foreign(text)
    return desk.languages.get(text)


def _passage_shown(desk: DeskState, p: Passage, coder: str) -> PassageShown:
    everyone = desk.seen_by(coder, p.id)
    mine = everyone.get(coder)
    loud, quiet = desk.suggested_to(coder, p.id), desk.perhaps_to(coder, p.id)
    return {
        "id": p.id,
        "source": _title_beside_question(p.source, p.question),
        "speaker": p.speaker,
        "role": p.role.value,
        "codeable": p.codeable,
        "text": p.text,
        "language": _language(desk, p.text),
        "start": p.start,
        "table": p.table,
        "question": p.question,
        "kind": p.kind.value,
        "status": status(mine),
        "flagged": any(s.flagged for s in everyone.values()),
        "flagged_by": [name for name, s in everyone.items() if s.flagged],
        "rejected": [str(ref) for ref in mine.rejected] if mine else [],
        "nothing_fits": mine is not None and mine.nothing_fits,
        "memo": mine.memo if mine else "",
        "number": desk.by_id[p.id].seq + 1,
        "looked": sum(s.decided for s in everyone.values()),
        "run": next((s.run for s in (*loud, *quiet)), 0),
        "suggestions": [_suggestion_shown(s, p, mine) for s in loud],
        "perhaps": [_suggestion_shown(s, p, mine) for s in quiet],
        "likely": [desk.code_places[ref] for ref in desk.likely_to(coder, p.id) if ref in desk.code_places],
        "codings": [_coding_shown(c, p, coder) for s in everyone.values() for c in s.codings],
    }


def _shown(desk: DeskState, every: Sequence[Passage], coder: str) -> list[PassageShown]:
    """The passages on this coder's screen as they see them, each worked out anew only when somebody decided on it or it
    changed."""
    # what has left the screen is let go: kept for all who code, it grew by twenty kilobytes with every decision
    before, now = desk.shown.get(coder, {}), {}
    for p in every:
        made_of = desk.made_of(coder, p)
        kept = before.get(p.id)
        same = kept is not None and kept[0].same(made_of)
        now[p.id] = kept if kept is not None and same else (made_of, _passage_shown(desk, p, coder))
    desk.shown[coder] = now
    return [passage for _, passage in now.values()]


def _with_draft(shown: PassageShown, begun: Mapping[int, str]) -> PassageShown:
    """The passage with the memo that its reader has begun, where there is one."""
    text = begun.get(shown["id"])
    return {**shown, "draft": text} if text else shown


def _codebooks(desk: DeskState) -> CodebooksShown:
    if desk.codebooks_shown is None:
        facets = {f.id: f.question for b in desk.codebooks for f in b.facets}
        desk.codebooks_shown = {
            "codebooks": [_codebook_shown(b) for b in desk.codebooks],
            "facets": [{"id": i, "question": q} for i, q in facets.items()],
        }
    return desk.codebooks_shown


@verb(Right.READ)
def codebooks_shown(ws: Workspace) -> list[CodebookShown]:
    """The codebooks as every view of the desk has them."""
    return _codebooks(desk_state(ws))["codebooks"]


def _codebook_shown(b: Codebook) -> CodebookShown:
    return {
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
                "side": c.stands_for,
                "retired": c.retired,
                "merged_into": f"{b.id}/{c.merged_into}" if c.merged_into else None,
            }
            for c in b.codes
        ],
    }


def _neighbour_ref(book: str, code: str) -> str:
    other, colon, name = code.partition(":")
    return f"{other}/{name}" if colon else f"{book}/{code}"


@verb(Right.READ)
def stopped(ws: Workspace) -> str:
    """Why nothing can be saved any more, in a sentence; empty as long as the opened file lies in its place."""
    return ws.store.stopped


def _undo_what(desk: DeskState, coder: str) -> str:
    """The act that this coder's next undo takes back, in words; empty for none."""
    act = desk.fold.next_undo(coder)
    if not act:
        return ""
    first = act[0]
    label = next((c.label for b in desk.codebooks for c in b.codes if str(first.code) == f"{b.id}/{c.id}"), "")
    passages = {d.passage_id for d in act}
    there = desk.by_id.get(first.passage_id)
    where = (
        f"{len(passages)} passages" if len(passages) > 1 else f"passage {there.seq + 1}" if there is not None else ""
    )
    said = (f"{label}:" if label else "", first.action.words.done, f"({where})" if where else "")
    return " ".join(part for part in said if part)


def _overview(desk: DeskState, ids: Sequence[int], coder: str) -> str:
    """How this coder stands on every passage in view, a letter each: to do, decided, none fits, flagged, prompt."""
    mine = {i: "f" if m.flagged else m.status[0] for i, m in desk.fold.marks(coder).items()}
    codeable = desk.codeable
    return "".join([mine.get(i, "t") if i in codeable else "p" for i in ids])


@verb(Right.READ)
def view(
    ws: Workspace,
    ids: Sequence[int],
    *,
    first: int = 0,
    focus: int | None = None,
    acked: Sequence[str] = (),
) -> DeskShown:
    """The part of the desk that is on screen for whoever acts: ``PAGE`` passages of ``ids`` from ``first`` on."""
    desk = desk_state(ws)
    coder = ws.actor.name
    words = ws.store.content_rev
    rev = desk.rev  # read first: what is shown may be newer than the number, never older
    shown = [desk.by_id[i] for i in ids[first : first + PAGE] if i in desk.by_id]
    done, undone = desk.undo_stacks(coder)
    codebooks = _codebooks(desk)
    begun = memos_begun(ws)
    return {
        "rev": rev,
        "inquiry": inquiry.head(ws.store).uuid,
        "coder": coder,
        "mode": "blind" if desk.is_blind(coder) else "together",
        "show_suggestions": desk.shows_suggestions(coder),
        "codebooks": codebooks["codebooks"],
        "facets": codebooks["facets"],
        "passages": [_with_draft(p, begun) for p in _shown(desk, shown, coder)],
        "focus": focus,
        "can_undo": bool(done),
        "can_redo": bool(undone),
        "acked": list(acked),
        "undo_what": _undo_what(desk, coder),
        "overview": _overview(desk, ids, coder),
        "words": words,
        "page": {"from": first + 1, "to": first + len(shown), "total": len(ids)},
    }

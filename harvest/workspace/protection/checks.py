"""“Did we get you right?”: what each teller is asked about, and the answers, kept as acts with their date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from harvest.errors import DecisionError
from harvest.model import Check, CheckAnswer, Entry, EntryKind, Passage, Right
from harvest.store import journal
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.report import current_material


@dataclass(frozen=True, slots=True)
class Asked:
    """A passage that rests on a teller, the codes it stands under, and what the teller said of it (None: nothing)."""

    passage: Passage
    codes: tuple[str, ...]
    check: Check | None = None


@verb(Right.READ)
def asked_of(ws: Workspace, voice_id: int) -> tuple[Asked, ...]:
    """The words of a teller that something agreed stands on, whether or not they may be quoted, with the answers."""
    material = current_material(ws)
    labels = {(b.id, c.id): c.label or c.id for b in material.codebooks for c in b.codes}
    codes: dict[int, dict[str, None]] = {}
    for c in material.consensus.agreed:
        codes.setdefault(c.passage_id, {})[labels.get((c.code.codebook, c.code.code), c.code.code)] = None
    answers = {c.passage: c for c in material.planning.checks}
    return tuple(
        Asked(p, tuple(codes.get(p.id, ())), answers.get(p.id))
        for p in material.passages
        if p.voice_id == voice_id and (p.id in codes or p.id in answers)
    )


@verb(Right.READ)
def checks_json(ws: Workspace, voice_id: int) -> dict[str, Any]:
    """The answer of ``harvest checks``: what a teller is asked about, and what they said."""
    return {
        "asked": [
            {
                "passage": asked.passage.id,
                "text": asked.passage.text,
                "codes": list(asked.codes),
                "answer": asked.check.answer.value if asked.check else None,
                "words": asked.check.words if asked.check else "",
            }
            for asked in asked_of(ws, voice_id)
        ]
    }


@verb(Right.CONSENT)
def record_check(ws: Workspace, passage_ids: Sequence[int], answer: CheckAnswer | str, words: str = "") -> None:
    """Write down what a teller said of their words; every export obeys from then on, undo takes it back.

    DecisionError when there is no such passage, or a change without the words that are to stand.
    """
    answer = CheckAnswer(answer)
    there = {p.id: p for p in current_material(ws).passages}
    words = " ".join(words.split()) if answer is CheckAnswer.CHANGE else ""
    if answer is CheckAnswer.CHANGE and not words:
        raise DecisionError("Write down the words that are to stand instead, as the teller says them.")
    lines = []
    for i in passage_ids:
        if i not in there:
            raise DecisionError(f"There is no passage {i}; `harvest passages` lists the ones there are.")
        p = there[i]
        detail: dict[str, object] = {"answer": answer.value, "voice": p.voice_id}
        detail |= {"source": p.source_id, "start": p.start, "end": p.end}
        lines.append(Entry(EntryKind.CHECK, str(i), detail | ({"words": words} if words else {})))
    journal.append(ws.store, ws.actor.name, None, lines)

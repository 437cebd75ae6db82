"""The material of the inquiry and what the evidence makes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import harvest
from harvest import evidence, privacy
from harvest.coding import folding as judged
from harvest.model import Coding, Material, Passage, Suggestion
from harvest.store import contents, frame, people, suggestions
from harvest.store.connection import now
from harvest.workspace.opened import Workspace
from harvest.workspace.review.visible import visible


def material(ws: Workspace, *, up_to: str | None = None) -> Material:
    """The whole inquiry at this moment (or as people had decided by ``up_to``), read in one go.

    Blind rounds that are not revealed yet are left out: what each coder did alone is nobody else's business till then.
    """
    with ws.store.snapshot():
        head = frame.inquiry(ws.store)
        settings = frame.settings(ws.store)
        rows, rounds = visible(ws, up_to=up_to)
        together = judged.consensus(rows, rounds)
        every = contents.passages(ws.store)
        return Material(
            inquiry_id=head["uuid"],
            title=head["title"],
            question=head["question"],
            at=up_to or now(),
            software=f"Harvest {harvest.__version__}",
            events=contents.events(ws.store),
            sources=contents.sources(ws.store),
            voices=contents.voices(ws.store),
            passages=every,
            codebooks=ws.codebooks(),
            decisions=rows,
            codings=judged.codings(rows),
            consensus=together,
            coders=people.coders(ws.store),
            data_tables=contents.data_tables(ws.store),
            summaries=frame.summaries(ws.store),
            missing_voices=str(settings.get("missing_voices", "")),
            suppress_below=int(str(settings.get("suppress_below", 5))),
            not_coded=_not_coded(every, together.reviewed),
        )


def _not_coded(every: Sequence[Passage], reviewed: frozenset[int]) -> dict[str, int]:
    prompts = sum(not p.codeable for p in every)
    unreviewed = sum(p.codeable and p.id not in reviewed for p in every)
    return {"facilitators' prompts": prompts, "passages nobody has decided about yet": unreviewed}


def build_evidence(ws: Workspace, *, codebook: str | None = None, event: str | None = None) -> evidence.Evidence:
    """What the group agreed, counted, with the quotations that consent allows."""
    return evidence.build(privacy.clear(material(ws)), codebook=codebook, event=event)


def evidence_json(ws: Workspace, *, codebook: str | None = None, event: str | None = None) -> dict[str, object]:
    """The answer of ``harvest evidence``."""
    return build_evidence(ws, codebook=codebook, event=event).as_json()


def _suggestion_json(s: Suggestion, text: str) -> dict[str, object]:
    return {
        "codebook": s.codebook,
        "code": s.code,
        "probability": round(s.probability, 4),
        "polarity": s.polarity.value,
        "sentence": text[s.start : s.end],
        "nearest": s.nearest,
        "nearest_kind": s.nearest_kind,
        "indicators": list(s.indicators),
        "neighbour": s.neighbour,
        "model": s.model,
    }


def _coding_json(c: Coding) -> dict[str, object]:
    return {
        "codebook": c.code.codebook,
        "code": c.code.code,
        "polarity": c.polarity.value,
        "coder": c.coder,
        "start": c.start,
        "end": c.end,
        "memo": c.memo,
        "facets": dict(c.facets),
    }


def passages_json(ws: Workspace) -> Mapping[str, list[dict[str, object]]]:
    """The answer of ``harvest passages``: every passage with what is suggested and what each coder decided."""
    with ws.store.snapshot():
        every = contents.passages(ws.store)
        proposals = suggestions.current(ws.store)
        codings: dict[int, list[Coding]] = {}
        for c in judged.codings(visible(ws)[0]):
            codings.setdefault(c.passage_id, []).append(c)
    return {
        "passages": [
            {
                "id": p.id,
                "source": p.source,
                "speaker": p.speaker,
                "role": p.role.value,
                "start": p.start,
                "end": p.end,
                "text": p.text,
                "suggestions": [_suggestion_json(s, p.text) for s in proposals.get(p.id, [])],
                "codings": [_coding_json(c) for c in codings.get(p.id, [])],
            }
            for p in every
        ]
    }

"""The answers of ``harvest passages`` and ``harvest evidence``, as JSON takes them."""

from __future__ import annotations

from typing import Any, TypedDict

from harvest.evidence import Condition, as_json
from harvest.model import Audience, Coding, Right, Suggestion
from harvest.store import suggestions
from harvest.workspace import kept
from harvest.workspace.decided import decided
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.report.current import current_evidence
from harvest.workspace.report.left_out import with_left_out


class SuggestionAnswer(TypedDict):
    codebook: str
    code: str
    probability: float
    polarity: str
    sentence: str
    nearest: str
    nearest_kind: str
    indicators: list[str]
    neighbour: str | None
    model: str
    polarity_sure: bool


class CodingAnswer(TypedDict):
    codebook: str
    code: str
    polarity: str
    coder: str
    start: int
    end: int
    memo: str
    facets: dict[str, str]


class PassageAnswer(TypedDict):
    id: int
    source: str
    speaker: str
    role: str
    start: int
    end: int
    text: str
    suggestions: list[SuggestionAnswer]
    perhaps: list[SuggestionAnswer]
    codings: list[CodingAnswer]


class PassagesAnswer(TypedDict):
    """The answer of ``harvest passages``."""

    passages: list[PassageAnswer]


@verb(Right.EVIDENCE)
def evidence_json(
    ws: Workspace,
    *,
    codebook: str | None = None,
    event: str | None = None,
    where: tuple[Condition, ...] = (),
    audience: Audience = Audience.PUBLIC,
) -> dict[str, Any]:
    """The answer of ``harvest evidence``: what the group agreed, counted, with the quotations that consent allows."""
    return as_json(with_left_out(ws, current_evidence(ws, codebook, event, where=where, audience=audience)))


def _suggestion_json(s: Suggestion, text: str) -> SuggestionAnswer:
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
        "polarity_sure": s.sure,
    }


def _coding_json(c: Coding) -> CodingAnswer:
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


@verb(Right.READ)
def passages_json(ws: Workspace) -> PassagesAnswer:
    """The answer of ``harvest passages``: every passage with what is suggested and what each coder decided."""
    with ws.store.snapshot():
        every = kept.passages(ws)
        proposals, quiet = (suggestions.current(ws.store, perhaps=quietly) for quietly in (False, True))
        by_passage: dict[int, list[Coding]] = {}
        for c in decided(ws).codings():
            by_passage.setdefault(c.passage_id, []).append(c)
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
                "perhaps": [_suggestion_json(s, p.text) for s in quiet.get(p.id, [])],
                "codings": [_coding_json(c) for c in by_passage.get(p.id, [])],
            }
            for p in every
        ]
    }

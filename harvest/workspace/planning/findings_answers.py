"""The answer of ``harvest findings``."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, TypedDict

from harvest.evidence import Quotation, StatedFinding, Strength
from harvest.evidence.strength_words import questions, strength_line
from harvest.model import Audience, Right
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning.findings import Proposal, all_findings, stated_findings


class FindingAnswer(TypedDict):
    """``signed`` is None for a finding that nobody signed as it stands now; ``asked`` is what the writer is asked."""

    id: str
    text: str
    codes: list[str]
    side: str
    signed: dict[str, str] | None
    strength: dict[str, Any]
    strength_said: str
    quotations_chosen: bool
    supporting: list[dict[str, Any]]
    contrary: list[dict[str, Any]]
    asked: list[str]
    versions: list[dict[str, Any]]


class FindingsAnswer(TypedDict):
    findings: list[FindingAnswer]
    unsigned: int


@verb(Right.EVIDENCE)
def findings_json(ws: Workspace, audience: Audience = Audience.PUBLIC) -> FindingsAnswer:
    """Every finding with its strength, its quotations and who signed it; earlier versions for the team alone."""
    stated = {f.written.id: f for f in stated_findings(ws, audience)}
    versions = {f.id: f.versions for f in all_findings(ws)} if audience is Audience.TEAM else {}
    made: list[FindingAnswer] = []
    for f in stated.values():
        said = [{"number": v.number, "who": v.who, "at": v.at, "text": v.text} for v in versions.get(f.written.id, ())]
        made.append({**finding_json(f), "versions": said})  # type: ignore[typeddict-item]
    return {"findings": made, "unsigned": sum(not f.signed for f in stated.values())}


def finding_json(f: StatedFinding) -> dict[str, Any]:
    """One finding as JSON takes it."""
    s, signature = f.strength, f.written.signature
    return {
        "id": f.written.id,
        "text": f.written.text,
        "codes": list(f.written.codes),
        "side": f.written.side.value,
        "signed": {"who": signature.who, "at": signature.at} if signature and f.signed else None,
        "strength": strength_json(s),
        "strength_said": strength_line(s, f.written.text, len(f.contrary)),
        "quotations_chosen": f.chosen,
        "supporting": [_quotation(q) for q in f.supporting],
        "contrary": [_quotation(q) for q in f.contrary],
        "asked": questions(f.written.text, s),
    }


def strength_json(s: Strength) -> dict[str, Any]:
    """The figures under a sentence."""
    return {**asdict(s), "side": s.side.value, "silent": s.silent, "spoke": s.spoke}


def proposal_json(p: Proposal) -> dict[str, Any]:
    """What is proposed for a sentence that nobody has written yet."""
    return {
        "draft": p.draft,
        "side": p.side.value,
        "strength": strength_json(p.strength),
        "strength_said": strength_line(p.strength, "", len(p.contrary)),
        "supporting": [_quotation(q) for q in p.supporting],
        "contrary": [_quotation(q) for q in p.contrary],
    }


def _quotation(q: Quotation) -> dict[str, Any]:
    return {
        "text": q.text,
        "voice": q.voice,
        "table": q.table,
        "event": q.event,
        "passage": q.passage_id,
        "code": str(q.code),
        "start": q.start,
        "end": q.end,
        "said_as": q.said_as,
        "consent": str(q.consent),
        "decided_by": q.decided_by,
        "codebook_version": q.codebook_version,
    }

"""The answer of ``harvest findings``."""

from __future__ import annotations

from typing import Any, TypedDict

from harvest.evidence import Where
from harvest.evidence.by_place import by_place
from harvest.evidence.findings_json import finding_json, quotation_json, strength_json
from harvest.evidence.strength_words import strength_line
from harvest.model import Audience, Right
from harvest.workspace import report
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning.findings import Proposal, all_findings


class FindingAnswer(TypedDict):
    """``signed`` is None for a finding that nobody signed as it stands now; ``asked`` is what the writer is asked."""

    id: str
    text: str
    codes: list[str]
    side: str
    signed: dict[str, str] | None
    strength: dict[str, Any]
    strength_said: str
    places: list[dict[str, Any]]
    compared: dict[str, Any] | None
    quotations_chosen: bool
    supporting: list[dict[str, Any]]
    contrary: list[dict[str, Any]]
    asked: list[str]
    versions: list[dict[str, Any]]


class FindingsAnswer(TypedDict):
    findings: list[FindingAnswer]
    unsigned: int


@verb(Right.EVIDENCE)
def findings_json(ws: Workspace, audience: Audience = Audience.PUBLIC, where: Where = ()) -> FindingsAnswer:
    """Every finding with its strength, its quotations and who signed it; earlier versions for the team alone."""
    evidence = report.current_evidence(ws, audience=audience, where=where)
    stated = {f.written.id: f for f in evidence.findings}
    versions = {f.id: f.versions for f in all_findings(ws)} if audience is Audience.TEAM else {}
    made: list[FindingAnswer] = []
    for f in stated.values():
        said = [{"number": v.number, "who": v.who, "at": v.at, "text": v.text} for v in versions.get(f.written.id, ())]
        made.append({**finding_json(f, by_place(evidence, f)), "versions": said})  # type: ignore[typeddict-item]
    return {"findings": made, "unsigned": sum(not f.signed for f in stated.values())}


def proposal_json(p: Proposal) -> dict[str, Any]:
    """What is proposed for a sentence that nobody has written yet."""
    return {
        "draft": p.draft,
        "side": p.side.value,
        "strength": strength_json(p.strength),
        "strength_said": strength_line(p.strength, "", len(p.contrary)),
        "supporting": [quotation_json(q) for q in p.supporting],
        "contrary": [quotation_json(q) for q in p.contrary],
    }

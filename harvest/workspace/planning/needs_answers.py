"""The answers of ``harvest needs`` and ``harvest opportunities``."""

from __future__ import annotations

from typing import TypedDict

from harvest.evidence import Where
from harvest.model import Right
from harvest.model.planning_words import NOT_INSTEAD_OF_SERVICES
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning.needs import all_needs, needs_beside, opportunities_meeting


class BesideAnswer(TypedDict):
    """``voices`` is None for a number too small to be said; ``area`` says whether it counts the need's area alone."""

    code: str
    voices: int | None
    area: bool


class NeedAnswer(TypedDict):
    """``too_few``: everybody is counted, because too few of its area spoke for a number to be said."""

    id: str
    indicator: str
    area: str
    value: str
    comparator: str
    trend: str
    period: str
    source: str
    table: str
    too_few: bool
    codes: list[BesideAnswer]


class NeedsAnswer(TypedDict):
    needs: list[NeedAnswer]


class OpportunityAnswer(TypedDict):
    """``need`` is the need in one line, empty where it is no more; ``need_id`` its id."""

    id: str
    need: str
    need_id: str
    outcome: str
    gap: str
    codes: list[str]
    passages: list[int]
    resources: str
    more: str
    less: str
    differently: str
    who: str
    written_by: str


class OpportunitiesAnswer(TypedDict):
    """``line`` goes with them wherever they go."""

    opportunities: list[OpportunityAnswer]
    line: str


@verb(Right.EVIDENCE)
def needs_json(ws: Workspace, codebook: str | None = None, where: Where = ()) -> NeedsAnswer:
    """Every need, with how many people speak under each top code among those who meet the conditions."""
    beside = needs_beside(ws, codebook, None, where)
    return {
        "needs": [
            {
                "id": n.id,
                "indicator": n.indicator,
                "area": n.area,
                "value": n.value,
                "comparator": n.comparator,
                "trend": n.trend,
                "period": n.period,
                "source": n.source,
                "table": n.table,
                "too_few": n.id in beside.too_few,
                "codes": [
                    {"code": ref, "voices": cell.voices, "area": bool(cell.column)}
                    for ref in beside.codes
                    for cell in [beside.cells[n.id, ref]]
                ],
            }
            for n in beside.needs
        ]
    }


@verb(Right.EVIDENCE)
def opportunities_json(ws: Workspace, where: Where = ()) -> OpportunitiesAnswer:
    """Every opportunity that rests on words that meet the conditions, with the line that goes with them."""
    needs = {n.id: n.said for n in all_needs(ws)}
    return {
        "opportunities": [
            {
                "id": o.id,
                "need": needs.get(o.need, ""),
                "need_id": o.need,
                "outcome": o.outcome,
                "gap": o.gap,
                "codes": list(o.codes),
                "passages": list(o.passages),
                "resources": o.resources,
                "more": o.more,
                "less": o.less,
                "differently": o.differently,
                "who": o.who,
                "written_by": o.written_by,
            }
            for o in opportunities_meeting(ws, where)
        ],
        "line": NOT_INSTEAD_OF_SERVICES,
    }

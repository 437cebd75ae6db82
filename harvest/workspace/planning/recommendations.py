"""Recommendations: written, asked, answered, told; and one list of dates with the pledges."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from harvest.errors import DecisionError
from harvest.model import Entry, EntryKind, Pledge, PledgeState, Recommendation, Right
from harvest.model.recommendations import WRITTEN
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planned import read_planning
from harvest.workspace.planning.acts import record


@dataclass(frozen=True, slots=True)
class DateLine:
    """One line of the list of dates: a pledge or a recommendation, with its day (empty where nobody said one)."""

    what: Pledge | Recommendation
    due: str
    overdue: bool
    done: bool


class RecommendationAnswer(TypedDict):
    """One recommendation; ``by`` as it was written, ``due`` the day that it means (None where it means none)."""

    id: str
    text: str
    asked: str
    by: str
    due: str | None
    answer: str
    changed: str
    told: str
    finding: str | None
    missing: str | None
    stage: str
    overdue: bool


class RecommendationsAnswer(TypedDict):
    """``on`` is the day for which it is said what is overdue."""

    recommendations: list[RecommendationAnswer]
    on: str


@verb(Right.READ)
def all_recommendations(ws: Workspace, on: date | None = None) -> tuple[Recommendation, ...]:
    """Every recommendation as it stands on a day (today unless given), overdue first."""
    return read_planning(ws.store, on).recommendations


@verb(Right.READ)
def all_dates(ws: Workspace, on: date | None = None) -> tuple[DateLine, ...]:
    """Pledges and recommendations as one list: overdue first, then what is to come by day, then what is done."""
    found, today = read_planning(ws.store, on), (on or date.today()).isoformat()
    lines = [
        *(DateLine(p, p.due, p.overdue(today), p.state is not PledgeState.OPEN) for p in found.pledges),
        *(DateLine(r, r.due, r.overdue(today), bool(r.answer)) for r in found.recommendations),
    ]
    return tuple(sorted(lines, key=lambda line: (not line.overdue, line.done, line.due or "9")))


@verb(Right.DECIDE)
def write_recommendation(ws: Workspace, /, text: str, **said: str) -> str:
    """Write down a recommendation (``asked``, ``by``, the ``finding`` or the group ``missing`` that it rests on, and
    what became of it, as far as it is known); its id."""
    return record(ws, [Entry(EntryKind.RECOMMENDATION, detail=_detail({"text": text, **said}))])[0]


@verb(Right.DECIDE)
def change_recommendation(ws: Workspace, /, recommendation_id: str, **said: str) -> None:
    """Say what became of a recommendation, or mend it; what is left out stays as it was."""
    _known(ws, recommendation_id)
    record(ws, [Entry(EntryKind.RECOMMENDATION, recommendation_id, _detail(said))])


@verb(Right.DECIDE)
def drop_recommendation(ws: Workspace, recommendation_id: str) -> None:
    """Take a recommendation off the list; undo brings it back."""
    _known(ws, recommendation_id)
    record(ws, [Entry(EntryKind.RECOMMENDATION, recommendation_id, {"gone": True})])


@verb(Right.READ)
def recommendations_json(ws: Workspace, on: date | None = None) -> RecommendationsAnswer:
    """Every recommendation as it stands on a day (today unless given), overdue first."""
    day = (on or date.today()).isoformat()
    return {
        "recommendations": [
            {
                "id": r.id,
                "text": r.text,
                "asked": r.asked,
                "by": r.by,
                "due": r.due or None,
                "answer": r.answer,
                "changed": r.changed,
                "told": r.told,
                "finding": r.finding or None,
                "missing": r.missing or None,
                "stage": r.stage,
                "overdue": r.overdue(day),
            }
            for r in all_recommendations(ws, on)
        ],
        "on": day,
    }


def _known(ws: Workspace, recommendation_id: str) -> None:
    if recommendation_id not in {r.id for r in read_planning(ws.store).recommendations}:
        raise DecisionError(
            f"There is no recommendation {recommendation_id}; `harvest recommendations` lists the ones there are."
        )


def _detail(said: dict[str, str]) -> dict[str, object]:
    unknown = said.keys() - set(WRITTEN)
    if unknown:
        raise DecisionError(f"A recommendation has no “{min(unknown)}”; it has {', '.join(WRITTEN)}.")
    detail: dict[str, object] = {key: " ".join(words.split()) for key, words in said.items()}
    if detail.get("text", "there") == "":
        raise DecisionError("A recommendation needs words: what somebody is asked to do.")
    return detail

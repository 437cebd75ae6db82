"""The answers of ``harvest dreams``, ``harvest statements`` and ``harvest pledges``."""

from __future__ import annotations

from datetime import date
from typing import TypedDict

from harvest.evidence.location import table_name
from harvest.model import Right
from harvest.workspace import kept
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planned import read_planning
from harvest.workspace.planning.dreams import all_dreams


class DreamAnswer(TypedDict):
    """One dream; ``group`` is the group it stands in, named or proposed, None for one that stands by itself.

    ``horizon`` is now, medium or long, ``horizon_words`` what the card says (*in five years*).
    """

    id: int
    text: str
    table: str | None
    horizon: str | None
    horizon_words: str | None
    dots: int | None
    group: str | None
    apart: bool
    event: str | None


class GroupAnswer(TypedDict):
    """One group; ``people``, ``tables`` and ``dots`` stand side by side and are never added."""

    id: str
    name: str
    proposed: bool
    dreams: list[int]
    people: int
    tables: list[str]
    dots: int


class DreamsAnswer(TypedDict):
    """``by`` is the model that proposed groups; empty where there is none and shared words decided."""

    dreams: list[DreamAnswer]
    groups: list[GroupAnswer]
    by: str


class StatementAnswer(TypedDict):
    id: str
    topic: str
    text: str
    dreams: list[int]
    group: str | None


class StatementsAnswer(TypedDict):
    statements: list[StatementAnswer]


class NoteAnswer(TypedDict):
    at: str
    who: str
    text: str


class PledgeAnswer(TypedDict):
    """One pledge; ``by`` and ``due`` are the day (ISO) by which it is promised, None where the words name none;
    ``by_words`` are the words as they were written (*end of November*, *ongoing*)."""

    id: str
    who: str
    what: str
    by: str | None
    by_words: str
    due: str | None
    towards: str
    state: str
    overdue: bool
    notes: list[NoteAnswer]
    event: str | None


class PledgesAnswer(TypedDict):
    """``on`` is the day for which it is said what is overdue."""

    pledges: list[PledgeAnswer]
    on: str


@verb(Right.READ)
def dreams_json(ws: Workspace) -> DreamsAnswer:
    """Every dream with its place, the groups that people named, and those that are proposed."""
    every = all_dreams(ws)
    standing = {i: g.id for g in (*every.groups, *every.proposed) for i in g.dreams}
    return {
        "dreams": [
            {
                "id": d.id,
                "text": d.text,
                "table": d.table and table_name(d.table),
                "horizon": d.horizon.value if d.horizon else None,
                "horizon_words": d.when or None,
                "dots": d.dots,
                "group": standing.get(d.id),
                "apart": d.apart,
                "event": d.event,
            }
            for d in every.dreams
        ],
        "groups": [
            {
                "id": g.id,
                "name": g.name,
                "proposed": g.proposed,
                "dreams": list(g.dreams),
                "people": every.people(g),
                "tables": [table_name(t) for t in every.tables(g)],
                "dots": every.dots(g),
            }
            for g in (*every.groups, *every.proposed)
        ],
        "by": every.by,
    }


@verb(Right.READ)
def statements_json(ws: Workspace) -> StatementsAnswer:
    """Every statement with the dreams it rests on."""
    return {
        "statements": [
            {"id": s.id, "topic": s.topic, "text": s.text, "dreams": list(s.dreams), "group": s.group}
            for s in kept.planning(ws).statements
        ]
    }


@verb(Right.READ)
def pledges_json(ws: Workspace, on: date | None = None) -> PledgesAnswer:
    """Every pledge as it stands on a day (today unless given), overdue first."""
    day = on or date.today()
    found = read_planning(ws.store, day)
    return {
        "pledges": [
            {
                "id": p.id,
                "who": p.who,
                "what": p.what,
                "by": p.due or None,
                "by_words": p.by,
                "due": p.due or None,
                "towards": found.towards(p),
                "state": p.state.value,
                "overdue": p.overdue(day.isoformat()),
                "notes": [{"at": n.at, "who": n.who, "text": n.text} for n in p.notes],
                "event": p.event,
            }
            for p in found.pledges
        ],
        "on": day.isoformat(),
    }

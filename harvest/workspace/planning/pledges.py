"""Pledges: one list with those that are overdue first, what became of them, and those the team writes down."""

from __future__ import annotations

from datetime import date

from harvest.errors import DecisionError
from harvest.model import Entry, EntryKind, Pledge, PledgeState, Right
from harvest.workspace import kept
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planned import read_planning
from harvest.workspace.planning.acts import record


@verb(Right.READ)
def all_pledges(ws: Workspace, on: date | None = None) -> tuple[Pledge, ...]:
    """Every pledge as it stands on a day (today unless given): overdue first, then open ones by day, then the rest."""
    return read_planning(ws.store, on).pledges


@verb(Right.READ)
def towards_choices(ws: Workspace) -> dict[str, str]:
    """What a pledge may be towards, as its words by the key that is kept: statements first, then dreams."""
    found = kept.planning(ws)
    return {f"statement:{s.id}": s.text for s in found.statements} | {f"dream:{d.id}": d.text for d in found.dreams}


@verb(Right.READ)
def towards_words(ws: Workspace, pledge: Pledge) -> str:
    """What a pledge is towards, in words; empty when it is towards nothing that is still there."""
    return kept.planning(ws).towards(pledge)


@verb(Right.DECIDE)
def add_pledge(ws: Workspace, promised_by: str, what: str, *, by: str = "", towards: str = "") -> str:
    """Write down a pledge that was made aloud; its id."""
    detail = {"who": " ".join(promised_by.split()), "what": _what(what), "by": by.strip(), "towards": towards.strip()}
    return record(ws, [Entry(EntryKind.PLEDGE, detail=detail)])[0]


@verb(Right.DECIDE)
def change_pledge(
    ws: Workspace,
    pledge_id: str,
    *,
    promised_by: str | None = None,
    what: str | None = None,
    by: str | None = None,
    towards: str | None = None,
    state: PledgeState | str | None = None,
    note: str | None = None,
) -> None:
    """Say what became of a pledge, add a note, or mend it; what is left out stays as it was."""
    if pledge_id not in {p.id for p in all_pledges(ws)}:
        raise DecisionError(f"There is no pledge {pledge_id}; `harvest pledges` lists the ones there are.")
    given = {
        "who": promised_by,
        "what": _what(what) if what is not None else None,
        "by": by,
        "towards": towards,
        "note": note,
    }
    detail: dict[str, object] = {k: v.strip() for k, v in given.items() if v is not None}
    if state is not None:
        try:
            detail["state"] = PledgeState(str(state)).value
        except ValueError:
            states = ", ".join(PledgeState)
            raise DecisionError(f"“{state}” is no state of a pledge; there are {states}.") from None
    if detail:
        record(ws, [Entry(EntryKind.PLEDGE, pledge_id, detail)])


@verb(Right.DECIDE)
def drop_pledge(ws: Workspace, pledge_id: str) -> None:
    """Take a pledge off the list that is none; undo brings it back."""
    if pledge_id not in {p.id for p in all_pledges(ws)}:
        raise DecisionError(f"There is no pledge {pledge_id}; `harvest pledges` lists the ones there are.")
    record(ws, [Entry(EntryKind.PLEDGE, pledge_id, {"gone": True})])


def _what(what: str) -> str:
    what = " ".join(what.split())
    if not what:
        raise DecisionError("A pledge needs words: what will be done.")
    return what

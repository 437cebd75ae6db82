"""Needs beside what people said, and the opportunities that people write from both."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from harvest.errors import DecisionError
from harvest.evidence import Where
from harvest.evidence.characteristics import demographic
from harvest.model import DataTable, Entry, EntryKind, Need, Opportunity, Right
from harvest.planning import needs as fold
from harvest.planning.invited import same
from harvest.workspace import kept, report
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning.acts import record


@dataclass(frozen=True, slots=True)
class NeedCell:
    """How many people of a need's area speak under a code; ``voices`` is None for a number too small to be said.

    It counts everybody, and ``column`` is empty, where nobody's area is recorded, the need names none that is, or so
    few of its area spoke that no number of them may be said.
    """

    voices: int | None
    by: str = ""
    column: str = ""


@dataclass(frozen=True, slots=True)
class NeedsBeside:
    """Needs × top codes; ``codes`` holds their names by reference, ``cells`` is by (need, code).

    ``too_few`` are the needs beside which everybody stands because no number of their area alone may be said.
    """

    needs: tuple[Need, ...]
    codes: Mapping[str, str]
    cells: Mapping[tuple[str, str], NeedCell]
    too_few: frozenset[str] = frozenset()


@verb(Right.EVIDENCE)
def all_needs(ws: Workspace) -> tuple[Need, ...]:
    """Every need, those of tables first, then those that were typed."""
    return kept.planning(ws).needs


@verb(Right.DECIDE)
def write_need(ws: Workspace, /, indicator: str, **fields: str) -> str:
    """Write down a need (``area``, ``value``, ``comparator``, ``period``, ``source``, ``trend`` as known); its id."""
    said = {"indicator": " ".join(indicator.split()), **{k: v.strip() for k, v in fields.items()}}
    if not said["indicator"]:
        raise DecisionError("A need needs an indicator: what was measured.")
    return record(ws, [Entry(EntryKind.NEED, detail=_known(said))])[0]


@verb(Right.DECIDE)
def change_need(ws: Workspace, /, need_id: str, *, gone: bool = False, **fields: str) -> None:
    """Mend a need that was typed, or take it off (``gone``); one out of a table is mended in its file."""
    found = _need(ws, need_id)
    if found.table:
        raise DecisionError(f"“{found.indicator}” stands in {found.table}: mend it there and import the file again.")
    detail: dict[str, object] = {"gone": True} if gone else _known({k: v.strip() for k, v in fields.items()})
    if detail:
        record(ws, [Entry(EntryKind.NEED, need_id, detail)])


@verb(Right.DECIDE)
def needs_from_csv(ws: Workspace, path: Path) -> int:
    """Write down every row of a table with the columns indicator, area, value, comparator, period, source: one act."""
    try:
        rows = [r for r in csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")) if any(map(str.strip, r))]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DecisionError(f"{path.name} cannot be read: {error}.") from None
    header, *lines = rows or [[]]
    found = fold.of_table(path.name, DataTable(tuple(header), tuple(map(tuple, lines))))
    if not found:
        raise DecisionError(f"{path.name} has no column indicator, or no row that fills it.")
    said = [{f: getattr(n, f) for f in fold.FIELDS if getattr(n, f)} for n in found]
    record(ws, [Entry(EntryKind.NEED, detail=detail) for detail in said])
    return len(found)


@verb(Right.EVIDENCE)
def needs_beside(
    ws: Workspace, codebook: str | None = None, event: str | None = None, where: Where = ()
) -> NeedsBeside:
    """Every need beside every top code that was heard: how many people of its area speak there, among those who meet
    the conditions."""
    evidence = report.asked_evidence(ws, codebook, event, where)
    tops = [t for t in evidence.heard if t.depth == 0 and not t.identifying]
    by_area: dict[str, tuple[str, str]] = {}
    found: dict[tuple[str, str], NeedCell] = {}
    for by in report.dimensions(ws, codebook, event, where):
        if demographic(by) == "neighbourhood":
            made = report.matrix(ws, codebook, event, by, "voices", where=where)
            hidden = made.frame.isna()
            for column in made.frame.columns:
                by_area.setdefault(same(str(column)), (by, str(column)))
                for ref in made.frame.index:
                    voices = None if hidden.at[ref, column] else int(made.frame.at[ref, column])
                    found[same(str(column)), str(ref)] = NeedCell(voices, by, str(column))
    told = {area for (area, _), cell in found.items() if cell.voices}
    cells: dict[tuple[str, str], NeedCell] = {}
    needs = all_needs(ws)
    too_few = frozenset(n.id for n in needs if n.area and same(n.area) in by_area and same(n.area) not in told)
    for need in needs:
        for theme in tops:
            ref = str(theme.code)
            everybody = NeedCell(theme.with_subcodes.voices)
            here = same(need.area) if need.area and same(need.area) in told else None
            cells[need.id, ref] = everybody if here is None else found.get((here, ref), NeedCell(0, *by_area[here]))
    return NeedsBeside(needs, {str(t.code): t.name for t in tops}, cells, too_few)


@verb(Right.EVIDENCE)
def all_opportunities(ws: Workspace) -> tuple[Opportunity, ...]:
    """Every opportunity that stands, in the order they were written."""
    return kept.planning(ws).opportunities


@verb(Right.EVIDENCE)
def opportunities_meeting(ws: Workspace, where: Where) -> tuple[Opportunity, ...]:
    """Those that rest on words that meet the conditions: on one of its passages, or where it names none on a code."""
    every = all_opportunities(ws)
    if not where:
        return every
    met = report.passages_meeting(ws, where).passages
    evidence = report.asked_evidence(ws, None, None, where)
    said = {str(row.code) for row in evidence.rows}
    return tuple(o for o in every if (met & set(o.passages) if o.passages else said & evidence.below(*o.codes)))


@verb(Right.DECIDE)
def write_opportunity(
    ws: Workspace,
    /,
    need_id: str,
    outcome: str,
    *,
    codes: Collection[str] = (),
    passages: Collection[int] = (),
    **fields: str,
) -> str:
    """Write an opportunity: a need, the passages and codes it rests on, the outcome stated positively; its id.

    ``fields`` are ``resources``, ``more``, ``less``, ``differently`` (what to do so) and ``who``.
    """
    _need(ws, need_id)
    outcome = " ".join(outcome.split())
    if not outcome:
        raise DecisionError("An opportunity needs an outcome: how it is when it has come true.")
    detail: dict[str, object] = {"need": need_id, **_rests_on(ws, codes, passages), "outcome": outcome}
    detail |= {k: v.strip() for k, v in fields.items() if k in fold.OPPORTUNITY_FIELDS}
    return record(ws, [Entry(EntryKind.OPPORTUNITY, detail=detail)])[0]


@verb(Right.DECIDE)
def change_opportunity(
    ws: Workspace,
    /,
    opportunity_id: str,
    *,
    gone: bool = False,
    codes: Collection[str] | None = None,
    passages: Collection[int] | None = None,
    **fields: str,
) -> None:
    """Word an opportunity anew, or take it off (``gone``); what is left out stays as it was."""
    if opportunity_id not in {o.id for o in all_opportunities(ws)}:
        raise DecisionError(f"There is no opportunity {opportunity_id}; `harvest opportunities` lists them.")
    detail: dict[str, object] = {k: v.strip() for k, v in fields.items() if k in fold.OPPORTUNITY_FIELDS}
    rests_on = _rests_on(ws, codes or (), passages or ())
    if codes is not None:
        detail["codes"] = rests_on["codes"]
    if passages is not None:
        detail["passages"] = rests_on["passages"]
    if gone:
        detail = {"gone": True}
    if detail:
        record(ws, [Entry(EntryKind.OPPORTUNITY, opportunity_id, detail)])


def _need(ws: Workspace, need_id: str) -> Need:
    found = next((n for n in all_needs(ws) if n.id == need_id), None)
    if found is None:
        raise DecisionError(f"There is no need “{need_id}”; `harvest needs` lists the ones there are.")
    return found


def _known(said: Mapping[str, str]) -> dict[str, object]:
    return {k: v for k, v in said.items() if k in fold.FIELDS}


def _rests_on(ws: Workspace, codes: Collection[str], passages: Collection[int]) -> dict[str, object]:
    known = {f"{book.id}/{code.id}" for book in ws.codebooks() for code in book.codes}
    there = {p.id for p in report.current_material(ws).passages} if passages else set()
    for code in codes:
        if code not in known:
            raise DecisionError(f"There is no code “{code}”; write it as CODEBOOK/CODE.")
    for passage in passages:
        if passage not in there:
            raise DecisionError(f"There is no passage {passage}; `harvest passages` lists the ones there are.")
    return {"codes": list(codes), "passages": list(passages)}

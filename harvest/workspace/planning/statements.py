"""Statements: from a group of dreams to how the place is when they have come true."""

from __future__ import annotations

from collections.abc import Collection

from harvest.errors import DecisionError
from harvest.model import Entry, EntryKind, Right, Statement
from harvest.workspace import kept
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning.acts import record
from harvest.workspace.planning.dreams import all_dreams


@verb(Right.READ)
def all_statements(ws: Workspace) -> tuple[Statement, ...]:
    """Every statement that stands, with the dreams it rests on."""
    return kept.planning(ws).statements


@verb(Right.DECIDE)
def write_statement(
    ws: Workspace, text: str, *, topic: str = "", group: str | None = None, dreams: Collection[int] = ()
) -> str:
    """A new statement on a topic, resting on a group's dreams or on those given; its id.

    The topic is the group's name unless another is given.
    """
    every = all_dreams(ws, propose=False)
    found = next((g for g in every.groups if g.id == group), None) if group else None
    if group and found is None:
        raise DecisionError(f"There is no group “{group}” that has a name; name it first.")
    rests_on = list(dreams) or (list(found.dreams) if found else [])
    missing = [i for i in rests_on if i not in every.by_id]
    if missing:
        raise DecisionError(f"There is no dream {missing[0]}; `harvest dreams` lists the ones there are.")
    detail: dict[str, object] = {"topic": topic.strip() or (found.name if found else ""), "text": _text(text)}
    detail |= {"dreams": rests_on, "group": found.id if found else None}
    return record(ws, [Entry(EntryKind.STATEMENT, detail=detail)])[0]


@verb(Right.DECIDE)
def change_statement(
    ws: Workspace,
    statement_id: str,
    *,
    text: str | None = None,
    topic: str | None = None,
    dreams: Collection[int] | None = None,
) -> None:
    """Word a statement anew, or say which dreams it rests on; what is left out stays as it was."""
    _there(ws, statement_id)
    detail: dict[str, object] = {}
    if text is not None:
        detail["text"] = _text(text)
    if topic is not None:
        detail["topic"] = topic.strip()
    if dreams is not None:
        detail["dreams"] = list(dreams)
    if detail:
        record(ws, [Entry(EntryKind.STATEMENT, statement_id, detail)])


@verb(Right.DECIDE)
def drop_statement(ws: Workspace, statement_id: str) -> None:
    """Take a statement off the list; undo brings it back."""
    _there(ws, statement_id)
    record(ws, [Entry(EntryKind.STATEMENT, statement_id, {"gone": True})])


def _there(ws: Workspace, statement_id: str) -> None:
    if statement_id not in {s.id for s in all_statements(ws)}:
        raise DecisionError(f"There is no statement {statement_id}; `harvest statements` lists the ones there are.")


def _text(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise DecisionError("A statement needs words: how the place is when these dreams have come true.")
    return text

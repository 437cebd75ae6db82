"""What is done beside coding, kept in the journal; undo and redo of it, each person their own."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.errors import DecisionError
from harvest.model import Entry, EntryKind, Right
from harvest.model.undo import undo_stacks
from harvest.store import decisions, journal
from harvest.workspace import desk
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import need, verb


@verb(Right.READ)
def journal_entries(ws: Workspace) -> tuple[Entry, ...]:
    """Every line of the journal in order, also what was taken back."""
    return journal.entries(ws.store)


@verb(Right.DECIDE)
def record(ws: Workspace, entries: Sequence[Entry], *, batch: str | None = None) -> list[str]:
    """Keep one act; the ids of what its lines are about or made. The same batch a second time changes nothing."""
    ids = journal.append(ws.store, ws.actor.name, batch, entries)
    return [entry.subject or str(i) for entry, i in zip(entries, ids, strict=False)]


NEEDS = {
    EntryKind.FINDING: Right.FINDINGS,
    EntryKind.SIGN: Right.FINDINGS,
    EntryKind.ASKED: Right.FINDINGS,
    EntryKind.TRANSLATION: Right.FINDINGS,
    EntryKind.BEFORE: Right.FINDINGS,
    EntryKind.CHECK: Right.CONSENT,
}
"""What whoever takes an act back has to be allowed: to do the same. Everything else is a decision."""


def _right(entry: Entry) -> Right:
    if entry.kind is EntryKind.CHOSEN:
        return Right.EXPORT if entry.detail.get("act") in ("choose", "leave") else Right.DECIDE
    return NEEDS.get(entry.kind, Right.DECIDE)


def _take_back(ws: Workspace, kind: EntryKind) -> bool:
    if not ws.actor.name:
        raise DecisionError("Undo needs a name: say whose act is taken back.")
    with ws.store.write(content=False):
        entries = journal.entries(ws.store)
        done, undone = undo_stacks(entries, ws.actor.name)
        if kind is EntryKind.UNDO and done:
            target = done[-1]
        elif kind is EntryKind.REDO and undone:
            target = undone[-1]
        else:
            return False
        for right in {_right(e) for e in entries if e.batch == target}:
            need(ws, right)
        journal.append(ws.store, ws.actor.name, None, [Entry(kind, undoes=target)])
    return True


@verb(Right.EVIDENCE)
def undo(ws: Workspace) -> bool:
    """Take back the last act of whoever acts that is about no coding; whether there was one."""
    return _take_back(ws, EntryKind.UNDO)


@verb(Right.EVIDENCE)
def redo(ws: Workspace) -> bool:
    """Bring back what whoever acts took back last, unless something was done since; whether there was anything."""
    return _take_back(ws, EntryKind.REDO)


@verb(Right.EVIDENCE)
def undo_last(ws: Workspace) -> str:
    """Take back the last act of whoever acts, a decision about a coding or any other; what it was, empty for none."""
    rows = decisions.decisions(ws.store, coder=ws.actor.name)
    coded = undo_stacks(rows, ws.actor.name)[0]
    entries = journal.entries(ws.store)
    done = undo_stacks(entries, ws.actor.name)[0]
    last = next((d for d in rows if coded and d.batch == coded[-1]), None)
    planned = next((e for e in entries if done and e.batch == done[-1]), None)
    if planned and (last is None or last.at <= planned.at):
        _take_back(ws, EntryKind.UNDO)
        return planned.kind.words.done
    if last is None:
        return ""
    desk.undo(ws)
    return last.action.words.done


@verb(Right.EVIDENCE)
def redo_last(ws: Workspace) -> str:
    """Bring back what whoever acts took back last, of either sort; what it was, empty for nothing."""
    rows = decisions.decisions(ws.store, coder=ws.actor.name)
    coded = undo_stacks(rows, ws.actor.name)[1]
    entries = journal.entries(ws.store)
    undone = undo_stacks(entries, ws.actor.name)[1]
    taken = [d for d in rows if d.is_undo and coded and d.undoes == coded[-1]]
    planned = [e for e in entries if e.is_undo and undone and e.undoes == undone[-1]]
    if planned and (not taken or taken[-1].at <= planned[-1].at):
        _take_back(ws, EntryKind.REDO)
        return next(e for e in entries if e.batch == undone[-1]).kind.words.done
    if not taken:
        return ""
    desk.redo(ws)
    return next(d for d in rows if d.batch == coded[-1]).action.words.done

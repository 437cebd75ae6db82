"""Undo and redo of what the journal holds: acts that stand, and what somebody can take back or bring back next."""

from __future__ import annotations

from collections.abc import Iterable

from harvest.model import Entry, EntryKind

_MARKS = (EntryKind.UNDO, EntryKind.REDO)


def in_force(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that stand, in order: without undone acts and without the undo and redo lines themselves."""
    ordered = sorted(entries, key=lambda e: e.id)
    undone: set[str] = set()
    for e in ordered:
        if e.kind is EntryKind.UNDO and e.undoes:
            undone.add(e.undoes)
        elif e.kind is EntryKind.REDO and e.undoes:
            undone.discard(e.undoes)
    return [e for e in ordered if e.kind not in _MARKS and e.batch not in undone]


def undo_stacks(entries: Iterable[Entry], who: str) -> tuple[list[Entry], list[Entry]]:
    """(acts that somebody can undo, acts that can be redone), each by one of its entries, with the next one last.

    A new act clears what could be redone, as people know it from a text editor. Of what can be redone it is the line
    that took it back, because that says when.
    """
    done: list[Entry] = []
    undone: list[Entry] = []
    by_batch: dict[str, Entry] = {}
    for e in sorted(entries, key=lambda e: e.id):
        if e.who != who:
            continue
        if e.kind is EntryKind.UNDO:
            taken = [d for d in done if d.batch == e.undoes]
            done = [d for d in done if d.batch != e.undoes]
            undone += [e] if taken else []
        elif e.kind is EntryKind.REDO:
            if any(u.undoes == e.undoes for u in undone):
                undone = [u for u in undone if u.undoes != e.undoes]
                done.append(by_batch[e.undoes or ""])
        elif e.batch not in by_batch:
            by_batch[e.batch] = e
            done.append(e)
            undone.clear()
    return done, undone

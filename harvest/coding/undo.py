"""Undo and redo: acts that were taken back, and what a coder can take back or bring back next."""

from __future__ import annotations

from collections.abc import Iterable

from harvest.model import Action, Decision


def in_force(decisions: Iterable[Decision]) -> list[Decision]:
    """The decisions that are in force: without undone acts and without the undo and redo rows themselves."""
    ordered = sorted(decisions, key=lambda d: d.id)
    undone: set[str] = set()
    for d in ordered:
        if d.action is Action.UNDO and d.undoes:
            undone.add(d.undoes)
        elif d.action is Action.REDO and d.undoes:
            undone.discard(d.undoes)
    return [d for d in ordered if d.action not in (Action.UNDO, Action.REDO) and d.batch not in undone]


def undo_stacks(decisions: Iterable[Decision], coder: str) -> tuple[list[str], list[str]]:
    """(acts that the coder can undo, acts that can be redone), each with the next one last.

    A new act clears what could be redone, as people know it from a text editor.
    """
    done: list[str] = []
    undone: list[str] = []
    for d in sorted(decisions, key=lambda d: d.id):
        if d.coder != coder:
            continue
        if d.action is Action.UNDO and d.undoes in done:
            done.remove(d.undoes)
            undone.append(d.undoes)
        elif d.action is Action.REDO and d.undoes in undone:
            undone.remove(d.undoes)
            done.append(d.undoes)
        elif d.action not in (Action.UNDO, Action.REDO) and (not done or done[-1] != d.batch):
            done.append(d.batch)
            undone.clear()
    return done, undone

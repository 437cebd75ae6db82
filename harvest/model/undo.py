"""Undo and redo of acts that are appended and never edited: what stands, and what somebody can take back next."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Act(Protocol):
    """A row of what somebody did: a decision about a coding, or a line of the journal."""

    @property
    def id(self) -> int:
        """Its place in the order of all acts of its sort."""

    @property
    def by(self) -> str:
        """Who did it."""

    @property
    def batch(self) -> str:
        """What groups the rows of one act, which is one undo."""

    @property
    def undoes(self) -> str | None:
        """Of an undo and a redo, the batch that is taken back or brought back."""

    @property
    def is_undo(self) -> bool:
        """Whether it takes an act back."""

    @property
    def is_redo(self) -> bool:
        """Whether it brings an act back that was taken back."""


A = TypeVar("A", bound=Act)


def in_force(acts: Iterable[A]) -> list[A]:
    """The acts that stand, in order: without undone ones and without the undo and redo rows themselves."""
    ordered = sorted(acts, key=lambda a: a.id)
    undone: set[str] = set()
    for a in ordered:
        if a.undoes and a.is_undo:
            undone.add(a.undoes)
        elif a.undoes and a.is_redo:
            undone.discard(a.undoes)
    return [a for a in ordered if a.batch not in undone and not a.is_undo and not a.is_redo]


def undo_stacks(acts: Iterable[Act], who: str) -> tuple[list[str], list[str]]:
    """(batches that somebody can undo, batches that can be redone), each with the next one last.

    A new act clears what could be redone, as people know it from a text editor.
    """
    done: list[str] = []
    undone: list[str] = []
    for a in sorted(acts, key=lambda a: a.id):
        if a.by != who:
            continue
        if a.is_undo:
            if a.undoes in done:
                done.remove(a.undoes)
                undone.append(a.undoes)
        elif a.is_redo:
            if a.undoes in undone:
                undone.remove(a.undoes)
                done.append(a.undoes)
        elif not done or done[-1] != a.batch:
            done.append(a.batch)
            undone.clear()
    return done, undone

"""What stands for the group, kept passage by passage and worked out again only where somebody decided."""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Iterable, Mapping

from harvest.coding.consensus import Standing, place, put_in, standing, together
from harvest.coding.stance import Stance
from harvest.model import Action, Coding, Consensus, Decision, Round

FEW = 500
"""So many codings are put in order one by one; more, and all are."""


class RunningConsensus:
    """Equal at any moment to `consensus` and `stances` of all decisions taken, as they lie now.

    One thread at a time takes decisions in. What it gives is never altered afterwards.
    """

    def __init__(self, rounds: Mapping[int, Round]):
        self.rounds = rounds
        self._rows: dict[int, Decision] = {}
        self._by_passage: dict[int, list[Decision]] = {}
        self._batches: dict[str, tuple[int, ...]] | None = None
        """Passages by act, from when an act was first taken back: till then nobody asks."""
        self._undone: set[str] = set()
        self._standing: dict[int, Standing] = {}
        self._agreed: list[Coding] = []
        """What the group agreed about when it was asked last, in order."""
        self._since: set[int] = set()
        """The passages on which something changed since."""

    def take(self, rows: Iterable[Decision]) -> None:
        """Take in decisions that come after all that were taken before, in order."""
        touched: set[int] = set()
        for d in rows:
            self._rows[d.id] = d
            if d.action in (Action.UNDO, Action.REDO):
                if d.undoes:
                    (self._undone.add if d.action is Action.UNDO else self._undone.discard)(d.undoes)
                    touched.update(self._of_batch(d.undoes))
                continue
            self._by_passage.setdefault(d.passage_id, []).append(d)
            self._note(d)
            touched.add(d.passage_id)
        self._settle(touched)

    def move(self, rows: Iterable[Decision]) -> None:
        """Take decisions in again that lie elsewhere now, because the text around them was mended or cut anew."""
        touched: set[int] = set()
        for d in rows:
            old = self._rows.get(d.id)
            if old is None or old == d:
                continue
            self._rows[d.id] = d
            if d.action in (Action.UNDO, Action.REDO):
                continue
            self._by_passage[old.passage_id].remove(old)
            insort(self._by_passage.setdefault(d.passage_id, []), d, key=lambda x: x.id)
            self._note(d)
            touched |= {old.passage_id, d.passage_id}
        self._settle(touched)

    def _of_batch(self, batch: str) -> tuple[int, ...]:
        if self._batches is None:
            self._batches = {}
            for d in self._rows.values():
                if d.action not in (Action.UNDO, Action.REDO):
                    self._note(d)
        return self._batches.get(batch, ())

    def _note(self, d: Decision) -> None:
        if self._batches is not None:
            there = self._batches.get(d.batch, ())  # nearly always one: a set would take five times the room
            if d.passage_id not in there:
                self._batches[d.batch] = (*there, d.passage_id)

    def _settle(self, touched: Collection[int]) -> None:
        self._since.update(touched)
        for passage_id in touched:
            rows = self._by_passage.get(passage_id, [])
            if self._undone:
                rows = [d for d in rows if d.batch not in self._undone]
            if rows:
                self._standing[passage_id] = standing(rows, self.rounds)
            else:
                self._standing.pop(passage_id, None)

    def rows(self) -> tuple[Decision, ...]:
        """Every decision in order."""
        return tuple(self._rows.values())

    def consensus(self) -> Consensus:
        """What stands for the group."""
        return together(sorted(self._standing.values(), key=lambda s: s.first), self._in_order())

    def _in_order(self) -> list[Coding]:
        """What the group agreed about; only what stands on passages where something changed is put in anew."""
        since, self._since = self._since, set()
        if since:
            kept = [c for c in self._agreed if c.passage_id not in since]
            new = [c for i in since if i in self._standing for c in self._standing[i].agreed]
            self._agreed = put_in(kept, new, place, FEW)
        return self._agreed

    def stances(self) -> dict[int, Mapping[str, Stance]]:
        """Where everybody stands on each passage."""
        return {s.passage_id: s.people for s in sorted(self._standing.values(), key=lambda s: s.first)}

"""Decisions folded in one by one as they come, so that nobody waits for the whole history at every click."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Set
from dataclasses import replace
from typing import NamedTuple

from harvest.coding.stance import Stance, apply, status
from harvest.model import Action, Decision, DecisionHead
from harvest.model.undo import undo_stacks

Stances = Mapping[str, Stance]
Read = Callable[[Collection[int]], Iterable[Decision]]
BLOCK = 128
"""Passages of which decisions are read together: a page of the desk and its neighbours."""


class Mark(NamedTuple):
    """How far a coder got with a passage, and whether they marked it for discussion."""

    status: str
    flagged: bool


_MARKS = {(s, f): Mark(s, f) for s in ("todo", "done", "none") for f in (False, True)}
_NOBODY: tuple[Stances, Stances] = ({}, {})


class RunningFold:
    """Where every coder stands on every passage; equal at any moment to a fold of all decisions from scratch.

    A passage is folded when somebody asks for it, and again only once something was decided or moved there: what
    stands on it is replaced and never altered, so that any number may read while one thread takes decisions in.
    ``hidden`` are the blind rounds that are not revealed: what was decided in them is nobody's to see but the coder's
    own. Of decisions the heads are enough: the rest of them is ``read`` by their ids where somebody looks.
    """

    def __init__(self, hidden: frozenset[int] = frozenset(), read: Read = lambda ids: ()):
        self.hidden = hidden
        self._read = read
        self.last_id = 0
        self.partly = False
        """Whether of some decisions the head alone may be known."""
        self._lock = threading.Lock()
        self._rows: dict[int, Decision | DecisionHead] = {}
        self._by_passage: dict[int, tuple[int, ...]] = {}
        self._by_coder: dict[str, list[int]] = {}
        self._batches: dict[str, tuple[int, ...]] | None = None
        """Passages by act, from when an act was first taken back: till then nobody asks."""
        self._undone: set[str] = set()
        self._current: dict[int, tuple[Stances, Stances]] = {}
        self._marks: dict[str, dict[int, Mark]] = {}
        self._stacks: dict[str, tuple[int, tuple[list[str], list[str]]]] = {}

    def take(self, rows: Iterable[Decision | DecisionHead]) -> None:
        """Fold these decisions in; they are in order and come after all that were taken before."""
        with self._lock:
            for d in rows:
                if d.id > self.last_id:
                    self.last_id = d.id
                self._rows[d.id] = d
                self.partly = self.partly or isinstance(d, DecisionHead)
                self._by_coder.setdefault(d.coder, []).append(d.id)
                if d.action in (Action.UNDO, Action.REDO):
                    assert d.undoes is not None
                    (self._undone.add if d.action is Action.UNDO else self._undone.discard)(d.undoes)
                    for passage_id in self._of_batch(d.undoes):
                        self._current.pop(passage_id, None)
                        for marks in self._marks.values():
                            marks.pop(passage_id, None)
                    continue
                self._by_passage[d.passage_id] = (*self._by_passage.get(d.passage_id, ()), d.id)
                self._note(d)
                self._current.pop(d.passage_id, None)
                self._marks.get(d.coder, {}).pop(d.passage_id, None)

    def fill(self, rows: Iterable[Decision]) -> None:
        """Have these decisions whole, where they are at hand anyway."""
        for d in rows:
            head = self._rows.get(d.id)
            if isinstance(head, DecisionHead) and head.passage_id == d.passage_id:
                self._rows[d.id] = d
        self.partly = False

    def moved(self, rows: Iterable[Decision]) -> RunningFold:
        """The same decisions with these as they are now, where the text around them was mended or cut anew."""
        known = self._rows
        changed: list[Decision] = []
        for d in rows:
            old = known.get(d.id)
            if isinstance(old, DecisionHead) and old.passage_id == d.passage_id:
                known[d.id] = d  # nobody looked at it yet
            elif old is not None and old is not d and old != d:
                changed.append(d)
        if not changed:
            return self
        fold = RunningFold(self.hidden, self._read)
        fold.last_id, fold._undone, fold._stacks = self.last_id, set(self._undone), dict(self._stacks)
        fold.partly = self.partly
        fold._rows, fold._by_passage = dict(known), dict(self._by_passage)
        fold._batches = None if self._batches is None else dict(self._batches)
        fold._by_coder = {coder: list(ids) for coder, ids in self._by_coder.items()}
        with self._lock:
            fold._current = dict(self._current)
        touched: set[int] = set()
        for d in changed:
            fold._rows[d.id] = d
            if d.action not in (Action.UNDO, Action.REDO):
                touched |= {known[d.id].passage_id, d.passage_id}
                fold._note(d)
        for i in sorted(i for passage_id in touched for i in fold._by_passage.pop(passage_id, ())):
            there = fold._rows[i].passage_id
            fold._by_passage[there] = (*fold._by_passage.get(there, ()), i)
        for i in touched:
            fold._current.pop(i, None)
        return fold

    def has_others(self, ids: Set[int]) -> bool:
        """Whether a decision was taken in that is none of these: it is not stored any more."""
        return not self._rows.keys() <= ids

    def _of_batch(self, batch: str) -> tuple[int, ...]:
        if self._batches is None:
            self._batches = {}
            for d in self._rows.values():
                if d.action not in (Action.UNDO, Action.REDO):
                    self._note(d)
        return self._batches.get(batch, ())

    def _whole(self, ids: Collection[int]) -> list[Decision]:
        """These decisions; of those of which the head alone is known the rest is read."""
        rows = self._rows
        if heads := {i: d for i in ids if isinstance(d := rows[i], DecisionHead)}:
            for d in self._read(heads.keys()):
                there = heads[d.id].passage_id  # what was merged meanwhile is moved with all else
                rows[d.id] = d if d.passage_id == there else replace(d, passage_id=there)
        return [d for i in ids if isinstance(d := rows[i], Decision)]

    def _around(self, passage_id: int) -> list[Decision]:
        """The decisions about a passage; where they have to be read, those about its neighbours too."""
        ids = self._by_passage[passage_id]
        if any(isinstance(self._rows[i], DecisionHead) for i in ids):
            first = passage_id // BLOCK * BLOCK
            self._whole([i for near in range(first, first + BLOCK) for i in self._by_passage.get(near, ())])
        return self._whole(ids)

    def _note(self, d: Decision | DecisionHead) -> None:
        if self._batches is not None:
            there = self._batches.get(d.batch, ())  # nearly always one: a set would take five times the room
            if d.passage_id not in there:
                self._batches[d.batch] = (*there, d.passage_id)

    def _standing(self, passage_id: int) -> tuple[Stances, Stances]:
        found = self._current.get(passage_id)
        if found is not None:
            return found
        if passage_id not in self._by_passage:
            return _NOBODY
        with self._lock:
            found = self._current.get(passage_id)
            if found is None:
                in_force = [d for d in self._around(passage_id) if d.batch not in self._undone]
                for_all = [d for d in in_force if d.round_id not in self.hidden]
                everyone = _stances(in_force)
                found = (everyone, everyone if len(for_all) == len(in_force) else _stances(for_all))
                self._current[passage_id] = found
            return found

    def stances(self, passage_id: int) -> Stances:
        """Every coder's stance on a passage."""
        return self._standing(passage_id)[0]

    def open_stances(self, passage_id: int) -> Stances:
        """Every coder's stance on a passage as far as it may be shown to others."""
        return self._standing(passage_id)[1]

    def coders(self) -> tuple[str, ...]:
        """Everybody who decided something."""
        return tuple(self._by_coder)

    def marks(self, coder: str) -> Mapping[int, Mark]:
        """How far this coder got with each passage that they did anything on; of all else on it nothing is kept."""
        with self._lock:
            marks = self._marks.setdefault(coder, {})
            rows = self._rows
            about = dict.fromkeys(rows[i].passage_id for i in self._by_coder.get(coder, ()))
            new = {
                i: [n for n in self._by_passage.get(i, ()) if rows[n].coder == coder] for i in about if i not in marks
            }
            self._whole([n for mine in new.values() for n in mine])
            for passage_id, mine in new.items():
                stance = _stances(d for d in self._whole(mine) if d.batch not in self._undone).get(coder)
                marks[passage_id] = _MARKS[status(stance), stance is not None and stance.flagged]
            return dict(marks)

    def next_undo(self, coder: str) -> list[Decision]:
        """The decisions of the act that this coder's next undo takes back; empty for none."""
        done, _ = self.undo_stacks(coder)
        if not done:
            return []
        found: list[int] = []
        for i in reversed(self._by_coder.get(coder, [])):
            if self._rows[i].batch == done[-1]:
                found.insert(0, i)
            elif found:
                break
        return self._whole(found)

    def undo_stacks(self, coder: str) -> tuple[list[str], list[str]]:
        """What this coder can undo and redo."""
        ids = self._by_coder.get(coder, [])
        kept = self._stacks.get(coder)
        if kept is None or kept[0] != len(ids):
            rows = [self._rows[i] for i in ids]
            kept = self._stacks[coder] = (len(rows), undo_stacks(rows, coder))
        return kept[1]


def _stances(rows: Iterable[Decision]) -> Stances:
    found: dict[str, Stance] = {}
    for d in rows:
        apply(found.setdefault(d.coder, Stance()), d)
    return found

"""Decisions folded in one by one as they come, so that nobody waits for the whole history at every click."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from harvest.coding.stance import Stance, apply
from harvest.model import Action, Decision, TextEdit
from harvest.model.undo import undo_stacks

Stances = Mapping[str, Stance]
_NOBODY: tuple[Stances, Stances] = ({}, {})


class RunningFold:
    """Where every coder stands on every passage; equal at any moment to a fold of all decisions from scratch.

    One thread at a time takes decisions in; any number may read meanwhile, because what stands on a passage is
    replaced and never altered. ``hidden`` are the blind rounds that are not revealed: what was decided in them is
    nobody's to see but the coder's own.
    """

    def __init__(self, hidden: frozenset[int] = frozenset()):
        self.hidden = hidden
        self.last_id = 0
        self._rows: list[Decision] = []
        self._by_passage: dict[int, list[Decision]] = {}
        self._by_coder: dict[str, list[Decision]] = {}
        self._batches: dict[str, tuple[int, ...]] = {}
        self._undone: set[str] = set()
        self._current: dict[int, tuple[Stances, Stances]] = {}
        self._stacks: dict[str, tuple[int, tuple[list[str], list[str]]]] = {}

    def take(self, rows: Iterable[Decision]) -> None:
        """Fold these decisions in; they are in order and come after all that were taken before."""
        self._settle(self._sort_in(rows))

    def _sort_in(self, rows: Iterable[Decision]) -> set[int]:
        """The passages that these decisions touch."""
        touched: set[int] = set()
        for d in rows:
            self.last_id = max(self.last_id, d.id)
            self._rows.append(d)
            self._by_coder.setdefault(d.coder, []).append(d)
            if d.action in (Action.UNDO, Action.REDO):
                assert d.undoes is not None
                (self._undone.add if d.action is Action.UNDO else self._undone.discard)(d.undoes)
                touched.update(self._batches.get(d.undoes, ()))
                continue
            self._by_passage.setdefault(d.passage_id, []).append(d)
            self._note(d)
            touched.add(d.passage_id)
        return touched

    def _note(self, d: Decision) -> None:
        there = self._batches.get(d.batch, ())  # nearly always one passage, for which a set takes five times the room
        if d.passage_id not in there:
            self._batches[d.batch] = (*there, d.passage_id)

    def _settle(self, touched: Iterable[int]) -> None:
        for passage_id in touched:
            in_force = [d for d in self._by_passage[passage_id] if d.batch not in self._undone]
            for_all = [d for d in in_force if d.round_id not in self.hidden]
            everyone = _stances(in_force)
            self._current[passage_id] = (everyone, everyone if len(for_all) == len(in_force) else _stances(for_all))

    def moved(
        self, edits: Mapping[int, Sequence[TextEdit]], current_passage: Callable[[int, int, int], int]
    ) -> RunningFold:
        """The same decisions where they lie after these edits, in the passages that there are now.

        ``current_passage`` gives the id of the passage for a decision's passage, source and start.
        """
        fold = RunningFold(self.hidden)
        changed: set[int] = set()
        rows = []
        for d in self._rows:
            start, end = d.start or 0, d.end or 0
            for edit in edits.get(d.source_id, ()):
                if edit.start < end:
                    start, end = edit.moved(start, end)
            passage_id = current_passage(d.passage_id, d.source_id, start)
            if (start, end, passage_id) != (d.start, d.end, d.passage_id):
                changed |= {d.passage_id, passage_id}
                d = replace(d, start=start, end=end, passage_id=passage_id)
            rows.append(d)
        fold._sort_in(rows)
        fold._current = {i: s for i, s in self._current.items() if i not in changed}
        fold._settle(changed & fold._by_passage.keys())
        return fold

    def stances(self, passage_id: int) -> Stances:
        """Every coder's stance on a passage."""
        return self._current.get(passage_id, _NOBODY)[0]

    def open_stances(self, passage_id: int) -> Stances:
        """Every coder's stance on a passage as far as it may be shown to others."""
        return self._current.get(passage_id, _NOBODY)[1]

    def coders(self) -> tuple[str, ...]:
        """Everybody who decided something."""
        return tuple(self._by_coder)

    def passages_of(self, coder: str) -> frozenset[int]:
        """The passages that this coder did anything on, whether it stands or was taken back."""
        return frozenset(d.passage_id for d in self._by_coder.get(coder, ()))

    def next_undo(self, coder: str) -> list[Decision]:
        """The decisions of the act that this coder's next undo takes back; empty for none."""
        done, _ = self.undo_stacks(coder)
        if not done:
            return []
        found: list[Decision] = []
        for d in reversed(self._by_coder.get(coder, [])):
            if d.batch == done[-1]:
                found.insert(0, d)
            elif found:
                break
        return found

    def undo_stacks(self, coder: str) -> tuple[list[str], list[str]]:
        """What this coder can undo and redo."""
        rows = self._by_coder.get(coder, [])
        kept = self._stacks.get(coder)
        if kept is None or kept[0] != len(rows):
            rows = list(rows)
            kept = self._stacks[coder] = (len(rows), undo_stacks(rows, coder))
        return kept[1]


def _stances(rows: Iterable[Decision]) -> Stances:
    found: dict[str, Stance] = {}
    for d in rows:
        apply(found.setdefault(d.coder, Stance()), d)
    return found

"""Tables as arrays, and what changes in them when two people exchange what they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from harvest.privacy.disclosure.nouns import OUTSIDE, Table

Ints = NDArray[np.int64]
Few = NDArray[np.int32]
"""What each of many people said in each row: the largest arrays there are, in half the room."""
Bools = NDArray[np.bool_]
Floats = NDArray[np.float64]

NEVER = 1e12
"""The cost of changing a number that an earlier pack printed."""
BLOCK = 4096
"""So many candidates are worked out at a time: of a hundred thousand people there are hundreds of thousands."""
HELP = 0.1
"""What it is worth that a move is a witness for one more number that waits for one."""


class Ground:
    """One table as arrays: what each person has in each row, what is shown, and what has a witness already.

    ``shown``, ``seen`` (has a witness) and ``counts`` are indexed by unit (0 voices, 1 passages), row and column; the
    last column is that of people outside. ``fixed`` tables were printed by an earlier pack and can't be changed.
    """

    def __init__(self, table: Table, voices: Mapping[int, int], column_of: Mapping[int, str], fixed: bool):
        self.table, self.fixed = table, fixed
        self.units = (0, 1) if table.passages else (0,)
        self.rows = tuple(table.cells)
        self.columns = (*table.columns, OUTSIDE)
        at = {column: c for c, column in enumerate(self.columns)}
        shape = (2, len(self.rows), len(self.columns))
        self.counts: Ints = np.zeros(shape, dtype=np.int64)
        self.has: Few = np.zeros((len(self.rows), len(voices)), dtype=np.int32)
        self.column: Ints = np.full(len(voices), -1, dtype=np.int64)
        for voice, column in column_of.items():
            if column in at:
                self.column[voices[voice]] = at[column]
        for r, row in enumerate(self.rows):
            for column, said in table.cells[row].items():
                self.counts[0, r, at[column]] = len(said)
                self.counts[1, r, at[column]] = sum(said.values())
                for voice, passages in said.items():
                    if voice in voices:
                        self.has[r, voices[voice]] += passages
        self.shown: Bools = np.zeros(shape, dtype=np.bool_)
        self.seen: Bools = np.zeros(shape, dtype=np.bool_)
        self.wanted: Bools = np.zeros(shape, dtype=np.bool_)
        """Numbers that somebody can see are hidden: each needs a witness."""

    def cost(self) -> Floats:
        """What it costs to hide each number that still stands: voices more than passages, people more than nobody."""
        worth = np.where(self.counts > 0, 1.0 + self.counts / (1.0 + self.counts), 0.8)
        worth[1] *= 0.4
        return np.where(self.shown, NEVER if self.fixed else worth, 0.0)


@dataclass(frozen=True, slots=True)
class Moves:
    """Many candidates at once: ``one[i]`` and ``two[i]`` exchange what they are, or ``one`` becomes like ``two``."""

    one: Ints
    two: Ints
    both: Bools

    def __len__(self) -> int:
        return len(self.one)

    def pick(self, which: Ints | slice) -> Moves:
        return Moves(self.one[which], self.two[which], self.both[which])

    def in_blocks(self) -> Iterator[tuple[slice, Moves]]:
        """All of them, so many at once that what each changes in a table takes a few megabytes."""
        for first in range(0, len(self), BLOCK):
            yield slice(first, first + BLOCK), self.pick(slice(first, first + BLOCK))


class Linked:
    """All tables, old and new, whose columns depend on each other: who changes in one changes in all of them."""

    def __init__(self, tables: Sequence[tuple[Table, bool]]):
        latest: dict[object, dict[int, str]] = {}
        for table, _ in sorted(tables, key=lambda pair: not pair[1]):  # what was printed first, then as it is now
            latest.setdefault((table.by, tuple(sorted(table.where.items()))), {}).update(table.column_of)
        every = sorted({voice for known in latest.values() for voice in known})
        self.voices = {voice: i for i, voice in enumerate(every)}
        self.names = every
        self.grounds: list[Ground] = []
        for table, fixed in tables:
            known = latest[table.by, tuple(sorted(table.where.items()))]
            self.grounds.append(Ground(table, self.voices, {**known, **table.column_of}, fixed))
        self.movable: Bools = np.ones(len(every), dtype=np.bool_)
        for ground in self.grounds:
            self.movable &= ground.column >= 0
        said = sum((ground.has > 0).sum(axis=0) for ground in self.grounds)
        order = np.argsort(said, kind="stable")
        self.quiet: Ints = order[self.movable[order]]
        """Everybody who can be exchanged, those who said least first."""
        self.made: dict[tuple[tuple[int, int, bool], ...], None] = {}
        self._costs: list[Floats] | None = None

    def costs(self, moves: Moves) -> Floats:
        """What each candidate would take out of print; NEVER or more where an earlier pack stands against it."""
        total: Floats = np.zeros(len(moves))
        for part, some in moves.in_blocks():
            for ground, cost in zip(self.grounds, self._prices(), strict=True):
                here, there = ground.column[some.one], ground.column[some.two]
                for unit, change in enumerate(_changes(ground, some)):
                    total[part] += (change * (cost[unit][:, here] + cost[unit][:, there])).sum(axis=0)
        return total

    def _prices(self) -> list[Floats]:
        if self._costs is None:
            self._costs = [ground.cost() - HELP * (ground.wanted & ~ground.seen) for ground in self.grounds]
        return self._costs

    def hits(self, moves: Moves, ground: Ground, unit: int, row: int, column: int) -> Bools:
        """Which candidates change one number."""
        here, there = ground.column[moves.one], ground.column[moves.two]
        mine, theirs = ground.has[row, moves.one], ground.has[row, moves.two] * moves.both
        differ = (mine != theirs) if unit else ((mine > 0) != (theirs > 0))
        found: Bools = differ & (here != there) & ((here == column) | (there == column))
        return found

    def effect(self, moves: Moves, ground: Ground, unit: int, row: int, column: int) -> Ints:
        """By how much each candidate changes one number."""
        here, there = ground.column[moves.one], ground.column[moves.two]
        delta = _deltas(ground, moves, slice(row, row + 1))[unit][0]
        change: Ints = delta * ((here == column).astype(np.int64) - (there == column))
        return change

    def net(self, moves: Moves) -> list[Ints]:
        """How all numbers of each table change when all these moves are made together, of different people."""
        found: list[Ints] = []
        for ground in self.grounds:
            change = np.zeros(ground.counts.shape, dtype=np.int64)
            for unit, delta in enumerate(_deltas(ground, moves)):
                for i in range(len(moves)):
                    change[unit, :, ground.column[moves.one[i]]] += delta[:, i]
                    change[unit, :, ground.column[moves.two[i]]] -= delta[:, i]
            found.append(change)
        return found

    def price(self, net: Sequence[Ints]) -> float:
        """What it costs to hide all that changes."""
        return float(sum((cost * (change != 0)).sum() for cost, change in zip(self._prices(), net, strict=True)))

    def make(self, moves: Moves) -> None:
        """Hides every number that these moves change together, and notes that each of them has its witness."""
        people = [
            (self.names[int(a)], self.names[int(b)], bool(both))
            for a, b, both in zip(moves.one, moves.two, moves.both, strict=True)
        ]
        self.made[tuple(people)] = None
        for ground, change in zip(self.grounds, self.net(moves), strict=True):
            ground.shown &= change == 0
            ground.seen |= change != 0
            ground.wanted |= change != 0
        self._costs = None

    def prints(self, moves: Moves) -> NDArray[np.uint64]:
        """A fingerprint of what each move changes in the numbers that earlier packs printed; they add up."""
        total: NDArray[np.uint64] = np.zeros(len(moves), dtype=np.uint64)
        draw = np.random.default_rng(20)
        for ground in (g for g in self.grounds if g.fixed):
            key = draw.integers(1, 2**63, ground.counts.shape, dtype=np.uint64) * ground.shown.astype(np.uint64)
            for part, some in moves.in_blocks():
                here, there = ground.column[some.one], ground.column[some.two]
                for unit, delta in enumerate(_deltas(ground, some)):
                    weight = key[unit][:, here] - key[unit][:, there]
                    total[part] += (delta.astype(np.uint64) * weight).sum(axis=0, dtype=np.uint64)
        return total

    def hide(self, ground: Ground, unit: int, row: int, column: int) -> None:
        """Takes one number out of print (the passages with the voices); it then waits for its witness."""
        for one in ground.units if unit == 0 else (1,):
            ground.shown[one, row, column] = False
            ground.wanted[one, row, column] = True
        self._costs = None

    def waiting(self) -> Iterator[tuple[Ground, int, int, int]]:
        """Hidden numbers without a witness so far."""
        for ground in self.grounds:
            inside = len(ground.columns) - 1
            for unit in ground.units:
                for row, column in np.argwhere(ground.wanted[unit, :, :inside] & ~ground.seen[unit, :, :inside]):
                    if not ground.seen[unit, row, column]:
                        yield ground, unit, int(row), int(column)


def _changes(ground: Ground, moves: Moves) -> tuple[Bools, ...]:
    """For each unit rows × candidates, true where the numbers in the two columns change."""
    differ = ground.column[moves.one] != ground.column[moves.two]
    mine, theirs = ground.has[:, moves.one], ground.has[:, moves.two] * moves.both
    voices: Bools = ((mine > 0) != (theirs > 0)) & differ
    passages: Bools = (mine != theirs) & differ
    return (voices, passages)[: len(ground.units)]


def _deltas(ground: Ground, moves: Moves, rows: slice = slice(None)) -> tuple[Ints, ...]:
    """For each unit rows × moves: by how much the number in the column of ``one`` grows (that of ``two`` shrinks)."""
    differ = ground.column[moves.one] != ground.column[moves.two]
    mine, theirs = ground.has[rows, moves.one], ground.has[rows, moves.two] * moves.both
    voices: Ints = ((theirs > 0).astype(np.int64) - (mine > 0)) * differ
    passages: Ints = (theirs - mine) * differ
    return (voices, passages)[: len(ground.units)]

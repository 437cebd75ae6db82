"""Pairs of numbers whose difference is itself a number of few people: 11 before, 12 after one more person spoke."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from harvest.privacy.disclosure.nouns import Exposed
from harvest.privacy.disclosure.worlds import Few, Ground, Linked


@dataclass(frozen=True, slots=True)
class Number:
    """One number in one table."""

    ground: Ground
    unit: int
    row: int
    column: int

    @property
    def shown(self) -> bool:
        """Whether it still stands."""
        return bool(self.ground.shown[self.unit, self.row, self.column])

    @property
    def weight(self) -> tuple[bool, bool, int]:
        """What is given up first comes first."""
        return (self.ground.fixed, not self.unit, int(self.ground.counts[self.unit, self.row, self.column]))

    @property
    def exposed(self) -> Exposed:
        """How it is reported."""
        table = self.ground.table
        return Exposed(table.by, self.ground.rows[self.row], self.ground.columns[self.column], "difference")


Difference = tuple[Number, Number]


def differences(world: Linked, below: int) -> list[Difference]:
    """Two numbers of one column, where one row's people are among the other's but for a few, and these few stand out.

    Whoever knows what everybody said, but not who they are, subtracts one number from the other: what is left is about
    those whom the rows don't share. It tells too much when 1 … below-1 of them have to be in the column.
    """
    found: list[Difference] = []
    done: set[tuple[str, tuple[tuple[str, str], ...]]] = set()
    for ground in world.grounds:
        kind = (ground.table.by, tuple(sorted(ground.table.where.items())))
        if kind not in done:
            done.add(kind)
            same = [g for g in world.grounds if (g.table.by, tuple(sorted(g.table.where.items()))) == kind]
            found.extend(_among(same, below))
    return found


def _among(grounds: list[Ground], below: int) -> list[Difference]:
    lines = [(g, unit, row) for g in grounds if not g.table.watched for unit in g.units for row in range(len(g.rows))]
    if len(lines) < 2:
        return []
    within = np.stack([g.has[row] > 0 for g, _, row in lines])
    # row by row: far fewer steps than a product of matrices, since most people say little, and no threads
    shared = np.vstack([within[:, said].sum(axis=1) for said in within])
    size = within.sum(axis=1)
    # fewer than ``below`` people on one side, or passages against voices of the same people
    near = (size[:, None] - shared < below) & (shared > 0)
    near |= near.T
    found: list[Difference] = []
    for i, j in np.argwhere(np.triu(near, 1)):
        (one, unit, row), (two, unit2, row2) = lines[i], lines[j]
        here, there = _said(one, unit, row), _said(two, unit2, row2)
        if one.table.columns == two.table.columns and np.array_equal(here, there):
            continue
        change = here - there
        who = np.flatnonzero(change)
        column, change = one.column[who], change[who]
        width = len(one.columns)
        signs = [np.bincount(column[(change * sign > 0) & (column >= 0)], minlength=width) for sign in (1, -1)]
        total = np.bincount(column[column >= 0], change[column >= 0], minlength=width)
        for a in np.flatnonzero(total[:-1]):
            side = 0 if total[a] > 0 else 1
            alone = not (change < 0 if side == 0 else change > 0).any()
            every = abs(total[a]) == np.abs(change[change > 0 if side == 0 else change < 0]).sum()
            name = one.columns[a]
            if 0 < signs[side][a] < below and (alone or every) and name in two.table.columns:
                b = two.columns.index(name)
                found.append((Number(one, unit, row, int(a)), Number(two, unit2, row2, b)))
    return found


def _said(ground: Ground, unit: int, row: int) -> Few:
    """How much each person counts for in a row, by voices or by passages: made for one row at a time, since all rows
    of all people take forty megabytes."""
    passages: Few = ground.has[row].astype(np.int32)
    return np.minimum(passages, 1) if unit == 0 else passages

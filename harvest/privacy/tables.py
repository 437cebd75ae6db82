"""Small numbers of people in a cross-tabulation, hidden so that totals don't give them away."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass

_Cell = tuple[int, int]
_TOTAL_COST = 1_000_000
"""A total is given up only where no cells inside the table can protect a small number."""


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A table of people counts that may be printed; None stands where a number is held back."""

    cells: tuple[tuple[int | None, ...], ...]
    row_totals: tuple[int | None, ...]
    column_totals: tuple[int | None, ...]
    total: int | None
    below: int
    small: int
    """How many cells inside the table are too small to print."""
    further: int
    """How many more are held back so that the small ones can't be worked out (totals count too)."""


def suppress(counts: Sequence[Sequence[int]], below: int = 5) -> Suppressed:
    """The table with 1 … below-1 people held back, and as few further numbers as it takes to keep them hidden.

    Zeros stay: that nobody spoke is what readers must see. Whoever knows the printed numbers, that they add up, and
    that what is held back is at least one person, can work out no held-back number exactly. Which of them are the
    small ones is not told. ``below`` of 1 or 0 holds nothing back.
    """
    rows, columns = len(counts), len(counts[0]) if counts else 0
    if any(len(row) != columns for row in counts) or any(n < 0 for row in counts for n in row):
        raise ValueError("suppress() needs rows of equal length with counts of zero or more")
    if not rows or not columns:
        return Suppressed(tuple(() for _ in counts), (0,) * rows, (), 0, below, 0, 0)
    grid = _Grid(counts)
    grid.hidden = {cell for cell, n in grid.value.items() if 0 < n < below}
    small = sum(1 for r, c in grid.hidden if r < rows and c < columns)
    first = len(grid.hidden)
    waiting = sorted(grid.hidden, key=lambda cell: (grid.value[cell], cell))
    while waiting:
        cell = waiting.pop(0)
        if grid.shortest(cell, grid.hidden) is None:
            found = grid.shortest(cell, None)
            # a way round always exists: the cell, both its totals and the grand total form a ring
            assert found is not None
            waiting += sorted(found - grid.hidden)
            grid.hidden |= found
    shown = [[None if (r, c) in grid.hidden else grid.value[r, c] for c in range(columns + 1)] for r in range(rows + 1)]
    return Suppressed(
        cells=tuple(tuple(row[:-1]) for row in shown[:-1]),
        row_totals=tuple(row[-1] for row in shown[:-1]),
        column_totals=tuple(shown[-1][:-1]),
        total=shown[-1][-1],
        below=below,
        small=small,
        further=len(grid.hidden) - first,
    )


class _Grid:
    """The table with its totals as one more row and column, read as a network.

    A held-back number can't be worked out when another table with the same printed numbers exists in which it differs.
    Going from one to the other means adding one person here and taking one away there along a ring of held-back cells,
    so that every row and column still adds up. With totals counted as negative all lines add up to zero and totals are
    cells like others. Rows and columns are nodes; raising a cell leads from its row to its column, lowering it back.
    """

    def __init__(self, counts: Sequence[Sequence[int]]):
        self.rows, self.columns = len(counts), len(counts[0])
        self.value: dict[_Cell, int] = {}
        for r, row in enumerate([*counts, [sum(column) for column in zip(*counts, strict=True)]]):
            for c, n in enumerate([*row, sum(row)]):
                self.value[r, c] = n
        self.hidden: set[_Cell] = set()
        self.step = {cell: self._steps(cell) for cell in self.value}
        # from each row and column, where a step may lead: only over cells with somebody in them
        self.ways: dict[tuple[str, int], list[tuple[_Cell, tuple[str, int]]]] = {}
        for (r, c), (up, down) in self.step.items():
            for possible, here, there in ((up, ("row", r), ("column", c)), (down, ("column", c), ("row", r))):
                if possible and self.value[r, c]:
                    self.ways.setdefault(here, []).append(((r, c), there))

    def _steps(self, cell: _Cell) -> tuple[bool, bool]:
        """Whether the signed number of a cell can be raised, lowered, with at least one person left in it."""
        more, fewer = True, self.value[cell] > 1
        negative = (cell[0] == self.rows) != (cell[1] == self.columns)
        return (fewer, more) if negative else (more, fewer)

    def _cost(self, cell: _Cell) -> int:
        if cell in self.hidden:
            return 0
        is_total = cell[0] == self.rows or cell[1] == self.columns
        return self.value[cell] + (_TOTAL_COST if is_total else 0)

    def shortest(self, cell: _Cell, within: set[_Cell] | None) -> set[_Cell] | None:
        """The cheapest ring of cells through this one (all of them in ``within`` where given), or None."""
        best: tuple[int, set[_Cell]] | None = None
        row, column = ("row", cell[0]), ("column", cell[1])
        up, down = self.step[cell]
        for possible, start, goal in ((up, column, row), (down, row, column)):
            if possible and (found := self._path(start, goal, cell, within)) and (best is None or found[0] < best[0]):
                best = found
        return None if best is None else best[1] | {cell}

    def _path(
        self, start: tuple[str, int], goal: tuple[str, int], without: _Cell, within: set[_Cell] | None
    ) -> tuple[int, set[_Cell]] | None:
        queue: list[tuple[int, int, tuple[str, int], tuple[_Cell, ...]]] = [(0, 0, start, ())]
        done: set[tuple[str, int]] = set()
        while queue:
            cost, steps, node, path = heapq.heappop(queue)
            if node == goal:
                return cost, set(path)
            if node in done:
                continue
            done.add(node)
            for cell, after in self.ways.get(node, ()):
                if cell != without and after not in done and (within is None or cell in within):
                    if after == goal and not self._cost(cell):
                        return cost, {*path, cell}
                    heapq.heappush(queue, (cost + self._cost(cell), steps + 1, after, (*path, cell)))
        return None

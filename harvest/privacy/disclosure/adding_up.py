"""Numbers of people that add up: which of them may be printed where nobody knows who said what.

Many inquiries together are counted by area and year, with sums. Here the attacker has what is printed, subtracts and
adds, and knows that who said something of a sub-code said it of the code above. For each hidden number there is another
world in which everything printed is equally true and that number is another: one more here, one less there, so that
every sum stays. ``docs/disclosure.md`` says more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Sums:
    """Rows × areas × years of people, each person in one cell; ``inside[r]`` says which rows hold all of row r."""

    cells: Ints
    inside: Sequence[Sequence[int]]

    @property
    def full(self) -> Ints:
        """The same with a last area and a last year that are the sums.

        >>> Sums(np.array([[[1, 2], [3, 4]]]), [()]).full.tolist()
        [[[1, 2, 3], [3, 4, 7], [4, 6, 10]]]
        """
        rows = np.concatenate([self.cells, self.cells.sum(axis=1, keepdims=True)], axis=1)
        return np.concatenate([rows, rows.sum(axis=2, keepdims=True)], axis=2)


def printable_sums(sums: Sums, *, below: int, also: Bools | None = None) -> Bools:
    """Which numbers of ``sums.full`` may be printed: rows × (areas + 1) × (years + 1).

    Hidden are 1 … below-1 people; the smaller of two numbers that differ by so few where one holds the other; whole
    rows of fewer people; ``also`` what is named; and what would give one of these away. A row for which that cannot be
    had is hidden whole.

    >>> cells = np.array([[[20, 9], [8, 2], [12, 30]]])
    >>> printable_sums(Sums(cells, [()]), below=5)[0].astype(int).tolist()
    [[0, 0, 1], [0, 0, 1], [1, 1, 1], [1, 1, 1]]
    """
    full = sums.full
    hidden = (full > 0) & (full < below)
    if also is not None:
        hidden = hidden | also
    for row, wider in enumerate(sums.inside):
        for one in _all_above(sums.inside, row):
            rest = full[one] - full[row]
            hidden[row] |= (rest > 0) & (rest < below)
        assert all((full[one] >= full[row]).all() for one in wider), "a row holds more than the row it is in"
    shown = ~hidden
    narrower: list[list[int]] = [[] for _ in sums.inside]
    for row, wider in enumerate(sums.inside):
        for one in wider:
            narrower[one].append(row)
    for row, wider in enumerate(sums.inside):
        most = np.min([full[one] for one in wider], axis=0) if wider else full[row] + 1
        least = np.max([full[one] for one in narrower[row]], axis=0) if narrower[row] else np.zeros_like(full[row])
        total = full[row, -1, -1]
        if 0 < total < below or not _hold(full[row], shown[row], most, least, below):
            shown[row] = False
    return _none_between(sums, full, shown)


def _none_between(sums: Sums, full: Ints, shown: Bools) -> Bools:
    """Hides rows inside one that is hidden whole where they and a row around it print the same number.

    What lies between two equal numbers is that number.
    """
    above = [_all_above(sums.inside, row) for row in range(len(sums.inside))]
    waiting = [row for row in range(len(above)) if not shown[row].any()]
    while waiting:
        row = waiting.pop()
        for inner in (n for n, wider in enumerate(above) if row in wider and shown[n].any()):
            equal = (shown[one] & shown[inner] & (full[one] == full[inner]) & (full[row] > 0) for one in above[row])
            if any(same.any() for same in equal):
                shown[inner] = False
                waiting.append(inner)
    return shown


def _all_above(inside: Sequence[Sequence[int]], row: int) -> set[int]:
    found: set[int] = set()
    waiting = list(inside[row])
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting.extend(inside[one])
    return found


def _hold(value: Ints, shown: Bools, most: Ints, least: Ints, below: int) -> bool:
    """Hides in one row what has to be hidden besides; False where a hidden number has no other world."""
    more, less = value < most, (value > least) & (value >= 2)
    seen = np.zeros_like(shown)
    worth = 1.0 + value / (1.0 + value)
    worth[-1, :] *= 3
    worth[:, -1] *= 3
    while True:
        for area, year in np.argwhere(~shown & (value > 0)):
            if not seen[area, year] and not _one_more_one_less(shown, seen, worth, more, less, int(area), int(year)):
                return False
        if not _few_together(value, shown, below):
            return True


def _one_more_one_less(
    shown: Bools, seen: Bools, worth: NDArray[np.float64], more: Bools, less: Bools, area: int, year: int
) -> bool:
    """Finds the cheapest four numbers, this one among them, that can change by one so that every sum stays."""
    areas, years = shown.shape
    others, when = np.arange(areas) != area, np.arange(years) != year
    cost = np.where(shown, worth, 0.0)
    price = cost[area, year] + cost[area, None, :] + cost[:, None, year] + cost
    # a sum moves the other way round than the parts that it is set against
    sign = np.ones(shown.shape, dtype=np.int64)
    sign[-1, :] *= -1
    sign[:, -1] *= -1
    best: tuple[float, int, int] | None = None
    for turn in (1, -1):
        plus = np.where(sign * turn > 0, more, less)
        minus = np.where(sign * turn > 0, less, more)
        if not plus[area, year]:
            continue
        can = minus[area, None, :] & minus[:, None, year] & plus & others[:, None] & when[None, :]
        if can.any():
            found = np.where(can, price, np.inf)
            at = int(found.argmin())
            cheapest = (float(found.flat[at]), at // years, at % years)
            best = min(best, cheapest) if best else cheapest
    if best is None:
        return False
    _, other, then = best
    for a, y in ((area, year), (area, then), (other, year), (other, then)):
        shown[a, y], seen[a, y] = False, True
    return True


def _few_together(value: Ints, shown: Bools, below: int) -> bool:
    """Where hidden parts of a printed sum hold fewer than ``below`` people, the smallest that stands is hidden too."""
    again = False
    for numbers, printed in ((value, shown), (value.T, shown.T)):
        for line, stands in zip(numbers, printed, strict=True):
            together = int(line[:-1][~stands[:-1]].sum())
            if stands[-1] and 0 < together < below:
                left = np.flatnonzero(stands[:-1] & (line[:-1] > 0))
                # what goes last is the sum itself
                stands[left[line[left].argmin()] if len(left) else -1] = False
                again = True
    return again

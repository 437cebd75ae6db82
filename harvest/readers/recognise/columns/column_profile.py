"""What the cells of each column look like: how many words, how many alike, what a machine wrote, what was ticked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model.punctuation import count_words
from harvest.readers.tables.cells import is_closed, is_machine
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.ticks import parts_of

_SEEN = 300


@dataclass(slots=True)
class Column:
    """What the filled cells of one column look like."""

    name: str
    filled: int
    distinct: float
    mean_words: float
    long_share: float
    machine_share: float
    """Share of numbers, dates, addresses: what nobody said."""
    closed_share: float
    """Share of ticked answers (Agree, 25-34, …)."""
    again: float = 0.0
    """Share of cells whose value stands in another row as well."""
    ticks: tuple[str, ...] = ()
    """The options, where each cell is a list of ticks."""
    cells: tuple[str, ...] = ()
    """What stands in the first of them."""


def profile(grid: Grid) -> list[Column]:
    """A profile of every column, from at most 2,000 records."""
    columns = []
    records = grid.records[:2000]
    for n, name in enumerate(grid.header):
        cells = [r[n] for r in records if r[n]]
        total = max(1, len(cells))
        words = [count_words(c) for c in cells]
        counts = Counter(c.lower() for c in cells)
        parts = parts_of(cells) or []
        columns.append(
            Column(
                name,
                len(cells),
                len(counts) / total,
                sum(words) / total,
                sum(1 for w in words if w >= 5) / total,
                sum(map(is_machine, cells)) / total,
                max(sum(map(is_closed, cells)) / total, _measured(cells) / total),
                sum(k for k in counts.values() if k > 1) / total,
                tuple(dict.fromkeys(p for ps in parts for p in ps)),
                tuple(cells[:_SEEN]),
            )
        )
    return columns


_AMOUNT = re.compile(r"\W{0,2}\d{1,6}(?:[.,]\d{1,3})?\s*([^\W\d_]{1,12})\W{0,2}")
"""A figure and what it counts: ``12 jaar``, ``3 km``."""


def _measured(cells: Sequence[str]) -> int:
    """How many cells are a figure of one thing, in whatever language; 0 where they count several things."""
    things = Counter(m.group(1).casefold()[:2] for cell in cells if (m := _AMOUNT.fullmatch(cell)))
    return things.total() if 0 < len(things) <= 0.5 * things.total() else 0

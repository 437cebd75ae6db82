"""What the cells of each column look like: how many words, how many alike, what a machine wrote, what was ticked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from harvest.readers.tables.cells import is_closed, is_machine
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.ticks import parts_of


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


def profile(grid: Grid) -> list[Column]:
    """A profile of every column, from at most 2,000 records."""
    columns = []
    records = grid.records[:2000]
    for n, name in enumerate(grid.header):
        cells = [r[n] for r in records if r[n]]
        total = max(1, len(cells))
        words = [len(c.split()) for c in cells]
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
                sum(map(is_closed, cells)) / total,
                sum(k for k in counts.values() if k > 1) / total,
                tuple(dict.fromkeys(p for ps in parts for p in ps)),
            )
        )
    return columns

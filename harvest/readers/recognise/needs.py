"""Needs data: a table of indicators and values, kept whole and never cut into passages."""

from __future__ import annotations

import re

from harvest.model import DataTable
from harvest.readers.tables.grid import Grid

_PARTS = (
    r"area|ward|geograph|lsoa|msoa|place|locality|neighbourhood|district",
    r"period|year|date|quarter",
    r"comparator|england|benchmark|region|average|national|compared",
    r"source|data ?set|provider",
    r"unit|lower ci|upper ci|confidence|denominator|numerator",
)


def is_needs(grid: Grid) -> bool:
    """Whether the columns are those of needs data: an indicator, a value and at least two of area, period, …"""
    heads = [h.lower() for h in grid.header]

    def has(words: str) -> bool:
        return any(re.search(rf"(?<![a-z])(?:{words})", h) for h in heads)

    if not (has("indicator|measure|metric") and has("value|rate|percent|count|%|figure|score")):
        return False
    return sum(has(part) for part in _PARTS) >= 2


def as_table(grid: Grid) -> DataTable:
    """The table with every column and row."""
    return DataTable(tuple(grid.header), tuple(tuple(record) for record in grid.records))

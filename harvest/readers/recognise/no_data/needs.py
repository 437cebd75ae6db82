"""Needs data: a table of indicators and values, kept whole and never cut into passages."""

from __future__ import annotations

import re

from harvest.model import DataTable
from harvest.model.needs_columns import columns_of_needs
from harvest.readers.tables.grid import Grid

_PARTS = (
    r"area|ward|geograph|lsoa|msoa|place|locality|neighbourhood|district|where|parish",
    r"period|year|date|quarter",
    r"comparator|england|wales|scotland|county|benchmark|region|average|national|compared",
    r"source|data ?set|provider",
    r"unit|lower ci|upper ci|confidence|denominator|numerator",
)
_NEED = re.compile(r"^(?:(?:unmet|local|main|priority|community|identified|health) )?needs?(?: identified)?$", re.I)
_BESIDE_NEED = re.compile(
    rf"^(?:how (?:do )?we know|what (?:we know|it says)|trend|.*\b(?:{'|'.join(_PARTS)}|value|figure|"
    r"evidence|priority|rank|theme|topic|category|indicator|notes?)\b.*|"
    r"(?:raised|named|put forward|identified|suggested|reported) by|who (?:raised|said) it|no\.?|#|id)$",
    re.I,
)
_FIGURE = re.compile(r"[<>~£]?\s*\d[\d,. ]*\s*%?|\*|–|-")
LISTED = (
    "Read as needs, one a row: nobody is counted for what stands there. If these are people's own words, choose the "
    "column that holds them under “Columns”."
)


def lists_needs(grid: Grid) -> bool:
    """Whether the table is a list of needs in words: a column of that name, and beside it only what needs have.

    A form that asks people for their needs has other columns too, such as their name or what may be done with it.
    """
    named = [bool(_NEED.match(h)) for h in grid.header]
    return sum(named) == 1 and all(need or _BESIDE_NEED.match(h) for need, h in zip(named, grid.header, strict=True))


def is_needs(grid: Grid) -> bool:
    """Whether the columns are those of needs data: an indicator, a value and at least two of area, period, …"""
    heads = [h.lower() for h in grid.header]

    def has(words: str) -> bool:
        return any(re.search(rf"(?<![a-z])(?:{words})", h) for h in heads)

    at = columns_of_needs(grid.header, grid.records)
    if "indicator" not in at:
        return False
    if not has("indicator|measure|metric"):
        # Told by the cells, or in another language: then a figure stands beside it, and where or when.
        return "value" in at and "period" in at
    if not has("value|rate|percent|count|%|figure|score"):
        # A column called after a place holds its figures, beside one of what they are compared with.
        return has(_PARTS[2]) and _columns_of_figures(grid) >= 2
    return sum(has(part) for part in _PARTS) >= 2


def _columns_of_figures(grid: Grid) -> int:
    columns = ([record[n] for record in grid.records if record[n]] for n in range(len(grid.header)))
    return sum(bool(cells) and all(_FIGURE.fullmatch(cell.strip()) for cell in cells) for cells in columns)


def as_table(grid: Grid) -> DataTable:
    """The table with every column and row."""
    return DataTable(tuple(grid.header), tuple(tuple(record) for record in grid.records))

"""Tables that hold more than one answer in a row without saying so: a column for each table or group of an event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.tables.grid import Grid, make_grid
from harvest.readers.tables.ticks import folded

TABLE, SAID, QUESTION = "Table", "What was said", "Question"


def read_grid(name: str, rows: Sequence[Sequence[str]], mapping: Mapping[str, object] | None = None) -> Grid:
    """Rows of cells as a table with one story or answer a row, its header found; ReadError where there is nothing."""
    return in_rows(make_grid(name, rows, mapping))


def in_rows(grid: Grid) -> Grid:
    """The table with one answer or story a row: tables that stand as columns go into rows, ticked boxes together."""
    return folded(_tables_into_rows(grid))


def _tables_into_rows(grid: Grid) -> Grid:
    tables = {}
    for n, head in enumerate(grid.header):
        place = heading_place(head)
        if place is not None and place.table and not place.question and not place.round:
            tables[n] = place.table
    rest = [n for n in range(len(grid.header)) if n not in tables and any(r[n] for r in grid.records)]
    if len(tables) < 2 or len(rest) > 1:
        return grid
    asked = rest[0] if rest else None
    records = [
        [*([record[asked]] if asked is not None else []), table, record[n]]
        for record in grid.records
        for n, table in tables.items()
        if record[n]
    ]
    header = [*([QUESTION] if asked is not None else []), TABLE, SAID]
    return replace(grid, header=header, records=records, row_numbers=list(range(1, len(records) + 1)), repeated=True)

"""Tables as people type them: a name that stands on the first row of its block only, a remark below the last row."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.readers.documents.notes.typists_remarks import is_typists_remark
from harvest.readers.tables.grid import Grid

_FEW = 0.5
"""A column that is filled less than that may stand for the rows below."""
FILLED_DOWN = "The table stands on the first row of each block only: it was taken for the rows below, too."


def filled_down(cells: Sequence[str]) -> list[str] | None:
    """The cells with each value on the rows below it; None where every row has its own, or a value comes again.

    >>> filled_down(["Lamp", "", "", "Kiln", "", ""]), filled_down(["Lamp", "", "Lamp", "", ""])
    (['Lamp', 'Lamp', 'Lamp', 'Kiln', 'Kiln', 'Kiln'], None)
    """
    filled = [cell for cell in cells if cell]
    if len(filled) < 2 or not cells[0] or len(filled) > _FEW * len(cells) or len(set(filled)) < len(filled):
        return None
    made: list[str] = []
    for cell in cells:
        made.append(cell or made[-1])
    return made


def each_table_once(grid: Grid, used: Mapping[str, object]) -> bool:
    """Whether each row is what one table of the event wrote: tables stand first, none comes again, nobody is named."""
    at = used.get("table")
    if at not in grid.header or any(key in used for key in ("teller", "surname", "date", "id", "round", "permissions")):
        return False
    filled = next((n for n in range(len(grid.header)) if any(r[n] for r in grid.records)), -1)
    cells = [record[filled] for record in grid.records if any(record)]
    return grid.header[filled] == at and len(cells) > 1 and all(cells) and len(set(cells)) == len(cells)


_HOSTED = re.compile(
    r"\s*[(\[][^()\[\]]*\b(?:host(?:s|ed|ing)?|facilitat\w+|moderat\w+|scrib\w+|led by|leading|gastgeber\w*|anim\w+|"
    r"prowadz\w+)\b[^()\[\]]*[)\]]",
    re.I,
)


def without_host(cell: str) -> str:
    """What a table is called, without who hosted it: that is nobody's table.

    >>> without_host("Table 1 (Ayesha hosting)"), without_host("Table 1 (Garden)")
    ('Table 1', 'Table 1 (Garden)')
    """
    return _HOSTED.sub("", cell).strip() or cell


def remarks_below(grid: Grid) -> set[int]:
    """The last records (from 0) that are one cell each, below an empty row, though the others hold more: remarks."""
    filled = [sum(1 for cell in record if cell) for record in grid.records]
    first = len(filled)
    while first > 1 and filled[first - 1] == 1 and grid.row_numbers[first - 1] - grid.row_numbers[first - 2] > 1:
        first -= 1
    others = filled[:first]
    more = sum(1 for n in others if n > 1)
    return set(range(first, len(filled))) if len(others) >= 3 and more >= 0.6 * len(others) else set()


def typists_rows(grid: Grid) -> set[int]:
    """The records (from 0) that hold nothing but one cell in which whoever typed the others says so."""
    filled = ((n, [cell for cell in record if cell]) for n, record in enumerate(grid.records))
    return {n for n, cells in filled if len(cells) == 1 and is_typists_remark(cells[0])}

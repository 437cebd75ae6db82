"""Tables as people type them: a name that stands on the first row of its block only, a remark below the last row."""

from __future__ import annotations

from collections.abc import Sequence

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


def remarks_below(grid: Grid) -> set[int]:
    """The last record (from 0) where it is one cell below an empty row, though the others hold more: a remark."""
    if len(grid.records) < 4 or len(grid.row_numbers) < 2 or grid.row_numbers[-1] - grid.row_numbers[-2] < 2:
        return set()
    *others, last = [sum(1 for cell in record if cell) for record in grid.records]
    more = sum(1 for n in others if n > 1)
    return {len(grid.records) - 1} if last == 1 and more >= 0.6 * len(others) else set()

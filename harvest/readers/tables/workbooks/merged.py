"""Cells that were merged: over rows they hold for each of these, over columns they head a group."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model.punctuation import asks
from harvest.readers.tables.cells import is_closed

Span = tuple[int, int, int, int]
"""Top row, first column, last row and last column of a merged cell, all from 0."""
_WORDS = 6


def filled_in(rows: Sequence[Sequence[str]], spans: Sequence[Span]) -> list[list[str]]:
    """The rows with a name, a table or a question that spans several of them in each.

    Heads stay as they are: the first row, and rows in which a cell spans columns. So does a long text, which was said
    once, and an answer such as a yes, which is never taken for somebody else's.

    >>> rows = [["Table", "Note"], ["Mill", "We sing"], ["", "We cook"], ["Lock", "yes"], ["", ""]]
    >>> filled_in(rows, [(1, 0, 2, 0), (3, 1, 4, 1)])
    [['Table', 'Note'], ['Mill', 'We sing'], ['Mill', 'We cook'], ['Lock', 'yes'], ['', '']]
    """
    made = [list(row) for row in rows]
    first = next((n for n, row in enumerate(rows) if any(row)), 0)
    wide = {top for top, left, _, right in spans if right > left}
    for top, left, bottom, _ in spans:
        value = made[top][left] if top < len(made) and left < len(made[top]) else ""
        if bottom == top or top <= first or top in wide or not value:
            continue
        if is_closed(value) or (len(value.split()) > _WORDS and not asks(value)):
            continue
        for row in made[top + 1 : bottom + 1]:
            row += [""] * (left + 1 - len(row))
            row[left] = row[left] or value
    return made


def groups_spread(rows: Sequence[Sequence[str]], widths: Sequence[Sequence[int]]) -> list[list[str]]:
    """The rows; headings of groups above the first row without merged cells stand at the first column of each group.

    ``widths`` says over how many columns each cell goes. A title over the whole table and rows further below stay.

    >>> groups_spread([["", "Your words"], ["Name", "Quote?", "Share?"]], [[1, 2], [1, 1, 1]])[0]
    ['', 'Your words', '']
    """
    made = [list(row) for row in rows]
    plain = next((n for n, wide in enumerate(widths) if len(wide) > 1 and max(wide) == 1), 0)
    for row, wide in zip(made[:plain], widths[:plain], strict=True):
        if len(row) > 1 and any(row) and sum(wide) == len(made[plain]):
            row[:] = [cell for said, over in zip(row, wide, strict=True) for cell in (said, *[""] * (over - 1))]
    return made

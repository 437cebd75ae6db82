"""Sheets that go on with the list of another (``Late arrivals``): the same heads in the same order."""

from __future__ import annotations

from collections.abc import Mapping

from harvest.readers.consent_lists.answered.cells import is_ditto
from harvest.readers.permission.text import fold
from harvest.readers.tables.grid import Grid

_HEADS = 4


def going_on(grids: Mapping[str, Grid]) -> dict[str, str]:
    """Each sheet that has the heads of one before it, with the title of the first of these.

    What is answered by nobody on a short sheet (no yes to an objection) is told by those on the first.

    >>> heads = ["Name", "Quote me?", "Keep it from partners?", "Taken on"]
    >>> log, late = Grid(heads, [["Ada", "Y", "N", "3 May"]], [2], 1), Grid(heads, [["Bo", "Y", "N", "4 May"]], [2], 1)
    >>> going_on({"Log": log, "Late": late, "Key": Grid(["Code", "Means"], [["Y", "yes"]], [2], 1)})
    {'Late': 'Log'}
    """
    first: dict[tuple[str, ...], str] = {}
    found: dict[str, str] = {}
    for title, grid in grids.items():
        heads = tuple(" ".join(fold(head).split()) for head in grid.header)
        if len(heads) < _HEADS or not grid.records:
            continue
        if heads not in first:
            first[heads] = title
        elif not any(map(is_ditto, grid.records[0])) and not grid.beside and grid.titles == grids[first[heads]].titles:
            found[title] = first[heads]
    return found

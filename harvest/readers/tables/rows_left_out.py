"""Rows of a table that are nobody's answer, and why: tests, totals, options, remarks, what tells how to use a wall."""

from __future__ import annotations

from harvest.readers.tables.blocks import remarks_below
from harvest.readers.tables.board_rows import GUIDES, OWN_TASKS, count_rows, guide_rows, own_rows
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.partial import option_rows, sent_rows, test_rows, total_rows
from harvest.readers.tables.sections import things_beside


def rows_left_out(grid: Grid, pledges: bool) -> dict[int, str]:
    """Why a record is nobody's answer, by its number (from 0); of several reasons the first.

    ``pledges`` says whether pledges stand in the table: the team's own tasks beside them are none.
    """
    reasons: dict[int, str] = {}
    for rows, reason in (
        (test_rows(grid), "test answers (previews of the form)"),
        (sent_rows(grid), "messages that the organisers sent"),
        (option_rows(grid), "options of closed questions"),
        (things_beside(grid.records), "shapes, pictures and headings of the board"),
        (total_rows(grid) | count_rows(grid), "rows that sum up the others"),
        (guide_rows(grid), GUIDES),
        (own_rows(grid) if pledges else set(), OWN_TASKS),
        (remarks_below(grid), "remarks below the table"),
    ):
        for n in rows:
            reasons.setdefault(n, reason)
    return reasons

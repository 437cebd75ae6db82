"""Rows of a table that are nobody's answer, and why: tests, totals, options, remarks, what tells how to use a wall."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.documents.notes.typists_remarks import UNREAD
from harvest.readers.dropping import LeftOut
from harvest.readers.permission.agreed_above import CELL_NOTES
from harvest.readers.tables.blocks import remarks_below, typists_rows
from harvest.readers.tables.boards.board_rows import (
    GUIDES,
    OWN_TASKS,
    TITLES,
    count_rows,
    guide_rows,
    own_rows,
    title_rows,
)
from harvest.readers.tables.boards.sections import is_board, things_beside
from harvest.readers.tables.boards.untouched import UNTOUCHED, untouched_rows
from harvest.readers.tables.grid import Grid
from harvest.readers.tables.partial import option_rows, sent_rows, test_rows, total_rows


def rows_left_out(grid: Grid, pledges: bool, texts: Sequence[int] = ()) -> dict[int, str]:
    """Why a record is nobody's answer, by its number (from 0); of several reasons the first.

    ``pledges`` says whether pledges stand in the table: the team's own tasks beside them are none. ``texts`` are the
    columns of words.
    """
    reasons: dict[int, str] = {}
    for rows, reason in (
        (test_rows(grid), "test answers (previews of the form)"),
        (sent_rows(grid), "messages that the organisers sent"),
        (option_rows(grid), "options of closed questions"),
        (things_beside(grid.records), "shapes, pictures and headings of the board"),
        (untouched_rows(grid, texts, board=grid.board or is_board(grid.records[:300])), UNTOUCHED),
        (total_rows(grid) | count_rows(grid), "rows that sum up the others"),
        (guide_rows(grid), GUIDES),
        (title_rows(grid, texts), TITLES),
        (own_rows(grid) if pledges else set(), OWN_TASKS),
        (remarks_below(grid), "remarks below the table"),
        (typists_rows(grid), UNREAD),
    ):
        for n in rows:
            reasons.setdefault(n, reason)
    return reasons


def add_around(grid: Grid, dropped: LeftOut) -> None:
    """Count what stands around the records and is nobody's answer: titles, names of columns, notes, what was ticked."""
    for cells, reason in (
        (grid.titles, "titles above the table"),
        (grid.counted, "what a tool says of its polls, and words and options that these count"),
        (grid.figures, "figures of each table (such as how many sat there)"),
        (grid.beside, "what explains the table"),
        (grid.code, "code of the page"),
        (grid.ruled, "lines to write on, without words"),
    ):
        if cells:
            dropped.add(reason, " ".join(cells), count=len(cells))
    if grid.head_cells:
        dropped.add("column names", " ".join(grid.head_cells))
    if CELL_NOTES in grid.header:
        said = [record[grid.header.index(CELL_NOTES)] for record in grid.records]
        dropped.add("comments on cells", " ".join(said), count=sum(map(bool, said)))
    if grid.folded:
        dropped.add("boxes (kept by the names of what was ticked)", " ".join(grid.folded), count=len(grid.folded))

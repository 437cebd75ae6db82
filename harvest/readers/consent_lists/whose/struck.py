"""Rows of a list that are struck out: whoever stands there was taken off it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from harvest.readers.consent_lists.laid_out.in_sections import is_head
from harvest.readers.permission.agreed_above import CELL_NOTES
from harvest.readers.recognise.talk.speakers import looks_like_name

TAKEN_OFF = "the row is struck out: withdrawn"
IN_PART = "something in the row is struck out: ask before it is used"
_LOOK, _HALF = 30, 0.5


def with_struck_rows(rows: Sequence[Sequence[str]], struck: Mapping[int, Sequence[int]]) -> list[list[str]]:
    """The rows of a list of who permits what with a remark beside those in which cells are struck out.

    ``struck`` are the cells of a row (both from 0) that are. Any other table stays as it is.

    >>> rows = [["Name", "Quote me?"], ["Ada Obi", "yes"], ["Bo Lind", "yes"]]
    >>> with_struck_rows(rows, {2: [0, 1]})[2]
    ['Bo Lind', 'yes', 'the row is struck out: withdrawn']
    """
    made = [list(row) for row in rows]
    head = next((n for n, row in enumerate(rows[:_LOOK]) if is_head(row)), None)
    below = {n: cells for n, cells in struck.items() if head is not None and head < n < len(rows)}
    if head is None or not any(_says(rows[n], cells) for n, cells in below.items()):
        return made
    width = max(map(len, rows))
    for n in (head, *below):
        said = CELL_NOTES if n == head else _says(rows[n], below[n])
        made[n] += [*[""] * (width - len(made[n])), said]
    return made


def _says(row: Sequence[str], cells: Sequence[int]) -> str:
    """What struck cells of a row say: that somebody was taken off, or that something was changed."""
    filled = [n for n, cell in enumerate(row) if cell.strip()]
    gone = [n for n in cells if n in filled]
    if not gone:
        return ""
    whole = len(gone) >= _HALF * len(filled) or any(looks_like_name(row[n]) for n in gone)
    return TAKEN_OFF if whole else IN_PART

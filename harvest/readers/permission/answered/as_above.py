"""Answers that send to those of the row above: “as above”, typed for two of one household."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold

_ABOVE = frozenset({"as above", "same as above", "as per above", "ditto", "〃", "″"})
_MOST, _LEAST, _MANY = 0.6, 2, 2_000
"""The share of a column's cells that answer with yes or no, how many at least, and how many rows are looked through."""


def with_answers_above(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows, heads first, with a plain yes or no of the row above in the place of “as above”.

    Behind another answer it may mean that one as well, and is left where the two differ.

    >>> rows = [["Who", "Quote?", "Name?"], ["Ada", "Yes", "No"], ["Bo", "as above", "ditto"], ["Cy", "No", "as above"]]
    >>> with_answers_above(rows)[2:]
    [['Bo', 'Yes', 'No'], ['Cy', 'No', 'No']]
    >>> with_answers_above([*rows[:2], ["Bo", "Yes", "as above"], ["Cy", "No", "No"]])[2]
    ['Bo', 'Yes', 'as above']
    """
    told = [[*map(str, row)] for row in rows]
    if len(told) > _MANY or not any(_sends_above(cell) for row in told[2:] for cell in row):
        return told
    width = min(map(len, told))
    asked = [n for n in range(width) if _answers([row[n] for row in told[1:]])]
    for above, row in zip(told[1:], told[2:], strict=False):
        before = ""
        for n in asked:
            plain = _plain(above[n])
            if _sends_above(row[n]) and plain and before in ("", plain):
                row[n] = above[n]
            elif row[n].strip():
                before = _plain(row[n]) or fold(row[n])
    return told


def _sends_above(cell: str) -> bool:
    return fold(cell).strip(" .") in _ABOVE


def _plain(cell: str) -> str:
    said = closed.stripped(fold(cell))
    return "yes" if said in closed.YES else "no" if said in closed.NO else ""


def _answers(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    plain = sum(bool(_plain(cell)) for cell in filled)
    return plain > 0 and plain + sum(map(_sends_above, filled)) >= max(_LEAST, _MOST * len(filled))

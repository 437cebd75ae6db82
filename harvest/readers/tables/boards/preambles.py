"""Sheets that say something of themselves above one column of answers: a poll's type, how many voted, ratings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.model.punctuation import asks, ends_sentence

_ABOVE, _HEAD_WORDS, _CELL_WORDS, _LEAST, _LOOK = 40, 4, 12, 2, 200


@dataclass(frozen=True, slots=True)
class BelowPreamble:
    """What stands above the answers, their column's name, and each answer with its row in the file (from 1)."""

    above: list[str]
    name: str
    answers: list[tuple[int, str]]


def below_preamble(rows: Sequence[Sequence[str]]) -> BelowPreamble | None:
    """The one column of answers below an empty row and rows of keys, values or figures; None for any other sheet.

    >>> rows = [["What keeps you?"], ["Type", "Open ended"], [], ["Responses"], ["my coach"], ["the view"]]
    >>> found = below_preamble(rows)
    >>> found.name, [answer for _, answer in found.answers]
    ('What keeps you?', ['my coach', 'the view'])
    """
    blank = [n for n, row in enumerate(rows[:_ABOVE]) if not any(row)]
    start = next((n + 1 for n in reversed(blank) if n and n + 1 < len(rows) and any(rows[n + 1])), None)
    if start is None:
        return None
    above = [[cell for cell in row if cell] for row in rows[:start] if any(row)]
    below = [(n, [cell for cell in row if cell]) for n, row in enumerate(rows[start:], start + 1) if any(row)]
    if len(below) <= _LEAST or any(len(cells) > 1 for _, cells in below[:_LOOK]) or not _of_the_sheet(above):
        return None
    if any(len(cells) > 1 for _, cells in below) or len({_column(rows[n - 1]) for n, _ in below}) > 1:
        return None
    head = below[0][1][0]
    if not asks(head) and (len(head.split()) > _HEAD_WORDS or ends_sentence(head)):
        return None
    questions = [cell for cells in above for cell in cells if asks(cell)]
    name = head if asks(head) else questions[-1] if questions else head
    said = [cell for cells in above for cell in cells if cell != name]
    return BelowPreamble([*said, *([head] if head != name else [])], name, [(n, cells[0]) for n, cells in below[1:]])


def _of_the_sheet(above: Sequence[Sequence[str]]) -> bool:
    """Whether what stands above are pairs or figures and nobody's words."""
    wide = sum(1 for cells in above if len(cells) >= 2)
    short = all(asks(cell) or len(cell.split()) <= _CELL_WORDS and not ends_sentence(cell) for r in above for cell in r)
    return bool(above) and wide >= 1 and short and all(len(cells) <= 2 or _figures(cells) for cells in above)


def _figures(cells: Sequence[str]) -> bool:
    """Whether all but the first cell of a row are figures, or the row names what is counted below it."""
    return sum(1 for cell in cells if any(c.isdigit() for c in cell)) >= len(cells) - 1


def _column(row: Sequence[str]) -> int:
    return next(n for n, cell in enumerate(row) if cell)


def below_details(rows: Sequence[Sequence[str]]) -> int | None:
    """How many rows of a report stand above its own table, headed ``Question Details``; None for any other table.

    >>> below_details([["Topic", "ID"], ["Baths", "8"], ["Question Details"], ["#", "Question", "Asker"], ["1"]])
    3
    """
    for n in range(min(len(rows), _ABOVE) - 2, 0, -1):
        cells = [cell for cell in rows[n] if cell]
        if len(cells) == 1 and _DETAILS.match(cells[0]):
            heads = [cell for cell in rows[n + 1] if cell]
            return n + 1 if len(heads) >= _HEADS and not any(map(ends_sentence, heads)) else None
    return None


_DETAILS = re.compile(r"\W*(?:[\w&]+ ){1,2}details\W*$", re.I)
_HEADS = 3
"""So many columns at least has the table in a report."""

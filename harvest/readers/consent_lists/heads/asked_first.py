"""Columns that ask who wants to be asked, or to see their words, before these are used: a remark on whoever does."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.consent_lists.answered.cells import only_answers
from harvest.readers.permission.answered.ask_first import asks_first, wants_to_be_asked
from harvest.readers.permission.cells import Style

_REMARKS = "Remarks {}"
_WANTS = "wants to be asked first"


def with_asked_first(
    header: Sequence[str], records: Sequence[Sequence[str]]
) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
    """Heads and rows; a yes below such a heading is a remark that makes its row wait, and a no says nothing.

    >>> with_asked_first(["Name", "Quote you?", "See it before we print?"], [["Ada", "Y", "Y"], ["Bo", "Y", "N"]])
    (['Name', 'Quote you?', 'Remarks 3'], [['Ada', 'Y', 'wants to be asked first'], ['Bo', 'Y', '']])
    """
    below = [[row[n] for row in records if n < len(row)] for n in range(len(header))]
    asked = {n for n, head in enumerate(header) if any(below[n]) and asks_first(head) and only_answers(below[n])}
    if not asked:
        return header, records
    heads = [_REMARKS.format(n + 1) if n in asked else head for n, head in enumerate(header)]
    return heads, [[_remark(cell) if n in asked else cell for n, cell in enumerate(row)] for row in records]


def _remark(cell: str) -> str:
    return _WANTS if wants_to_be_asked(cell, Style()) else ""

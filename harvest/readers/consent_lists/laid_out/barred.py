"""Tables that are typed as lines whose cells are parted by bars, or come so out of RTF."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby


def parted_by_bars(lines: Sequence[str]) -> tuple[list[list[list[str]]], list[str]]:
    """The tables among lines, and the other lines.

    >>> parted_by_bars(["Who may be quoted", "Name | Quote? | Name?", "Ada | yes | no", "Thanks"])
    ([[['Name', 'Quote?', 'Name?'], ['Ada', 'yes', 'no']]], ['Who may be quoted', 'Thanks'])
    """
    tables: list[list[list[str]]] = []
    rest: list[str] = []
    for bars, run in groupby(lines, key=lambda line: line.count("|")):
        rows = [*run]
        if bars > 1 and len(rows) > 1:
            tables.append([[cell.strip() for cell in row.split("|")] for row in rows])
        else:
            rest += rows
    return tables, rest

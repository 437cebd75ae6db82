"""One person over several rows (REDCap's visits, one row an answer): what only the first of them says holds for all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.tables.grid import Grid

_ID = re.compile(
    r"^(?:(?:record|participant|respondent|response|submission|subject|case|person|study|patient|member|client|"
    r"interview)[ _-]?(?:id|number|no\.?)|pid)$",
    re.I,
)
_LEAST = 2


def first_rows(grid: Grid, teller: int | None, said: Sequence[int] = ()) -> list[int] | None:
    """By record: the number from 0 of the one that tells of whom it is; None where each record stands for itself.

    Records belong together that have one id, of which at most one name is told; ``said`` are columns that only one of
    them fills (what people permit).
    """
    column = next((n for n, head in enumerate(grid.header) if n != teller and _ID.match(head.strip())), None)
    if column is None:
        return None
    by_id: dict[str, list[int]] = {}
    for n, record in enumerate(grid.records):
        if record[column]:
            by_id.setdefault(record[column], []).append(n)
    again = [rows for rows in by_id.values() if len(rows) > 1]
    if len(by_id) < _LEAST or not again:
        return None
    first = list(range(len(grid.records)))
    for rows in again:
        names = {grid.records[n][teller] for n in rows if grid.records[n][teller]} if teller is not None else set()
        if len(names) > 1:
            return None
        telling = [n for n in rows if teller is not None and grid.records[n][teller]]
        asked = [n for n in rows if any(grid.records[n][c] for c in said)]
        for n in rows:
            first[n] = (telling or asked or rows)[0]
    return first

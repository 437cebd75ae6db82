"""Answers that are none: previews of a form by those who made it; and answers that were begun and never sent."""

from __future__ import annotations

import re

from harvest.readers.tables.grid import Grid

_STATUS = re.compile(
    r"^(?:status|response ?type|response status|distribution ?channel|state|completion status|mode|tracking link|"
    r"(?:is )?(?:test|preview)(?: response)?)$",
    re.I,
)
_TEST = re.compile(r"^(?:survey )?(?:preview|test)(?: response| mode)?$", re.I)
_PARTIAL = re.compile(r"^(?:partial(?:ly completed?)?|incomplete|in progress|disqualified|abandoned)$", re.I)
_FLAG = re.compile(r"^(?:is )?(?:test|preview)(?: response)?\??$", re.I)
_YES = {"true", "yes", "1", "x"}


def test_rows(grid: Grid) -> set[int]:
    """The records (from 0) that a tool says are tests."""
    found: set[int] = set()
    for column, head in enumerate(grid.header):
        if not _STATUS.match(head):
            continue
        flag = _FLAG.match(head) is not None
        for n, record in enumerate(grid.records):
            cell = record[column]
            if _TEST.match(cell) or (flag and cell.lower() in _YES):
                found.add(n)
    return found if len(found) < len(grid.records) else set()


def partial_rows(grid: Grid) -> int:
    """How many records a tool says were begun and not sent off."""
    found: set[int] = set()
    for column, head in enumerate(grid.header):
        if _STATUS.match(head):
            found |= {n for n, r in enumerate(grid.records) if _PARTIAL.match(r[column])}
        elif head.lower() == "finished":
            found |= {n for n, r in enumerate(grid.records) if r[column].lower() in ("false", "0")}
    return len(found - test_rows(grid))
